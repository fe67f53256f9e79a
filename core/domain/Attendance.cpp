#include "core/domain/Attendance.h"

#include <algorithm>

namespace tp::domain {
namespace {

// Laptops that take the same back at once do it once.
int timesTakenBack(const AttendanceHistory &of) {
    int times = 0;
    for (std::size_t at = 0; at + 1 < of.size(); ++at) times += of[at].what.empty() && !of[at + 1].what.empty();
    return times;
}

std::string lastSaid(const AttendanceHistory &of) {
    const auto at = std::ranges::find_if(of, [](const AttendanceSaid &one) { return !one.what.empty(); });
    return at == of.end() ? std::string() : at->what;
}

} // namespace

bool isTakenBack(const AttendanceHistory &of) { return timesTakenBack(of) > 0 && of.front().what.empty(); }

bool goesIntoFile(const AttendanceHistory &seat, const AttendanceHistory &file) {
    const auto now = seat.empty() ? std::string() : seat.front().what, inFile = file.empty() ? std::string() : file.front().what;
    if (now == inFile) return false;
    if (!now.empty()) return timesTakenBack(file) <= timesTakenBack(seat) || now != lastSaid(file);
    if (timesTakenBack(file) >= timesTakenBack(seat)) return false;
    const auto &by = file.front().by;
    bool fromSeat = false;
    for (const auto &one : seat) {
        if (one.what != inFile) continue;
        if (!by || !one.by || one.by == by) return false;
        fromSeat = true;
    }
    return fromSeat;
}

} // namespace tp::domain
