#include "ui/committees/ProposalsModel.h"

#include "core/base/IdValue.h"
#include "ui/committees/CommitteeStory.h"
#include "ui/lists/RecordTable.h"
#include "ui/models/SpokenCell.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/widgets/Basics.h"

#include <algorithm>

namespace tp::ui {
namespace {
StateTag::State proposalTag(const store::Record &proposal) {
    if (!proposal.conflicts.empty()) return StateTag::State::Conflict;
    switch (domain::proposalState(proposal.fields)) {
    case domain::ProposalState::Adopted:
        return StateTag::State::Sent;
    case domain::ProposalState::NotAdopted:
    case domain::ProposalState::Withdrawn:
        return StateTag::State::Again;
    case domain::ProposalState::Discussed:
        return StateTag::State::ToComplete;
    case domain::ProposalState::Waiting:
        break;
    }
    return StateTag::State::Planned;
}
} // namespace

void ProposalsModel::set(std::vector<store::Record> proposals, std::set<RecordId> waiting) {
    m_waiting = std::move(waiting);
    const bool same =
        std::ranges::equal(proposals, m_proposals, [](const store::Record &a, const store::Record &b) { return a.id == b.id; });
    if (same) { // where one stands in the list, one stays
        m_proposals = std::move(proposals);
        if (!m_proposals.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        return;
    }
    beginResetModel();
    m_proposals = std::move(proposals);
    endResetModel();
}

const store::Record *ProposalsModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_proposals[static_cast<std::size_t>(row)] : nullptr;
}

int ProposalsModel::rowOf(const RecordId &proposal) const {
    const auto at = std::ranges::find(m_proposals, proposal, &store::Record::id);
    return at == m_proposals.end() ? -1 : static_cast<int>(at - m_proposals.begin());
}

int ProposalsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_proposals.size()); }
int ProposalsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QString ProposalsModel::text(const store::Record &proposal, int column) const {
    switch (column) {
    case Title:
        return fieldText(proposal, "title");
    case Domain: {
        const auto *domain = fieldValue(proposal, "domain");
        return domain ? m_text.of(fieldOf("proposal", "domain"), *domain) : QString();
    }
    case Group: {
        const auto group = idIn<RecordId>(fieldValue(proposal, "group"));
        return group ? m_text.record("group", *group) : QString();
    }
    default:
        return proposalText(domain::proposalState(proposal.fields), fieldValue(proposal, "session") && !m_waiting.contains(proposal.id));
    }
}

QVariant ProposalsModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &proposal = m_proposals[static_cast<std::size_t>(index.row())];
    const auto words = text(proposal, index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return words;
    if (role == Qt::AccessibleTextRole) return spokenCell(index);
    if (role == StateCellRole && index.column() == State) return static_cast<int>(proposalTag(proposal));
    return {};
}

QVariant ProposalsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return QAbstractTableModel::headerData(section, orientation, role);
    const QString titles[] = {tr("Proposal"), tr("Domain"), tr("Group"), tr("State")};
    return section >= 0 && section < Columns ? titles[section] : QString();
}

} // namespace tp::ui
