#include "core/domain/Referral.h"

#include "core/base/CivilDay.h"
#include "core/domain/CivilTime.h"
#include "core/domain/FieldsIn.h"

#include <algorithm>

namespace tp::domain {
namespace {

std::string daysAfter(const std::string &moment, int days) { return daysLater(dayOf(moment), days); }

// Both types of record have them, for those who read the one and those who read the other.
constexpr const char *saidInAnswer[] = {"answer",  "answerText", "answeredOn", "appointmentAt", "appointmentPlace",
                                        "outcome", "outcomeOn",  "outcomeOf",  "result",        "resultOn"};

} // namespace

Fields wholeReferral(const Fields &referral, const Fields *request) {
    auto whole = referral;
    if (request || hasField(referral, "sentOn")) whole["sent"] = true;
    if (!request) return whole;
    for (const auto *name : saidInAnswer) {
        whole.erase(name);
        if (hasField(*request, name)) whole[name] = request->at(name);
    }
    for (const auto *name : {"shownName", "contact", "text", "answerBy", "professional", "answeredBy", "withdrawnOn", "withdrawalReadOn"})
        if (hasField(*request, name)) whole[name] = request->at(name);
    return whole;
}

Fields answerForFile(const Fields &referral, const std::vector<std::string> &disputed, const Fields &request, bool saidWithAnother) {
    Fields set;
    const bool stands = !hasField(request, "withdrawnOn");
    for (const std::string name : saidInAnswer) {
        const bool said = stands && hasField(request, name.c_str()) && !(saidWithAnother && name == "answerText");
        const auto value = said ? request.at(name) : Value();
        const auto there = hasField(referral, name.c_str()) ? referral.at(name) : Value();
        if (there != value || std::ranges::find(disputed, name) != disputed.end()) set[name] = value;
    }
    const auto *withdrawn = fieldIn(request, "withdrawnOn"), *here = fieldIn(referral, "withdrawnOn");
    if (!withdrawn != !here || std::ranges::find(disputed, "withdrawnOn") != disputed.end())
        set["withdrawnOn"] = withdrawn ? *withdrawn : Value();
    return set;
}

Fields withoutOldAnswer(const Fields &referral, const Fields &differing) {
    Fields set;
    if (std::ranges::any_of(differing, [&](const auto &one) { return hasField(referral, one.first.c_str()); }))
        for (const auto *name : saidInAnswer)
            if (hasField(referral, name)) set[name] = Value();
    if (const auto at = differing.find("withdrawnOn"); at != differing.end()) set.insert(*at);
    return set;
}

ReferralState referralState(const Fields &whole) {
    using enum ReferralState;
    if (hasField(whole, "withdrawnOn")) return Withdrawn;
    if (hasField(whole, "result")) return Ended;
    const auto outcome = textIn(whole, "outcome"), answer = textIn(whole, "answer");
    if (outcome == "not_come" && !isOfEarlierAppointment(whole)) return NotCome;
    if (!outcome.empty() && outcome != "not_come") return Met;
    if (answer == "declined") return Declined;
    if (hasField(whole, "appointmentAt")) return Appointment; // who gives a day has said yes
    if (answer == "waiting_list") return OnWaitingList;
    if (!answer.empty()) return Accepted;
    return hasField(whole, "toStructure") && !hasField(whole, "sent") ? ToSend : Proposed;
}

bool isOver(ReferralState state) {
    using enum ReferralState;
    return state == Declined || state == NotCome || state == Ended || state == Withdrawn;
}

bool isOfEarlierAppointment(const Fields &whole) {
    return hasField(whole, "outcomeOf") && textIn(whole, "outcomeOf") != textIn(whole, "appointmentAt");
}

Fields outcomeSaid(const Fields &whole, const std::string &outcome, const std::string &today) {
    Fields set{{"outcome", outcome}, {"outcomeOn", today}};
    if (hasField(whole, "appointmentAt")) set["outcomeOf"] = whole.at("appointmentAt");
    return set;
}

Fields beforeAnotherAppointment(const Fields &whole) {
    if (referralState(whole) != ReferralState::NotCome || !hasField(whole, "appointmentAt")) return {};
    return {{"outcomeOf", whole.at("appointmentAt")}};
}

std::optional<ReferralStep> nextReferralStep(const Fields &whole, Side side) {
    using What = ReferralStep::What;
    const auto state = referralState(whole);
    // A partner outside answers by word of mouth: whoever proposed it does what the other side would.
    const bool alone = side == Side::Proposes && !hasField(whole, "toStructure");
    const bool answers = side == Side::Answers || alone;
    // Where an answer is not noted by who hears it first, the référent hears of it here, and the person from them.
    if (side == Side::Proposes && !alone && !isOver(state) && state != ReferralState::Met)
        if (const auto news = referralNews(whole); !news.empty() && news != textIn(whole, "toldNews"))
            return ReferralStep{What::TellNews, textIn(whole, "answeredOn")};
    switch (state) {
    case ReferralState::ToSend: // leaves by itself, unless something is in its way
        return ReferralStep{What::Send, daysAfter(textIn(whole, "proposedOn"), sentWithinDays)};
    case ReferralState::Withdrawn: // who had said yes keeps a place for nobody
        if (side == Side::Answers && !referralNews(whole).empty() && textIn(whole, "answer") != "declined" &&
            !hasField(whole, "withdrawalReadOn"))
            return ReferralStep{What::ReadWithdrawal, textIn(whole, "withdrawnOn")};
        return {};
    case ReferralState::Proposed: {
        const auto by = hasField(whole, "answerBy") ? textIn(whole, "answerBy") : daysAfter(textIn(whole, "proposedOn"), answerWithinDays);
        return ReferralStep{side == Side::Answers ? What::Answer : What::AskAgain, by};
    }
    case ReferralState::OnWaitingList:
    case ReferralState::Accepted:
        return ReferralStep{answers ? What::Appoint : What::AskAgain, daysAfter(textIn(whole, "answeredOn"), appointWithinDays)};
    case ReferralState::Appointment:
        return ReferralStep{answers ? What::SayWhetherMet : What::AskAgain,
                            daysAfter(textIn(whole, "appointmentAt"), answers ? 0 : heardWithinDays)};
    case ReferralState::Met:
        return ReferralStep{answers ? What::SayResult : What::AskAgain, daysAfter(textIn(whole, "outcomeOn"), resultWithinDays)};
    case ReferralState::Declined:
    case ReferralState::NotCome:
    case ReferralState::Ended:
        break;
    }
    if (side == Side::Answers || hasField(whole, "toldOn")) return {};
    if (state == ReferralState::NotCome && textIn(whole, "toldNews") == referralNews(whole)) return {};
    for (const auto *since : {"resultOn", "outcomeOn", "answeredOn"})
        if (hasField(whole, since)) return ReferralStep{What::TellBack, textIn(whole, since)};
    return ReferralStep{What::TellBack, textIn(whole, "proposedOn")};
}

bool isToTell(const std::optional<ReferralStep> &step) {
    return step && (step->what == ReferralStep::What::TellNews || step->what == ReferralStep::What::TellBack);
}

std::optional<ReferralStep> stepElsewhere(const std::optional<ReferralStep> &step, bool isFollowedHere) {
    return isFollowedHere && isToTell(step) ? step : std::nullopt;
}

bool isStepLate(const ReferralStep &step, const std::string &today) {
    const auto from = dayOf(step.from);
    return dayIn(from) && from < today;
}

bool isStepToDo(const ReferralStep &step, const std::string &today) {
    using What = ReferralStep::What;
    if (step.what == What::AskAgain || step.what == What::Send) return isStepLate(step, today);
    const auto from = dayOf(step.from);
    return step.what != What::SayWhetherMet || !dayIn(from) || from <= today;
}

bool isReferentElsewhere(const std::map<StructureId, RoleSet> &roles, const StructureId &owner, const std::optional<StructureId> &asked) {
    return !roles.empty() && !roles.contains(owner) && !(asked && roles.contains(*asked));
}

bool isWithdrawnInFileAlone(const Fields &referral, const Fields &request) {
    return hasField(referral, "withdrawnOn") && !hasField(request, "withdrawnOn");
}

bool isWithdrawalTakenBack(const Fields &referral, const Fields &request, std::optional<std::int64_t> saidInFileMs,
                           std::optional<std::int64_t> saidInRequestMs) {
    if (!isWithdrawnInFileAlone(referral, request) || !saidInRequestMs) return false;
    return !saidInFileMs || *saidInFileMs <= *saidInRequestMs;
}

bool isAppointmentDay(const Fields &whole, Side side, const std::string &today) {
    return side == Side::Proposes && hasField(whole, "toStructure") && referralState(whole) == ReferralState::Appointment &&
           dayOf(textIn(whole, "appointmentAt")) == today;
}

std::string referralNews(const Fields &whole) {
    if (referralState(whole) == ReferralState::NotCome) return "not_come " + textIn(whole, "appointmentAt");
    if (hasField(whole, "appointmentAt")) return textIn(whole, "appointmentAt");
    return textIn(whole, "answer");
}

Fields requestOf(const Fields &referral, const RecordId &exchange) {
    Fields request{{"exchange", idValue(exchange)}, {"kind", "referral"}};
    for (const auto &[from, to] : {std::pair("proposedOn", "askedOn"), std::pair("shownName", "shownName"), std::pair("contact", "contact"),
                                   std::pair("text", "text"), std::pair("answerBy", "answerBy"), std::pair("professional", "professional"),
                                   std::pair("proposedBy", "askedBy")})
        if (hasField(referral, from)) request[to] = referral.at(from);
    return request;
}

RecordId requestIdOf(const RecordId &referral) {
    RecordId id = referral;
    for (auto &byte : id.bytes) byte = static_cast<std::uint8_t>(~byte);
    return id;
}

std::vector<RecordChange> sending(const Record &referral, const RecordId &file, const RecordId &exchange, const std::string &today) {
    return {{requestIdOf(referral.id), "exchange_request", true, {}, requestOf(referral.fields, exchange)},
            {referral.id, "referral", false, file, {{"sentOn", today}}}};
}

} // namespace tp::domain
