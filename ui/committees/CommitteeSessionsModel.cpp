#include "ui/committees/CommitteeSessionsModel.h"

#include "ui/Backend.h"
#include "ui/activities/SessionStory.h"
#include "ui/lists/RecordTable.h"
#include "ui/models/SpokenCell.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"

#include <algorithm>

namespace tp::ui {
namespace {
StateTag::State sessionTag(const CommitteeStory &story) {
    if (story.isCancelled()) return StateTag::State::Again;
    if (!story.session.conflicts.empty()) return StateTag::State::Conflict;
    if (!story.isHeld) return StateTag::State::Planned;
    if (story.outdated || story.awaitsConclusions()) return StateTag::State::ToComplete;
    if (!story.conclusions.standing()) return StateTag::State::Planned;
    return story.conclusions.number ? StateTag::State::Sent : StateTag::State::Pending;
}
} // namespace

CommitteeSessionsModel::CommitteeSessionsModel(Backend &backend, ValueText &text, QObject *parent)
    : QAbstractTableModel(parent), m_backend(backend), m_text(text) {}

void CommitteeSessionsModel::refresh() {
    std::vector<CommitteeStory> sessions;
    auto records = recordsWhere(m_backend.reader(), "committee_session");
    std::ranges::sort(records, [](const store::Record &a, const store::Record &b) {
        return std::pair(fieldText(a, "startsAt"), a.id) > std::pair(fieldText(b, "startsAt"), b.id);
    });
    m_toConclude = 0;
    for (const auto &record : records) {
        auto story = committeeStory(m_backend, m_text, record.id, false);
        if (!story) continue;
        if (story->awaitsConclusions() || (story->conclusions.standing() && story->outdated)) ++m_toConclude;
        sessions.push_back(std::move(*story));
    }
    beginResetModel();
    m_sessions = std::move(sessions);
    endResetModel();
}

const store::Record *CommitteeSessionsModel::at(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_sessions[static_cast<std::size_t>(row)].session;
}

int CommitteeSessionsModel::rowOf(const RecordId &session) const {
    const auto at = std::ranges::find_if(m_sessions, [&](const auto &one) { return one.session.id == session; });
    return at == m_sessions.end() ? -1 : static_cast<int>(at - m_sessions.begin());
}

int CommitteeSessionsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_sessions.size()); }
int CommitteeSessionsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QString CommitteeSessionsModel::text(const CommitteeStory &story, int column) const {
    switch (column) {
    case When:
        return dateTimeText(fromQt(fieldText(story.session, "startsAt")));
    case Place:
        return sessionPlace(story.session);
    case Items:
        return QString::number(story.agenda.size());
    default:
        if (story.isCancelled()) return tr("Called off");
        if (!story.isHeld) return tr("To come");
        if (story.conclusions.standing())
            return story.outdated ? tr("To correct") : tr("Conclusions, %1", "number").arg(numberText(story.conclusions.number));
        return story.awaitsConclusions() ? tr("To conclude") : tr("Held");
    }
}

QVariant CommitteeSessionsModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &story = m_sessions[static_cast<std::size_t>(index.row())];
    const auto words = text(story, index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return words;
    if (role == Qt::AccessibleTextRole) return spokenCell(index);
    if (role == StateCellRole && index.column() == State) return static_cast<int>(sessionTag(story));
    return {};
}

QVariant CommitteeSessionsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return QAbstractTableModel::headerData(section, orientation, role);
    const QString titles[] = {tr("Session"), tr("Place"), tr("Proposals"), tr("State")};
    return section >= 0 && section < Columns ? titles[section] : QString();
}

} // namespace tp::ui
