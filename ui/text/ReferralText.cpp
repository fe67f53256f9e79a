#include "ui/text/ReferralText.h"

#include "core/base/IdValue.h"
#include "ui/text/RecordText.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct ReferralTextWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::ReferralText)
};
} // namespace

QString stateText(domain::ReferralState state) {
    using enum domain::ReferralState;
    switch (state) {
    case ToSend:
        return ReferralTextWords::tr("Leaves with the next connection");
    case Proposed:
        return ReferralTextWords::tr("Proposed");
    case OnWaitingList:
        return ReferralTextWords::tr("On the waiting list");
    case Accepted:
        return ReferralTextWords::tr("Accepted");
    case Declined:
        return ReferralTextWords::tr("Declined");
    case Appointment:
        return ReferralTextWords::tr("Appointment given");
    case Met:
        return ReferralTextWords::tr("They met");
    case NotCome:
        return ReferralTextWords::tr("Did not come");
    case Ended:
        return ReferralTextWords::tr("Ended");
    case Withdrawn:
        return ReferralTextWords::tr("Withdrawn");
    }
    return {};
}

QString stateText(const domain::Fields &whole, bool isRequestRead) {
    const auto state = domain::referralState(whole);
    const bool unknown = !isRequestRead && state == domain::ReferralState::Proposed && whole.contains("sent");
    return unknown ? ReferralTextWords::tr("Sent") : stateText(state);
}

QString stepText(domain::ReferralStep::What what) {
    using enum domain::ReferralStep::What;
    switch (what) {
    case Answer:
        return ReferralTextWords::tr("To answer");
    case AskAgain:
        return ReferralTextWords::tr("Answer awaited");
    case Appoint:
        return ReferralTextWords::tr("Appointment to give");
    case SayWhetherMet:
        return ReferralTextWords::tr("Did they meet?");
    case SayResult:
        return ReferralTextWords::tr("Result to note");
    case TellNews:
        return ReferralTextWords::tr("Tell the person the answer");
    case Send:
        return ReferralTextWords::tr("Not sent yet");
    case ReadWithdrawal:
        return ReferralTextWords::tr("Withdrawn, to read");
    case TellBack:
        return ReferralTextWords::tr("To tell the person");
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
