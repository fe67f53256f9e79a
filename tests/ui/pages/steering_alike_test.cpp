// What bears one name, or stands in two versions, is told apart on the page of the committees. Real stores.
#include "tests/ui/pages/Steering.h"
#include "ui/lists/RecordTable.h"
#include "ui/widgets/Basics.h"

#include <QComboBox>

using namespace tp;
using namespace tp::test;

TEST_CASE("Two groups of one name are two choices, told apart by their structures; two of one structure by a number", "[steering]") {
    SteeringYear at;
    CommitteeRecords(at.scene, at.wip).group("Grande Delle");
    at.records.group("Bocage");
    for (int twice = 0; twice < 2; ++twice) at.records.group("Guérinière");
    at.scene.backend.received();
    SteeringDesk desk(at.scene.backend, at.scene.context, 1);
    desk.press("participants.propose");
    auto &box = named<QComboBox>(named<QWidget>(desk.page, "proposal.form"), "group");
    QStringList offered;
    for (int row = 1; row < box.count(); ++row) offered << SteeringDesk::plain(box.itemText(row));
    CHECK(offered == QStringList{"Bocage", utf8Text("Grande Delle · AAJB"), utf8Text("Grande Delle · WIP"),
                                 utf8Text("Guérinière · AAJB (1)"), utf8Text("Guérinière · AAJB (2)")});
}

TEST_CASE("The session of a decision is chosen by its day", "[steering]") {
    SteeringYear at;
    SteeringDesk desk(at.scene.backend, at.scene.context, steeringTab);
    desk.open(sessionTable, 0);
    desk.press("steering.newDecision");
    auto &box = named<QComboBox>(named<QWidget>(desk.page, "decision.form"), "session");
    CHECK(box.currentText() == utf8Text("Comité de pilotage du 03/12/2026"));
    CHECK(box.findText(utf8Text("Comité de pilotage du 01/10/2026")) > 0);
}

TEST_CASE("A session, a decision and a milestone in two versions bear the sign of it in their lists", "[steering]") {
    SteeringYear at;
    const auto decision = at.scene.mine.add("decision", {{"session", idValue(at.session)}, {"title", "Acheter cent tickets"}});
    const auto milestone = at.scene.mine.add("milestone", {{"title", "Bilan"}, {"dueOn", "2026-12-01"}});
    at.scene.backend.received();
    const std::tuple<const char *, RecordId, const char *> changed[] = {
        {"steering_session", at.session, "place"}, {"decision", decision, "title"}, {"milestone", milestone, "title"}};
    for (const auto &[type, id, field] : changed) at.scene.mine.edit(type, id, {{field, "Ici"}});
    at.scene.world.clock.advance(60'000);
    for (const auto &[type, id, field] : changed) at.wip.edit(type, id, {{field, "Ailleurs"}});
    at.scene.backend.received();
    SteeringDesk desk(at.scene.backend, at.scene.context, steeringTab);
    for (int part = 0; const auto *table : {sessionTable, decisionTable, milestoneTable}) {
        INFO(table);
        named<QTabBar>(desk.page, "steering.parts").setCurrentIndex(part++); // a list is made when it is looked at
        settle();
        const auto *model = named<QAbstractItemView>(desk.page, table).model();
        CHECK(model->index(0, model->columnCount() - 1).data(ui::StateCellRole).toInt() == static_cast<int>(ui::StateTag::State::Conflict));
    }
}

TEST_CASE("Of two answers of one proposal, each button that withdraws says which; who may not answer has none", "[steering]") {
    SteeringYear at;
    at.records.answer(at.proposals[2], at.before, "2026-11-20", "accepted", {{"text", "Oui."}});
    at.scene.world.clock.advance(60'000);
    CommitteeRecords(at.scene, at.wip).answer(at.proposals[2], at.before, "2026-11-20", "accepted", {{"text", "Oui, en mars."}});
    at.scene.backend.received();
    SteeringDesk desk(at.scene.backend, at.scene.context, followUpTab);
    desk.open("followUpTable", 3);
    QStringList names;
    for (const auto *one : desk.page.findChildren<QPushButton *>("followUp.withdraw"))
        if (one->isVisibleTo(&desk.page)) names << one->accessibleName();
    CHECK(names.size() == 2);
    CHECK(names.removeDuplicates() == 0);

    StoreBackend there(at.scene.world, at.wip, referent);
    TestContext elsewhere;
    SteeringDesk other(there, elsewhere, followUpTab);
    other.open("followUpTable", 3);
    CHECK_FALSE(other.button("followUp.withdraw"));
    CHECK_FALSE(other.button("followUp.done"));
}

TEST_CASE("A delegate named by a button: the keyboard goes to the list, not to the next button, which is another act", "[steering]") {
    SteeringYear at;
    const auto group = at.records.group("Bocage");
    at.scene.backend.received();
    SteeringDesk desk(at.scene.backend, at.scene.context, 0);
    ui::CommitteesPage &page = desk.page;
    page.openRecord(group);
    auto &who = named<QLineEdit>(page, "group.who.edit");
    who.setFocus();
    QTest::keyClicks(&who, "Zoe");
    QTest::keyClick(&who, Qt::Key_Return);
    desk.read();
    auto *volunteer = desk.button("group.volunteer");
    REQUIRE(volunteer);
    volunteer->setFocus();
    QTest::keyClick(volunteer, Qt::Key_Space);
    desk.read();
    CHECK(named<QAbstractItemView>(page, "memberTable").hasFocus());
}
