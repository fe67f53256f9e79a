// Every list of every page leaves as a file, or says here why it does not; what leaves is what is shown, in the order it is shown. Real
// stores.
#include "app/desktop/Pages.h"
#include "tests/ui/pages/Activities.h"
#include "tests/ui/pages/Participants.h"
#include "ui/directory/DirectoryPage.h"
#include "ui/exports/ExportButton.h"
#include "ui/exports/ExportPanel.h"
#include "ui/exports/ExportPlace.h"
#include "ui/exports/ExportWords.h"
#include "ui/lists/RecordTable.h"
#include "ui/pathways/PathwaysPage.h"
#include "ui/text/Labels.h"

#include <QComboBox>
#include <QFile>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTemporaryDir>

#include <memory>

using namespace tp;
using namespace tp::test;

namespace {

QStringList shownNames(QWidget &page, const char *table) { // the first column, without the titles
    const auto *model = named<ui::RecordTable>(page, table).model();
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row)
        if (!model->index(row, 0).data(ui::BandCellRole).isValid()) names << model->index(row, 0).data().toString();
    return names;
}

// One column of what the button exports of this type, as it stands in the file for programs.
QStringList exportedOf(TestContext &context, QWidget &page, const char *button, const char *type, const char *field) {
    INFO(button << " " << type);
    auto &asked = named<ui::ExportButton>(page, button);
    REQUIRE(asked.isVisible());
    REQUIRE(asked.isEnabled());
    QTest::keyClick(&asked, Qt::Key_Space);
    settle();
    if (auto &menu = named<QMenu>(asked, (std::string(button) + ".menu").c_str()); menu.isVisible()) {
        const auto entries = menu.actions();
        const auto entry =
            std::find_if(entries.begin(), entries.end(), [&](const QAction *one) { return one->text() == ui::plural(ui::typeOf(type)); });
        REQUIRE(entry != entries.end());
        menu.close();
        (*entry)->trigger();
        settle();
    }
    auto &panel = named<ui::ExportPanel>(page, "exportPanel");
    REQUIRE(panel.isVisible());
    CHECK_FALSE(asked.isVisible()); // instead of the list
    named<QPushButton>(panel, "export.none").click();
    auto &columns = *named<QListView>(panel, "export.columns").model();
    for (int row = 0; row < columns.rowCount(); ++row)
        if (columns.index(row, 0).data().toString() == ui::label(ui::fieldOf(type, field)))
            columns.setData(columns.index(row, 0), Qt::Checked, Qt::CheckStateRole);
    named<QRadioButton>(panel, "export.programs").click();
    const QTemporaryDir folder;
    context.path = folder.filePath("out.csv");
    context.toasts.clear();
    named<QPushButton>(panel, "export.go").click();
    REQUIRE(QTest::qWaitFor([&] { return !context.toasts.isEmpty(); }));
    CHECK_FALSE(panel.isVisible()); // the list again
    CHECK(asked.isVisible());
    QFile file(context.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    REQUIRE_FALSE(lines.isEmpty());
    CHECK(lines.takeFirst() == QLatin1String(field));
    return lines;
}

} // namespace

TEST_CASE("Every table of every page has an export beside it, or a reason to have none") {
    const std::map<QString, QString> without{
        {"coverage.table", "communes and counts, computed: no records; the map has a PDF of its own"},
        {"roster", "members and laptops, as the consortium's signed log tells them: no records"},
        {"access.lines", "lines packed into sealed entries of a month: no records; the command line writes them (log access)"},
    };
    Scene scene(referent | manager | administrator | coordinator);
    std::set<QString> excused;
    int tables = 0;
    for (const auto &info : desktop::pages(theTheme(), *programTranslations)) {
        const std::unique_ptr<QWidget> page(info.factory(scene.backend, scene.context));
        const auto buttons = page->findChildren<ui::ExportButton *>();
        for (const auto *table : page->findChildren<ui::RecordTable *>()) {
            INFO(info.id.toStdString() << ": " << table->objectName().toStdString());
            ++tables;
            if (without.contains(table->objectName())) {
                excused.insert(table->objectName());
                continue;
            }
            const auto beside = std::find_if(buttons.begin(), buttons.end(), [&](const auto *one) { return one->isFor(table->model()); });
            REQUIRE(beside != buttons.end());
            CHECK(ui::ExportPlace::around(**beside));
            CHECK((*beside)->focusPolicy() == Qt::StrongFocus); // by the keyboard
            CHECK((*beside)->text() == "Exporter");
        }
    }
    CHECK(excused.size() == without.size()); // a reason for what is no longer there is none
    CHECK(tables >= 20);
}

TEST_CASE("The catalogue and the week leave narrowed as they are shown") {
    Activities at;
    auto &elsewhere = at.scene.anotherStructure("Wip", "WIP");
    const auto boxing = at.activity("Boxe");
    at.activity("Boxe libre");
    at.activity("Cuisine");
    at.activity("Boxe au parc", {{"retired", true}});
    at.session(boxing, "2026-11-26T09:00");
    at.session(boxing, "2026-11-24T10:00");
    at.session(boxing, "2026-12-08T10:00"); // another week
    elsewhere.add("session", {{"activity", idValue(boxing)}, {"startsAt", "2026-11-25T10:00"}, {"minutes", 60}});
    at.scene.world.sync();
    at.scene.backend.received();
    at.read();
    at.page.activated();
    const QStringList all{"2026-11-24T10:00", "2026-11-25T10:00", "2026-11-26T09:00"};
    CHECK(exportedOf(at.scene.context, at.page, "activities.export", "session", "startsAt") == all);
    auto &whose = named<QComboBox>(at.page, "activities.whose");
    whose.setCurrentIndex(1);
    emit whose.activated(1);
    at.read();
    CHECK(exportedOf(at.scene.context, at.page, "activities.export", "session", "startsAt") == QStringList{all[0], all[2]});

    at.page.showPart("catalogue");
    at.read();
    CHECK_FALSE(named<QWidget>(at.page, "activities.export").isVisible()); // it is of the week
    auto &search = named<QLineEdit>(at.page, "catalogue.search");
    search.setText("boxe");
    QTest::keyClick(&search, Qt::Key_Return);
    at.read();
    const QStringList found{"Boxe", "Boxe libre"};
    REQUIRE(shownNames(at.page, "activityTable") == found);
    CHECK(exportedOf(at.scene.context, at.page, "catalogue.export", "activity", "title") == found);
}

TEST_CASE("Who is signed up to a session leaves as sign-ups or as seats, in the order of the seats") {
    Activities at;
    const auto session = at.session(at.activity("Boxe"), "2026-11-24T10:00");
    at.signUp(session, at.scene.person("Zoé"), "2026-11-20T09:00");
    at.signUp(session, at.scene.person("Anna"), "2026-11-21T09:00");
    at.signUp(at.session(at.activity("Cuisine"), "2026-11-24T14:00"), at.scene.person("Marc"), "2026-11-19T09:00"); // another one
    at.scene.backend.received();
    at.open(session);
    const QStringList moments{"2026-11-20T09:00", "2026-11-21T09:00"};
    CHECK(exportedOf(at.scene.context, at.page, "session.export", "signup", "signedUpAt") == moments);
    CHECK(exportedOf(at.scene.context, at.page, "session.export", "session_seat", "takenAt") == moments);
}

TEST_CASE("The board of pathways leaves by its filter, who has waited longest first") {
    Scene scene;
    const auto begun = [&](const char *name, const char *on, const MemberId &referent) {
        const auto person = scene.mine.add("person", {{"usualName", name}, {"referent", idValue(referent)}, {"firstContactOn", on}});
        scene.mine.add("pathway", {{"person", idValue(person)}, {"startedOn", on}}, person);
    };
    begun("Anna", "2026-03-02", scene.mine.member);
    begun("Bob", "2026-01-05", scene.mine.member);
    begun("Zoé", "2026-02-01", scene.colleague.member);
    ui::PathwaysPage page(scene.backend, scene.context);
    present(page);
    const auto rows = [&](int count) {
        return QTest::qWaitFor([&] { return named<ui::RecordTable>(page, "pathwayTable").model()->rowCount() == count; });
    };
    REQUIRE(rows(3)); // a title, and two
    REQUIRE(shownNames(page, "pathwayTable") == QStringList{"Bob", "Anna"});
    CHECK(exportedOf(scene.context, page, "pathways.export", "pathway", "startedOn") == QStringList{"2026-01-05", "2026-03-02"});
    auto &whose = named<QComboBox>(page, "pathways.whose");
    whose.setCurrentIndex(1);
    emit whose.activated(1);
    REQUIRE(rows(4));
    CHECK(exportedOf(scene.context, page, "pathways.export", "pathway", "startedOn") ==
          QStringList{"2026-01-05", "2026-02-01", "2026-03-02"});

    named<QPushButton>(page, "pathways.export").click(); // Esc is the way back
    REQUIRE(named<QWidget>(page, "exportPanel").isVisible());
    CHECK(page.closeTop());
    CHECK(page.focusWidget() == &named<QWidget>(page, "pathwayTable"));
    CHECK_FALSE(page.closeTop());
}

TEST_CASE("Of a list with two types of records a menu asks which; the file holds those of it that are shown") {
    Scene scene;
    const auto add = [&](const char *type, const char *name, const char *offers) {
        std::map<std::string, Value> fields{{"name", name}, {"verifiedOn", "2026-09-01"}};
        if (std::string_view(type) == "professional") fields["offers"] = offers, fields["structure"] = idValue(scene.mine.structure);
        scene.mine.add(type, std::move(fields));
    };
    add("professional", "Rose Lemoine", "Accès au logement");
    add("professional", "Yanis Duval", "Boxe éducative");
    add("scheme", "Fonds de solidarité logement", "");
    add("scheme", "Mobilité", "");
    ui::DirectoryPage page(scene.backend, scene.context);
    present(page);
    named<QLineEdit>(page, "directory.need").setText("logement");
    settle();
    auto shown = shownNames(page, "directoryTable");
    shown.sort();
    REQUIRE(shown == QStringList{"Fonds de solidarité logement", "Rose Lemoine"});
    CHECK(exportedOf(scene.context, page, "directory.export", "professional", "name") == QStringList{"Rose Lemoine"});
    CHECK(exportedOf(scene.context, page, "directory.export", "scheme", "name") == QStringList{"Fonds de solidarité logement"});

    Scene other(referent); // hands nothing out
    ui::DirectoryPage plain(other.backend, other.context);
    present(plain);
    CHECK_FALSE(named<QWidget>(plain, "directory.export").isVisible());
}

TEST_CASE("Proposals and sessions of the participants' committee leave as they are shown") {
    Scene scene;
    const auto session = sessionOf(scene.mine);
    proposalOf(scene.mine, "Ouvrir le samedi", session, 1, {{"madeOn", "2026-11-10"}});
    proposalOf(scene.mine, "Des paniers", session, 2);
    adopted(scene.mine, "Un vestiaire", session, 3);
    ui::CommitteesPage page(scene.backend, scene.context);
    present(page);
    named<QTabBar>(page, "committees.tabs").setCurrentIndex(participants);
    settle();
    const QStringList open{"Ouvrir le samedi", "Des paniers"};
    REQUIRE(shownNames(page, "proposalTable") == open); // what is decided is not asked for
    CHECK(exportedOf(scene.context, page, "participants.export", "proposal", "title") == open);
    CHECK(exportedOf(scene.context, page, "participants.export", "committee_session", "startsAt") == QStringList{"2026-11-24T10:00"});
}

TEST_CASE("A computed list is written in its order, each record once, without what is gone since") {
    Scene scene;
    const auto zoe = scene.person("Zoé"), anna = scene.person("Anna"), marc = scene.person("Marc");
    const auto place = scene.encounter("2026-11-24T10:00", "Gare");
    const auto lists =
        ui::computedLists({{"person", zoe}, {"encounter", place}, {"person", anna}, {"person", zoe}, {"person", RecordId{}}});
    REQUIRE(lists.size() == 2);
    CHECK(lists[1].further == std::vector{place});
    CHECK(ui::ExportReading(scene.backend.reader(), lists[0]).total() == 3);
    for (const std::size_t limit : {1u, 2u, 9u}) {
        ui::ExportReading reading(scene.backend.reader(), lists[0]);
        std::vector<RecordId> read;
        for (int page = 0; !reading.atEnd(); ++page) {
            REQUIRE(page < 9);
            const auto rows = must(reading.next(limit));
            for (std::size_t row = 0; row < rows.size(); ++row) read.push_back(rows.id(row));
        }
        CHECK(read == std::vector{zoe, anna}); // the third person is not in the list
    }

    store::Query steps; // of the files of one person
    steps.type = "pathway_step";
    steps.filters = {{"person", store::Filter::Op::Equals, Value::Array{idValue(anna), idValue(marc)}}};
    const ui::ValueText text(scene.backend.reader());
    const auto words = ui::narrowedWords(steps, text);
    INFO(words.toStdString());
    CHECK(words.contains("Anna, Marc"));
}
