#include "ui/activities/AttendanceSheet.h"

#include "ui/activities/PagedPdf.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/SheetHtml.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace tp::ui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::AttendanceSheet)
};
constexpr int spareLines = 4, narrow = 300; // letters: longer than these are smaller

QString cell(const QString &words, const char *more = "") {
    return QStringLiteral("<td valign=\"middle\" %1>%2</td>").arg(QLatin1String(more), words.isEmpty() ? QStringLiteral("&nbsp;") : words);
}

// Three lines high, so that there is room to sign.
QString line(int number, const QString &name, const QString &structure, const QString &said) {
    return QStringLiteral("<tr>%1%2%3%4</tr>")
        .arg(cell(QString::number(number), "align=\"right\""), cell(name), cell(structure.toHtmlEscaped()),
             cell(QStringLiteral("<br>") + (said.isEmpty() ? QStringLiteral("&nbsp;") : said.toHtmlEscaped()) + QStringLiteral("<br>")));
}

bool isExpected(const Participant &person) {
    return person.state == domain::SeatState::Seated || person.state == domain::SeatState::TooMany ||
           (person.state == domain::SeatState::Released && !person.attendance.empty());
}

QString sheetTitle(const SessionStory &story) {
    return Words::tr("Sign-in sheet · %1 · %2", "activity, when").arg(sessionTitle(story.activity), sessionWhen(story.session));
}
} // namespace

QString attendanceHtml(const SessionStory &story, const ValueText &text) {
    const auto &session = story.session;
    QString facts = sheet::row(Words::tr("When"), sessionWhen(session)) + sheet::row(Words::tr("Place"), sessionPlace(session));
    if (const auto structure = structureOf(session)) facts += sheet::row(Words::tr("Structure"), text.structure(*structure));
    facts += sheet::row(Words::tr("Led by"), ledBy(session, text)) + sheet::row(Words::tr("Seats"), seatsText(session, story.occupancy));
    QString rows, waiting;
    int number = 0;
    for (const auto &person : story.people) {
        const auto structure = person.structure ? text.structureCode(*person.structure) : QString();
        auto name = person.name.toHtmlEscaped();
        if (person.name.size() > narrow / 3) name = QStringLiteral("<small>%1</small>").arg(name);
        if (!person.signUp) name = QStringLiteral("<i>%1</i>").arg(name);
        if (isExpected(person))
            rows += line(++number, name, structure, person.attendance.empty() ? QString() : termLabel("attendance", person.attendance));
        else if (person.state == domain::SeatState::Waiting)
            waiting += QStringLiteral("<li>%1 (%2)</li>").arg(name, structure.toHtmlEscaped());
    }
    for (int spare = 0; spare < spareLines; ++spare) rows += line(++number, {}, {}, {});
    const auto head = QStringLiteral("<thead><tr><th width=\"6%\">%1</th><th width=\"44%\" align=\"left\">%2</th><th width=\"15%\" "
                                     "align=\"left\">%3</th><th width=\"35%\" align=\"left\">%4</th></tr></thead>")
                          .arg(Words::tr("No."), Words::tr("Name"), Words::tr("Followed by"), Words::tr("Signature"));
    const auto table = QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"5\" width=\"100%\" "
                                      "style=\"border-collapse:collapse; border-style:solid; border-color:#777\">%1%2</table>")
                           .arg(head, rows);
    const auto list = waiting.isEmpty() ? QString() : QStringLiteral("<ol>%1</ol>").arg(waiting);
    return sheet::document(Words::tr("Sign-in sheet: %1").arg(sessionTitle(story.activity)), facts,
                           QStringLiteral("<p></p>") + table + sheet::section(Words::tr("Waiting list"), list),
                           Words::tr("This sheet holds personal data: keep it where only those who need it can read it."));
}

bool writeAttendancePdf(const SessionStory &story, const ValueText &text, const QString &path) {
    QTextDocument document;
    auto font = document.defaultFont();
    font.setPointSizeF(10);
    document.setDefaultFont(font);
    document.setHtml(attendanceHtml(story, text));
    return writePagedPdf(document, sheetTitle(story), path);
}

} // namespace tp::ui
