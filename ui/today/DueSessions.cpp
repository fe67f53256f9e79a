#include "ui/today/DueSessions.h"

#include "ui/activities/SessionStory.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::DueSessions)
};
constexpr int daysLookedAt = 30; // from today on
} // namespace

std::vector<DueStep> overfullSessions(Backend &backend, QDate today) {
    SessionFilter mine;
    mine.from = fromQt(today.toString(Qt::ISODate));
    mine.until = fromQt(today.addDays(daysLookedAt).toString(Qt::ISODate));
    mine.whose = WhoseSessions::LedByMe;
    mine.member = backend.me().member;
    std::vector<DueStep> out;
    for (const auto &[session, activity, occupancy] : sessionsOf(backend.reader(), mine)) {
        if (occupancy.tooMany == 0 || fieldValue(session, "cancelledOn")) continue;
        DueStep step;
        step.on = QDate::fromString(fieldText(session, "startsAt").left(10), Qt::ISODate);
        step.group = groupOf(step.on, today);
        step.icon = QStringLiteral("activity");
        step.title = Words::tr("More people than seats: %1").arg(sessionTitle(activity));
        step.detail = Words::tr("%1 · %2", "when, how many seats").arg(sessionWhen(session), seatsText(session, occupancy));
        step.opens = {QStringLiteral("activities"), session.id};
        out.push_back(std::move(step));
    }
    return out;
}

} // namespace tp::ui
