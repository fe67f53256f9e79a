#include "ui/activities/WeekSheet.h"

#include "core/domain/CivilTime.h"
#include "core/domain/ICalendar.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Paper.h"
#include "ui/widgets/PaperSheet.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

namespace tp::ui {
namespace {
struct WeekSheetWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::WeekSheet)
};

QList<PaperCell> lineOf(const SessionRow &row, const ValueText &text) {
    const auto &session = row.session;
    const bool off = fieldValue(session, "cancelledOn");
    const auto title = sessionTitle(row.activity), leader = ledBy(session, text), reason = fieldText(session, "cancelReason");
    auto what = leader.isEmpty() ? title : WeekSheetWords::tr("%1\nled by %2", "activity, leader").arg(title, leader);
    auto seats = WeekSheetWords::tr("Open to all");
    if (off) {
        what = title;
        seats = reason.isEmpty() ? WeekSheetWords::tr("Called off") : WeekSheetWords::tr("Called off: %1").arg(reason);
    } else if (const auto &free = row.occupancy.free) {
        seats = *free ? WeekSheetWords::tr("%Ln seat(s) free", nullptr, *free) : WeekSheetWords::tr("Full");
    }
    const auto structure = structureOf(session);
    return {{hoursText(session)},
            {what, !off, off},
            {structure ? text.structure(*structure) : QString()},
            {sessionPlace(session)},
            {seats, off}};
}

QString calendarName() { return WeekSheetWords::tr("Activities, Territoires Partagés"); }

QString eventTitle(const SessionRow &row, const ValueText &text) {
    const auto structure = structureOf(row.session);
    auto title = sessionTitle(row.activity);
    if (structure) title = WeekSheetWords::tr("%1 (%2)", "activity, structure").arg(title, text.structureCode(*structure));
    // In the title too: many a calendar shows nothing of STATUS.
    return fieldValue(row.session, "cancelledOn") ? WeekSheetWords::tr("Called off: %1").arg(title) : title;
}
std::array<QString, 3> daysOfWeek(QDate monday) { // first, last, year
    const auto sunday = monday.addDays(6);
    return {monday.month() == sunday.month() ? dayNumber(monday) : dayAndMonth(monday), dayAndMonth(sunday),
            QString::number(sunday.year())};
}
} // namespace

QString weekTitle(QDate monday) {
    const auto [first, last, year] = daysOfWeek(monday);
    return WeekSheetWords::tr("Week of %1 to %2 %3", "day, day and month, year").arg(first, last, year);
}

QString weekDays(QDate monday) {
    const auto [first, last, year] = daysOfWeek(monday);
    return WeekSheetWords::tr("%1 to %2 %3", "day, day and month, year").arg(first, last, year);
}

bool writeWeekPdf(const std::vector<SessionRow> &sessions, const QString &title, const ValueText &text, const QString &path) {
    PaperSheet sheet(WeekSheetWords::tr("Activities · %1").arg(title));
    sheet.addTitle(title);
    const QList<PaperColumn> columns{{{}, 14}, {{}, 34}, {{}, 20}, {{}, 18}, {{}, 14}};
    constexpr double leastMm = 8;
    QList<QList<PaperCell>> rows;
    QString day;
    const auto endDay = [&] {
        if (rows.isEmpty()) return;
        sheet.addHeading(dayTitle(QDate::fromString(day, Qt::ISODate)));
        sheet.addTable(columns, rows, leastMm);
        rows.clear();
    };
    for (const auto &row : sessions) {
        const auto on = fieldText(row.session, "startsAt").left(10);
        if (on != day) endDay();
        day = on;
        rows << lineOf(row, text);
    }
    endDay();
    if (sessions.empty()) sheet.addSmall(WeekSheetWords::tr("No session this week."));
    sheet.addSmall(WeekSheetWords::tr("Seats may be taken or freed after printing."));
    return sheet.write(path);
}

std::string calendarOf(const std::vector<SessionRow> &sessions, const ValueText &text, std::int64_t nowMs) {
    std::vector<domain::CalendarEvent> events;
    for (const auto &row : sessions) {
        const auto &session = row.session;
        domain::CalendarEvent event;
        event.uid = toText(session.id) + "@territoires-partages";
        event.startsAt = fromQt(fieldText(session, "startsAt"));
        event.endsAt = domain::sessionEnd(session.fields);
        event.summary = fromQt(eventTitle(row, text));
        event.description = fromQt(fieldText(row.activity, "description"));
        event.location = fromQt(sessionPlace(session));
        event.cancelled = fieldValue(session, "cancelledOn");
        event.changedMs = session.changedMs;
        events.push_back(std::move(event));
    }
    return domain::calendarFile(fromQt(calendarName()), events, nowMs);
}

bool writeCalendar(const std::string &calendar, const QString &path) {
    QFile file(path);
    const auto size = static_cast<qint64>(calendar.size());
    return openForOwner(file) && file.write(calendar.data(), size) == size && file.flush();
}

} // namespace tp::ui
