// What coordinators added, on paper.
#include "core/schema/Dictionary.h"
#include "tests/support/ui/Paper.h"
#include "tests/ui/pages/Scene.h"
#include "ui/outings/RecapSheet.h"
#include "ui/persons/PersonSheet.h"

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
    const auto outing = scene.mine.add(
        "outing",
        {{"startedAt", "2026-11-24T14:00"}, {"structure", Scene::bytes(scene.mine.structure)}, {weather, "Pluie chez Yanis"}, {tents, 3}});
    for (const bool with : {true, true, false})
        scene.encounter("2026-11-24T14:18", "Gare", {{"outing", Scene::bytes(outing)}, {animal, with}, {said, "Rendez-vous de Yanis"}});
    const ui::ValueText text(scene.backend.reader());
    const auto recap = paperWords(ui::recapSheet(must(reports::summariseOuting(scene.backend.reader(), outing)), text));
    CHECK(recap.contains("Vient avec un animal"));
    CHECK(recap.contains("Oui : 2 rencontres"));
    CHECK(recap.contains("Non : 1 rencontre"));
    CHECK(recap.contains("Tentes vues"));
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
