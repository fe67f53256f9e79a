#include "ui/committees/DelegatesModel.h"

#include "ui/lists/RecordTable.h"
#include "ui/models/SpokenCell.h"
#include "ui/text/Labels.h"
#include "ui/widgets/Basics.h"

#include <algorithm>

namespace tp::ui {

void DelegatesModel::set(std::vector<DelegateSeat> delegates) {
    const bool same =
        std::ranges::equal(delegates, m_delegates, [](const DelegateSeat &a, const DelegateSeat &b) { return a.seat == b.seat; });
    if (same) { // where one stands in the list, one stays
        m_delegates = std::move(delegates);
        if (!m_delegates.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        return;
    }
    beginResetModel();
    m_delegates = std::move(delegates);
    endResetModel();
}

const DelegateSeat *DelegatesModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_delegates[static_cast<std::size_t>(row)] : nullptr;
}

int DelegatesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_delegates.size()); }
int DelegatesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QVariant DelegatesModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &delegate = m_delegates[static_cast<std::size_t>(index.row())];
    const QString texts[] = {delegate.name, delegate.group,
                             delegate.attendance.empty() ? tr("Not said") : termLabel("attendance", delegate.attendance)};
    const auto &text = texts[index.column()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text;
    if (role == Qt::AccessibleTextRole) return spokenCell(index);
    if (role == StateCellRole && index.column() == Came)
        return static_cast<int>(delegate.attendance == "present" ? StateTag::State::Sent
                                : delegate.attendance.empty()    ? StateTag::State::Planned
                                                                 : StateTag::State::Again);
    return {};
}

QVariant DelegatesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return QAbstractTableModel::headerData(section, orientation, role);
    const QString titles[] = {tr("Delegate"), tr("Group"), tr("Attendance")};
    return section >= 0 && section < Columns ? titles[section] : QString();
}

} // namespace tp::ui
