// What was noted in the wrong person's file goes from there, with undo: a way out with what it ended, a reminder, a situation. Real stores.
#include "tests/ui/pages/Pathways.h"
#include "ui/persons/ExitDeletion.h"

#include <QLineEdit>
#include <QTabBar>

#include <algorithm>

using namespace tp;
using namespace tp::test;

namespace {
constexpr const char *wrongDay = "2026-11-24"; // today

QPushButton &shownButton(QWidget &in, const char *name) { // the one that is shown, of a line each
    for (auto *button : in.findChildren<QPushButton *>(QLatin1String(name)))
        if (button->isVisible()) return *button;
    FAIL(name);
    return named<QPushButton>(in, name);
}
void turns() { // a save is told at once; a file is read again in the turns after
    for (int turn = 0; turn < 10; ++turn) settle();
}
void byKey(QPushButton &button) {
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    turns();
}
void noteExit(Dossier &dossier) { // as who has the wrong file open does
    dossier.choose("person.exit");
    auto &form = dossier.part("exit.form");
    choose(named<QComboBox>(form, "situation"), QStringLiteral("CDI"));
    QTest::keyClick(&named<QLineEdit>(form, "exitedOn"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return dossier.part("exit").isVisible() && !form.isVisible(); }));
    turns();
}
} // namespace

TEST_CASE("A way out noted in the wrong file is deleted there, and the pathway it ended is open again; undo and redo take both along",
          "[persons]") {
    Pathways at;
    auto &scene = at.scene;
    const auto karim = scene.person("Karim Haddad");
    const auto of = at.pathway(karim, "2026-03-02"), earlier = at.pathway(karim, "2025-03-02", {{"endedOn", "2025-09-01"}});
    Dossier dossier(scene, karim);
    noteExit(dossier);
    REQUIRE(all(scene, "exit").size() == 1);
    REQUIRE(scene.mine.value("pathway", of, "endedOn") == Value(wrongDay));
    scene.world.clock.advance(24 * 3'600'000); // seen the next day
    auto &gone = named<QPushButton>(dossier.page, "exit.delete");
    REQUIRE(gone.isVisible());
    CHECK(gone.accessibleName() == QStringLiteral("Supprimer la fin du programme"));
    byKey(gone);
    CHECK(all(scene, "exit").empty());
    CHECK(scene.mine.value("pathway", of, "endedOn").isNull());
    CHECK(scene.mine.value("pathway", earlier, "endedOn") == Value("2025-09-01"));
    CHECK_FALSE(dossier.part("exit").isVisible());
    CHECK(scene.context.toasts.back().contains("parcours"));
    scene.context.undo();
    turns();
    CHECK(all(scene, "exit").size() == 1);
    CHECK(scene.mine.value("pathway", of, "endedOn") == Value(wrongDay));
    CHECK(dossier.part("exit").isVisible());
    scene.context.redo();
    turns();
    CHECK(all(scene, "exit").empty());
    CHECK(scene.mine.value("pathway", of, "endedOn").isNull());
}

TEST_CASE("Only what the way out ended is open again: not what had ended before it was noted, nor where another pathway began since",
          "[persons]") {
    Pathways at;
    auto &scene = at.scene;
    const auto karim = scene.person("Karim Haddad");
    const auto of = at.pathway(karim, "2026-03-02");
    Dossier dossier(scene, karim);
    SECTION("ended by hand on the same day, before") {
        scene.mine.edit("pathway", of, {{"endedOn", wrongDay}});
        scene.world.clock.advance(60'000);
        noteExit(dossier);
    }
    SECTION("another one since") {
        noteExit(dossier);
        at.pathway(karim, wrongDay);
        turns();
    }
    SECTION("ended by it, whose day was corrected since") {
        noteExit(dossier);
        scene.mine.edit("exit", all(scene, "exit").front().id, {{"exitedOn", "2026-11-20"}});
        scene.backend.received();
        turns();
        byKey(named<QPushButton>(dossier.page, "exit.delete"));
        CHECK(scene.mine.value("pathway", of, "endedOn").isNull());
        return;
    }
    REQUIRE(all(scene, "exit").size() == 1);
    byKey(named<QPushButton>(dossier.page, "exit.delete"));
    CHECK(all(scene, "exit").empty());
    CHECK(scene.mine.value("pathway", of, "endedOn") == Value(wrongDay));
    CHECK_FALSE(scene.context.toasts.back().contains("parcours"));
}

TEST_CASE("A way out of long ago opens nothing again where the person began anew and left again", "[persons]") {
    Pathways at;
    auto &scene = at.scene;
    const auto karim = scene.person("Karim Haddad");
    const auto first = at.pathway(karim, "2025-03-02");
    const auto old = scene.mine.add(
        "exit", {{"person", idValue(karim)}, {"exitedOn", "2025-09-01"}, {"situation", "training"}, {"returnedOn", "2026-01-10"}}, karim);
    scene.mine.edit("pathway", first, {{"endedOn", "2025-09-01"}});
    REQUIRE(ui::openedWithout(scene.backend, scene.mine.get("exit", old)).size() == 1); // as long as nothing came after
    const auto left = [&](const char *on) {
        scene.mine.add("exit", {{"person", idValue(karim)}, {"exitedOn", on}, {"situation", "training"}}, karim);
    };
    SECTION("a pathway that ended with the way out that stands") {
        at.pathway(karim, "2026-02-02", {{"endedOn", wrongDay}});
        left(wrongDay);
    }
    SECTION("a pathway that ended by hand") { at.pathway(karim, "2026-02-02", {{"endedOn", wrongDay}}); }
    SECTION("a later way out alone") { left("2026-02-02"); }
    ui::deleteExit(scene.backend, scene.context, scene.mine.get("exit", old));
    CHECK(scene.mine.get("exit", old).deleted);
    CHECK(scene.mine.value("pathway", first, "endedOn") == Value("2025-09-01"));
    CHECK_FALSE(scene.context.toasts.back().contains("parcours"));
    scene.context.undo();
    CHECK_FALSE(scene.mine.get("exit", old).deleted);
    CHECK(scene.mine.value("pathway", first, "endedOn") == Value("2025-09-01"));
}

TEST_CASE("Of one way out that two colleagues noted apart the second goes alone: the first still ends the pathway", "[persons]") {
    Pathways at;
    auto &scene = at.scene;
    const auto karim = scene.person("Karim Haddad");
    const auto of = at.pathway(karim, "2026-03-02");
    Dossier dossier(scene, karim);
    scene.colleague.add("exit", {{"person", idValue(karim)}, {"exitedOn", wrongDay}, {"situation", "training"}}, karim);
    noteExit(dossier);
    scene.backend.received();
    turns();
    REQUIRE(all(scene, "exit").size() == 2);
    byKey(named<QPushButton>(dossier.page, "exit.delete"));
    CHECK(all(scene, "exit").size() == 1);
    CHECK(scene.mine.value("pathway", of, "endedOn") == Value(wrongDay));
    CHECK_FALSE(scene.context.toasts.back().contains("parcours"));
    CHECK(dossier.part("exit").isVisible());
    byKey(named<QPushButton>(dossier.page, "exit.delete"));
    CHECK(all(scene, "exit").empty());
    CHECK(scene.mine.value("pathway", of, "endedOn").isNull());
}

TEST_CASE("A way out that cannot be deleted leaves the pathway ended: both go in one save", "[persons]") {
    Pathways at;
    auto &scene = at.scene;
    const auto karim = scene.person("Karim Haddad");
    const auto of = at.pathway(karim, "2026-03-02");
    Dossier dossier(scene, karim);
    noteExit(dossier);
    scene.backend.refuses = [](const std::vector<domain::RecordChange> &changes) -> std::optional<Error> {
        const bool any = std::ranges::any_of(changes, [](const auto &one) { return one.gone.has_value(); });
        return any ? std::optional(Error{Code::Denied, {}}) : std::nullopt;
    };
    byKey(named<QPushButton>(dossier.page, "exit.delete"));
    CHECK(all(scene, "exit").size() == 1);
    CHECK(scene.mine.value("pathway", of, "endedOn") == Value(wrongDay));
    CHECK(dossier.part("exit").isVisible());
}

TEST_CASE("A way out in the person's other file, whose share is over, is shown and not deleted", "[persons]") {
    Scene scene;
    auto &wip = scene.anotherStructure("WIP – tiers-lieu", "WIP");
    StoreBackend theirs(scene.world, wip, referent);
    const auto karim = scene.person("Karim Haddad");
    const auto other = wip.add("person", {{"usualName", "Karim H."}, {"referent", idValue(wip.member)}});
    theirs.worldTrust.share(other, scene.mine.structure, {"suite", "consent", "2026-11-20"}, {});
    scene.backend.received();
    wip.add("exit", {{"person", idValue(other)}, {"exitedOn", wrongDay}, {"situation", "training"}}, other);
    scene.backend.received();
    for (const auto &file : {karim, other}) scene.mine.edit("person", file, {{"sameAs", idValue(karim)}});
    Dossier dossier(scene, karim);
    auto &gone = named<QPushButton>(dossier.page, "exit.delete");
    REQUIRE(dossier.part("exit").isVisible());
    REQUIRE(gone.isVisible());
    scene.backend.worldTrust.ended.insert({other, scene.mine.structure});
    scene.backend.received();
    turns();
    CHECK(dossier.part("exit").isVisible());
    CHECK_FALSE(gone.isVisible());
}

TEST_CASE("A way out that nobody wrote that the person came back from goes too, from its form on the thread", "[persons]") {
    Scene scene;
    const auto karim = scene.person("Karim Haddad");
    scene.mine.add(
        "exit", {{"person", idValue(karim)}, {"exitedOn", "2026-06-01"}, {"situation", "moved_away"}, {"returnedOn", "2026-06-02"}}, karim);
    Dossier dossier(scene, karim);
    auto &gone = named<QPushButton>(dossier.page, "exit.delete");
    CHECK_FALSE(gone.isVisible());
    dossier.page.findChildren<QPushButton *>("openEntry").front()->click();
    settle();
    REQUIRE(dossier.part("exit.form").isVisible());
    byKey(gone);
    CHECK(all(scene, "exit").empty());
    CHECK_FALSE(dossier.part("exit").isVisible());
    scene.context.undo();
    turns();
    CHECK(all(scene, "exit").size() == 1);
}

TEST_CASE("A reminder that was noted by mistake is deleted with undo, instead of being called done", "[persons]") {
    Scene scene;
    const auto karim = scene.person("Karim Haddad");
    const auto add = [&](const char *what) {
        return scene.mine.add("reminder", {{"person", idValue(karim)}, {"what", what}, {"dueOn", "2026-11-20"}}, karim);
    };
    const auto moot = add("Relancer la CAF");
    Dossier dossier(scene, karim);
    auto &gone = shownButton(dossier.page, "reminder.delete");
    CHECK(gone.accessibleName().contains("Relancer la CAF"));
    byKey(gone);
    CHECK(scene.mine.get("reminder", moot).deleted);
    CHECK(scene.mine.value("reminder", moot, "doneOn").isNull());
    CHECK_FALSE(allText(dossier.part("reminders")).contains("Relancer la CAF"));
    scene.context.undo();
    turns();
    CHECK_FALSE(scene.mine.get("reminder", moot).deleted);
    CHECK(allText(dossier.part("reminders")).contains("Relancer la CAF"));
    scene.context.redo();
    turns();
    CHECK(scene.mine.get("reminder", moot).deleted);
}

TEST_CASE("A situation of somebody else is deleted from the file with undo, and no longer compared with", "[persons]") {
    Scene scene;
    const auto karim = scene.person("Karim Haddad");
    const auto add = [&](const char *on) {
        return scene.mine.add("situation", {{"person", idValue(karim)}, {"observedOn", on}, {"note", "Dit"}}, karim);
    };
    const auto wrong = add("2026-11-20");
    add("2026-03-02");
    Dossier dossier(scene, karim);
    named<QTabBar>(dossier.page, "personParts").setCurrentIndex(1);
    settle();
    REQUIRE(named<QComboBox>(dossier.page, "situation.now").count() == 2);
    auto &gone = shownButton(dossier.page, "situation.delete"); // the newest first
    CHECK(gone.accessibleName().contains("20/11/2026"));
    byKey(gone);
    CHECK(scene.mine.get("situation", wrong).deleted);
    CHECK(named<QComboBox>(dossier.page, "situation.now").count() == 1);
    scene.context.undo();
    turns();
    CHECK_FALSE(scene.mine.get("situation", wrong).deleted);
    CHECK(named<QComboBox>(dossier.page, "situation.now").count() == 2);
}

TEST_CASE("Who may not change what is noted in a file may not delete it", "[persons]") {
    Scene scene;
    const auto karim = scene.person("Karim Haddad");
    scene.mine.add("exit", {{"person", idValue(karim)}, {"exitedOn", "2026-06-01"}, {"situation", "training"}}, karim);
    scene.mine.add("reminder", {{"person", idValue(karim)}, {"what", "Relancer"}, {"dueOn", "2026-11-20"}}, karim);
    scene.mine.add("situation", {{"person", idValue(karim)}, {"observedOn", "2026-11-20"}}, karim);
    StoreBackend reads(scene.world, scene.mine, coordinator);
    ui::PersonsPage page(reads, scene.context);
    present(page, {1146, 1400});
    page.openRecord(karim);
    settle();
    for (int part : {0, 1}) {
        named<QTabBar>(page, "personParts").setCurrentIndex(part);
        settle();
        for (const auto *kind : {"exit", "reminder", "situation"})
            for (const auto *act : {".change", ".delete"})
                for (auto *button : page.findChildren<QPushButton *>(QLatin1String(kind) + QLatin1String(act))) {
                    INFO(button->objectName().toStdString());
                    CHECK_FALSE(button->isVisible());
                }
    }
}
