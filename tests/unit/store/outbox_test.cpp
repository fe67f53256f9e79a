// What waits to be sent: in order, acknowledged, refused, re-sealed. And the bulk load of a first synchronisation.
#include "tests/support/StoreWorld.h"

using namespace tp;
using namespace tp::test;

TEST_CASE("a lost acknowledgement is made good when the own entries come back") {
    StoreWorld world(71);
    auto &laptop = world.enrol();
    laptop.add("encounter", anEncounter());
    wire::FeedPage page;
    page.groups.push_back({1, must(laptop.writer->outgoing(500, 4 << 20)).at(0).wires, {}, {}});
    const auto applied = must(laptop.writer->apply(page));
    CHECK(applied.entries == 0);
    CHECK(must(laptop.reader->status()).pendingSaves == 0);
    CHECK(must(laptop.writer->outgoing(500, 4 << 20)).empty());
    CHECK(must(laptop.writer->heldEntries(0, 100)).ids.size() == 2);
}

TEST_CASE("a refused save goes to quarantine; the later ones are sealed again without a gap, and others read them") {
    StoreWorld world(72);
    auto &a = world.enrol();
    auto &b = world.enrol();
    const auto kept = a.add("encounter", anEncounter("première"));
    const auto refused = a.add("encounter", anEncounter("refusée"));
    const auto later = a.add("encounter", anEncounter("suivante"));
    const auto groups = must(a.writer->outgoing(500, 4 << 20));
    REQUIRE(groups.size() == 3);
    must(a.writer->quarantineOutgoing(groups[1].group, {Code::NoGrant, "no_grant"}));
    CHECK_FALSE(a.reader->get("encounter", refused));
    CHECK(must(a.reader->quarantine()).size() == 2);
    CHECK(a.search("encounter", "refusee").empty());
    world.sync();
    CHECK(b.get("encounter", kept).fields == a.get("encounter", kept).fields);
    CHECK(b.get("encounter", later).fields == a.get("encounter", later).fields);
    CHECK((a.dump() == b.dump()));
}

TEST_CASE("a clock days ahead: the pending saves are sealed again under the server's time, same writes, nothing lost") {
    StoreWorld world(73);
    auto &laptop = world.enrol();
    const auto server = world.clock.nowMs();
    world.clock.jump(3 * 86'400'000);
    const auto id = laptop.add("encounter", anEncounter());
    laptop.edit("encounter", id, {{"note", "corrigée"}});
    const auto before = must(laptop.reader->history("encounter", id));
    must(laptop.writer->resealOutgoing(server));
    const auto after = must(laptop.reader->history("encounter", id));
    REQUIRE(after.size() == before.size());
    CHECK(after[0].write == before[0].write);
    for (const auto &group : must(laptop.writer->outgoing(500, 4 << 20)))
        for (const auto &wire : group.wires) CHECK(hlcMs(must(wire::parseEntry(wire)).core.hlc) <= server + 1);
    CHECK(laptop.value("encounter", id, "note") == Value("corrigée"));
}

TEST_CASE("a bulk load, killed in the middle, ends with the same projection, search and indexes as a slow one") {
    StoreWorld world(74);
    auto &author = world.enrol();
    auto &slow = world.enrol();
    auto &bulk = world.enrol();
    for (int i = 0; i < 40; ++i) author.add("encounter", anEncounter("note " + std::to_string(i)));
    world.push(author);
    world.pull(slow);
    must(bulk.writer->beginBulk());
    must(bulk.writer->apply(world.page(bulk, 0, 20)));
    const auto own = bulk.add("encounter", anEncounter("saisie pendant le chargement"));
    CHECK(bulk.get("encounter", own).pending);
    world.reopen(bulk); // as after a crash: the flag is in the store
    CHECK(bulk.search("encounter", "saisie").size() == 1);
    must(bulk.writer->beginBulk());
    must(bulk.writer->apply(world.page(bulk, 20, 40)));
    must(bulk.writer->endBulk());
    CHECK(bulk.search("encounter", "note 3").size() == 11);
    must(bulk.writer->check());
    bulk.read = world.feed.size();
    world.push(bulk);
    world.pull(slow);
    CHECK((bulk.dump() == slow.dump()));
}

TEST_CASE("signatures checked on several threads give the same flags as one by one") {
    StoreWorld world(75);
    auto &laptop = world.enrol();
    for (int i = 0; i < 20; ++i) laptop.add("encounter", anEncounter());
    world.push(laptop);
    auto page = world.page(laptop, 0, world.feed.size());
    page.groups[3].entries[0].back() ^= 1;
    const auto alone = store::verifySignatures(page, world.consortium.state, 1);
    CHECK(store::verifySignatures(page, world.consortium.state, 4) == alone);
    CHECK(std::count(alone.begin(), alone.end(), false) == 1);
}
