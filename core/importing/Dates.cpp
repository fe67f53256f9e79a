#include "core/importing/Cells.h"

#include "core/domain/Text.h"
#include "core/schema/Text.h"

#include <array>
#include <charconv>

namespace tp::importing {
namespace {

constexpr std::array<std::array<std::string_view, 2>, 12> months{{{"janv", "jan"},
                                                                  {"fev", "feb"},
                                                                  {"mars", "mar"},
                                                                  {"avr", "apr"},
                                                                  {"mai", "may"},
                                                                  {"juin", "jun"},
                                                                  {"juil", "jul"},
                                                                  {"aou", "aug"},
                                                                  {"sept", "sep"},
                                                                  {"oct", "oct"},
                                                                  {"nov", "nov"},
                                                                  {"dec", "dec"}}};

std::optional<int> number(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc() && end == digits.data() + digits.size() && !digits.empty() && digits.front() != '-' ? std::optional(value)
                                                                                                                    : std::nullopt;
}

std::optional<int> monthNamed(std::string_view word) {
    for (std::size_t at = 0; at < months.size(); ++at)
        for (const auto start : months[at])
            if (word.starts_with(start)) return static_cast<int>(at) + 1;
    return {};
}

std::string two(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

// "14:30", "14:30:00", "14h30", "14h" at the end of `text`, cut off it: minutes since midnight.
std::optional<int> takeTime(std::string &text) {
    const auto mark = text.find_first_of(":hH");
    if (mark == std::string::npos || mark == 0) return {};
    auto begin = mark;
    while (begin > 0 && text[begin - 1] >= '0' && text[begin - 1] <= '9') --begin;
    const auto hour = number(std::string_view(text).substr(begin, mark - begin));
    auto rest = std::string_view(text).substr(mark + 1);
    if (const auto seconds = rest.find(':'); seconds != std::string_view::npos) {
        if (const auto value = number(rest.substr(seconds + 1)); !value || *value > 59) return {};
        rest = rest.substr(0, seconds);
    }
    const auto minute = rest.empty() && text[mark] != ':' ? std::optional(0) : number(rest);
    if (!hour || !minute || *hour > 23 || *minute > 59 || rest.size() > 2) return {};
    text.erase(begin);
    return *hour * 60 + *minute;
}

} // namespace

std::optional<std::string> readDate(std::string_view typed, int thisYear) {
    const auto folded = domain::foldText(typed); // "2 mars 2026", "2026 03 02": every separator is a space
    std::array<std::string_view, 3> part;
    std::size_t count = 0;
    for (std::size_t at = 0; at < folded.size(); ++count) {
        if (count == part.size()) return {};
        const auto end = std::min(folded.find(' ', at), folded.size());
        part[count] = std::string_view(folded).substr(at, end - at);
        at = end + 1;
    }
    if (count != 3 || typed.find_first_of(":+") != std::string_view::npos) return {};
    if (part[0].size() == 4) std::swap(part[0], part[2]); // a year first: ISO
    if (part[0] == "1er") part[0] = "1";
    const auto day = number(part[0]), year = number(part[2]);
    const auto month = number(part[1]) ? number(part[1]) : monthNamed(part[1]);
    if (!day || !month || !year || part[0].size() > 2 || (part[2].size() != 2 && part[2].size() != 4)) return {};
    if (*month > 12 || *day > 31) return {};
    int whole = *year;
    if (part[2].size() == 2) whole += (thisYear / 100 - (*year > thisYear % 100 + 1 ? 1 : 0)) * 100;
    auto iso = std::to_string(whole) + '-' + two(*month) + '-' + two(*day);
    return schema::isDate(iso) ? std::optional(std::move(iso)) : std::nullopt;
}

std::optional<Moment> readMoment(std::string_view typed, int thisYear) {
    auto day = schema::trimmed(typed);
    if (schema::isDateTime(day)) return Moment{day};
    const auto time = takeTime(day);
    if (!time && typed.find(':') != std::string_view::npos) return {};
    day = schema::trimmed(day);
    while (!day.empty() && (day.back() == ',' || day.back() == 'T' || day.ends_with("à"))) {
        day.erase(day.size() - (day.ends_with("à") ? std::string_view("à").size() : 1));
        day = schema::trimmed(day);
    }
    const auto iso = readDate(day, thisYear);
    if (!iso) return {};
    return Moment{*iso + 'T' + two(time.value_or(12 * 60) / 60) + ':' + two(time.value_or(0) % 60), !time};
}

} // namespace tp::importing
