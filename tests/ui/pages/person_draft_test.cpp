// What is typed in a person's file and not saved: it outlives the end of the program, the lock and the look at another file, until it is
// saved or given up.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Dossier.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace tp;
using namespace tp::test;

namespace {
class File {
public:
    explicit File(Scene &its) : scene(its), ines(its.person("Inès Bellanger")), other(its.person("Kévin Delaunay")) { open(); }
    void open() {
        dossier.reset(); // the window goes first, as at a lock
        dossier = std::make_unique<Dossier>(scene, ines);
    }
    void lookElsewhere() {
        dossier->page.openRecord(other);
        settle();
        dossier->page.openRecord(ines);
        settle();
    }
    void tab(int at) {
        named<QTabBar>(dossier->page, "personParts").setCurrentIndex(at);
        settle();
    }
    QLineEdit &line(const char *panel, const char *name) { return named<QLineEdit>(dossier->part(panel), name); }
    QPlainTextEdit &text(const char *panel, const char *name) { return named<QPlainTextEdit>(dossier->part(panel), name); }
    void save(QWidget &in) {
        in.setFocus();
        QTest::keyClick(&in, Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    Scene &scene;
    RecordId ines, other;
    std::unique_ptr<Dossier> dossier;
};
} // namespace

TEST_CASE("What was typed in a reminder is back after another file and after the program ended, and gone once saved", "[personDraft]") {
    Scene scene;
    File file(scene);
    file.dossier->choose("person.reminder");
    QTest::keyClicks(&file.line("reminder.form", "what"), "Relancer la CAF");
    QTest::keyClicks(&file.line("reminder.form", "dueOn"), "un lundi"); // not yet a date
    file.dossier->page.openRecord(file.other);
    settle();
    CHECK_FALSE(file.dossier->part("reminder.form").isVisible()); // not in somebody else's file
    file.dossier->page.openRecord(file.ines);
    settle();
    CHECK(file.dossier->part("reminder.form").isVisible());
    CHECK(file.line("reminder.form", "what").text() == "Relancer la CAF");
    file.open();
    CHECK(file.line("reminder.form", "what").text() == "Relancer la CAF");
    CHECK(file.line("reminder.form", "dueOn").text() == "un lundi");
    file.line("reminder.form", "dueOn").clear();
    QTest::keyClicks(&file.line("reminder.form", "dueOn"), "30/11/2026");
    file.save(file.line("reminder.form", "dueOn"));
    REQUIRE(all(scene, "reminder").size() == 1);
    file.open();
    CHECK_FALSE(file.dossier->part("reminder.form").isVisible());
}

TEST_CASE("A reminder, an exit, a situation, the notice and the facts that were being changed are back", "[personDraft]") {
    Scene scene;
    File file(scene);
    const auto type = [&](const char *panel, const char *field, const char *words) {
        file.text(panel, field).setFocus();
        QTest::keyClicks(&file.text(panel, field), words);
    };
    file.dossier->choose("person.exit");
    type("exit.form", "note", "Part a Lyon");
    file.dossier->choose("person.situation");
    type("situation.form", "note", "Dort chez sa tante");
    file.tab(2);
    file.dossier->press("notice.change");
    type("notice.form", "objection", "Pas de photo");
    file.tab(0);
    file.dossier->press("editPerson");
    type("personForm", "note", "Le matin");
    SECTION("after another file") { file.lookElsewhere(); }
    SECTION("after the program ended") { file.open(); }
    CHECK(file.text("exit.form", "note").toPlainText() == "Part a Lyon");
    CHECK(file.line("exit.form", "exitedOn").text() == "24/11/2026"); // what was filled in stays with it
    CHECK(file.text("personForm", "note").toPlainText() == "Le matin");
    file.tab(1);
    CHECK(file.text("situation.form", "note").toPlainText() == "Dort chez sa tante");
    file.tab(2);
    CHECK(file.text("notice.form", "objection").toPlainText() == "Pas de photo");
    CHECK(scene.mine.value("person", file.ines, "objection").isNull());
    CHECK(file.line("notice.form", "noticeOn").text() == "24/11/2026");
}

TEST_CASE("Escape keeps what is typed and says so; Cancel gives it up, and undo brings it back into that file only", "[personDraft]") {
    Scene scene;
    File file(scene);
    file.dossier->choose("person.reminder");
    QTest::keyClicks(&file.line("reminder.form", "what"), "Relancer la CAF");
    CHECK(file.dossier->page.closeTop());
    REQUIRE(scene.context.toasts.size() == 1);
    file.dossier->press("reminder.new");
    CHECK(file.line("reminder.form", "what").text() == "Relancer la CAF");
    file.dossier->press("reminder.form.cancel");
    REQUIRE(scene.context.lastUndo);
    const auto undo = scene.context.lastUndo;
    file.dossier->press("reminder.new");
    CHECK(file.line("reminder.form", "what").text().isEmpty());
    file.dossier->press("reminder.form.cancel");
    SECTION("at once") {
        undo();
        settle();
        CHECK(file.dossier->part("reminder.form").isVisible());
        CHECK(file.line("reminder.form", "what").text() == "Relancer la CAF");
    }
    SECTION("what was typed anew meanwhile stands") {
        file.dossier->press("reminder.new");
        QTest::keyClicks(&file.line("reminder.form", "what"), "Autre chose");
        file.dossier->page.openRecord(file.other);
        settle();
        undo();
        settle();
        file.dossier->page.openRecord(file.ines);
        settle();
        CHECK(file.line("reminder.form", "what").text() == "Autre chose");
    }
    SECTION("with another file open it waits") {
        file.dossier->page.openRecord(file.other);
        settle();
        undo();
        settle();
        CHECK_FALSE(file.dossier->part("reminder.form").isVisible());
        file.dossier->page.openRecord(file.ines);
        settle();
        CHECK(file.line("reminder.form", "what").text() == "Relancer la CAF");
    }
}

TEST_CASE("A new person's form is gone on with after the program ended, with the name that was searched", "[personDraft]") {
    Scene scene;
    auto page = std::make_unique<ui::PersonsPage>(scene.backend, scene.context);
    present(*page);
    const auto search = [&](const char *words) {
        QTest::keyClicks(&named<QLineEdit>(*page, "personSearch"), words);
        QTest::keyClick(&named<QLineEdit>(*page, "personSearch"), Qt::Key_Return);
        settle();
    };
    search("Lulu");
    named<QPushButton>(*page, "openFile").click();
    QTest::keyClicks(&named<QLineEdit>(*page, "familyName"), "Martin");
    page.reset();
    page = std::make_unique<ui::PersonsPage>(scene.backend, scene.context);
    present(*page);
    REQUIRE(named<QPushButton>(*page, "openFile").isVisible()); // without a search: it was begun
    search("Ali");
    named<QPushButton>(*page, "openFile").click();
    settle();
    auto &form = named<QWidget>(*page, "newPerson");
    CHECK(named<QLineEdit>(form, "usualName").text() == "Lulu"); // never half of one person and half of another
    CHECK(named<QLineEdit>(form, "familyName").text() == "Martin");
    named<QPushButton>(form, "formDraft.act").click();
    CHECK(named<QLineEdit>(form, "usualName").text() == "Ali");
    CHECK(named<QLineEdit>(form, "familyName").text().isEmpty());
    named<QPushButton>(form, "createPerson.save").click();
    settle();
    CHECK(all(scene, "person").size() == 1);
    (void)page->closeTop();
    settle();
    CHECK_FALSE(named<QPushButton>(*page, "openFile").isVisible());
}

TEST_CASE("Reasons and words typed outside a form are back: hand-over, its answer, erasure, share", "[personDraft]") {
    Scene scene;
    auto &wip = scene.anotherStructure("Work in Progress", "WIP");
    (void)wip;
    File file(scene);
    must(scene.mine.writer->commit(std::vector{domain::RecordChange{newUuid7<RecordId>(Scene::nowMs, scene.world.random),
                                                                    "handover",
                                                                    true,
                                                                    file.other,
                                                                    {{"person", idValue(file.other)},
                                                                     {"from", idValue(scene.colleague.member)},
                                                                     {"to", idValue(scene.mine.member)},
                                                                     {"proposedOn", "2026-11-20"}}}}));
    scene.backend.received();
    file.dossier->choose("person.handover");
    QTest::keyClicks(&file.text("handover", "handover.note"), "Le matin plutot");
    file.dossier->press("sharePerson");
    QTest::keyClicks(&file.line("access", "share.reason"), "Logement");
    file.tab(2);
    QTest::keyClicks(&file.text("rights", "erase.reason"), "Elle le demande");
    file.dossier->page.openRecord(file.other);
    settle();
    CHECK_FALSE(file.line("access", "share.reason").isVisible());
    QTest::keyClicks(&file.text("handover", "handover.answerNote"), "Avec plaisir");
    SECTION("after another file") {}
    SECTION("after the program ended") { file.open(); }
    file.dossier->page.openRecord(file.ines);
    settle();
    CHECK(file.text("handover", "handover.note").isVisible());
    CHECK(file.text("handover", "handover.note").toPlainText() == "Le matin plutot");
    CHECK(file.line("access", "share.reason").isVisible());
    CHECK(file.line("access", "share.reason").text() == "Logement");
    file.tab(2);
    CHECK(file.text("rights", "erase.reason").toPlainText() == "Elle le demande");
    file.dossier->page.openRecord(file.other);
    settle();
    CHECK(file.text("handover", "handover.answerNote").toPlainText() == "Avec plaisir");
    file.tab(2);
    CHECK(file.text("rights", "erase.reason").toPlainText().isEmpty()); // not of somebody else
    file.dossier->page.setEnabled(false);                               // nothing is written back once it was saved
    file.dossier->page.setEnabled(true);
    file.tab(0);
    file.dossier->press("handover.decline");
    REQUIRE(all(scene, "handover").size() == 1);
    CHECK(scene.mine.value("handover", all(scene, "handover")[0].id, "answerNote") == Value("Avec plaisir"));
}

TEST_CASE("↓ goes from the search to those who were found", "[personsList]") {
    Scene scene;
    scene.person("Inès Bellanger");
    scene.person("Kévin Delaunay");
    ui::PersonsPage page(scene.backend, scene.context);
    present(page);
    auto &search = named<QLineEdit>(page, "personSearch");
    search.setFocus();
    QTest::keyClicks(&search, "delaunay"); // the list below still shows both
    QTest::keyClick(&search, Qt::Key_Down);
    REQUIRE(named<QWidget>(page, "personTable").hasFocus());
    QTest::keyClick(&named<QWidget>(page, "personTable"), Qt::Key_Return);
    settle();
    CHECK(named<QWidget>(page, "personFile").isVisible());
    CHECK(named<QLabel>(named<QWidget>(page, "personFile"), "pageTitle").text() == QString::fromUtf8("Kévin Delaunay"));
}

TEST_CASE("What was saved does not come back when the answer came after another file was opened", "[personDraft]") {
    Scene scene;
    File file(scene);
    file.dossier->choose("person.reminder");
    QTest::keyClicks(&file.line("reminder.form", "what"), "Relancer la CAF");
    QTest::keyClicks(&file.line("reminder.form", "dueOn"), "30/11/2026");
    scene.backend.slow = true;
    file.save(file.line("reminder.form", "dueOn"));
    SECTION("another file") { file.dossier->page.openRecord(file.other); }
    SECTION("the window locked") { file.dossier.reset(); }
    scene.backend.answerNow();
    settle();
    REQUIRE(all(scene, "reminder").size() == 1);
    CHECK_FALSE(must(scene.mine.reader->draft("form/reminder/" + toText(file.ines) + "/new")).has_value());
    if (file.dossier) CHECK_FALSE(file.dossier->part("reminder.form").isVisible());
}
