// Which records the pictures of the program show. Real stores.
#include "app/desktop/ShownRecords.h"
#include "core/base/IdValue.h"
#include "tests/ui/pages/Scene.h"

using namespace tp;
using namespace tp::test;

TEST_CASE("Pictures show a pathway that has steps, though a newer one has none; where none has, the newest", "[pathways]") {
    Scene scene;
    const auto shown = [&] {
        const auto targets = desktop::shownRecords(scene.backend.reader(), "2026-11-24");
        const auto at = std::ranges::find(targets, QStringLiteral("pathway"), &desktop::Screenshots::Target::name);
        return at == targets.end() ? std::nullopt : at->opens.record;
    };
    const auto begin = [&](const RecordId &who) {
        return scene.mine.add("pathway", {{"person", idValue(who)}, {"startedOn", "2026-03-02"}}, who);
    };
    const auto ines = scene.person("Inès Bellanger"), kevin = scene.person("Kévin Delaunay");
    CHECK_FALSE(shown());
    const auto first = begin(ines);
    begin(kevin);
    CHECK(shown() == kevin);
    scene.mine.add("pathway_step",
                   {{"person", idValue(ines)},
                    {"pathway", idValue(first)},
                    {"title", "Immersion cuisine"},
                    {"structure", idValue(scene.mine.structure)}},
                   ines);
    CHECK(shown() == ines);
}
