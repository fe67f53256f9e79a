#include "ui/groups/MembersModel.h"

#include "ui/models/SpokenCell.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <algorithm>

namespace tp::ui {

void MembersModel::set(std::vector<GroupMember> members) {
    const bool same =
        std::ranges::equal(members, m_members, [](const GroupMember &a, const GroupMember &b) { return a.seat.id == b.seat.id; });
    if (same) { // where one stands in the list, one stays
        m_members = std::move(members);
        if (!m_members.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        return;
    }
    beginResetModel();
    m_members = std::move(members);
    endResetModel();
}

const GroupMember *MembersModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_members[static_cast<std::size_t>(row)] : nullptr;
}

int MembersModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_members.size()); }
int MembersModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QString MembersModel::text(const GroupMember &member, int column) const {
    switch (column) {
    case Who:
        return member.doubled ? tr("%1 (twice)").arg(member.name) : member.name;
    case Structure:
        return member.structure ? m_text.structureCode(*member.structure) : QString();
    case Delegate:
        return member.delegate ? termLabel("delegate_how", fromQt(fieldText(member.seat, "delegate"))) : QString();
    default:
        return !member.shown.empty() ? tr("All structures") : member.named ? tr("Whoever reads the file") : QString();
    }
}

QVariant MembersModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto words = text(m_members[static_cast<std::size_t>(index.row())], index.column());
    if (role == Qt::ToolTipRole && index.column() == Delegate) return delegateText(*at(index.row()));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return words;
    if (role == Qt::AccessibleTextRole) return spokenCell(index);
    return {};
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return QAbstractTableModel::headerData(section, orientation, role);
    const QString titles[] = {tr("Person"), tr("Followed by"), tr("Delegate by"), tr("Name seen by")};
    return section >= 0 && section < Columns ? titles[section] : QString();
}

} // namespace tp::ui
