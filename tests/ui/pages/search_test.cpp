// Ctrl+K finds what stands in every part of the program, and leads to where it is shown.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Scene.h"
#include "ui/shell/SearchModel.h"

using namespace tp;
using namespace tp::test;

TEST_CASE("Ctrl+K finds the directory, activities, groups and committees by their words, each on its page", "[search]") {
    Scene scene;
    struct Case {
        const char *type;
        std::map<std::string, Value> fields;
        const char *page, *title;
    };
    const Case cases[] = {
        {"professional", {{"name", "Paul Zebulon"}}, "directory", "Paul Zebulon"},
        {"scheme", {{"name", "Garantie Zebulon"}}, "directory", "Garantie Zebulon"},
        {"activity", {{"title", "Atelier Zebulon"}}, "activities", "Atelier Zebulon"},
        {"group", {{"name", "Groupe Zebulon"}, {"formedOn", "2026-10-01"}}, "committees", "Groupe Zebulon"},
        {"proposal", {{"title", "Un repas Zebulon"}, {"madeOn", "2026-10-01"}}, "committees", "Un repas Zebulon"},
        {"milestone", {{"title", "Bilan Zebulon"}, {"dueOn", "2026-12-01"}}, "committees", "Bilan Zebulon"},
        {"committee_session",
         {{"startsAt", "2026-11-05T14:00"}, {"agenda", "Le vélo Zebulon"}},
         "committees",
         "Comité de participants du 05/11/2026"},
        {"steering_session",
         {{"startsAt", "2026-12-03T09:00"}, {"agenda", "La suite Zebulon"}},
         "committees",
         "Comité de pilotage du 03/12/2026"},
    };
    for (const auto &one : cases) { // one at a time: a group shows the first few only
        INFO(one.type);
        const auto id = scene.mine.add(one.type, one.fields);
        const auto rows = ui::searchRows("zebulon", scene.backend.reader(), {}, {}, {2026, 11, 24});
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto &row) {
            return row.key.template canConvert<ui::PageTarget>() && row.key.template value<ui::PageTarget>().record == id;
        });
        REQUIRE(found != rows.end());
        CHECK(found->title == QString::fromUtf8(one.title));
        CHECK(found->key.value<ui::PageTarget>().page == QLatin1String(one.page));
        must(scene.mine.writer->remove(one.type, id));
    }
}
