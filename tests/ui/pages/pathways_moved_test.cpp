// A planned step is moved on the lanes by keys, its new days said, and taken back; what began or was said stays where it was. Real stores.
#include "tests/ui/pages/Pathways.h"
#include "ui/shell/KeyList.h"

#include <QKeySequence>

using namespace tp;
using namespace tp::test;

namespace {

class MovedSteps : public Pathways {
public:
    MovedSteps() : ines(scene.person("Inès Bellanger")), of(pathway(ines, "2026-03-02")) {}
    [[nodiscard]] QRect daysOf(const RecordId &step) { // as drawn
        for (auto *bar : page.findChildren<ui::StepBar *>())
            if (bar->bar().step == step && bar->isVisible()) return bar->days();
        FAIL("not on the lanes");
        return {};
    }
    [[nodiscard]] bool shownFrom(const RecordId &step, QDate day) { // now or soon: a burst of changes is read once
        return QTest::qWaitFor([&] {
            const auto &bars = named<ui::Lanes>(page, "lanes").picture().bars;
            return std::ranges::any_of(bars, [&](const auto &bar) { return bar.step == step && bar.from == day; });
        });
    }
    [[nodiscard]] QString said() {
        return scene.context.toasts.isEmpty() ? QString() : QString(scene.context.toasts.last()).replace(QChar(0xa0), QLatin1Char(' '));
    }
    void light(const RecordId &step) {
        named<ui::Lanes>(page, "lanes").focusStep(step);
        settle();
    }
    RecordId ines, of;
};

} // namespace

TEST_CASE(
    "Ctrl and an arrow move a planned step by a week, with Shift by a day: both planned days and nothing else; the bar goes along, the "
    "days are said, undo brings it back",
    "[pathways]") {
    MovedSteps at;
    auto &scene = at.scene;
    const auto wip = scene.anotherStructure("WIP", "WIP").structure;
    const auto stage =
        at.step(at.ines, at.of, "Stage", {{"plannedFrom", "2026-12-01"}, {"plannedUntil", "2026-12-05"}, {"kind", "immersion"}});
    const auto later =
        at.step(at.ines, at.of, "Visite", {{"plannedFrom", "2026-12-08"}, {"structure", idValue(wip)}}); // marks the week after
    at.open(at.ines);
    REQUIRE(at.focused().startsWith("Stage"));
    const auto before = scene.mine.get("pathway_step", stage);
    const auto drawn = at.daysOf(stage);
    REQUIRE(drawn.left() < at.daysOf(later).left());

    at.key(Qt::Key_Right, Qt::ControlModifier);
    auto expected = before.fields;
    expected["plannedFrom"] = "2026-12-08";
    expected["plannedUntil"] = "2026-12-12";
    CHECK(scene.mine.get("pathway_step", stage).fields == expected);
    CHECK(at.said() == QString::fromUtf8("« Stage » est maintenant prévue du 08/12/2026 au 12/12/2026."));
    REQUIRE(at.shownFrom(stage, {2026, 12, 8}));
    CHECK(at.daysOf(stage).left() == at.daysOf(later).left());
    CHECK(std::abs(at.daysOf(stage).width() - drawn.width()) <= 1);             // as long as before
    CHECK(at.focused().startsWith("Stage, AAJB, du 08/12/2026 au 12/12/2026")); // the keyboard went along
    scene.context.undo();
    REQUIRE(at.shownFrom(stage, {2026, 12, 1}));
    CHECK(scene.mine.get("pathway_step", stage).fields == before.fields);
    CHECK(at.daysOf(stage) == drawn);

    at.key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(at.said() == QString::fromUtf8("« Stage » est maintenant prévue du 30/11/2026 au 04/12/2026."));
    REQUIRE(at.shownFrom(stage, {2026, 11, 30}));
    at.key(Qt::Key_Left, Qt::ControlModifier);
    CHECK(scene.mine.value("pathway_step", stage, "plannedFrom") == Value("2026-11-23")); // back past today, too
    REQUIRE(at.shownFrom(stage, {2026, 11, 23}));
    at.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(scene.mine.value("pathway_step", stage, "plannedFrom") == Value("2026-11-24"));
    CHECK(scene.mine.value("pathway_step", later, "plannedFrom") == Value("2026-12-08"));
}

TEST_CASE("A step that began, of which something was said, or whose days have two versions does not move, and says why", "[pathways]") {
    MovedSteps at;
    auto &scene = at.scene;
    const auto began = at.step(at.ines, at.of, "Boxe", {{"plannedFrom", "2026-11-16"}, {"startedOn", "2026-11-17"}}),
               told = at.step(at.ines, at.of, "Stage", {{"plannedFrom", "2026-11-10"}, {"outcome", "not_come"}}),
               twice = at.step(at.ines, at.of, "Visite", {{"plannedFrom", "2026-12-01"}});
    scene.world.sync();
    for (const auto &[peer, day] :
         {std::pair(&scene.mine, "2026-12-02"), std::pair(&scene.colleague, "2026-12-03")}) // neither hears of the other
        must(peer->writer->commit(std::vector{domain::RecordChange{twice, "pathway_step", false, at.ines, {{"plannedFrom", day}}}}));
    scene.backend.received();
    at.open(at.ines);
    for (const auto &[step, why] : {std::pair(began, "« Boxe » ne bouge pas : elle a commencé. Ses dates se changent dans son formulaire."),
                                    std::pair(told, "« Stage » ne bouge pas : on a dit ce qu’elle est devenue."),
                                    std::pair(twice, "« Visite » ne bouge pas : deux versions de ses dates attendent un choix.")}) {
        INFO(why);
        const auto before = scene.mine.get("pathway_step", step);
        const auto drawn = at.daysOf(step);
        const auto sentences = scene.context.toasts.size();
        at.light(step);
        at.key(Qt::Key_Right, Qt::ControlModifier);
        CHECK(scene.context.toasts.size() == sentences + 1);
        CHECK(at.said() == QString::fromUtf8(why));
        CHECK(scene.mine.get("pathway_step", step).fields == before.fields);
        CHECK(scene.mine.get("pathway_step", step).conflicts == before.conflicts);
        CHECK(at.daysOf(step) == drawn);
    }
}

TEST_CASE("The keys that move a step are told: in the help, below the lanes and to a screen reader, to whoever may plan", "[pathways]") {
    MovedSteps at;
    auto &scene = at.scene;
    const auto stage = at.step(at.ines, at.of, "Stage", {{"plannedFrom", "2026-12-01"}});
    const auto told = [](QWidget &page) {
        QStringList keys;
        for (const auto &row : ui::keysIn(page)) keys << row.keys;
        int of = 0;
        for (const auto key :
             {Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right, Qt::CTRL | Qt::SHIFT | Qt::Key_Left, Qt::CTRL | Qt::SHIFT | Qt::Key_Right})
            of += keys.contains(QKeySequence(key).toString(QKeySequence::NativeText));
        return of;
    };
    const auto legend = QString::fromUtf8("Ctrl+Gauche et Ctrl+Droite déplacent une étape prévue d’une semaine, avec Maj d’un jour.");
    at.open(at.ines);
    CHECK(told(at.page) == 4);
    CHECK(allText(at.page).contains(legend));
    CHECK(named<ui::Lanes>(at.page, "lanes").accessibleDescription().endsWith(legend));
    at.press("pathway.table"); // no lanes, no keys
    CHECK(told(at.page) == 0);
    CHECK_FALSE(allText(at.page).contains(legend));

    StoreBackend reading(scene.world, scene.mine, static_cast<RoleSet>(Role::Coordinator));
    ui::PathwaysPage page(reading, scene.context);
    present(page, {1146, 736});
    page.openRecord(at.ines);
    settle();
    CHECK(told(page) == 0);
    CHECK_FALSE(allText(page).contains(legend));
    REQUIRE(page.focusWidget());
    QTest::keyClick(page.focusWidget(), Qt::Key_Right, Qt::ControlModifier);
    settle();
    CHECK(scene.mine.value("pathway_step", stage, "plannedFrom") == Value("2026-12-01"));
    CHECK(scene.context.toasts.isEmpty());
}
