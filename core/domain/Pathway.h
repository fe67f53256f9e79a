#pragma once
// A person's way through the programme: where they stand, what was tried where, and what follows from it. What did not work is tried again
// as a linked attempt, never a failure. Pure; a record is the fields of its type ("pathway", "pathway_phase", "pathway_step") as merged.
// Days are ISO and compare as text.
#include "core/domain/Drafts.h"

namespace tp::domain {

using Fields = std::map<std::string, Value>;

struct Record {
    RecordId id;
    Fields fields;
};

enum class StepState : std::uint8_t {
    Planned,
    Unsaid, // its time has come, or is over since it began, and nobody said what became of it
    UnderWay,
    Done,
    Stopped,
    NotCome,
    TryAgain,
};
[[nodiscard]] StepState stepState(const Fields &step, const std::string &today); // an outcome of a newer version: Done
[[nodiscard]] constexpr bool isAhead(StepState state) { return state == StepState::Planned; }
[[nodiscard]] constexpr bool mayBeRetried(StepState state) {
    return state == StepState::Stopped || state == StepState::NotCome || state == StepState::TryAgain;
}

// Since when somebody is to say what became of it: its last day, or the first where it did not begin. Nothing: it is not asked about, as
// what is planned, was said, or belongs to a pathway that ended. `pathway`: its own; null: not here.
[[nodiscard]] std::optional<std::string> askedSince(const Fields &step, const Fields *pathway, const std::string &today);
// What is written where somebody says what became of it (a code of "step_outcome"): the outcome, and the real days as far as they are
// known.
[[nodiscard]] Fields sayOutcome(const Fields &step, const std::string &outcome, const std::string &today);

// What is written where a step is planned so many days later: both of its planned days. Empty: it began, or something was said of it.
[[nodiscard]] Fields movedDays(const Fields &step, int days);

struct DaySpan {
    std::string from, until; // both included; until ≥ from
    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};
// The real days where they are known, else the planned ones; what began and was not said to be over lasts until today at least. Nothing: no
// day at all.
[[nodiscard]] std::optional<DaySpan> stepSpan(const Fields &step, const std::string &today);

// Steps linked by `attemptOf`, the first attempt first; a step without another is a chain of one. Chains in the order of their first day,
// then of their ids. Two laptops at once can link in a circle: it is cut before its oldest step.
[[nodiscard]] std::vector<std::vector<RecordId>> attemptChains(const std::vector<Record> &steps);

struct PhaseSpan {
    RecordId id;
    std::string phase;
    DaySpan days;      // until the day before the next one begins
    bool open = false; // lasts on
};
// By day; of two that begin on one day the later written stands. `ended`: the pathway's last day, if it has ended.
[[nodiscard]] std::vector<PhaseSpan> phaseSpans(const std::vector<Record> &phases, const std::string &today,
                                                const std::optional<std::string> &ended);
// The one that a pathway is in on a day, also of a pathway that has ended since. Nothing: none had begun by then. `phases`: of any
// pathways.
[[nodiscard]] std::optional<PhaseSpan> phaseOn(const std::vector<Record> &phases, const RecordId &pathway, const std::string &day);

struct ReferentSpan {
    std::optional<MemberId> referent;
    std::optional<std::string> from; // until the next one. Nothing: it changed on a day nobody recorded; never of the first
};
// Who followed the person, from `began` on, by the hand-overs that were accepted and who it is now. Where the last of them led to somebody
// else than who it is now, as programs before this one passed files on without a record, whoever is known before stays, and the day of the
// change is not known. Without any record nothing tells that it changed.
[[nodiscard]] std::vector<ReferentSpan> referentSpans(const std::vector<Fields> &handovers, const std::optional<MemberId> &now,
                                                      const std::string &began);

// The last day something was heard of a person: they were met (`lastMet`, a day; empty: never), a pathway of theirs began, a step began or
// ended. What lies behind `today`, and what is no day, is not counted. Empty: never.
[[nodiscard]] std::string lastNews(std::string_view lastMet, const std::vector<Record> &pathways, const std::vector<Record> &steps,
                                   std::string_view today);

// The pathway that is under way; of two, begun on two laptops at once, the one begun first. Null: none.
[[nodiscard]] const Record *currentPathway(const std::vector<Record> &pathways);
// The pathway that what took place on `day` belongs to: the one under way on that day, also where it has ended since; of two, the one begun
// first. One that was joined with another is never it. Where none was under way on that day: the one that is under way now.
[[nodiscard]] const Record *pathwayOn(const std::vector<Record> &pathways, const std::string &day);
// The one begun last, ended or not; one that was joined with another only where there is no other. Null: none.
[[nodiscard]] const Record *lastPathway(const std::vector<Record> &pathways);

struct PathwayStart {
    RecordId file;
    std::string on;
    std::string phase; // code; empty: none yet
    std::optional<RecordId> follows;
};
// The one that begins now: the first, or one that goes on from the one begun last. `pathways`: of all files of the person.
[[nodiscard]] PathwayStart nextPathway(const RecordId &file, const std::vector<Record> &pathways, std::string on);
// A pathway and its first phase. Invalid: a day or a code that does not fit.
[[nodiscard]] Result<std::vector<RecordChange>> startPathway(const PathwayStart &start, std::int64_t nowMs, Random &random);

// What a further attempt of `step` begins with: its words, not its days nor its place, linked to it, in the pathway that is under way now.
[[nodiscard]] Fields furtherAttempt(const Record &step, const RecordId &pathway);
// Where else it can be tried: all structures but its own.
[[nodiscard]] std::vector<StructureId> elsewhere(const Fields &step, std::vector<StructureId> structures);

} // namespace tp::domain
