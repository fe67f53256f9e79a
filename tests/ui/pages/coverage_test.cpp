// The tab of the map: where people are met, and where not.
#include "core/domain/Communes.h"
#include "tests/ui/pages/MapPage.h"
#include "ui/widgets/Accessible.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

#include <random>
#include <set>

using namespace tp;
using namespace tp::test;

namespace {
void overCalvados(Scene &scene) {
    for (const auto *at : {"2026-11-20T10:00", "2026-11-21T10:00", "2026-11-22T10:00"}) scene.encounter(at, "Grande Delle");
    for (const auto *at : {"2026-11-19T10:00", "2026-10-02T10:00"}) scene.encounter(at, "Gare", {{"commune", "14118"}});
    scene.encounter("2026-07-01T10:00", "Place", {{"commune", "14366"}, {"themes", Value::Array{"health"}}}); // Lisieux
    scene.encounter("2024-05-01T10:00", "Port", {{"commune", "14488"}});                                      // Ouistreham, long ago
    scene.encounter("2026-11-23T10:00", "Au téléphone", {{"commune", Value()}});
}
} // namespace

TEST_CASE("By keyboard alone: the tab, an arrow, Enter, and there are the encounters of that commune", "[coverage]") {
    Scene scene;
    overCalvados(scene);
    MapPage team(scene);
    REQUIRE(team.page.findChild<QTabBar *>("encounters.tabs")->tabText(ui::EncountersPage::Map) == "Carte");
    CHECK(team.map().hasFocus());
    CHECK(team.litName() == QString::fromUtf8("Hérouville-Saint-Clair")); // the largest, to begin with
    QTest::keyClick(&team.map(), Qt::Key_Left);
    CHECK(team.litName() == "Caen");
    CHECK(named<QLabel>(team.page, "coverage.lit").text().replace(QChar(0xa0), ' ') ==
          QString::fromUtf8("Caen, CU Caen la Mer : 2 rencontres (29 %), 4 sans nom, la dernière le 19/11/2026"));
    QTest::keyClick(&team.map(), Qt::Key_Right, Qt::ShiftModifier); // also to those without
    CHECK(team.map().marks()[static_cast<std::size_t>(team.map().lit())].count == 0);
    QTest::keyClick(&team.map(), Qt::Key_Return); // nothing to show
    CHECK(team.page.findChild<QTabBar *>("encounters.tabs")->currentIndex() == ui::EncountersPage::Map);
    team.map().light(-1);
    QTest::keyClick(&team.map(), Qt::Key_Down);
    QTest::keyClick(&team.map(), Qt::Key_Left);
    REQUIRE(team.litName() == "Caen");
    QTest::keyClick(&team.map(), Qt::Key_Return);
    settle();
    CHECK(team.page.findChild<QTabBar *>("encounters.tabs")->currentIndex() == ui::EncountersPage::Encounters);
    CHECK(named<QLineEdit>(team.page, "commune").text() == "Caen");
    CHECK(team.list().hasFocus());
    CHECK(team.list().model()->rowCount() == 2);
    CHECK(named<QComboBox>(team.page, "period").currentText() == "12 derniers mois");
}

TEST_CASE("The table says what the map shows, and each number is that of the list it opens", "[coverage]") {
    Scene scene;
    overCalvados(scene);
    MapPage team(scene);
    CHECK(team.rows() == QStringList{QString::fromUtf8("Hérouville-Saint-Clair 3"), "Caen 2", "Lisieux 1", "Sans commune 1"});
    CHECK(team.rows({ui::CoverageModel::Share}) == QStringList{"43 %", "29 %", "14 %", "14 %"});
    for (const int period : {0, 1, 2, 3})
        for (const int theme : {0, 1, 2}) {
            INFO("period " << period << ", theme " << theme);
            named<QComboBox>(team.page, "coverage.theme").setCurrentIndex(theme);
            team.choose("coverage.period", period);
            std::map<int, quint64> shown;
            for (const int at : team.map().shown())
                if (const auto count = team.map().marks()[static_cast<std::size_t>(at)].count) shown[at] = count;
            auto &model = static_cast<ui::CoverageModel &>(*team.table().model());
            for (int row = 0; row < model.rowCount(); ++row) {
                const auto line = model.at(row);
                if (line.mark >= 0) {
                    CHECK(shown[line.mark] == line.encounters);
                    shown.erase(line.mark);
                }
                emit team.table().opened(row);
                settle();
                CHECK(static_cast<quint64>(team.list().model()->rowCount()) == line.encounters);
                team.page.showTab(ui::EncountersPage::Map);
                settle();
            }
            CHECK(shown.empty());
        }
}

TEST_CASE("What was noted without a commune, or outside the map, is said and not left out", "[coverage]") {
    Scene scene;
    overCalvados(scene);
    scene.encounter("2026-11-02T10:00", "Gare de Flers", {{"commune", "61169"}});
    MapPage team(scene);
    CHECK(team.summary().startsWith("8 rencontres dans 3 communes. 1 rencontre sans commune. 1 rencontre hors de la carte. "));
    CHECK(team.rows().contains("Hors de la carte (61169) 1"));
    const int row = team.rows().indexOf("Sans commune 1");
    REQUIRE(row >= 0);
    emit team.table().opened(row);
    settle();
    CHECK(team.list().model()->rowCount() == 1);
    CHECK(named<QPushButton>(team.page, "ofOuting").text() == "Sans commune");
    named<QPushButton>(team.page, "ofOuting").click(); // takes the filter off
    settle();
    CHECK(team.list().model()->rowCount() == 8); // of the period
}

TEST_CASE("A commune whose centre the official file does not give is not put somewhere: it stands in the table, and the page says so",
          "[coverage]") {
    Scene scene;
    scene.encounter("2026-11-02T10:00", "Mairie", {{"commune", "14666"}}); // Sannerville
    REQUIRE(domain::commune("14666")->latitude == 0);
    MapPage team(scene);
    CHECK(team.rows() == QStringList{"Sannerville 1"});
    CHECK(team.map().shown().size() < domain::communes().size());
    CHECK(team.summary().startsWith("1 rencontre dans 1 commune. "));
    CHECK(named<QLabel>(team.page, "coverage.source").text().endsWith(QString::fromUtf8("Aurseulles, Sannerville.")));
}

TEST_CASE("Communes where nobody was met are counted in words and listed by intercommunality", "[coverage]") {
    Scene scene;
    overCalvados(scene);
    MapPage team(scene);
    const auto all = static_cast<int>(domain::communes().size());
    CHECK(team.summary().endsWith(
        QString::fromUtf8("%1 communes sans rencontre depuis le 24/11/2025, dont Vire Normandie et Bayeux.").arg(all - 3)));
    named<QComboBox>(team.page, "coverage.which").setCurrentIndex(1);
    CHECK(team.table().model()->rowCount() == all - 3);
    const auto groups = team.rows({ui::CoverageModel::Group});
    auto sorted = groups;
    std::stable_sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    CHECK(groups == sorted);
    CHECK(groups.first() != groups.last());
    team.choose("coverage.period", 3); // all dates: Ouistreham too
    CHECK(team.table().model()->rowCount() == all - 4);
    CHECK(team.summary().contains(QString("%1 communes sans rencontre, dont").arg(all - 4)));
}

TEST_CASE("A territory narrows map, table and words to its communes", "[coverage]") {
    Scene scene; // Caen la mer: Caen and Hérouville
    overCalvados(scene);
    MapPage team(scene);
    auto &box = named<QComboBox>(team.page, "coverage.territory");
    REQUIRE(box.findText("Caen la mer") > 0);
    box.setCurrentIndex(box.findText("Caen la mer"));
    settle();
    CHECK(team.rows() == QStringList{QString::fromUtf8("Hérouville-Saint-Clair 3"), "Caen 2"});
    CHECK(team.map().shown().size() == 2);
    CHECK(team.summary() == "5 rencontres dans 2 communes.");
}

TEST_CASE("A new encounter arrives, one goes, and the numbers follow", "[coverage]") {
    Scene scene;
    overCalvados(scene);
    MapPage team(scene);
    auto theirs = anEncounter("Devant la mairie", "Mairie");
    theirs["occurredAt"] = "2026-11-22T10:00";
    theirs["commune"] = "14047"; // Bayeux
    const auto id = scene.colleague.add("encounter", theirs);
    scene.backend.received();
    team.counted();
    CHECK(team.rows().contains("Bayeux 1"));
    CHECK(team.summary().startsWith("8 rencontres dans 4 communes."));
    must(scene.colleague.writer->remove("encounter", id));
    scene.backend.received();
    team.counted();
    CHECK_FALSE(team.rows().contains("Bayeux 1"));
    CHECK(team.summary().startsWith("7 rencontres dans 3 communes."));
}

TEST_CASE("People are counted as the reader may know them: each file once, two files of one person once", "[coverage]") {
    Scene scene;
    const auto ines = scene.person("Inès"), again = scene.person("Ines B.");
    const auto first = scene.encounter("2026-11-20T10:00", "Gare"), second = scene.encounter("2026-11-21T10:00", "Gare");
    scene.meet(ines, first, "2026-11-20T10:00", "Une");
    scene.meet(ines, second, "2026-11-21T10:00", "Deux");
    scene.meet(again, second, "2026-11-21T10:00", "Encore");
    MapPage team(scene);
    CHECK(team.rows({ui::CoverageModel::Known, ui::CoverageModel::Unnamed}) == QStringList{"2 4"});
    for (const auto &file : {ines, again}) scene.mine.edit("person", file, {{"sameAs", Scene::bytes(ines)}});
    scene.backend.received();
    team.counted();
    CHECK(team.rows({ui::CoverageModel::Known, ui::CoverageModel::Unnamed}) == QStringList{"1 4"});
}

TEST_CASE("A profile without encounters says so instead of an empty map, until there is one", "[coverage]") {
    Scene scene;
    MapPage team(scene);
    CHECK(allText(team.page).contains(QString::fromUtf8("Pas encore de rencontre à compter.")));
    CHECK_FALSE(team.map().isVisible());
    scene.encounter("2026-11-20T10:00", "Gare");
    scene.backend.received();
    team.counted();
    CHECK(team.map().isVisible());
    team.choose("coverage.period", 0);
    named<QComboBox>(team.page, "coverage.theme").setCurrentIndex(7);
    team.counted();
    CHECK(team.summary().startsWith(QString::fromUtf8("Rien à compter sur ces dates.")));
    CHECK(team.map().isVisible()); // where nobody is met is an answer too
}

TEST_CASE("At 200 % the table comes first, the map a button away; wide, both stand side by side", "[coverage]") {
    Scene scene;
    overCalvados(scene);
    MapPage team(scene, {627, 354});
    CHECK(team.table().isVisible());
    CHECK_FALSE(team.map().isVisible());
    CHECK(team.table().hasFocus());
    auto &button = named<QPushButton>(team.page, "coverage.asTable");
    CHECK(button.text() == "Sur la carte");
    button.click();
    settle();
    CHECK(team.map().isVisible());
    CHECK_FALSE(team.table().isVisible());
    CHECK(button.text() == "En tableau");
    MapPage wide(scene);
    CHECK(wide.map().isVisible());
    CHECK(wide.table().isVisible());
    auto &alone = named<QPushButton>(wide.page, "coverage.asTable");
    alone.click();
    CHECK_FALSE(wide.map().isVisible());
    CHECK(wide.table().isVisible());
}

TEST_CASE("Each commune is a row to assistive technology, and what is lit has the focus there", "[coverage]") {
    Scene scene;
    overCalvados(scene);
    ui::installAccessibility();
    MapPage team(scene);
    auto *list = QAccessible::queryAccessibleInterface(&team.map());
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    REQUIRE(list->childCount() == static_cast<int>(team.map().shown().size()));
    auto *first = list->child(0);
    REQUIRE(first);
    CHECK(first->role() == QAccessible::ListItem);
    CHECK(first->text(QAccessible::Name)
              .replace(QChar(0xa0), ' ')
              .startsWith(QString::fromUtf8("Hérouville-Saint-Clair, CU Caen la Mer : 3 rencontres")));
    CHECK(first->state().focused);
    CHECK(list->indexOfChild(first) == 0);
    CHECK(first->parent() == list);
    CHECK(list->child(list->childCount() - 1)->text(QAccessible::Name).contains("aucune rencontre"));
    CHECK(list->childAt(first->rect().center().x(), first->rect().center().y()) == first);
    QSignalSpy opened(&team.map(), &ui::CommuneMap::opened);
    list->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(opened.count() == 1);
    CHECK(team.litName() == "Caen");
}

TEST_CASE("Labels of the map never cover one another nor leave it, and the largest has one, zoomed or not", "[coverage]") {
    Scene scene;
    int i = 0;
    for (const auto &commune : domain::communes())
        if (++i % 4 == 0) scene.encounter("2026-11-20T10:00", "Gare", {{"commune", commune.code}});
    overCalvados(scene);
    MapPage team(scene);
    for (int zoomed = 0; zoomed < 4; ++zoomed) {
        const auto labels = team.map().labels();
        CHECK(labels.size() > 3);
        CHECK(std::any_of(labels.begin(), labels.end(),
                          [](const auto &one) { return one.text.startsWith(QString::fromUtf8("Hérouville-Saint-Clair")); }));
        for (std::size_t a = 0; a < labels.size(); ++a) {
            CHECK(QRectF(team.map().rect()).contains(labels[a].box));
            for (std::size_t b = 0; b < a; ++b) CHECK_FALSE(labels[a].box.intersects(labels[b].box));
        }
        QTest::keyClick(&team.map(), Qt::Key_Plus);
        CHECK_FALSE(team.map().view().isWhole());
    }
    QTest::keyClick(&team.map(), Qt::Key_Home);
    CHECK(team.map().view().isWhole());
}

TEST_CASE("The table of coverage keeps the contract of item models, sorts, and comes back to its usual order", "[coverage]") {
    ui::CoverageModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(std::vector<ui::CoverageRow>{{"1", "Caen", "B", 0, 100, 5, 1, 9, "2026-01-01T10:00"},
                                            {"2", "Bayeux", "A", 1, 50, 7, 0, 0, "2025-01-01T10:00"},
                                            {"3", "Vire", "A", 2, 70},
                                            {"", "Sans", "", -1, 0, 7}});
    const auto names = [&] {
        QStringList out;
        for (int row = 0; row < model.rowCount(); ++row) out << model.at(row).name;
        return out;
    };
    CHECK(names() == QStringList{"Bayeux", "Sans", "Caen"});
    model.sort(ui::CoverageModel::Name, Qt::AscendingOrder);
    CHECK(names() == QStringList{"Bayeux", "Caen", "Sans"});
    model.sort(ui::CoverageModel::Unnamed, Qt::DescendingOrder);
    CHECK(names().first() == "Caen");
    model.sort(-1, Qt::AscendingOrder);
    CHECK(names() == QStringList{"Bayeux", "Sans", "Caen"});
    model.show(ui::CoverageModel::Which::NotMet);
    CHECK(names() == QStringList{"Vire"});
    model.show(ui::CoverageModel::Which::All);
    CHECK(model.rowCount() == 4);
    CHECK(model.total() == 19);
}

TEST_CASE("The table leaves as a PDF, with its line in the access log, for those who may hand out", "[coverage]") {
    Scene scene(referent | manager);
    overCalvados(scene);
    MapPage team(scene);
    scene.context.path = QString::fromStdString((scene.world.dir.path() / "carte.pdf").string());
    named<QPushButton>(team.page, "coverage.pdf").click();
    settle();
    CHECK(scene.context.proposedName == "couverture-2026-11-24.pdf");
    CHECK(scene.context.toasts.last().startsWith(QString::fromUtf8("Tableau enregistré.")));
    CHECK(std::filesystem::file_size(scene.world.dir.path() / "carte.pdf") > 1000);
    scene.backend.failure = Error{Code::DiskFull, {}};
    std::filesystem::remove(scene.world.dir.path() / "carte.pdf");
    named<QPushButton>(team.page, "coverage.pdf").click();
    settle();
    CHECK_FALSE(std::filesystem::exists(scene.world.dir.path() / "carte.pdf")); // no line, no file
    Scene plain(referent);
    overCalvados(plain);
    MapPage referents(plain);
    CHECK_FALSE(named<QPushButton>(referents.page, "coverage.pdf").isVisible());
}

TEST_CASE("Whoever is met many times is counted once, whatever order they come in", "[coverage]") {
    const auto seed = std::random_device()();
    INFO("seed " << seed);
    SeededRandom random(seed);
    for (const std::size_t many : {0U, 1U, 63U, 64U, 65U, 5'000U}) {
        ui::DistinctRecords counted;
        std::set<RecordId> expected;
        for (std::size_t at = 0; at < many; ++at) {
            RecordId one;
            one.bytes[0] = static_cast<std::uint8_t>(random.below(20));
            one.bytes[15] = static_cast<std::uint8_t>(random.below(40));
            expected.insert(one);
            counted.add(one);
            if (random.below(500) == 0) CHECK(counted.count() == expected.size()); // and goes on
        }
        CHECK(counted.count() == expected.size());
        CHECK(counted.count() == expected.size());
    }
}
