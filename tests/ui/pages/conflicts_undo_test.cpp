// What was kept of several versions is undone and done again: another value is written, in words that say which. Real stores.
#include "tests/ui/pages/Conflicts.h"

#include <QRegularExpression>

using namespace tp;
using namespace tp::test;

TEST_CASE("Undo shows again what was shown before, on both laptops, and leaves alone what was changed since") {
    Scene scene;
    const auto id = contested(scene, "place", "Gare", "Arrêt Grande Delle", "Place Café des images");
    const auto shown = scene.mine.value("encounter", id, "place");
    ui::ConflictsPage page(scene.backend, scene.context);
    present(page);
    choose(page, "place", 1); // the one not shown; the shown one stands first
    keep(page);
    const auto kept = scene.mine.value("encounter", id, "place");
    REQUIRE(kept != shown);
    REQUIRE(scene.context.lastUndo);
    scene.context.lastUndo();
    settle();
    CHECK(scene.mine.value("encounter", id, "place") == shown);
    scene.world.sync();
    CHECK(scene.colleague.value("encounter", id, "place") == shown);
    CHECK(scene.colleague.get("encounter", id).conflicts.empty());
    scene.context.redo();
    settle();
    CHECK(scene.mine.value("encounter", id, "place") == kept);
    scene.context.undo();
    settle();
    CHECK(scene.mine.value("encounter", id, "place") == shown);
    scene.mine.edit("encounter", id, {{"place", "Ailleurs"}});
    scene.context.lastUndo = {};

    // Changed since: left alone.
    const auto third = contested(scene, "place", "Gare", "Trois", "Quatre");
    choose(page, "place", 1);
    keep(page);
    REQUIRE(scene.context.lastUndo);
    scene.mine.edit("encounter", third, {{"place", "Cinq"}});
    scene.context.lastUndo();
    settle();
    CHECK(scene.mine.value("encounter", third, "place") == Value("Cinq"));
}

TEST_CASE("Kept as it was shown already, undo lets the other version stand, in words, and is done again") {
    Scene scene;
    const auto id = contested(scene, "place", "Gare", "Arrêt Grande Delle", "Place Café des images");
    const auto shown = scene.mine.value("encounter", id, "place");
    const auto other = shown == Value("Arrêt Grande Delle") ? Value("Place Café des images") : Value("Arrêt Grande Delle");
    ui::ConflictsPage page(scene.backend, scene.context);
    present(page);
    choose(page, "place", 0);
    keep(page);
    REQUIRE(scene.mine.get("encounter", id).conflicts.empty());
    CHECK(scene.mine.value("encounter", id, "place") == shown);
    CHECK(scene.context.toasts.back().contains(QString::fromUtf8("l’autre version")));
    REQUIRE(scene.context.lastUndo);
    scene.context.undo();
    settle();
    CHECK(scene.mine.value("encounter", id, "place") == other);
    CHECK(scene.context.toasts.back().contains(QString::fromUtf8("L’autre version")));
    scene.world.sync();
    CHECK(scene.colleague.value("encounter", id, "place") == other);
    CHECK(scene.colleague.get("encounter", id).conflicts.empty()); // nobody is asked twice
    scene.context.redo();
    settle();
    CHECK(scene.mine.value("encounter", id, "place") == shown);
    scene.mine.edit("encounter", id, {{"place", "Ailleurs"}});
    scene.context.undo(); // of the redo: somebody has changed it since
    settle();
    CHECK(scene.mine.value("encounter", id, "place") == Value("Ailleurs"));
}

TEST_CASE(
    "All of mine kept at once: undo lets all of the colleague's stand, shown before or not; of choices from both it is what was shown") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger", {{"phone", "06 39 98 12 40"}});
    scene.world.sync();
    scene.colleague.edit("person", ines, {{"phone", "06 39 98 55 18"}});
    scene.mine.edit("person", ines, {{"ageBand", "22-25"}});
    scene.world.clock.advance(60'000);
    scene.mine.edit("person", ines, {{"phone", "06 39 98 41 07"}}); // mine is the later one, and shown
    scene.colleague.edit("person", ines, {{"ageBand", "18-21"}});   // here hers is
    scene.backend.received();
    REQUIRE(scene.mine.get("person", ines).conflicts.size() == 2);
    const auto myPhone = scene.mine.value("person", ines, "phone");
    REQUIRE(scene.mine.value("person", ines, "ageBand") == Value("18-21"));
    ui::ConflictsPage page(scene.backend, scene.context);
    present(page);
    SECTION("all of mine") {
        named<QPushButton>(page, "keepMine").click();
        settle();
        REQUIRE(scene.mine.get("person", ines).conflicts.empty());
        CHECK(scene.mine.value("person", ines, "phone") == myPhone);
        CHECK(scene.mine.value("person", ines, "ageBand") == Value("22-25"));
        scene.context.undo();
        settle();
        CHECK(scene.mine.value("person", ines, "phone") != myPhone);
        CHECK(scene.mine.value("person", ines, "ageBand") == Value("18-21"));
        scene.context.redo();
        settle();
        CHECK(scene.mine.value("person", ines, "phone") == myPhone);
        CHECK(scene.mine.value("person", ines, "ageBand") == Value("22-25"));
    }
    SECTION("from both") {
        choose(page, "phone", 0);
        for (auto *tile : page.findChildren<ui::VersionTile *>(QRegularExpression("version_phone_.*")))
            if (tile->text() == QStringLiteral("Les deux")) tile->click();
        choose(page, "ageBand", 1);
        keep(page);
        REQUIRE(scene.mine.get("person", ines).conflicts.empty());
        scene.context.undo();
        settle();
        CHECK(scene.mine.value("person", ines, "phone") == myPhone);
        CHECK(scene.mine.value("person", ines, "ageBand") == Value("18-21"));
    }
}

TEST_CASE("Choices that could be stored in part only are undone as far as they were") {
    Scene scene;
    const auto ines = conflicted(scene);
    const auto shown = scene.mine.value("person", ines, "ageBand");
    ui::ConflictsPage page(scene.backend, scene.context);
    present(page);
    choose(page, "ageBand", 1); // not the one that is shown
    choose(page, "phone", 0);
    scene.backend.unresolvable = "phone";
    keep(page);
    CHECK(scene.mine.get("person", ines).conflicts == std::vector<std::string>{"phone"}); // the age was stored before
    CHECK(scene.mine.value("person", ines, "ageBand") != shown);
    CHECK(allText(page).contains("Disque plein"));
    REQUIRE(scene.context.lastUndo);
    scene.context.lastUndo();
    CHECK(scene.mine.value("person", ines, "ageBand") == shown);
}
