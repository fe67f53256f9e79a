#include "ui/activities/AttendanceSheet.h"

#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/widgets/PaperSheet.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct AttendanceSheetWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::AttendanceSheet)
};
constexpr int spareLines = 4;
constexpr double roomToSign = 11; // mm

bool isExpected(const Participant &person) {
    return domain::hasSeat(person.state) || (person.state == domain::SeatState::Released && !person.attendance.empty());
}
} // namespace

bool writeAttendancePdf(const SessionStory &story, const ValueText &text, const QString &path) {
    const auto &session = story.session;
    const auto title = sessionTitle(story.activity), when = sessionWhen(session);
    PaperSheet sheet(AttendanceSheetWords::tr("Sign-in sheet · %1 · %2", "activity, when").arg(title, when));
    sheet.addTitle(AttendanceSheetWords::tr("Sign-in sheet: %1").arg(title));
    sheet.addFact(AttendanceSheetWords::tr("When"), when);
    sheet.addFact(AttendanceSheetWords::tr("Place"), sessionPlace(session));
    if (const auto structure = structureOf(session)) sheet.addFact(AttendanceSheetWords::tr("Structure"), text.structure(*structure));
    sheet.addFact(AttendanceSheetWords::tr("Led by"), ledBy(session, text));
    sheet.addFact(AttendanceSheetWords::tr("Seats"), seatsText(session, story.occupancy));
    QList<QList<PaperCell>> rows, waiting;
    const auto line = [&rows](const PaperCell &who, const QString &structure, const QString &said) {
        rows << QList<PaperCell>{{QString::number(rows.size() + 1)}, who, {structure}, {said}};
    };
    for (const auto &person : story.people) {
        const auto structure = person.structure ? text.structureCode(*person.structure) : QString();
        const PaperCell who{person.name, false, false, !person.signUp};
        if (isExpected(person))
            line(who, structure, person.attendance.empty() ? QString() : termLabel("attendance", person.attendance));
        else if (person.state == domain::SeatState::Waiting)
            waiting << QList<PaperCell>{{QString::number(person.waiting)}, who, {structure}, {}};
    }
    for (int spare = 0; spare < spareLines; ++spare) line({}, {}, {});
    const QList<PaperColumn> columns{{AttendanceSheetWords::tr("No."), 7},
                                     {AttendanceSheetWords::tr("Name"), 45},
                                     {AttendanceSheetWords::tr("Followed by"), 14},
                                     {AttendanceSheetWords::tr("Signature"), 34}};
    sheet.addTable(columns, rows, roomToSign);
    if (!waiting.isEmpty()) {
        sheet.addHeading(AttendanceSheetWords::tr("Waiting list"));
        sheet.addTable(columns, waiting, roomToSign);
    }
    sheet.addSmall(AttendanceSheetWords::tr("This sheet holds personal data: keep it where only those who need it can read it."));
    return sheet.write(path);
}

} // namespace tp::ui
