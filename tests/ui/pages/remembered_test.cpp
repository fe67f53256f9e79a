// What was chosen in the filters is there the next morning, and after a lock: the pages are made anew then. Real stores.
#include "tests/ui/pages/Coordination.h"
#include "tests/ui/pages/Scene.h"
#include "tests/ui/pages/Team.h"
#include "ui/activities/ActivitiesPage.h"
#include "ui/committees/CommitteesPage.h"
#include "ui/directory/DirectoryPage.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/lists/RecordTable.h"
#include "ui/pathways/PathwaysPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace tp;
using namespace tp::test;

namespace {

constexpr const char *boxesKept[] = {
    "pathways.whose",   "pathways.quiet",   "activities.whose", "participants.which", "directory.which",
    "referrals.which",  "coverage.period",  "coverage.which",   "followUp.filter",    "participants.sessionsWhich",
    "steering.which.0", "steering.which.1", "steering.which.2", "steering.which.3",   "catalogue.structure",
    "catalogue.kind"};
constexpr const char *marksKept[] = {"catalogue.retired", "groups.ended", "directory.today"};

struct AllLists {
    explicit AllLists(Scene &scene)
        : pathways(scene.backend, scene.context), activities(scene.backend, scene.context), committees(scene.backend, scene.context),
          directory(scene.backend, scene.context), encounters(scene.backend, scene.context) {
        for (QWidget *page : all()) page->resize(1146, 736);
    }
    [[nodiscard]] std::vector<QWidget *> all() { return {&pathways, &activities, &committees, &directory, &encounters}; }
    template <class Control> Control &control(const char *name) {
        for (auto *page : all())
            if (auto *found = page->findChild<Control *>(QLatin1String(name))) return *found;
        FAIL(name);
        std::abort();
    }
    ui::PathwaysPage pathways;
    ui::ActivitiesPage activities;
    ui::CommitteesPage committees;
    ui::DirectoryPage directory;
    ui::EncountersPage encounters;
};

} // namespace

TEST_CASE("What a person chose in a filter stands there again, what a page chose for them does not") {
    Scene scene;
    std::map<std::string, int> chosen;
    {
        AllLists day(scene);
        for (const auto *name : boxesKept) {
            auto &box = day.control<QComboBox>(name);
            INFO(name);
            REQUIRE(box.count() > 1);
            const int other = box.currentIndex() == 0 ? box.count() - 1 : 0;
            box.setCurrentIndex(other);
            emit box.activated(other);
            chosen[name] = other;
        }
        for (const auto *name : marksKept) day.control<QCheckBox>(name).click();
        day.directory.showPart(QString::fromLatin1(ui::toVerifyPart)); // shown once, from elsewhere
        CHECK(day.control<QCheckBox>("directory.toVerify").isChecked());
    }
    AllLists next(scene);
    settle();
    for (const auto *name : boxesKept) {
        INFO(name);
        CHECK(next.control<QComboBox>(name).currentIndex() == chosen[name]);
    }
    for (const auto *name : marksKept) {
        INFO(name);
        CHECK(next.control<QCheckBox>(name).isChecked());
    }
    CHECK_FALSE(next.control<QCheckBox>("directory.toVerify").isChecked());
}

TEST_CASE("A filter by an added field stands there again and narrows at once; cleared by hand it is forgotten") {
    Scene scene(referent | administrator);
    const RecordId met[] = {scene.encounter("2026-11-24T14:18", "Gare"), scene.encounter("2026-11-20T10:00", "Local")};
    Coordination tab(scene);
    const auto number = tab.addField("encounter", "integer", "Colis");
    scene.mine.edit("encounter", met[0], {{number, 2}});
    scene.mine.edit("encounter", met[1], {{number, 7}});
    scene.backend.received();
    const auto name = "filter." + number;
    const auto rows = [](QWidget &page) { return named<ui::RecordTable>(page, "encounterTable").model()->rowCount(); };
    {
        ui::EncountersPage page(scene.backend, scene.context);
        present(page);
        named<QLineEdit>(page, name.c_str()).setText("5");
        settle();
        REQUIRE(rows(page) == 1);
    } // a lock, or the window's end, before the second is over
    {
        ui::EncountersPage page(scene.backend, scene.context);
        present(page);
        settle();
        CHECK(named<QLineEdit>(page, name.c_str()).text() == "5");
        CHECK(rows(page) == 1);
        named<QPushButton>(page, "clearFilters").click();
        settle();
        CHECK(rows(page) == 2);
    }
    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    settle();
    CHECK(named<QLineEdit>(page, name.c_str()).text().isEmpty());
    CHECK(rows(page) == 2);
}

namespace {
struct Narrowed { // three encounters; the list narrowed by a person to the one of today at Hérouville
    Narrowed() {
        elsewhere = scene.encounter("2026-02-11T09:00", "Gare de Caen", {{"commune", "14118"}, {"themes", Value::Array{"health"}}});
        scene.encounter("2026-11-20T10:00", "Local AAJB", {{"commune", "14118"}, {"themes", Value::Array{"health"}}});
        scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    }
    static void narrow(QWidget &page) {
        choose(named<QComboBox>(page, "period"), 2); // the last 7 days
        for (const auto *name : {"structure", "territory"}) choose(named<QComboBox>(page, name), 1);
        auto &theme = named<QComboBox>(page, "theme");
        choose(theme, theme.findData("employment"));
        auto &commune = named<QLineEdit>(page, "commune");
        commune.setText("Hérouville-Saint-Clair");
        emit commune.textEdited(commune.text());
        settle();
        REQUIRE(rows(page) == 1);
    }
    static int rows(QWidget &page) { return named<ui::RecordTable>(page, "encounterTable").model()->rowCount(); }
    static void isNarrowed(QWidget &page) {
        CHECK(named<QComboBox>(page, "period").currentIndex() == 2);
        CHECK(named<QComboBox>(page, "structure").currentIndex() == 1);
        CHECK(named<QComboBox>(page, "territory").currentIndex() == 1);
        CHECK(named<QComboBox>(page, "theme").currentData() == "employment");
        CHECK(named<QLineEdit>(page, "commune").text() == "Hérouville-Saint-Clair");
        CHECK(rows(page) == 1);
    }
    Scene scene;
    RecordId elsewhere;
};
} // namespace

TEST_CASE("An encounter that the filters leave out is opened beside the list, which stays as it was narrowed until somebody clears it") {
    Narrowed at;
    ui::EncountersPage page(at.scene.backend, at.scene.context);
    present(page);
    Narrowed::narrow(page);
    CHECK_FALSE(named<QWidget>(page, "notInList").isVisible());
    page.openRecord(at.elsewhere);
    settle();
    CHECK(allText(page).contains("Gare de Caen"));
    CHECK(named<QWidget>(page, "notInList").isVisible());
    Narrowed::isNarrowed(page);
    REQUIRE(page.closeTop());
    CHECK_FALSE(named<QWidget>(page, "notInList").isVisible()); // it was of the one shown

    page.openRecord(at.elsewhere);
    named<QPushButton>(page, "notInList.clear").click();
    settle();
    CHECK(Narrowed::rows(page) == 3);
    CHECK_FALSE(named<QWidget>(page, "notInList").isVisible());
    CHECK(named<ui::RecordTable>(page, "encounterTable").currentRow() == 2);
}

TEST_CASE("What a person chose among the encounters comes back, whatever the page was made to show meanwhile") {
    Narrowed at;
    const auto outing = at.scene.mine.add("outing", {{"startedAt", "2026-11-24T14:00"}});
    {
        ui::EncountersPage page(at.scene.backend, at.scene.context);
        present(page);
        Narrowed::narrow(page);
        page.openRecord(at.elsewhere);
        for (const auto &part : {QString::fromLatin1(ui::searchPart) + "gare", QString::fromLatin1(ui::toCompletePart),
                                 QString::fromLatin1(ui::ofOutingPart) + QString::fromStdString(toText(outing))}) {
            page.showPart(part);
            settle();
        }
    }
    {
        ui::EncountersPage next(at.scene.backend, at.scene.context);
        present(next);
        Narrowed::isNarrowed(next);
        next.showPart(QString::fromLatin1(ui::searchPart)); // shows all
        settle();
        REQUIRE(Narrowed::rows(next) == 3);
        choose(named<QComboBox>(next, "theme"), 0); // by hand: that alone
    }
    ui::EncountersPage last(at.scene.backend, at.scene.context);
    present(last);
    CHECK(named<QComboBox>(last, "theme").currentIndex() == 0);
    CHECK(named<QComboBox>(last, "period").currentIndex() == 2);
    named<QPushButton>(last, "clearFilters").click();
    CHECK(QSettings().allKeys().filter("filters/encounters").isEmpty());
}
