#pragma once
// Folding for search and duplicate detection: lower case, without accents, œ → oe, æ → ae, ß → ss; letters and digits kept, all else a
// separator. Pure, locale-independent, UTF-8 in and out.
#include <string>
#include <string_view>
#include <vector>

namespace tp::domain {

void appendUtf8(std::string &out, char32_t character);
[[nodiscard]] std::string foldText(std::string_view text);
[[nodiscard]] std::vector<std::string>
searchTokens(std::string_view text); // folded words, phone numbers also in national form (0612345678)
[[nodiscard]] bool mentions(std::string_view text, std::string_view words); // each of the words begins one of the text's

} // namespace tp::domain
