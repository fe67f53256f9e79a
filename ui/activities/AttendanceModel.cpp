#include "ui/activities/AttendanceModel.h"

#include "ui/lists/RecordTable.h"
#include "ui/models/SpokenCell.h"
#include "ui/text/Labels.h"
#include "ui/widgets/Basics.h"

#include <algorithm>

namespace tp::ui {
namespace {
StateTag::State tagOf(const std::string &attendance) {
    if (attendance == "present") return StateTag::State::Sent;
    if (attendance == "absent" || attendance == "excused") return StateTag::State::Again;
    return StateTag::State::Planned;
}
} // namespace

void AttendanceModel::set(std::vector<Participant> people) {
    const bool same = std::equal(people.begin(), people.end(), m_people.begin(), m_people.end(),
                                 [](const Participant &a, const Participant &b) { return a.seat == b.seat; });
    if (same) { // where one stands in the list, one stays
        m_people = std::move(people);
        if (!m_people.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        return;
    }
    beginResetModel();
    m_people = std::move(people);
    endResetModel();
}

const Participant *AttendanceModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_people[static_cast<std::size_t>(row)] : nullptr;
}

int AttendanceModel::rowOf(const RecordId &seat) const {
    const auto at = std::find_if(m_people.begin(), m_people.end(), [&](const Participant &one) { return one.seat == seat; });
    return at == m_people.end() ? -1 : static_cast<int>(at - m_people.begin());
}

int AttendanceModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_people.size()); }
int AttendanceModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QVariant AttendanceModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &person = m_people[static_cast<std::size_t>(index.row())];
    const QString texts[] = {person.name, seatText(person),
                             person.attendance.empty() ? tr("Not said") : termLabel("attendance", person.attendance)};
    const auto &text = texts[index.column()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text;
    if (role == Qt::AccessibleTextRole) return spokenCell(index);
    if (role == StateCellRole && index.column() == Came) return static_cast<int>(tagOf(person.attendance));
    return {};
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return QAbstractTableModel::headerData(section, orientation, role);
    return section == Who ? tr("Person") : section == Seat ? tr("Seat") : tr("Attendance");
}

} // namespace tp::ui
