// Forms that were not saved are found again under Today. Real stores.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Scene.h"
#include "ui/committees/CommitteeTab.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/today/DuePanel.h"
#include "ui/today/KeptDrafts.h"

#include <QLineEdit>
#include <QPushButton>

using namespace tp;
using namespace tp::test;

TEST_CASE("What was typed in a form and not saved waits under Today, leads back into that form, and goes with the save",
          "[today][formDraft]") {
    Scene scene;
    const auto id = scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    ui::DuePanel panel(scene.backend, scene.context);
    present(panel, {560, 900});
    const auto row = [&] {
        for (int turn = 0; turn < 10; ++turn) settle();
        return panel.findChild<QPushButton *>(QStringLiteral("today.acts.draft.0"));
    };
    CHECK_FALSE(row());
    auto page = std::make_unique<ui::EncountersPage>(scene.backend, scene.context);
    present(*page);
    page->openRecord(id);
    page->showPart(QLatin1String(ui::editPart));
    settle();
    const auto place = [&] { return named<QWidget>(*page, "encounterDetail").findChild<QLineEdit *>(QStringLiteral("place")); };
    REQUIRE(place());
    place()->setFocus();
    place()->selectAll();
    QTest::keyClicks(place(), "Square du Bois");
    page.reset(); // kept, not saved

    REQUIRE(row());
    CHECK(row()->accessibleName().contains("24/11/2026"));
    CHECK_FALSE(allText(panel).contains("Rien ne vous attend."));
    row()->click();
    REQUIRE(scene.context.opened.size() == 1);
    const auto &target = scene.context.opened.front();
    CHECK(target.page == "encounters");
    CHECK(target.record == id);
    page = std::make_unique<ui::EncountersPage>(scene.backend, scene.context);
    present(*page);
    page->openRecord(*target.record); // as the window would
    page->showPart(target.part);
    settle();
    REQUIRE(place());
    CHECK(place()->text() == "Square du Bois");
    QTest::keyClick(place(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(scene.mine.value("encounter", id, "place") == Value("Square du Bois"));
    CHECK_FALSE(row());
}

TEST_CASE("Each kept form leads to what it is of; what is not here any more, and what is no form, is left out", "[today][formDraft]") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger");
    const auto person = toText(ines);
    const auto entry = scene.mine.add("professional", {{"name", "Une assistante sociale"}});
    const auto proposal = scene.mine.add("proposal", {{"title", "Ouvrir le samedi"}, {"madeOn", "2026-11-02"}});
    const auto referral =
        scene.mine.add("referral", {{"partner", "CCAS"}, {"shownName", "I."}, {"text", "Une place ?"}, {"proposedOn", "2026-11-20"}}, ines);
    const auto gone = toText(newUuid7<RecordId>(Scene::nowMs, scene.world.random));
    const auto keep = [&](const std::string &key) { scene.backend.saveDraft(key, {1, 2, 3}); };
    const auto opens = [&](const std::string &key) {
        for (const auto &draft : ui::keptDrafts(scene.backend))
            if (draft.key == key) return std::optional(draft.opens);
        return std::optional<ui::PageTarget>();
    };
    const auto professional = "form/professional/" + toText(entry) + "/new", answer = "form/answer/" + toText(proposal) + "/none",
               reminder = "form/reminder/" + person + "/new", handover = "form/answer/" + person + "/" + gone,
               answered = "form/referral_appoint/" + person + "/" + toText(referral), proposing = "form/referral/" + person + "/new",
               milestone = std::string("form/new/milestone"), file = std::string("form/person/new");
    for (const auto &key : {professional, answer, reminder, handover, answered, proposing, milestone, file}) keep(key);
    for (const auto &key : {std::string("capture"), "form/encounter/" + gone, std::string("joined")}) keep(key);
    CHECK(ui::keptDrafts(scene.backend).size() == 8);
    REQUIRE(opens(professional));
    CHECK(opens(professional)->page == "directory");
    CHECK(opens(professional)->record == entry);
    REQUIRE(opens(answer));
    CHECK(opens(answer)->page == "committees");
    CHECK(opens(answer)->part == QLatin1String(ui::followUpPart) + QString::fromStdString(toText(proposal)));
    for (const auto &key : {reminder, handover}) {
        REQUIRE(opens(key));
        CHECK(opens(key)->page == "persons");
        CHECK(opens(key)->record == ines);
    }
    REQUIRE(opens(answered));
    CHECK(opens(answered)->page == "directory");
    CHECK(opens(answered)->record == referral);
    REQUIRE(opens(proposing));
    CHECK(opens(proposing)->part == QLatin1String(ui::referPart) + QString::fromStdString(person));
    REQUIRE(opens(milestone));
    CHECK(opens(milestone)->page == "committees");
    REQUIRE(opens(file));
    CHECK(opens(file)->page == "persons");
    for (const auto &draft : ui::keptDrafts(scene.backend)) CHECK_FALSE(draft.title.isEmpty());
    scene.backend.saveDraft(file, {});
    CHECK_FALSE(opens(file));
}
