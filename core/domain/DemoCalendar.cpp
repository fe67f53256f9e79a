#include "core/domain/DemoCalendar.h"

#include "core/domain/DemoTables.h"

#include <algorithm>
#include <array>

namespace tp::domain::demo {
namespace {

std::string two(unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); }

} // namespace

bool isHoliday(Days on) {
    using namespace std::chrono;
    const year_month_day date(on);
    constexpr std::array holidays{January / 1, May / 1, May / 8, July / 14, August / 15, November / 1, November / 11, December / 25};
    return std::find(holidays.begin(), holidays.end(), date.month() / date.day()) != holidays.end();
}

Days workday(Days from) {
    while (std::chrono::weekday(from).iso_encoding() > 5 || isHoliday(from)) from += std::chrono::days(1);
    return from;
}

Days firstDay(Days last, unsigned months) {
    const std::chrono::year_month_day end(last);
    const auto start = std::chrono::year_month_day(end.year() / end.month() / 1) - std::chrono::months(months);
    return start.year() / start.month() / std::min(end.day(), (start.year() / start.month() / std::chrono::last).day());
}

std::string isoTime(unsigned minute) { return two(minute / 60) + ':' + two(minute % 60); }

std::int64_t parisMs(Days day, unsigned minute) {
    using namespace std::chrono;
    const auto year = year_month_day(day).year();
    const bool summer = day >= Days(year / March / Sunday[std::chrono::last]) && day < Days(year / October / Sunday[std::chrono::last]);
    return duration_cast<milliseconds>((day + minutes(minute) - hours(summer ? 2 : 1)).time_since_epoch()).count();
}

std::vector<Moment> drawMoments(SeededRandom &random, Days last, unsigned months, std::size_t count) {
    const auto first = firstDay(last, months);
    const auto length = static_cast<std::uint64_t>((last - first).count());
    std::vector<Moment> out;
    while (out.size() < count) {
        const auto on = first + std::chrono::days(1 + static_cast<int>(random.below(length)));
        const auto weekday = std::chrono::weekday(on).c_encoding();
        const auto month = std::chrono::year_month_day(on).month();
        if (isHoliday(on)) continue;
        if (!chance(random, weekday == 0 ? 8 : weekday == 6 ? 35 : 100)) continue;
        if (month == std::chrono::August && !chance(random, 45)) continue;
        const bool morning = chance(random, 30);
        const auto minute = morning ? 9 * 60 + random.below(180) : 13 * 60 + 30 + random.below(random.below(4) == 0 ? 480 : 300);
        out.push_back({on, static_cast<unsigned>(minute / 5 * 5)});
    }
    std::sort(out.begin(), out.end(),
              [](const Moment &a, const Moment &b) { return a.day != b.day ? a.day < b.day : a.minute < b.minute; });
    return out;
}

} // namespace tp::domain::demo
