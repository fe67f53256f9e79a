#include "ui/committees/CommitteeSessionsModel.h"

#include "core/domain/Text.h"
#include "ui/Backend.h"
#include "ui/activities/SessionStory.h"
#include "ui/lists/AddedFilters.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

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
QString sessionState(const CommitteeStory &story) {
    if (story.isCancelled()) return CommitteeSessionsModel::tr("Called off");
    if (!story.isHeld) return CommitteeSessionsModel::tr("To come");
    if (story.conclusions.standing())
        return story.outdated ? CommitteeSessionsModel::tr("To correct")
                              : CommitteeSessionsModel::tr("Conclusions, %1", "number").arg(numberText(story.conclusions.number));
    return story.awaitsConclusions() ? CommitteeSessionsModel::tr("To conclude") : CommitteeSessionsModel::tr("Held");
}
} // namespace

CommitteeSessionsModel::CommitteeSessionsModel(Backend &backend, ValueText &text, QObject *parent)
    : ComputedTable(parent), m_backend(backend), m_text(text) {
    using Story = CommitteeStory;
    declare(
        {{"startsAt", QT_TR_NOOP("Session"), [](const Story &story) { return dateTimeText(fromQt(fieldText(story.session, "startsAt"))); },
          [](const Story &story) { return fieldText(story.session, "startsAt"); }},
         {"place", QT_TR_NOOP("Place"), [](const Story &story) { return sessionPlace(story.session); }},
         {"items", QT_TR_NOOP("Proposals"), [](const Story &story) { return QString::number(story.agenda.size()); },
          [](const Story &story) { return static_cast<qulonglong>(story.agenda.size()); }},
         {"state", QT_TR_NOOP("State"), sessionState, {}, sessionTag}});
    declareAdded(backend, {"committee_session"}, [](const Story &story) { return RowRecord(story.session); });
}

void CommitteeSessionsModel::refresh() {
    m_stories.clear();
    auto records = recordsWhere(m_backend.reader(), "committee_session");
    std::ranges::sort(records, [](const store::Record &a, const store::Record &b) {
        return std::pair(fieldText(a, "startsAt"), a.id) > std::pair(fieldText(b, "startsAt"), b.id);
    });
    m_toConclude = 0;
    for (const auto &record : records) {
        auto story = committeeStory(m_backend, m_text, record.id, false);
        if (!story) continue;
        if (story->awaitsConclusions() || (story->conclusions.standing() && story->outdated)) ++m_toConclude;
        m_stories.push_back(std::move(*story));
    }
    narrow();
}

void CommitteeSessionsModel::setFilter(const QString &words, Shown shown, std::vector<store::Filter> added) {
    m_words = words;
    m_shown = shown;
    m_added = std::move(added);
    narrow();
}

bool CommitteeSessionsModel::isAsked(const CommitteeStory &story) const {
    switch (m_shown) {
    case Shown::All:
        break;
    case Shown::ToCome:
        return !story.isHeld && !story.isCancelled();
    case Shown::ToConclude:
        return story.awaitsConclusions() || (story.conclusions.standing() && story.outdated);
    case Shown::Held:
        return story.isHeld;
    case Shown::CalledOff:
        return story.isCancelled();
    }
    return true;
}

void CommitteeSessionsModel::narrow() {
    std::vector<CommitteeStory> rows;
    for (const auto &story : m_stories) {
        if (!isAsked(story) || !holdsAll(m_added, story.session)) continue;
        auto words = texts(story);
        words << momentTitle(fieldText(story.session, "startsAt")) << fieldText(story.session, "agenda")
              << fieldText(story.session, "note");
        if (domain::mentions(fromQt(words.join(QLatin1Char(' '))), fromQt(m_words))) rows.push_back(story);
    }
    setRows(std::move(rows));
}

const store::Record *CommitteeSessionsModel::at(int row) const {
    const auto *story = rowAt(row);
    return story ? &story->session : nullptr;
}

int CommitteeSessionsModel::rowOf(const RecordId &session) const {
    return rowWhere([&](const CommitteeStory &story) { return story.session.id == session; });
}

} // namespace tp::ui
