#include "ui/today/DueSessions.h"

#include "ui/activities/SessionStory.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::DueSessions)
};
constexpr int daysToSay = 30; // later nobody remembers who came
constexpr int daysAhead = 30; // in which somebody is asked about seats

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

} // namespace tp::ui
