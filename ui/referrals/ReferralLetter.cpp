#include "ui/referrals/ReferralLetter.h"

#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/ReferralText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::ReferralLetter)
};
} // namespace

PaperSheet referralLetter(const ReferralCase &of, const Me &by, const ValueText &text, QDate today) {
    const auto &referral = *of.referral;
    const auto hoped = fieldText(referral, "answerBy");
    const auto title = Words::tr("Referral of %1").arg(dateText(std::string_view(fromQt(fieldText(referral, "proposedOn")))));
    PaperSheet sheet(title);
    sheet.addTitle(title);
    sheet.addFact(Words::tr("From"), Words::tr("%1, %2", "member, structure").arg(text.member(by.member), text.structure(by.structure)));
    sheet.addFact(Words::tr("To"), addresseeText(referral, text));
    sheet.addFact(Words::tr("For"), fieldText(referral, "shownName"));
    sheet.addFact(Words::tr("How to reach them"), fieldText(referral, "contact"));
    sheet.addFact(Words::tr("Answer hoped for by"), hoped.isEmpty() ? QString() : dateText(std::string_view(fromQt(hoped))));
    if (const auto asked = fieldText(referral, "text"); !asked.isEmpty()) {
        sheet.addHeading(Words::tr("What is asked"));
        sheet.addText(asked);
    }
    sheet.addSmall(Words::tr("Printed on %1. This letter holds personal data: keep it where only those who need it can read it.")
                       .arg(dateText(today)));
    return sheet;
}

} // namespace tp::ui
