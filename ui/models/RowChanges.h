#pragma once
// How one order of rows becomes another, as runs a view can be told of. Pure.
#include "core/base/Ids.h"

#include <span>
#include <vector>

namespace tp::ui {

// `count` rows go from `row` on, or come there: rows `from` … of the new order. Each holds for the rows as the changes before left them.
struct RowChange {
    bool come = false;
    std::size_t row = 0, count = 0;
    std::size_t from = 0;
};

// Rows that stand in both, in the same order, stay. Where that takes more than `most` runs, all between the first and the last difference
// is exchanged at once. No id stands in `fresh` twice.
[[nodiscard]] std::vector<RowChange> rowChanges(std::span<const RecordId> old, std::span<const RecordId> fresh, std::size_t most);

} // namespace tp::ui
