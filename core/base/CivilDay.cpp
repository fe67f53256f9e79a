#include "core/base/CivilDay.h"

#include <charconv>
#include <cstdio>

namespace tp {

std::chrono::sys_days parisDay(std::int64_t ms) {
    using namespace std::chrono;
    const sys_time<milliseconds> at{milliseconds(ms)};
    const auto year = year_month_day(floor<days>(at)).year();
    const auto begins = sys_days(year / March / Sunday[last]) + hours(1), ends = sys_days(year / October / Sunday[last]) + hours(1);
    return floor<days>(at + hours(at >= begins && at < ends ? 2 : 1));
}

std::string isoDay(std::chrono::sys_days day) {
    const std::chrono::year_month_day date(day);
    char text[24];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()));
    return text;
}

std::optional<std::chrono::sys_days> dayIn(std::string_view iso) {
    using namespace std::chrono;
    int parts[3] = {};
    const char *at = iso.data(), *end = at + iso.size();
    for (int i = 0; i < 3; ++i) {
        const auto [next, failed] = std::from_chars(at, end, parts[i]);
        if (failed != std::errc() || (i < 2 && (next == end || *next != '-'))) return std::nullopt;
        at = i < 2 ? next + 1 : next;
    }
    const year_month_day date{year(parts[0]), month(static_cast<unsigned>(parts[1])), day(static_cast<unsigned>(parts[2]))};
    return at == end && date.ok() ? std::optional(sys_days(date)) : std::nullopt;
}

} // namespace tp
