#include "ui/committees/DelegatesModel.h"

#include "ui/text/Labels.h"

namespace tp::ui {
namespace {
StateTag::State attendanceTag(const DelegateSeat &seat) {
    if (seat.attendance == "present") return StateTag::State::Sent;
    return seat.attendance.empty() ? StateTag::State::Planned : StateTag::State::Again;
}
} // namespace

DelegatesModel::DelegatesModel(QObject *parent) : ComputedTable(parent) {
    using Seat = DelegateSeat;
    declare({{"name", QT_TR_NOOP("Delegate"), [](const Seat &seat) { return seat.name; }},
             {"group", QT_TR_NOOP("Group"), [](const Seat &seat) { return seat.group; }},
             {"attendance",
              QT_TR_NOOP("Attendance"),
              [](const Seat &seat) { return seat.attendance.empty() ? tr("Not said") : termLabel("attendance", seat.attendance); },
              {},
              attendanceTag}});
}

} // namespace tp::ui
