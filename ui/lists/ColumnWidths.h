#pragma once
// How wide the columns of a table stand, all in pixels: never wider together than the table as long as their titles fit in it. Pure.
#include <vector>

namespace tp::ui {

struct ColumnNeed {
    int usual = 0;     // 0: takes what is left
    int least = 0;     // its title is read whole
    int drawn = 0;     // by a person; gives way first
    int share = 1;     // of what is left
    int dropBelow = 0; // leaves first where there is no room for all, the highest before the others; 0: never
    bool shown = true;
};

// 0: hidden. `narrowest`: of what was drawn.
[[nodiscard]] std::vector<int> columnWidths(std::vector<ColumnNeed> columns, int whole, int narrowest);

} // namespace tp::ui
