// A name taken out of a note, then out of its history: at the manager's window, and gone from a colleague's.
#include "tests/desktop/Region.h"

using namespace tp;
using namespace tp::test;

namespace {
void openTheEncounter() {
    Desktop::key(Qt::Key_2, Qt::AltModifier);
    REQUIRE(until([] { return Desktop::rows("encounterTable") == 1; }));
    auto &table = Desktop::find<QAbstractItemView>("encounterTable");
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);
    Desktop::push("showHistory");
}
// Both at once: while the lines are made anew none is seen.
bool gone() {
    return until([] {
        const auto history = Desktop::words("history");
        return history.contains("Vu avec sa voisine") && !history.contains("Zorglubine");
    });
}
} // namespace

TEST_CASE(
    "whoever manages the structure erases what a note said before; a référent is not offered it; the colleague's window loses it too") {
    Region region;
    const auto met = region.bruno.addEncounter("Vu avec Zorglubine");
    region.bruno.edit("encounter", met, {{"note", Value("Vu avec sa voisine")}});
    must(region.bruno.syncOnce());
    region.closeAll();
    Desktop bruno(region.bruno.folder());
    Desktop::unlock(region.bruno.passphrase);
    Desktop::window();
    openTheEncounter();
    REQUIRE(Desktop::says("history", "Zorglubine"));
    CHECK(!Desktop::look("history.redact.note"));
    Desktop anna(region.anna.folder());
    Desktop::unlock(region.anna.passphrase);
    Desktop::window();
    openTheEncounter();
    REQUIRE(Desktop::says("history", "Zorglubine"));
    Desktop::picture("redact-1-history");
    Desktop::push("history.redact.note");
    Desktop::confirm();
    REQUIRE(gone());
    Desktop::picture("redact-2-gone");
    bruno.front();
    REQUIRE(gone());
    CHECK(Desktop::says("encounterDetail", "Vu avec sa voisine"));
    CHECK(Desktop::says("encounterDetail", "Place de la Mare")); // it stood in the same entry
}
