#include "ui/persons/NoticeSheet.h"

#include "ui/text/Dates.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::NoticeSheet)
};
} // namespace

PaperSheet noticeSheet(const QString &structure, QDate today) {
    const auto title = Words::tr("Information about your file");
    PaperSheet sheet(title);
    sheet.addTitle(title);
    sheet.addFact(Words::tr("Structure"), structure);
    sheet.addFact(Words::tr("Version of this notice"), QLatin1String(noticeSheetVersion));
    sheet.addHeading(Words::tr("What is noted"));
    sheet.addText(
        Words::tr("The name you choose, how to reach you, what you tell us of your situation, what was agreed with you and what became of "
                  "it. You need not say anything you do not want to say."));
    sheet.addHeading(Words::tr("Why"));
    sheet.addText(Words::tr("To find you again, to keep what was agreed, to work together where several people accompany you, and to count "
                            "without names what the teams do."));
    sheet.addHeading(Words::tr("Who reads it"));
    sheet.addText(
        Words::tr("The people of the structure named above who accompany you. Another structure reads it only where your file was shared "
                  "with it; ask, and you are told which ones. Everything is encrypted: the server cannot read it."));
    sheet.addList(Words::tr("Your rights"), {Words::tr("See what is noted about you, and have it corrected."),
                                             Words::tr("Object, to everything or to one thing, and ask for your file to be erased."),
                                             Words::tr("Say no: it takes nothing away from you, and you are met all the same."),
                                             Words::tr("Complain to the CNIL: www.cnil.fr.")});
    sheet.addHeading(Words::tr("How"));
    sheet.addText(Words::tr("Tell whoever gave you this sheet, or the structure named above. No reason is needed."));
    sheet.addSmall(Words::tr("Printed on %1.").arg(dateText(today)));
    return sheet;
}

} // namespace tp::ui
