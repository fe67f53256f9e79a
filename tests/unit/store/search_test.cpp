// Finding again what was written: full text, filters, orders, suggestions.
#include "core/base/IdValue.h"
#include "tests/support/StoreWorld.h"

#include <set>

using namespace tp;
using namespace tp::test;

namespace {

std::string textIn(const store::Record &record, const char *field) {
    const auto *text = record.fields.at(field).text();
    return text ? *text : std::string();
}

} // namespace

TEST_CASE("words are found from their first letters, whatever the accents, ligatures, apostrophes and forms of a phone number") {
    StoreWorld world(61);
    auto &laptop = world.enrol();
    laptop.add("encounter", anEncounter("Élodie cherche l'atelier « Cœur à cœur », très motivée", "Gare de Caen"));
    laptop.add("encounter", anEncounter("Rien de neuf", "Parc d'Ornano"));
    const auto person = laptop.add("person", {{"usualName", "Anaïs"}, {"phone", "06 12 34 56 78"}});
    for (const char *typed : {"elo", "ÉLODIE", "coeur", "cœ", "l'atel", "atelier elodie", "motivee", "gare d'caen"}) {
        INFO(typed);
        const auto found = laptop.search("encounter", typed);
        CHECK(found.size() == 1);
    }
    for (const char *typed : {"+33 6 12 34 56 78", "0612345678", "06.12.34.56.78", "anais"}) {
        INFO(typed);
        const auto found = laptop.search("person", typed);
        REQUIRE(found.size() == 1);
        CHECK(found[0].id == person);
    }
    CHECK(laptop.search("encounter", "'\"*()-:^").size() == 2);    // nothing to look for: no filter
    CHECK(laptop.search("encounter", "elodie NOT OR \"").empty()); // words, not operators
}

TEST_CASE("an edited text is found by its new words and no longer by its old ones") {
    StoreWorld world(62);
    auto &laptop = world.enrol();
    const auto id = laptop.add("encounter", anEncounter("vélo rouge"));
    laptop.edit("encounter", id, {{"note", "trottinette bleue"}});
    CHECK(laptop.search("encounter", "rouge").empty());
    CHECK(laptop.search("encounter", "bleue").size() == 1);
}

TEST_CASE("filters, order, pages and counts agree with the records") {
    StoreWorld world(63);
    auto &laptop = world.enrol();
    std::vector<domain::RecordChange> changes;
    for (int i = 0; i < 60; ++i) {
        auto fields = anEncounter("note " + std::to_string(i));
        fields["occurredAt"] = "2026-0" + std::to_string(1 + i % 6) + "-1" + std::to_string(i % 10) + "T09:00";
        fields["commune"] = i % 3 ? "14118" : "14327";
        fields["themes"] = i % 2 ? Value(Value::Array{"health"}) : Value(Value::Array{"health", "housing"});
        laptop.add("encounter", fields);
    }
    const auto count = [&](std::vector<store::Filter> filters, std::string text = {}) {
        store::Query query{"encounter", std::move(filters), std::move(text), "occurredAt", true, 200, 0, false};
        const auto records = must(laptop.reader->list(query));
        CHECK(must(laptop.reader->count(query)) == records.size());
        for (std::size_t i = 1; i < records.size(); ++i) CHECK(textIn(records[i - 1], "occurredAt") >= textIn(records[i], "occurredAt"));
        return records.size();
    };
    using Op = store::Filter::Op;
    CHECK(count({}) == 60);
    CHECK(count({{"commune", Op::Equals, "14327"}}) == 20);
    CHECK(count({{"themes", Op::Contains, "housing"}}) == 30);
    CHECK(count({{"themes", Op::Contains, "housing"}, {"commune", Op::Equals, "14327"}}) == 10);
    CHECK(count({{"occurredAt", Op::AtLeast, "2026-02"}, {"occurredAt", Op::Below, "2026-03"}}) == 10);
    CHECK(count({{"territory", Op::Equals, {}}}) == 60);
    CHECK(count({{"placeKind", Op::Equals, "home"}}) == 0);
    CHECK(count({{"commune", Op::Equals, "14327"}}, "note") == 20);
    CHECK(count({}, "note 5") == 11); // 5 and 50 to 59
    store::Query query{"encounter", {}, "", "occurredAt", false, 7, 7, false};
    CHECK(must(laptop.reader->list(query)).size() == 7);
    query.orderBy = "placeKind";
    CHECK(laptop.reader->list(query).error().code == Code::Invalid);
    query = {"encounter", {{"colour", Op::Equals, "red"}}, "", "", true, 7, 7, false};
    CHECK(laptop.reader->list(query).error().code == Code::Invalid);
}

TEST_CASE("suggestions are the places used, the latest first, by their folded beginning") {
    StoreWorld world(64);
    auto &laptop = world.enrol();
    for (const char *place : {"Épicerie", "Gare de Caen", "epicentre", "Épicerie"}) laptop.add("encounter", anEncounter("n", place));
    CHECK(must(laptop.reader->suggestions("encounter", "place", "epi", 10)) == std::vector<std::string>{"Épicerie", "epicentre"});
    laptop.add("encounter", anEncounter("", "Chez l'épicier, rue Basse"));
    CHECK(must(laptop.reader->suggestions("encounter", "place", "rue b", 10)) == std::vector<std::string>{"Chez l'épicier, rue Basse"});
    CHECK(must(laptop.reader->suggestions("encounter", "place", "picier", 10)).empty()); // the beginning of a word
    CHECK(must(laptop.reader->suggestions("encounter", "place", "", 1)) == std::vector<std::string>{"Chez l'épicier, rue Basse"});
    laptop.add("person", {{"usualName", "Anaïs"}});
    CHECK(must(laptop.reader->suggestions("person", "usualName", "ana", 10)) == std::vector<std::string>{"Anaïs"});
    CHECK_FALSE(laptop.reader->suggestions("encounter", "note", "n", 10));
}

TEST_CASE("What names several records is found by each of them, and no longer by one that was taken away") {
    StoreWorld world(20261128);
    auto &laptop = world.enrol();
    const auto caen = laptop.add("territory", {{"name", "Caen la mer"}}), orne = laptop.add("territory", {{"name", "Orne"}});
    const auto paul = laptop.add("professional", {{"name", "Paul"}, {"territories", Value::Array{idValue(caen), idValue(orne)}}});
    laptop.add("professional", {{"name", "Rose"}, {"territories", Value::Array{idValue(orne)}}});
    const auto count = [&](const RecordId &where) {
        store::Query query;
        query.type = "professional";
        query.filters = {{"territories", store::Filter::Op::Contains, toText(where)}};
        return must(laptop.reader->count(query));
    };
    CHECK(count(caen) == 1);
    CHECK(count(orne) == 2);
    laptop.edit("professional", paul, {{"territories", Value::Array{idValue(caen)}}});
    CHECK(count(orne) == 1);
    CHECK(laptop.get("professional", paul).fields.at("territories") == Value(Value::Array{idValue(caen)}));

    // One recorded before there were several is found as it is said today, along with what was added since.
    const auto lea = laptop.add("professional", {{"name", "Léa"}, {"territory", idValue(caen)}});
    CHECK(count(caen) == 2);
    CHECK(count(orne) == 1);
    laptop.edit("professional", lea, {{"territories", Value::Array{idValue(orne)}}});
    CHECK(count(caen) == 2);
    CHECK(count(orne) == 2);
    laptop.edit("professional", lea, {{"territory", Value()}});
    CHECK(count(caen) == 1);
    store::Query none;
    none.type = "professional";
    none.filters = {{"territories", store::Filter::Op::Contains, "none"}};
    CHECK(must(laptop.reader->count(none)) == 0); // no id at all
}

TEST_CASE("Records chosen otherwise are listed, counted, ordered, paged and narrowed as any others, and never more than those") {
    StoreWorld world(20261129);
    auto &laptop = world.enrol();
    std::vector<RecordId> ids;
    for (int i = 0; i < 30; ++i) {
        auto fields = anEncounter(i % 2 ? "Logement" : "Emploi");
        fields["occurredAt"] = "2026-03-" + std::to_string(10 + (i * 7) % 20) + "T10:00";
        ids.push_back(laptop.add("encounter", std::move(fields)));
    }
    Value::Array chosen;
    std::set<RecordId> right;
    for (int i = 0; i < 30; i += 3) {
        chosen.push_back(idValue(ids[static_cast<std::size_t>(i)]));
        right.insert(ids[static_cast<std::size_t>(i)]);
    }
    using Op = store::Filter::Op;
    store::Query query;
    query.type = "encounter";
    query.filters = {{"by hand", Op::Among, chosen}};
    for (const char *order : {"", "occurredAt"}) {
        query.orderBy = order;
        query.after.reset();
        query.limit = 4;
        std::vector<store::Record> all;
        for (;;) {
            const auto page = must(laptop.reader->list(query));
            all.insert(all.end(), page.begin(), page.end());
            if (page.size() < query.limit) break;
            query.after = store::placeOf(page.back(), query);
        }
        std::set<RecordId> found;
        for (const auto &one : all) found.insert(one.id);
        CHECK(all.size() == right.size());
        CHECK(found == right);
        for (std::size_t i = 1; *order && i < all.size(); ++i) CHECK(textIn(all[i - 1], "occurredAt") >= textIn(all[i], "occurredAt"));
    }
    query = {"encounter", {{"by hand", Op::Among, chosen}}, "logement"};
    CHECK(must(laptop.reader->count(query)) == 5);
    CHECK(must(laptop.reader->list(query)).size() == 5);
    for (const auto *order : {"", "occurredAt"}) { // is this one among the matches?
        store::Query one{"encounter", {{"by hand", Op::Among, Value::Array{idValue(ids[1])}}}, "logement", order};
        CHECK(must(laptop.reader->count(one)) == 1);
        REQUIRE(must(laptop.reader->list(one)).size() == 1);
        CHECK(must(laptop.reader->list(one)).front().id == ids[1]);
        one.offset = 1;
        CHECK(must(laptop.reader->list(one)).empty());
        one.offset = 0;
        one.filters = {{"by hand", Op::Among, Value::Array{idValue(ids[0])}}};
        CHECK(must(laptop.reader->list(one)).empty());
    }
    query.text.clear();
    query.filters.push_back({"occurredAt", Op::AtLeast, "2026-03-20"});
    CHECK(must(laptop.reader->count(query)) == must(laptop.reader->list(query)).size());
    CHECK(must(laptop.reader->count(query)) < 10);
    query.filters = {{"by hand", Op::Among, Value::Array{}}};
    CHECK(must(laptop.reader->count(query)) == 0);
    CHECK(must(laptop.reader->list(query)).empty());
    query.filters = {{"by hand", Op::Among, Value::Array{"x"}}};
    CHECK(laptop.reader->list(query).error().code == Code::Invalid);
    query.filters = {{"by hand", Op::Among, Value::Array(store::Filter::mostAmong + 1, idValue(ids[0]))}};
    CHECK(laptop.reader->list(query).error().code == Code::Invalid);
    query.filters = {{"by hand", Op::Among, Value::Array(store::Filter::mostAmong, idValue(ids[0]))}}; // as many as may be
    CHECK(must(laptop.reader->list(query)).size() == 1);
}
