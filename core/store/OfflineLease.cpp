#include "core/store/OfflineLease.h"

#include <algorithm>

namespace tp::store {

namespace {
constexpr std::int64_t leapMs = 400ll * 24 * 3600 * 1000;
constexpr std::int64_t toleranceMs = 10ll * 60 * 1000; // clocks are set right by the network all the time
} // namespace

LeaseEvidence looked(LeaseEvidence evidence, std::int64_t wallMs, std::int64_t monotonicMs) {
    const auto lived = std::max<std::int64_t>(0, monotonicMs);
    const auto told = evidence.seenMs == 0 ? lived : wallMs - evidence.seenMs;
    const bool believed = told >= lived - toleranceMs && told <= lived + leapMs;
    evidence.elapsedMs += believed ? std::max(lived, told) : lived;
    evidence.jumped = evidence.jumped || !believed;
    evidence.seenMs = wallMs;
    return evidence;
}

LeaseEvidence synchronised(std::int64_t serverMs, std::int64_t wallMs) { return {serverMs, 0, wallMs, false}; }

Lease leaseOf(const LeaseEvidence &evidence) {
    Lease lease;
    lease.leftMs = std::max<std::int64_t>(0, leaseMs - evidence.elapsedMs);
    lease.clockJumped = evidence.jumped;
    if (lease.leftMs == 0)
        lease.state = Lease::State::Ended;
    else if (lease.leftMs <= leaseWarnMs)
        lease.state = Lease::State::Ending;
    return lease;
}

} // namespace tp::store
