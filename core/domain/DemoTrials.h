#pragma once
// What the pathways of the demonstration are made of: things to try, each in several places, and what is said of them. {a|b}: masculine or
// feminine. Internal to core/domain.
#include <span>

namespace tp::domain::demo {

using Sentences = std::span<const char *const>;
struct TrialPlace {
    int structure;       // place in demoStructures(); -1: at a partner's
    const char *partner; // then
};
struct Trial {
    const char *phase, *kind, *title; // codes of pathway_phase (where it comes first) and step_kind
    int days;                         // it lasts; 0: one day
    std::span<const TrialPlace> places;
};
[[nodiscard]] std::span<const Trial> trials();
[[nodiscard]] Sentences wishes();
[[nodiscard]] Sentences phaseNotes();
[[nodiscard]] Sentences trialNotes(const char *outcome); // of step_outcome
[[nodiscard]] Sentences exitNotes(const char *situation);

} // namespace tp::domain::demo
