#pragma once
// The demonstration consortium: seven structures, two territories, members, and eighteen months of encounters with people who do not
// exist. Structures and communes are real, everything that is said of a person is invented; phone numbers come from the range kept for
// fiction (06 39 98 …). Same plan, same result, on every machine. Pure; about 50 ms for the whole plan.
#include "core/domain/Drafts.h"

namespace tp::domain {

struct DemoStructure {
    const char *code; // as the field `code` of the type "structure"
    const char *name;
};
[[nodiscard]] std::span<const DemoStructure> demoStructures(); // seven, AAJB first

struct DemoMember {
    std::size_t structure; // place in demoStructures()
    const char *name;
    Role role;
};
[[nodiscard]] std::span<const DemoMember> demoMembers(); // three a structure; the first of each keeps its records

struct DemoPlan {
    std::uint64_t seed = 2026;
    std::string until = "2026-03-02"; // the last day
    unsigned months = 18;             // before it
    std::size_t people = 400, encounters = 3000;
};

struct DemoSave {
    std::size_t structure, member; // places in demoStructures() and demoMembers(): who saves it
    std::int64_t atMs;             // when: some minutes after the encounter
    std::vector<RecordChange> changes;
};

// The two territories, for an administrator to save first. Their ids depend on the seed only; encounters refer to them.
[[nodiscard]] std::vector<RecordChange> demoTerritories(std::uint64_t seed);
// Every encounter with its participations, each person at their first encounter, and the outings; in order of time. All of a person's
// encounters are of one structure; whoever noted the first is their référent, or who fills where they have not enrolled (app/demo: the plan
// knows no ids). Each structure's saves stand alone. Invalid when `until` is no date.
[[nodiscard]] Result<std::vector<DemoSave>> demoSaves(const DemoPlan &plan);

// Who the structures and members are in the consortium that is filled: the plan knows their places only.
struct DemoIds {
    std::vector<StructureId> structures;          // as demoStructures()
    std::vector<std::optional<MemberId>> members; // as demoMembers(); nothing: not of the consortium (yet), and not named
};
// What these people live in the programme: pathways, activities, the directory, referrals, groups and the two committees; in order of time,
// each save of one structure and its first member. What is there depends on the plan, never on `ids`. `encounters`: of demoSaves(plan).
// Nothing is after the last day but what is planned. Invalid as demoSaves(), or when `ids` lacks one.
[[nodiscard]] Result<std::vector<DemoSave>> demoProgramme(const DemoPlan &plan, const std::vector<DemoSave> &encounters,
                                                          const DemoIds &ids);

// A referral that a structure received: `structure` its place in demoStructures(), `turn` of `count` in order of time.
struct DemoReceived {
    std::size_t structure, turn, count;
    std::string askedOn;
};
// What they write in the request by the plan's last day: accepted or not and why, an appointment, whether they came, a result; the
// first at each structure by turns. Empty: not answered yet, as the newest of each.
[[nodiscard]] std::map<std::string, Value> demoAnswer(const DemoPlan &plan, const DemoReceived &received, const MemberId &by);

} // namespace tp::domain
