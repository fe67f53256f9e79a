#include "ui/referrals/ReferralLetter.h"

#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/ReferralText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct ReferralLetterWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::ReferralLetter)
};
} // namespace

PaperSheet referralLetter(const ReferralCase &of, const Me &by, const ValueText &text, QDate today) {
    const auto &referral = *of.referral;
    const auto hoped = fieldText(referral, "answerBy");
    const auto title = ReferralLetterWords::tr("Referral of %1").arg(dateText(std::string_view(fromQt(fieldText(referral, "proposedOn")))));
    PaperSheet sheet(title);
    sheet.addTitle(title);
    sheet.addFact(ReferralLetterWords::tr("From"),
                  ReferralLetterWords::tr("%1, %2", "member, structure").arg(text.member(by.member), text.structure(by.structure)));
    sheet.addFact(ReferralLetterWords::tr("To"), addresseeText(referral, text));
    sheet.addFact(ReferralLetterWords::tr("For"), fieldText(referral, "shownName"));
    sheet.addFact(ReferralLetterWords::tr("How to reach them"), fieldText(referral, "contact"));
    sheet.addFact(ReferralLetterWords::tr("Answer hoped for by"), hoped.isEmpty() ? QString() : dateText(std::string_view(fromQt(hoped))));
    if (const auto asked = fieldText(referral, "text"); !asked.isEmpty()) {
        sheet.addHeading(ReferralLetterWords::tr("What is asked"));
        sheet.addText(asked);
    }
    sheet.addSmall(
        ReferralLetterWords::tr("Printed on %1. This letter holds personal data: keep it where only those who need it can read it.")
            .arg(dateText(today)));
    return sheet;
}

} // namespace tp::ui
