#include "ui/text/ReferralText.h"

#include "core/base/IdValue.h"
#include "ui/text/RecordText.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::ReferralText)
};
} // namespace

QString stateText(domain::ReferralState state) {
    using enum domain::ReferralState;
    switch (state) {
    case ToSend:
        return Words::tr("Leaves with the next connection");
    case Proposed:
        return Words::tr("Proposed");
    case OnWaitingList:
        return Words::tr("On the waiting list");
    case Accepted:
        return Words::tr("Accepted");
    case Declined:
        return Words::tr("Declined");
    case Appointment:
        return Words::tr("Appointment given");
    case Met:
        return Words::tr("They met");
    case NotCome:
        return Words::tr("Did not come");
    case Ended:
        return Words::tr("Ended");
    case Withdrawn:
        return Words::tr("Withdrawn");
    }
    return {};
}

QString stepText(domain::ReferralStep::What what) {
    using enum domain::ReferralStep::What;
    switch (what) {
    case Answer:
        return Words::tr("To answer");
    case AskAgain:
        return Words::tr("Answer awaited");
    case Appoint:
        return Words::tr("Appointment to give");
    case SayWhetherMet:
        return Words::tr("Did they meet?");
    case SayResult:
        return Words::tr("Result to note");
    case TellNews:
        return Words::tr("Tell the person the answer");
    case Send:
        return Words::tr("Not sent yet");
    case ReadWithdrawal:
        return Words::tr("Withdrawn, to read");
    case TellBack:
        return Words::tr("To tell the person");
    }
    return {};
}

QString appointmentText(const domain::Fields &whole) {
    const store::Record of{{}, {}, whole, {}};
    QStringList parts{fieldText(of, "appointmentAt").mid(11), fieldText(of, "appointmentPlace")};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString addresseeText(const store::Record &referral, const ValueText &text) {
    QStringList parts;
    const auto structure = idIn<StructureId>(fieldValue(referral, "toStructure"));
    if (structure) parts << text.structureCode(*structure);
    if (const auto partner = fieldText(referral, "partner"); !partner.isEmpty()) parts << partner;
    if (const auto whom = idIn<RecordId>(fieldValue(referral, "professional"))) parts << text.record("professional", *whom);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace tp::ui
