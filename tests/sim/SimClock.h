#pragma once
// A clock over virtual time that may be wrong: set years off, set back, frozen. The monotonic one is always right, as hardware's is.
#include "core/base/Clock.h"
#include "tests/sim/Scheduler.h"

#include <optional>

namespace tp::sim {

inline constexpr std::int64_t beginningMs = 1'772'461'800'000; // 2026-03-02T14:30:00Z

class SimClock final : public Clock {
public:
    explicit SimClock(const Scheduler &scheduler) : m_scheduler(scheduler) {}
    [[nodiscard]] std::int64_t nowMs() const override { return m_frozen ? *m_frozen : beginningMs + m_scheduler.now() + m_offset; }
    [[nodiscard]] std::int64_t monotonicMs() const override { return m_scheduler.now(); }
    void set(std::int64_t offsetMs) {
        m_frozen.reset();
        m_offset = offsetMs;
    }
    void freeze() { m_frozen = nowMs(); }

private:
    const Scheduler &m_scheduler;
    std::int64_t m_offset = 0;
    std::optional<std::int64_t> m_frozen;
};

} // namespace tp::sim
