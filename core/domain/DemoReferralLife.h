#pragma once
// What becomes of a referral of the demonstration once it was proposed. Internal to core/domain.
#include "core/domain/DemoCalendar.h"
#include "core/domain/Pathway.h"

#include <optional>

namespace tp::domain::demo {

enum class Fate { Proposed, Waiting, Accepted, Declined, Appointed, Met, NotCome, Ended, Withdrawn };

// A working day after `from`, the last one at the latest, and not before `from`.
[[nodiscard]] Days workdayWithin(SeededRandom &random, Days last, Days from, int least, int most);
// Writes what was answered to what was proposed `on`. The day of the last word; nothing: one still waits for it, or it was withdrawn.
[[nodiscard]] std::optional<Days> live(Fields &fields, Fate fate, Days on, Days last, SeededRandom &random);

} // namespace tp::domain::demo
