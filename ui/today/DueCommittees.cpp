#include "ui/today/DueCommittees.h"

#include "core/base/IdValue.h"
#include "ui/forms/StructureChoice.h"
#include "ui/shell/CommitteeParts.h"
#include "ui/steering/SteeringBook.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/today/DueDays.h"
#include "ui/today/DueNumbers.h"
#include "ui/today/DueParticipants.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace tp::ui {
namespace {

struct DueCommitteesWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::DueCommittees)
};
constexpr int planBeforeDays = 30, lookAheadDays = 3650;
constexpr std::size_t mostListed = 200;

QDate dayFrom(const std::string &isoDay) { return QDate::fromString(toQt(isoDay).left(10), Qt::ISODate); }

std::vector<store::Record> listed(Backend &backend, store::Query query) {
    query.limit = mostListed;
    auto found = backend.reader().list(query);
    return found ? std::move(*found) : std::vector<store::Record>();
}

// Everything is read only where there is something to tell: Today is made anew after every save.
bool anyUntold(Backend &backend) {
    store::Query given;
    given.type = "answer";
    given.orderBy = "givenOn"; // the newest; drafts last
    for (const auto &answer : listed(backend, std::move(given))) {
        if (!fieldValue(answer, "givenOn")) continue;
        store::Query told;
        told.type = "answer_told";
        told.filters = {{"answer", store::Filter::Op::Equals, idValue(answer.id)}};
        if (const auto count = backend.reader().count(told); count && *count == 0) return true;
    }
    return false;
}

// Whom this member speaks for there; nothing: for nobody.
std::optional<StructureId> representedBy(Backend &backend, const RecordId &session) {
    store::Query query;
    query.type = "steering_presence";
    query.filters = {{"session", store::Filter::Op::Equals, idValue(session)}};
    for (const auto &presence : listed(backend, std::move(query)))
        if (idIn<MemberId>(fieldValue(presence, "member")) == backend.me().member)
            if (const auto structure = idIn<StructureId>(fieldValue(presence, "represents"))) return structure;
    return {};
}

std::vector<store::Record> steeringAhead(Backend &backend, QDate today, int days) {
    store::Query query;
    query.type = "steering_session";
    query.filters = {{"startsAt", store::Filter::Op::AtLeast, isoOf(today)},
                     {"startsAt", store::Filter::Op::Below, isoOf(today.addDays(days + 1))}};
    auto out = listed(backend, std::move(query));
    std::erase_if(out, [&](const auto &one) { return domain::steeringState(one.fields, isoOf(today)) != domain::SessionState::Ahead; });
    return out;
}

// Of managers and coordinators, and of whoever is named to represent a structure.
std::vector<store::Record> sessionsToPrepare(Backend &backend, QDate today) {
    auto out = steeringAhead(backend, today, prepareWithinDays);
    if (!domain::preparesSteering(backend.me().roles)) std::erase_if(out, [&](const auto &one) { return !representedBy(backend, one.id); });
    return out;
}

// Every two months; where nobody plans the next one, it is asked for a month before the day that is proposed.
std::vector<DueStep> nextSessionToPlan(Backend &backend, QDate today) {
    if (!domain::preparesSteering(backend.me().roles) || !steeringAhead(backend, today, lookAheadDays).empty()) return {};
    store::Query query;
    query.type = "steering_session";
    query.orderBy = "startsAt"; // the last ones
    std::vector<domain::Record> sessions;
    for (auto &one : listed(backend, std::move(query))) sessions.push_back({one.id, std::move(one.fields)});
    const auto dates = domain::nextSteeringDates(sessions, isoOf(today), 1);
    if (dates.empty()) return {};
    return {dueStep(dayFrom(dates.front()).addDays(-planBeforeDays), today, "group",
                    DueCommitteesWords::tr("Plan the next steering committee"),
                    DueCommitteesWords::tr("none is planned · proposed: %1", "day").arg(dateText(dayFrom(dates.front()))),
                    {QStringLiteral("committees"), {}, QLatin1String(planSteeringPart)})};
}

std::vector<DueStep> promisesOverdue(Backend &backend, const SteeringBook &book, QDate today) {
    std::vector<DueStep> out;
    const auto who = actorOf(backend.me());
    for (const auto &of : book.followUps()) {
        const auto *given = of.answer();
        const auto *answer = given ? book.get("answer", given->id) : nullptr;
        const auto promised = answer ? domain::overduePromise(answer->fields, isoOf(today)) : std::nullopt;
        if (!promised || !domain::isTheirsToKeep(answer->fields, who)) continue;
        const auto due = dayFrom(*promised);
        QStringList facts{DueCommitteesWords::tr("to be done by %1", "day").arg(dateText(due))};
        if (const auto doer = fieldText(*answer, "doer"); !doer.isEmpty()) facts << doer;
        auto one = dueStep(due, today, "clock", DueCommitteesWords::tr("Promised to the participants: %1").arg(itemTitle(book, of)),
                           facts.join(QStringLiteral(" · ")),
                           {QStringLiteral("committees"), {}, QLatin1String(followUpPart) + toQt(toText(of.proposal))});
        if (backend.me().roles & typeOf("answer").writers) {
            one.act = DueCommitteesWords::tr("Done");
            one.settles = {{given->id, "answer", false, {}, {{"doneOn", isoOf(today)}}}};
        }
        out.push_back(std::move(one));
    }
    return out;
}

bool anyPromiseDue(Backend &backend, QDate today) {
    store::Query query;
    query.type = "answer";
    query.filters = {{"dueOn", store::Filter::Op::Below, isoOf(today)}, {"doneOn", store::Filter::Op::Equals, {}}};
    query.orderBy = "dueOn";
    const auto past = listed(backend, std::move(query));
    return std::ranges::any_of(past, [](const auto &one) { return fieldValue(one, "givenOn") != nullptr; });
}

std::vector<DueStep> toPrepare(Backend &backend, const SteeringBook &book, const std::vector<store::Record> &sessions, QDate today) {
    std::vector<DueStep> out;
    for (const auto &session : sessions) {
        const auto day = dayFrom(domain::steeringDay(session.fields));
        const int open = domain::unanswered(book.agendaItems(session.id));
        auto detail = DueCommitteesWords::tr("%1 · steering committee", "day").arg(dateText(day));
        if (const auto place = fieldText(session, "place"); !place.isEmpty()) detail += QStringLiteral(" · ") + place;
        if (const auto represented = representedBy(backend, session.id))
            detail +=
                QStringLiteral(" · ") + DueCommitteesWords::tr("you represent %1").arg(toQt(backend.reader().structureName(*represented)));
        out.push_back(dueStep(day, today, "group",
                              open ? DueCommitteesWords::tr("Prepare the steering committee: %Ln item(s) to answer", nullptr, open)
                                   : DueCommitteesWords::tr("Prepare the steering committee"),
                              detail, {QStringLiteral("committees"), session.id}));
    }
    return out;
}

std::vector<DueStep> toTellBack(Backend &backend, const SteeringBook &book, const ValueText &text, QDate today) {
    std::vector<DueStep> out;
    for (const auto &of : book.followUps()) {
        const auto by = domain::tellBy(of);
        if (!by || !book.isTheirsToTell(of, backend.me())) continue;
        const auto *answer = book.get("answer", of.answer()->id);
        const auto kind = answer ? answerText(*answer, text).section(QLatin1Char('\n'), 0, 0) : QString();
        out.push_back(dueStep(dayFrom(*by), today, "share", DueCommitteesWords::tr("Tell it back: %1").arg(itemTitle(book, of)),
                              DueCommitteesWords::tr("%1 · answered on %2: %3", "by when, day, answer")
                                  .arg(dateText(std::string_view(*by)), dateText(std::string_view(of.answer()->on)), kind),
                              {QStringLiteral("committees"), {}, QLatin1String(followUpPart) + toQt(toText(of.proposal))}));
    }
    return out;
}

std::vector<DueStep> lateMilestones(Backend &backend, QDate today) {
    store::Query query;
    query.type = "milestone";
    query.filters = {{"owner", store::Filter::Op::Equals, ourStructures(backend.me())}, {"dueOn", store::Filter::Op::Below, isoOf(today)}};
    std::vector<DueStep> out;
    for (const auto &milestone : listed(backend, std::move(query))) {
        if (domain::milestoneState(milestone.fields, isoOf(today)) != domain::MilestoneState::Late) continue;
        const auto due = dayFrom(fromQt(fieldText(milestone, "dueOn")));
        auto one = dueStep(due, today, "clock", DueCommitteesWords::tr("Milestone late: %1").arg(fieldText(milestone, "title")),
                           DueCommitteesWords::tr("%1 · this structure answers for it", "day").arg(dateText(due)),
                           {QStringLiteral("committees"), milestone.id});
        if (backend.me().roles & typeOf("milestone").writers) { // a référent is told, and says it to who may
            one.act = DueCommitteesWords::tr("Reached");
            one.settles = {{milestone.id, "milestone", false, {}, {{"doneOn", isoOf(today)}}}};
        }
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace

std::vector<DueStep> committeesDue(Backend &backend, const ValueText &text, QDate today) {
    auto out = lateMilestones(backend, today);
    const auto add = [&](std::vector<DueStep> more) { std::move(more.begin(), more.end(), std::back_inserter(out)); };
    add(committeesToPrepare(backend, text, today));
    add(conclusionsToIssue(backend, text, today));
    add(numbersToTell(backend, today));
    add(nextSessionToPlan(backend, today));
    const auto sessions = sessionsToPrepare(backend, today);
    if (sessions.empty() && !anyUntold(backend) && !anyPromiseDue(backend, today)) return out;
    const SteeringBook book(backend, BookHolds::Agendas);
    add(toPrepare(backend, book, sessions, today));
    add(toTellBack(backend, book, text, today));
    add(promisesOverdue(backend, book, today));
    return out;
}

} // namespace tp::ui
