#pragma once
// How much waits in a profile, for who has not opened it yet. Numbers alone lie outside the vault, in the file `waiting` of the profile's
// folder: "saves encounters drafts\n", decimal. A hint: after a crash it may be one step behind, and nothing depends on it.
#include "core/store/Reader.h"

#include <filesystem>

namespace tp::store {

struct Waiting {
    std::uint64_t saves = 0;      // not yet acknowledged by the server
    std::uint64_t encounters = 0; // of those, saves that hold an encounter
    std::uint64_t drafts = 0;     // half-written cards
    friend bool operator==(const Waiting &, const Waiting &) = default;
};

[[nodiscard]] Waiting waitingIn(Reader &reader, std::uint64_t drafts);  // how many drafts there are, who keeps them knows
[[nodiscard]] Waiting readWaiting(const std::filesystem::path &folder); // nothing waits when the file is missing or is not one of ours
void writeWaiting(const std::filesystem::path &folder, const Waiting &waiting); // as well as may be: a failure changes nothing

} // namespace tp::store
