#include "ui/referrals/ReferralLetter.h"

#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/ReferralText.h"
#include "ui/text/SheetHtml.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Paper.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace tp::ui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::ReferralLetter)
};
} // namespace

QString referralLetterHtml(const ReferralCase &of, const Me &by, const ValueText &text, QDate today) {
    const auto &referral = *of.referral;
    const auto hoped = fieldText(referral, "answerBy");
    QString facts =
        sheet::row(Words::tr("From"), Words::tr("%1, %2", "member, structure").arg(text.member(by.member), text.structure(by.structure)));
    facts += sheet::row(Words::tr("To"), addresseeText(referral, text));
    facts += sheet::row(Words::tr("For"), fieldText(referral, "shownName"));
    facts += sheet::row(Words::tr("How to reach them"), fieldText(referral, "contact"));
    facts += sheet::row(Words::tr("Answer hoped for by"), hoped.isEmpty() ? QString() : dateText(std::string_view(fromQt(hoped))));
    return sheet::document(Words::tr("Referral of %1").arg(dateText(std::string_view(fromQt(fieldText(referral, "proposedOn"))))), facts,
                           sheet::section(Words::tr("What is asked"), sheet::paragraphs(fieldText(referral, "text"))),
                           Words::tr("Printed on %1. This letter holds personal data: keep it where only those who need it can read it.")
                               .arg(dateText(today)));
}

bool writeReferralLetter(const ReferralCase &of, const Me &by, const ValueText &text, QDate today, const QString &path) {
    QTextDocument letter;
    letter.setHtml(referralLetterHtml(of, by, text, today));
    return writePdf(letter, path);
}

} // namespace tp::ui
