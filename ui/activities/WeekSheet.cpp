#include "ui/activities/WeekSheet.h"

#include "core/domain/CivilTime.h"
#include "core/domain/ICalendar.h"
#include "ui/activities/PagedPdf.h"
#include "ui/text/RecordText.h"
#include "ui/text/SheetHtml.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTextDocument>

namespace tp::ui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::WeekSheet)
};

QString cell(const QString &words, const char *width) {
    return QStringLiteral("<td width=\"%1\">%2</td>").arg(QLatin1String(width), words.isEmpty() ? QStringLiteral("&nbsp;") : words);
}

QString lineOf(const SessionRow &row, const ValueText &text) {
    const auto &session = row.session;
    auto what = QStringLiteral("<b>%1</b>").arg(sessionTitle(row.activity).toHtmlEscaped());
    if (fieldValue(session, "cancelledOn")) {
        const auto reason = fieldText(session, "cancelReason");
        const auto off = reason.isEmpty() ? Words::tr("Called off") : Words::tr("Called off: %1").arg(reason);
        what = QStringLiteral("<s>%1</s><br><i>%2</i>").arg(sessionTitle(row.activity).toHtmlEscaped(), off.toHtmlEscaped());
    } else if (const auto leader = ledBy(session, text); !leader.isEmpty()) {
        what += QStringLiteral("<br>") + Words::tr("led by %1").arg(leader).toHtmlEscaped();
    }
    const auto structure = structureOf(session);
    const auto &free = row.occupancy.free;
    const auto seats = !free ? Words::tr("Open to all") : *free ? Words::tr("%Ln seat(s) free", nullptr, *free) : Words::tr("Full");
    return QStringLiteral("<tr>%1%2%3%4%5</tr>")
        .arg(cell(hoursText(session).toHtmlEscaped(), "14%"), cell(what, "36%"),
             cell(structure ? text.structure(*structure).toHtmlEscaped() : QString(), "18%"),
             cell(sessionPlace(session).toHtmlEscaped(), "18%"), cell(seats.toHtmlEscaped(), "14%"));
}

QString calendarName() { return Words::tr("Activities, Territoires Partagés"); }

QString eventTitle(const SessionRow &row, const ValueText &text) {
    const auto structure = structureOf(row.session);
    const auto title = sessionTitle(row.activity);
    return structure ? Words::tr("%1 (%2)", "activity, structure").arg(title, text.structureCode(*structure)) : title;
}
} // namespace

QString weekTitle(QDate monday) {
    const auto sunday = monday.addDays(6);
    const QLocale locale;
    if (monday.month() == sunday.month())
        return Words::tr("Week of %1 to %2 %3", "day, day and month, year")
            .arg(monday.day())
            .arg(locale.toString(sunday, "d MMMM"))
            .arg(sunday.year());
    return Words::tr("Week of %1 to %2 %3", "day, day and month, year")
        .arg(locale.toString(monday, "d MMMM"), locale.toString(sunday, "d MMMM"))
        .arg(sunday.year());
}

bool writeWeekPdf(const std::vector<SessionRow> &sessions, const QString &title, const ValueText &text, const QString &path) {
    QString html, rows, day;
    const auto close = [&] {
        if (!rows.isEmpty())
            html += sheet::section(dayTitle(QDate::fromString(day, Qt::ISODate)),
                                   QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"5\" width=\"100%\" "
                                                  "style=\"border-collapse:collapse; border-style:solid; border-color:#777\">%1</table>")
                                       .arg(rows));
        rows.clear();
    };
    for (const auto &row : sessions) {
        const auto on = fieldText(row.session, "startsAt").left(10);
        if (on != day) close();
        day = on;
        rows += lineOf(row, text);
    }
    close();
    if (html.isEmpty()) html = QStringLiteral("<p>%1</p>").arg(Words::tr("No session this week.").toHtmlEscaped());
    QTextDocument document;
    auto font = document.defaultFont();
    font.setPointSizeF(9.5);
    document.setDefaultFont(font);
    document.setHtml(sheet::document(title, {}, html, Words::tr("Seats may be taken or freed after printing.")));
    return writePagedPdf(document, title, path);
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
    return file.open(QIODevice::WriteOnly) && file.write(calendar.data(), size) == size && file.flush();
}

} // namespace tp::ui
