// What waits under Today because of the two committees, each for whom it concerns. Real stores.
#include "tests/ui/pages/Participants.h"
#include "tests/ui/pages/Steering.h"
#include "ui/committees/CommitteeTab.h"
#include "ui/flows/FieldUndo.h"
#include "ui/today/DueSteps.h"

using namespace tp;
using namespace tp::test;

namespace {

std::vector<ui::DueStep> committeesWaiting(Scene &scene, Peer &peer, RoleSet roles) {
    StoreBackend backend(scene.world, peer, roles);
    auto steps = must(ui::waitingSteps(backend));
    std::erase_if(steps, [](const auto &step) { return step.opens.page != QLatin1String("committees"); });
    return steps;
}
QString bothLines(const ui::DueStep &step) { return SteeringDesk::plain(step.title + QStringLiteral(" | ") + step.detail); }

} // namespace

TEST_CASE("A référent who represents a structure at the next steering committee has it under Today, and the others have not",
          "[today][steering]") {
    SteeringYear at;
    CHECK(committeesWaiting(at.scene, at.wip, referent).empty());
    at.records.represent(at.session, at.wip.structure, "Quelqu’un d’autre");
    at.scene.mine.add("steering_presence",
                      {{"session", idValue(at.session)}, {"represents", idValue(at.wip.structure)}, {"member", idValue(at.wip.member)}});
    at.scene.backend.received();
    const auto waiting = committeesWaiting(at.scene, at.wip, referent);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].opens.record == at.session);
    CHECK(waiting[0].on == QDate(2026, 12, 3));
    CHECK(bothLines(waiting[0]).contains("WIP"));
    CHECK(committeesWaiting(at.scene, at.scene.mine, referent).empty());
}

TEST_CASE("Where no steering session is planned, Today asks for the next one, and opens its form on the day that is proposed",
          "[today][steering]") {
    SteeringYear at;
    CHECK(committeesWaiting(at.scene, at.scene.mine, coordinator).size() == 1); // the one to prepare
    at.scene.mine.edit("steering_session", at.session, {{"cancelledOn", "2026-11-20"}});
    CHECK(committeesWaiting(at.scene, at.scene.mine, referent).empty()); // not theirs to plan
    const auto waiting = committeesWaiting(at.scene, at.scene.mine, coordinator);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].opens.part == QLatin1String(ui::planSteeringPart));
    StoreBackend coordinating(at.scene.world, at.scene.mine, coordinator);
    SteeringDesk desk(coordinating, at.scene.context, 0);
    desk.page.showPart(waiting[0].opens.part);
    settle();
    CHECK(named<QTabBar>(desk.page, "committees.tabs").currentIndex() == steeringTab);
    bool proposed = false;
    for (auto *line : desk.page.findChildren<QLineEdit *>()) proposed |= line->isVisibleTo(&desk.page) && line->text().contains("/12/2026");
    CHECK(proposed); // two months after the first Thursday of October
}

TEST_CASE("A promise that is overdue comes up where it is to be kept, is done from there, and undone", "[today][steering]") {
    SteeringYear at;
    const auto answer = at.records.answer(
        at.proposals[0], at.before, "2026-11-12", "accepted",
        {{"text", "Oui."}, {"doer", "Le bailleur"}, {"doerStructure", idValue(at.wip.structure)}, {"dueOn", "2026-11-20"}});
    at.records.answer(at.proposals[1], at.before, "2026-11-12", "accepted", {{"text", "Oui."}, {"dueOn", "2026-11-20"}});
    at.records.answer(at.proposals[2], at.before, "2026-11-12", "accepted", {{"text", "Oui."}, {"dueOn", "2026-12-20"}});
    for (const auto &one : all(at.scene, "answer")) at.records.tell(one.id, "2026-11-13");
    at.scene.backend.received();
    auto waiting = committeesWaiting(at.scene, at.wip, manager);
    std::erase_if(waiting, [](const auto &step) { return !step.opens.part.startsWith(QLatin1String(ui::followUpPart)); });
    REQUIRE(waiting.size() == 2); // theirs, and the one of nobody in particular
    const auto ofTheirs = std::ranges::find_if(
        waiting, [&](const auto &step) { return step.opens.part.endsWith(QString::fromStdString(toText(at.proposals[0]))); });
    REQUIRE(ofTheirs != waiting.end());
    CHECK(ofTheirs->group == ui::DueStep::Group::Late);
    CHECK(bothLines(*ofTheirs).contains("Le bailleur"));
    const auto told = committeesWaiting(at.scene, at.wip, referent);
    REQUIRE(told.size() == 1); // told, and not theirs to change
    CHECK(told[0].act.isEmpty());
    CHECK(committeesWaiting(at.scene, at.scene.mine, referent).empty());
    StoreBackend managing(at.scene.world, at.wip, manager);
    const auto undo = ui::undoOf(managing.reader(), ofTheirs->settles);
    managing.save(ofTheirs->settles, [](const Result<store::Saved> &saved) { must(saved); });
    CHECK(at.wip.value("answer", answer, "doneOn") == Value("2026-11-24"));
    CHECK(committeesWaiting(at.scene, at.wip, referent).empty());
    ui::undoFields(managing, at.scene.context, undo);
    CHECK(committeesWaiting(at.scene, at.wip, referent).size() == 1);
}

TEST_CASE("Who leads a participants' committee has it to prepare, then its conclusions to issue, until they are issued",
          "[today][participants]") {
    Scene scene;
    const auto ahead = sessionOf(scene.mine, "2026-12-01T10:00");
    sessionOf(scene.mine, "2027-01-12T10:00");                                  // far away
    sessionOf(scene.mine, "2026-12-02T10:00", {{"cancelledOn", "2026-11-20"}}); // called off
    proposalOf(scene.mine, "Ouvrir le samedi", ahead, 1);
    const auto held = sessionOf(scene.mine, "2026-11-17T10:00");
    proposalOf(scene.mine, "Sans suite", held, 1, {{"outcome", "not_adopted"}, {"decidedOn", "2026-11-17"}});
    scene.world.sync();
    auto waiting = committeesWaiting(scene, scene.mine, referent);
    REQUIRE(waiting.size() == 1); // nothing was adopted: there is nothing to issue
    CHECK(waiting[0].opens.record == ahead);
    CHECK(waiting[0].group == ui::DueStep::Group::Week);
    CHECK(bothLines(waiting[0]).contains("1 proposition"));
    const auto proposal = adopted(scene.mine, "Un repas par mois", held, 2);
    scene.world.sync();
    waiting = committeesWaiting(scene, scene.mine, referent);
    REQUIRE(waiting.size() == 2);
    CHECK(waiting[0].opens.record == held);
    CHECK(waiting[0].group == ui::DueStep::Group::Late);
    CHECK(committeesWaiting(scene, scene.colleague, referent | manager).empty()); // somebody leads it
    scene.mine.edit("committee_session", held, {{"coLeader", idValue(scene.colleague.member)}});
    scene.world.sync();
    CHECK(committeesWaiting(scene, scene.colleague, referent).size() == 1);
    CommitteeRecords(scene, scene.mine).issue(held, "2026-11-24", {proposal}, "Évrecy");
    scene.world.sync();
    CHECK(committeesWaiting(scene, scene.mine, referent).size() == 1);
    CHECK(committeesWaiting(scene, scene.colleague, referent).empty());
}

TEST_CASE("Whoever coordinates a participants' committee has it to prepare, then its conclusions to issue, beside who leads it",
          "[today][participants]") {
    Scene scene;
    const auto ahead = sessionOf(scene.mine, "2026-12-01T10:00"), held = sessionOf(scene.mine, "2026-11-17T10:00");
    adopted(scene.mine, "Un repas par mois", held, 1);
    scene.world.sync();
    const auto theirs = [&](const RecordId &session) { // the coordination has more to do than this
        return std::ranges::count_if(committeesWaiting(scene, scene.colleague, coordinator),
                                     [&](const auto &step) { return step.opens.record == session; });
    };
    CHECK(theirs(ahead) == 0);
    CHECK(theirs(held) == 0);
    for (const auto &session : {ahead, held})
        scene.mine.edit("committee_session", session, {{"coordinator", idValue(scene.colleague.member)}});
    scene.world.sync();
    CHECK(theirs(ahead) == 1);
    CHECK(theirs(held) == 1);
    CHECK(committeesWaiting(scene, scene.mine, referent).size() == 2); // who leads it has both as before
}
