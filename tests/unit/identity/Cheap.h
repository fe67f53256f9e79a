#pragma once
// A passphrase good enough for a vault, and a derivation quick enough for a test.
#include "core/crypto/Passphrase.h"

namespace tp::test {

inline constexpr crypto::PasswordCost cheap{1, 64 << 10};
inline constexpr std::string_view passphrase = "bouliva-tokarin-selupe-vandori 7413 gelthum"; // far above 80 bits

} // namespace tp::test
