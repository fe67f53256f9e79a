#pragma once
// What groups and committees of the demonstration said and decided. Internal to core/domain.
#include <span>

namespace tp::domain::demo {

struct GroupWords {
    unsigned structure; // place in demoStructures()
    const char *name, *note;
    int formedAfter; // weeks
    unsigned size;   // who joined, sooner or later
    int endedAgo;    // days; 0: goes on
};
[[nodiscard]] std::span<const GroupWords> groupWords();

struct AnswerWords {
    const char *kind; // answer_kind; null: none yet
    const char *text, *reason, *doer;
    int structure; // that does it; -1: none
};
struct ProposalWords {
    unsigned committee; // 0 to 3; 4: the one ahead
    const char *domain, *kind, *title, *text, *discussion;
    const char *outcome;    // proposal_outcome; null: not yet
    bool postponed = false; // first, to the next session
    AnswerWords answer = {};
};
[[nodiscard]] std::span<const ProposalWords> proposalWords();

struct DecisionWords {
    unsigned session; // 0 to 8; 9: the one ahead
    const char *kind, *title, *text;
    const char *outcome; // decision_outcome; null: not yet
    struct Impact {
        int structure; // -1: none
        const char *text;
    } impacts[2];
};
[[nodiscard]] std::span<const DecisionWords> decisionWords();
[[nodiscard]] std::span<const char *const> steeringMinutes(); // one a session
[[nodiscard]] std::span<const char *const> steeringAgenda();

struct MilestoneWords {
    const char *title, *kind;
    unsigned owner;
    int due;              // days after the last one
    int done;             // after it was due; notDone, dropped
    const char *note;     // null: none
    const char *decision; // title; null: none
};
inline constexpr int notDone = 9999, dropped = 9998;
[[nodiscard]] std::span<const MilestoneWords> milestoneWords();

} // namespace tp::domain::demo
