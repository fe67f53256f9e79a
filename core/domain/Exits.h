#pragma once
// What a situation when leaving counts as (DGEFP: sorties dynamiques are the first three together). Recorded is the situation; the category
// is always derived, so that a category defined anew changes no record. Pure.
#include <cstdint>
#include <string_view>

namespace tp::domain {

enum class ExitCategory : std::uint8_t { LastingEmployment, TransitionalEmployment, PositiveExit, Other };
[[nodiscard]] ExitCategory exitCategory(std::string_view situation); // a code of "exit_situation"; one unknown here is Other
[[nodiscard]] constexpr bool isDynamic(ExitCategory category) { return category != ExitCategory::Other; }

} // namespace tp::domain
