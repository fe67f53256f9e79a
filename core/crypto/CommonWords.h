#pragma once
// Words an attacker tries first: passwords everybody uses, common French and English words, first names, places of the region. Written by
// hand for this project; lower case, without accents. Not exhaustive: what it lacks counts as an unlisted word, never as random letters.
#include <string_view>

namespace tp::crypto {

// Bits a listed word is worth (its rank among what is tried first), or 0 when it is not listed.
[[nodiscard]] int commonWordBits(std::string_view lowerCaseWord);
inline constexpr std::size_t shortestCommonWord = 2, longestCommonWord = 14;

} // namespace tp::crypto
