#pragma once
// What a situation when leaving counts as (DGEFP: sorties dynamiques are the first three together). Recorded is the situation; the category
// is always derived, so that a category defined anew changes no record. Pure.
#include "core/domain/Pathway.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace tp::domain {

enum class ExitCategory : std::uint8_t { LastingEmployment, TransitionalEmployment, PositiveExit, Other };
[[nodiscard]] ExitCategory exitCategory(std::string_view situation); // a code of "exit_situation"; one unknown here is Other
[[nodiscard]] constexpr bool isDynamic(ExitCategory category) { return category != ExitCategory::Other; }

// Where the person stands some months after leaving is asked for: whether a way out lasts is seen later.
struct ExitCheck {
    int months;                  // after leaving
    const char *field, *onField; // of the exit: the situation then, the day it was heard of
};
inline constexpr ExitCheck exitChecks[] = {{3, "after3", "after3On"}, {6, "after6", "after6On"}};
// The day (ISO) that a check falls on: that of the month, or the month's last. Nothing: no day of leaving.
[[nodiscard]] std::optional<std::string> exitCheckDay(const std::map<std::string, Value> &exit, const ExitCheck &check);
// The latest check whose day has come by `today` and that nobody has answered; none once that one or a later one is answered, of who came
// back, and of who died, then or since.
[[nodiscard]] const ExitCheck *dueExitCheck(const std::map<std::string, Value> &exit, const std::string &today);

// Leaving ends what is under way: the pathways (of all files of the person) that had begun by then, on the day of leaving.
[[nodiscard]] std::vector<RecordChange> endedByLeaving(const std::vector<Record> &pathways, const std::string &leftOn);

} // namespace tp::domain
