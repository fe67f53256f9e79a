#include "tests/server/World.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::test;

namespace {

// A second structure with a member of its own; the administrator is in both.
struct TwoStructures {
    World world;
    Member admin = world.found();
    Member stranger;
    StructureId other;
    TwoStructures() {
        const auto at = world.state();
        const auto added = must(identity::makeStructureAdd(world.author(admin, at)));
        must(world.append(added.event));
        must(admin.keys->learn(world.state()));
        other = added.structure;
        const auto home = admin.structure;
        admin.structure = other;
        stranger = world.join(admin, referent);
        admin.structure = home;
    }
};

std::vector<EntryId> idsIn(const wire::FeedPage &page) {
    std::vector<EntryId> ids;
    for (const auto &group : page.groups)
        for (const auto &wire : group.entries) ids.push_back(idOf(wire));
    return ids;
}
} // namespace

TEST_CASE("The feed gives everything in order, page by page, and its cursor goes on from there") {
    World world;
    auto admin = world.found();
    std::vector<EntryId> pushed;
    for (int i = 0; i < 5; ++i) {
        const std::vector group{world.entry(admin, world.consortiumSpace()), world.entry(admin, world.consortiumSpace())};
        for (const auto &wire : group) pushed.push_back(idOf(wire));
        must(world.push({group}));
    }
    std::vector<EntryId> seen;
    Bytes cursor;
    int pages = 0;
    for (bool more = true; more; ++pages) {
        const auto page = must(world.service->feed(admin.device(), cursor, 3));
        for (const auto &group : page.groups) REQUIRE(group.entries.size() == (group.event.empty() ? 2 : 0)); // never split
        for (const auto &id : idsIn(page)) seen.push_back(id);
        cursor = page.cursor;
        more = page.more;
    }
    REQUIRE(seen == pushed);
    REQUIRE(pages > 2);
    REQUIRE(must(world.service->feed(admin.device(), cursor, 1000)).groups.empty());
    const auto next = world.entry(admin, world.consortiumSpace());
    must(world.push({{next}}));
    REQUIRE(idsIn(must(world.service->feed(admin.device(), cursor, 1000))) == std::vector{idOf(next)});
}

TEST_CASE("Feed numbers have no gap and chain from one to the next") {
    World world;
    auto admin = world.found();
    for (int i = 0; i < 4; ++i) must(world.push({{world.entry(admin, world.consortiumSpace())}, {Bytes{0}}}));
    auto tx = must(world.store->read(world.consortium.key));
    const auto head = must(tx->head());
    REQUIRE(head.last == 5);
    std::uint64_t expected = 1;
    const server::Readable all{{SpaceId{}, world.consortiumSpace()}, {}};
    must(tx->feed(0, all, [&](const server::FeedRow &row) { return row.number == expected++; }));
    REQUIRE(expected == 6);
    REQUIRE(*must(tx->tagAt(5)) == server::tagOf(head.chain));
}

TEST_CASE("A cursor that does not fit means another history") {
    World world;
    auto admin = world.found();
    const auto good = must(world.service->feed(admin.device(), {}, 10)).cursor;
    REQUIRE(world.service->feed(admin.device(), good, 10));
    for (const std::size_t at : {0u, 20u, 31u}) { // generation, number, chain tag
        auto bad = good;
        bad[at] ^= 1;
        REQUIRE(codeOf(world.service->feed(admin.device(), bad, 10)) == Code::HistoryChanged);
    }
    REQUIRE(codeOf(world.service->feed(admin.device(), Bytes(5), 10)) == Code::BadFormat);
}

TEST_CASE("A device sees its structures' spaces and the consortium's, and the readable part of a mixed group") {
    TwoStructures two;
    auto &world = two.world;
    const auto file = world.newFile(two.admin);
    const std::vector group{world.entry(two.admin, file), world.entry(two.admin, world.consortiumSpace())};
    must(world.push({group}));
    const auto own = world.state().structure(two.admin.structure)->space;
    must(world.push({{world.entry(two.admin, own)}}));

    const auto full = must(world.service->feed(two.admin.device(), {}, 1000));
    REQUIRE(idsIn(full).size() == 3);
    const auto part = must(world.service->feed(two.stranger.device(), {}, 1000));
    REQUIRE(idsIn(part) == std::vector{idOf(group[1])});
    REQUIRE(part.cursor == full.cursor);
    for (const auto &item : part.groups) REQUIRE(item.scope.isNull()); // no event of the file's log
    REQUIRE(must(world.service->digests(two.stranger.device())).spaces.size() == 1);
    REQUIRE(must(world.service->digests(two.admin.device())).spaces.size() == 3);
}

TEST_CASE("A grant opens what comes after it in the feed, and the rest by back-fill") {
    TwoStructures two;
    auto &world = two.world;
    const auto file = world.newFile(two.admin);
    const auto early = world.entry(two.admin, file);
    must(world.push({{early}}));
    const auto cursor = must(world.service->feed(two.stranger.device(), {}, 1000)).cursor;

    const auto state = world.state();
    control::SpaceLog log;
    for (const auto &event : must(world.service->log(two.admin.device(), file, 0)).events) must(log.apply(event, state));
    const auto grant = must(identity::makeGrant(world.author(two.admin, state), log, two.other));
    const auto page = must(world.service->append(file, {log.head(), {grant}}));
    REQUIRE(codeOf(world.service->append(file, {EventId{{3}}, {world.revocation(two.admin, two.stranger, 0)}})) == Code::LogConflict);
    REQUIRE(must(world.service->append(file, {log.head(), {grant}})).head == page.head); // a lost reply

    const auto news = must(world.service->feed(two.stranger.device(), cursor, 1000));
    REQUIRE(news.groups.size() == 1);
    REQUIRE(news.groups[0].scope == file);
    const auto backfill = must(world.service->spaceEntries(two.stranger.device(), file, 0, news.groups[0].number));
    REQUIRE(idsIn(backfill) == std::vector{idOf(early)});
    REQUIRE(must(world.service->log(two.stranger.device(), file, 0)).events.size() == 2);
    // And it may write there now.
    REQUIRE(must(world.push({{world.entry(two.stranger, file)}})).groups[0].number);
}

TEST_CASE("Digests name the count and the exclusive or of each space's ids") {
    World world;
    auto admin = world.found();
    const auto a = world.entry(admin, world.consortiumSpace()), b = world.entry(admin, world.consortiumSpace());
    must(world.push({{a}, {b}}));
    const auto digests = must(world.service->digests(admin.device())).spaces;
    REQUIRE(digests.size() == 1);
    REQUIRE(digests[0].count == 2);
    for (std::size_t i = 0; i < 32; ++i) REQUIRE(digests[0].xorOfIds.bytes[i] == (idOf(a).bytes[i] ^ idOf(b).bytes[i]));
}
