#include "core/domain/Referral.h"

#include "core/base/CivilDay.h"
#include "core/base/IdValue.h"

namespace tp::domain {
namespace {

std::string textOf(const Fields &fields, const char *name) {
    const auto found = fields.find(name);
    const auto *text = found == fields.end() ? nullptr : found->second.text();
    return text ? *text : std::string();
}
bool has(const Fields &fields, const char *name) {
    const auto found = fields.find(name);
    return found != fields.end() && !found->second.isNull();
}
std::string daysAfter(const std::string &day, int days) {
    const auto from = dayIn(std::string_view(day).substr(0, 10));
    return from ? isoDay(*from + std::chrono::days(days)) : std::string();
}

} // namespace

Fields wholeReferral(const Fields &referral, const Fields *request) {
    auto whole = referral;
    if (request || has(referral, "sentOn")) whole["sent"] = true;
    if (!request) return whole;
    for (const auto *name :
         {"shownName", "contact", "text", "answerBy", "professional", "answer", "answerText", "answeredOn", "answeredBy", "appointmentAt",
          "appointmentPlace", "outcome", "outcomeOn", "result", "resultOn", "withdrawnOn", "withdrawalReadOn"})
        if (has(*request, name)) whole[name] = request->at(name);
    return whole;
}

ReferralState referralState(const Fields &whole) {
    using enum ReferralState;
    if (has(whole, "withdrawnOn")) return Withdrawn;
    if (has(whole, "result")) return Ended;
    const auto outcome = textOf(whole, "outcome"), answer = textOf(whole, "answer");
    if (outcome == "not_come") return NotCome;
    if (!outcome.empty()) return Met;
    if (answer == "declined") return Declined;
    if (has(whole, "appointmentAt")) return Appointment; // who gives a day has said yes
    if (answer == "waiting_list") return OnWaitingList;
    if (!answer.empty()) return Accepted;
    return has(whole, "toStructure") && !has(whole, "sent") ? ToSend : Proposed;
}

bool isOver(ReferralState state) {
    using enum ReferralState;
    return state == Declined || state == NotCome || state == Ended || state == Withdrawn;
}

std::optional<ReferralStep> nextReferralStep(const Fields &whole, Side side) {
    using What = ReferralStep::What;
    const auto state = referralState(whole);
    // A partner outside answers by word of mouth: whoever proposed it does what the other side would.
    const bool alone = side == Side::Proposes && !has(whole, "toStructure");
    const bool answers = side == Side::Answers || alone;
    // Where an answer is not noted by who hears it first, the référent hears of it here, and the person from them.
    if (side == Side::Proposes && !alone && !isOver(state) && state != ReferralState::Met)
        if (const auto news = referralNews(whole); !news.empty() && news != textOf(whole, "toldNews"))
            return ReferralStep{What::TellNews, textOf(whole, "answeredOn")};
    switch (state) {
    case ReferralState::ToSend: // leaves by itself, unless something is in its way
        return ReferralStep{What::Send, daysAfter(textOf(whole, "proposedOn"), sentWithinDays)};
    case ReferralState::Withdrawn: // who had said yes keeps a place for nobody
        if (side == Side::Answers && !referralNews(whole).empty() && textOf(whole, "answer") != "declined" &&
            !has(whole, "withdrawalReadOn"))
            return ReferralStep{What::ReadWithdrawal, textOf(whole, "withdrawnOn")};
        return {};
    case ReferralState::Proposed: {
        const auto by = has(whole, "answerBy") ? textOf(whole, "answerBy") : daysAfter(textOf(whole, "proposedOn"), answerWithinDays);
        return ReferralStep{side == Side::Answers ? What::Answer : What::AskAgain, by};
    }
    case ReferralState::OnWaitingList:
    case ReferralState::Accepted:
        return ReferralStep{answers ? What::Appoint : What::AskAgain, daysAfter(textOf(whole, "answeredOn"), appointWithinDays)};
    case ReferralState::Appointment:
        return ReferralStep{answers ? What::SayWhetherMet : What::AskAgain,
                            daysAfter(textOf(whole, "appointmentAt"), answers ? 0 : heardWithinDays)};
    case ReferralState::Met:
        return ReferralStep{answers ? What::SayResult : What::AskAgain, daysAfter(textOf(whole, "outcomeOn"), resultWithinDays)};
    case ReferralState::Declined:
    case ReferralState::NotCome:
    case ReferralState::Ended:
        break;
    }
    if (side == Side::Answers || has(whole, "toldOn")) return {};
    for (const auto *since : {"resultOn", "outcomeOn", "answeredOn"})
        if (has(whole, since)) return ReferralStep{What::TellBack, textOf(whole, since)};
    return ReferralStep{What::TellBack, textOf(whole, "proposedOn")};
}

std::string referralNews(const Fields &whole) {
    if (has(whole, "appointmentAt")) return textOf(whole, "appointmentAt");
    return textOf(whole, "answer");
}

Fields requestOf(const Fields &referral, const RecordId &exchange) {
    Fields request{{"exchange", idValue(exchange)}, {"kind", "referral"}};
    for (const auto &[from, to] : {std::pair("proposedOn", "askedOn"), std::pair("shownName", "shownName"), std::pair("contact", "contact"),
                                   std::pair("text", "text"), std::pair("answerBy", "answerBy"), std::pair("professional", "professional"),
                                   std::pair("proposedBy", "askedBy")})
        if (has(referral, from)) request[to] = referral.at(from);
    return request;
}

RecordId requestIdOf(const RecordId &referral) {
    RecordId id = referral;
    for (auto &byte : id.bytes) byte = static_cast<std::uint8_t>(~byte);
    return id;
}

} // namespace tp::domain
