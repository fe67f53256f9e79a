#include "ui/today/DueSessions.h"

#include "core/base/IdValue.h"
#include "ui/activities/SessionStory.h"
#include "ui/flows/SaveInParts.h"
#include "ui/forms/StructureChoice.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>

namespace tp::ui {
namespace {
struct DueSessionsWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::DueSessions)
};
constexpr int daysToSay = 30;  // later nobody remembers who came
constexpr int seatsAhead = 30; // in which somebody is asked about seats
constexpr int daysToPrepare = 30;

bool isCancelled(const store::Record &session) { return fieldValue(session, "cancelledOn") != nullptr; }
std::optional<MemberId> leaderOf(const store::Record &session) { return idIn<MemberId>(fieldValue(session, "member")); }

std::set<MemberId> belonging(Backend &backend) { // by the log: who left leads nothing
    std::set<MemberId> out;
    backend.trust().withMembership([&](const control::Membership &membership) { out = membership.members(); });
    return out;
}

SessionFilter between(QDate from, QDate until) {
    SessionFilter filter;
    filter.from = fromQt(from.toString(Qt::ISODate));
    filter.until = fromQt(until.toString(Qt::ISODate));
    return filter;
}

// That I lead and, for a manager, those of the structure that no member leads: nobody else would be asked about them.
std::vector<SessionRow> mineToLead(Backend &backend, QDate from, QDate until) {
    const auto me = backend.me();
    auto filter = between(from, until);
    filter.whose = WhoseSessions::LedByMe;
    filter.member = me.member;
    filter.only = [](const auto &session) { return !isCancelled(session); };
    auto rows = sessionsOf(backend.reader(), filter);
    if (!has(me.roles, Role::Manager)) return rows;
    filter.whose = WhoseSessions::OfStructure;
    filter.structure = ourStructures(me);
    filter.only = [here = belonging(backend)](const auto &session) {
        const auto leader = leaderOf(session);
        return !isCancelled(session) && !(leader && here.contains(*leader));
    };
    std::ranges::move(sessionsOf(backend.reader(), filter), std::back_inserter(rows));
    return rows;
}

DueStep stepOf(const SessionRow &row, QDate today) {
    DueStep step;
    step.on = QDate::fromString(fieldText(row.session, "startsAt").left(10), Qt::ISODate);
    step.group = groupOf(step.on, today);
    step.icon = QStringLiteral("activity");
    step.opens = {QStringLiteral("activities"), row.session.id};
    return step;
}

struct Expected {
    int held = 0, unsaid = 0;
};

// Of those who have a seat; who waits does not come.
Expected expectedAt(const SessionRow &row) {
    Expected out;
    for (const auto &place : row.occupancy.places) {
        if (!domain::hasSeat(place.state)) continue;
        ++out.held;
        if (!row.said.contains(place.seat)) ++out.unsaid;
    }
    return out;
}
} // namespace

std::vector<DueStep> overfullSessions(Backend &backend, QDate today) {
    std::vector<DueStep> out;
    for (const auto &row : mineToLead(backend, today, today.addDays(seatsAhead))) {
        const auto told = domain::seatsToTell(row.session.fields, row.occupancy, fromQt(today.toString(Qt::ISODate)));
        if (!told.empty()) {
            auto step = stepOf(row, today);
            step.title = DueSessionsWords::tr("A seat came free: %1").arg(sessionTitle(row.activity));
            step.detail = DueSessionsWords::tr("%1 · %Ln person(s) of the waiting list to be told", "when", static_cast<int>(told.size()))
                              .arg(sessionWhen(row.session));
            out.push_back(std::move(step));
        }
        if (row.occupancy.tooMany == 0) continue;
        auto step = stepOf(row, today);
        step.title = DueSessionsWords::tr("More people than seats: %1").arg(sessionTitle(row.activity));
        step.detail =
            DueSessionsWords::tr("%1 · %2", "when, how many seats").arg(sessionWhen(row.session), seatsText(row.session, row.occupancy));
        out.push_back(std::move(step));
    }
    return out;
}

std::vector<DueStep> sessionsDue(Backend &backend, QDate today) {
    std::vector<DueStep> out;
    for (const auto &row : mineToLead(backend, today.addDays(-daysToSay), today.addDays(1))) {
        const auto [held, unsaid] = expectedAt(row);
        auto step = stepOf(row, today);
        const bool isToday = step.group == DueStep::Group::Today;
        if (isToday ? held > 0 && unsaid == 0 : unsaid == 0) continue; // all is said; nobody was signed up
        step.title =
            (isToday ? DueSessionsWords::tr("Session today: %1") : DueSessionsWords::tr("Who came? %1")).arg(sessionTitle(row.activity));
        QStringList facts{isToday ? hoursText(row.session) : dateText(step.on)};
        facts << (held ? DueSessionsWords::tr("%Ln signed up", nullptr, held) : DueSessionsWords::tr("nobody is signed up"));
        if (unsaid)
            facts << (unsaid == held ? DueSessionsWords::tr("attendance to note")
                                     : DueSessionsWords::tr("attendance of %Ln to note", nullptr, unsaid));
        step.detail = facts.join(QStringLiteral(" · "));
        out.push_back(std::move(step));
    }
    return out;
}

std::vector<DueStep> sessionsNobodyPrepares(Backend &backend, const ValueText &text, QDate today) {
    const auto &me = backend.me();
    if (!(me.roles & typeOf("session").writers)) return {};
    const bool manages = has(me.roles, Role::Manager);
    auto filter = between(today, today.addDays(daysToPrepare));
    filter.whose = manages ? WhoseSessions::OfStructure : WhoseSessions::LedByNoMember;
    filter.structure = ourStructures(me);
    filter.seats = false;
    filter.only = [manages, here = manages ? belonging(backend) : std::set<MemberId>()](const auto &session) {
        if (isCancelled(session)) return false;
        if (!manages) return !fieldText(session, "leader").isEmpty();
        const auto leader = leaderOf(session);
        return !(leader && here.contains(*leader));
    };
    std::vector<DueStep> out;
    std::map<RecordId, std::size_t> ofSeries;
    for (const auto &row : sessionsOf(backend.reader(), filter)) {
        const domain::RecordChange mine{row.session.id, "session", false, {}, {{"member", idValue(me.member)}}};
        const auto series = idIn<RecordId>(fieldValue(row.session, "series"));
        const auto asked = series ? ofSeries.find(*series) : ofSeries.end();
        if (asked != ofSeries.end()) {
            if (auto &settles = out[asked->second].settles; settles.size() < mostASave) settles.push_back(mine);
            continue;
        }
        auto step = stepOf(row, today);
        step.title = DueSessionsWords::tr("Who prepares it? %1").arg(sessionTitle(row.activity));
        const auto when = sessionWhen(row.session), who = ledBy(row.session, text);
        if (const auto leader = leaderOf(row.session))
            step.detail = DueSessionsWords::tr("%1 · led by %2, who has left the consortium", "when, who").arg(when, text.member(leader));
        else if (who.isEmpty())
            step.detail = DueSessionsWords::tr("%1 · nobody is named", "when").arg(when);
        else
            step.detail = DueSessionsWords::tr("%1 · led by %2, nobody of the team is named", "when, who").arg(when, who);
        step.act = DueSessionsWords::tr("I do");
        step.settles = {mine};
        if (series) ofSeries[*series] = out.size();
        out.push_back(std::move(step));
    }
    return out;
}

} // namespace tp::ui
