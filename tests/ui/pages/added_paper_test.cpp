// What coordinators added, on paper.
#include "core/schema/Dictionary.h"
#include "tests/support/TempDir.h"
#include "tests/support/ui/Paper.h"
#include "tests/ui/pages/Steering.h"
#include "ui/outings/RecapSheet.h"
#include "ui/persons/PersonSheet.h"
#include "ui/steering/MinutesSheet.h"
#include "ui/steering/SteeringBook.h"

using namespace tp;
using namespace tp::test;

TEST_CASE(
    "Added fields stand on paper: chosen ones counted in an outing's recap, no text of them; in a person's summary with their values") {
    Scene scene(referent | administrator);
    const auto add = [&](const char *type, const char *code, const char *kind, const char *audience, const char *label) {
        const auto id = scene.mine.add("custom_field",
                                       {{"recordType", type}, {"code", code}, {"kind", kind}, {"audience", audience}, {"label", label}});
        return schema::customFieldName(code, id);
    };
    const auto animal = add("encounter", "animal", "boolean", "structure", "Vient avec un animal"),
               said = add("encounter", "dit", "text", "structure", "Mot entendu"),
               weather = add("outing", "meteo", "text", "consortium", "Temps"),
               tents = add("outing", "tentes", "integer", "structure", "Tentes vues"),
               size = add("person", "taille", "text", "file", "Taille de chaussures"),
               night = add("situation", "nuit", "boolean", "file", "A dormi dehors"),
               why = add("exit", "motif", "text", "file", "Motif donné");
    const auto benches = add("observation", "bancs", "integer", "structure", "Bancs comptés"),
               heard = add("observation", "entendu", "text", "structure", "Entendu sur place");
    const auto outing = scene.mine.add(
        "outing",
        {{"startedAt", "2026-11-24T14:00"}, {"structure", Scene::bytes(scene.mine.structure)}, {weather, "Pluie chez Yanis"}, {tents, 3}});
    for (const bool with : {true, true, false})
        scene.encounter("2026-11-24T14:18", "Gare", {{"outing", Scene::bytes(outing)}, {animal, with}, {said, "Rendez-vous de Yanis"}});
    scene.mine.add("observation", {{"outing", Scene::bytes(outing)},
                                   {"observedAt", "2026-11-24T15:00"},
                                   {"place", "Square du Bois"},
                                   {"note", "Personne"},
                                   {benches, 12},
                                   {heard, "La voix de Yanis"}});
    for (const auto &field : all(scene, "custom_field")) // no longer asked, it stands where it was noted
        if (field.fields.at("recordType") == Value("observation")) scene.mine.edit("custom_field", field.id, {{"retired", true}});
    scene.backend.received();
    const ui::ValueText text(scene.backend.reader());
    const auto recap = paperWords(ui::recapSheet(must(reports::summariseOuting(scene.backend.reader(), outing)), text));
    CHECK(recap.contains("Vient avec un animal"));
    CHECK(recap.contains("Oui : 2 rencontres"));
    CHECK(recap.contains("Non : 1 rencontre"));
    CHECK(recap.contains("Tentes vues"));
    CHECK(recap.contains(utf8Text("Bancs comptés")));
    CHECK_FALSE(recap.contains("Entendu sur place"));
    CHECK_FALSE(recap.contains("Yanis"));

    const auto ines = scene.person("Inès Bellanger", {{size, "38"}});
    scene.mine.add("situation", {{"person", Scene::bytes(ines)}, {"observedOn", "2026-11-20"}, {night, true}}, ines);
    scene.mine.add(
        "exit", {{"person", Scene::bytes(ines)}, {"exitedOn", "2026-11-22"}, {"situation", "training"}, {why, "Déménage à Brest"}}, ines);
    const auto record = must(scene.backend.reader().get("person", ines));
    const auto sheet =
        paperWords(ui::personSheet(record, ui::personStory(scene.backend.reader(), text, record, {2026, 11, 24}), text, {2026, 11, 24}));
    for (const auto *part : {"Taille de chaussures", "A dormi dehors", "Déménage à Brest"}) CHECK(sheet.contains(QString::fromUtf8(part)));
}

TEST_CASE("What was added to a session, its answers, its decisions, what teams say of them and its milestones stands on the minutes") {
    SteeringYear at;
    auto &scene = at.scene;
    const auto add = [&](const char *type, const char *kind, const char *label) {
        const auto id = scene.mine.add(
            "custom_field", {{"recordType", type}, {"code", "arbre"}, {"kind", kind}, {"audience", "consortium"}, {"label", label}});
        return schema::customFieldName("arbre", id);
    };
    const auto ofSession = add("steering_session", "long_text", "Arbre de la séance"), ofAnswer = add("answer", "text", "Arbre du retour"),
               ofDecision = add("decision", "text", "Arbre du vote"), ofImpact = add("impact", "text", "Arbre du constat"),
               ofMilestone = add("milestone", "long_text", "Arbre du jalon");
    std::string forest; // longer than a page
    for (int tree = 0; tree < 900; ++tree) forest += "arbre" + std::to_string(tree) + ' ';
    at.records.answer(at.proposals[0], at.session, "2026-12-03", "accepted", {{"text", "Oui."}, {ofAnswer, "un peuplier"}});
    const auto decision = scene.mine.add("decision", {{"session", idValue(at.session)}, {"title", "Un lieu"}, {ofDecision, "un cerisier"}});
    scene.mine.add("impact", {{"decision", idValue(decision)}, {"text", "Rien"}, {"writtenOn", "2026-11-20"}, {ofImpact, "un tilleul"}});
    scene.mine.add("impact",
                   {{"proposal", idValue(at.proposals[0])}, {"text", "Deux heures"}, {"writtenOn", "2026-11-20"}, {ofImpact, "un saule"}});
    scene.mine.add("milestone", {{"title", "Bilan"}, {"dueOn", "2026-11-01"}, {ofMilestone, forest}});
    scene.mine.edit("steering_session", at.session, {{ofSession, forest}});
    scene.backend.received();
    const ui::ValueText text(scene.backend.reader());
    TempDir dir;
    for (const auto *heldOn : {"", "2026-12-03"}) { // the agenda, then the minutes
        if (*heldOn) scene.mine.edit("steering_session", at.session, {{"heldOn", heldOn}});
        scene.backend.received();
        const auto path = QString::fromStdString((dir.path() / (std::string("paper") + heldOn + ".pdf")).string());
        REQUIRE(ui::writeMinutesPdf(ui::SteeringBook(scene.backend), at.session, text, path));
        const auto words = SteeringDesk::plain(paperWords(path, PaperOrder::File));
        for (const auto *part : {"Arbre du retour : un peuplier", "Arbre du vote : un cerisier", "Arbre du constat : un tilleul",
                                 "Deux heures", "Arbre du constat : un saule"}) {
            INFO(part);
            CHECK(words.contains(utf8Text(part)));
        }
        CHECK(words.contains(utf8Text("Arbre de la séance")));
        CHECK(words.count(QLatin1String("arbre899")) == 2); // to the last word, of the milestone and of the session
    }
    SteeringDesk desk(scene.backend, scene.context, steeringTab);
    desk.page.openRecord(at.session);
    desk.read();
    CHECK(desk.panel("steeringPanel").contains(utf8Text("Arbre du retour : un peuplier")));
}
