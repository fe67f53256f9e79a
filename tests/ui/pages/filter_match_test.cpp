// A record found otherwise than by the query holds a filter exactly when the query would have found it.
#include "tests/ui/pages/Scene.h"
#include "ui/models/FilterMatch.h"

#include <set>

using namespace tp;
using namespace tp::test;

TEST_CASE("A filter holds in memory exactly where the store's own does: nothing, numbers, texts, days, choices", "[models]") {
    Scene scene;
    auto &random = scene.world.random;
    std::vector<RecordId> ids;
    for (int i = 0; i < 40; ++i) {
        std::map<std::string, Value> fields{{"title", "Atelier " + std::to_string(i)}};
        if (random.below(3) > 0) fields["capacity"] = static_cast<std::int64_t>(random.below(4) * 5);
        if (random.below(3) > 0) fields["kind"] = random.below(2) ? "sport" : "workshop";
        if (random.below(3) > 0) fields["themes"] = random.below(2) ? Value::Array{"health", "housing"} : Value::Array{"housing"};
        if (random.below(4) == 0) fields["retired"] = true;
        ids.push_back(scene.mine.add("activity", std::move(fields)));
    }
    using Op = store::Filter::Op;
    const store::Filter filters[] = {
        {"capacity", Op::Equals, {}},
        {"capacity", Op::Equals, 10},
        {"capacity", Op::AtLeast, 5},
        {"capacity", Op::Below, 10},
        {"kind", Op::Equals, "sport"},
        {"kind", Op::Equals, {}},
        {"kind", Op::AtLeast, "t"},
        {"kind", Op::Below, "t"},
        {"themes", Op::Contains, "health"},
        {"themes", Op::Contains, "none"},
        {"retired", Op::Equals, {}},
        {"retired", Op::Equals, true},
        {"title", Op::Equals, "Atelier 7"},
        {"title", Op::Contains, "ATEL 3"},
        {"title", Op::Contains, "lier"},
        {"kind", Op::Equals, Value::Array{"sport", "workshop"}},
        {"capacity", Op::Equals, Value::Array{5, 15}},
        {"kind", Op::Equals, Value::Array{}},
    };
    for (const auto &filter : filters) {
        store::Query query;
        query.type = "activity";
        query.filters = {filter};
        std::set<RecordId> found, held;
        for (const auto &record : must(scene.mine.reader->list(query))) found.insert(record.id);
        for (const auto &id : ids)
            if (ui::holds(filter, scene.mine.get("activity", id))) held.insert(id);
        INFO(filter.field << " op " << static_cast<int>(filter.op));
        CHECK(held == found);
        CHECK(held.size() < ids.size());
    }
}
