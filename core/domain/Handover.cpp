#include "core/domain/Handover.h"

#include "core/base/CivilDay.h"
#include "core/domain/FieldsIn.h"

namespace tp::domain {
namespace {

bool is(const Fields &fields, const char *name, const MemberId &member) { return idIn<MemberId>(fieldIn(fields, name)) == member; }
// As a program before this one took it back; no answer is read before it was asked for. ISO days compare as text.
bool closedBefore(const Fields &handover) {
    const auto closed = textIn(handover, "closedOn");
    return !closed.empty() && closed < textIn(handover, "proposedOn");
}
bool takenBack(const Fields &handover) { return fieldIn(handover, "takenBackOn") || closedBefore(handover); }
bool isRead(const Fields &handover) { return fieldIn(handover, "closedOn") && !closedBefore(handover); }

const char *code(HandoverState state) {
    switch (state) {
    case HandoverState::Accepted:
        return "accepted";
    case HandoverState::Declined:
        return "declined";
    case HandoverState::Withdrawn:
        return "withdrawn";
    case HandoverState::Open:
        break;
    }
    return "";
}

} // namespace

HandoverState handoverState(const Fields &handover) {
    const auto *answer = fieldIn(handover, "answer");
    if (!answer || !answer->text()) return takenBack(handover) ? HandoverState::Withdrawn : HandoverState::Open;
    for (const auto state : {HandoverState::Accepted, HandoverState::Withdrawn})
        if (*answer->text() == code(state)) return state;
    return HandoverState::Declined; // an answer a newer version knows is at least no yes
}

bool mayAnswerHandover(const Fields &handover, const MemberId &me) {
    return handoverState(handover) == HandoverState::Open && is(handover, "to", me);
}

bool mayWithdrawHandover(const Fields &handover, const MemberId &me) {
    return handoverState(handover) == HandoverState::Open && is(handover, "from", me);
}

bool isHandoverNews(const Fields &handover, const MemberId &me) {
    const auto state = handoverState(handover);
    const bool answered = state == HandoverState::Declined || (state == HandoverState::Accepted && !isPassedOn(handover));
    return answered && is(handover, "from", me) && !isRead(handover);
}

bool isHandoverUnanswered(const Fields &handover, const MemberId &me, const std::string &today) {
    const auto proposed = dayIn(textIn(handover, "proposedOn"));
    return proposed && mayWithdrawHandover(handover, me) && isoDay(*proposed + std::chrono::days(handoverPatienceDays)) <= today;
}

bool handoverCrossed(const Fields &handover) { return fieldIn(handover, "answer") && takenBack(handover) && !isRead(handover); }

bool handoverStands(const Fields &handover, const std::optional<MemberId> &referent, bool fromManages) {
    return fromManages || !referent || is(handover, "from", *referent);
}

bool isPassedOn(const Fields &handover) { // what was taken back was asked for once
    return handoverState(handover) == HandoverState::Accepted && !fieldIn(handover, "answeredOn") && !takenBack(handover);
}

bool isTakenUp(const Fields &handover) {
    const auto to = idIn<MemberId>(fieldIn(handover, "to"));
    return to && is(handover, "from", *to);
}

bool isPassedOnNews(const Fields &handover, const MemberId &me) {
    return isPassedOn(handover) && is(handover, "to", me) && !isRead(handover);
}

std::string followsSince(const Fields &handover) {
    if (handoverState(handover) != HandoverState::Accepted) return {};
    return textIn(handover, isPassedOn(handover) ? "proposedOn" : "answeredOn");
}

Result<RecordChange> proposeHandover(const HandoverProposal &proposal, std::int64_t nowMs, Random &random) {
    if (proposal.from == proposal.to) return fail(Code::Invalid, "to: the same member");
    const auto &type = *schema::recordType("handover");
    Fields fields{
        {"person", idValue(proposal.file)}, {"from", idValue(proposal.from)}, {"to", idValue(proposal.to)}, {"proposedOn", proposal.on}};
    if (auto note = schema::normalise(*type.field("note"), proposal.note); !note.isNull()) fields["note"] = std::move(note);
    TP_CHECK(schema::validateNew(type, fields));
    return RecordChange{newUuid7<RecordId>(nowMs, random), "handover", true, proposal.file, std::move(fields)};
}

Result<RecordChange> passOn(const HandoverProposal &handover, std::int64_t nowMs, Random &random) {
    TP_TRY(auto change, proposeHandover(handover, nowMs, random));
    change.set["answer"] = code(HandoverState::Accepted);
    return change;
}

Result<std::vector<RecordChange>> takeUp(const RecordId &file, const MemberId &by, const std::string &on, std::int64_t nowMs,
                                         Random &random) {
    Fields fields{{"person", idValue(file)}, {"from", idValue(by)}, {"to", idValue(by)},
                  {"proposedOn", on},        {"answeredOn", on},    {"answer", code(HandoverState::Accepted)},
                  {"closedOn", on}}; // news to nobody
    TP_CHECK(schema::validateNew(*schema::recordType("handover"), fields));
    return std::vector<RecordChange>{{file, "person", false, file, {{"referent", idValue(by)}}},
                                     {newUuid7<RecordId>(nowMs, random), "handover", true, file, std::move(fields)}};
}

Result<std::vector<RecordChange>> answerHandover(const Fields &handover, const HandoverAnswer &answer) {
    if (answer.state == HandoverState::Open) return fail(Code::Invalid, "answer: none");
    if (handoverState(handover) != HandoverState::Open) return fail(Code::Invalid, "answer: there is one");
    const bool withdrawn = answer.state == HandoverState::Withdrawn;
    if (withdrawn ? !mayWithdrawHandover(handover, answer.by) : !mayAnswerHandover(handover, answer.by))
        return fail(Code::Denied, "answer");
    if (withdrawn) return std::vector<RecordChange>{{answer.handover, "handover", false, answer.file, {{"takenBackOn", answer.on}}}};
    const bool accepted = answer.state == HandoverState::Accepted;
    if (accepted && !handoverStands(handover, answer.referent, answer.fromManages)) return fail(Code::Denied, "referent");
    Fields set{{"answer", code(answer.state)}, {"answeredOn", answer.on}};
    const auto &note = *schema::recordType("handover")->field("answerNote");
    if (auto said = schema::normalise(note, answer.note); !said.isNull()) {
        TP_CHECK(schema::validate(note, said));
        set["answerNote"] = std::move(said);
    }
    std::vector<RecordChange> out{{answer.handover, "handover", false, answer.file, std::move(set)}};
    if (!accepted) return out;
    const auto follows = [&](const RecordId &file) { out.push_back({file, "person", false, file, {{"referent", idValue(answer.by)}}}); };
    follows(answer.file);
    if (answer.goesOn && *answer.goesOn != answer.file) follows(*answer.goesOn);
    for (const auto &[file, reminder] : answer.reminders)
        out.push_back({reminder, "reminder", false, file, {{"member", idValue(answer.by)}}});
    return out;
}

} // namespace tp::domain
