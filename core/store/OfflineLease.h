#pragma once
// How long a laptop may show its data without hearing from the server: 60 days of evidence, counted by what cannot be turned back. Pure.
//
// Evidence is a sum of steps and never shrinks. A step is the time between two looks: as long as the monotonic clock says inside one run
// of the program, and as the wall clock says across a restart or a sleep, of which only it knows. A wall clock that went backwards, or that
// leapt by more than 400 days, is not believed: a warning, and only what the monotonic clock saw is counted. So no jump ends the lease; and
// sixty-one days in a drawer do. A complete synchronisation begins it again.
#include <cstdint>
#include <optional>

namespace tp::store {

inline constexpr std::int64_t leaseMs = 60ll * 24 * 3600 * 1000;
inline constexpr std::int64_t leaseWarnMs = 7ll * 24 * 3600 * 1000; // the last days of it are announced

struct LeaseEvidence {
    std::int64_t syncedMs = 0;  // last complete exchange, by the server's clock; 0: never
    std::int64_t elapsedMs = 0; // evidence of time gone by since then
    std::int64_t seenMs = 0;    // wall clock at the last look
    bool jumped = false;        // the wall clock cannot be right; until the next synchronisation
    friend bool operator==(const LeaseEvidence &, const LeaseEvidence &) = default;
};

struct Lease {
    enum class State : std::uint8_t { Valid, Ending, Ended };
    State state = State::Valid;
    std::int64_t leftMs = leaseMs;
    bool clockJumped = false;
    friend bool operator==(const Lease &, const Lease &) = default;
};

// `monotonicMs`: how long this run of the program has gone on since the last look; 0 across a restart.
[[nodiscard]] LeaseEvidence looked(LeaseEvidence before, std::int64_t wallMs, std::int64_t monotonicMs);
[[nodiscard]] LeaseEvidence synchronised(std::int64_t serverMs, std::int64_t wallMs);
[[nodiscard]] Lease leaseOf(const LeaseEvidence &evidence);

} // namespace tp::store
