// What somebody finds under Today first: in a consortium that has just been founded, and new to a team. Real stores.
#include "tests/ui/pages/Scene.h"
#include "ui/consortium/ConsortiumPage.h"
#include "ui/today/DuePanel.h"
#include "ui/today/FirstSteps.h"

#include <QPushButton>
#include <QTabBar>

using namespace tp;
using namespace tp::test;

namespace {
struct Founded { // one structure, nothing recorded yet
    explicit Founded(RoleSet roles = referent | administrator)
        : world(20261128), mine(world.enrol()), backend(world, mine, roles), panel(backend, context) {
        backend.needsKit = true;
        emit backend.membershipChanged();
        present(panel, {560, 736});
    }
    [[nodiscard]] QStringList left() {
        QStringList names;
        for (auto *one : panel.findChildren<QPushButton *>())
            if (one->objectName().startsWith("today.first.") && one->isVisible()) names << one->objectName().mid(12);
        return names;
    }
    void press(const char *name) {
        auto &button = named<QPushButton>(panel, name);
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
        settle();
    }
    void record(const char *type, std::map<std::string, Value> fields) {
        const auto id = newUuid7<RecordId>(world.clock.nowMs(), world.random);
        backend.save({{id, type, true, {}, std::move(fields)}}, [](const auto &answer) { REQUIRE(answer); });
        settle();
    }
    StoreWorld world;
    Peer &mine;
    StoreBackend backend;
    TestContext context;
    ui::DuePanel panel;
};
} // namespace

TEST_CASE("A founder has the first steps under Today, each with its act, and each goes once it is done") {
    Founded here; // whoever founded the world has enrolled this laptop: somebody else is there
    CHECK(here.left() == QStringList{"kit", "structure", "territory", "encounter", "person", "outing", "away"});
    here.press("today.first.territory");
    REQUIRE(here.context.opened.size() == 1);
    CHECK(here.context.opened.back().page == "consortium");
    CHECK(here.context.opened.back().part == ui::territoriesPart);
    here.record("territory", {{"name", "Bessin"}});
    CHECK(here.left() == QStringList{"kit", "structure", "encounter", "person", "outing", "away"});
    here.record("encounter", {{"occurredAt", "2026-11-24T14:00"}, {"place", "Gare"}, {"structure", Scene::bytes(here.mine.structure)}});
    CHECK(here.left() == QStringList{"kit", "structure", "away"}); // who has noted one knows the work outside
    here.backend.needsKit = false;
    here.world.consortium.addStructure(here.world.consortium.founder);
    must(here.mine.writer->applyLog({}, here.world.consortium.wires));
    emit here.backend.membershipChanged();
    settle();
    CHECK(here.left().isEmpty());
    CHECK_FALSE(named<QWidget>(here.panel, "today.first").isVisible());
}

TEST_CASE("The first steps are put away, stay so, and come back by undo") {
    Founded here;
    here.press("today.first.away");
    CHECK(here.left().isEmpty());
    ui::FirstSteps again(here.backend, here.context); // as the program starts anew
    CHECK(again.isHidden());
    REQUIRE(here.context.lastUndo);
    here.context.lastUndo();
    settle();
    CHECK(here.left().contains("territory"));
    CHECK(allText(here.panel).contains("F1")); // the key of the help is named
}

TEST_CASE("A référent who is no administrator has the first steps of the work outside, and each goes once it is done") {
    Founded here(referent);
    CHECK(here.left() == QStringList{"encounter", "person", "outing", "away"});
    here.press("today.first.person");
    CHECK(here.context.opened.back().page == "persons");
    here.press("today.first.outing");
    CHECK(here.context.opened.back().page == "encounters");
    CHECK(here.context.opened.back().part == "outing");
    auto &colleague = here.world.enrol();
    must(here.mine.writer->applyLog({}, here.world.consortium.wires));
    const std::map<std::string, Value> met{
        {"occurredAt", "2026-11-24T14:00"}, {"place", "Gare"}, {"structure", Scene::bytes(here.mine.structure)}};
    colleague.add("encounter", met); // another's: it says nothing of who is new
    here.backend.received();
    settle();
    CHECK(here.left() == QStringList{"person", "outing", "away"});
    SECTION("who has written an encounter is not new") {
        here.record("encounter", met);
        CHECK(here.left().isEmpty());
        return;
    }
    here.mine.add("person", {{"usualName", "Lulu"}}); // nobody's yet
    here.backend.received();
    settle();
    CHECK(here.left() == QStringList{"person", "outing", "away"});
    here.mine.add("person", {{"usualName", "Nadia"}, {"referent", Scene::bytes(here.mine.member)}});
    here.mine.add("outing", {{"startedAt", "2026-11-24T14:00"}, {"structure", Scene::bytes(here.mine.structure)}});
    here.backend.received();
    settle();
    CHECK(here.left().isEmpty());
}

TEST_CASE("A manager who follows nobody is not told to find the file of somebody she follows") {
    Founded here(manager);
    CHECK_FALSE(here.left().contains("person"));
    CHECK(here.left().contains("encounter"));
}

TEST_CASE("Who coordinates alone has the first steps of a coordination") {
    Founded here(static_cast<RoleSet>(Role::Coordinator));
    CHECK_FALSE(here.left().contains("encounter"));
    CHECK_FALSE(here.left().contains("person"));
    CHECK_FALSE(here.left().contains("kit"));
}

TEST_CASE("The page Consortium opens at what a first step asks for, with the keyboard there") {
    Scene scene;
    scene.backend.invites = true;
    ui::ConsortiumPage page(scene.backend, scene.context);
    present(page);
    const auto &tabs = named<QTabBar>(page, "consortium.tabs");
    page.showPart(ui::territoriesPart);
    CHECK(tabs.currentIndex() == ui::ConsortiumPage::Territories);
    REQUIRE(page.focusWidget());
    CHECK(page.focusWidget()->objectName() == "territories.add");
    page.showPart(ui::structuresPart);
    CHECK(tabs.currentIndex() == ui::ConsortiumPage::Structures);
    CHECK(page.focusWidget()->objectName() == "structure.name");
    page.showPart(ui::invitePart);
    CHECK(tabs.currentIndex() == ui::ConsortiumPage::Members);
    CHECK(named<QWidget>(page, "invite").isVisible());
}

TEST_CASE("Pictures of the first steps", "[.pictures]") {      // to be looked at
    REQUIRE_FALSE(qEnvironmentVariableIsEmpty("TP_PICTURES")); // the folder
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        theTheme().show(choice);
        Founded here;
        settle();
        REQUIRE(here.panel.grab().save(QStringLiteral("%1/first-steps-%2.png")
                                           .arg(qEnvironmentVariable("TP_PICTURES"), QLatin1String(ui::tokens().dark ? "dark" : "light"))));
    }
    theTheme().show(ui::Theme::Choice::System);
}
