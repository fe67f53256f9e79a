#pragma once
// A clock the test moves by hand. Not thread-safe.
#include "core/base/Clock.h"

namespace tp::test {

class TestClock final : public Clock {
public:
    explicit TestClock(std::int64_t nowMs = 1'772'461'800'000) : m_now(nowMs) {} // 2026-03-02T14:30:00Z
    [[nodiscard]] std::int64_t nowMs() const override { return m_now; }
    [[nodiscard]] std::int64_t monotonicMs() const override { return m_monotonic; }
    void advance(std::int64_t ms) {
        m_now += ms;
        m_monotonic += ms;
    }
    void jump(std::int64_t ms) { m_now += ms; } // someone set the wall clock

private:
    std::int64_t m_now;
    std::int64_t m_monotonic = 0;
};

} // namespace tp::test
