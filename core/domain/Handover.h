#pragma once
// A person passes from one référent to the next: proposed by one, accepted or declined by the other, and the answer read by the first.
// Nobody is given a person without having said yes, and nobody loses one without being told. Pure; a record is the fields of type
// "handover", as it stands when the writes of all laptops are merged.
//
// Taken back on one laptop and answered on another at once: the answer stands, in whatever order the two arrive, and they are no conflict,
// because they write different fields (`takenBackOn`, `answer`). Whoever said yes may have begun to act, and the référent changed in that
// same save; both read what happened. Programs before this one took a proposal back with a `closedOn` before the day it was proposed, and
// those before them with `answer` = "withdrawn": both still read so.
#include "core/domain/Drafts.h"

namespace tp::domain {

using Fields = std::map<std::string, Value>;

enum class HandoverState : std::uint8_t { Open, Accepted, Declined, Withdrawn };
[[nodiscard]] HandoverState handoverState(const Fields &handover);
[[nodiscard]] bool mayAnswerHandover(const Fields &handover, const MemberId &me);   // open, and proposed to me
[[nodiscard]] bool mayWithdrawHandover(const Fields &handover, const MemberId &me); // open, and proposed by me
[[nodiscard]] bool isHandoverNews(const Fields &handover, const MemberId &me);      // answered, and I proposed it and have not read that
// Whether its proposer is told that nobody answered: it is open, and was proposed so many days before `today` or earlier.
inline constexpr int handoverPatienceDays = 7;
[[nodiscard]] bool isHandoverUnanswered(const Fields &handover, const MemberId &me, const std::string &today);
[[nodiscard]] bool handoverCrossed(const Fields &handover); // answered while it was taken back, and who proposed it has not read that

// Whether it may still be accepted: who proposed it is the référent, or manages (`fromManages`), or nobody follows the person.
[[nodiscard]] bool handoverStands(const Fields &handover, const std::optional<MemberId> &referent, bool fromManages);

struct HandoverProposal {
    RecordId file;
    MemberId from, to;
    std::string on; // ISO date
    std::string note;
};
// Invalid: proposed to oneself, or a note that does not fit.
[[nodiscard]] Result<RecordChange> proposeHandover(const HandoverProposal &proposal, std::int64_t nowMs, Random &random);

struct HandoverAnswer {
    RecordId file, handover; // the file it was proposed in
    MemberId by;
    HandoverState state = HandoverState::Accepted; // not Open
    std::string on;                                // ISO date
    std::string note;
    struct Reminder {
        RecordId file, reminder;
    };
    // For an acceptance.
    std::optional<RecordId> goesOn;   // the file that the person goes on in, where that is another one (SamePerson.h)
    std::optional<MemberId> referent; // now, of the file that goes on
    bool fromManages = false;         // see handoverStands()
    std::vector<Reminder> reminders;  // open ones, of the référent so far: they become those of `by`
};
// Accepted: the person's référent changes with the answer, then their reminders. In this order: what does not fit into one save follows in
// the next. Invalid: it was answered already; Denied: by somebody else than who may, or it does not stand
// any more.
[[nodiscard]] Result<std::vector<RecordChange>> answerHandover(const Fields &handover, const HandoverAnswer &answer);

} // namespace tp::domain
