#pragma once
// Civil times as records hold them ("2026-11-24T14:30", Europe/Paris), counted with. What begins at two in the afternoon does so before and
// after the clocks change: hours here are those on the wall. Pure.
#include <optional>
#include <string>
#include <string_view>

namespace tp::domain {

struct CivilTime {
    int year = 0, month = 0, day = 0, hour = 0, minute = 0;
};
[[nodiscard]] std::optional<CivilTime> civilTime(std::string_view iso);      // nothing: no moment of the calendar
[[nodiscard]] std::string minutesLater(const std::string &iso, int minutes); // as it was where it is no moment
[[nodiscard]] std::string dayOf(std::string_view iso);                       // "2026-11-24"
[[nodiscard]] std::string daysLater(const std::string &day, int days);       // as it was where it is no day
[[nodiscard]] std::string mondayOf(const std::string &day);

} // namespace tp::domain
