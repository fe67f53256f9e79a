#pragma once
// From what the delegates propose to what their committee concludes. A proposal waits, is discussed, and is adopted, not adopted or taken
// back; those adopted in a session become its conclusions (relevé), a snapshot that nothing changes any more: a correction is a new
// version, under the same number. Pure; records are the fields of their type as merged; days ISO.
#include "core/domain/Pathway.h"

namespace tp::domain {

enum class ProposalState : std::uint8_t { Waiting, Discussed, Adopted, NotAdopted, Withdrawn };
[[nodiscard]] ProposalState proposalState(const Fields &proposal); // an outcome of a newer version: Discussed
[[nodiscard]] constexpr bool isDecided(ProposalState state) { return state > ProposalState::Discussed; }
[[nodiscard]] Fields decideProposal(const std::string &outcome, const std::string &on); // code of "proposal_outcome"; empty: open again

// What stands out in a vote. It is said, and forbids nothing: the committee knows what it decided.
enum class VoteDoubt : std::uint8_t { None, NotMoreFor, MoreThanPresent };
[[nodiscard]] VoteDoubt voteDoubt(const Fields &proposal, int delegatesPresent); // 0 present: nobody said who came

// Of a session, in the order of its agenda: by their place on it, those without one last, then by the day they were made.
[[nodiscard]] std::vector<Record> onAgenda(const std::vector<Record> &proposals, const RecordId &session);
[[nodiscard]] std::vector<Record> adoptedIn(const std::vector<Record> &proposals, const RecordId &session);
[[nodiscard]] std::int64_t nextPosition(const std::vector<Record> &proposals, const RecordId &session);

// Undecided, and without a session to decide it at: it is on no agenda, or its session (null: deleted, or not known here) was called off or
// held before `day`.
[[nodiscard]] bool awaitsSession(const Fields &proposal, const Fields *session, const std::string &day);

// The presence of a delegate at a session: the same record on every laptop.
[[nodiscard]] RecordId presenceId(const RecordId &session, const RecordId &seat);

// The number is the session's (control event "number"): every version, and what two laptops issued at once, goes under it.
struct SessionConclusions {
    std::optional<RecordId> standing; // what holds: the newest version
    std::vector<RecordId> replaced;   // by a newer version, the newest first
    std::vector<RecordId> beside;     // as new as the standing one, issued on a laptop that did not know of it: a correction puts it right
    std::int64_t version = 0;         // of the standing one
};
// Of several as new as each other the one issued first stands, then by id: every laptop says the same. `conclusions`: of one session.
[[nodiscard]] SessionConclusions conclusionsOf(const std::vector<Record> &conclusions);

struct Issuing {
    Record session;
    std::vector<Record> adopted;                       // in order
    std::vector<Record> before;                        // conclusions of this session so far
    std::map<RecordId, std::string> groups;            // names
    std::map<std::string, std::string> kinds, domains; // what the codes are called now: a word named anew later changes no paper
    std::string issuer, structure;                     // names, likewise
    std::string on, place, ledBy, alsoThere;
    MemberId by;
    int delegates = 0; // present
};
// The conclusions and their items, a list for each save: what fits into one. The conclusions come last, so that nobody reads them before
// their items. Invalid: nothing was adopted, with nothing to correct either, or the session has no time.
[[nodiscard]] Result<std::vector<std::vector<RecordChange>>> issueConclusions(const Issuing &issuing, std::int64_t nowMs, Random &random);

// Do these items, as issued, say what stands adopted now?
[[nodiscard]] bool saysTheSame(const std::vector<Record> &items, const std::vector<Record> &adopted);
[[nodiscard]] std::vector<Record> inOrder(std::vector<Record> items); // by their place in the conclusions

} // namespace tp::domain
