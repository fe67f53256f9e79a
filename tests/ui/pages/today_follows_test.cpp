// "To do" while it stands: what changes is followed. Real stores.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Scene.h"
#include "ui/today/DuePanel.h"

using namespace tp;
using namespace tp::test;

TEST_CASE("Who was without news is so no more once a pathway or a step of it is noted, nor is their file to be reviewed", "[today]") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger", {{"firstContactOn", "2023-01-05"}});
    const auto pathway = scene.mine.add("pathway", {{"person", idValue(ines)}, {"startedOn", "2023-02-01"}}, ines);
    ui::DuePanel panel(scene.backend, scene.context);
    present(panel, {560, 900});
    REQUIRE(QTest::qWaitFor([&] { return panel.count() == 2; })); // she, and one file to review
    std::string type = "pathway";
    std::map<std::string, Value> fields{{"person", idValue(ines)}};
    SECTION("a step") {
        type = "pathway_step";
        fields.merge(std::map<std::string, Value>{{"pathway", idValue(pathway)},
                                                  {"title", "Atelier"},
                                                  {"startedOn", "2026-11-20"},
                                                  {"endedOn", "2026-11-20"},
                                                  {"outcome", "done"}});
    }
    SECTION("a pathway") {
        fields.emplace("startedOn", "2026-11-20");
        fields.emplace("endedOn", "2026-11-23");
    }
    const auto record = newUuid7<RecordId>(Scene::nowMs, scene.world.random);
    const auto kept = [](const Result<store::Saved> &answer) { must(answer); };
    scene.backend.save({{record, type, true, ines, std::move(fields)}}, kept);
    CHECK(QTest::qWaitFor([&] { return panel.count() == 0; }));
    scene.backend.remove(type, record, kept);
    CHECK(QTest::qWaitFor([&] { return panel.count() == 2; }));
}
