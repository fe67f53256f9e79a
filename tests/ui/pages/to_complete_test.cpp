// Encounters left to be completed: saved with little, found again on Today and in the list, completed in their form.
#include "tests/ui/pages/Team.h"
#include "ui/lists/RecordTable.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Basics.h"

#include <QAbstractItemView>
#include <QCheckBox>

using namespace tp;
using namespace tp::test;

TEST_CASE("An encounter is left to be completed with the keyboard, waits on Today, and saving its form takes the mark off",
          "[toComplete]") {
    Team team;
    team.window.open({QStringLiteral("today"), {}});
    settle();
    auto &card = named<QWidget>(team.window, "capture");
    auto &problem = named<QLabel>(team.window, "capture.problem");
    QTest::keyClick(team.window.focusWidget(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    CHECK(team.all("encounter").empty()); // nobody was met
    CHECK(problem.isVisible());
    QTest::keyClicks(team.window.focusWidget(), "1h 18-21");
    QTest::keyClick(team.window.focusWidget(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); // the count alone
    settle();
    auto encounters = team.all("encounter");
    REQUIRE(encounters.size() == 1);
    const auto id = encounters[0].id;
    CHECK(encounters[0].fields.at("toComplete") == Value(true));
    CHECK(card.findChild<QPlainTextEdit *>("capture.note")->toPlainText().isEmpty());

    REQUIRE(team.find<QWidget>("today.toComplete").isVisible());
    team.press("today.toComplete.0"); // its form
    auto &detail = named<QWidget>(team.window, "encounterDetail");
    auto *place = detail.findChild<QLineEdit *>("place");
    REQUIRE(place);
    CHECK(place->isVisible());
    CHECK_FALSE(detail.findChild<QCheckBox *>("toComplete")->isChecked());
    place->setText("Square du Bois");
    QTest::keyClick(place, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(team.scene.mine.value("encounter", id, "place") == Value("Square du Bois"));
    CHECK(team.scene.mine.value("encounter", id, "toComplete").isNull());
    CHECK_FALSE(team.window.findChild<QWidget *>("today.toComplete")->isVisibleTo(team.window.findChild<QWidget *>("today.due")));
}

TEST_CASE("What is to be completed is marked in the list, narrowed to by its filter, and keeps its mark when that is ticked again",
          "[toComplete]") {
    Team team;
    const auto mine = Scene::bytes(team.scene.mine.structure);
    for (int i = 0; i < 4; ++i)
        team.scene.encounter("2026-11-2" + std::to_string(i) + "T10:30", "Gare", {{"structure", mine}, {"toComplete", true}});
    team.scene.encounter("2026-11-24T09:00", "Local AAJB", {{"structure", mine}});
    team.scene.backend.received();
    team.window.open({QStringLiteral("today"), {}});
    settle();
    team.press("today.toComplete.all"); // more than are shown
    auto &table = team.find<ui::RecordTable>("encounterTable");
    CHECK(table.model()->rowCount() == 4);
    const auto state = table.model()->index(0, 5);
    CHECK(state.data(ui::CellRole::StateCellRole).toInt() == static_cast<int>(ui::StateTag::State::ToComplete));
    CHECK_FALSE(state.data().toString().isEmpty());
    team.press("clearFilters");
    CHECK(table.model()->rowCount() == 5);
    team.press("toCompleteOnly");
    CHECK(table.model()->rowCount() == 4);

    table.choose(0);
    QTest::keyClick(&table, Qt::Key_F2);
    settle();
    auto *still = named<QWidget>(team.window, "encounterDetail").findChild<QCheckBox *>("toComplete");
    REQUIRE(still);
    still->click();
    QTest::keyClick(still, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(table.model()->rowCount() == 4);
}

TEST_CASE("Pictures of what is to be completed", "[.pictures]") {
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark})
        for (const auto size : {QSize(1366, 768), QSize(683, 384)}) {
            qApp->findChild<ui::Theme *>()->choose(choice);
            Team team(size);
            const auto take = [&](const char *name) {
                QTest::qWait(60);
                REQUIRE(team.window.grab().save(
                    QStringLiteral("%1/complete-%2-%3-%4.png")
                        .arg(qEnvironmentVariable("TP_PICTURES"), QString::fromLatin1(name), ui::tokens().dark ? "dark" : "light")
                        .arg(size.width())));
            };
            const auto mine = Scene::bytes(team.scene.mine.structure);
            const auto outing =
                team.scene.mine.add("outing", {{"startedAt", "2026-11-24T10:00"}, {"endedAt", "2026-11-24T12:00"}, {"structure", mine}});
            for (int i = 0; i < 5; ++i)
                team.scene.encounter("2026-11-2" + std::to_string(i) + "T10:30", "Arrêt Grande Delle",
                                     {{"structure", mine}, {"toComplete", true}, {"outing", Scene::bytes(outing)}});
            team.scene.encounter("2026-11-20T09:00", "Local AAJB",
                                 {{"structure", mine}, {"nextStep", "call_back"}, {"nextStepOn", "2026-11-27"}});
            team.scene.backend.received();
            team.window.open({QStringLiteral("today"), {}});
            take("today");
            team.window.open({QStringLiteral("encounters"), {}, QLatin1String(ui::toCompletePart)});
            take("list");
            team.window.open({QStringLiteral("encounters"), outing});
            take("outing");
            team.window.open({QStringLiteral("encounters"), {}, QLatin1String(ui::ofOutingPart) + QString::fromStdString(toText(outing))});
            take("of-outing");
            const auto first = team.all("encounter").front().id;
            team.window.open({QStringLiteral("encounters"), first});
            take("reading");
            team.window.open({QStringLiteral("encounters"), first, QLatin1String(ui::editPart)});
            take("form");
        }
    qApp->findChild<ui::Theme *>()->choose(ui::Theme::Choice::System);
}
