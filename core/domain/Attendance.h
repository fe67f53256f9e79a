#pragma once
// What was said of a seat, and what stands of it in the file of whoever holds it. Whoever leads a session says it on the seat, without
// reading the file; the file follows by itself as long as nobody who reads it has said something of their own. Pure.
#include "core/base/Ids.h"

#include <optional>
#include <string>
#include <vector>

namespace tp::domain {

struct AttendanceSaid {
    std::string what; // code; empty: taken back
    std::optional<MemberId> by;
};
using AttendanceHistory = std::vector<AttendanceSaid>; // of one record, the newest first

[[nodiscard]] bool isTakenBack(const AttendanceHistory &of); // something was said, and nothing is any more
// What stands on the seat, or that nothing does any more, goes into the file by itself. Not what the file has taken back since, before it
// is said anew; and what is taken back on the seat only if the file has it from there: who says it in the file says it on the seat as well.
[[nodiscard]] bool goesIntoFile(const AttendanceHistory &seat, const AttendanceHistory &file);

} // namespace tp::domain
