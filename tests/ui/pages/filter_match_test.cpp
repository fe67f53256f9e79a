// A record found otherwise than by the query holds a filter exactly when the query would have found it.
#include "core/base/IdValue.h"
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
        for (const auto &id : ids) CHECK(ui::FilterMatch({filter})(scene.mine.get("activity", id)) == held.contains(id));
        INFO(filter.field << " op " << static_cast<int>(filter.op));
        CHECK(held == found);
        CHECK(held.size() < ids.size());
    }
}

TEST_CASE("Of records chosen otherwise each is looked up, and what holds is the same", "[models]") {
    using Op = store::Filter::Op;
    SeededRandom random(7);
    const auto fresh = [&] { return newUuid7<RecordId>(Scene::nowMs, random); };
    std::vector<store::Record> records(1'000);
    Value::Array chosen;
    for (std::size_t at = 0; at < records.size(); ++at) {
        records[at].id = fresh();
        records[at].fields["capacity"] = static_cast<std::int64_t>(at % 3);
        if (at % 2 == 0) chosen.push_back(idValue(records[at].id));
    }
    while (chosen.size() < store::Filter::mostAmong) chosen.push_back(idValue(fresh()));
    const store::Filter among{"by hand", Op::Among, chosen}, none{"by hand", Op::Among, Value::Array{}},
        odd{"by hand", Op::Among, Value::Array{"x", Bytes{1, 2}, idValue(records[1].id), idValue(records[1].id)}},
        nothing{"by hand", Op::Among, {}}, capacity{"capacity", Op::Equals, 1};
    for (const auto &filters : std::vector<std::vector<store::Filter>>{
             {}, {none}, {odd}, {nothing}, {capacity}, {among}, {among, odd}, {among, capacity}, {odd, capacity, among}}) {
        const ui::FilterMatch match(filters);
        for (std::size_t at = 0; at < 40; ++at) {
            const auto each = [&](const store::Filter &one) { return ui::holds(one, records[at]); };
            CHECK(match(records[at]) == std::ranges::all_of(filters, each));
        }
    }
    CHECK(std::ranges::count_if(records, ui::FilterMatch({among})) == 500);
}
