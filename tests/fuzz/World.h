#pragma once
// A consortium for the targets that fuzz rules: an administrator, a referent of a second structure, an open invitation, a file. The same at
// every run. Ids are offered to the fuzzer by number: it cannot guess sixteen random bytes.
#include "core/identity/Acts.h"

namespace tp::fuzz {

struct World {
    World();
    [[nodiscard]] identity::Author as(const identity::Keyring &keyring) { return {keyring, state, random, nowMs}; }

    std::int64_t nowMs = 1'772'461'800'000;
    SeededRandom random{20'260'302};
    control::Membership state;
    control::SpaceLog file;
    identity::Keyring founder, referent;
    std::vector<Bytes> known; // ids, keys and hashes that events may name
};

// Byte strings of one byte in `value` become known[byte % size]: "01" means "the id that stands there".
[[nodiscard]] Value named(const Value &value, const std::vector<Bytes> &known);

// {k: kind, d: data, w: [[to, sealed]], a: author (0 founder, 1 referent, 2 nobody)} as an event of the author, without number and chain.
[[nodiscard]] std::optional<wire::ControlEvent> eventOf(ByteView input, const World &world, const identity::Keyring *&author);

} // namespace tp::fuzz
