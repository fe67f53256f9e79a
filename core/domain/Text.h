#pragma once
// Folding for search and duplicate detection: lower case, without accents, œ → oe, æ → ae, ß → ss; letters and digits kept, all else a
// separator. Pure, locale-independent, UTF-8 in and out.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tp::domain {

void appendUtf8(std::string &out, char32_t character);
[[nodiscard]] std::string foldText(std::string_view text);
// The order of a dictionary: by what foldText makes of both, then, of texts that are folded alike, by their bytes; so no two texts that
// differ are equal. Below zero, zero or above it. Allocates nothing for Latin letters. An index may be kept in this order: whoever changes
// it raises wordOrderVersion, so that the index is made anew.
[[nodiscard]] int compareWords(std::string_view a, std::string_view b);
[[nodiscard]] std::int64_t wordOrderVersion(); // of the rule and of the tables of Unicode it asks
[[nodiscard]] std::vector<std::string>
searchTokens(std::string_view text); // folded words, phone numbers in national form (0612345678), email addresses without their domain
[[nodiscard]] bool mentions(std::string_view text, std::string_view words); // each of the words begins one of the text's

} // namespace tp::domain
