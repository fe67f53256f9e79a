#include "tests/server/World.h"

#include "core/server/Sqlite.h"

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

using namespace tp;
using namespace tp::test;

TEST_CASE("What was acknowledged is there after a restart, under the same numbers") {
    World world;
    auto admin = world.found();
    const auto file = world.newFile(admin);
    const auto wire = world.entry(admin, file);
    const auto number = must(world.push({{wire}})).groups[0].number;
    const auto cursor = must(world.service->feed(admin.device(), {}, 10)).cursor;
    world.reopen();
    REQUIRE(must(world.push({{wire}})).groups[0].number == number);
    REQUIRE(must(world.service->feed(admin.device(), cursor, 10)).groups.empty());
    REQUIRE(must(world.push({{world.entry(admin, file)}})).groups[0].number == *number + 1);
}

TEST_CASE("A copy of the files taken at any moment opens with whole groups and no gap") {
    World world;
    auto admin = world.found();
    for (int round = 0; round < 5; ++round) {
        must(world.push({{world.entry(admin, world.consortiumSpace()), world.entry(admin, world.consortiumSpace())}}));
        // As a power cut would leave it: no checkpoint, no closing.
        const TempDir copy;
        for (const char *suffix : {"", "-wal"}) {
            std::filesystem::copy_file(world.dir.file("server.db") + suffix, copy.file("server.db") + suffix);
        }
        auto store = must(server::SqliteStore::open(copy.file("server.db")));
        auto tx = must(store->read(world.consortium.key));
        REQUIRE(must(tx->head()).last == static_cast<std::uint64_t>(1 + 2 * (round + 1)));
        REQUIRE(must(tx->entryCount()) == static_cast<std::uint64_t>(2 * (round + 1)));
    }
}

TEST_CASE("A transaction that is not committed leaves no trace") {
    World world;
    auto admin = world.found();
    {
        auto tx = must(world.store->write(world.consortium.key));
        auto head = must(tx->head());
        server::advance(head, Hash{}.view());
        must(tx->addEntry({head.last, head.last, world.consortiumSpace(), admin.device(), 1, 0, EntryId{{1}}, {}, {}}));
        must(tx->setHead(head));
    }
    auto tx = must(world.store->read(world.consortium.key));
    REQUIRE(must(tx->head()).last == 1);
    REQUIRE_FALSE(must(tx->numberOf(EntryId{{1}})));
}

TEST_CASE("Two pushers at once lose nothing and leave no gap, while a third reads") {
    World world;
    auto admin = world.found();
    auto other = world.join(admin, static_cast<RoleSet>(Role::Referent));
    constexpr int each = 60;
    std::vector<std::vector<Bytes>> mine, theirs;
    for (int i = 0; i < each; ++i) {
        mine.push_back({world.entry(admin, world.consortiumSpace())});
        theirs.push_back({world.entry(other, world.consortiumSpace())});
    }
    const auto events = world.state().size();
    std::atomic<int> stored = 0;
    const auto pushAll = [&](const std::vector<std::vector<Bytes>> &groups) {
        for (const auto &group : groups) {
            const auto answer = world.service->push({{group}, {}});
            if (answer && answer->groups[0].number) ++stored;
        }
    };
    std::jthread a(pushAll, mine), b(pushAll, theirs);
    // A reader that follows the cursor meets every number exactly once.
    std::size_t seen = 0;
    Bytes cursor;
    while (seen < events + 2 * each) {
        const auto page = must(world.service->feed(admin.device(), cursor, 7));
        for (const auto &group : page.groups) REQUIRE(group.number == ++seen);
        cursor = page.cursor;
    }
    a.join();
    b.join();
    REQUIRE(stored == 2 * each);
}

TEST_CASE("A foreign or newer database is refused, not changed") {
    TempDir dir;
    {
        auto foreign = must(server::Connection::open(dir.file("foreign.db")));
        must(foreign->exec("CREATE TABLE somebody(a)"));
    }
    REQUIRE(codeOf(server::SqliteStore::open(dir.file("foreign.db"))) == Code::StoreForeign);
    { auto made = must(server::SqliteStore::open(dir.file("newer.db"))); }
    {
        auto newer = must(server::Connection::open(dir.file("newer.db")));
        must(newer->exec("PRAGMA user_version = 99"));
    }
    REQUIRE(codeOf(server::SqliteStore::open(dir.file("newer.db"))) == Code::StoreNewer);
    std::ofstream(dir.file("garbage.db")) << std::string(8192, 'x');
    REQUIRE(codeOf(server::SqliteStore::open(dir.file("garbage.db"))) == Code::StoreCorrupt);
}

TEST_CASE("A database of version 2 that was being restored keeps its sixty days; one that never was has none") {
    World world;
    world.found();
    const auto asBefore = [&](int restored) {
        world.service.reset();
        world.store.reset();
        {
            auto db = must(server::Connection::open(world.dir.file("server.db")));
            must(db->exec(
                "ALTER TABLE consortium DROP COLUMN standing; ALTER TABLE consortium DROP COLUMN restored_at; PRAGMA user_version = 2"));
            must(db->exec(("UPDATE consortium SET restored = " + std::to_string(restored)).c_str()));
        }
        world.reopen();
        return world.consortium;
    };
    CHECK(asBefore(0).restoredAtMs == 0);
    const auto restored = asBefore(1);
    CHECK(restored.restoredAtMs > 1'700'000'000'000); // by the machine's own clock
    CHECK(restored.standing == 0);
    CHECK(world.service->info().awaitingLogs);
}

TEST_CASE("What people write is found nowhere in the server's files") {
    World world;
    auto admin = world.found();
    const std::string canary = "Canari-Ouistreham-7731";
    must(world.push({{world.entry(admin, world.consortiumSpace(), {.note = canary})}}));
    bool typeSeen = false, lookupSeen = false;
    const auto lookup = identity::deriveInvitation(world.bootstrap).lookup;
    for (const auto &file : std::filesystem::directory_iterator(world.dir.path())) {
        std::ifstream in(file.path(), std::ios::binary);
        std::ostringstream whole;
        whole << in.rdbuf();
        const auto bytes = whole.str();
        REQUIRE(bytes.find(canary) == std::string::npos);
        REQUIRE(bytes.find("Calvados") == std::string::npos); // the name stands in the sealed bundle only
        REQUIRE(bytes.find(textOf(world.bootstrap.secret)) == std::string::npos);
        typeSeen = typeSeen || bytes.find("encounter") != std::string::npos;
        lookupSeen = lookupSeen || bytes.find(textOf(lookup.view())) != std::string::npos;
    }
    REQUIRE_FALSE(typeSeen);
    REQUIRE(lookupSeen); // the search itself works
}
