// What is chosen and typed between versions outlives the page, the lock and the program, is found again under Today, and goes with the
// conflict. Real stores.
#include "core/store/Drafts.h"
#include "tests/ui/pages/Scene.h"
#include "ui/conflicts/ConflictsPage.h"
#include "ui/conflicts/VersionTile.h"
#include "ui/today/DuePanel.h"
#include "ui/today/KeptDrafts.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace tp;
using namespace tp::test;

namespace {
struct Choosing { // one encounter, changed on both laptops without network
    explicit Choosing(std::map<std::string, Value> mine, std::map<std::string, Value> hers)
        : id(scene.encounter("2026-11-20T16:00", "Grande Delle")) {
        scene.world.sync();
        scene.mine.edit("encounter", id, std::move(mine));
        scene.world.clock.advance(60'000);
        scene.colleague.edit("encounter", id, std::move(hers));
        scene.backend.received();
        REQUIRE_FALSE(scene.mine.get("encounter", id).conflicts.empty());
        open();
    }
    void open() {
        page = std::make_unique<ui::ConflictsPage>(scene.backend, scene.context);
        present(*page);
    }
    void endProgram() { // and begin it again
        page.reset();
        open();
    }
    void lock() {
        page->setEnabled(false);
        page->setEnabled(true);
    }
    ui::VersionTile &version(const char *field, int number) {
        return named<ui::VersionTile>(*page, ("version_" + std::string(field) + '_' + std::to_string(number)).c_str());
    }
    QPlainTextEdit &note() { return named<QPlainTextEdit>(*page, "note"); }
    QPushButton &act() { return named<QPushButton>(*page, "conflictDraft.act"); }
    bool kept(const char *field) { return must(scene.mine.reader->draft(store::versionsDraftsOf("encounter", id) + field)).has_value(); }
    void settledElsewhere(const char *field, const Value &value) {
        must(scene.colleague.writer->resolve("encounter", id, field, value));
        scene.backend.received();
        settle();
    }
    Scene scene;
    RecordId id;
    std::unique_ptr<ui::ConflictsPage> page;
};
constexpr int bothVersions = 2, anotherValue = 3; // after the two
} // namespace

TEST_CASE("What is written between two versions is back after the program ended, waits under Today, and goes with the choice",
          "[conflicts][formDraft]") {
    Choosing at({{"note", "Dort chez un ami."}}, {{"note", "A une place au foyer."}});
    ui::DuePanel panel(at.scene.backend, at.scene.context);
    present(panel, {560, 900});
    const auto row = [&] {
        for (int turn = 0; turn < 10; ++turn) settle();
        return panel.findChild<QPushButton *>(QStringLiteral("today.acts.draft.0"));
    };
    CHECK_FALSE(row());
    at.version("note", bothVersions).click();
    at.note().setPlainText("Dormait chez un ami, a une place au foyer.");
    at.page.reset(); // kept, not chosen

    REQUIRE(row());
    CHECK(row()->accessibleName().contains("20/11/2026"));
    row()->click();
    REQUIRE(at.scene.context.opened.size() == 1);
    const auto &target = at.scene.context.opened.front();
    CHECK(target.page == "conflicts");
    CHECK(target.record == at.id);
    at.open();
    at.page->openRecord(*target.record); // as the window would
    settle();
    CHECK(named<QWidget>(*at.page, "conflictDraft").isVisible()); // it says so
    CHECK(at.version("note", bothVersions).isChecked());
    REQUIRE(at.note().isVisible());
    CHECK(at.note().toPlainText() == "Dormait chez un ami, a une place au foyer.");
    CHECK(at.scene.mine.get("encounter", at.id).conflicts.size() == 1); // nothing was stored meanwhile
    QTest::keyClick(&at.note(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(at.scene.mine.value("encounter", at.id, "note") == Value("Dormait chez un ami, a une place au foyer."));
    CHECK_FALSE(at.kept("note"));
    CHECK_FALSE(row());
}

TEST_CASE("A lock keeps at once what is half typed between versions; it is put aside and brought back; otherwise it takes a second",
          "[conflicts][formDraft]") {
    Choosing at({{"nextStepOn", "2026-11-26"}, {"place", "Gare"}}, {{"nextStepOn", "2026-11-27"}, {"place", "Port"}});
    at.version("place", 0).click();
    at.version("nextStepOn", anotherValue).click();
    const auto day = [&]() -> QLineEdit & { return named<QLineEdit>(*at.page, "nextStepOn"); };
    day().clear();
    QTest::keyClicks(&day(), "le premier sam");
    CHECK_FALSE(at.kept("nextStepOn")); // within its second
    at.lock();
    CHECK(at.kept("nextStepOn"));
    CHECK(at.kept("place"));
    CHECK(ui::keptDrafts(at.scene.backend).size() == 1); // one thing to go on with

    at.endProgram();
    CHECK(at.version("place", 0).isChecked());
    CHECK(day().text() == "le premier sam");
    at.act().click(); // discard
    CHECK_FALSE(at.kept("nextStepOn"));
    CHECK_FALSE(at.kept("place"));
    CHECK_FALSE(day().isVisible());
    for (int number : {0, 1}) CHECK_FALSE(at.version("place", number).isChecked());
    CHECK_FALSE(named<QPushButton>(*at.page, "keepChoices").isEnabled());
    at.act().click(); // bring it back
    CHECK(day().isVisible());
    CHECK(day().text() == "le premier sam");
    CHECK(at.version("place", 0).isChecked());

    CHECK(QTest::qWaitFor([&] { return at.kept("nextStepOn"); }, 1000)); // the promise itself: at most a second
}

TEST_CASE("What was put aside between versions stays aside when the page goes before it is brought back", "[conflicts][formDraft]") {
    Choosing at({{"nextStepOn", "2026-11-26"}, {"place", "Gare"}}, {{"nextStepOn", "2026-11-27"}, {"place", "Port"}});
    at.version("place", 0).click();
    at.version("nextStepOn", 1).click();
    at.lock();
    REQUIRE(at.kept("place"));
    at.act().click(); // discard
    at.endProgram();
    for (const auto *field : {"place", "nextStepOn"}) {
        CHECK_FALSE(at.kept(field));
        for (int number : {0, 1}) CHECK_FALSE(at.version(field, number).isChecked());
    }
}

TEST_CASE("A conflict that a colleague settles takes along what was written here: with the page open, closed, and within its second",
          "[conflicts][formDraft]") {
    Choosing at({{"note", "Dort chez un ami."}, {"place", "Gare"}}, {{"note", "A une place."}, {"place", "Port"}});
    at.version("note", bothVersions).click();
    at.note().setPlainText("Les deux à la fois");
    at.version("place", 1).click();
    SECTION("while no page is open") {
        at.page.reset();
        REQUIRE(at.kept("note"));
        at.settledElsewhere("note", "A une place.");
        CHECK_FALSE(at.kept("note"));
        CHECK(at.kept("place")); // still to be chosen
        REQUIRE(ui::keptDrafts(at.scene.backend).size() == 1);
        at.settledElsewhere("place", "Port");
        CHECK_FALSE(at.kept("place"));
        CHECK(ui::keptDrafts(at.scene.backend).empty());
    }
    SECTION("while it is on the screen, kept") {
        at.lock();
        REQUIRE(at.kept("note"));
        at.settledElsewhere("note", "A une place.");
        CHECK(at.version("place", 1).isChecked()); // what is still to be chosen stays
        at.settledElsewhere("place", "Port");
        CHECK_FALSE(allText(*at.page).contains(QString::fromUtf8("Dossier effacé")));
        at.page.reset();
        for (const auto *field : {"note", "place"}) CHECK_FALSE(at.kept(field));
    }
    SECTION("while it was being typed") {
        at.settledElsewhere("note", "A une place.");
        at.settledElsewhere("place", "Port");
        at.page.reset();
        for (const auto *field : {"note", "place"}) CHECK_FALSE(at.kept(field));
    }
    SECTION("and what comes in conflict again begins anew") {
        at.lock();
        at.settledElsewhere("note", "A une place.");
        at.settledElsewhere("place", "Port");
        at.scene.mine.edit("encounter", at.id, {{"note", "Parti à Lyon."}});
        at.scene.world.clock.advance(60'000);
        at.scene.colleague.edit("encounter", at.id, {{"note", "Revenu de Lyon."}});
        at.scene.backend.received();
        settle();
        REQUIRE(at.scene.mine.get("encounter", at.id).conflicts.size() == 1);
        for (int number : {0, 1, bothVersions, anotherValue}) CHECK_FALSE(at.version("note", number).isChecked());
        at.version("note", bothVersions).click();
        CHECK_FALSE(at.note().toPlainText().contains(QString::fromUtf8("Les deux à la fois")));
    }
}
