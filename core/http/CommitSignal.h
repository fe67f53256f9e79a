#pragma once
// Wakes long polls when the feed grows. Ask for count(), read the feed, then wait for a count above it: nothing committed in between is
// missed. A wake-up is a hint: the reader reads again. Thread-safe.
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>

namespace tp::http {

class CommitSignal {
public:
    using Wake = std::function<void()>; // called once, on any thread; must not block

    [[nodiscard]] std::uint64_t count() const;
    // Calls `wake` at once when the count has passed `seen`. The ticket cancels; 0 when it has been called already.
    [[nodiscard]] std::uint64_t wait(std::uint64_t seen, Wake wake);
    void cancel(std::uint64_t ticket);
    void notify();

private:
    mutable std::mutex m_lock;
    std::uint64_t m_count = 0, m_nextTicket = 1;
    std::map<std::uint64_t, Wake> m_waiting;
};

} // namespace tp::http
