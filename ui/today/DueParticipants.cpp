#include "ui/today/DueParticipants.h"

#include "core/base/IdValue.h"
#include "ui/committees/CommitteeStory.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/today/DueDays.h"

#include <QCoreApplication>

#include <algorithm>

namespace tp::ui {
namespace {

struct DueParticipantsWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::DueCommittees)
};
using Op = store::Filter::Op;
constexpr std::size_t mostSessions = 200;

bool isMineToLead(Backend &backend, const store::Record &session) {
    const auto me = backend.me();
    bool anybody = false;
    for (const auto *field : {"member", "coLeader", "coordinator"})
        if (const auto leader = idIn<MemberId>(fieldValue(session, field))) {
            if (*leader == me.member) return true;
            anybody = true;
        }
    return !anybody && me.belongsTo(structureOf(session)) && has(me.roles, Role::Manager);
}

// That I lead and that were not called off, the last ones first.
std::vector<store::Record> sessionsOfMine(Backend &backend, std::vector<store::Filter> filters) {
    store::Query query;
    query.type = "committee_session";
    query.filters = std::move(filters);
    query.orderBy = "startsAt";
    query.limit = mostSessions;
    auto found = backend.reader().list(query);
    if (!found) return {};
    std::erase_if(*found, [&](const auto &one) { return fieldValue(one, "cancelledOn") || !isMineToLead(backend, one); });
    return std::move(*found);
}

QDate dayOf(const store::Record &session) { return QDate::fromString(fieldText(session, "startsAt").left(10), Qt::ISODate); }

bool isConcluded(Backend &backend, const RecordId &session) { // asked first: most are, and a story is read whole
    store::Query query;
    query.type = "conclusions";
    query.filters = {{"session", Op::Equals, idValue(session)}};
    return backend.reader().count(query).value_or(0) > 0;
}

QString whereAndWhen(const store::Record &session) {
    auto out = DueParticipantsWords::tr("%1 · participants' committee", "day").arg(dateText(dayOf(session)));
    if (const auto place = fieldText(session, "place"); !place.isEmpty()) out += QStringLiteral(" · ") + place;
    return out;
}

} // namespace

std::vector<DueStep> committeesToPrepare(Backend &backend, const ValueText &text, QDate today) {
    std::vector<DueStep> out;
    for (const auto &session : sessionsOfMine(
             backend, {{"startsAt", Op::AtLeast, isoOf(today)}, {"startsAt", Op::Below, isoOf(today.addDays(prepareWithinDays + 1))}})) {
        const auto story = committeeStory(backend, text, session.id, false);
        if (!story || !story->adopted.empty()) continue; // under way: its conclusions are next
        const int points = static_cast<int>(story->agenda.size());
        out.push_back(
            dueStep(dayOf(session), today, "group",
                    points ? DueParticipantsWords::tr("Prepare the participants' committee: %Ln proposal(s) on its agenda", nullptr, points)
                           : DueParticipantsWords::tr("Prepare the participants' committee: no proposal on its agenda yet"),
                    whereAndWhen(session), {QStringLiteral("committees"), session.id}));
    }
    return out;
}

std::vector<DueStep> conclusionsToIssue(Backend &backend, const ValueText &text, QDate today) {
    std::vector<DueStep> out;
    if (!(backend.me().roles & typeOf("conclusions").writers)) return out;
    for (const auto &session : sessionsOfMine(backend, {{"startsAt", Op::Below, isoOf(today.addDays(1))}})) {
        if (isConcluded(backend, session.id)) continue;
        const auto story = committeeStory(backend, text, session.id, false);
        if (!story || !story->awaitsConclusions()) continue;
        out.push_back(dueStep(
            dayOf(session), today, "group",
            DueParticipantsWords::tr("Issue the conclusions: %Ln proposal(s) adopted", nullptr, static_cast<int>(story->adopted.size())),
            whereAndWhen(session), {QStringLiteral("committees"), session.id}));
    }
    return out;
}

} // namespace tp::ui
