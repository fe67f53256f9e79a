// Lists narrowed by what coordinators added, as each kind of field asks for it.
#include "tests/ui/pages/Activities.h"
#include "tests/ui/pages/Coordination.h"
#include "tests/ui/pages/Pathways.h"
#include "tests/ui/pages/Team.h"
#include "ui/lists/RecordTable.h"

using namespace tp;
using namespace tp::test;

TEST_CASE(
    "A list is narrowed by an added number, day and text: both ends count, no number is said, and one field more keeps what is typed") {
    Scene scene(referent | administrator);
    const RecordId met[] = {scene.encounter("2026-11-24T14:18", "Gare"), scene.encounter("2026-11-20T10:00", "Local"),
                            scene.encounter("2026-11-18T10:00", "Square")};
    Coordination tab(scene);
    const auto number = tab.addField("encounter", "integer", "Colis"), day = tab.addField("encounter", "date", "Revoir le"),
               words = tab.addField("encounter", "text", "Vient avec");
    scene.mine.edit("encounter", met[0], {{number, 2}, {day, "2026-12-01"}, {words, "sa sœur Élodie"}});
    scene.mine.edit("encounter", met[1], {{number, 7}, {day, "2026-12-15"}, {words, "un chien"}});
    scene.backend.received();
    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    auto &table = named<ui::RecordTable>(page, "encounterTable");
    const auto type = [&](const std::string &field, const char *end, const char *text) {
        auto &line = named<QLineEdit>(page, ("filter." + field + end).c_str());
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, QString::fromUtf8(text));
        if (!*text) QTest::keyClick(&line, Qt::Key_Backspace);
        QTest::keyClick(&line, Qt::Key_Return);
        settle();
        return line.text();
    };
    const auto rows = [&] { return table.model()->rowCount(); };
    REQUIRE(rows() == 3);
    type(number, "", "2");
    CHECK(rows() == 2);
    type(number, ".to", "7");
    CHECK(rows() == 2);
    type(number, ".to", "6");
    CHECK(rows() == 1);
    CHECK(type(day, "", "1/12") == "01/12/2026"); // what was understood is seen
    CHECK(rows() == 1);
    CHECK(type(day, ".to", "15/12/2026") == "15/12/2026");
    type(number, ".to", "");
    CHECK(rows() == 2);
    type(words, "", "soeur elo");
    CHECK(rows() == 1);
    const auto label = [&](const auto &text) { return allText(page).contains(QString::fromUtf8(text)); };
    CHECK_FALSE(label("deux"));
    type(number, "", "deux");
    CHECK(label("Pas un nombre : deux"));
    CHECK(rows() == 1);
    tab.addField("encounter", "text", "Pour plus tard");
    REQUIRE(page.findChild<QLineEdit *>("filter." + QString::fromStdString(number))); // all were made anew
    CHECK(named<QLineEdit>(page, ("filter." + number).c_str()).text() == "deux");
    CHECK(named<QLineEdit>(page, ("filter." + day).c_str()).text() == "01/12/2026");
    CHECK(rows() == 1);
    named<QPushButton>(page, "clearFilters").click();
    settle();
    CHECK(rows() == 3);
}

TEST_CASE("The board of pathways is narrowed by an added field; where nobody is left it says how many that hides, and shows them") {
    Pathways at;
    std::string field;
    {
        Coordination tab(at.scene);
        field = tab.addField("pathway", "text", "Vient avec");
    }
    const auto ines = at.scene.person("Inès"), kevin = at.scene.person("Kévin"), lea = at.scene.person("Léa");
    at.pathway(ines, "2026-03-02", {{field, "son chien"}});
    at.pathway(kevin, "2026-03-02", {{field, "sa sœur"}});
    at.pathway(lea, "2026-03-02", {{field, "un chien"}, {"endedOn", "2026-04-01"}});
    at.pathway(lea, "2026-05-02"); // under way, and nothing was said
    at.boardRead();
    const auto people = [&] { return at.board().mid(1); }; // below the one title
    REQUIRE(people().size() == 3);
    auto &line = named<QLineEdit>(at.page, ("filter." + field).c_str());
    CHECK(line.isVisible());
    line.setText("chien");
    at.boardRead();
    CHECK(people() == QStringList{"Inès"});
    at.pathway(at.scene.person("Nour"), "2026-06-02", {{field, "Chien et chat"}}); // it arrives, and holds it
    at.boardRead();
    CHECK(people() == QStringList{"Inès", "Nour"});
    line.setText("perroquet");
    at.boardRead();
    CHECK(at.board().isEmpty());
    CHECK(allText(at.page).contains("4 autres parcours"));
    at.press("pathways.all");
    at.boardRead();
    CHECK(line.text().isEmpty());
    CHECK(people().size() == 4);
}

TEST_CASE("What pathways hold of an added field is asked once for all the letters of a search, and again once a pathway is another") {
    Pathways at;
    std::string field;
    {
        Coordination tab(at.scene);
        field = tab.addField("pathway", "text", "Vient avec");
    }
    const auto ines = at.scene.person("Inès");
    const auto pathway = at.pathway(ines, "2026-03-02", {{field, "son chien"}});
    at.pathway(at.scene.person("Kévin"), "2026-03-02", {{field, "sa sœur"}});
    const auto people = [&] { return at.board().mid(1); }; // below the one title
    const auto type = [&](const std::string &name, const char *words) {
        auto &line = named<QLineEdit>(at.page, name.c_str());
        line.setText(QString::fromUtf8(words));
        QTest::keyClick(&line, Qt::Key_Return);
        at.boardRead();
    };
    at.boardRead();
    type("filter." + field, "chien");
    REQUIRE(people() == QStringList{"Inès"});
    at.scene.mine.edit("pathway", pathway, {{field, "sa sœur"}}); // and nobody tells of it
    for (const auto *letters : {"i", "in", "ine"}) {
        type("pathways.search", letters);
        CHECK(people() == QStringList{"Inès"});
    }
    emit at.scene.backend.changed({{{"person", ines}}, false}); // all are read again, but no pathway is another
    at.boardRead();
    CHECK(people() == QStringList{"Inès"});
    emit at.scene.backend.changed({{{"pathway", pathway}}, false});
    at.boardRead();
    CHECK(at.board().isEmpty());
    type("filter." + field, "soeur"); // something else is asked for
    CHECK(people() == QStringList{"Inès"});
    type("filter." + field, "chien");
    CHECK(at.board().isEmpty());
    at.scene.mine.edit("pathway", pathway, {{field, "un chien"}});
    emit at.scene.backend.changed({{}, true}); // and after a large arrival
    at.boardRead();
    CHECK(people() == QStringList{"Inès"});
}

TEST_CASE("The sessions of the week and of the month are narrowed by an added field; one that is opened from elsewhere is shown") {
    Activities at;
    std::string field;
    {
        Coordination tab(at.scene);
        field = tab.addField("session", "text", "Il faut");
    }
    const auto boxing = at.activity("Boxe"), cooking = at.activity("Cuisine");
    at.session(boxing, "2026-11-24T10:00", {{field, "des gants"}});
    const auto meal = at.session(cooking, "2026-11-25T10:00", {{field, "un tablier"}});
    at.read();
    const auto titles = [&] { // without the days
        auto out = at.column("sessionTable", 1);
        out.removeAll(QString());
        return out;
    };
    REQUIRE(titles() == QStringList{"Boxe", "Cuisine"});
    auto &line = named<QLineEdit>(at.page, ("filter." + field).c_str());
    line.setText("gants");
    settle();
    CHECK(titles() == QStringList{"Boxe"});
    at.page.showPart(QStringLiteral("month"));
    settle();
    CHECK(allText(at.page).contains(QString::fromUtf8("1 séance dans le mois affiché.")));
    at.page.showPart(QStringLiteral("week"));
    line.setText("casque");
    settle();
    CHECK(titles().isEmpty());
    at.open(meal);
    CHECK(line.text().isEmpty());
    CHECK(titles() == QStringList{"Boxe", "Cuisine"});
}
