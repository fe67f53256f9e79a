// Parcours that end and go on: an exit ends them, coming back begins them again, and what is tried again stands in the one under way. Real
// stores.
#include "tests/ui/pages/Pathways.h"
#include "ui/flows/FieldUndo.h"
#include "ui/persons/ExitCard.h"
#include "ui/persons/PersonStory.h"
#include "ui/today/DueSteps.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace tp;
using namespace tp::test;

namespace {

std::vector<ui::DueStep> askedAbout(Scene &scene) { // steps alone
    auto steps = must(ui::waitingSteps(scene.backend));
    std::erase_if(steps, [](const ui::DueStep &one) { return one.opens.page != "pathways"; });
    return steps;
}
void leaveForTraining(Dossier &dossier) {
    auto &form = dossier.part("exit.form");
    choose(named<QComboBox>(form, "situation"), "Formation");
    QTest::keyClick(&named<QLineEdit>(form, "exitedOn"), Qt::Key_Return, Qt::ControlModifier);
    settle();
}

} // namespace

TEST_CASE("Who leaves has their pathways ended in the same save, their steps are not asked about, and undo gives both back", "[pathways]") {
    Pathways at;
    auto &scene = at.scene;
    const auto ines = scene.person("Inès Bellanger");
    const auto of = at.pathway(ines, "2026-03-02"), earlier = at.pathway(ines, "2025-03-02", {{"endedOn", "2025-09-01"}});
    at.step(ines, of, "Boxe", {{"plannedFrom", "2026-11-10"}});
    CHECK(askedAbout(scene).size() == 1);
    Dossier dossier(scene, ines);
    dossier.choose("person.exit");
    leaveForTraining(dossier);
    REQUIRE(all(scene, "exit").size() == 1);
    const ui::ValueText text(scene.backend.reader());
    const auto record = must(scene.backend.reader().get("person", ines));
    CHECK_FALSE(ui::personStory(scene.backend.reader(), text, record, QDate(2026, 11, 24)).next); // nor is it to do in the file
    CHECK(scene.mine.value("pathway", of, "endedOn") == Value("2026-11-24"));
    CHECK(scene.mine.value("pathway", earlier, "endedOn") == Value("2025-09-01"));
    CHECK(askedAbout(scene).empty());
    CHECK(scene.context.toasts.back().contains("parcours"));
    scene.context.undo();
    QTest::qWait(50);
    settle();
    CHECK(all(scene, "exit").empty());
    CHECK(scene.mine.value("pathway", of, "endedOn").isNull());
    CHECK(askedAbout(scene).size() == 1);
}

TEST_CASE("Who came back begins their pathway again with its past, or only comes back; both are undone", "[pathways]") {
    Pathways at;
    auto &scene = at.scene;
    const auto ines = scene.person("Inès Bellanger");
    const auto of = at.pathway(ines, "2025-03-02");
    Dossier dossier(scene, ines);
    dossier.choose("person.exit");
    leaveForTraining(dossier);
    SECTION("with the pathway") {
        dossier.press("exit.again");
        CHECK(all(scene, "exit").front().fields.at("returnedOn") == Value("2026-11-24"));
        const auto pathways = all(scene, "pathway");
        REQUIRE(pathways.size() == 2);
        const auto &again = pathways[0].id == of ? pathways[1] : pathways[0];
        CHECK(again.fields.at("follows") == idValue(of));
        CHECK(again.fields.at("startedOn") == Value("2026-11-24"));
        REQUIRE(all(scene, "pathway_phase").size() == 1);
        CHECK(all(scene, "pathway_phase").front().fields.at("phase") == Value("remobilisation"));
        CHECK_FALSE(dossier.part("exit").isVisible());
        scene.context.undo();
        QTest::qWait(50);
        settle();
        CHECK(all(scene, "pathway").size() == 1);
        CHECK(dossier.part("exit").isVisible());
    }
    SECTION("without") {
        dossier.press("exit.back");
        CHECK(all(scene, "pathway").size() == 1);
    }
    SECTION("nothing to begin again while one is under way") {
        at.pathway(ines, "2026-11-24");
        settle();
        CHECK_FALSE(dossier.part("exit.again").isVisible());
        CHECK(dossier.part("exit.back").isVisible());
    }
}

TEST_CASE("A pathway that an exit left open can be ended with it, on the day of leaving, and that is undone; one begun since goes on",
          "[pathways]") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger");
    const auto before = scene.mine.add("pathway", {{"person", idValue(ines)}, {"startedOn", "2026-03-02"}}, ines),
               since = scene.mine.add("pathway", {{"person", idValue(ines)}, {"startedOn", "2026-10-05"}}, ines);
    scene.mine.add("exit", {{"person", idValue(ines)}, {"exitedOn", "2026-05-04"}, {"situation", "training"}}, ines); // as of old
    scene.backend.received();
    Dossier dossier(scene, ines);
    CHECK(scene.mine.value("pathway", before, "endedOn").isNull());
    dossier.press("exit.end");
    CHECK(scene.mine.value("pathway", before, "endedOn") == Value("2026-05-04"));
    CHECK(scene.mine.value("pathway", since, "endedOn").isNull());
    CHECK_FALSE(dossier.part("exit.end").isVisible());
    CHECK(dossier.page.focusWidget() == &dossier.part("exit.back"));
    scene.context.undo();
    settle();
    CHECK(scene.mine.value("pathway", before, "endedOn").isNull());
    CHECK(dossier.part("exit.end").isVisible());
    scene.context.redo();
    settle();
    CHECK(scene.mine.value("pathway", before, "endedOn") == Value("2026-05-04"));
}

TEST_CASE("What was noted of a pathway that ended stays in sight, and its last day is corrected long after; begun again, it stands below",
          "[pathways]") {
    Pathways at;
    auto &scene = at.scene;
    QWidget &page = at.page;
    const auto ines = scene.person("Inès Bellanger");
    const auto of =
        at.pathway(ines, "2025-03-02", {{"wishes", "Boxer le matin"}, {"note", "Dit devant sa soeur"}, {"endedOn", "2026-11-20"}});
    at.open(ines);
    auto &change = named<QPushButton>(page, "pathway.wishes");
    CHECK_FALSE(allText(page).contains("Rien de noté"));
    for (const auto *words : {"Boxer le matin", "Dit devant sa soeur", "Parcours terminé le", "20/11/2026"}) {
        INFO(words);
        CHECK(allText(page).contains(words));
    }
    CHECK(named<QWidget>(page, "wishes.history").isVisible());
    CHECK(change.text() == "Modifier le parcours");
    const auto correct = [&](const char *endedOn) {
        at.press("pathway.wishes");
        auto &day = named<QLineEdit>(named<QWidget>(page, "wishes.form"), "endedOn");
        day.setText(endedOn);
        QTest::keyClick(&day, Qt::Key_Return, Qt::ControlModifier);
        settle();
    };
    correct("");
    CHECK(scene.mine.value("pathway", of, "endedOn").isNull());
    CHECK(named<QWidget>(page, "pathway.add").isVisible()); // under way again
    CHECK(change.text() == "Modifier les souhaits");
    correct("15/11/2026");
    CHECK(scene.mine.value("pathway", of, "endedOn") == Value("2026-11-15"));

    at.press("pathway.begin");
    QTest::qWait(50);
    settle();
    CHECK(allText(page).contains("Rien de noté")); // of the one that begins
    CHECK(allText(page).contains("2025\u20132026 : Boxer le matin\nDit devant sa soeur"));
    auto &past = named<QPushButton>(page, "earlier.history");
    CHECK_FALSE(past.isVisible());
    at.press("pathway.earlierPast");
    CHECK(past.isVisible());
    CHECK(past.isChecked());
    CHECK(allText(*past.parentWidget()).contains("15/11/2026")); // when it ended, as it was corrected
    at.press("pathway.earlier");
    CHECK(named<QPlainTextEdit>(named<QWidget>(page, "wishes.form"), "wishes").toPlainText() == "Boxer le matin");
    CHECK(at.page.closeTop());
    scene.context.lastUndo();
    QTest::qWait(50);
    settle();
    CHECK_FALSE(allText(page).contains("Rien de noté"));
    CHECK_FALSE(allText(page).contains("2025\u20132026"));
    CHECK_FALSE(past.isVisible()); // with the one it was of
}

TEST_CASE("A pathway that is ended offers to note the way out, as long as none is noted", "[pathways]") {
    Pathways at;
    auto &scene = at.scene;
    const auto ines = scene.person("Inès Bellanger");
    at.pathway(ines, "2026-03-02");
    at.open(ines);
    CHECK_FALSE(named<QWidget>(at.page, "pathway.leave").isVisible());
    at.press("pathway.end");
    CHECK(at.focused() == named<QPushButton>(at.page, "pathway.leave").accessibleName());
    at.key(Qt::Key_Space);
    REQUIRE_FALSE(scene.context.opened.empty());
    CHECK(scene.context.opened.back().page == "persons");
    CHECK(scene.context.opened.back().record == ines);
    CHECK(scene.context.opened.back().part == ui::leavePart);
    Dossier dossier(scene, ines);
    dossier.page.showPart(QLatin1String(ui::leavePart));
    settle();
    REQUIRE(dossier.part("exit.form").isVisible());
    leaveForTraining(dossier);
    REQUIRE(all(scene, "exit").size() == 1);
    at.open(ines);
    CHECK_FALSE(named<QWidget>(at.page, "pathway.leave").isVisible());
}

TEST_CASE("What is tried again stands in the pathway under way, at the same place too, and not in one that ended", "[pathways]") {
    Pathways at;
    auto &scene = at.scene;
    scene.anotherStructure("WIP", "WIP");
    const auto ines = scene.person("Inès Bellanger");
    const auto of = at.pathway(ines, "2025-03-02", {{"endedOn", "2025-12-01"}});
    const auto boxing = at.step(ines, of, "Boxe", {{"plannedFrom", "2025-06-01"}, {"outcome", "not_come"}});
    at.open(boxing);
    CHECK_FALSE(named<QWidget>(at.page, "step.retry").isVisible());
    at.press("pathway.begin");
    at.open(boxing);
    const auto now = [&] {
        for (const auto &one : all(scene, "pathway"))
            if (one.id != of) return one.id;
        return of;
    }();
    REQUIRE(now != of);
    const auto second = [&] {
        for (const auto &one : all(scene, "pathway_step"))
            if (one.id != boxing) return one.fields;
        return std::map<std::string, Value>();
    };
    SECTION("at the same place") {
        at.pick("same");
        at.key(Qt::Key_Return, Qt::ControlModifier);
        CHECK(second()["structure"] == idValue(scene.mine.structure));
    }
    SECTION("at a partner's, whom one names") {
        at.pick("partner");
        QTest::keyClicks(at.page.focusWidget(), "Boulangerie");
        at.key(Qt::Key_Return, Qt::ControlModifier);
        CHECK(second()["partner"] == Value("Boulangerie"));
        CHECK(second().count("structure") == 0);
    }
    SECTION("where it was chosen last, though another place was left before") {
        at.pick("same");
        auto &title = named<QLineEdit>(named<QWidget>(at.page, "step.form"), "title");
        title.setFocus();
        QTest::keyClicks(&title, " 2");
        CHECK(at.page.closeTop());
        at.pick("WIP");
        at.key(Qt::Key_Return, Qt::ControlModifier);
        CHECK(second()["structure"] != idValue(scene.mine.structure));
        CHECK(second().count("structure") == 1);
    }
    CHECK(second()["pathway"] == idValue(now));
    CHECK(second()["attemptOf"] == idValue(boxing));
}

TEST_CASE("A step that is over as it was planned is asked about under Today, and what is said there has its real days", "[pathways]") {
    Pathways at;
    auto &scene = at.scene;
    const auto ines = scene.person("Inès Bellanger");
    const auto of = at.pathway(ines, "2026-01-05");
    const auto long1 = at.step(ines, of, "Hébergement", // begun longer ago than Today looks back
                               {{"plannedFrom", "2026-02-01"}, {"startedOn", "2026-02-03"}, {"plannedUntil", "2026-11-13"}});
    at.step(ines, of, "Boxe", {{"plannedFrom", "2026-09-01"}, {"startedOn", "2026-09-01"}, {"plannedUntil", "2026-12-20"}});
    const auto steps = askedAbout(scene);
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].on == QDate(2026, 11, 13));
    CHECK(steps[0].group == ui::DueStep::Group::Late);
    const auto undo = ui::undoOf(scene.backend.reader(), steps[0].settles);
    scene.backend.save(steps[0].settles, [](const Result<store::Saved> &) {});
    settle();
    CHECK(scene.mine.value("pathway_step", long1, "outcome") == Value("done"));
    CHECK(scene.mine.value("pathway_step", long1, "startedOn") == Value("2026-02-03"));
    CHECK(scene.mine.value("pathway_step", long1, "endedOn") == Value("2026-11-13"));
    CHECK(askedAbout(scene).empty());
    ui::undoFields(scene.backend, scene.context, undo);
    settle();
    CHECK(scene.mine.value("pathway_step", long1, "outcome").isNull());
    CHECK(scene.mine.value("pathway_step", long1, "endedOn").isNull());
}

TEST_CASE(
    "A pathway begun on two laptops that had not met is told under Today and on its page, and joined without losing anything; undo parts "
    "them again",
    "[pathways]") {
    Pathways at;
    auto &scene = at.scene;
    const auto ines = scene.person("Inès Bellanger");
    scene.world.sync();
    const auto begin = [&](Peer &peer, const char *on, const char *wishes, const char *title) { // offline
        const auto of = peer.add("pathway", {{"person", idValue(ines)}, {"startedOn", on}, {"wishes", wishes}}, ines);
        peer.add("pathway_phase", {{"person", idValue(ines)}, {"pathway", idValue(of)}, {"phase", "outreach"}, {"from", on}}, ines);
        peer.add("pathway_step",
                 {{"person", idValue(ines)},
                  {"pathway", idValue(of)},
                  {"title", title},
                  {"plannedFrom", "2026-12-01"},
                  {"structure", idValue(peer.structure)}},
                 ines);
        return of;
    };
    const auto first = begin(scene.mine, "2026-11-02", "Cuisiner", "Boxe"),
               second = begin(scene.colleague, "2026-11-05", "Bouger", "Visite");
    const auto told = [&] {
        QStringList out;
        for (const auto &one : askedAbout(scene)) out << QString(one.title).replace(QChar(0xa0), QLatin1Char(' '));
        return out;
    };
    CHECK(told().isEmpty());
    at.open(ines);
    CHECK_FALSE(named<QWidget>(at.page, "pathway.twice").isVisible());
    scene.backend.received(); // they meet
    QTest::qWait(50);
    settle();
    CHECK(told() == QStringList{QString::fromUtf8("Deux parcours sont en cours : Inès Bellanger")});
    CHECK(askedAbout(scene).front().opens.record == ines);
    REQUIRE(named<QWidget>(at.page, "pathway.twice").isVisible());
    CHECK(allText(named<QWidget>(at.page, "pathway.twice")).contains("02/11/2026 et le 05/11/2026"));

    at.press("pathway.join");
    QTest::qWait(50);
    settle();
    CHECK(told().isEmpty());
    CHECK_FALSE(named<QWidget>(at.page, "pathway.twice").isVisible());
    for (const auto *type : {"pathway_step", "pathway_phase"})
        for (const auto &one : all(scene, type)) CHECK(one.fields.at("pathway") == idValue(first));
    CHECK(all(scene, "pathway_step").size() == 2);
    CHECK(at.bars().size() == 2);
    CHECK(scene.mine.value("pathway", first, "wishes") == Value("Cuisiner\nBouger"));
    CHECK(scene.mine.value("pathway", second, "wishes") == Value("Bouger")); // as it was noted
    CHECK(scene.mine.value("pathway", second, "joinedWith") == idValue(first));
    const ui::ValueText text(scene.backend.reader());
    const auto story = ui::personStory(scene.backend.reader(), text, must(scene.backend.reader().get("person", ines)), QDate(2026, 11, 24));
    CHECK(std::ranges::count_if(story.entries, [](const auto &one) { return one.title.contains(QString::fromUtf8("réuni depuis")); }) == 1);

    const auto late = scene.colleague.add("pathway_step", // from a laptop that had not heard of it
                                          {{"person", idValue(ines)}, {"pathway", idValue(second)}, {"title", "Stage"}}, ines);
    scene.backend.received();
    QTest::qWait(50);
    settle();
    REQUIRE(named<QWidget>(at.page, "pathway.twice").isVisible());
    at.press("pathway.join");
    CHECK(scene.mine.value("pathway_step", late, "pathway") == idValue(first));
    scene.context.undo();
    QTest::qWait(50);
    settle();
    CHECK(scene.mine.value("pathway_step", late, "pathway") == idValue(second));
}
