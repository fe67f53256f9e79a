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
