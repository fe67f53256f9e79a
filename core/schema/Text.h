#pragma once
// UTF-8 as the schema needs it, without Qt. Pure.
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tp::schema {

// Number of characters (code points); nothing when the bytes are not well-formed UTF-8 (overlong forms and surrogates refused).
[[nodiscard]] std::optional<std::size_t> utf8Length(std::string_view text);
// Without white space at either end (also no-break and zero-width spaces); line ends become "\n".
[[nodiscard]] std::string trimmed(std::string_view text);
// "2026-03-02" and "2026-03-02T14:30", of a day that exists in the Gregorian calendar, years 1900 to 2199.
[[nodiscard]] bool isDate(std::string_view text);
[[nodiscard]] bool isDateTime(std::string_view text);

} // namespace tp::schema
