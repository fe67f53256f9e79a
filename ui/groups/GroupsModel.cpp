#include "ui/groups/GroupsModel.h"

#include "core/base/IdValue.h"
#include "core/domain/Text.h"
#include "ui/Backend.h"
#include "ui/lists/AddedFilters.h"
#include "ui/lists/StateFormat.h"
#include "ui/outings/Outings.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <algorithm>

namespace tp::ui {

namespace {
StateTag::State sizeTag(const GroupStory &story) {
    if (!story.group.conflicts.empty()) return StateTag::State::Conflict;
    if (story.hasEnded()) return StateTag::State::Again;
    return story.count.size() == domain::GroupSize::Usual ? StateTag::State::Sent : StateTag::State::ToComplete;
}
QString membersText(const GroupStory &story) {
    if (!story.group.conflicts.empty()) return sendingText(story.group); // before anything else it is to be read again
    if (story.hasEnded()) return GroupsModel::tr("Ended");
    switch (story.count.size()) {
    case domain::GroupSize::Few:
        return GroupsModel::tr("%n, few", nullptr, story.count.members);
    case domain::GroupSize::Many:
        return GroupsModel::tr("%n, many", nullptr, story.count.members);
    default:
        return GroupsModel::tr("%n people", nullptr, story.count.members);
    }
}
} // namespace

GroupsModel::GroupsModel(Backend &backend, ValueText &text, QObject *parent) : ComputedTable(parent), m_backend(backend), m_text(text) {
    using Story = const GroupStory *;
    declare({{"name", QT_TR_NOOP("Group"), [](Story story) { return fieldText(story->group, "name"); }},
             {"structure", QT_TR_NOOP("Structure"),
              [this](Story story) {
                  const auto structure = structureOf(story->group);
                  return structure ? m_text.structureCode(*structure) : QString();
              }},
             {"members", QT_TR_NOOP("Members"), [](Story story) { return membersText(*story); },
              [](Story story) { return story->hasEnded() ? QVariant() : QVariant(story->count.members); },
              [](Story story) { return sizeTag(*story); }},
             {"delegates", QT_TR_NOOP("Delegates"), [](Story story) { return delegatesText(*story); }},
             {"leader", QT_TR_NOOP("Led by"), [this](Story story) {
                  const auto leader = idIn<MemberId>(fieldValue(story->group, "member"));
                  return leader ? m_text.member(leader) : QString();
              }}});
    declareAdded(backend, {"group"}, [](Story story) { return RowRecord(story->group); });
}

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
    std::vector<const GroupStory *> rows;
    for (const auto &story : m_stories) {
        if ((story.hasEnded() && !m_endedToo) || !holdsAll(m_added, story.group)) continue;
        auto words = texts(&story);
        words << fieldText(story.group, "note");
        for (const auto &member : story.members) words << member.name;
        const auto stands = domain::searchTokens(fromQt(words.join(QLatin1Char(' '))));
        if (std::ranges::all_of(wanted, [&](const auto &one) {
                return std::ranges::any_of(stands, [&](const auto &word) { return word.starts_with(one); });
            }))
            rows.push_back(&story);
    }
    setRows(std::move(rows));
    emit loaded();
}

const GroupStory *GroupsModel::at(int row) const {
    const auto *story = rowAt(row);
    return story ? *story : nullptr;
}

int GroupsModel::rowOf(const RecordId &group) const {
    return rowWhere([&](const GroupStory *story) { return story->group.id == group; });
}

} // namespace tp::ui
