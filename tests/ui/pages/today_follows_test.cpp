// "To do" while it stands: what changes is followed, and what is read in many parts keeps nothing else waiting. Real stores.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Referrals.h"
#include "ui/today/DuePanel.h"

#include <QTimer>

#include <algorithm>

using namespace tp;
using namespace tp::test;

namespace {

struct ManyReferrals { // of which nothing is to be done
    ManyReferrals() { proposeToday(scene, ines, veryMany); }
    RecordId lateOne() { // the last that is come to
        return scene.mine.add("referral",
                              {{"partner", "CHU"},
                               {"shownName", "I."},
                               {"text", "Un lit"},
                               {"proposedOn", "2026-02-09"},
                               {"proposedBy", idValue(scene.mine.member)}},
                              ines);
    }
    RecordId askedOfMe() {
        return scene.mine.add("handover",
                              {{"person", idValue(ines)},
                               {"from", idValue(scene.colleague.member)},
                               {"to", idValue(scene.mine.member)},
                               {"proposedOn", "2026-11-23"}},
                              ines);
    }
    Scene scene;
    RecordId ines = scene.person("Inès Bellanger", {{"firstContactOn", "2026-11-20"}}); // new here: not without news
};

bool saysThatNothingWaits(const ui::DuePanel &panel) {
    const auto labels = panel.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *one) { return one->text() == QLatin1String("Rien ne vous attend.") && one->isVisibleTo(&panel); });
}

} // namespace

TEST_CASE("Who was without news is so no more once a pathway or a step of it is noted, nor is their file to be reviewed", "[today]") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger", {{"firstContactOn", "2023-01-05"}});
    const auto pathway = scene.mine.add("pathway", {{"person", idValue(ines)}, {"startedOn", "2023-02-01"}}, ines);
    ui::DuePanel panel(scene.backend, scene.context);
    present(panel, {560, 900});
    REQUIRE(QTest::qWaitFor([&] { return panel.count() == 2; })); // she, and one file to review
    std::string type = "pathway";
    std::map<std::string, Value> fields{{"person", idValue(ines)}};
    SECTION("a step") {
        type = "pathway_step";
        fields.merge(std::map<std::string, Value>{{"pathway", idValue(pathway)},
                                                  {"title", "Atelier"},
                                                  {"startedOn", "2026-11-20"},
                                                  {"endedOn", "2026-11-20"},
                                                  {"outcome", "done"}});
    }
    SECTION("a pathway") {
        fields.emplace("startedOn", "2026-11-20");
        fields.emplace("endedOn", "2026-11-23");
    }
    const auto record = newUuid7<RecordId>(Scene::nowMs, scene.world.random);
    const auto kept = [](const Result<store::Saved> &answer) { must(answer); };
    scene.backend.save({{record, type, true, ines, std::move(fields)}}, kept);
    CHECK(QTest::qWaitFor([&] { return panel.count() == 0; }));
    scene.backend.remove(type, record, kept);
    CHECK(QTest::qWaitFor([&] { return panel.count() == 2; }));
}

TEST_CASE("A hand-over stands under Today before hundreds of referrals are read, at the start and when it arrives later",
          "[today][referrals]") {
    ManyReferrals many;
    many.askedOfMe();
    many.lateOne();
    ui::DuePanel panel(many.scene.backend, many.scene.context);
    CHECK(panel.urgent() == 1);
    present(panel, {560, 900});
    REQUIRE(QTest::qWaitFor([&] { return panel.urgent() == 2; }));
    std::vector<int> shown;
    QObject::connect(&panel, &ui::DuePanel::counted, &panel, [&] { shown.push_back(panel.urgent()); });
    many.askedOfMe();
    many.lateOne();
    many.scene.backend.received();
    CHECK(QTest::qWaitFor([&] { return panel.urgent() == 4; }));
    CHECK(shown == std::vector{3, 4});
}

TEST_CASE("That nothing waits is not said while referrals are still read, and stands while what changed is read again",
          "[today][referrals]") {
    ManyReferrals many;
    ui::DuePanel panel(many.scene.backend, many.scene.context);
    CHECK_FALSE(saysThatNothingWaits(panel));
    present(panel, {560, 900});
    REQUIRE(QTest::qWaitFor([&] { return saysThatNothingWaits(panel); }));
    panel.refresh();
    CHECK(saysThatNothingWaits(panel));
    many.askedOfMe();
    many.scene.backend.received();
    REQUIRE(QTest::qWaitFor([&] { return panel.count() == 1; }));
    CHECK_FALSE(saysThatNothingWaits(panel));
}

TEST_CASE("However often something changes meanwhile, what waits is read to its end, and then what changed", "[today][referrals]") {
    ManyReferrals many;
    const auto late = many.lateOne();
    many.askedOfMe();
    ui::WaitingSteps kept(many.scene.backend);
    int turns = 0;
    for (; turns < 300 && kept.step(ui::dueAtOnce); ++turns)
        for (const auto *type : {"person", "referral", "encounter", "handover"}) kept.forget(type);
    CHECK(turns < 300);
    const auto opens = [&](const RecordId &record) {
        return std::ranges::count(must(kept.steps()), std::optional(record), [](const ui::DueStep &step) { return step.opens.record; });
    };
    CHECK(opens(late) == 1);
    CHECK(opens(many.ines) == 1);
    CHECK_FALSE(kept.isWhole());
    many.scene.mine.edit("referral", late, {{"withdrawnOn", "2026-11-24"}});
    while (kept.step(ui::dueAtOnce)) continue;
    CHECK(kept.isWhole());
    CHECK(opens(late) == 0);
}

TEST_CASE("While changes keep arriving, as in a first synchronisation, all that waits comes to stand under Today", "[today][referrals]") {
    ManyReferrals many;
    many.lateOne();
    many.askedOfMe();
    ui::DuePanel panel(many.scene.backend, many.scene.context);
    QTimer arrives;
    QObject::connect(&arrives, &QTimer::timeout, &panel, [&] { emit many.scene.backend.changed({{{"person", many.ines}}, false}); });
    arrives.start(0);
    CHECK(QTest::qWaitFor([&] { return panel.urgent() == 2; }, 20'000));
}
