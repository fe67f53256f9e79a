// Words and fields as coordinators make them: from the page Consortium into forms, lists, filters, history and exports.
#include "core/reports/Csv.h"
#include "core/store/CustomFields.h"
#include "tests/ui/pages/Coordination.h"
#include "tests/ui/pages/Dossier.h"
#include "tests/ui/pages/Team.h"
#include "ui/consortium/ConsortiumPage.h"
#include "ui/exports/ExportColumns.h"
#include "ui/lists/RecordTable.h"
#include "ui/text/Labels.h"
#include "ui/today/KeptDrafts.h"
#include "ui/widgets/ChipGroup.h"

#include <QBuffer>
#include <QCheckBox>
#include <QTabBar>

using namespace tp;
using namespace tp::test;

TEST_CASE(
    "A field added by a coordinator stands in the form, the reading, the list, the filter, the history and the export of encounters") {
    Scene scene(referent | administrator);
    const auto met = scene.encounter("2026-11-24T14:18", "Gare");
    scene.encounter("2026-11-20T10:00", "Local");
    std::string name;
    {
        Coordination tab(scene);
        name = tab.addField("encounter", "choice", "Vient avec");
        tab.press("fields.words.0");
        CHECK(tab.page.focusWidget()->objectName() == "words.new");
        tab.write("words.new", "Un ami", Qt::Key_Return);
        tab.write("words.new", "Un chien", Qt::Key_Return);
        CHECK(tab.wordRow("Un chien") >= 0);
    }
    const auto &field = *scene.backend.reader().dictionary().type("encounter")->field(name);
    CHECK(field.audience == schema::Audience::Structure);
    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    page.openRecord(met);
    QTest::keyClick(&page, Qt::Key_F2);
    settle();
    auto &box = named<QComboBox>(named<QWidget>(page, "encounterDetail"), name.c_str());
    CHECK(box.accessibleName() == "Vient avec");
    choose(box, "Un chien");
    QTest::keyClick(&box, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(scene.mine.value("encounter", met, name) == Value("x_un_chien"));
    CHECK(QTest::qWaitFor([&] { return allText(named<QWidget>(page, "encounterDetail")).contains("Vient avec\nUn chien"); }));

    auto &table = named<ui::RecordTable>(page, "encounterTable");
    const int column = table.model()->columnCount() - 1;
    CHECK(table.model()->headerData(column, Qt::Horizontal).toString() == "Vient avec");
    CHECK(table.isColumnHidden(column));
    table.showColumn(column, true);
    CHECK_FALSE(table.isColumnHidden(column));
    CHECK(table.model()->index(0, column).data().toString() == "Un chien");
    table.orderAndWidthsAsUsual(); // as it says: neither of the two is which columns are shown
    CHECK_FALSE(table.isColumnHidden(column));
    {
        ui::EncountersPage next(scene.backend, scene.context); // the next morning
        present(next);
        auto &there = named<ui::RecordTable>(next, "encounterTable");
        CHECK_FALSE(there.isColumnHidden(column));
        there.showColumn(column, false);
    }
    ui::EncountersPage after(scene.backend, scene.context);
    present(after);
    CHECK(named<ui::RecordTable>(after, "encounterTable").isColumnHidden(column));
    table.showColumn(column, false);

    auto &filter = named<QComboBox>(page, ("filter." + name).c_str());
    REQUIRE(filter.isVisible());
    choose(filter, "Un chien");
    settle();
    CHECK(table.model()->rowCount() == 1);
    choose(filter, "Un ami");
    settle();
    CHECK(table.model()->rowCount() == 0);
    named<QPushButton>(page, "clearFilters").click();
    settle();
    CHECK(table.model()->rowCount() == 2);

    const auto history = must(scene.backend.reader().history("encounter", met));
    CHECK(std::ranges::any_of(history, [&](const auto &item) { return item.field == name && item.after == Value("x_un_chien"); }));
    ui::ExportColumns columns;
    columns.offer(ui::typeOf(scene.backend.reader().dictionary(), "encounter"), referent);
    CHECK(std::ranges::any_of(columns.chosen(), [&](const auto &one) { return one == name; }));
    QBuffer csv;
    REQUIRE(csv.open(QIODevice::WriteOnly));
    const auto record = must(scene.backend.reader().get("encounter", met));
    reports::CsvOptions options;
    options.columns = {"place", name};
    must(reports::exportCsv(csv, ui::typeOf(scene.backend.reader().dictionary(), "encounter"), std::span(&record, 1), options));
    CHECK(csv.data().contains("Vient avec"));
    CHECK(csv.data().contains("Un chien"));
}

TEST_CASE("Words are named anew, retired, offered again and added in place; the capture card follows at once, and undo takes each back") {
    Scene scene(referent | administrator);
    Coordination tab(scene);
    auto &which = tab.find<QComboBox>("words.which");
    which.setCurrentIndex(which.findData("theme"));
    settle();
    const auto count = scene.backend.reader().dictionary().vocabulary("theme")->terms.size();
    const auto offered = [&](const char *code) {
        const auto terms = ui::offeredTerms(scene.backend.reader().dictionary().vocabulary("theme"));
        return std::ranges::any_of(terms, [&](const auto &term) { return std::string_view(term.code) == code; });
    };
    const auto called = [&](const char *code) {
        return QString::fromUtf8(scene.backend.reader().dictionary().vocabulary("theme")->term(code)->label);
    };
    const int row = tab.wordRow("Emploi");
    REQUIRE(row >= 0);
    tab.write(("words." + std::to_string(row)).c_str(), "Travail", Qt::Key_Return);
    CHECK(called("employment") == "Travail");
    CHECK(tab.wordRow("Travail") == row);
    REQUIRE(scene.context.lastUndo);
    scene.context.lastUndo();
    tab.settleTwice();
    CHECK(tab.wordRow("Emploi") == row);

    tab.press(("words.retire." + std::to_string(row)).c_str());
    CHECK_FALSE(offered("employment"));
    REQUIRE(tab.page.focusWidget());
    CHECK(tab.page.focusWidget()->objectName() == QStringLiteral("words.retire.%1").arg(row)); // the rows are others, the keyboard stays
    tab.press(("words.retire." + std::to_string(row)).c_str());
    CHECK(offered("employment"));

    tab.write("words.new", "emploi", Qt::Key_Return); // there already, whatever the case
    CHECK(tab.find<QLabel>("words.problem").isVisible());
    CHECK(scene.backend.reader().dictionary().vocabulary("theme")->terms.size() == count);
    tab.write("words.new", "Vie affective", Qt::Key_Return);
    CHECK(offered("x_vie_affective"));
    scene.context.lastUndo();
    tab.settleTwice();
    CHECK_FALSE(offered("x_vie_affective"));
    CHECK(tab.wordRow("Vie affective") >= 0); // what was noted with it meanwhile still reads
}

TEST_CASE(
    "The capture card asks what was added to encounters, keeps it in its draft and saves it; a retired word stands where it was noted") {
    Team team;
    auto &scene = team.scene;
    std::string permit;
    {
        Coordination tab(scene);
        permit = tab.addField("encounter", "boolean", "Parle d'un permis");
        auto &which = tab.find<QComboBox>("words.which");
        which.setCurrentIndex(which.findData("theme"));
        tab.write("words.new", "Vie affective", Qt::Key_Return);
    }
    team.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&team.window));
    team.window.open({QStringLiteral("today"), {}});
    settle();
    auto &themes = team.find<ui::ChipGroup>("capture.themes");
    REQUIRE(themes.findChild<QAbstractButton *>("capture.themes.x_vie_affective"));
    themes.setChosen({"x_vie_affective"});
    QTest::keyClicks(&team.find<QLineEdit>("capture.who.edit"), "2m 18-21");
    QTest::keyClick(&team.find<QLineEdit>("capture.who.edit"), Qt::Key_Return);
    auto &asked = team.find<QCheckBox>(permit.c_str());
    asked.setFocus();
    QTest::keyClick(&asked, Qt::Key_Space);
    team.window.setEnabled(false); // as the lock does
    const auto draft = must(scene.mine.reader->draft("capture"));
    REQUIRE(draft);
    CHECK(textOf(*draft).find(permit) != std::string_view::npos);
    team.window.setEnabled(true);
    asked.setFocus();
    QTest::keyClick(&asked, Qt::Key_Return, Qt::ControlModifier);
    settle();
    const auto saved = team.all("encounter");
    REQUIRE(saved.size() == 1);
    CHECK(saved[0].fields.at(permit) == Value(true));
    CHECK(saved[0].fields.at("themes") == Value(Value::Array{"x_vie_affective"}));
    CHECK_FALSE(team.find<QCheckBox>(permit.c_str()).isChecked()); // for the next encounter

    must(scene.mine.writer->commit(
        std::vector{domain::RecordChange{store::termId("theme", "x_vie_affective"), "term", false, {}, {{"retired", true}}}}));
    emit scene.backend.changed({{}, true});
    settle();
    CHECK_FALSE(themes.findChild<QAbstractButton *>("capture.themes.x_vie_affective"));
    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    page.openRecord(saved[0].id);
    CHECK(QTest::qWaitFor([&] { return allText(named<QWidget>(page, "encounterDetail")).contains("Vie affective"); }));
    QTest::keyClick(&page, Qt::Key_F2);
    settle();
    auto &chips = named<ui::ChipGroup>(named<QWidget>(page, "encounterDetail"), "themes");
    CHECK(chips.chosen() == QStringList{"x_vie_affective"}); // and can be taken off
}

TEST_CASE("What is chosen and half typed on the capture card stays while words and fields arrive, also a word that is retired meanwhile") {
    Team team;
    auto &scene = team.scene;
    std::string day;
    {
        Coordination tab(scene);
        day = tab.addField("encounter", "date", "Rendez-vous le");
    }
    team.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&team.window));
    auto &contact = team.find<QComboBox>("capture.contact");
    contact.setCurrentIndex(contact.findData("partner"));
    team.find<ui::ChipGroup>("capture.themes").setChosen({"housing"});
    auto *typed = &team.find<QLineEdit>(day.c_str());
    typed->setFocus();
    QTest::keyClicks(typed, "27/");
    const auto retire = [&](const char *vocabulary, const char *code) {
        must(scene.mine.writer->commit(std::vector{domain::RecordChange{
            store::termId(vocabulary, code), "term", true, {}, {{"vocabulary", vocabulary}, {"code", code}, {"retired", true}}}}));
        emit scene.backend.changed({{}, true});
        settle();
    };
    retire("contact_mode", "partner");
    retire("theme", "housing");
    CHECK(contact.currentData().toString() == "partner");
    CHECK(team.find<ui::ChipGroup>("capture.themes").chosen() == QStringList{"housing"});
    CHECK(&team.find<QLineEdit>(day.c_str()) == typed); // the words of other fields are no reason to make it anew
    scene.mine.add("custom_field",
                   {{"recordType", "encounter"}, {"code", "b"}, {"kind", "text"}, {"audience", "structure"}, {"label", "Autre"}});
    emit scene.backend.changed({{}, true});
    settle();
    typed = &team.find<QLineEdit>(day.c_str());
    CHECK(typed->text() == "27/"); // no date yet, and nothing to lose
    CHECK(team.window.focusWidget() == typed);
    team.press("capture.clear");
    CHECK(contact.currentData().toString() == "partner"); // how contact is made stays for the next encounter
}

TEST_CASE("A field of a person's file is for those who read the file, whoever adds it; the tab is for the coordination alone") {
    Scene scene(referent | Role::Coordinator);
    std::string name;
    {
        Coordination tab(scene);
        auto &types = tab.find<QComboBox>("fields.type");
        types.setCurrentIndex(types.findData("person"));
        CHECK(tab.find<QComboBox>("fields.audience").count() == 1);
        types.setCurrentIndex(types.findData("encounter"));
        CHECK(tab.find<QComboBox>("fields.audience").count() == 2);
    }
    StoreBackend plain(scene.world, scene.mine, referent);
    TestContext context;
    ui::ConsortiumPage page(plain, context);
    present(page);
    CHECK_FALSE(named<QTabBar>(page, "consortium.tabs").isTabVisible(ui::ConsortiumPage::Dictionary));
    page.showTab(ui::ConsortiumPage::Dictionary);
    CHECK(named<QTabBar>(page, "consortium.tabs").currentIndex() == ui::ConsortiumPage::Members);
}

TEST_CASE("A field added to people is filled in their file and read there; retired it is no longer asked, and what was noted stays") {
    Scene scene(referent | administrator);
    const auto person = scene.person("Yanis");
    std::string name;
    {
        Coordination tab(scene);
        name = tab.addField("person", "text", "Taille de vetements");
    }
    {
        Dossier dossier(scene, person);
        QTest::keyClick(&dossier.page, Qt::Key_F2);
        settle();
        auto &line = named<QLineEdit>(dossier.part("personForm"), name.c_str());
        QTest::keyClicks(&line, "M");
        QTest::keyClick(&line, Qt::Key_Return, Qt::ControlModifier);
        settle();
        CHECK(allText(dossier.page).contains("Taille de vetements\nM"));
    }
    CHECK(must(scene.mine.reader->get("person", person)).file == person);
    {
        Coordination tab(scene);
        tab.press("fields.retire.0");
        CHECK(tab.find<QLineEdit>("fields.0").isEnabled() == false);
    }
    Dossier dossier(scene, person);
    CHECK(allText(dossier.page).contains("Taille de vetements\nM"));
    QTest::keyClick(&dossier.page, Qt::Key_F2);
    settle();
    CHECK_FALSE(dossier.part("personForm").findChild<QLineEdit *>(QString::fromStdString(name)));
}

TEST_CASE(
    "An added word is moved up and down by button and by key, the keyboard goes along, undo takes it back, and colleagues see the order") {
    Scene scene(referent | administrator);
    Coordination tab(scene);
    auto &which = tab.find<QComboBox>("words.which");
    which.setCurrentIndex(which.findData("theme"));
    settle();
    for (const auto *word : {"Atelier", "Bal", "Chorale"}) tab.write("words.new", word, Qt::Key_Return);
    const int first = tab.wordRow("Atelier");
    REQUIRE(first > 0);
    REQUIRE(tab.wordRow("Chorale") == first + 2);
    const auto part = [&](const char *name, int row) { return (QLatin1String(name) + QString::number(row)).toStdString(); };
    CHECK_FALSE(tab.page.findChild<QPushButton *>(QStringLiteral("words.up.%1").arg(first - 1))); // a shipped word stays
    CHECK_FALSE(tab.find<QPushButton>(part("words.up.", first).c_str()).isEnabled());
    const auto order = [&](Peer &peer) {
        QStringList words;
        for (const auto &term : peer.reader->dictionary().vocabulary("theme")->terms) words << QString::fromUtf8(term.label);
        return words.mid(words.size() - 3);
    };
    tab.press(part("words.up.", first + 2).c_str());
    CHECK(order(scene.mine) == QStringList{"Atelier", "Chorale", "Bal"});
    CHECK(tab.page.focusWidget()->objectName() == QStringLiteral("words.up.%1").arg(first + 1)); // of the same word
    auto &line = tab.find<QLineEdit>(part("words.", first + 1).c_str());
    line.setFocus();
    QTest::keyClick(&line, Qt::Key_Up, Qt::AltModifier);
    tab.settleTwice();
    CHECK(order(scene.mine) == QStringList{"Chorale", "Atelier", "Bal"});
    CHECK(tab.page.focusWidget()->objectName() == QStringLiteral("words.%1").arg(first));
    scene.backend.received();
    CHECK(order(scene.colleague) == QStringList{"Chorale", "Atelier", "Bal"});
    REQUIRE(scene.context.lastUndo);
    scene.context.lastUndo();
    tab.settleTwice();
    CHECK(order(scene.mine) == QStringList{"Atelier", "Chorale", "Bal"});
    auto &down = tab.find<QLineEdit>(part("words.", first + 1).c_str());
    down.setFocus();
    QTest::keyClick(&down, Qt::Key_Down, Qt::AltModifier);
    tab.settleTwice();
    CHECK(order(scene.mine) == QStringList{"Atelier", "Bal", "Chorale"});
    tab.write("words.new", "Aquarelle", Qt::Key_Return); // placed by nobody: after those that are
    CHECK(tab.wordRow("Aquarelle") == first + 3);
    scene.backend.received();
    CHECK(must(scene.mine.reader->conflicts()).empty());
}

TEST_CASE("A word and a field that were being typed come back after a lock, wait under Today, and go once they are added", "[draft]") {
    Scene scene(referent | coordinator);
    {
        Coordination tab(scene);
        QTest::keyClicks(&tab.find<QLineEdit>("words.new"), "Un ami");
        auto &types = tab.find<QComboBox>("fields.type"), &kinds = tab.find<QComboBox>("fields.kind");
        types.setCurrentIndex(types.findData(QStringLiteral("person")));
        kinds.setCurrentIndex(kinds.findData(QStringLiteral("integer")));
        QTest::keyClicks(&tab.find<QLineEdit>("fields.label"), "Colis");
    } // before a second was over
    const auto kept = ui::keptDrafts(scene.backend);
    REQUIRE(kept.size() == 2);
    for (const auto &draft : kept) {
        CHECK(draft.opens.page == "consortium");
        CHECK_FALSE(draft.title.isEmpty());
    }
    Coordination tab(scene);
    tab.page.showTab(ui::ConsortiumPage::Members);
    tab.page.showPart(kept.front().opens.part);
    CHECK(tab.find<QTabBar>("consortium.tabs").currentIndex() == ui::ConsortiumPage::Dictionary);
    CHECK(tab.find<QLineEdit>("words.new").text() == "Un ami");
    CHECK(tab.find<QLineEdit>("fields.label").text() == "Colis");
    CHECK(tab.find<QComboBox>("fields.type").currentData() == "person");
    CHECK(tab.find<QComboBox>("fields.kind").currentData() == "integer");
    tab.press("words.add");
    tab.press("fields.add");
    CHECK(tab.find<QLineEdit>("words.new").text().isEmpty());
    CHECK(ui::keptDrafts(scene.backend).empty());
}
