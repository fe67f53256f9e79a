#pragma once
// A person passes from one référent to the next: proposed by one, accepted or declined by the other, and the answer read by the first.
// Nobody is given a person without having said yes, and nobody loses one without being told. Pure; a record is the fields of type
// "handover".
#include "core/domain/Drafts.h"

namespace tp::domain {

using Fields = std::map<std::string, Value>;

enum class HandoverState : std::uint8_t { Open, Accepted, Declined, Withdrawn };
[[nodiscard]] HandoverState handoverState(const Fields &handover);
[[nodiscard]] bool mayAnswerHandover(const Fields &handover, const MemberId &me);   // open, and proposed to me
[[nodiscard]] bool mayWithdrawHandover(const Fields &handover, const MemberId &me); // open, and proposed by me
[[nodiscard]] bool isHandoverNews(const Fields &handover, const MemberId &me);      // answered, and I proposed it and have not read that

struct HandoverProposal {
    RecordId file;
    MemberId from, to;
    std::string on; // ISO date
    std::string note;
};
// Invalid: proposed to oneself, or a note that does not fit.
[[nodiscard]] Result<RecordChange> proposeHandover(const HandoverProposal &proposal, std::int64_t nowMs, Random &random);

struct HandoverAnswer {
    RecordId file, handover;
    MemberId by;
    HandoverState state = HandoverState::Accepted; // not Open
    std::string on;                                // ISO date
    std::string note;
};
// Accepted: the person's référent changes in the same save. Invalid: it was answered already; Denied: by somebody else than who may.
[[nodiscard]] Result<std::vector<RecordChange>> answerHandover(const Fields &handover, const HandoverAnswer &answer);

} // namespace tp::domain
