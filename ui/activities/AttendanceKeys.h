#pragma once
// Who came, in one pass by keyboard: P present, A absent, E excused, each going on to the next one; Space says the next answer of this one.
#include <optional>
#include <string>

namespace tp::ui {

struct AttendanceKey {
    std::string answer; // code; empty: nothing is said any more
    bool goesOn = false;
};
[[nodiscard]] std::optional<AttendanceKey> attendanceKey(int key, const std::string &said); // nothing: another key

} // namespace tp::ui
