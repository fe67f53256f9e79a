#pragma once
// What the seven structures offer in the demonstration. Internal to core/domain.
#include <span>

namespace tp::domain::demo {

struct Offer {
    unsigned structure; // place in demoStructures()
    const char *title, *description;
    const char *kind;              // step_kind
    const char *themes[2];         // the second perhaps null; in alphabetical order
    const char *place, *commune;   // INSEE code
    int capacity, minutes;         // capacity 0: no limit
    unsigned weekday, startMinute; // 1: Monday; of the day
    int every;                     // weeks; 0: on the same weekday of each month; -1: now and then, without a series
    const char *leader = nullptr;  // of somebody who is no member
    bool retired = false;
};
[[nodiscard]] std::span<const Offer> offers();

} // namespace tp::domain::demo
