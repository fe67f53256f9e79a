#pragma once
// Time comes in through here, so that tests own it.
#include <chrono>
#include <cstdint>

namespace tp {

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual std::int64_t nowMs() const = 0;       // milliseconds since 1970-01-01 UTC; may jump
    [[nodiscard]] virtual std::int64_t monotonicMs() const = 0; // never goes backwards; origin arbitrary
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] std::int64_t nowMs() const override {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
    }
    [[nodiscard]] std::int64_t monotonicMs() const override {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
    }
};

} // namespace tp
