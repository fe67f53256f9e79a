// The commune that the capture card proposes with a place, in an outing. The whole window on a real store.
#include "tests/ui/pages/Team.h"
#include "ui/widgets/Fields.h"

#include <QLineEdit>

using namespace tp;
using namespace tp::test;

TEST_CASE("The commune of an encounter is proposed: of its place as it was noted before, else of where the outing was last") {
    Team team;
    team.scene.encounter("2026-11-19T10:00", "Gare", {{"commune", "14762"}});
    team.scene.mine.add("encounter", {{"occurredAt", "2026-11-20T10:00"}, {"place", "Gare"}}); // said no commune
    team.begin("Square du Bois\nPlace du marché");
    const auto outing = team.all("outing")[0];
    const auto commune = [&] { return team.find<ui::CommuneField>("capture.commune").code().value_or(std::string()); };
    const auto today = [&] {
        team.window.open({QStringLiteral("today"), {}});
        settle();
    };
    today();
    CHECK(commune().empty()); // nobody has been there
    team.scene.mine.add("observation", {{"outing", Scene::bytes(outing.id)},
                                        {"observedAt", "2026-11-24T14:40"},
                                        {"place", "Square du Bois"},
                                        {"commune", "14118"},
                                        {"note", "Personne"}});
    team.scene.backend.received();
    team.window.open({QStringLiteral("encounters"), {}});
    today();
    CHECK(team.find<QLineEdit>("capture.place").text() == "Square du Bois");
    CHECK(commune() == "14118");
    team.note("1h 18-21", "Là");
    CHECK(std::ranges::any_of(team.all("encounter"), [&](const auto &one) {
        return team.joined(one, outing.id) && one.fields.contains("commune") && one.fields.at("commune") == Value("14118");
    }));

    auto &place = team.find<QLineEdit>("capture.place");
    place.setFocus();
    place.selectAll();
    QTest::keyClicks(&place, "Place du"); // planned, and nobody has been there: not far from the last one
    QTest::keyClick(&place, Qt::Key_Down);
    QTest::keyClick(&place, Qt::Key_Return);
    CHECK(place.text() == QString::fromUtf8("Place du marché"));
    CHECK(commune() == "14118");

    const auto type = [&](const char *words) { // whole, not picked
        place.setFocus();
        place.selectAll();
        QTest::keyClicks(&place, words);
        QTest::keyClick(&place, Qt::Key_Escape);
        QTest::keyClick(&place, Qt::Key_Tab);
    };
    type("gare"); // what stood was a guess for another place
    CHECK(commune() == "14762");
    team.find<ui::CommuneField>("capture.commune").setCode({});
    place.setFocus();
    QTest::keyClick(&place, Qt::Key_Tab);
    CHECK(commune().empty()); // cleared by hand: not once more for this place
    type("square du bois");
    CHECK(commune() == "14118");
    team.find<ui::CommuneField>("capture.commune").setCode("14047"); // chosen by hand
    type("gare");
    CHECK(commune() == "14047");
}

TEST_CASE("Going through an untouched card with Tab leaves it untouched: its commune is still proposed when it is come back to") {
    Team team;
    team.begin("Square du Bois");
    const auto outing = team.all("outing")[0];
    const auto today = [&] {
        team.window.open({QStringLiteral("today"), {}});
        settle();
    };
    const auto commune = [&] { return team.find<ui::CommuneField>("capture.commune").code().value_or(std::string()); };
    today();
    team.scene.mine.add("observation", {{"outing", Scene::bytes(outing.id)},
                                        {"observedAt", "2026-11-24T14:40"},
                                        {"place", "Square du Bois"},
                                        {"commune", "14118"},
                                        {"note", "Personne"}});
    team.scene.backend.received();
    auto &place = team.find<QLineEdit>("capture.place");
    place.setFocus();
    QTest::keyClick(&place, Qt::Key_Tab);
    CHECK(commune().empty()); // the place is the same
    team.window.open({QStringLiteral("encounters"), {}});
    today();
    CHECK(commune() == "14118");
}
