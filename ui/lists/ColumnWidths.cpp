#include "ui/lists/ColumnWidths.h"

#include <algorithm>

namespace tp::ui {
namespace {

bool stretches(const ColumnNeed &column) { return column.shown && !column.drawn && !column.usual; }
bool isFixed(const ColumnNeed &column) { return column.shown && !column.drawn && column.usual; }

template <class Of> int sum(const std::vector<ColumnNeed> &columns, Of of) {
    int all = 0;
    for (const auto &column : columns)
        if (column.shown) all += of(column);
    return all;
}

// Those that may leave do, the most easily missed first; what stays gives of its width, down to its title.
void makeRoom(std::vector<ColumnNeed> &columns, int whole, int narrowest) {
    const auto wanted = [&] {
        return sum(columns, [&](const ColumnNeed &one) { return one.drawn ? narrowest : one.usual ? one.usual : one.least; });
    };
    for (;;) {
        const auto first = std::max_element(columns.begin(), columns.end(), [](const ColumnNeed &a, const ColumnNeed &b) {
            return (a.shown ? a.dropBelow : 0) < (b.shown ? b.dropBelow : 0);
        });
        if (wanted() <= whole || first == columns.end() || !first->shown || first->dropBelow == 0) break;
        first->shown = false;
    }
    const int over = wanted() - whole, spare = sum(columns, [](const ColumnNeed &one) { return isFixed(one) ? one.usual - one.least : 0; });
    if (over <= 0 || spare <= 0) return;
    const double part = std::min(1.0, static_cast<double>(over) / spare);
    for (auto &column : columns)
        if (isFixed(column)) column.usual = column.least + static_cast<int>((column.usual - column.least) * (1 - part));
}

// By their shares, but none below its title.
void stretch(const std::vector<ColumnNeed> &columns, int room, std::vector<int> &widths) {
    std::vector<bool> settled(columns.size());
    for (bool again = true; again;) {
        again = false;
        int shares = 0, left = room;
        for (std::size_t at = 0; at < columns.size(); ++at)
            if (stretches(columns[at])) settled[at] ? left -= widths[at] : shares += columns[at].share;
        for (std::size_t at = 0; at < columns.size(); ++at) {
            if (!stretches(columns[at]) || settled[at]) continue;
            widths[at] = left * columns[at].share / std::max(1, shares);
            if (widths[at] >= columns[at].least) continue;
            widths[at] = columns[at].least;
            settled[at] = again = true;
        }
    }
}

} // namespace

std::vector<int> columnWidths(std::vector<ColumnNeed> columns, int whole, int narrowest) {
    for (auto &column : columns)
        if (column.usual) column.usual = std::max(column.usual, column.least);
    makeRoom(columns, whole, narrowest);
    const int fixed = sum(columns, [](const ColumnNeed &one) { return isFixed(one) ? one.usual : 0; });
    const int least = sum(columns, [](const ColumnNeed &one) { return stretches(one) ? one.least : 0; });
    const int drawn = sum(columns, [](const ColumnNeed &one) { return one.drawn; });
    const int room = std::max(0, whole - fixed - least);
    const double shrink = drawn > room ? static_cast<double>(room) / drawn : 1;
    std::vector<int> widths(columns.size());
    int used = 0, last = -1;
    bool any = false;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const auto &column = columns[at];
        if (!column.shown) continue;
        last = static_cast<int>(at);
        any |= stretches(column);
        widths[at] = column.drawn ? std::max(narrowest, static_cast<int>(column.drawn * shrink)) : column.usual;
        used += widths[at];
    }
    if (any)
        stretch(columns, std::max(0, whole - used), widths);
    else if (last >= 0) // nobody else takes what is left
        widths[static_cast<std::size_t>(last)] += std::max(0, whole - used);
    return widths;
}

} // namespace tp::ui
