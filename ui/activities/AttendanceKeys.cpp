#include "ui/activities/AttendanceKeys.h"

#include <Qt>

#include <algorithm>
#include <array>

namespace tp::ui {

std::optional<AttendanceKey> attendanceKey(int key, const std::string &said) {
    static const std::array<std::string, 4> cycle{"", "present", "absent", "excused"};
    switch (key) {
    case Qt::Key_P:
        return AttendanceKey{"present", true};
    case Qt::Key_A:
        return AttendanceKey{"absent", true};
    case Qt::Key_E:
        return AttendanceKey{"excused", true};
    case Qt::Key_Space: {
        const auto at = std::ranges::find(cycle, said);
        return AttendanceKey{at == cycle.end() || at + 1 == cycle.end() ? cycle.front() : *(at + 1), false};
    }
    default:
        return {};
    }
}

} // namespace tp::ui
