// What a form refuses and what an act leaves over is said in words: numbers below none, ends before beginnings, series cut short; and a
// person's file names their groups. Real stores.
#include "tests/ui/pages/Activities.h"
#include "tests/ui/pages/Participants.h"
#include "tests/ui/pages/Steering.h"

using namespace tp;
using namespace tp::test;

TEST_CASE("A period that ends before it begins and less than no euros are refused in words, at their fields", "[steering]") {
    SteeringYear at;
    const auto given = at.scene.mine.add(
        "allotment", {{"beneficiary", idValue(at.wip.structure)}, {"fromOn", "2026-01-01"}, {"untilOn", "2026-12-31"}, {"euros", 12'000}});
    at.scene.backend.received();
    SteeringDesk desk(at.scene.backend, at.scene.context, steeringTab);
    named<QTabBar>(desk.page, "steering.parts").setCurrentIndex(3);
    desk.page.openRecord(given);
    desk.read();
    desk.press("steeringEntry.change");
    desk.write("untilOn", "31/12/2025");
    desk.write("euros", "-5");
    desk.press("allotment.form.save");
    CHECK(at.scene.mine.value("allotment", given, "euros") == Value(12'000));
    const auto said = desk.panel("steeringEntryPanel");
    CHECK(said.contains(utf8Text("Jusqu’au : un jour qui n’est pas avant le début.")));
    CHECK(said.contains(utf8Text("Euros : pas moins de 0.")));
    desk.write("untilOn", "31/12/2027");
    desk.write("euros", "5");
    desk.press("allotment.form.save");
    CHECK(at.scene.mine.value("allotment", given, "untilOn") == Value("2027-12-31"));
    CHECK(at.scene.mine.value("allotment", given, "euros") == Value(5));
}

TEST_CASE("A series longer than is made at once says until when it goes", "[activities]") {
    Activities at;
    at.open(at.activity("Boxe"));
    at.press("activity.plan");
    choose(named<QComboBox>(at.page, "plan.every"), "Chaque semaine");
    named<QLineEdit>(at.page, "plan.until").setFocus();
    at.type("31/12/2029");
    at.press("plan.form.save");
    CHECK(all(at.scene, "session").size() == 60);
    REQUIRE_FALSE(at.scene.context.toasts.empty());
    CHECK(at.scene.context.toasts.back().contains("60"));
    CHECK(at.scene.context.toasts.back().contains("12/01/2028")); // the sixtieth, from tomorrow on
}

TEST_CASE("More waiting proposals than one save holds: the act says how many it takes, and how many are left", "[participants]") {
    Scene scene;
    const auto next = sessionOf(scene.mine, "2026-12-01T10:00");
    for (int number = 1; number <= 18; ++number)
        scene.mine.add("proposal", {{"title", "Idée " + std::to_string(number)}, {"madeOn", "2026-11-02"}, {"kind", "proposal"}});
    Committees at(scene);
    at.tab(participants);
    at.open(next);
    auto &takeUp = named<QPushButton>(at.page, "committee.takeUp");
    CHECK(takeUp.text().contains("16"));
    CHECK(takeUp.text().contains("18"));
    at.press("committee.takeUp");
    CHECK(at.context.toasts.back().contains("16"));
    CHECK(at.context.toasts.back().contains("encore 2"));
    at.press("committee.takeUp");
    CHECK(at.column("agendaTable", 0).size() == 18);
}

TEST_CASE("The file of a person names the groups they are in and whether they are a delegate, not those they left", "[participants]") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger");
    const auto lives = groupOf(scene.mine, "Grande Delle"), other = groupOf(scene.mine, "Évrecy"), left = groupOf(scene.mine, "Vire");
    delegateOf(scene, scene.mine, lives, ines);
    joins(scene, scene.mine, other, ines);
    const auto seat = joins(scene, scene.mine, left, ines);
    scene.mine.edit("group_seat", seat, {{"leftOn", "2026-10-01"}});
    scene.backend.received();
    Dossier dossier(scene, ines);
    const auto said = allText(dossier.page);
    CHECK(said.contains(utf8Text("Grande Delle, depuis le 01/09/2026 · délégué·e depuis le 10/09/2026")));
    CHECK(said.contains(utf8Text("Évrecy, depuis le 01/09/2026")));
    CHECK_FALSE(said.contains("Vire"));
}
