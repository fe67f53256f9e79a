// Who was met, on the map: counted after the encounters, said while it lasts, stopped and gone on with.
#include "tests/ui/pages/MapPage.h"
#include "ui/encounters/CoverageSheet.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

#include <utility>

using namespace tp;
using namespace tp::test;

TEST_CASE("Who was met is never the number of another question: until it is counted there is none, and paper goes without", "[coverage]") {
    Scene scene(referent | manager);
    const auto ines = scene.person("Inès"), kevin = scene.person("Kévin");
    const auto now = scene.encounter("2026-11-20T10:00", "Gare"), before = scene.encounter("2026-10-02T10:00", "Gare");
    scene.meet(ines, now, "2026-11-20T10:00", "Une");
    scene.meet(ines, before, "2026-10-02T10:00", "Deux");
    scene.meet(kevin, before, "2026-10-02T10:00", "Encore");
    MapPage team(scene);
    auto &count = *team.page.findChild<ui::CoverageCount *>();
    auto &model = static_cast<ui::CoverageModel &>(*team.table().model());
    auto &pdf = named<QPushButton>(team.page, "coverage.pdf");
    const auto known = [&] { return team.rows({ui::CoverageModel::Known}).join(' '); };
    CHECK(known() == "2");
    CHECK(pdf.isEnabled());
    QStringList told;
    QObject::connect(&count, &ui::CoverageCount::counted, &team.page, [&] {
        told << known();
        CHECK(pdf.isEnabled());
        CHECK(model.isPeopleCounted() == (told.size() > 1)); // without it the sheet leaves the column out
        CHECK(team.map().marks()[static_cast<std::size_t>(model.at(0).mark)].sentence.contains("pas encore") == (told.size() == 1));
    });
    named<QComboBox>(team.page, "coverage.period").setCurrentIndex(0); // this month
    CHECK(known() == QString::fromUtf8("…"));
    CHECK_FALSE(pdf.isEnabled()); // what it shows is of the period before
    team.counted();
    CHECK(told == QStringList{QString::fromUtf8("…"), "1"});
    CHECK_FALSE(named<QWidget>(team.page, "coverage.stop").isVisible()); // nobody had to wait
}

TEST_CASE("Counting people for half a second is said, can be stopped, and gone on with", "[coverage]") {
    Scene scene;
    const auto ines = scene.person("Inès");
    scene.meet(ines, scene.encounter("2026-11-20T10:00", "Gare"), "2026-11-20T10:00", "Une");
    MapPage team(scene);
    auto &count = *team.page.findChild<ui::CoverageCount *>();
    auto &brief = *team.page.findChild<QTimer *>("coverage.brief");
    auto &stop = named<QPushButton>(team.page, "coverage.stop");
    auto &says = named<QLabel>(team.page, "coverage.people");
    const auto known = [&] { return team.rows({ui::CoverageModel::Known}).join(' '); };
    QObject::connect(&count, &ui::CoverageCount::began, &team.page, [&] { brief.stop(); }); // it is long over
    bool pressed = false;
    QObject::connect(&count, &ui::CoverageCount::counted, &team.page, [&] {
        if (std::exchange(pressed, true)) return;
        CHECK(stop.isVisible());
        CHECK(says.text() == QString::fromUtf8("Les personnes avec un dossier sont en train d’être comptées…"));
        CHECK(stop.text() == QString::fromUtf8("Arrêter"));
        stop.click();
    });
    named<QComboBox>(team.page, "coverage.period").setCurrentIndex(0);
    team.counted();
    REQUIRE(pressed);
    CHECK(known() == QString::fromUtf8("–"));
    CHECK(says.text() == QString::fromUtf8("Les personnes avec un dossier ne sont pas comptées."));
    scene.encounter("2026-11-21T10:00", "Gare");
    scene.backend.received();
    team.counted(); // encounters alone: it stays stopped
    CHECK(team.rows({ui::CoverageModel::Encounters, ui::CoverageModel::Known}) == QStringList{QString::fromUtf8("2 –")});
    CHECK(stop.text() == QString::fromUtf8("Les compter"));
    stop.click();
    team.counted();
    CHECK(known() == "1");
    CHECK_FALSE(stop.isVisible());
}

TEST_CASE("A recount that finds the same moves no row of the table", "[coverage]") {
    Scene scene;
    const auto ines = scene.person("Inès");
    scene.meet(ines, scene.encounter("2026-11-20T10:00", "Gare"), "2026-11-20T10:00", "Une");
    MapPage team(scene);
    QSignalSpy reset(team.table().model(), &QAbstractItemModel::modelReset);
    QSignalSpy counted(team.page.findChild<ui::CoverageCount *>(), &ui::CoverageCount::counted);
    scene.mine.edit("person", ines, {{"note", "Rien de la carte"}});
    scene.backend.received();
    team.counted();
    CHECK(counted.count() > 0); // it was counted again
    CHECK(reset.count() == 0);
    scene.encounter("2026-11-21T10:00", "Gare");
    scene.backend.received();
    team.counted();
    CHECK(reset.count() > 0); // else nothing would be shown
}
