#include "core/domain/TypedPerson.h"

#include "core/domain/Text.h"

#include <algorithm>
#include <charconv>

namespace tp::domain {
namespace {

using Parts = std::vector<std::string_view>; // of one text, between its spaces
Parts partsOf(std::string_view text) {
    constexpr std::string_view spaces = " \t\r\n";
    Parts out;
    for (std::size_t at = 0; (at = text.find_first_not_of(spaces, at)) != std::string_view::npos;) {
        const auto end = std::min(text.find_first_of(spaces, at), text.size());
        out.push_back(text.substr(at, end - at));
        at = end;
    }
    return out;
}

// The phone that begins with this part, as it is written; the longest, because a number is often typed in pairs. Empty: none does.
std::string_view phoneFrom(const Parts &parts, std::size_t at, std::size_t &count) {
    constexpr std::size_t longest = 7; // +33 (0)6 39 98 12 40
    constexpr std::string_view digits = "0123456789";
    if (parts[at].find_first_of("+(0123456789") != 0) return {};
    for (count = std::min(longest, parts.size() - at); count > 0; --count) {
        const auto &first = parts[at], &last = parts[at + count - 1];
        if (last.find_first_of(digits) == std::string_view::npos) continue;
        const std::string_view written(first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data()));
        if (searchTokens(written).size() == 1 && !phonesIn(written).empty()) return written;
    }
    return {};
}

std::optional<int> yearIn(std::string_view part) {
    const auto tokens = searchTokens(part); // also in brackets
    if (tokens.size() != 1 || tokens[0].size() != 4 || !(tokens[0].starts_with("19") || tokens[0].starts_with("20"))) return {};
    int year = 0;
    const auto *end = tokens[0].data() + tokens[0].size();
    return std::from_chars(tokens[0].data(), end, year).ptr == end ? std::optional(year) : std::nullopt;
}

void append(std::string &text, std::string_view part) {
    if (!text.empty()) text += ' ';
    text += part;
}

} // namespace

TypedPerson typedPerson(std::string_view typed) {
    const auto parts = partsOf(typed);
    TypedPerson out;
    auto &[usualName, familyName, birthYear, phone, email] = out.sketch;
    for (std::size_t at = 0; at < parts.size();) {
        std::size_t count = 0;
        if (const auto written = phoneFrom(parts, at, count); !written.empty()) {
            append(phone, written);
            append(out.words, written);
            at += count;
            continue;
        }
        const auto &part = parts[at++];
        if (const auto year = birthYear ? std::nullopt : yearIn(part)) {
            birthYear = year;
            continue;
        }
        append(emailsIn(part).empty() ? usualName : email, part);
        append(out.words, part);
    }
    if (out.words.empty() || (!birthYear && phone.empty() && email.empty()))
        return {{std::string(typed), {}, {}, {}, {}}, std::string(typed)};
    return out;
}

} // namespace tp::domain
