// How wide the columns of a table stand: titles whole, what may leave leaves first, what a person drew gives way first.
#include "ui/lists/ColumnWidths.h"

#include <catch2/catch_test_macros.hpp>

#include <numeric>

using namespace tp;

namespace {

using Widths = std::vector<int>;

ui::ColumnNeed fixedColumn(int usual, int title, int dropBelow = 0) { return {usual, title, 0, 1, dropBelow, true}; }
ui::ColumnNeed stretchedColumn(int title, int share = 1) { return {0, title, 0, share, 0, true}; }

} // namespace

TEST_CASE("What is left of a table goes by shares, and no column is narrower than its title") {
    CHECK(ui::columnWidths({fixedColumn(100, 60), stretchedColumn(80, 3), stretchedColumn(80, 1)}, 500, 40) == Widths{100, 300, 100});
    CHECK(ui::columnWidths({fixedColumn(100, 60), stretchedColumn(80, 3), stretchedColumn(150, 1)}, 500, 40) == Widths{100, 250, 150});
    CHECK(ui::columnWidths({fixedColumn(100, 130), stretchedColumn(80)}, 500, 40) == Widths{130, 370}); // its title is longer
    CHECK(ui::columnWidths({fixedColumn(100, 60), fixedColumn(100, 60)}, 500, 40) == Widths{100, 400});
}

TEST_CASE("Without room for all, columns that may leave do, then the others give of their width down to their titles") {
    const std::vector needs{fixedColumn(100, 60), fixedColumn(120, 60, 300), fixedColumn(120, 60, 400), stretchedColumn(80)};
    CHECK(ui::columnWidths(needs, 420, 40) == Widths{100, 120, 120, 80});
    CHECK(ui::columnWidths(needs, 419, 40) == Widths{100, 120, 0, 199});
    CHECK(ui::columnWidths(needs, 299, 40) == Widths{100, 0, 0, 199});
    CHECK(ui::columnWidths(needs, 160, 40) == Widths{80, 0, 0, 80});
    CHECK(ui::columnWidths(needs, 100, 40) == Widths{60, 0, 0, 80}); // there is no way to read both titles
    auto hidden = needs;
    hidden[1].shown = false;
    CHECK(ui::columnWidths(hidden, 420, 40) == Widths{100, 0, 120, 200});
}

TEST_CASE("What a person drew gives way first, down to a few letters") {
    auto drawn = fixedColumn(100, 60);
    drawn.drawn = 400;
    const auto widths = ui::columnWidths({drawn, fixedColumn(100, 60), stretchedColumn(80)}, 400, 40);
    CHECK(widths == Widths{220, 100, 80});
    CHECK(ui::columnWidths({drawn, fixedColumn(100, 60), stretchedColumn(80)}, 200, 40) == Widths{40, 80, 80});
    CHECK(ui::columnWidths({drawn, stretchedColumn(80)}, 600, 40) == Widths{400, 200});
    CHECK(std::accumulate(widths.begin(), widths.end(), 0) == 400);
}
