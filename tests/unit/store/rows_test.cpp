// A list as rows of chosen fields, against the records of the same list.
#include "core/base/IdValue.h"
#include "core/store/LeasedReader.h"
#include "core/store/Rows.h"
#include "tests/support/RandomValue.h"
#include "tests/support/StoreWorld.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tp;
using namespace tp::test;

namespace {

using CellKind = store::RowPage::Cell::Kind;

std::vector<std::string> namesOfFields(const char *type) {
    std::vector<std::string> out;
    for (const auto &field : schema::recordType(type)->fields) out.emplace_back(field.name);
    return out;
}

void sameRows(const store::RowPage &rows, const std::vector<store::Record> &records, const std::vector<std::string> &fields) {
    store::RowPage expected(fields.size());
    for (const auto &record : records) expected.add(record, fields);
    REQUIRE(rows.size() == records.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        CHECK(rows.id(row) == records[row].id);
        for (std::size_t field = 0; field < fields.size(); ++field) {
            INFO(fields[field]);
            const auto one = rows.cell(row, field), other = expected.cell(row, field);
            CHECK(one.kind == other.kind);
            CHECK(one.integer == other.integer);
            CHECK(one.bytes == other.bytes);
        }
    }
}

void fillWithRows(StoreWorld &world, Peer &peer) {
    SeededRandom random(7);
    const auto &type = *schema::recordType("encounter");
    for (int i = 0; i < 60; ++i) {
        auto fields = randomFields(type, random);
        fields.erase("structure"); // one that there is
        fields["occurredAt"] = "2026-03-0" + std::to_string(1 + i % 7) + "T10:00";
        fields["note"] = i % 2 ? "Logement" : "Emploi";
        fields["nextStepOn"] = i % 3 ? Value("2026-04-0" + std::to_string(1 + i % 4)) : Value();
        const auto id = peer.add("encounter", std::move(fields));
        if (i % 11 == 0) must(peer.writer->remove("encounter", id));
    }
    for (int i = 0; i < 20; ++i) peer.add("person", {{"usualName", "Personne " + std::to_string(i)}, {"birthYear", 1990 + i}});
    world.sync();
}

} // namespace

TEST_CASE("rows of a list are its records, in its order, whatever narrows and orders it, a page behind the other") {
    StoreWorld world(131);
    auto &peer = world.enrol();
    fillWithRows(world, peer);
    const auto fields = namesOfFields("encounter");
    std::vector<store::Query> queries(1);
    for (const auto *by : {"occurredAt", "nextStepOn"})
        for (const bool descending : {true, false}) queries.push_back({.type = {}, .orderBy = by, .descending = descending});
    queries.push_back({.type = {}, .filters = {{"occurredAt", store::Filter::Op::AtLeast, "2026-03-04"}}, .orderBy = "occurredAt"});
    queries.push_back({.type = {}, .filters = {{"nextStepOn", store::Filter::Op::Equals, {}}}});
    queries.push_back({.type = {}, .text = "loge"});
    queries.push_back({.type = {}, .text = "loge", .orderBy = "occurredAt"});
    queries.push_back({.type = {}, .orderBy = "nextStepOn", .offset = 35});
    queries.push_back({.type = {}, .withDeleted = true});
    for (auto query : queries) {
        query.type = "encounter";
        for (const std::size_t limit : {1, 7, 54, 200}) {
            query.limit = limit;
            query.after.reset();
            const bool pages = query.offset == 0 && (query.text.empty() || query.orderBy.empty());
            for (int page = 0; page < 80; ++page) {
                INFO(query.orderBy << ' ' << query.text << ' ' << limit << ' ' << page);
                const auto records = must(peer.reader->list(query));
                const auto rows = must(store::rowsOf(*peer.reader).rows({query, fields, true}));
                sameRows(rows, records, fields);
                if (!pages || records.size() < limit) break;
                const auto place = store::placeOf(records.back(), query);
                CHECK(rows.last().number == place.number);
                CHECK(rows.last().value == place.value);
                query.after = rows.last();
            }
        }
    }
}

TEST_CASE("rows hold the fields asked for alone; an unknown one is refused, and a lease that has ended shows none") {
    StoreWorld world(132);
    auto &peer = world.enrol();
    peer.add("person", {{"usualName", "Inès"}, {"birthYear", 2004}});
    store::Query query;
    query.type = "person";
    store::LeasedReader leased(must(store::Reader::open(*peer.session)));
    const auto rows = must(store::rowsOf(leased).rows({query, {"birthYear", "usualName", "phone"}}));
    REQUIRE(rows.size() == 1);
    CHECK(rows.cell(0, 0).integer == 2004);
    CHECK(rows.cell(0, 1).bytes == "Inès");
    CHECK(rows.cell(0, 2).kind == CellKind::Null);
    CHECK(store::rowsOf(leased).rows({query, {"nowhere"}}).error().code == Code::Invalid);
    leased.setEnded(true);
    CHECK(must(store::rowsOf(leased).rows({query, {"birthYear"}})).size() == 0);
}

TEST_CASE("rows in any order are the same rows, each once; an order that is named, or a page behind, is kept") {
    StoreWorld world(133);
    auto &peer = world.enrol();
    std::vector<RecordId> people;
    for (int i = 0; i < 3; ++i) people.push_back(peer.add("person", {{"usualName", "P" + std::to_string(i)}}));
    for (int i = 0; i < 20; ++i) { // the days fall, while the records grow
        const auto &person = people[static_cast<std::size_t>(i % 3)];
        peer.add("pathway", {{"person", idValue(person)}, {"startedOn", "2026-03-" + std::to_string(30 - i)}}, person);
    }
    store::Query query;
    query.type = "pathway";
    query.filters = {{"person", store::Filter::Op::Equals, Value(Value::Array{idValue(people[0]), idValue(people[2])})}};
    query.limit = 100;
    const auto idsOf = [&](const store::Query &asked, bool anyOrder) {
        const auto rows = must(store::rowsOf(*peer.reader).rows({asked, {"startedOn"}, true, anyOrder}));
        std::vector<RecordId> out;
        for (std::size_t row = 0; row < rows.size(); ++row) out.push_back(rows.id(row));
        return out;
    };
    auto sorted = idsOf(query, false), any = idsOf(query, true);
    CHECK(sorted.size() == 13);
    std::sort(sorted.begin(), sorted.end());
    std::sort(any.begin(), any.end());
    CHECK(any == sorted);
    query.limit = 7;
    CHECK(idsOf(query, true).size() == 7);
    query.orderBy = "startedOn";
    query.limit = 100;
    CHECK(idsOf(query, true) == idsOf(query, false));
    query.orderBy.clear();
    query.offset = 5;
    CHECK(idsOf(query, true) == idsOf(query, false));
}
