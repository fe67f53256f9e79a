#include "ui/persons/NoticeSheet.h"

#include "ui/text/Dates.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct NoticeSheetWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::NoticeSheet)
};
} // namespace

PaperSheet noticeSheet(const QString &structure, QDate today) {
    const auto title = NoticeSheetWords::tr("Information about your file");
    PaperSheet sheet(title);
    sheet.addTitle(title);
    sheet.addFact(NoticeSheetWords::tr("Structure"), structure);
    sheet.addFact(NoticeSheetWords::tr("Version of this notice"), QLatin1String(noticeSheetVersion));
    sheet.addHeading(NoticeSheetWords::tr("What is noted"));
    sheet.addText(NoticeSheetWords::tr(
        "The name you choose, how to reach you, what you tell us of your situation, what was agreed with you and what became of "
        "it. You need not say anything you do not want to say."));
    sheet.addHeading(NoticeSheetWords::tr("Why"));
    sheet.addText(NoticeSheetWords::tr(
        "To find you again, to keep what was agreed, to work together where several people accompany you, and to count "
        "without names what the teams do."));
    sheet.addHeading(NoticeSheetWords::tr("Who reads it"));
    sheet.addText(NoticeSheetWords::tr(
        "The members of the structure named above, whoever accompanies you. Another structure reads it only where your file was shared "
        "with it; ask, and you are told which ones. Everything is encrypted: the server cannot read it."));
    sheet.addList(NoticeSheetWords::tr("Your rights"),
                  {NoticeSheetWords::tr("See what is noted about you, and have it corrected."),
                   NoticeSheetWords::tr("Object, to everything or to one thing, and ask for your file to be erased."),
                   NoticeSheetWords::tr("Say no: it takes nothing away from you, and you are met all the same."),
                   NoticeSheetWords::tr("Complain to the CNIL: www.cnil.fr.")});
    sheet.addHeading(NoticeSheetWords::tr("How"));
    sheet.addText(NoticeSheetWords::tr("Tell whoever gave you this sheet, or the structure named above. No reason is needed."));
    sheet.addSmall(NoticeSheetWords::tr("Printed on %1.").arg(dateText(today)));
    return sheet;
}

} // namespace tp::ui
