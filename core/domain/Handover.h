#pragma once
// A person passes from one référent to the next: proposed by one, accepted or declined by the other, and the answer read by the first.
// Nobody is given a person without having said yes, and nobody loses one without being told. Pure; a record is the fields of type
// "handover", as it stands when the writes of all laptops are merged.
//
// Taken back on one laptop and answered on another at once: the answer stands, in whatever order the two arrive, and they are no conflict,
// because they write different fields (`takenBackOn`, `answer`). Whoever said yes may have begun to act, and the référent changed in that
// same save; both read what happened. Programs before this one took a proposal back with a `closedOn` before the day it was proposed, and
// those before them with `answer` = "withdrawn": both still read so.
//
// Two changes have no proposal, and are recorded all the same, because who followed the person before, and until when, is read from here
// (referentSpans in Pathway.h). A référent who leaves or changes structure is asked nothing, nor is the successor: such a record is
// accepted on no day (no `answeredOn`), changed on the day of `proposedOn`, and news to `to`. Who takes up a person nobody follows stands
// on both sides of the record. Programs before this one read the first as news to who left, and the second as nothing new.
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

[[nodiscard]] bool isPassedOn(const Fields &handover);                         // by somebody who leaves: nobody was asked
[[nodiscard]] bool isTakenUp(const Fields &handover);                          // of nobody: `from` says nothing about before
[[nodiscard]] bool isPassedOnNews(const Fields &handover, const MemberId &me); // passed on to me, and I have not read that
[[nodiscard]] std::string followsSince(const Fields &handover);                // the day on which `to` became the référent; empty: never

struct HandoverProposal {
    RecordId file;
    MemberId from, to;
    std::string on; // ISO date
    std::string note;
};
// Invalid: proposed to oneself, or a note that does not fit.
[[nodiscard]] Result<RecordChange> proposeHandover(const HandoverProposal &proposal, std::int64_t nowMs, Random &random);

// `from` follows the person and leaves, `to` follows from `on`: the record, and nothing else that changes. Invalid: as for a proposal.
[[nodiscard]] Result<RecordChange> passOn(const HandoverProposal &handover, std::int64_t nowMs, Random &random);
// Nobody follows the person, and `by` does from `on`: the référent, and the record of it.
[[nodiscard]] Result<std::vector<RecordChange>> takeUp(const RecordId &file, const MemberId &by, const std::string &on, std::int64_t nowMs,
                                                       Random &random);

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
