#pragma once
// What a store tells of its long work, and a clock by which every look at it comes a second after the one before.
#include "core/store/LongWork.h"

#include <vector>

namespace tp::test {

class SecondByLook final : public Clock {
public:
    [[nodiscard]] std::int64_t nowMs() const override { return 0; }
    [[nodiscard]] std::int64_t monotonicMs() const override { return m_ms += 1000; }

private:
    mutable std::int64_t m_ms = 0;
};

struct Heard {
    [[nodiscard]] bool of(store::Progress::Of what) const {
        for (const auto &progress : told)
            if (progress.of == what) return true;
        return false;
    }
    void stopAt(store::Progress::Of what) {
        then = [this, what](const store::Progress &progress) {
            if (progress.of == what) work.stop(what);
        };
    }
    SecondByLook clock;
    std::vector<store::Progress> told;
    std::function<void(const store::Progress &)> then; // in the middle of the work
    store::LongWork work{clock, [this](const store::Progress &progress) {
                             told.push_back(progress);
                             if (then) then(progress);
                         }};
};

} // namespace tp::test
