// An outing, from one window to the others: two structures, one server over HTTPS.
#include "tests/desktop/Region.h"

#include <QPushButton>

using namespace tp;
using namespace tp::test;

TEST_CASE("an outing: what is noted joins it, a colleague's window shows it whole, another structure's only that it took place") {
    Region region;
    region.closeAll();
    Desktop mine(region.anna.folder());
    Desktop::unlock(region.anna.passphrase);
    Desktop::window();
    Desktop colleague(region.bruno.folder());
    Desktop::unlock(region.bruno.passphrase);
    Desktop::window();
    Desktop elsewhere(region.carole.folder());
    Desktop::unlock(region.carole.passphrase);
    Desktop::window();

    const auto counts = [](const char *encounters) { // which is the way to their list
        return until([&] {
            const auto *list = Desktop::look<QPushButton>("outing.encounters");
            return list && list->text() == QString::fromUtf8(encounters);
        });
    };
    mine.front();
    Desktop::push("today.outing");
    Desktop::write("team", "Anna, Marc");
    Desktop::key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(counts("0 rencontre"));
    Desktop::key(Qt::Key_N, Qt::ControlModifier);
    Desktop::record(QString::fromUtf8("Vu au marché"));
    Desktop::picture("outing-1-today");
    Desktop::push("today.outing");
    REQUIRE(counts("1 rencontre"));
    Desktop::push("outing.observe");
    Desktop::write("place", "Square du Bois");
    Desktop::type(Desktop::find<QPlainTextEdit>("note"), QString::fromUtf8("Bancs retirés"));
    Desktop::key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(Desktop::says("outing.counts", "1 observation"));
    Desktop::push("outing.end");
    Desktop::key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(until([] { return Desktop::look("outing.end") == nullptr && Desktop::look("outing.print") != nullptr; }));
    Desktop::picture("outing-2-ended");

    const auto look = [&counts](Desktop &at) {
        at.front();
        Desktop::key(Qt::Key_2, Qt::AltModifier);
        Desktop::tab("encounters.tabs", 1);
        Desktop::openRow("outingTable", {});
        REQUIRE(counts("1 rencontre"));
    };
    look(colleague);
    CHECK(Desktop::says("outingPanel", QString::fromUtf8("Bancs retirés")));
    CHECK(Desktop::says("outingPanel", "Anna, Marc"));
    CHECK(Desktop::look("outing.change") != nullptr);
    Desktop::picture("outing-3-colleague");
    look(elsewhere);
    CHECK(!Desktop::words("outingPanel").contains("Anna, Marc"));
    CHECK(!Desktop::words("outingPanel").contains(QString::fromUtf8("Bancs retirés")));
    CHECK(Desktop::look("outing.change") == nullptr);
    CHECK(Desktop::look("outing.observe") == nullptr);
    Desktop::picture("outing-4-elsewhere");
}

TEST_CASE("a colleague's laptop offers the outing that runs, joins it, and ends it for both") {
    Region region;
    region.closeAll();
    Desktop mine(region.anna.folder());
    Desktop::unlock(region.anna.passphrase);
    Desktop::window();
    Desktop colleague(region.bruno.folder());
    Desktop::unlock(region.bruno.passphrase);
    Desktop::window();
    Desktop elsewhere(region.carole.folder());
    Desktop::unlock(region.carole.passphrase);
    Desktop::window();
    const auto offers = [](const char *name, const char *words) {
        return until([&] {
            const auto *button = Desktop::look<QPushButton>(name);
            return button && button->text().startsWith(QString::fromUtf8(words));
        });
    };

    mine.front();
    Desktop::push("today.outing");
    Desktop::key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(until([] { return Desktop::look("outing.end") != nullptr; }));
    colleague.front();
    REQUIRE(offers("today.join", "Rejoindre la sortie de Anna Martin"));
    Desktop::picture("outing-5-offered");
    Desktop::push("today.join");
    REQUIRE(offers("today.outing", "Sortie depuis"));
    Desktop::key(Qt::Key_N, Qt::ControlModifier); // its window is the active one
    Desktop::record(QString::fromUtf8("Vu au square"));
    mine.front();
    CHECK(offers("outing.encounters", "1 rencontre"));
    elsewhere.front();
    CHECK(Desktop::look("today.join") == nullptr); // another structure's outing is none of theirs

    colleague.front();
    Desktop::push("today.outing");
    Desktop::picture("outing-6-joined");
    Desktop::push("outing.end");
    Desktop::key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(until([] { return Desktop::look("outing.end") == nullptr && Desktop::look("outing.print") != nullptr; }));
    mine.front();
    REQUIRE(until([] { return Desktop::look("outing.end") == nullptr; }));
    Desktop::key(Qt::Key_1, Qt::AltModifier);
    CHECK(offers("today.outing", "Commencer une sortie"));
    Desktop::picture("outing-7-over");
    Desktop::key(Qt::Key_N, Qt::ControlModifier);
    Desktop::record(QString::fromUtf8("Noté après"));
    CHECK(offers("today.outing", "Commencer une sortie"));
}
