#pragma once
// Days and times of the demonstration. Internal to core/domain.
#include "core/base/CivilDay.h"
#include "core/base/Random.h"

#include <chrono>

namespace tp::domain::demo {

using Days = std::chrono::sys_days;
struct Moment {
    Days day;
    unsigned minute; // of the day, civil time
};

[[nodiscard]] std::string isoTime(unsigned minute);      // "14:30"
[[nodiscard]] Days firstDay(Days last, unsigned months); // `months` before it
[[nodiscard]] bool isHoliday(Days on);                   // the fixed ones
[[nodiscard]] Days workday(Days from);                   // itself, or the next that is neither of a weekend nor a holiday
// Civil time Europe/Paris to milliseconds UTC, by the European rule; the switch is taken at midnight.
[[nodiscard]] std::int64_t parisMs(Days day, unsigned minute);
// When outreach happens: mostly weekday afternoons, some evenings and Saturdays, half as much in August. Sorted; over the `months` before
// `last`, which is the latest day.
[[nodiscard]] std::vector<Moment> drawMoments(SeededRandom &random, Days last, unsigned months, std::size_t count);

} // namespace tp::domain::demo
