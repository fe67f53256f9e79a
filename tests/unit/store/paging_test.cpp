// A list read a page at a time, each behind the last record of the one before.
#include "tests/support/StoreWorld.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::test;

namespace {

std::vector<RecordId> idsOf(const std::vector<store::Record> &records) {
    std::vector<RecordId> ids;
    for (const auto &record : records) ids.push_back(record.id);
    return ids;
}

std::vector<RecordId> inPages(store::Reader &reader, store::Query query, std::size_t limit, const std::function<void()> &between = {}) {
    std::vector<RecordId> all;
    query.limit = limit;
    for (;;) {
        const auto page = must(reader.list(query));
        for (const auto &id : idsOf(page)) all.push_back(id);
        if (page.size() < limit) return all;
        query.after = store::placeOf(page.back(), query);
        if (between) between();
    }
}

// Days that several share, and some without a day.
std::vector<RecordId> addEncounters(Peer &peer, int count) {
    std::vector<RecordId> ids;
    for (int i = 0; i < count; ++i) {
        auto fields = anEncounter(i % 2 ? "Logement" : "Emploi");
        fields["occurredAt"] = "2026-03-0" + std::to_string(1 + i % 7) + "T10:00";
        if (i % 3) {
            fields["nextStep"] = "call_back";
            fields["nextStepOn"] = "2026-04-0" + std::to_string(1 + i % 4);
        }
        ids.push_back(peer.add("encounter", std::move(fields)));
    }
    return ids;
}

store::Query ordered(const char *by, bool descending) {
    store::Query query;
    query.type = "encounter";
    query.orderBy = by;
    query.descending = descending;
    return query;
}

} // namespace

TEST_CASE("pages behind one another hold every record once, in the order of the list, also those without a value") {
    StoreWorld world(61);
    auto &peer = world.enrol();
    addEncounters(peer, 45);
    for (const auto *by : {"", "occurredAt", "nextStepOn"})
        for (const bool descending : {true, false})
            for (const std::size_t limit : {1, 7, 15, 44, 45, 46}) {
                INFO(by << (descending ? " down, " : " up, ") << limit);
                const auto query = ordered(by, descending);
                const auto whole = idsOf(must(peer.reader->list(query)));
                REQUIRE(whole.size() == 45);
                CHECK(inPages(*peer.reader, query, limit) == whole);
            }
}

TEST_CASE("pages keep to filters and words, and what arrives meanwhile shifts nothing") {
    StoreWorld world(62);
    auto &peer = world.enrol();
    const auto made = addEncounters(peer, 40);
    auto query = ordered("occurredAt", true);
    query.filters = {{"nextStepOn", store::Filter::Op::AtLeast, "2026-04-02"}};
    const auto whole = idsOf(must(peer.reader->list(query)));
    REQUIRE(whole.size() > 10);
    int more = 0;
    const auto arrives = [&] { // newer than all: before what was read already
        auto fields = anEncounter();
        fields["occurredAt"] = "2026-05-01T0" + std::to_string(++more) + ":00";
        fields["nextStepOn"] = "2026-05-02";
        peer.add("encounter", std::move(fields));
    };
    CHECK(inPages(*peer.reader, query, 6, arrives) == whole);
    CHECK(more > 1);

    store::Query words;
    words.type = "encounter";
    words.text = "logement";
    const auto found = idsOf(must(peer.reader->list(words)));
    REQUIRE(found.size() == 20);
    CHECK(inPages(*peer.reader, words, 6) == found);
}

TEST_CASE("a record deleted after it was read is no hole to fall into") {
    StoreWorld world(63);
    auto &peer = world.enrol();
    addEncounters(peer, 12);
    auto query = ordered("occurredAt", true);
    const auto whole = idsOf(must(peer.reader->list(query)));
    query.limit = 5;
    const auto first = must(peer.reader->list(query));
    must(peer.writer->remove("encounter", first.back().id));
    query.after = store::placeOf(first.back(), query);
    query.limit = 100;
    CHECK(idsOf(must(peer.reader->list(query))) == std::vector(whole.begin() + 5, whole.end()));
}

TEST_CASE("what stands behind a place is counted, and passed over, as it is listed") {
    StoreWorld world(64);
    auto &peer = world.enrol();
    addEncounters(peer, 30);
    for (const auto *by : {"", "occurredAt", "nextStepOn"})
        for (const bool descending : {true, false}) {
            INFO(by << descending);
            auto query = ordered(by, descending);
            const auto whole = must(peer.reader->list(query));
            for (const std::size_t at : {0, 9, 19, 20, 28, 29}) {
                query.after = store::placeOf(whole[at], query);
                CHECK(must(peer.reader->count(query)) == 29 - at);
                for (const std::size_t offset : {1, 4, 12}) {
                    auto further = query;
                    further.offset = offset;
                    further.limit = 1;
                    const auto one = must(peer.reader->list(further));
                    REQUIRE(one.size() == (at + 1 + offset < 30 ? 1 : 0));
                    if (!one.empty()) CHECK(one.front().id == whole[at + 1 + offset].id);
                }
            }
        }
}

TEST_CASE("words in another order than they were found have no place to go on from") {
    StoreWorld world(65);
    auto &peer = world.enrol();
    addEncounters(peer, 4);
    auto query = ordered("occurredAt", true);
    query.text = "logement";
    query.after = store::After{1, "2026-03-01T10:00"};
    const auto found = peer.reader->list(query);
    REQUIRE_FALSE(found);
    CHECK(found.error().code == Code::Invalid);
}
