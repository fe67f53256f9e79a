// What coordinators added to situations, ways out and observations, which stand in pages of others: asked in their forms, and read there
// once nobody asks it any more. Real stores.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Coordination.h"
#include "ui/lists/Timeline.h"
#include "ui/outings/OutingsTab.h"

#include <QTabBar>

using namespace tp;
using namespace tp::test;

namespace {

// The line of the form that is open: what it is called, and what stands in it; nothing: it is not asked.
QString askedIn(QWidget &page, const std::string &field) {
    for (const auto *line : page.findChildren<QLineEdit *>(QString::fromStdString(field)))
        if (line->isVisibleTo(&page)) return line->accessibleName() + QStringLiteral(": ") + line->text();
    return {};
}

} // namespace

TEST_CASE("What is added to situations, ways out and observations is asked in their forms; once it is no longer asked it still reads",
          "[dictionary]") {
    Scene scene(referent | administrator);
    std::string ofSituation, ofExit, ofObservation;
    {
        Coordination tab(scene);
        ofSituation = tab.addField("situation", "text", "Arbre de la situation");
        ofExit = tab.addField("exit", "text", "Arbre de la sortie");
        ofObservation = tab.addField("observation", "text", "Arbre du lieu");
    }
    const auto ines = scene.person("Inès Bellanger");
    scene.mine.add("situation", {{"person", idValue(ines)}, {"observedOn", "2026-11-20"}, {ofSituation, "un saule"}}, ines);
    const auto exit = scene.mine.add(
        "exit", {{"person", idValue(ines)}, {"exitedOn", "2026-11-22"}, {"situation", "training"}, {ofExit, "un tilleul"}}, ines);
    const auto outing = scene.mine.add("outing", {{"startedAt", "2026-11-24T14:00"}, {"structure", idValue(scene.mine.structure)}});
    const auto seen = scene.mine.add("observation", {{"outing", idValue(outing)},
                                                     {"observedAt", "2026-11-24T14:30"},
                                                     {"place", "Square du Bois"},
                                                     {"note", "Bancs retirés"},
                                                     {ofObservation, "un cerisier"}});
    scene.backend.received();
    const auto inForms = [&] {
        QStringList out;
        Dossier dossier(scene, ines);
        dossier.press("exit.change");
        out << askedIn(dossier.part("exit.form"), ofExit);
        named<QTabBar>(dossier.page, "personParts").setCurrentIndex(1);
        settle();
        dossier.press("situation.change");
        out << askedIn(dossier.part("situation.form"), ofSituation);
        ui::ValueText text(scene.backend.reader());
        ui::OutingsTab tab(scene.backend, scene.context, text);
        present(tab);
        tab.openRecord(outing);
        settle();
        auto *thread = tab.findChild<ui::Timeline *>();
        REQUIRE(thread);
        emit thread->opened(seen);
        settle();
        return out << askedIn(tab, ofObservation);
    };
    const auto reads = [&] { // without a form
        Dossier dossier(scene, ines);
        CHECK(allText(dossier.page).count("Arbre de la sortie : un tilleul") == 1); // in the card; in the thread once the person is back
        named<QTabBar>(dossier.page, "personParts").setCurrentIndex(1);
        settle();
        CHECK(allText(dossier.part("situation")).contains("Arbre de la situation : un saule"));
        ui::ValueText text(scene.backend.reader());
        ui::OutingsTab tab(scene.backend, scene.context, text);
        present(tab);
        tab.openRecord(outing);
        settle();
        CHECK(allText(tab).contains(QString::fromUtf8("Bancs retirés\nArbre du lieu : un cerisier")));
    };
    reads();
    CHECK(inForms() == QStringList{"Arbre de la sortie: un tilleul", "Arbre de la situation: un saule", "Arbre du lieu: un cerisier"});
    for (const auto &field : all(scene, "custom_field")) scene.mine.edit("custom_field", field.id, {{"retired", true}});
    scene.backend.received();
    reads();
    CHECK(inForms() == QStringList{QString(), QString(), QString()});
    scene.mine.edit("exit", exit, {{"returnedOn", "2026-11-23"}});
    scene.backend.received();
    reads();
}
