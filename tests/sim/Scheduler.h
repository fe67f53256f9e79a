#pragma once
// Virtual time: what is to happen, in order. Two things due at the same moment happen in the order they were asked for.
#include <cstdint>
#include <functional>
#include <map>

namespace tp::sim {

class Scheduler {
public:
    [[nodiscard]] std::int64_t now() const { return m_now; } // ms since the world began
    void after(std::int64_t ms, std::function<void()> what) { m_due.emplace(Key{m_now + (ms < 0 ? 0 : ms), ++m_count}, std::move(what)); }
    // The next thing, if it is due by `limit`; false: nothing is, and it is `limit` now.
    bool turn(std::int64_t limit) {
        if (m_due.empty() || m_due.begin()->first.first > limit) {
            m_now = std::max(m_now, limit);
            return false;
        }
        auto next = m_due.extract(m_due.begin());
        m_now = next.key().first;
        ++m_turns;
        next.mapped()();
        return true;
    }
    [[nodiscard]] bool empty() const { return m_due.empty(); }
    [[nodiscard]] std::uint64_t turns() const { return m_turns; }

private:
    using Key = std::pair<std::int64_t, std::uint64_t>;
    std::map<Key, std::function<void()>> m_due;
    std::int64_t m_now = 0;
    std::uint64_t m_count = 0, m_turns = 0;
};

} // namespace tp::sim
