#pragma once
// What a big consortium's laptop holds after years: people with files, encounters they were met at, one dossier with 500 events, people
// followed by whoever opens the window, next steps and reminders, files nobody has met for years, exits. Made once, kept in the cache;
// seeded, so every run meets the same.
//   DIR/town-RECIPE-PEOPLE-ENCOUNTERS/{profile/, later.pages, facts.txt}   facts: now in ms, the person with 500 events, one with few
#include "tests/bench/Stores.h"

namespace tp::bench {

struct Town {
    fs::path profile, later; // later: feed pages of 500 encounters that are not in the store
    std::int64_t nowMs = 0;
    RecordId known, barelyKnown; // 500 events; 3
    std::size_t people = 0, encounters = 0;
};
[[nodiscard]] Town makeTown(const fs::path &cache, std::size_t people, std::size_t encounters);
[[nodiscard]] std::vector<std::string> givenNames(); // people are called so

inline constexpr std::size_t knownEvents = 500, followed = 60, laterPages = 24;

} // namespace tp::bench
