#pragma once
// Who was met at an encounter: one participation a person, in their file. Pure.
#include "core/domain/Drafts.h"

#include <span>

namespace tp::domain {

struct Meeting { // a participation, as it stands
    RecordId participation;
    Value occurredAt;
    bool disputed = false; // several versions of that stand
};
// A participation repeats the moment of its encounter. Where that is said anew (corrected, taken back, chosen among versions), it is said
// anew in each of them, and nothing else: what a colleague wrote there since stays. Those that say so already are left out.
[[nodiscard]] std::vector<RecordChange> movedAlong(const Value &occurredAt, std::span<const Meeting> meetings);

} // namespace tp::domain
