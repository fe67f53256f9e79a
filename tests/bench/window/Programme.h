#pragma once
// What a laptop holds after years of the programme: pathways of twelve steps with attempts, sessions with fifteen attendances, referrals,
// a directory of a thousand entries, ten years of the two committees, of seven structures. Made once, kept in the cache; seeded, so every
// run meets the same. Referrals are of the files: no exchange with another structure stands behind them.
//   DIR/programme-PATHWAYS/{profile/, facts.txt}       facts: now in ms, the steering sessions, how many people follow, how many sessions,
//   and those
#include "tests/bench/Stores.h"

namespace tp::bench {

struct Programme {
    fs::path profile;
    std::int64_t nowMs = 0;
    std::size_t pathways = 0;
    RecordId nextSteering, lastSteering; // sessions of the steering committee
    std::vector<RecordId> followed;      // people whose pathway is under way and whose référent opens the window
    std::vector<RecordId> sessions;      // of the weeks around now
};
[[nodiscard]] Programme makeProgramme(const fs::path &cache, std::size_t pathways); // a fifth as many sessions, twice as many referrals

inline constexpr std::size_t followedPathways = 300, stepsEach = 12, attendancesEach = 15, directoryEntries = 1'000;

} // namespace tp::bench
