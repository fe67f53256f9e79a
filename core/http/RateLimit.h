#pragma once
// A token bucket per address, for the calls that need no token: guessing and flooding are slowed, a whole office behind one address is not.
// Thread-safe.
#include "core/base/Clock.h"

#include <mutex>
#include <string>
#include <unordered_map>

namespace tp::http {

class RateLimit {
public:
    struct Rate {
        double burst = 120;   // requests at once
        double perSecond = 4; // then
    };
    RateLimit(const Clock &clock, Rate rate) : m_clock(clock), m_rate(rate) {}
    [[nodiscard]] bool allow(const std::string &address);

private:
    struct Bucket {
        double level;
        std::int64_t at; // monotonic ms
    };
    static constexpr std::size_t maxBuckets = 50'000;
    [[nodiscard]] double levelAt(const Bucket &bucket, std::int64_t now) const;

    const Clock &m_clock;
    const Rate m_rate;
    std::mutex m_lock;
    std::unordered_map<std::string, Bucket> m_buckets;
};

} // namespace tp::http
