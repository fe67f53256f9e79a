#pragma once
// The sentences of the invented notes. {a|b}: masculine or feminine; {n}: the number in words. Internal to core/domain.
#include <span>

namespace tp::domain::demo {

using Sentences = std::span<const char *const>;
struct ThemeSentences {
    const char *theme;
    Sentences person; // said of one person
    Sentences group;  // said of several, without agreement
};
struct StepSentences {
    const char *step; // next_step; "" when nothing is planned
    Sentences sentences;
};

[[nodiscard]] Sentences newPersonOpenings();
[[nodiscard]] Sentences knownPersonOpenings();
[[nodiscard]] Sentences phoneOpenings();
[[nodiscard]] Sentences severalOpenings();
[[nodiscard]] Sentences strangersOpenings(); // two people or more
[[nodiscard]] Sentences strangersAtSportOpenings();
[[nodiscard]] Sentences newPersonAtSportOpenings();
[[nodiscard]] Sentences strangerOpenings(); // one
[[nodiscard]] Sentences moods();            // of one person
[[nodiscard]] Sentences groupMoods();
[[nodiscard]] std::span<const ThemeSentences> themeSentences();
[[nodiscard]] std::span<const StepSentences> stepSentences();      // one person
[[nodiscard]] std::span<const StepSentences> groupStepSentences(); // several

} // namespace tp::domain::demo
