// Two laptops, no network between them: what merges, what conflicts, what a person resolves.
#include "tests/support/StoreWorld.h"

#include <algorithm>

using namespace tp;
using namespace tp::test;

TEST_CASE("different fields merge, whatever the order of arrival") {
    StoreWorld world(21);
    auto &a = world.enrol();
    auto &b = world.enrol();
    const auto id = a.add("encounter", anEncounter());
    world.sync();
    a.edit("encounter", id, {{"commune", "14327"}});
    b.edit("encounter", id, {{"note", "Revu à la mission locale"}});
    world.sync();
    for (auto *peer : {&a, &b}) {
        CHECK(peer->value("encounter", id, "commune") == Value("14327"));
        CHECK(peer->value("encounter", id, "note") == Value("Revu à la mission locale"));
        CHECK(peer->get("encounter", id).conflicts.empty());
    }
    CHECK((a.dump() == b.dump()));
}

TEST_CASE("the same field keeps both values until one person resolves it, for everyone") {
    StoreWorld world(22);
    auto &a = world.enrol();
    auto &b = world.enrol();
    const auto id = a.add("encounter", anEncounter());
    world.sync();
    a.edit("encounter", id, {{"placeKind", "station"}});
    world.clock.advance(1000);
    b.edit("encounter", id, {{"placeKind", "home"}});
    world.sync();
    for (auto *peer : {&a, &b}) {
        const auto record = peer->get("encounter", id);
        CHECK(record.conflicts == std::vector<std::string>{"placeKind"});
        CHECK(record.fields.at("placeKind") == Value("home")); // the later one is shown
        const auto conflicts = must(peer->reader->conflicts());
        REQUIRE(conflicts.size() == 1);
        REQUIRE(conflicts[0].versions.size() == 2);
        CHECK(conflicts[0].versions[0].shown);
        CHECK(conflicts[0].versions[0].member == b.member);
        CHECK(conflicts[0].versions[1].value == Value("station"));
        CHECK(conflicts[0].versions[1].member == a.member);
        CHECK(conflicts[0].before == Value("public_space"));
        CHECK(must(peer->reader->status()).conflicts == 1);
    }
    must(a.writer->resolve("encounter", id, "placeKind", "station"));
    world.sync();
    for (auto *peer : {&a, &b}) {
        CHECK(peer->get("encounter", id).conflicts.empty());
        CHECK(peer->value("encounter", id, "placeKind") == Value("station"));
        CHECK(must(peer->reader->conflicts()).empty());
    }
    CHECK((a.dump() == b.dump()));
}

TEST_CASE("the same value written twice is no conflict") {
    StoreWorld world(23);
    auto &a = world.enrol();
    auto &b = world.enrol();
    const auto id = a.add("encounter", anEncounter());
    world.sync();
    for (auto *peer : {&a, &b}) peer->edit("encounter", id, {{"commune", "14327"}});
    world.sync();
    CHECK(a.get("encounter", id).conflicts.empty());
}

TEST_CASE("a deletion is seen and undone everywhere") {
    StoreWorld world(24);
    auto &a = world.enrol();
    auto &b = world.enrol();
    const auto id = a.add("encounter", anEncounter());
    world.sync();
    must(a.writer->remove("encounter", id));
    world.sync();
    for (auto *peer : {&a, &b}) {
        CHECK(must(peer->reader->list({.type = "encounter"})).empty());
        CHECK(must(peer->reader->list({.type = "encounter", .withDeleted = true})).size() == 1);
        CHECK(peer->get("encounter", id).deleted);
        CHECK(peer->search("encounter", "banc").empty());
    }
    must(b.writer->restore("encounter", id));
    world.sync();
    CHECK(a.search("encounter", "banc").size() == 1);
    CHECK(a.get("encounter", id).conflicts.empty());
    CHECK((a.dump() == b.dump()));
}

TEST_CASE("an edit the deleter had not seen keeps the record in sight, flagged; the choice settles it") {
    StoreWorld world(25);
    auto &a = world.enrol();
    auto &b = world.enrol();
    const auto id = a.add("encounter", anEncounter());
    world.sync();
    b.edit("encounter", id, {{"note", "Rendez-vous jeudi"}});
    world.clock.advance(1000);
    must(a.writer->remove("encounter", id));
    world.sync();
    for (auto *peer : {&a, &b}) {
        const auto record = peer->get("encounter", id);
        CHECK_FALSE(record.deleted);
        CHECK(record.fields.at("note") == Value("Rendez-vous jeudi"));
        CHECK(record.conflicts == std::vector<std::string>{"_deleted"});
        REQUIRE(must(peer->reader->conflicts()).at(0).versions.size() == 2);
    }
    must(b.writer->resolve("encounter", id, "_deleted", true));
    world.sync();
    CHECK(a.get("encounter", id).deleted);
    CHECK(a.get("encounter", id).conflicts.empty());
    CHECK((a.dump() == b.dump()));
}

TEST_CASE("an older version that removes a record has not seen the fields it does not know: after its upgrade somebody decides") {
    std::vector<schema::Field> fields; // of a person, without the note
    std::vector<schema::RecordType> types(schema::recordTypes().begin(), schema::recordTypes().end());
    for (auto &type : types) {
        if (type.name != std::string_view("person")) continue;
        for (const auto &field : type.fields)
            if (field.name != std::string_view("note")) fields.push_back(field);
        type.fields = fields;
    }
    store::StoreOptions before;
    before.types = types;
    StoreWorld world(45);
    auto &today = world.enrol();
    auto &older = world.enrol(world.consortium.home, referent | administrator, before);
    const auto noted = today.add("person", {{"usualName", "Camille"}}), plain = today.add("person", {{"usualName", "Sacha"}});
    today.edit("person", noted, {{"note", "Rappeler mardi"}});
    world.sync();
    must(older.writer->remove("person", noted));
    must(older.writer->remove("person", plain));
    world.sync();
    CHECK(!today.get("person", noted).deleted);
    CHECK(today.value("person", noted, "note") == Value("Rappeler mardi"));
    CHECK(today.get("person", plain).deleted); // all of it was seen
    older.options.types = schema::recordTypes();
    world.reopen(older);
    CHECK(older.dump() == today.dump());
    must(older.writer->remove("person", noted)); // now it has
    world.sync();
    CHECK(today.get("person", noted).deleted);
}

TEST_CASE("history tells who wrote what over what, newest first") {
    StoreWorld world(26);
    auto &a = world.enrol();
    auto &b = world.enrol();
    const auto id = a.add("encounter", anEncounter());
    world.sync();
    world.clock.advance(60'000);
    b.edit("encounter", id, {{"commune", "14327"}});
    const auto items = must(b.reader->history("encounter", id));
    REQUIRE(items.size() == 10); // nine fields at first, then one
    CHECK(items[0].field == "commune");
    CHECK(items[0].before == Value("14118"));
    CHECK(items[0].after == Value("14327"));
    CHECK(items[0].member == b.member);
    CHECK(items[0].atMs == world.clock.nowMs());
    CHECK_FALSE(items[9].before);
    CHECK(items[9].member == a.member);
}

TEST_CASE("any order, any batches, any duplicates: the same projection") {
    for (const std::uint64_t seed : {31u, 32u, 33u}) {
        INFO("seed " << seed);
        StoreWorld world(seed);
        auto &a = world.enrol();
        auto &b = world.enrol();
        std::vector<Peer *> late;
        for (int i = 0; i < 3; ++i) late.push_back(&world.enrol());
        std::vector<RecordId> encounters, people;
        for (int round = 0; round < 25; ++round) {
            auto &peer = world.random.below(2) ? a : b;
            world.clock.advance(static_cast<std::int64_t>(world.random.below(5000)));
            switch (world.random.below(6)) {
            case 0:
                encounters.push_back(peer.add("encounter", anEncounter("note " + std::to_string(round))));
                break;
            case 1:
                people.push_back(peer.add("person", {{"usualName", "Personne " + std::to_string(round)}}));
                break;
            case 2:
                world.sync();
                break;
            default: {
                if (encounters.empty()) break;
                const auto &id = encounters[world.random.below(encounters.size())];
                if (!peer.reader->get("encounter", id)) break;
                if (world.random.below(5) == 0)
                    must(peer.writer->remove("encounter", id));
                else
                    peer.edit("encounter", id, {{"note", "édition " + std::to_string(round)}, {"commune", round % 2 ? "14118" : "14327"}});
            }
            }
        }
        world.sync();
        world.sync();
        REQUIRE((a.dump() == b.dump()));
        for (auto *peer : late) {
            must(peer->writer->applyLog({}, world.consortium.wires));
            std::vector<wire::FeedGroup> groups;
            for (const auto &item : world.feed) groups.push_back(item.group);
            for (std::size_t i = 0; i < 10; ++i) groups.push_back(groups[world.random.below(groups.size())]);
            for (std::size_t i = groups.size() - 1; i > 0; --i) std::swap(groups[i], groups[world.random.below(i + 1)]);
            for (std::size_t at = 0; at < groups.size();) {
                const auto size = std::min<std::size_t>(1 + world.random.below(7), groups.size() - at);
                wire::FeedPage page;
                page.groups.assign(groups.begin() + static_cast<std::ptrdiff_t>(at),
                                   groups.begin() + static_cast<std::ptrdiff_t>(at + size));
                must(peer->writer->apply(page));
                at += size;
            }
            CHECK((peer->dump() == a.dump()));
            must(peer->writer->rebuild());
            CHECK((peer->dump() == a.dump()));
        }
    }
}
