#include "tests/ui/pages/Conflicts.h"
#include "ui/conflicts/Resolution.h"

#include "ui/widgets/ChipGroup.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace tp;
using namespace tp::test;

namespace {
Value::Array counts(std::initializer_list<std::pair<const char *, int>> groups) {
    Value::Array all;
    for (const auto &[gender, count] : groups) all.emplace_back(Value::Map{{"gender", gender}, {"ageBand", "18-21"}, {"count", count}});
    return all;
}
constexpr int together = 2, another = 3; // after two versions
} // namespace

TEST_CASE("Two versions stand side by side, and choosing line by line resolves them everywhere") {
    Scene scene;
    const auto ines = conflicted(scene);
    REQUIRE(scene.mine.get("person", ines).conflicts.size() == 2);
    ui::ConflictsPage page(scene.backend, scene.context);
    present(page);
    const auto text = allText(page);
    for (const auto *expected : {"Inès Bellanger", "Vous", "Awa Sarr", "Téléphone", "Avant : 06", "0 ligne sur 2 choisie",
                                 "La vôtre, aujourd’hui à 14:46", "Écrit aujourd’hui à 14:47"}) { // who, and when: a minute apart
        INFO(expected);
        CHECK(text.contains(QString::fromUtf8(expected)));
    }
    auto &keep = named<QPushButton>(page, "keepChoices");
    CHECK_FALSE(keep.isEnabled());
    auto *told = QAccessible::queryAccessibleInterface(&tile(page, "version_phone_0"));
    REQUIRE(told);
    CHECK(told->text(QAccessible::Name).contains(tile(page, "version_phone_0").text()));
    auto phones = page.findChildren<ui::VersionTile *>(QRegularExpression("version_phone_.*"));
    REQUIRE(phones.size() == 4); // mine, hers, both, another
    CHECK(tile(page, "version_phone_2").text() == "Les deux");
    tile(page, "version_phone_2").click();
    for (auto *tile : page.findChildren<ui::VersionTile *>(QRegularExpression("version_ageBand_.*")))
        if (tile->text() == QString::fromUtf8("22–25 ans")) tile->click();
    CHECK(allText(page).contains("2 lignes sur 2 choisies"));
    REQUIRE(keep.isEnabled());
    QTest::keyClick(&keep, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(scene.mine.get("person", ines).conflicts.empty());
    CHECK(scene.mine.value("person", ines, "ageBand") == Value("22-25"));
    const auto *phone = scene.mine.value("person", ines, "phone").text();
    REQUIRE(phone);
    CHECK(allText(page).contains("Rien à relire."));
    scene.world.sync();
    CHECK(scene.colleague.get("person", ines).conflicts.empty());
    CHECK(scene.colleague.value("person", ines, "ageBand") == Value("22-25"));
}

TEST_CASE("A line nobody chose stays to be read again") {
    Scene scene;
    const auto ines = conflicted(scene);
    ui::ConflictsPage page(scene.backend, scene.context);
    present(page);
    tile(page, "version_ageBand_0").click();
    named<QPushButton>(page, "keepChoices").click();
    settle();
    CHECK(scene.mine.get("person", ines).conflicts == std::vector<std::string>{"phone"});
    CHECK(allText(page).contains("0 ligne sur 1 choisie"));
}

TEST_CASE("All of my version can be kept at once") {
    Scene scene;
    const auto ines = conflicted(scene);
    ui::ConflictsPage page(scene.backend, scene.context);
    present(page);
    named<QPushButton>(page, "keepMine").click();
    settle();
    CHECK(scene.mine.get("person", ines).conflicts.empty());
    CHECK(scene.mine.value("person", ines, "phone") == Value("06 39 98 41 07"));
    CHECK(scene.mine.value("person", ines, "ageBand") == Value("22-25"));
}

TEST_CASE("Choices made survive what arrives meanwhile") {
    Scene scene;
    conflicted(scene);
    ui::ConflictsPage page(scene.backend, scene.context);
    present(page);
    tile(page, "version_phone_0").click();
    scene.colleague.add("territory", {{"name", "Pays d'Auge"}});
    scene.backend.received();
    settle();
    CHECK(allText(page).contains("1 ligne sur 2 choisie"));
}

TEST_CASE("Versions are put together only where that means something") {
    const auto both = [](const char *type, const char *field, Value a, Value b) {
        return ui::combined(*schema::recordType(type)->field(field), {{{}, std::move(a), {}, 0, true}, {{}, std::move(b), {}, 0, false}});
    };
    CHECK(both("encounter", "themes", Value::Array{"housing"}, Value::Array{"health"}) == Value(Value::Array{"health", "housing"}));
    CHECK(both("encounter", "note", "Un", "Deux") == Value("Un\n\n———\n\nDeux"));
    CHECK(both("encounter", "note", "Vu à la gare.\nRappeler lundi.", "Rappeler lundi. \n\nDort chez un ami.") ==
          Value("Vu à la gare.\nRappeler lundi.\n\n———\n\nDort chez un ami.")); // no line twice
    CHECK_FALSE(both("encounter", "note", "Un", "Deux\nUn"));                   // the second holds all of the first
    CHECK(both("encounter", "anonymous", counts({{"man", 2}, {"woman", 1}}), counts({{"man", 3}})) ==
          Value(counts({{"man", 3}, {"woman", 1}}))); // the same people counted twice are not twice as many
    CHECK_FALSE(both("encounter", "anonymous", counts({{"man", 2}}), counts({{"man", 3}})));
    CHECK(both("person", "phone", "0639981240", "0639985518") == Value("0639981240 / 0639985518"));
    CHECK_FALSE(both("person", "usualName", "Inès", "Ines"));
    CHECK_FALSE(both("encounter", "commune", "14118", "14327"));
    CHECK_FALSE(both("encounter", "themes", Value::Array{"housing"}, Value::Array{"health", "housing"})); // the wider one is there already
    CHECK_FALSE(both("encounter", "note", std::string(15'000, 'a'), std::string(15'000, 'b')));           // would not fit
}

TEST_CASE("What cannot be read now is told with its reason, and what a newer version wrote waits for the update") {
    static constexpr schema::Field bulletin[] = {{"words", schema::Kind::Text, schema::Audience::Consortium, "Words", schema::Required}};
    std::vector<schema::RecordType> types(schema::recordTypes().begin(), schema::recordTypes().end());
    types.push_back({"bulletin", "Bulletin", "Bulletins", types[0].writers, bulletin});
    Scene scene;
    store::StoreOptions later;
    later.types = types;
    auto &tomorrow = scene.world.enrol(scene.mine.structure, referent, later);
    must(scene.mine.writer->applyLog({}, scene.world.consortium.wires));
    ui::ConflictsPage page(scene.backend, scene.context);
    present(page);
    CHECK_FALSE(named<QWidget>(page, "setAside").isVisible());

    tomorrow.add("bulletin", {{"words", "Ouvert dimanche"}});
    scene.world.push(tomorrow);
    tomorrow.add("encounter", anEncounter());
    scene.world.push(tomorrow);
    auto &forged = scene.world.feed.back().group.entries.back();
    forged.back() ^= 1; // the signature stands at the end
    scene.world.pull(scene.mine);
    emit scene.backend.changed({{}, true});
    settle();
    CHECK(named<QWidget>(page, "setAside").isVisible());
    const auto text = allText(page);
    for (const auto *expected : {"1 élément est illisible : il est mis de côté, le reste arrive", "La signature est fausse.",
                                 "1 élément à lire après mise à jour"}) {
        INFO(expected << " in " << text.toStdString());
        CHECK(text.contains(QString::fromUtf8(expected)));
    }
}

TEST_CASE("Two notes are put together, changed before they are kept, and reach the other laptop") {
    Scene scene;
    const auto id = contested(scene, "note", "Vu.", "Dort chez un ami.", "A une place au foyer.");
    ui::ConflictsPage page(scene.backend, scene.context);
    present(page);
    choose(page, "note", together);
    auto &note = named<QPlainTextEdit>(page, "note");
    REQUIRE(note.isVisible());
    CHECK(note.toPlainText().contains(ui::combinedRule));
    CHECK(note.toPlainText().contains("Dort chez un ami."));
    note.setPlainText("Dormait chez un ami, a une place au foyer.");
    choose(page, "note", 0); // to look, and back: what was written stands
    CHECK_FALSE(note.isVisible());
    choose(page, "note", together);
    CHECK(note.toPlainText() == "Dormait chez un ami, a une place au foyer.");
    scene.colleague.add("territory", {{"name", "Pays d'Auge"}}); // something else arrives meanwhile
    scene.backend.received();
    settle();
    CHECK(named<QPlainTextEdit>(page, "note").toPlainText() == "Dormait chez un ami, a une place au foyer.");
    QTest::keyClick(&named<QPlainTextEdit>(page, "note"), Qt::Key_Return, Qt::ControlModifier);
    settle();
    scene.world.sync();
    for (auto *laptop : {&scene.mine, &scene.colleague}) {
        CHECK(laptop->get("encounter", id).conflicts.empty());
        CHECK(laptop->value("encounter", id, "note") == Value("Dormait chez un ami, a une place au foyer."));
    }
}

TEST_CASE("Themes are united, and one of them can be taken out again") {
    Scene scene;
    const auto id = contested(scene, "themes", Value::Array{"employment"}, Value::Array{"housing"}, Value::Array{"health"});
    ui::ConflictsPage page(scene.backend, scene.context);
    present(page);
    choose(page, "themes", together);
    REQUIRE(named<ui::ChipGroup>(page, "themes").isVisible());
    keep(page);
    CHECK(scene.mine.value("encounter", id, "themes") == Value(Value::Array{"health", "housing"}));
}

TEST_CASE("Counts stand side by side; the greater of each group is proposed, and can be corrected") {
    Scene scene;
    const auto id = contested(scene, "anonymous", counts({{"man", 1}}), counts({{"man", 2}, {"woman", 1}}), counts({{"man", 3}}));
    ui::ConflictsPage page(scene.backend, scene.context);
    present(page);
    choose(page, "anonymous", together);
    auto spins = page.findChildren<QSpinBox *>();
    REQUIRE(spins.size() == 2);
    CHECK(std::max(spins[0]->value(), spins[1]->value()) == 3);
    (spins[0]->value() == 3 ? spins[0] : spins[1])->setValue(4);
    keep(page);
    CHECK(scene.mine.value("encounter", id, "anonymous") == Value(counts({{"man", 4}, {"woman", 1}})));
}

TEST_CASE("Another value is typed where neither version is right; one that means nothing is not kept") {
    Scene scene;
    const auto id = contested(scene, "nextStepOn", "2026-11-25", "2026-11-26", "2026-11-27");
    ui::ConflictsPage page(scene.backend, scene.context);
    present(page);
    CHECK_FALSE(page.findChild<ui::VersionTile *>("version_nextStepOn_2")); // two days are not one
    choose(page, "nextStepOn", another);
    auto &day = named<QLineEdit>(page, "nextStepOn");
    REQUIRE(day.isVisible());
    day.clear();
    QTest::keyClicks(&day, "un jour");
    keep(page);
    CHECK_FALSE(scene.mine.get("encounter", id).conflicts.empty());
    CHECK(scene.context.toasts.isEmpty());
    CHECK(day.hasFocus());
    day.clear();
    QTest::keyClicks(&day, "01/12/2026");
    keep(page);
    CHECK(scene.mine.get("encounter", id).conflicts.empty());
    CHECK(scene.mine.value("encounter", id, "nextStepOn") == Value("2026-12-01"));
}

TEST_CASE("What is half typed stays, with the keyboard in it, when the page is made again") {
    Scene scene;
    const auto id = scene.encounter("2026-11-20T16:00", "Grande Delle");
    scene.world.sync();
    scene.mine.edit("encounter", id, {{"occurredAt", "2026-11-20T16:10"}, {"place", "Gare"}});
    scene.world.clock.advance(60'000);
    scene.colleague.edit("encounter", id, {{"occurredAt", "2026-11-20T16:20"}, {"place", "Port"}});
    scene.backend.received();
    ui::ConflictsPage page(scene.backend, scene.context);
    present(page);
    REQUIRE(QTest::qWaitForWindowActive(&page));
    choose(page, "occurredAt", another);
    auto &when = named<QLineEdit>(page, "occurredAt");
    when.setFocus();
    when.selectAll();
    QTest::keyClicks(&when, "20/11/2026 16");
    SECTION("in the field that is chosen") {}
    SECTION("behind another choice") { choose(page, "occurredAt", 0); }
    const bool chosen = tile(page, "version_occurredAt_3").isChecked();
    must(scene.colleague.writer->resolve("encounter", id, "place", Value("Port")));
    scene.backend.received();
    settle();
    REQUIRE(scene.mine.get("encounter", id).conflicts == std::vector<std::string>{"occurredAt"});
    REQUIRE(page.findChildren<ui::VersionTile *>(QRegularExpression("version_place_.*")).isEmpty()); // it was made again
    CHECK(tile(page, "version_occurredAt_3").isChecked() == chosen);
    if (chosen) CHECK(page.focusWidget() == &named<QLineEdit>(page, "occurredAt"));
    if (!chosen) choose(page, "occurredAt", another);
    CHECK(named<QLineEdit>(page, "occurredAt").text() == "20/11/2026 16");
}

TEST_CASE("At twice the size the versions fit: nothing is cut, nothing scrolls sideways") {
    Scene scene;
    conflicted(scene);
    ui::ConflictsPage page(scene.backend, scene.context);
    present(page, {627, 354});
    page.openRecord(conflicted(scene));
    settle();
    for (const auto &tiles : {page.findChildren<QAbstractButton *>()})
        for (auto *button : tiles) {
            if (!button->isVisible()) continue;
            INFO(button->objectName().toStdString());
            CHECK(button->mapTo(&page, QPoint(button->width(), 0)).x() <= page.width());
        }
    choose(page, "phone", 1);
    page.resize(1146, 736); // wide again: what was chosen stays
    settle();
    CHECK(tile(page, "version_phone_1").isChecked());
}

TEST_CASE("By the keyboard alone: Enter into the card, arrows, Ctrl+Enter, and the next one has the focus") {
    Scene scene;
    contested(scene, "place", "Gare", "Un", "Deux");
    contested(scene, "place", "Gare", "Trois", "Quatre");
    ui::ConflictsPage page(scene.backend, scene.context);
    present(page);
    page.activated();
    auto &list = named<QListView>(page, "conflictList");
    REQUIRE(list.model()->rowCount() == 2);
    REQUIRE(list.hasFocus());
    QTest::keyClick(&list, Qt::Key_Return);
    auto *first = qobject_cast<ui::VersionTile *>(page.focusWidget());
    REQUIRE(first);
    CHECK(first->objectName() == "version_place_0");
    CHECK((first->accessibleName().contains("Vous") || first->accessibleName().contains("Awa Sarr"))); // whose it is, without seeing
    QTest::keyClick(first, Qt::Key_Tab);
    REQUIRE(page.focusWidget());
    CHECK(page.focusWidget()->objectName() == "keepMine"); // what is pressed comes after what is chosen from
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    CHECK(first->isChecked());
    QTest::keyClick(first, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(list.model()->rowCount() == 1);
    auto *next = qobject_cast<ui::VersionTile *>(page.focusWidget());
    REQUIRE(next);
    CHECK(next->objectName() == "version_place_0");
    CHECK_FALSE(next->isChecked());
    QTest::keyClick(next, Qt::Key_Space);
    QTest::keyClick(next, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(list.model()->rowCount() == 0);
    CHECK(allText(page).contains("Rien à relire."));
}
