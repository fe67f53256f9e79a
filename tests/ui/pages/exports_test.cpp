// Every list as a file: columns, order, variant, saved exports; what is said before; what is left behind when it is stopped.
#include "tests/ui/pages/Scene.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/exports/ExportColumns.h"
#include "ui/exports/ExportPanel.h"
#include "ui/exports/ExportProfiles.h"
#include "ui/exports/ExportWords.h"
#include "ui/persons/PersonsPage.h"
#include "ui/text/Labels.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace tp;
using namespace tp::test;

namespace {
struct Exports {
    Scene scene{referent | coordinator};
    QTemporaryDir folder;
    ui::ValueText text{scene.backend.reader()};

    store::Query people() const {
        store::Query query;
        query.type = "person";
        query.orderBy = "usualName";
        query.descending = false;
        return query;
    }
    std::string written(QWidget &panel) { // what the file holds once it is there
        scene.context.path = folder.filePath("out.csv");
        scene.context.toasts.clear();
        named<QPushButton>(panel, "export.go").click();
        REQUIRE(QTest::qWaitFor([&] { return !scene.context.toasts.isEmpty(); }));
        QFile file(scene.context.path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll().toStdString();
    }
};
std::set<RecordId> idsOf(ui::ExportReading reading, std::size_t limit, std::size_t *rows = nullptr) {
    std::set<RecordId> ids;
    std::size_t count = 0;
    for (int page = 0; !reading.atEnd(); ++page) {
        REQUIRE(page < 1000);
        const auto read = must(reading.next(limit));
        for (std::size_t row = 0; row < read.size(); ++row) ids.insert(read.id(row)), ++count;
    }
    CHECK(count == ids.size()); // nothing twice
    if (rows) *rows = count;
    return ids;
}
void tick(QListView &list, const char *field, bool on) {
    const auto *model = list.model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data().toString() == ui::label(ui::fieldOf("person", field))) {
            list.model()->setData(model->index(row, 0), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
            list.setCurrentIndex(model->index(row, 0));
            return;
        }
    FAIL("no column " << field);
}
} // namespace

TEST_CASE("A list of people leaves with the columns chosen by the keyboard, in their order, in either variant") {
    Exports e;
    e.scene.person("Zoé Martin", {{"birthYear", 2001}, {"commune", "14118"}});
    e.scene.person("=Anna", {{"birthYear", 1999}});
    ui::PersonsPage page(e.scene.backend, e.scene.context);
    present(page);
    named<QPushButton>(page, "exportPeople").click();
    auto &panel = named<ui::ExportPanel>(page, "exportPanel");
    REQUIRE(panel.isVisible());
    CHECK(named<QLabel>(panel, "export.leaves").isVisible());
    CHECK(named<QLabel>(panel, "export.names").isVisible());
    auto &list = named<QListView>(panel, "export.columns");
    CHECK(list.model()->rowCount() == static_cast<int>(ui::typeOf("person").fields.size()) + 1); // all of the schema, and the identifier
    named<QPushButton>(panel, "export.none").click();
    CHECK_FALSE(named<QPushButton>(panel, "export.go").isEnabled());
    tick(list, "birthYear", true);
    tick(list, "usualName", true);
    list.setFocus();
    while (list.currentIndex().row() < 3) {
        const int row = list.currentIndex().row();
        QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
        REQUIRE(list.currentIndex().row() == row + 1); // the row goes, and stays the current one
    }
    list.setCurrentIndex(list.model()->index(list.model()->rowCount() - 1, 0)); // the identifier, to be ticked by Space
    QTest::keyClick(&list, Qt::Key_Space);
    const auto people = e.written(panel);
    CHECK(people.starts_with("\xef\xbb\xbf"));
    CHECK(people.find("1999;'=Anna;") != std::string::npos);
    CHECK(people.find("1999;") < people.find("2001;Zoé Martin;")); // as the list shows them
    CHECK_FALSE(panel.isVisible());                                // written: back to the list
    CHECK(e.scene.context.proposedName == "personnes-2026-11-24.csv");

    named<QPushButton>(page, "exportPeople").click(); // as it was left
    named<QRadioButton>(panel, "export.programs").click();
    CHECK(e.written(panel).starts_with("birthYear;usualName;id\r\n1999;'=Anna;0"));
}

TEST_CASE("The export of encounters counts those who have a file too, and a saved choice keeps that column") {
    Exports e;
    const auto gare = e.scene.encounter("2026-11-24T14:18", "Gare"); // two without a name
    for (const auto *name : {"Zoé", "Momo", "Lulu"}) e.scene.meet(e.scene.person(name), gare, "2026-11-24T14:18", "");
    ui::EncountersPage page(e.scene.backend, e.scene.context);
    present(page);
    named<QPushButton>(page, "export").click();
    auto &panel = named<ui::ExportPanel>(page, "exportPanel");
    named<QRadioButton>(panel, "export.programs").click();
    const auto all = e.written(panel);
    CHECK(all.find("peopleMet;peopleMetWithFile") != std::string::npos);
    CHECK(all.find(";5;3\r\n") != std::string::npos);

    ui::ExportColumns columns;
    columns.offer(ui::typeOf("encounter"), referent);
    CHECK(columns.choose({"met", "place"}) == 0);
    CHECK(columns.chosen() == std::vector<std::string>{"met", "place"});
}

TEST_CASE("The panel says how many rows, and what narrows the list") {
    Exports e;
    e.scene.encounter("2026-11-24T14:18", "Grande Delle");
    e.scene.encounter("2026-11-20T10:00", "Gare", {{"commune", "14118"}, {"themes", Value::Array{"health"}}});
    store::Query query;
    query.type = "encounter";
    query.orderBy = "occurredAt";
    CHECK(ui::narrowedWords(query, e.text).isEmpty());
    query.filters = {{"commune", store::Filter::Op::Equals, "14118"},
                     {"themes", store::Filter::Op::Contains, "health"},
                     {"occurredAt", store::Filter::Op::AtLeast, "2026-11-01T00:00"},
                     {"occurredAt", store::Filter::Op::Below, "2026-11-21T00:00"}};
    query.text = "gare";
    const auto words = ui::narrowedWords(query, e.text);
    for (const auto *part : {"gare", "Caen", "Santé", "01/11/2026", "20/11/2026"}) {
        INFO(part << " in " << words.toStdString());
        CHECK(words.contains(QString::fromUtf8(part)));
    }
    CHECK_FALSE(words.contains("21/11/2026")); // the day is in it
    ui::ExportPanel panel(e.scene.backend, e.scene.context, e.text);
    present(panel);
    panel.open({query});
    CHECK(allText(panel).contains(QString(words).replace(QChar(0xa0), QLatin1Char(' '))));
    query.filters = {{"commune", store::Filter::Op::Equals, "14366"}};
    panel.open({query});
    CHECK_FALSE(named<QPushButton>(panel, "export.go").isEnabled()); // nothing to write
}

TEST_CASE("Outings are exported too") {
    Exports e;
    e.scene.mine.add("outing", {{"startedAt", "2026-11-23T14:00"}, {"team", "Samira, Marc"}});
    ui::EncountersPage page(e.scene.backend, e.scene.context);
    present(page);
    page.showTab(ui::EncountersPage::Outings);
    named<QPushButton>(page, "outings.export").click();
    auto &panel = named<ui::ExportPanel>(page, "exportPanel");
    REQUIRE(panel.isVisible());
    const auto csv = e.written(panel);
    CHECK(csv.find("23/11/2026 14:00") != std::string::npos);
    CHECK(csv.find("Samira, Marc") != std::string::npos);
    CHECK(named<QPushButton>(page, "outings.export").isVisible());
    named<QPushButton>(page, "outings.export").click();
    CHECK(page.closeTop());
    CHECK_FALSE(panel.isVisible());
}

TEST_CASE("A saved export is found again by the structure's others, changed under its name, deleted; each can be undone") {
    Exports e;
    e.scene.person("Anna");
    ui::ExportPanel panel(e.scene.backend, e.scene.context, e.text);
    present(panel);
    panel.open({e.people()});
    auto &list = named<QListView>(panel, "export.columns");
    auto &profiles = named<QComboBox>(panel, "export.profiles");
    REQUIRE(profiles.count() == 1);
    named<QPushButton>(panel, "export.none").click();
    tick(list, "commune", true);
    named<QRadioButton>(panel, "export.programs").click();
    auto &name = named<QLineEdit>(panel, "export.profileName");
    name.setText("Pour l'IAE");
    QTest::keyClick(&name, Qt::Key_Return);
    settle();
    REQUIRE(profiles.count() == 2);
    e.scene.world.sync();
    const auto kept = ui::exportProfiles(*e.scene.colleague.reader, "person");
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].form == ui::ExportForm{{"commune"}, true});
    CHECK(ui::exportProfiles(*e.scene.colleague.reader, "encounter").empty());

    named<QPushButton>(panel, "export.all").click();
    named<QRadioButton>(panel, "export.people").click();
    profiles.setCurrentIndex(1);
    emit profiles.activated(1);
    CHECK(named<QRadioButton>(panel, "export.programs").isChecked());
    CHECK(e.written(panel).starts_with("commune;communeName\r\n"));

    tick(list, "phone", true);
    named<QPushButton>(panel, "export.keepProfile").click(); // the same name: over again
    settle();
    REQUIRE(ui::exportProfiles(e.scene.backend.reader(), "person").size() == 1);
    CHECK(ui::exportProfiles(e.scene.backend.reader(), "person")[0].form.columns == std::vector<std::string>{"commune", "phone"});
    REQUIRE(e.scene.context.lastUndo);
    e.scene.context.lastUndo();
    CHECK(ui::exportProfiles(e.scene.backend.reader(), "person")[0].form.columns == std::vector<std::string>{"commune"});

    named<QPushButton>(panel, "export.deleteProfile").click();
    settle();
    CHECK(ui::exportProfiles(e.scene.backend.reader(), "person").empty());
    e.scene.context.lastUndo();
    CHECK(ui::exportProfiles(e.scene.backend.reader(), "person").size() == 1);
}

TEST_CASE("Undo of a saved export leaves what a colleague changed in it since") {
    Exports e;
    const auto id =
        e.scene.mine.add("export_profile", {{"name", "Bilan"}, {"recordType", "person"}, {"columns", "usualName"}, {"machine", false}});
    e.scene.world.sync();
    ui::ExportPanel panel(e.scene.backend, e.scene.context, e.text);
    present(panel);
    panel.open({e.people()});
    const auto stands = [&](const char *field) { return e.scene.mine.value("export_profile", id, field); };
    named<QLineEdit>(panel, "export.profileName").setText("Bilan");
    named<QRadioButton>(panel, "export.programs").click();
    named<QPushButton>(panel, "export.keepProfile").click();
    settle();
    REQUIRE(stands("columns") != Value("usualName"));
    REQUIRE(stands("machine") == Value(true));
    e.scene.world.sync();
    e.scene.colleague.edit("export_profile", id, {{"columns", "commune"}});
    e.scene.backend.received();
    e.scene.context.lastUndo();
    settle();
    CHECK(stands("columns") == Value("commune"));
    CHECK(stands("machine") == Value(false)); // what nobody touched goes back
}

TEST_CASE("A column this version does not know is left out of a saved export, and that is said") {
    Exports e;
    e.scene.person("Anna");
    e.scene.mine.add("export_profile", {{"name", "Demain"}, {"recordType", "person"}, {"columns", "usualName\nshoeSize"}});
    ui::ExportPanel panel(e.scene.backend, e.scene.context, e.text);
    present(panel);
    panel.open({e.people()});
    auto &profiles = named<QComboBox>(panel, "export.profiles");
    profiles.setCurrentIndex(1);
    emit profiles.activated(1);
    CHECK(e.scene.context.toasts.size() == 1);
    CHECK(e.written(panel).find("Anna\r\n") != std::string::npos);
}

TEST_CASE("An export that is stopped leaves no file, whole or partial") {
    Exports e;
    constexpr quint64 rows = 8'400, together = 7; // of which a turn of some milliseconds writes a part, on whatever machine
    for (quint64 i = 0; i < rows; i += together) {
        std::vector<domain::RecordChange> save;
        for (quint64 at = i; at < i + together; ++at)
            save.push_back({newUuid7<RecordId>(e.scene.world.clock.nowMs(), e.scene.world.random),
                            "encounter",
                            true,
                            {},
                            anEncounter("Note", "Place " + std::to_string(at))});
        must(e.scene.mine.writer->commit(save));
    }
    store::Query query;
    query.type = "encounter";
    query.orderBy = "occurredAt";
    ui::ExportJob job(e.scene.backend, e.text, {query}, {}, e.folder.filePath("out.csv"), nullptr);
    quint64 done = 0;
    QObject::connect(&job, &ui::ExportJob::progressed, [&](quint64 at, quint64 total) {
        CHECK(total == rows);
        done = at;
    });
    QObject::connect(&job, &ui::ExportJob::completed, [] { FAIL("it was stopped"); });
    job.start();
    REQUIRE(QTest::qWaitFor([&] { return done > 0; }));
    CHECK_FALSE(QFile::exists(e.folder.filePath("out.csv")));
    job.abort();
    CHECK(QDir(e.folder.path()).entryList(QDir::Files).isEmpty());
    QTest::qWait(1);
    CHECK(done < rows);

    // By the panel: the same, and the button to begin again has the focus.
    ui::ExportPanel panel(e.scene.backend, e.scene.context, e.text);
    present(panel);
    panel.open({query});
    e.scene.context.path = e.folder.filePath("out.csv");
    named<QPushButton>(panel, "export.go").click();
    REQUIRE(named<QPushButton>(panel, "export.stop").isVisible());
    named<QPushButton>(panel, "export.stop").click();
    CHECK_FALSE(named<QPushButton>(panel, "export.stop").isVisible());
    CHECK(QDir(e.folder.path()).entryList(QDir::Files).isEmpty());
    CHECK(named<QPushButton>(panel, "export.go").hasFocus());
}

TEST_CASE("Tab goes through the choices of an export before what exports it") {
    Exports e;
    e.scene.person("Zoé Martin");
    QWidget page;
    QLineEdit before;
    ui::ExportPanel panel(e.scene.backend, e.scene.context, e.text);
    auto *column = new QVBoxLayout(&page);
    column->addWidget(&before);
    column->addWidget(&panel, 1);
    present(page);
    panel.open({e.people()});
    REQUIRE(named<QPushButton>(panel, "export.go").hasFocus());
    before.setFocus();
    QTest::keyClick(&before, Qt::Key_Tab);
    REQUIRE(page.focusWidget());
    CHECK(named<QWidget>(panel, "export.body").isAncestorOf(page.focusWidget()));
}

TEST_CASE("Page by page every record comes once, with equal values, without any, and while others arrive") {
    Exports e;
    std::set<RecordId> all;
    for (int i = 0; i < 23; ++i)
        all.insert(e.scene.encounter(i < 11 ? "2026-10-01T10:00" : "2026-10-0" + std::to_string(2 + i % 3) + "T10:00", "Ici"));
    store::Query query;
    query.type = "encounter";
    auto &reader = e.scene.backend.reader();
    for (const auto *order : {"occurredAt", "nextStepOn", "place", ""})
        for (const bool descending : {true, false})
            for (const std::size_t limit : {1u, 3u, 7u, 200u}) {
                INFO(order << " " << descending << " " << limit);
                query.orderBy = order;
                query.descending = descending;
                CHECK(idsOf({reader, {query}, {}, true}, limit) == all);
            }
    for (int i = 0; i < 5; ++i)
        all.insert(e.scene.encounter("2026-11-0" + std::to_string(1 + i) + "T10:00", "Là",
                                     {{"nextStepOn", "2026-12-0" + std::to_string(1 + i % 2)}}));
    query.orderBy = "nextStepOn";
    for (const bool descending : {true, false}) {
        query.descending = descending;
        CHECK(idsOf({reader, {query}, {}, true}, 2) == all);
    }
    // What arrives before the place already reached shifts nothing.
    query.orderBy = "occurredAt";
    query.descending = true;
    ui::ExportReading reading(reader, {query}, {}, true);
    std::set<RecordId> read;
    for (bool first = true; !reading.atEnd(); first = false) {
        const auto page = must(reading.next(4));
        for (std::size_t row = 0; row < page.size(); ++row) CHECK(read.insert(page.id(row)).second);
        if (first) e.scene.encounter("2026-11-24T10:00", "Nouvelle");
    }
    CHECK(read == all);
    // With words: found by the words and otherwise, none twice.
    query.text = "ici";
    const auto further = e.scene.encounter("2026-11-24T11:00", "Ailleurs");
    query.limit = 1;
    const auto alsoFound = must(reader.list(query)).at(0).id;
    const auto found = idsOf({reader, {query, {further, alsoFound}}}, 5);
    CHECK(found.size() == 24);
    CHECK(found.contains(further));
}

TEST_CASE("The columns keep the contract of item models while they are chosen and moved") {
    ui::ExportColumns columns;
    QAbstractItemModelTester tester(&columns, QAbstractItemModelTester::FailureReportingMode::Fatal);
    columns.offer(ui::typeOf("encounter"), referent);
    CHECK_FALSE(columns.move(0, -1));
    CHECK_FALSE(columns.move(columns.rowCount() - 1, 1));
    CHECK(columns.move(0, 1));
    CHECK(columns.chosen()[1] == "occurredAt");
    CHECK(columns.choose({"note", "nothing", "id"}) == 1);
    CHECK(columns.chosen() == std::vector<std::string>{"note", "id"});
    CHECK_FALSE(columns.namesPeople());
    CHECK(columns.holdsNotes());
    columns.chooseAll(false);
    CHECK(columns.chosen().empty());
    columns.offer(ui::typeOf("access"), referent); // sealed to managers
    CHECK(columns.rowCount() == 1);
    columns.offer(ui::typeOf("access"), manager);
    CHECK(columns.rowCount() == 2);
}
