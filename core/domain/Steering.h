#pragma once
// The steering committee: when it meets next, whether enough structures are there, what its agenda gathers by itself, what an answer needs,
// where milestones stand, what each structure is given. Pure; records are the fields of their type as merged; days ISO.
#include "core/domain/FollowUp.h"

namespace tp::domain {

// Every two months on the same weekday of the month ("the first Thursday"), at the same hour, from the last session that was not called
// off; the first one not before `today`. No session yet: nothing to go by. "2026-12-03T14:00".
inline constexpr int steeringEveryMonths = 2;
[[nodiscard]] std::vector<std::string> nextSteeringDates(const std::vector<Record> &sessions, const std::string &today, int howMany);

enum class SessionState : std::uint8_t {
    Ahead,
    Unsaid, // its day has passed, and nobody said whether it was held
    Held,
    CalledOff,
};
[[nodiscard]] SessionState steeringState(const Fields &session, const std::string &today);
[[nodiscard]] std::string steeringDay(const Fields &session); // held on, else planned on

// The session an answer given now is of: the next one, or the last one when nobody said yet that it was held. What nobody marked before
// another was held is over, and so is what was before `from` (what is answered was not issued yet). Null: none; points into `sessions`.
[[nodiscard]] const Record *sessionToAnswerAt(const std::vector<Record> &sessions, const std::string &today, const std::string &from = {});
[[nodiscard]] bool preparesSteering(RoleSet roles);

struct Representation { // of one structure
    StructureId structure;
    std::optional<RecordId> counted;  // the one that is counted; nothing: nobody was named
    std::vector<RecordId> notCounted; // further ones: one a structure, whatever several laptops wrote
    bool present = false;
};
struct Quorum {
    std::vector<Representation> structures; // as given
    std::vector<RecordId> strangers;        // of structures that are not of the consortium (any more)
    int present = 0, needed = 0;            // more than half
    [[nodiscard]] bool isReached() const { return present >= needed && needed > 0; }
};
struct StructureSince {
    StructureId structure;
    std::string addedOn; // civil day
};
// Who was of the consortium on that day: a structure that came later changes no quorum of before, unless it was represented all the same.
// Of a day before the consortium itself (noted afterwards): everybody.
[[nodiscard]] std::vector<StructureId> consortiumOn(const std::vector<StructureSince> &consortium, const std::vector<Record> &presences,
                                                    const std::string &day);
[[nodiscard]] Quorum quorum(const std::vector<Record> &presences, const std::vector<StructureId> &consortium);
// Two laptops that name a structure's representative mean the same record.
[[nodiscard]] RecordId steeringPresenceId(const RecordId &session, const StructureId &represented);

enum class AnswerProblem : std::uint8_t { None, NoKind, NoReason, NoDate, DateNotAhead };
[[nodiscard]] AnswerProblem answerProblem(const Fields &answer, const std::string &sessionDay); // why it cannot be given as it is

// What a yes leaves open. It is asked about, and forbids nothing. Somebody or a structure is enough; a refusal and a postponement promise
// nothing.
struct AnswerDoubts {
    bool noChange = false; // adapted, and nobody says to what
    bool noDoer = false, noDay = false;
    friend bool operator==(const AnswerDoubts &, const AnswerDoubts &) = default;
};
[[nodiscard]] AnswerDoubts answerDoubts(const Fields &answer);
[[nodiscard]] bool isPromise(const std::string &answerKind); // accepted or adapted: something is to be done
// A promise that should have been kept and was not said to be: the day it was promised for; it is late after it. Nothing: no such thing.
[[nodiscard]] std::optional<std::string> overduePromise(const Fields &answer, const std::string &today);
[[nodiscard]] bool isTheirsToKeep(const Fields &answer, const Actor &who); // of the structure that does it; none named: who prepares

// What stands out where a vote is noted. It is asked about, and forbids nothing. `vote`: the decision with it.
struct DecisionDoubts {
    bool noAnalysis = false;      // no team said what it would change
    bool noQuorum = false;        // of its session
    bool moreThanPresent = false; // voices than representatives who are there
    friend bool operator==(const DecisionDoubts &, const DecisionDoubts &) = default;
};
[[nodiscard]] DecisionDoubts decisionDoubts(const Fields &vote, std::size_t analyses, const Quorum &quorum);
// `votedOn`: empty while nobody voted. An analysis that is changed is written that day.
[[nodiscard]] bool isAfterVote(const Fields &analysis, const std::string &votedOn);

enum class MilestoneState : std::uint8_t { ToCome, Late, Reached, GivenUp };
[[nodiscard]] MilestoneState milestoneState(const Fields &milestone, const std::string &today);

struct AgendaItem {
    std::size_t followUp = 0;       // position in what was given
    std::optional<RecordId> answer; // given at this session
    std::optional<RecordId> draft;  // for this session, the newest
    bool postponedTo = false;       // it comes back
};
struct Agenda {
    std::vector<AgendaItem> items;    // as follow-ups stand in their conclusions, the oldest conclusions first
    std::vector<RecordId> decisions;  // of the session, by their place
    std::vector<RecordId> milestones; // late on its day, the latest first
    [[nodiscard]] int unanswered() const;
};
// What a session has to look at: conclusions issued by its day that nobody answered before, answers postponed to then, its decisions, the
// milestones that are late. What a session before it can still answer is left to that one.
[[nodiscard]] Agenda gatherAgenda(const Record &session, const std::vector<Record> &sessions, const std::vector<FollowUp> &followUps,
                                  const std::vector<Record> &decisions, const std::vector<Record> &milestones, const std::string &today);
// Its items alone, for who only counts them.
[[nodiscard]] std::vector<AgendaItem> gatherItems(const Record &session, const std::vector<Record> &sessions,
                                                  const std::vector<FollowUp> &followUps, const std::string &today);
[[nodiscard]] int unanswered(const std::vector<AgendaItem> &items);

struct Means {
    std::int64_t postsPercent = 0, euros = 0;
    int inKind = 0;
    friend bool operator==(const Means &, const Means &) = default;
};
struct MeansOfPeriod {
    DaySpan period;
    std::vector<std::pair<StructureId, Means>> structures; // by id
    Means total;
};
// By period, the newest first; what was said twice of one structure and period is added up.
[[nodiscard]] std::vector<MeansOfPeriod> meansByPeriod(const std::vector<Record> &allotments);

} // namespace tp::domain
