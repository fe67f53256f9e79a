#pragma once
// Texts taken apart: the pieces between separators, and a piece that is a whole number. Pure; views into the text.
#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>
#include <vector>

namespace tp::domain {

// As many as there are separators, and one; some may be empty.
[[nodiscard]] inline std::vector<std::string_view> piecesOf(std::string_view text, std::string_view separators) {
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find_first_of(separators, at), text.size());
        out.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

// Nothing unless the whole text is one that fits.
template <class Number> [[nodiscard]] std::optional<Number> wholeNumber(std::string_view text) {
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

} // namespace tp::domain
