// What two united files of one person do elsewhere: they are found by what either says, both are read, and a file that may not be written
// any more stops nothing.
#include "core/base/IdValue.h"
#include "tests/support/ui/Paper.h"
#include "tests/ui/pages/Dossier.h"
#include "ui/lists/RecordTable.h"
#include "ui/persons/PersonSheet.h"
#include "ui/shell/SearchModel.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/PersonPicker.h"

#include <catch2/generators/catch_generators.hpp>

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace tp;
using namespace tp::test;

namespace {
struct United : Scene {
    United()
        : goesOn(person("Inès", {{"familyName", "Bellanger"}})),
          closed(person("Nana",
                        {{"familyName", "Kowalski"}, {"phone", "06 39 98 12 40"}, {"contactBy", "call"}, {"noticeOn", "2026-03-02"}})) {
        for (const auto &file : {goesOn, closed}) mine.edit("person", file, {{"sameAs", idValue(goesOn)}});
    }
    RecordId goesOn, closed;
};
} // namespace

TEST_CASE("A name or a number which only the closed file of a person holds finds them everywhere, and says where it stands", "[united]") {
    United scene;
    const auto words = GENERATE("Nana Kowalski", "0639981240", "06 39 98");
    SECTION("in the list") {
        ui::PersonsPage page(scene.backend, scene.context);
        present(page);
        named<QLineEdit>(page, "personSearch").setText(words);
        QTest::keyClick(&named<QLineEdit>(page, "personSearch"), Qt::Key_Return);
        settle();
        auto &table = named<ui::RecordTable>(page, "personTable");
        REQUIRE(table.model()->rowCount() == 1);
        CHECK(table.model()->index(0, 0).data().toString() == QString::fromUtf8("Inès Bellanger"));
        CHECK(table.model()->index(0, 1).data().toString().contains("Nana Kowalski"));
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        settle();
        CHECK(named<QLabel>(named<QWidget>(page, "personFile"), "pageTitle").text() == QString::fromUtf8("Inès Bellanger"));
    }
    SECTION("under Ctrl+K") {
        const auto rows = ui::searchRows(words, scene.backend.reader(), {}, {}, {2026, 11, 24});
        CHECK(std::any_of(rows.begin(), rows.end(), [](const auto &row) {
            return row.title == QString::fromUtf8("Inès Bellanger") && row.note.contains("Nana Kowalski");
        }));
    }
    SECTION("on the capture card, where Enter takes the file that goes on") {
        ui::TodayPage today(scene.backend, scene.context);
        present(today);
        auto &who = named<ui::PersonPicker>(today, "capture.who");
        auto &field = *who.findChild<QLineEdit *>();
        field.setFocus();
        QTest::keyClicks(&field, words);
        QTest::keyClick(&field, Qt::Key_Return);
        settle();
        CHECK(who.people().known == std::vector{scene.goesOn});
    }
}

TEST_CASE("Somebody alike only by the name of a closed file is suggested, once, as the file that goes on", "[united]") {
    United scene;
    ui::PersonsPage page(scene.backend, scene.context);
    present(page);
    named<QLineEdit>(page, "personSearch").setText("Nanna Kovalsky");
    QTest::keyClick(&named<QLineEdit>(page, "personSearch"), Qt::Key_Return);
    settle();
    const auto alike = page.findChildren<QPushButton *>("alike");
    REQUIRE(alike.size() == 1);
    CHECK(named<QLabel>(page, "alike.why").text().contains("Nana Kowalski"));
    alike.front()->click();
    settle();
    CHECK(named<QLabel>(named<QWidget>(page, "personFile"), "pageTitle").text() == QString::fromUtf8("Inès Bellanger"));
}

TEST_CASE("Facts of the closed file are shown in the one that goes on, as of the other file, on the screen and on paper", "[united]") {
    United scene;
    Dossier dossier(scene, scene.goesOn);
    const auto text = allText(dossier.page).replace(QChar(0x202f), QLatin1Char(' '));
    CHECK(text.contains("06 39 98 12 40"));
    CHECK(text.contains("Kowalski"));
    CHECK(text.contains("02/03/2026")); // the notice
    const ui::ValueText values(scene.backend.reader());
    const auto record = must(scene.backend.reader().get("person", scene.goesOn));
    const auto story = ui::personStory(scene.backend.reader(), values, record, {2026, 11, 24});
    REQUIRE(story.others.size() == 1);
    CHECK(paperWords(ui::personSheet(record, story, values, {2026, 11, 24})).contains("Kowalski"));
}

TEST_CASE("Two files with two référents: it is said before they are united, and a hand-over can be proposed after", "[united]") {
    Scene scene;
    const auto first = scene.person("Kévin Delaunay", {{"birthYear", 2003}}),
               second = scene.person("Quevin Delauney", {{"birthYear", 2003}});
    scene.mine.edit("person", second, {{"referent", idValue(scene.colleague.member)}});
    Dossier dossier(scene, first);
    dossier.choose("person.same");
    named<QPushButton>(dossier.part("same"), "alike").click();
    settle();
    CHECK(named<QLabel>(dossier.part("same"), "same.referents").isVisible());
    dossier.press("same.this");
    CHECK(allText(dossier.part("same")).contains("Awa Sarr"));
    dossier.press("same.handover");
    CHECK(named<QComboBox>(dossier.page, "handover.to").currentText() == "Awa Sarr");
    dossier.press("handover.propose");
    REQUIRE(all(scene, "handover").size() == 1);
    CHECK(all(scene, "handover")[0].fields.at("to") == idValue(scene.colleague.member));
    CHECK(scene.mine.value("person", first, "referent") == idValue(scene.mine.member)); // kept until the answer
}

TEST_CASE("An encounter with somebody whose file is no longer shared says so and keeps everything; the rest is saved on demand",
          "[united]") {
    Scene scene;
    auto &wip = scene.anotherStructure("Work in Progress", "WIP");
    const auto ines = scene.person("Inès Bellanger", {{"birthYear", 2004}, {"gender", "woman"}});
    scene.world.sync();
    scene.backend.worldTrust.share(ines, wip.structure, {"Suivi commun", "consent", "2026-11-20"},
                                   [](const Result<> &answer) { must(answer); });
    scene.world.sync();
    StoreBackend theirs(scene.world, wip, referent);
    const auto lulu = wip.add("person", {{"usualName", "Lulu"}, {"referent", idValue(wip.member)}});
    theirs.received();
    theirs.worldTrust.ended.insert({ines, wip.structure});
    TestContext context;
    ui::TodayPage today(theirs, context);
    present(today);
    auto &who = named<ui::PersonPicker>(today, "capture.who");
    who.setPeople({{ines, lulu}, {}, {}});
    named<QPlainTextEdit>(today, "capture.note").setPlainText("Deux amies");
    named<QPlainTextEdit>(today, "capture.note").setFocus();
    QTest::keyClick(&named<QPlainTextEdit>(today, "capture.note"), Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(named<QLabel>(today, "capture.problem").text().contains(QString::fromUtf8("Inès Bellanger")));
    CHECK(who.people().known.size() == 2);
    CHECK(named<QPlainTextEdit>(today, "capture.note").toPlainText() == "Deux amies");
    store::Query query;
    query.type = "encounter";
    CHECK(must(theirs.reader().list(query)).empty());
    auto &without = named<QPushButton>(today, "capture.without");
    REQUIRE(without.isVisible());
    without.click();
    settle();
    const auto saved = must(theirs.reader().list(query));
    REQUIRE(saved.size() == 1);
    CHECK(saved[0].fields.at("note") == Value("Deux amies")); // with the encounter, in nobody else's file
    CHECK(saved[0].fields.at("anonymous") == Value(Value::Array{Value::Map{{"gender", "woman"}, {"ageBand", "22-25"}, {"count", 1}}}));
    query.type = "participation";
    const auto met = must(theirs.reader().list(query));
    REQUIRE(met.size() == 1);
    CHECK(met[0].file == lulu);
    CHECK_FALSE(without.isVisible());
}

TEST_CASE("A person's token opens their file, a new name's is written otherwise", "[united]") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger");
    ui::TodayPage today(scene.backend, scene.context);
    present(today);
    auto &who = named<ui::PersonPicker>(today, "capture.who");
    who.setPeople({{ines}, {"Lulu"}, {}});
    settle();
    QTest::mouseClick(&named<QWidget>(who, "capture.who.token0"), Qt::LeftButton, {}, {20, 10});
    REQUIRE(scene.context.opened.size() == 1);
    CHECK(scene.context.opened[0].record == ines);
    CHECK(who.people().known.size() == 1);
    QTest::keyClick(&named<QWidget>(who, "capture.who.token1"), Qt::Key_Return);
    settle();
    CHECK(who.people().fresh.empty());
    CHECK(who.typed() == "Lulu");
}
