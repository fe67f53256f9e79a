#include "ui/groups/GroupsModel.h"

#include "core/base/IdValue.h"
#include "core/domain/Text.h"
#include "ui/Backend.h"
#include "ui/lists/AddedFilters.h"
#include "ui/lists/RecordTable.h"
#include "ui/models/SpokenCell.h"
#include "ui/outings/Outings.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"

#include <algorithm>

namespace tp::ui {

GroupsModel::GroupsModel(Backend &backend, ValueText &text, QObject *parent)
    : QAbstractTableModel(parent), m_backend(backend), m_text(text) {}

void GroupsModel::setFilter(const QString &words, bool endedToo, std::vector<store::Filter> added) {
    m_added = std::move(added);
    m_words = words;
    m_endedToo = endedToo;
    narrow();
}

void GroupsModel::refresh() {
    m_stories = groupStories(m_backend.reader(), m_text, nowText(m_backend.clock()).substr(0, 10));
    m_groups = m_people = 0;
    for (const auto &story : m_stories) {
        if (story.hasEnded()) continue;
        ++m_groups;
        m_people += story.count.members;
    }
    narrow();
}

void GroupsModel::narrow() {
    const auto wanted = domain::searchTokens(fromQt(m_words));
    beginResetModel();
    m_rows.clear();
    for (std::size_t at = 0; at < m_stories.size(); ++at) {
        const auto &story = m_stories[at];
        if ((story.hasEnded() && !m_endedToo) || !holdsAll(m_added, story.group)) continue;
        QStringList words{fieldText(story.group, "note")};
        for (int column = 0; column < Columns; ++column) words << text(story, column);
        for (const auto &member : story.members) words << member.name;
        const auto stands = domain::searchTokens(fromQt(words.join(QLatin1Char(' '))));
        if (std::ranges::all_of(wanted, [&](const auto &one) {
                return std::ranges::any_of(stands, [&](const auto &word) { return word.starts_with(one); });
            }))
            m_rows.push_back(at);
    }
    endResetModel();
    emit loaded();
}

const GroupStory *GroupsModel::at(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_stories[m_rows[static_cast<std::size_t>(row)]];
}

int GroupsModel::rowOf(const RecordId &group) const {
    const auto at = std::ranges::find_if(m_rows, [&](std::size_t row) { return m_stories[row].group.id == group; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int GroupsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int GroupsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QString GroupsModel::text(const GroupStory &story, int column) const {
    switch (column) {
    case Name:
        return fieldText(story.group, "name");
    case Structure: {
        const auto structure = structureOf(story.group);
        return structure ? m_text.structureCode(*structure) : QString();
    }
    case Members:
        return story.hasEnded()                                ? tr("Ended")
               : story.count.size() == domain::GroupSize::Few  ? tr("%n, few", nullptr, story.count.members)
               : story.count.size() == domain::GroupSize::Many ? tr("%n, many", nullptr, story.count.members)
                                                               : tr("%n people", nullptr, story.count.members);
    case Delegates:
        return delegatesText(story);
    default: {
        const auto leader = idIn<MemberId>(fieldValue(story.group, "member"));
        return leader ? m_text.member(leader) : QString();
    }
    }
}

QVariant GroupsModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &story = *at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text(story, index.column());
    if (role == Qt::AccessibleTextRole) return spokenCell(index);
    if (role == StateCellRole && index.column() == Members)
        return static_cast<int>(story.hasEnded()                                 ? StateTag::State::Again
                                : story.count.size() == domain::GroupSize::Usual ? StateTag::State::Sent
                                                                                 : StateTag::State::ToComplete);
    return {};
}

QVariant GroupsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return QAbstractTableModel::headerData(section, orientation, role);
    const QString titles[] = {tr("Group"), tr("Structure"), tr("Members"), tr("Delegates"), tr("Led by")};
    return section >= 0 && section < Columns ? titles[section] : QString();
}

} // namespace tp::ui
