// What is done with a referent is undone as everything else, or says why not; never does Ctrl+Z take back something older in its place.
#include "core/base/IdValue.h"
#include "core/domain/Handover.h"
#include "tests/ui/pages/UndoDesk.h"
#include "ui/today/DueSteps.h"

#include <QComboBox>

using namespace tp;
using namespace tp::test;

TEST_CASE("Becoming the referent is undone and done again, and nothing older in its place", "[undo]") {
    UndoDesk desk;
    const auto referent = [&] { return desk.scene.mine.value("person", desk.ines, "referent"); };
    desk.scene.mine.edit("person", desk.ines, {{"referent", Value()}});
    desk.scene.backend.received();
    desk.read();
    desk.rename("Nina");
    desk.choose("person.takeOver");
    REQUIRE(referent() == idValue(desk.scene.mine.member));
    const auto records = [&] { return all(desk.scene, "handover"); };
    REQUIRE(records().size() == 1);
    CHECK(domain::isTakenUp(records()[0].fields));
    CHECK(domain::followsSince(records()[0].fields) == "2026-11-24");
    const auto told = must(ui::waitingSteps(desk.scene.backend));
    CHECK(std::none_of(told.begin(), told.end(), [&](const auto &step) { return step.opens.record == desk.ines; })); // news to nobody
    desk.undo();
    CHECK(referent().isNull());
    CHECK(records().empty()); // nothing says that somebody followed
    CHECK(desk.name() == Value("Nina"));
    desk.redo();
    CHECK(referent() == idValue(desk.scene.mine.member));
    CHECK(records().size() == 1);
}

TEST_CASE("Becoming the referent is not undone once somebody else follows the person: that is said, and what was recorded stays",
          "[undo]") {
    UndoDesk desk;
    auto &scene = desk.scene;
    scene.mine.edit("person", desk.ines, {{"referent", Value()}});
    scene.backend.received();
    desk.read();
    desk.choose("person.takeOver");
    scene.mine.edit("person", desk.ines, {{"referent", idValue(scene.colleague.member)}});
    scene.backend.received();
    desk.read();
    desk.undo();
    CHECK(scene.mine.value("person", desk.ines, "referent") == idValue(scene.colleague.member));
    CHECK(all(scene, "handover").size() == 1);
    CHECK(desk.said().contains(QString::fromUtf8("Quelqu’un d’autre suit cette personne")));
}

TEST_CASE("A hand-over that was proposed is taken back by undo and proposed again by redo, until it is answered", "[undo][handover]") {
    UndoDesk desk;
    desk.rename("Nina");
    desk.choose("person.handover");
    REQUIRE(named<QComboBox>(desk.window, "handover.to").count() > 0);
    desk.press("handover.propose");
    const auto made = all(desk.scene, "handover");
    REQUIRE(made.size() == 1);
    const auto takenBack = [&] { return !desk.scene.mine.value("handover", made[0].id, "takenBackOn").isNull(); };
    desk.undo();
    desk.read();
    CHECK(takenBack());
    CHECK_FALSE(named<QWidget>(desk.window, "handover").isVisible());
    desk.redo();
    desk.read();
    CHECK_FALSE(takenBack());
    SECTION("taken back by its button: the same") {
        desk.press("handover.withdraw");
        REQUIRE(takenBack());
        desk.undo();
        desk.read();
        CHECK_FALSE(takenBack());
        CHECK(named<QWidget>(desk.window, "handover.withdraw").isVisible());
        desk.redo();
        CHECK(takenBack());
    }
    SECTION("answered since: it stays, and that is said; what was read comes back to be read") {
        desk.scene.backend.received();
        desk.scene.colleague.edit("handover", made[0].id, {{"answer", "declined"}, {"answeredOn", "2026-11-24"}});
        desk.scene.backend.received();
        desk.read();
        desk.letStripGo();
        desk.undo();
        CHECK_FALSE(takenBack());
        CHECK(desk.window.findChild<ui::Toast *>()->isVisible());
        desk.press("handover.read");
        REQUIRE_FALSE(desk.scene.mine.value("handover", made[0].id, "closedOn").isNull());
        desk.undo();
        desk.read();
        CHECK(desk.scene.mine.value("handover", made[0].id, "closedOn").isNull());
        CHECK(named<QWidget>(desk.window, "handover.read").isVisible());
    }
    CHECK(desk.name() == Value("Nina"));
}

TEST_CASE("An answer to a hand-over is not undone: Ctrl+Z says why, and takes back what was done before only when pressed again",
          "[undo][handover]") {
    UndoDesk desk;
    auto &scene = desk.scene;
    desk.rename("Nina");
    scene.mine.edit("person", desk.ines, {{"referent", idValue(scene.colleague.member)}});
    scene.mine.add("handover",
                   {{"person", idValue(desk.ines)},
                    {"from", idValue(scene.colleague.member)},
                    {"to", idValue(scene.mine.member)},
                    {"proposedOn", "2026-11-24"}},
                   desk.ines);
    scene.backend.received();
    desk.read();
    desk.press("handover.accept");
    REQUIRE(scene.mine.value("person", desk.ines, "referent") == idValue(scene.mine.member));
    CHECK_FALSE(desk.offers("toast.undo"));
    const auto said = desk.said();
    desk.undo();
    CHECK(scene.mine.value("person", desk.ines, "referent") == idValue(scene.mine.member));
    CHECK(desk.name() == Value("Nina"));
    CHECK(desk.window.findChild<ui::Toast *>()->isVisible());
    CHECK(desk.said() != said);
    CHECK(said.endsWith(desk.said())); // why it stays, once more
    desk.undo();
    CHECK(desk.name() == Value("Ines"));
}
