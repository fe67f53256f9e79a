#pragma once
// Passphrases people can keep: proposed ones and an honest estimate of chosen ones. CNIL: an offline vault needs 80 bits.
#include "core/base/Random.h"

namespace tp::crypto {

inline constexpr int requiredBits = 80;

// Four invented, pronounceable words joined by hyphens ("bouliva-tokarin-…"): at least 80 bits by construction.
[[nodiscard]] std::string proposePassphrase(Random &random);

// Conservative estimate in bits: repeats, sequences, keyboard runs, years and common words count for little. 0 for an empty text.
[[nodiscard]] int passphraseBits(std::string_view passphrase);

} // namespace tp::crypto
