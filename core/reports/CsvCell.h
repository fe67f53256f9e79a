#pragma once
// The cells of a CSV file, one rule each. Pure, UTF-8.
#include <string>
#include <string_view>

namespace tp::reports {

// A text that a spreadsheet would take for a formula gets a leading apostrophe.
[[nodiscard]] std::string disarmed(std::string_view text);
// RFC 4180: in quotes when it holds ; " CR LF or begins or ends with a blank.
[[nodiscard]] std::string quoted(std::string_view cell);
void appendQuoted(std::string &line, std::string_view cell);   // the same, at the end of `line`
void appendDisarmed(std::string &line, std::string_view text); // disarmed, then as appendQuoted
[[nodiscard]] std::string frenchDate(std::string_view iso);    // 2026-03-02 → 02/03/2026, 2026-03-02T14:30 → 02/03/2026 14:30
// A French number in pairs (06 12 34 56 78), which Excel leaves alone: 0612345678 would lose its zero. Others as typed.
[[nodiscard]] std::string spacedPhone(std::string_view phone);

} // namespace tp::reports
