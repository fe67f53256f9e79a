#pragma once
// What this program alone replaces in libsodium, at link time (see CMakeLists.txt): a signature is verified once per (key, message,
// signature) in the process, and the randomness libsodium draws itself (sealed boxes) comes from the seed.
#include <cstdint>

namespace tp::sim {

void seedSodium(std::uint64_t seed); // before the first use of libsodium, and for each world
[[nodiscard]] std::uint64_t verificationsSaved();

} // namespace tp::sim
