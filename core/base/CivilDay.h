#pragma once
// Days as records hold them: civil days in France. Between midnight and two in the morning the day in UTC is still the one before.
// Summer time from the last Sunday of March, 01:00 UTC, to the last Sunday of October, 01:00 UTC (directive 2000/84/EC, in force; right
// from 1996 on). The libraries of Debian 12 have no std::chrono::tzdb, and this folder has no Qt.
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tp {

[[nodiscard]] std::chrono::sys_days parisDay(std::int64_t ms);                  // milliseconds since 1970 UTC
[[nodiscard]] std::string isoDay(std::chrono::sys_days day);                    // "2026-03-02"
[[nodiscard]] std::optional<std::chrono::sys_days> dayIn(std::string_view iso); // nothing: no day of the calendar

} // namespace tp
