#include "ui/today/DueSessions.h"

#include "core/base/IdValue.h"
#include "ui/activities/SessionStory.h"
#include "ui/flows/SaveInParts.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

#include <map>

namespace tp::ui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::DueSessions)
};
constexpr int daysToSay = 30; // later nobody remembers who came
constexpr int daysAhead = 30; // in which somebody is asked about seats
constexpr int daysToPrepare = 30;

std::vector<SessionRow> ledByMe(Backend &backend, QDate from, QDate until) {
    SessionFilter mine;
    mine.from = fromQt(from.toString(Qt::ISODate));
    mine.until = fromQt(until.toString(Qt::ISODate));
    mine.whose = WhoseSessions::LedByMe;
    mine.member = backend.me().member;
    auto rows = sessionsOf(backend.reader(), mine);
    std::erase_if(rows, [](const SessionRow &row) { return fieldValue(row.session, "cancelledOn") != nullptr; });
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
    for (const auto &row : ledByMe(backend, today, today.addDays(daysAhead))) {
        const auto told = domain::seatsToTell(row.session.fields, row.occupancy, fromQt(today.toString(Qt::ISODate)));
        if (!told.empty()) {
            auto step = stepOf(row, today);
            step.title = Words::tr("A seat came free: %1").arg(sessionTitle(row.activity));
            step.detail = Words::tr("%1 · %Ln person(s) of the waiting list to be told", "when", static_cast<int>(told.size()))
                              .arg(sessionWhen(row.session));
            out.push_back(std::move(step));
        }
        if (row.occupancy.tooMany == 0) continue;
        auto step = stepOf(row, today);
        step.title = Words::tr("More people than seats: %1").arg(sessionTitle(row.activity));
        step.detail = Words::tr("%1 · %2", "when, how many seats").arg(sessionWhen(row.session), seatsText(row.session, row.occupancy));
        out.push_back(std::move(step));
    }
    return out;
}

std::vector<DueStep> sessionsDue(Backend &backend, QDate today) {
    std::vector<DueStep> out;
    for (const auto &row : ledByMe(backend, today.addDays(-daysToSay), today.addDays(1))) {
        const auto [held, unsaid] = expectedAt(row);
        auto step = stepOf(row, today);
        const bool isToday = step.group == DueStep::Group::Today;
        if (isToday ? held > 0 && unsaid == 0 : unsaid == 0) continue; // all is said; nobody was signed up
        step.title = (isToday ? Words::tr("Session today: %1") : Words::tr("Who came? %1")).arg(sessionTitle(row.activity));
        QStringList facts{isToday ? hoursText(row.session) : dateText(step.on)};
        facts << (held ? Words::tr("%Ln signed up", nullptr, held) : Words::tr("nobody is signed up"));
        if (unsaid) facts << (unsaid == held ? Words::tr("attendance to note") : Words::tr("attendance of %Ln to note", nullptr, unsaid));
        step.detail = facts.join(QStringLiteral(" · "));
        out.push_back(std::move(step));
    }
    return out;
}

std::vector<DueStep> sessionsNobodyPrepares(Backend &backend, const ValueText &text, QDate today) {
    const auto &me = backend.me();
    if (!(me.roles & typeOf("session").writers)) return {};
    SessionFilter filter;
    filter.from = fromQt(today.toString(Qt::ISODate));
    filter.until = fromQt(today.addDays(daysToPrepare).toString(Qt::ISODate));
    filter.whose = WhoseSessions::LedByNoMember;
    filter.structure = me.structure;
    filter.seats = false;
    std::vector<DueStep> out;
    std::map<RecordId, std::size_t> ofSeries;
    for (const auto &row : sessionsOf(backend.reader(), filter)) {
        if (fieldText(row.session, "leader").isEmpty() || fieldValue(row.session, "cancelledOn")) continue;
        const domain::RecordChange mine{row.session.id, "session", false, {}, {{"member", idValue(me.member)}}};
        const auto series = idIn<RecordId>(fieldValue(row.session, "series"));
        const auto asked = series ? ofSeries.find(*series) : ofSeries.end();
        if (asked != ofSeries.end()) {
            if (auto &settles = out[asked->second].settles; settles.size() < mostASave) settles.push_back(mine);
            continue;
        }
        auto step = stepOf(row, today);
        step.title = Words::tr("Who prepares it? %1").arg(sessionTitle(row.activity));
        step.detail =
            Words::tr("%1 · led by %2, nobody of the team is named", "when, who").arg(sessionWhen(row.session), ledBy(row.session, text));
        step.act = Words::tr("I do");
        step.settles = {mine};
        if (series) ofSeries[*series] = out.size();
        out.push_back(std::move(step));
    }
    return out;
}

} // namespace tp::ui
