// The list of outings, narrowed: by words wherever they stand, period, structure and territory. The whole window on a real store.
#include "tests/ui/pages/Team.h"
#include "ui/exports/ExportButton.h"
#include "ui/lists/RecordTable.h"
#include "ui/today/DueOutings.h"
#include "ui/today/WaitingSteps.h"

#include <QTabBar>

using namespace tp;
using namespace tp::test;

namespace {
struct Outings : Team {
    Outings() {
        const auto at = [](const RecordId &of) { return Value(Scene::bytes(of)); };
        auge = scene.mine.add("territory", {{"name", "Pays d'Auge"}, {"communes", Value::Array{"14366"}}});
        scene.mine.add("outing", {{"startedAt", "2026-11-23T14:00"}, {"endedAt", "2026-11-23T16:00"}, {"team", "Samira, Marc"}});
        seen = scene.mine.add(
            "outing",
            {{"startedAt", "2026-11-20T14:00"}, {"endedAt", "2026-11-20T16:00"}, {"plan", "Gare de Lisieux"}, {"territory", at(auge)}});
        scene.mine.add("observation",
                       {{"outing", at(seen)}, {"observedAt", "2026-11-20T15:00"}, {"place", "Square du Bois"}, {"note", "Bancs retirés"}});
        old = scene.mine.add("outing", {{"startedAt", "2026-02-11T09:00"}, {"endedAt", "2026-02-11T11:00"}, {"note", "Personne dehors"}});
        scene.backend.received();
        window.open({QStringLiteral("encounters"), {}});
        window.findChild<QTabBar *>(QStringLiteral("encounters.tabs"))->setCurrentIndex(ui::EncountersPage::Outings);
        settle();
    }
    QStringList found(const QString &words) {
        auto &field = find<QLineEdit>("outings.search");
        field.setText(words);
        QTest::keyClick(&field, Qt::Key_Return);
        settle();
        return rows();
    }
    QStringList rows() {
        const auto *model = named<ui::RecordTable>(window, "outingTable").model();
        QStringList days;
        for (int row = 0; row < model->rowCount(); ++row) days << model->index(row, 0).data().toString().left(10);
        return days;
    }
    RecordId auge, seen, old;
};
} // namespace

TEST_CASE("Outings are found by the words of what was kept, team, places planned, territory and what was seen", "[outings]") {
    Outings at;
    REQUIRE(at.rows() == QStringList{"23/11/2026", "20/11/2026", "11/02/2026"});
    CHECK(at.found("dehors") == QStringList{"11/02/2026"});
    CHECK(at.found("marc") == QStringList{"23/11/2026"});
    CHECK(at.found("lisieux") == QStringList{"20/11/2026"});
    CHECK(at.found("auge") == QStringList{"20/11/2026"});
    CHECK(at.found("bancs") == QStringList{"20/11/2026"});
    CHECK(at.found("zorglub").isEmpty());
    CHECK(at.found("").size() == 3);
}

TEST_CASE("Outings are narrowed by period, structure and territory, and exported so; it is remembered and cleared", "[outings]") {
    Outings at;
    choose(at.find<QComboBox>("outings.period"), 2); // the last 7 days
    CHECK(at.rows() == QStringList{"23/11/2026", "20/11/2026"});
    auto &territory = at.find<QComboBox>("outings.territory");
    choose(territory, territory.findText("Pays d'Auge"));
    CHECK(at.rows() == QStringList{"20/11/2026"});
    CHECK(at.found("marc").isEmpty()); // what words find elsewhere holds the filters too
    CHECK(at.found("bancs") == QStringList{"20/11/2026"});
    const auto exported = at.find<ui::ExportButton>("outings.export").offered();
    REQUIRE(exported.size() == 1);
    CHECK(exported[0].query.filters.size() == 2);
    CHECK(exported[0].query.text == "bancs");
    CHECK(exported[0].further.size() == 1);

    ui::EncountersPage next(at.scene.backend, at.scene.context);
    next.showTab(ui::EncountersPage::Outings);
    CHECK(named<QComboBox>(next, "outings.period").currentIndex() == 2);
    CHECK(named<QComboBox>(next, "outings.territory").currentText() == "Pays d'Auge");
    CHECK(named<QLineEdit>(next, "outings.search").text().isEmpty()); // words never
    named<QPushButton>(next, "outings.clearFilters").click();
    CHECK(named<ui::RecordTable>(next, "outingTable").model()->rowCount() == 3);
    CHECK(QSettings().allKeys().filter("filters/outings").isEmpty());
}

TEST_CASE("An outing that the filters leave out is opened beside the list, which says so until they are cleared", "[outings]") {
    Outings at;
    choose(at.find<QComboBox>("outings.period"), 2);
    REQUIRE(at.rows().size() == 2);
    auto &outside = named<QWidget>(at.window, "outings.notInList");
    at.window.open({QStringLiteral("encounters"), at.seen});
    settle();
    CHECK_FALSE(outside.isVisible());
    at.window.open({QStringLiteral("encounters"), at.old});
    settle();
    CHECK(outside.isVisible());
    CHECK(at.rows().size() == 2);
    at.window.resize(1200, 740);
    settle();
    CHECK(outside.isVisible());
    at.press("outings.notInList.clear");
    CHECK(at.rows().size() == 3);
    CHECK_FALSE(outside.isVisible());
    CHECK(named<ui::RecordTable>(at.window, "outingTable").currentRow() == 2);
}

TEST_CASE("A territory that is deleted narrows the outings no more", "[outings]") {
    Outings at;
    auto &territory = at.find<QComboBox>("outings.territory");
    choose(territory, territory.findText("Pays d'Auge"));
    REQUIRE(at.rows().size() == 1);
    at.scene.backend.remove("territory", at.auge, [](const auto &) {});
    settle();
    CHECK(territory.currentIndex() == 0);
    CHECK(at.rows().size() == 3);
}

TEST_CASE("Of more outings than are looked at for a word the page says that they may not be all", "[outings]") {
    Outings at;
    const auto isSaid = [&at] { return allText(at.window).contains("Peut-être pas toutes les sorties"); };
    CHECK(at.found("marc").size() == 1);
    CHECK_FALSE(isSaid());
    for (int number = 0; number < 200; ++number) at.scene.mine.add("outing", {{"startedAt", "2026-10-01T14:00"}, {"team", "Marc"}});
    at.scene.backend.received();
    settle();
    CHECK(at.found("marc ").size() == 200);
    CHECK(isSaid());
    CHECK(at.found("dehors").size() == 1);
    CHECK_FALSE(isSaid());
}

TEST_CASE("Ctrl+F among the outings goes to their search, at 200 % too", "[outings]") {
    Outings at;
    QTest::keyClick(&at.window, Qt::Key_F, Qt::ControlModifier);
    settle();
    CHECK(at.window.focusWidget() == &at.find<QLineEdit>("outings.search"));
    CHECK(at.window.findChild<QTabBar *>(QStringLiteral("encounters.tabs"))->currentIndex() == ui::EncountersPage::Outings);
    CHECK(at.find<QComboBox>("outings.period").isVisible());
    at.window.resize(683, 384);
    settle();
    CHECK_FALSE(named<QComboBox>(at.window, "outings.period").isVisible());
    at.press("outings.moreFilters");
    CHECK(named<QComboBox>(at.window, "outings.period").isVisible());
}

TEST_CASE("An outing of mine that was left open on an earlier day is told under Today until it is ended, the one over midnight is not",
          "[outings][today]") {
    Scene scene;
    const auto begun = [&](const char *at, const RecordId &by, std::map<std::string, Value> more = {}) {
        more["startedAt"] = at;
        more["startedBy"] = Scene::bytes(by);
        more["structure"] = Scene::bytes(scene.mine.structure);
        return scene.mine.add("outing", std::move(more));
    };
    const RecordId me{scene.mine.member.bytes}, colleague{scene.colleague.member.bytes};
    const auto left = begun("2026-11-20T14:00", me);
    begun("2026-11-19T14:00", me, {{"endedAt", "2026-11-19T16:00"}});
    begun("2026-11-20T10:00", colleague);
    begun("2026-11-24T09:00", me); // of today
    begun("2026-01-05T09:00", me); // nobody knows any more
    scene.backend.received();
    const auto today = QDate(2026, 11, 24);
    auto steps = ui::outingsLeftOpen(scene.backend, today);
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].opens.record == left);
    CHECK(steps[0].opens.page == "encounters");
    CHECK(steps[0].group == ui::DueStep::Group::Late);
    CHECK(steps[0].title.contains("20/11/2026"));
    CHECK(steps[0].act.isEmpty()); // to open it is all

    ui::WaitingSteps kept(scene.backend);
    const auto isTold = [&] {
        while (kept.step(ui::dueAtOnce)) {}
        const auto all = must(kept.steps());
        return std::ranges::any_of(all, [&](const auto &step) { return step.opens.record == left; });
    };
    CHECK(isTold());
    scene.mine.edit("outing", left, {{"endedAt", "2026-11-20T17:00"}});
    kept.forget("outing");
    CHECK_FALSE(isTold());

    scene.world.clock.advance(10 * 3'600'000LL); // a quarter to one: the outing of 24 November is of yesterday now
    const auto late = begun("2026-11-24T22:00", me);
    steps = ui::outingsLeftOpen(scene.backend, today.addDays(1));
    REQUIRE(steps.size() == 1);
    CHECK_FALSE(steps[0].opens.record == late);
}
