#include "tests/ui/pages/Scene.h"
#include "ui/encounters/EncounterDetail.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/lists/RecordTable.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace tp;
using namespace tp::test;

namespace {
QStringList column(ui::RecordTable &table, int at) {
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row) texts << table.model()->index(row, at).data().toString();
    return texts;
}
void search(QWidget &page, const QString &words) {
    auto &field = named<QLineEdit>(page, "search");
    field.setText(words);
    QTest::keyClick(&field, Qt::Key_Return);
    settle();
}
} // namespace

TEST_CASE("Encounters are narrowed by words, period, structure, territory, commune and theme") {
    Scene scene;
    scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle", {{"note", "Il dort chez un ami"}});
    scene.encounter("2026-11-20T10:00", "Local AAJB", {{"commune", "14118"}, {"themes", Value::Array{"health"}}});
    scene.encounter("2026-02-11T09:00", "Gare de Caen", {{"commune", "14118"}});
    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    auto &table = named<ui::RecordTable>(page, "encounterTable");
    REQUIRE(column(table, 1) == QStringList{"Arrêt Grande Delle, Hérouville-Saint-Clair", "Local AAJB, Caen", "Gare de Caen, Caen"});
    CHECK(column(table, 0).first() == "24/11/2026 14:18");
    CHECK(column(table, 5).first() == "À envoyer");

    search(page, "dort ami");
    CHECK(column(table, 0) == QStringList{"24/11/2026 14:18"});
    search(page, "");
    named<QComboBox>(page, "period").setCurrentIndex(2); // the last 7 days
    CHECK(column(table, 0) == QStringList{"24/11/2026 14:18", "20/11/2026 10:00"});
    named<QLineEdit>(page, "commune").setText("caen");
    CHECK(column(table, 0) == QStringList{"20/11/2026 10:00"});
    named<QLineEdit>(page, "commune").clear();
    auto &theme = named<QComboBox>(page, "theme");
    theme.setCurrentIndex(theme.findText("Santé"));
    CHECK(column(table, 0) == QStringList{"20/11/2026 10:00"});
    named<QPushButton>(page, "clearFilters").click();
    REQUIRE(table.model()->rowCount() == 3);
    named<QLineEdit>(page, "from").setText("01/02/2026");
    named<QLineEdit>(page, "to").setText("20/11/2026");
    CHECK(column(table, 0) == QStringList{"20/11/2026 10:00", "11/02/2026 09:00"}); // both days are in it
}

TEST_CASE("Encounters of another territory and of another structure are left out by their filters") {
    Scene scene;
    auto &elsewhere = scene.anotherStructure("Association Calvados Habitat", "ACA");
    const auto auge = scene.mine.add("territory", {{"name", "Pays d'Auge"}, {"communes", Value::Array{"14366"}}});
    scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    scene.encounter("2026-11-23T10:00", "Gare de Lisieux", {{"commune", "14366"}, {"territory", Scene::bytes(auge)}});
    auto theirs = anEncounter("Devant la mairie", "Mairie");
    theirs["occurredAt"] = "2026-11-22T10:00";
    elsewhere.add("encounter", theirs);
    scene.backend.received();
    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    auto &table = named<ui::RecordTable>(page, "encounterTable");
    REQUIRE(column(table, 0) == QStringList{"24/11/2026 14:18", "23/11/2026 10:00", "22/11/2026 10:00"});
    const auto only = [&](const char *filter, const char *name) {
        auto &box = named<QComboBox>(page, filter);
        REQUIRE(box.findText(QString::fromUtf8(name), Qt::MatchContains) > 0);
        box.setCurrentIndex(box.findText(QString::fromUtf8(name), Qt::MatchContains));
        const auto rows = column(table, 0);
        box.setCurrentIndex(0);
        return rows;
    };
    CHECK(only("territory", "Pays d'Auge") == QStringList{"23/11/2026 10:00"});
    CHECK(only("territory", "Caen la mer") == QStringList{"24/11/2026 14:18"});
    CHECK(only("structure", "Calvados Habitat") == QStringList{"22/11/2026 10:00"});
    CHECK(only("structure", "Jean Bosco") == QStringList{"24/11/2026 14:18", "23/11/2026 10:00"});
    REQUIRE(table.model()->rowCount() == 3);
}

TEST_CASE("A search finds an encounter by the name of who was met and by what was said to one person") {
    Scene scene;
    const auto kevin = scene.person("Kévin Delaunay");
    const auto met = scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle", {{"anonymous", Value()}});
    scene.meet(kevin, met, "2026-11-24T14:18", "Veut reprendre le code");
    scene.encounter("2026-11-20T10:00", "Local AAJB");
    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    auto &table = named<ui::RecordTable>(page, "encounterTable");
    search(page, "delaunay");
    CHECK(column(table, 2) == QStringList{"Kévin Delaunay"});
    search(page, "reprendre code");
    CHECK(column(table, 2) == QStringList{"Kévin Delaunay"});
    search(page, "personne de ce nom");
    CHECK(table.model()->rowCount() == 0);
    CHECK(allText(page).contains("Aucune rencontre ne correspond."));
}

TEST_CASE("An encounter is changed in place, and its history says who, when, from what to what") {
    Scene scene;
    const auto id = scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle", {{"note", "Il dort chez un ami"}});
    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    page.openRecord(id);
    QTest::keyClick(&page, Qt::Key_F2);
    auto &place = named<QLineEdit>(page, "place");
    place.setText("Arrêt Montmorency");
    QTest::keyClick(&place, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(scene.mine.value("encounter", id, "place") == Value("Arrêt Montmorency"));
    CHECK(scene.mine.value("encounter", id, "note") == Value("Il dort chez un ami"));
    CHECK(scene.context.toasts == QStringList{"Rencontre enregistrée sur ce poste."});
    named<QPushButton>(page, "showHistory").click();
    CHECK(allText(page).contains(QString::fromUtf8("Lieu : Arrêt Grande Delle → Arrêt Montmorency")));
    CHECK(allText(page).contains(QString::fromUtf8("Vous, aujourd’hui à 14:")));
}

TEST_CASE("A date that means nothing is told under its field and nothing is saved") {
    Scene scene;
    const auto id = scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    page.openRecord(id);
    QTest::keyClick(&page, Qt::Key_F2);
    auto &when = named<QLineEdit>(page, "occurredAt");
    when.setText("hier soir");
    QTest::keyClick(&when, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(scene.mine.value("encounter", id, "occurredAt") == Value("2026-11-24T14:18"));
    CHECK(allText(page).contains("écrivez une date et une heure comme 27/11/2026 14:30."));
    when.setText("23/11/2026 9h05");
    QTest::keyClick(&when, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(scene.mine.value("encounter", id, "occurredAt") == Value("2026-11-23T09:05"));
}

TEST_CASE("When a save fails, what was typed stays and the page says what is safe") {
    Scene scene;
    const auto id = scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    page.openRecord(id);
    QTest::keyClick(&page, Qt::Key_F2);
    auto &place = named<QLineEdit>(page, "place");
    place.setText("Arrêt Montmorency");
    scene.backend.failure = Error{Code::DiskFull, {}};
    QTest::keyClick(&place, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(place.text() == "Arrêt Montmorency");
    CHECK(allText(page).contains("Disque plein"));
    scene.backend.failure.reset();
    QTest::keyClick(&place, Qt::Key_Return, Qt::ControlModifier);
    CHECK(scene.mine.value("encounter", id, "place") == Value("Arrêt Montmorency"));
}

TEST_CASE("The answer of a save closes the form it was asked from, never one that was opened meanwhile") {
    Scene scene;
    const auto first = scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle"), second = scene.encounter("2026-11-23T09:00", "Gare");
    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    page.openRecord(first);
    QTest::keyClick(&page, Qt::Key_F2);
    named<QLineEdit>(page, "place").setText("Arrêt Montmorency");
    scene.backend.slow = true;
    QTest::keyClick(&named<QLineEdit>(page, "place"), Qt::Key_Return, Qt::ControlModifier);
    page.openRecord(second);
    QTest::keyClick(&page, Qt::Key_F2);
    settle();
    auto &detail = named<ui::EncounterDetail>(page, "encounterDetail");
    REQUIRE(detail.isEditing());
    named<QLineEdit>(page, "place").setText("Gare routière");
    bool failed = false;
    SECTION("saved") {}
    SECTION("not saved") {
        failed = true;
        scene.backend.answerNow();
        page.openRecord(first);
        QTest::keyClick(&page, Qt::Key_F2);
        settle();
        REQUIRE(detail.isEditing());
        scene.backend.failure = Error{Code::DiskFull, {}};
        named<QLineEdit>(page, "place").setText("Ailleurs");
        QTest::keyClick(&named<QLineEdit>(page, "place"), Qt::Key_Return, Qt::ControlModifier);
        page.openRecord(second);
        QTest::keyClick(&page, Qt::Key_F2);
        settle();
        scene.context.toasts.clear();
    }
    scene.backend.answerNow();
    settle();
    CHECK(detail.isEditing());
    CHECK(named<QLineEdit>(page, "place").text() == QString::fromUtf8("Gare routière"));
    CHECK_FALSE(allText(page).contains("Disque plein"));
    const auto kept = must(scene.backend.reader().draft("form/encounter/" + toText(first)));
    if (failed) {
        REQUIRE(scene.context.toasts.size() == 1);
        CHECK(scene.context.toasts.last().contains("Disque plein"));
        CHECK(scene.context.toasts.last().contains("24/11/2026")); // which of them
        CHECK(kept.has_value());                                   // what was typed comes back with the form
    } else {
        CHECK(scene.mine.value("encounter", first, "place") == Value("Arrêt Montmorency"));
        CHECK_FALSE(kept.has_value());
    }
}

TEST_CASE("While a save is being answered nothing can be typed that would be lost; when it fails everything is given back") {
    Scene scene;
    const auto id = scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    page.openRecord(id);
    QTest::keyClick(&page, Qt::Key_F2);
    auto &detail = named<ui::EncounterDetail>(page, "encounterDetail");
    const auto typeAndSave = [&](const QString &place) {
        auto &field = named<QLineEdit>(page, "place");
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, place);
        QTest::keyClick(&field, Qt::Key_Return, Qt::ControlModifier);
        settle();
    };
    scene.backend.slow = true;
    SECTION("saved") {
        typeAndSave("Gare");
        auto &field = named<QLineEdit>(page, "place");
        CHECK_FALSE(field.isEnabled());
        CHECK_FALSE(named<QPushButton>(page, "cancelEdit").isEnabled());
        QTest::keyClicks(&field, "Arret Grande Delle"); // back to what it was: told apart from nothing typed by no draft
        QTest::keyClick(&detail, Qt::Key_Return, Qt::ControlModifier);
        CHECK(field.text() == "Gare");
        scene.backend.answerNow();
        settle();
        CHECK_FALSE(detail.isEditing());
        CHECK(scene.mine.value("encounter", id, "place") == Value("Gare"));
        QTest::keyClick(&page, Qt::Key_F2);
        settle();
        REQUIRE(detail.isEditing());
        typeAndSave("Arret Grande Delle");
        scene.backend.answerNow();
        CHECK(scene.mine.value("encounter", id, "place") == Value("Arret Grande Delle"));
    }
    SECTION("not saved") {
        scene.backend.refuses = [](const auto &) { return Error{Code::DiskFull, {}}; };
        typeAndSave("Gare");
        scene.backend.answerNow();
        settle();
        REQUIRE(detail.isEditing());
        auto &field = named<QLineEdit>(page, "place");
        CHECK(field.isEnabled());
        CHECK(field.text() == "Gare");
        CHECK(field.hasFocus());
        CHECK(allText(page).contains("Disque plein"));
        scene.backend.refuses = {};
        typeAndSave("Gare routiere");
        scene.backend.answerNow();
        CHECK(scene.mine.value("encounter", id, "place") == Value("Gare routiere"));
    }
    SECTION("left with Escape, and wanted again before the answer") {
        typeAndSave("Gare");
        CHECK(page.closeTop());
        QTest::keyClick(&page, Qt::Key_F2); // over what is about to change there is nothing to type
        CHECK_FALSE(detail.isEditing());
        scene.backend.answerNow();
        settle();
        QTest::keyClick(&page, Qt::Key_F2);
        CHECK(detail.isEditing());
        CHECK(named<QLineEdit>(page, "place").text() == "Gare");
        CHECK_FALSE(must(scene.backend.reader().draft("form/encounter/" + toText(id))).has_value());
    }
}

TEST_CASE("At twice the size an open encounter has the page for itself, and the list comes back with Esc") {
    Scene scene;
    const auto id = scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle", {{"note", "Il dort chez un ami"}});
    ui::EncountersPage page(scene.backend, scene.context);
    present(page, {627, 354});
    CHECK(named<QLineEdit>(page, "search").isVisible());
    page.openRecord(id);
    settle();
    CHECK_FALSE(named<QLineEdit>(page, "search").isVisible());
    CHECK(named<QWidget>(page, "encounterDetail").height() > 300);
    CHECK(page.closeTop());
    settle();
    CHECK(named<QLineEdit>(page, "search").isVisible());
    page.openRecord(id);
    page.focusFilter(); // Ctrl+F: the search is needed now
    CHECK(named<QLineEdit>(page, "search").isVisible());
    page.openRecord(id);
    page.resize(1146, 736);
    settle();
    CHECK(named<QLineEdit>(page, "search").isVisible());
}

TEST_CASE("A deleted encounter leaves the list with its participations, and undo brings all of it back") {
    Scene scene;
    const auto kevin = scene.person("Kévin Delaunay");
    const auto id = scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    const auto met = scene.meet(kevin, id, "2026-11-24T14:18", "Veut reprendre le code");
    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    page.openRecord(id);
    named<QPushButton>(page, "deleteEncounter").click();
    settle();
    auto &table = named<ui::RecordTable>(page, "encounterTable");
    CHECK(table.model()->rowCount() == 0);
    CHECK(scene.mine.get("participation", met).deleted);
    REQUIRE(scene.context.lastUndo);
    scene.context.lastUndo();
    settle();
    CHECK(column(table, 2) == QStringList{QString::fromUtf8("Kévin Delaunay et 2 hommes, 18–21 ans, sans nom")});
    CHECK_FALSE(scene.mine.get("participation", met).deleted);
}

TEST_CASE("What arrives appears in the list without moving the selection") {
    Scene scene;
    scene.encounter("2026-11-20T10:00", "Local AAJB");
    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    auto &table = named<ui::RecordTable>(page, "encounterTable");
    table.choose(0);
    scene.colleague.add("encounter", {{"occurredAt", "2026-11-24T11:00"},
                                      {"place", "Gare"},
                                      {"anonymous", Value::Array{Value::Map{{"gender", "woman"}, {"ageBand", "18-21"}, {"count", 1}}}}});
    scene.backend.received();
    settle();
    REQUIRE(table.model()->rowCount() == 2);
    CHECK(table.currentRow() == 1);
    CHECK(table.model()->index(1, 1).data().toString().startsWith("Local AAJB"));
}

TEST_CASE("A coordinator exports what the list shows; a referent is not offered it") {
    Scene scene(referent | coordinator);
    for (int i = 0; i < 450; ++i) scene.encounter("2026-10-01T10:00", "Place " + std::to_string(i));
    scene.encounter("2026-11-24T14:18", "=Arrêt; Grande Delle");
    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    scene.context.path = QString::fromStdString(scene.world.dir.file("export.csv"));
    auto &button = named<QPushButton>(page, "export");
    REQUIRE(button.isVisible());
    button.click();
    named<QPushButton>(page, "export.go").click();
    REQUIRE(QTest::qWaitFor([&] { return !scene.context.toasts.isEmpty(); }));
    CHECK(scene.context.toasts.first().startsWith("451 "));
    CHECK(scene.context.proposedName == "rencontres-2026-11-24.csv");
    QFile file(scene.context.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    CHECK(text.startsWith("\xef\xbb\xbf"
                          "Quand;"));
    CHECK(text.contains("24/11/2026 14:18"));
    CHECK(text.contains("\"'=Arrêt; Grande Delle\""));
    CHECK(text.count("\r\n") == 452);

    // What the list shows, no more: narrowed by words and by commune.
    scene.encounter("2026-11-23T09:00", "Foyer de Colombelles", {{"commune", "14167"}});
    scene.encounter("2026-11-23T11:00", "Foyer de Caen", {{"commune", "14118"}});
    scene.backend.received();
    search(page, "foyer");
    named<QLineEdit>(page, "commune").setText("caen");
    scene.context.toasts.clear();
    button.click();
    named<QPushButton>(page, "export.go").click();
    REQUIRE(QTest::qWaitFor([&] { return !scene.context.toasts.isEmpty(); }));
    QFile narrowed(scene.context.path);
    REQUIRE(narrowed.open(QIODevice::ReadOnly));
    const auto few = narrowed.readAll();
    CHECK(few.count("\r\n") == 2);
    CHECK(few.contains("Foyer de Caen"));

    // Where nothing can be written.
    scene.context.path += QStringLiteral("/inside-a-file.csv");
    scene.context.toasts.clear();
    button.click();
    named<QPushButton>(page, "export.go").click();
    REQUIRE(QTest::qWaitFor([&] { return !scene.context.toasts.isEmpty(); }));
    CHECK(scene.context.toasts.first().startsWith(QString::fromUtf8("Aucun fichier n’a pu être écrit à cet endroit.")));

    Scene other(referent);
    ui::EncountersPage plain(other.backend, other.context);
    present(plain);
    CHECK_FALSE(named<QPushButton>(plain, "export").isVisible());
}
