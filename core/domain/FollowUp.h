#pragma once
// What became of each proposal that was adopted: adopted, in conclusions, before the steering committee, answered, told back to the
// participants. Nothing of it is stored: it follows from the records, the same on every laptop. Pure; records are the fields of their type
// as merged; days ISO.
#include "core/base/Role.h"
#include "core/domain/Pathway.h"

#include <array>

namespace tp::domain {

struct FollowUpRecords {
    std::vector<Record> proposals, conclusions, items, sessions, answers, told; // sessions: of the steering committee
};

enum class AnswerPart : std::uint8_t {
    Counts,
    Earlier, // another one came at a later session
    AtOnce,  // laptops that had not met answered at one session: what was written last counts
};
struct GivenAnswer {
    RecordId id;
    std::optional<RecordId> session;
    std::string kind, on;    // code; the day it was given
    std::string postponedTo; // empty: nothing of the kind
    AnswerPart part = AnswerPart::Counts;
    std::string toldOn; // empty: not yet
};
struct AnswerDraft {
    RecordId id;
    std::optional<RecordId> session; // it is meant for
};

enum class StageState : std::uint8_t { Done, Now, Ahead };
struct StageMark {
    StageState state = StageState::Ahead;
    std::string on; // the day it was done, or is expected; empty: nobody knows
};
enum Stage : std::size_t { Adopted, InConclusions, AtSteering, Answered, ToldBack, stageCount };

struct FollowUp {
    RecordId proposal;
    std::optional<RecordId> item, conclusions; // of the newest version that holds it
    std::optional<RecordId> issued;            // the first version of what that session concluded
    std::int64_t version = 0, position = 0;
    std::array<StageMark, stageCount> stages;
    std::vector<GivenAnswer> answers; // in the order they were given; the one that counts is the last
    std::vector<AnswerDraft> drafts;  // the newest first
    // Days from one stage to the next, the fourth from the first session that had it to the answer that counts; a postponement is none.
    std::array<std::optional<int>, stageCount - 1> days;
    std::optional<int> whole;   // from adopted to told
    std::optional<int> waiting; // days since the last stage that was done; nothing: all are
    [[nodiscard]] const GivenAnswer *answer() const { return answers.empty() ? nullptr : &answers.back(); } // null: none yet
    [[nodiscard]] bool isPostponed() const; // until a day that has not necessarily come
    [[nodiscard]] bool answeredAtOnce() const;
};

inline constexpr int tellWithinDays = 7; // after the answer

// Of every proposal that was adopted or stands in conclusions; the newest conclusions first, those in none before them, in the order of the
// conclusions. A proposal in several conclusions is followed in the newest.
[[nodiscard]] std::vector<FollowUp> followUps(const FollowUpRecords &records, const std::string &today);

// Must somebody tell the participants by now? The day it is late after; nothing: no answer, or it was told.
[[nodiscard]] std::optional<std::string> tellBy(const FollowUp &of);
[[nodiscard]] bool waitsForAnswer(const FollowUp &of, const std::string &day); // on that day: none, or postponed to then at the latest

struct Actor { // of whom it is asked whether something is theirs to do
    MemberId member;
    RoleSet roles = 0;                   // in all structures
    std::vector<StructureId> structures; // they belong to

    [[nodiscard]] bool belongsTo(const std::optional<StructureId> &id) const; // nothing: to none
};
// Who tells the participants what was answered: the first that is named of who leads the session that concluded it, the one it was made
// for, else the group; and the first structure that noted one of these. Null: not here, or there is none.
struct Tellers {
    std::optional<MemberId> member;
    std::optional<StructureId> structure;
    friend bool operator==(const Tellers &, const Tellers &) = default;
};
[[nodiscard]] Tellers tellersOf(const Fields *concludedAt, const Fields *proposedFor, const Fields *group);
[[nodiscard]] bool isTheirsToTell(const Tellers &tellers, const Actor &who); // who leads, or anybody of the structure

struct DaysTaken {
    int count = 0, median = 0, average = 0; // rounded; of those that came through
};
struct AllDays {
    std::array<DaysTaken, stageCount - 1> stages;
    DaysTaken whole;
};
[[nodiscard]] AllDays daysOfAll(const std::vector<FollowUp> &all);

// All that one session concluded, versions and what two laptops issued at once, goes by the first of them: its number is that of all.
[[nodiscard]] std::map<RecordId, RecordId> firstVersions(const std::vector<Record> &conclusions);
[[nodiscard]] std::optional<int> daysBetween(const std::string &from, const std::string &until); // nothing: one is no day

} // namespace tp::domain
