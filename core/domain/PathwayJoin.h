#pragma once
// Two pathways of one person under way at once: begun on two laptops that had not met, or in two files that turned out to be of one person.
// Joined, the one begun first goes on with the steps and phases of the other, which ends on the day it began and names it in `joinedWith`.
// Nothing is deleted, each record keeps its history, and two laptops that join the same write the same. Pure.
#include "core/domain/Pathway.h"

namespace tp::domain {

struct PathwaysToJoin {
    std::optional<RecordId> into; // goes on
    std::vector<RecordId> others; // under way too, or joined before and noted in since by a laptop that had not heard; the first ones first
};
// No others: there is nothing to join.
[[nodiscard]] PathwaysToJoin pathwaysToJoin(const std::vector<Record> &pathways, const std::vector<Record> &phases,
                                            const std::vector<Record> &steps);
// What joins them. The others end last: as long as something is not saved, they are still to be joined.
[[nodiscard]] std::vector<RecordChange> joinedPathways(const std::vector<Record> &pathways, const std::vector<Record> &phases,
                                                       const std::vector<Record> &steps);

} // namespace tp::domain
