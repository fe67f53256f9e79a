// What stands in a file beside the person has a history of its own: a note at an encounter, a situation, a reminder, an exit, a hand-over.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Dossier.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/lists/HistoryView.h"

#include <QTabBar>

#include <algorithm>

using namespace tp;
using namespace tp::test;

namespace {
QString unfoldedIn(QWidget &page) { // every history that stands open
    QStringList words;
    for (auto *view : page.findChildren<ui::HistoryView *>())
        if (view->isVisibleTo(&page)) words << allText(*view);
    return words.join(QLatin1Char('\n'));
}
void pushed(QWidget &page, const char *button, int which = 0) {
    auto all = page.findChildren<QPushButton *>(QLatin1String(button));
    erase_if(all, [](const auto *one) { return !one->isVisible(); });
    INFO(button);
    REQUIRE(all.size() > which);
    all.at(which)->click();
    settle();
}
} // namespace

TEST_CASE("What was noted of one person at an encounter has its history there, and another person's is another", "[histories]") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger"), lulu = scene.person("Lulu");
    const auto met = scene.encounter("2026-11-24T14:18", "Grande Delle");
    const auto note = scene.meet(ines, met, "2026-11-24T14:18", "Vue avec sa voisine");
    scene.meet(lulu, met, "2026-11-24T14:18", "Cherche un logement");
    scene.mine.edit("participation", note, {{"note", "Vue seule"}});
    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    page.openRecord(met);
    settle();
    CHECK(unfoldedIn(page).isEmpty());
    auto &history = named<QPushButton>(page, "showNoteHistory");
    CHECK_FALSE(history.isVisible()); // of nobody so far
    int of = -1;
    const auto asked = page.findChildren<QPushButton *>("noteHistory");
    REQUIRE(asked.size() == 2);
    CHECK(asked.at(0)->accessibleName() != asked.at(1)->accessibleName());
    for (int at = 0; at < 2; ++at)
        if (asked.at(at)->accessibleName().contains(QString::fromUtf8("Inès Bellanger"))) of = at;
    REQUIRE(of >= 0);
    pushed(page, "noteHistory", of);
    CHECK(history.isVisible());
    CHECK(history.hasFocus());
    CHECK(history.accessibleName().contains(QString::fromUtf8("Inès Bellanger")));
    CHECK(unfoldedIn(page).contains(QString::fromUtf8("Vue avec sa voisine → Vue seule")));
    CHECK_FALSE(unfoldedIn(page).contains("Cherche un logement"));
    scene.mine.edit("participation", note, {{"note", "Vue seule, puis avec sa voisine"}});
    scene.backend.received();
    settle();
    CHECK(unfoldedIn(page).contains(QString::fromUtf8("Vue seule → Vue seule, puis avec sa voisine"))); // it stands open, and goes on
    pushed(page, "noteHistory", 1 - of);
    CHECK(unfoldedIn(page).contains("Cherche un logement"));
    CHECK_FALSE(unfoldedIn(page).contains("voisine"));
    page.openRecord(scene.encounter("2026-11-23T09:00", "Gare"));
    scene.backend.received();
    settle();
    CHECK(unfoldedIn(page).isEmpty());
    CHECK_FALSE(history.isVisible());
}

TEST_CASE("A hand-over tells who changed what, as long as its card stands", "[histories]") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger");
    const auto handover = scene.mine.add("handover",
                                         {{"person", idValue(ines)},
                                          {"from", idValue(scene.mine.member)},
                                          {"to", idValue(scene.colleague.member)},
                                          {"proposedOn", "2026-11-24"},
                                          {"note", "Appeler le matin"}},
                                         ines);
    scene.mine.edit("handover", handover, {{"note", "Appeler le soir"}});
    Dossier dossier(scene, ines);
    CHECK(unfoldedIn(dossier.page).isEmpty());
    auto &history = named<QPushButton>(dossier.page, "handover.history");
    CHECK_FALSE(history.accessibleName().isEmpty());
    pushed(dossier.page, "handover.history");
    CHECK(unfoldedIn(dossier.page).contains(QString::fromUtf8("Appeler le matin → Appeler le soir")));
    scene.mine.edit("handover", handover, {{"note", "Lui écrire"}});
    scene.backend.received();
    settle();
    CHECK(unfoldedIn(dossier.page).contains(QString::fromUtf8("Appeler le soir → Lui écrire"))); // it stands open, and goes on
    pushed(dossier.page, "handover.withdraw");
    CHECK(unfoldedIn(dossier.page).isEmpty());
    CHECK_FALSE(history.isVisible());
}

TEST_CASE("A situation, a reminder and an exit of a file each tell who changed what", "[histories]") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger");
    const auto reminder =
        scene.mine.add("reminder", {{"person", idValue(ines)}, {"what", "Relancer la CAF"}, {"dueOn", "2026-12-10"}}, ines);
    scene.mine.edit("reminder", reminder, {{"what", "Relancer la mission locale"}});
    const auto situation = scene.mine.add("situation", {{"person", idValue(ines)}, {"observedOn", "2026-08-01"}, {"housing", "4"}}, ines);
    scene.mine.edit("situation", situation, {{"observedOn", "2026-08-02"}});
    const auto exit = scene.mine.add(
        "exit", {{"person", idValue(ines)}, {"exitedOn", "2026-06-01"}, {"situation", "moved_away"}, {"note", "Part à Lyon"}}, ines);
    scene.mine.edit("exit", exit, {{"note", "Part à Rouen"}});
    Dossier dossier(scene, ines);
    CHECK(unfoldedIn(dossier.page).isEmpty());
    SECTION("a reminder") {
        pushed(dossier.page, "reminder.history");
        CHECK(named<QPushButton>(dossier.page, "reminder.showHistory").hasFocus());
        CHECK(unfoldedIn(dossier.page).contains(QString::fromUtf8("Relancer la CAF → Relancer la mission locale")));
        pushed(dossier.page, "reminder.showHistory"); // folded again
        CHECK(unfoldedIn(dossier.page).isEmpty());
    }
    SECTION("an exit, also one that the person came back from, from the thread") {
        pushed(dossier.page, "exit.history");
        CHECK(unfoldedIn(dossier.page).contains(QString::fromUtf8("Part à Lyon → Part à Rouen")));
        pushed(dossier.page, "exit.back");
        CHECK_FALSE(dossier.part("exit").isVisible());
        const auto entries = dossier.page.findChildren<QPushButton *>("openEntry");
        const auto left =
            std::ranges::find_if(entries, [](const auto *one) { return one->text() == QString::fromUtf8("Fin du programme"); });
        REQUIRE(left != entries.end());
        (*left)->click(); // its form
        settle();
        REQUIRE(dossier.part("exit.form").isVisible());
        if (!named<QPushButton>(dossier.page, "exit.history").isChecked()) pushed(dossier.page, "exit.history");
        CHECK(unfoldedIn(dossier.page).contains(QString::fromUtf8("Part à Lyon → Part à Rouen")));
    }
    SECTION("a situation") {
        named<QTabBar>(dossier.page, "personParts").setCurrentIndex(1);
        settle();
        pushed(dossier.page, "situation.history");
        CHECK(unfoldedIn(dossier.page).contains(QString::fromUtf8("01/08/2026 → 02/08/2026")));
    }
}
