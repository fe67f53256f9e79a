#include "core/http/RateLimit.h"

#include <algorithm>

namespace tp::http {

double RateLimit::levelAt(const Bucket &bucket, std::int64_t now) const {
    return std::min(m_rate.burst, bucket.level + static_cast<double>(now - bucket.at) * m_rate.perSecond / 1000);
}

bool RateLimit::allow(const std::string &address) {
    const auto now = m_clock.monotonicMs();
    const std::lock_guard lock(m_lock);
    if (m_buckets.size() >= maxBuckets) {
        std::erase_if(m_buckets, [&](const auto &item) { return levelAt(item.second, now) >= m_rate.burst; });
        if (m_buckets.size() >= maxBuckets && !m_buckets.contains(address)) return false;
    }
    auto &bucket = m_buckets.try_emplace(address, Bucket{m_rate.burst, now}).first->second;
    bucket = {levelAt(bucket, now), now};
    if (bucket.level < 1) return false;
    bucket.level -= 1;
    return true;
}

} // namespace tp::http
