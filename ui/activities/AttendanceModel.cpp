#include "ui/activities/AttendanceModel.h"

#include "ui/text/Labels.h"

namespace tp::ui {
namespace {
StateTag::State attendanceTag(const std::string &attendance) {
    if (attendance == "present") return StateTag::State::Sent;
    if (attendance == "absent" || attendance == "excused") return StateTag::State::Again;
    return StateTag::State::Planned;
}
} // namespace

AttendanceModel::AttendanceModel(QObject *parent) : ComputedTable(parent) {
    using Person = Participant;
    declare({{"name", QT_TR_NOOP("Person"), [](const Person &person) { return person.name; }},
             {"seat", QT_TR_NOOP("Seat"), [](const Person &person) { return seatText(person); }},
             {"attendance",
              QT_TR_NOOP("Attendance"),
              [](const Person &person) { return person.attendance.empty() ? tr("Not said") : termLabel("attendance", person.attendance); },
              {},
              [](const Person &person) { return attendanceTag(person.attendance); }}});
}

int AttendanceModel::rowOf(const RecordId &seat) const {
    return rowWhere([&](const Participant &person) { return person.seat == seat; });
}

} // namespace tp::ui
