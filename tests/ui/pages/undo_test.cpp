// Undo and redo over the whole window, by their keys: a form, a new record, a deletion, several saves, what a colleague changed meanwhile,
// the lock. Real stores.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Activities.h"
#include "tests/ui/pages/UndoDesk.h"
#include "ui/directory/DirectoryPage.h"
#include "ui/referrals/ReferralPost.h"

#include <QPlainTextEdit>

#include <algorithm>

using namespace tp;
using namespace tp::test;

TEST_CASE("A form's edit is undone by Ctrl+Z and done again by Ctrl+Shift+Z, as often as one likes", "[undo]") {
    UndoDesk desk;
    desk.rename("Nina");
    REQUIRE(desk.name() == Value("Nina"));
    CHECK(desk.offers("toast.undo"));
    CHECK_FALSE(desk.offers("toast.redo"));
    desk.undo();
    CHECK(desk.name() == Value("Ines"));
    CHECK(desk.offers("toast.redo"));
    CHECK_FALSE(desk.offers("toast.undo"));
    CHECK(desk.window.findChild<ui::Toast *>()->accessibleName().contains("Ines")); // whose file, which may not be shown by then
    desk.redo();
    CHECK(desk.name() == Value("Nina"));
    desk.press("toast.undo"); // the buttons do the same
    CHECK(desk.name() == Value("Ines"));
    desk.press("toast.redo");
    CHECK(desk.name() == Value("Nina"));
}

TEST_CASE("What a form made goes by undo, and comes back by redo as it was", "[undo]") {
    UndoDesk desk;
    desk.addReminder("Relancer");
    const auto made = all(desk.scene, "reminder");
    REQUIRE(made.size() == 1);
    desk.undo();
    CHECK(all(desk.scene, "reminder").empty());
    desk.redo();
    const auto back = all(desk.scene, "reminder");
    REQUIRE(back.size() == 1);
    CHECK(back[0].id == made[0].id);
    CHECK(back[0].fields == made[0].fields);
    desk.undo();
    CHECK(all(desk.scene, "reminder").empty());
}

TEST_CASE("A file that was opened goes by undo, unless a colleague has noted something in it since", "[undo]") {
    UndoDesk desk;
    const auto open = [&] {
        desk.window.open({QStringLiteral("persons"), {}});
        desk.press("backToPeople");
        auto &field = named<QLineEdit>(desk.window, "personSearch");
        field.setText("Lulu");
        QTest::keyClick(&field, Qt::Key_Return);
        settle();
        desk.press("openFile");
        auto &form = named<QWidget>(desk.window, "createPerson");
        QTest::keyClick(&named<QLineEdit>(form, "usualName"), Qt::Key_Return, Qt::ControlModifier);
        settle();
        const auto found = desk.scene.mine.search("person", "lulu");
        REQUIRE(found.size() == 1);
        return found[0].id;
    };
    const auto first = open();
    desk.undo();
    CHECK(desk.scene.mine.get("person", first).deleted);
    CHECK(named<QLineEdit>(desk.window, "personSearch").isVisible()); // its file is shown no more
    desk.redo();
    CHECK_FALSE(desk.scene.mine.get("person", first).deleted);
    desk.scene.backend.received();
    desk.scene.colleague.add("reminder", {{"person", idValue(first)}, {"what", "Relancer"}, {"dueOn", "2026-11-25"}}, first);
    desk.scene.backend.received();
    desk.undo();
    CHECK_FALSE(desk.scene.mine.get("person", first).deleted);
    CHECK_FALSE(desk.offers("toast.redo")); // nothing was undone, and it is said
    CHECK(desk.window.findChild<ui::Toast *>()->isVisible());
}

TEST_CASE("A deletion that was undone is done again by redo, with all that went with it", "[undo]") {
    UndoDesk desk;
    const auto id = desk.scene.encounter("2026-11-24T14:18", "Gare");
    const auto met = desk.scene.meet(desk.ines, id, "2026-11-24T14:18", "Veut reprendre le code");
    const auto gone = [&] {
        const bool whole = desk.scene.mine.get("encounter", id).deleted;
        CHECK(desk.scene.mine.get("participation", met).deleted == whole);
        return whole;
    };
    desk.window.open({QStringLiteral("encounters"), id});
    settle();
    desk.press("deleteEncounter");
    REQUIRE(gone());
    desk.undo();
    CHECK_FALSE(gone());
    desk.redo();
    CHECK(gone());
    desk.undo();
    CHECK_FALSE(gone());
}

TEST_CASE("Two saves are undone one after the other when their messages have gone; something new ends what could be done again", "[undo]") {
    UndoDesk desk;
    desk.rename("Nina");
    desk.rename("Nora");
    desk.letStripGo();
    desk.undo();
    CHECK(desk.name() == Value("Nina"));
    desk.letStripGo();
    desk.undo();
    CHECK(desk.name() == Value("Ines"));
    desk.letStripGo();
    desk.redo();
    CHECK(desk.name() == Value("Nina"));
    desk.redo();
    CHECK(desk.name() == Value("Nora"));
    desk.redo(); // there is nothing more
    CHECK(desk.name() == Value("Nora"));
    desk.undo();
    desk.rename("Lila");
    desk.redo();
    CHECK(desk.name() == Value("Lila"));
    desk.undo();
    desk.undo();
    CHECK(desk.name() == Value("Ines"));
}

TEST_CASE("What a colleague changed since is neither undone nor done again", "[undo]") {
    UndoDesk desk;
    const auto colleague = [&](const char *name) {
        desk.scene.backend.received();
        desk.scene.colleague.edit("person", desk.ines, {{"usualName", name}});
        desk.scene.backend.received();
        settle();
    };
    desk.rename("Nina");
    colleague("Awa");
    desk.undo();
    CHECK(desk.name() == Value("Awa"));
    CHECK(desk.window.findChild<ui::Toast *>()->isVisible()); // it is said
    CHECK_FALSE(desk.offers("toast.redo"));

    desk.rename("Nora");
    desk.undo();
    REQUIRE(desk.name() == Value("Awa"));
    colleague("Fatou");
    desk.redo();
    CHECK(desk.name() == Value("Fatou"));
    CHECK_FALSE(desk.offers("toast.undo"));
}

TEST_CASE("An encounter stays whole when a colleague has written in a part of it since", "[undo]") {
    UndoDesk desk;
    desk.window.open({QStringLiteral("today"), {}});
    settle();
    QTest::keyClicks(desk.window.focusWidget(), "ines");
    QTest::keyClick(desk.window.focusWidget(), Qt::Key_Return);
    QTest::keyClick(desk.window.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    REQUIRE(all(desk.scene, "encounter").size() == 1);
    const auto met = all(desk.scene, "participation");
    REQUIRE(met.size() == 1);
    desk.scene.backend.received();
    desk.scene.colleague.edit("participation", met[0].id, {{"note", "Vu"}});
    desk.scene.backend.received();
    desk.undo();
    CHECK(all(desk.scene, "encounter").size() == 1);
    CHECK(all(desk.scene, "participation").size() == 1);
}

TEST_CASE("The lock ends what can be undone and done again", "[undo]") {
    UndoDesk desk;
    desk.rename("Nina");
    desk.rename("Nora");
    desk.undo();
    REQUIRE(desk.name() == Value("Nina"));
    desk.window.lock();
    settle();
    named<QLineEdit>(desk.window, "passphrase").setText(goodPassphrase);
    QTest::keyClick(&named<QLineEdit>(desk.window, "passphrase"), Qt::Key_Return);
    settle();
    REQUIRE_FALSE(desk.window.isLocked());
    desk.undo();
    desk.redo();
    CHECK(desk.name() == Value("Nina"));
}

TEST_CASE("A field of text that has the keyboard keeps Ctrl+Z for itself", "[undo]") {
    UndoDesk desk;
    desk.rename("Nina");
    desk.press("editPerson");
    desk.typeName("Nora");
    QTest::keyClick(&desk.nameField(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK(desk.nameField().text() != "Nora");
    CHECK(desk.name() == Value("Nina"));
}

TEST_CASE("What a message offers, and once it is gone what was done last, is done by its key from a field in which nothing was typed",
          "[undo]") {
    UndoDesk desk;
    desk.window.open({QStringLiteral("today"), {}});
    settle();
    const auto field = [&]() -> QWidget & { return named<QWidget>(desk.window, "capture.who.edit"); };
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&field(), key, modifiers);
        settle();
    };
    QTest::keyClicks(&field(), "ines");
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(all(desk.scene, "encounter").size() == 1);
    REQUIRE(field().hasFocus()); // ready for the next one
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(all(desk.scene, "encounter").empty());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(all(desk.scene, "encounter").size() == 1);
    QTest::keyClicks(&field(), "awa");
    press(Qt::Key_Z, Qt::ControlModifier); // what was typed goes, the encounter stays
    CHECK(all(desk.scene, "encounter").size() == 1);
    CHECK(named<QLineEdit>(desk.window, "capture.who.edit").text() != "awa");
    QTest::keyClicks(&field(), "awa");
    desk.letStripGo(); // no message, no offer: a field with something of its own keeps the key
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(all(desk.scene, "encounter").size() == 1);
    REQUIRE(named<QLineEdit>(desk.window, "capture.who.edit").text().isEmpty());
    REQUIRE_FALSE(desk.window.findChild<ui::Toast *>()->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier); // an empty one has no use for it
    CHECK(all(desk.scene, "encounter").empty());
}

TEST_CASE("The help names the keys of undo and redo when there is something to undo, or to do again", "[undo]") {
    UndoDesk desk;
    const QKeySequence back(Qt::CTRL | Qt::Key_Z), again(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    CHECK_FALSE(desk.lists(back));
    desk.rename("Nina");
    CHECK(desk.lists(back));
    CHECK_FALSE(desk.lists(again));
    desk.undo();
    CHECK_FALSE(desk.lists(back));
    CHECK(desk.lists(again));
}

TEST_CASE("A series that was planned goes by undo but for where somebody is signed up, and comes back by redo", "[undo]") {
    Activities at;
    at.open(at.activity("Boxe", {{"capacity", 8}}));
    at.press("activity.plan");
    choose(named<QComboBox>(at.page, "plan.every"), "Chaque semaine");
    named<QLineEdit>(at.page, "plan.until").setFocus();
    at.type("30/06/2027");
    at.press("plan.form.save");
    REQUIRE(all(at.scene, "session").size() == 32);
    at.undo();
    CHECK(all(at.scene, "session").empty());
    CHECK(all(at.scene, "series").empty());
    at.scene.context.redo();
    at.read();
    CHECK(all(at.scene, "session").size() == 32);
    CHECK(all(at.scene, "series").size() == 1);
    at.signUp(all(at.scene, "session").front().id, at.scene.person("Ines"), "2026-11-24T10:00");
    at.undo();
    CHECK(all(at.scene, "session").size() == 1);
    CHECK(all(at.scene, "series").size() == 1); // what the session rests on
}

TEST_CASE("A referral is taken back by undo as long as it has not left; then it can only be withdrawn", "[undo]") {
    Scene scene;
    scene.anotherStructure("WIP", "WIP");
    const auto ines = scene.person("Ines");
    ui::DirectoryPage page(scene.backend, scene.context);
    present(page);
    page.activated();
    page.showPart(QLatin1String(ui::referPart) + QString::fromStdString(toText(ines)));
    settle();
    auto &form = named<QWidget>(page, "referral.form");
    REQUIRE(form.isVisible());
    named<QPlainTextEdit>(form, "text").setPlainText("Une place");
    choose(named<QComboBox>(form, "toStructure"), "WIP");
    QTest::keyClick(&named<QLineEdit>(form, "shownName"), Qt::Key_Return, Qt::ControlModifier);
    settle();
    REQUIRE(all(scene, "referral").size() == 1);
    scene.context.undo();
    settle();
    CHECK(all(scene, "referral").empty());
    scene.context.redo();
    settle();
    REQUIRE(all(scene, "referral").size() == 1);
    ui::ReferralPost post(scene.backend);
    scene.backend.state.phase = sync::SyncState::Phase::Live;
    emit scene.backend.syncStateChanged();
    REQUIRE(all(scene, "exchange_request").size() == 1);
    const auto told = scene.context.toasts.size();
    scene.context.undo();
    settle();
    CHECK(all(scene, "referral").size() == 1);
    CHECK(scene.context.toasts.size() == told + 1); // why not
}
