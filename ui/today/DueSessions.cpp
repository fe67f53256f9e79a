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

struct Expected {
    int held = 0, unsaid = 0;
};

// Of those who have a seat; who waits does not come.
Expected expectedAt(const SessionRow &row) {
    Expected out;
    for (const auto &place : row.occupancy.places) {
        if (place.state != domain::SeatState::Seated && place.state != domain::SeatState::TooMany) continue;
        ++out.held;
        if (!row.said.contains(place.seat)) ++out.unsaid;
    }
    return out;
}
} // namespace

std::vector<DueStep> sessionsDue(Backend &backend, QDate today) {
    SessionFilter mine;
    mine.from = fromQt(today.addDays(-daysToSay).toString(Qt::ISODate));
    mine.until = fromQt(today.addDays(1).toString(Qt::ISODate));
    mine.whose = WhoseSessions::LedByMe;
    mine.member = backend.me().member;
    std::vector<DueStep> out;
    for (const auto &row : sessionsOf(backend.reader(), mine)) {
        if (fieldValue(row.session, "cancelledOn")) continue;
        const auto [held, unsaid] = expectedAt(row);
        DueStep step;
        step.on = QDate::fromString(fieldText(row.session, "startsAt").left(10), Qt::ISODate);
        step.group = groupOf(step.on, today);
        const bool isToday = step.group == DueStep::Group::Today;
        if (isToday ? held > 0 && unsaid == 0 : unsaid == 0) continue; // all is said; nobody was signed up
        step.icon = QStringLiteral("activity");
        step.title = (isToday ? Words::tr("Session today: %1") : Words::tr("Who came? %1")).arg(sessionTitle(row.activity));
        QStringList facts{isToday ? hoursText(row.session) : dateText(step.on)};
        facts << (held ? Words::tr("%Ln signed up", nullptr, held) : Words::tr("nobody is signed up"));
        if (unsaid) facts << (unsaid == held ? Words::tr("attendance to note") : Words::tr("attendance of %Ln to note", nullptr, unsaid));
        step.detail = facts.join(QStringLiteral(" · "));
        step.opens = {QStringLiteral("activities"), row.session.id};
        out.push_back(std::move(step));
    }
    return out;
}

} // namespace tp::ui
