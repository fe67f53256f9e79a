// Lists in the order of words: as a dictionary has them, in pages, and after an older program left its indexes.
#include "core/store/Indexes.h"
#include "core/store/ListQuery.h"
#include "core/store/Tables.h"
#include "tests/support/StoreWorld.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

using namespace tp;
using namespace tp::test;

namespace {

using Names = std::vector<std::string>;

const Names asInADictionary{"Abel",   "abel", "Amandine", "Dos Santos", "Dupont", "Élodie",
                            "élodie", "Elsa", "Émile",    "Œuvrard",    "Ofélie", "Zoé"};

store::Query byName(bool descending = false) { return {.type = "person", .orderBy = "usualName", .descending = descending}; }

Names namesIn(const std::vector<store::Record> &records) {
    Names out;
    for (const auto &record : records) out.push_back(*record.fields.at("usualName").text());
    return out;
}

void addAll(Peer &peer) {
    for (const std::size_t step : {0, 5, 10, 3, 8, 1, 6, 11, 4, 9, 2, 7}) peer.add("person", {{"usualName", asInADictionary[step]}});
}

std::string planOf(store::Connection &db, const store::Catalogue &catalogue, const store::Query &query) {
    const auto asked = must(store::listQuery(db, catalogue, query));
    auto rows = db.query("EXPLAIN QUERY PLAN " + asked.sql);
    std::string out;
    while (must(rows.step())) out += rows.text(3) + '\n';
    return out;
}

// What an earlier program made: its version, an index byte by byte, and nothing said of the indexes.
void asVersion8Left(store::Connection &db) {
    must(db.script("DROP INDEX t_person_usualName; CREATE INDEX t_person_usualName ON t_person(f_usualName) WHERE gone=0;"
                   "DELETE FROM meta WHERE key IN ('indexes', 'wordOrder'); PRAGMA user_version=8"));
}

int byBytes(void *, int leftSize, const void *left, int rightSize, const void *right) {
    const int order = std::memcmp(left, right, static_cast<std::size_t>(std::min(leftSize, rightSize)));
    return order ? order : leftSize - rightSize;
}
// Another order of words, of other tables of Unicode, under the same name.
void asAnotherUnicodeLeft(store::Connection &db) {
    REQUIRE(sqlite3_create_collation_v2(db.raw(), store::wordOrder, SQLITE_UTF8, nullptr, byBytes, nullptr) == SQLITE_OK);
    must(db.script(std::string("REINDEX ") + store::wordOrder + "; UPDATE meta SET value=1 WHERE key='wordOrder'"));
}

} // namespace

TEST_CASE("a list by name has É beside E, both ways, whole and in pages, and says nothing twice") {
    StoreWorld world(171);
    auto &peer = world.enrol();
    addAll(peer);
    peer.add("person", {{"usualName", "Dupont"}}); // two of one name
    peer.add("person", {{"usualName", "Dupont"}});
    auto expected = asInADictionary;
    expected.insert(expected.begin() + 4, 2, "Dupont");
    for (const bool descending : {false, true}) {
        INFO((descending ? "down" : "up"));
        if (descending) std::ranges::reverse(expected);
        const auto whole = must(peer.reader->list(byName(descending)));
        CHECK(namesIn(whole) == expected);
        for (const std::size_t limit : {1, 2, 3, 5, 14}) {
            auto query = byName(descending);
            query.limit = limit;
            std::vector<RecordId> seen;
            for (;;) {
                const auto page = must(peer.reader->list(query));
                for (const auto &record : page) seen.push_back(record.id);
                if (page.size() < limit) break;
                query.after = store::placeOf(page.back(), query);
            }
            REQUIRE(seen.size() == whole.size());
            for (std::size_t i = 0; i < seen.size(); ++i) CHECK(seen[i] == whole[i].id);
        }
    }
}

TEST_CASE("a name is filtered as it is written, and nothing that only looks alike is found with it") {
    StoreWorld world(172);
    auto &peer = world.enrol();
    addAll(peer);
    auto query = byName();
    query.filters = {{"usualName", store::Filter::Op::Equals, "Élodie"}};
    CHECK(namesIn(must(peer.reader->list(query))) == Names{"Élodie"});
    query.filters = {{"usualName", store::Filter::Op::Equals, Value::Array{"Abel", "Elodie", "Zoé"}}};
    CHECK(namesIn(must(peer.reader->list(query))) == Names{"Abel", "Zoé"});
    CHECK(must(peer.reader->count(query)) == 2);
    CHECK(must(peer.reader->suggestions("person", "usualName", "elo", 10)).size() == 2);
}

TEST_CASE("a page by name is walked in its index from where it goes on, nothing is sorted") {
    StoreWorld world(173);
    auto &peer = world.enrol();
    addAll(peer);
    const auto key = peer.session->storeKey().clone();
    const store::Catalogue catalogue(peer.session->dictionary());
    auto db = must(store::Connection::open(peer.folder / "store.db", key, {}));
    auto query = byName();
    CHECK(planOf(*db, catalogue, query).find("TEMP B-TREE") == std::string::npos);
    query.limit = 3;
    query.after = store::placeOf(must(peer.reader->list(query)).back(), query);
    const auto plan = planOf(*db, catalogue, query);
    INFO(plan);
    CHECK(plan.find("TEMP B-TREE") == std::string::npos);
    CHECK(plan.find("t_person_usualName (f_usualName>?)") != std::string::npos);
}

TEST_CASE("what an earlier program, or another Unicode, put in order is put in order anew as the store opens") {
    StoreWorld world(174);
    auto &peer = world.enrol();
    addAll(peer);
    const auto key = peer.session->storeKey().clone();
    peer.close();
    const auto file = peer.folder / "store.db";
    const auto listed = [&] {
        world.reopen(peer);
        auto names = namesIn(must(peer.reader->list(byName())));
        peer.close();
        return names;
    };
    SECTION("version 8") { asVersion8Left(*must(store::Connection::open(file, key, {}))); }
    SECTION("another Unicode") { asAnotherUnicodeLeft(*must(store::Connection::open(file, key, {}))); }
    CHECK(listed() == asInADictionary);
    const auto db = must(store::Connection::open(file, key, {}));
    CHECK(must(db->number("PRAGMA user_version")) == store::storeVersion);
    auto integrity = db->query("PRAGMA integrity_check");
    REQUIRE(must(integrity.step()));
    CHECK(integrity.text(0) == "ok");
}

TEST_CASE("without its mark an index in another order is not noticed: the mark is what sees it") { // else the case before proves nothing
    StoreWorld world(175);
    auto &peer = world.enrol();
    addAll(peer);
    const auto key = peer.session->storeKey().clone();
    peer.close();
    const auto file = peer.folder / "store.db";
    {
        const auto db = must(store::Connection::open(file, key, {}));
        const auto order = must(db->number("SELECT value FROM meta WHERE key='wordOrder'"));
        asAnotherUnicodeLeft(*db);
        must(db->run("UPDATE meta SET value=? WHERE key='wordOrder'", *order));
    }
    world.reopen(peer);
    CHECK(namesIn(must(peer.reader->list(byName()))) != asInADictionary);
    peer.close();
    must(must(store::Connection::open(file, key, {}))->script(std::string("REINDEX ") + store::wordOrder));
    world.reopen(peer);
}
