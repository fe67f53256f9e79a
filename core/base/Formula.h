#pragma once
// What spreadsheets take for the beginning of a formula: disarmed when a table leaves (core/reports), rearmed when it comes back
// (core/importing). Tab and return too: some programs skip them and read what follows.
#include <string_view>

namespace tp {

[[nodiscard]] constexpr bool beginsFormula(std::string_view text) {
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

} // namespace tp
