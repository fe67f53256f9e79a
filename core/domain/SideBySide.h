#pragma once
// What happens at the same time stands side by side: in which of how many lanes each goes. Pure; minutes of a day.
#include <vector>

namespace tp::domain {

struct Minutes {
    int from = 0, until = 0; // until: not included
};
struct Lane {
    int lane = 0, lanes = 1; // the first is 0; those that hang together by overlapping share a number of lanes
    friend bool operator==(const Lane &, const Lane &) = default;
};
// In the order given. As few lanes as can be, the earlier one further left.
[[nodiscard]] std::vector<Lane> sideBySide(const std::vector<Minutes> &spans);

} // namespace tp::domain
