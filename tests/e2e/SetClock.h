#pragma once
// The real time, set wrong by the test: on a laptop, or, for what only comes with the years, on the server too.
#include "core/base/Clock.h"

namespace tp::test {

class SetClock final : public Clock {
public:
    [[nodiscard]] std::int64_t nowMs() const override { return m_real.nowMs() + offsetMs; }
    [[nodiscard]] std::int64_t monotonicMs() const override { return m_real.monotonicMs(); }
    std::int64_t offsetMs = 0;

private:
    SystemClock m_real;
};

} // namespace tp::test
