#include "core/schema/Text.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>

namespace tp::schema {
namespace {

// Bytes of the well-formed character at the start of `text` (Unicode 15, table 3-7); 0 when there is none.
std::size_t characterSize(std::string_view text) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<std::uint8_t>(text[i]) : std::uint8_t{0}; };
    const auto tail = [&](std::size_t i) { return (byte(i) & 0xc0) == 0x80; };
    const auto lead = byte(0);
    if (lead < 0x80) return 1;
    if (lead >= 0xc2 && lead <= 0xdf) return tail(1) ? 2 : 0;
    if ((lead & 0xf0) == 0xe0) {
        const bool second = lead == 0xe0 ? byte(1) >= 0xa0 : lead == 0xed ? byte(1) < 0xa0 : true;
        return second && tail(1) && tail(2) ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const bool second = lead == 0xf0 ? byte(1) >= 0x90 : lead == 0xf4 ? byte(1) < 0x90 : true;
        return second && tail(1) && tail(2) && tail(3) ? 4 : 0;
    }
    return 0;
}

constexpr std::array<std::string_view, 9> spaces{" ", "\t", "\n", "\r", "\u00a0", "\u202f", "\u200b", "\ufeff", "\u2009"};

std::optional<unsigned> number(std::string_view digits) {
    unsigned value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return {};
        value = value * 10 + static_cast<unsigned>(c - '0');
    }
    return value;
}

} // namespace

std::optional<std::size_t> utf8Length(std::string_view text) {
    std::size_t characters = 0;
    while (!text.empty()) {
        const auto size = characterSize(text);
        if (size == 0) return {};
        text.remove_prefix(size);
        ++characters;
    }
    return characters;
}

std::string trimmed(std::string_view text) {
    const auto strip = [&](auto touches, auto remove) {
        const auto one = [&](std::string_view space) { return touches(space) && (remove(space.size()), true); };
        while (std::any_of(spaces.begin(), spaces.end(), one)) {}
    };
    strip([&](auto space) { return text.starts_with(space); }, [&](auto size) { text.remove_prefix(size); });
    strip([&](auto space) { return text.ends_with(space); }, [&](auto size) { text.remove_suffix(size); });
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r')
            out += text[i];
        else if (i + 1 == text.size() || text[i + 1] != '\n')
            out += '\n';
    }
    return out;
}

bool isDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    const auto year = number(text.substr(0, 4)), month = number(text.substr(5, 2)), day = number(text.substr(8, 2));
    if (!year || !month || !day || *year < 1900 || *year > 2199) return false;
    return std::chrono::year_month_day(std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month), std::chrono::day(*day)).ok();
}

bool isDateTime(std::string_view text) {
    if (text.size() != 16 || !isDate(text.substr(0, 10)) || text[10] != 'T' || text[13] != ':') return false;
    const auto hour = number(text.substr(11, 2)), minute = number(text.substr(14, 2));
    return hour && minute && *hour < 24 && *minute < 60;
}

} // namespace tp::schema
