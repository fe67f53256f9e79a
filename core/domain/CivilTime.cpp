#include "core/domain/CivilTime.h"

#include "core/base/CivilDay.h"

#include <cstdio>

namespace tp::domain {
namespace {
std::optional<int> twoDigits(std::string_view text) {
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != 2 || !digit(text[0]) || !digit(text[1])) return {};
    return (text[0] - '0') * 10 + (text[1] - '0');
}
} // namespace

std::optional<CivilTime> civilTime(std::string_view iso) {
    if (iso.size() != 16 || iso[10] != 'T' || iso[13] != ':') return {};
    const auto day = dayIn(iso.substr(0, 10));
    const auto hour = twoDigits(iso.substr(11, 2)), minute = twoDigits(iso.substr(14, 2));
    if (!day || !hour || !minute || *hour > 23 || *minute > 59) return {};
    const std::chrono::year_month_day date(*day);
    return CivilTime{static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                     static_cast<int>(static_cast<unsigned>(date.day())), *hour, *minute};
}

std::string minutesLater(const std::string &iso, int minutes) {
    const auto at = civilTime(iso);
    if (!at) return iso;
    const std::chrono::sys_time<std::chrono::minutes> later =
        *dayIn(dayOf(iso)) + std::chrono::hours(at->hour) + std::chrono::minutes(at->minute + minutes);
    const auto day = std::chrono::floor<std::chrono::days>(later);
    const auto rest = static_cast<int>((later - day).count());
    char text[32];
    std::snprintf(text, sizeof text, "T%02d:%02d", rest / 60 % 24, rest % 60);
    return isoDay(day) + text;
}

std::string dayOf(std::string_view iso) { return std::string(iso.substr(0, 10)); }

std::string daysLater(const std::string &day, int days) {
    const auto at = dayIn(day);
    return at ? isoDay(*at + std::chrono::days(days)) : day;
}

std::string mondayOf(const std::string &day) {
    const auto at = dayIn(day);
    return at ? isoDay(*at - (std::chrono::weekday(*at) - std::chrono::Monday)) : day;
}

} // namespace tp::domain
