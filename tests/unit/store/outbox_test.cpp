// What waits to be sent: in order, acknowledged, refused, re-sealed. And the bulk load of a first synchronisation.
#include "core/store/Waiting.h"
#include "tests/support/StoreWorld.h"

#include <fstream>

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

TEST_CASE("a number is given once: a push that arrives after its saves were sealed again is no fork, and brings the same writes") {
    StoreWorld world(75);
    auto &a = world.enrol();
    auto &b = world.enrol();
    const auto first = a.add("encounter", anEncounter("première"));
    const auto second = a.add("encounter", anEncounter("seconde"));
    const auto late = must(a.writer->outgoing(500, 4 << 20)); // on its way still, its answer lost
    must(a.writer->resealOutgoing({}));
    std::set<std::uint64_t> numbers;
    const auto again = must(a.writer->outgoing(500, 4 << 20));
    for (const auto *groups : {&late, &again})
        for (const auto &group : *groups)
            for (const auto &wire : group.wires) CHECK(numbers.insert(must(wire::parseEntry(wire)).core.deviceSeq).second);
    CHECK(late[0].skipped.empty());
    REQUIRE(again.size() == 2);
    CHECK(again[0].skipped == std::vector{must(wire::parseEntry(again[0].wires[0])).id}); // and said once, where the numbers go on
    CHECK(again[1].skipped.empty());
    world.feed.push_back({a.structure, {++world.number, late[0].wires, {}, {}}});
    world.number += late[0].wires.size() - 1;
    world.sync();
    for (auto *laptop : {&a, &b}) {
        CHECK(must(laptop->reader->quarantine()).empty());
        CHECK(laptop->value("encounter", first, "note") == Value("première"));
        CHECK(laptop->value("encounter", second, "note") == Value("seconde"));
        CHECK(must(laptop->reader->history("encounter", first)).size() == must(laptop->reader->history("encounter", second)).size());
    }
    CHECK((a.dump() == b.dump()));
    must(a.writer->quarantineOutgoing((a.add("encounter", anEncounter("refusée")), must(a.writer->outgoing(500, 4 << 20)).at(0).group),
                                      {Code::NoGrant, "no_grant"}));
    world.reopen(a); // with nothing left to be sealed again, the number is not forgotten either
    const auto next = a.add("encounter", anEncounter("suivante"));
    const auto after = must(a.writer->outgoing(500, 4 << 20));
    CHECK(after.at(0).skipped.size() == 1);
    world.sync();
    CHECK(b.value("encounter", next, "note") == Value("suivante"));
}

TEST_CASE("an entry of this device under a number given here shows that the profile was copied; from a profile put back it does not") {
    StoreWorld world(76);
    auto &a = world.enrol();
    a.add("encounter", anEncounter("envoyée"));
    world.sync();
    a.add("encounter", anEncounter("d'abord"));
    const auto seal = [&](std::uint64_t number) { // as the copy does
        return a.session->withKeys([&](const store::Keys &keys) {
            const auto space = keys.membership.structure(a.structure)->space;
            const auto epoch = *keys.keyring.newestEpoch(space);
            wire::EntryCore core;
            core.space = space;
            core.epoch = epoch;
            core.device = a.session->device();
            core.deviceSeq = number;
            core.hlc = hlcFromMs(world.clock.nowMs());
            core.control = keys.membership.head();
            core.nonce = world.random.bytes<24>();
            wire::Body body;
            body.salt = world.random.bytes<16>();
            body.record = newUuid7<RecordId>(world.clock.nowMs(), world.random);
            body.type = "encounter";
            body.set["note"] = {Value("de la copie"), {}};
            return must(wire::sealEntry(core, wire::encodeBody(body), *keys.keyring.spaceKey(space, epoch), keys.keyring.device().sign));
        });
    };
    const auto receive = [&](const Bytes &wire) {
        wire::FeedPage page;
        page.groups.push_back({++world.number, {wire}, {}, {}});
        must(a.writer->apply(page));
    };
    const auto first = must(wire::parseEntry(must(a.writer->outgoing(500, 4 << 20)).at(0).wires.at(0))).core.deviceSeq;
    const auto late = must(a.writer->outgoing(500, 4 << 20)).at(0).wires;
    must(a.writer->resealOutgoing({}));
    receive(late.at(0)); // what stood here: no copy
    CHECK_FALSE(must(a.writer->copied()));
    CHECK(must(a.writer->check()).empty());
    receive(seal(first + 40)); // written before this profile was put back from a backup; what is in between comes later, in any order
    receive(seal(first + 20));
    CHECK_FALSE(must(a.writer->copied()));
    CHECK(must(a.writer->check()).empty());
    receive(seal(first + 1)); // under a number that this laptop gave to something else
    CHECK(must(a.writer->copied()));
    CHECK(must(a.reader->quarantine()).empty());
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
    CHECK(bulk.search("encounter", "saisie").empty()); // so that what follows can fail
    world.reopen(bulk);                                // as after a crash: the mark is in the store
    CHECK(bulk.search("encounter", "saisie").size() == 1);
    must(bulk.writer->beginBulk());
    must(bulk.writer->apply(world.page(bulk, 20, 40)));
    while (!must(bulk.writer->endBulkStep(0))) continue;
    CHECK(bulk.search("encounter", "note 3").size() == 11);
    CHECK(must(bulk.writer->check()).empty());
    bulk.read = world.feed.size();
    world.push(bulk);
    world.pull(slow);
    CHECK((bulk.dump() == slow.dump()));
}

TEST_CASE("search is caught up step by step: saves, edits, deletions and a kill between two steps leave it as it should be") {
    StoreWorld world(76);
    auto &author = world.enrol();
    auto &slow = world.enrol();
    auto &bulk = world.enrol();
    for (int i = 0; i < 150; ++i) author.add("encounter", anEncounter("ancienne " + std::to_string(i)));
    world.push(author);
    world.pull(slow);
    const auto before = bulk.add("encounter", anEncounter("avant"));
    must(bulk.writer->beginBulk());
    must(bulk.writer->apply(world.page(bulk, 0, 150)));
    const auto ids = bulk.search("encounter", "ancienne");
    CHECK(ids.empty());
    bulk.edit("encounter", before, {{"note", "reprise"}}); // held by search already: changed there at once
    CHECK(bulk.search("encounter", "reprise").size() == 1);
    CHECK(bulk.search("encounter", "avant").empty());
    CHECK_FALSE(must(bulk.writer->endBulkStep(0))); // one range
    const auto found = bulk.search("encounter", "ancienne");
    REQUIRE(found.size() > 0);
    REQUIRE(found.size() < 150);
    CHECK(must(bulk.writer->check()).empty());
    must(bulk.writer->remove("encounter", found.front().id)); // taken in already
    CHECK(bulk.search("encounter", "ancienne").size() == found.size() - 1);
    const auto own = bulk.add("encounter", anEncounter("pendant"));
    bulk.edit("encounter", own, {{"note", "pendant puis corrigée"}});
    CHECK(bulk.search("encounter", "corrigee").empty());
    CHECK_FALSE(must(bulk.writer->endBulkStep(0)));
    CHECK(must(bulk.writer->check()).empty());
    SECTION("to the end") {
        while (!must(bulk.writer->endBulkStep(0))) continue;
    }
    SECTION("killed") { world.reopen(bulk); }
    SECTION("begun again, nothing is taken in twice") {
        must(bulk.writer->beginBulk());
        while (!must(bulk.writer->endBulkStep(1000))) continue;
    }
    SECTION("made anew meanwhile") {
        must(bulk.writer->rebuild());
        CHECK(must(bulk.writer->endBulkStep(0)));
    }
    CHECK(bulk.search("encounter", "ancienne").size() == 149);
    CHECK(bulk.search("encounter", "corrigee").size() == 1);
    CHECK(must(bulk.writer->check()).empty());
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

TEST_CASE("how much waits is told beside the vault, in numbers alone; anything else there counts as nothing") {
    StoreWorld world(76);
    auto &laptop = world.enrol();
    CHECK(store::readWaiting(laptop.folder) == store::Waiting{});
    laptop.add("encounter", anEncounter());
    laptop.add("territory", {{"name", "Caen la mer"}});
    const auto waiting = store::waitingIn(*laptop.reader, 1);
    CHECK(waiting == store::Waiting{2, 1, 1});
    store::writeWaiting(laptop.folder, waiting);
    CHECK(store::readWaiting(laptop.folder) == waiting);
    std::ifstream file(laptop.folder / "waiting");
    std::string line, more;
    CHECK(std::getline(file, line));
    CHECK(line == "2 1 1");
    CHECK_FALSE(std::getline(file, more));
    for (const auto *content : {"", "2", "2 1", "two 1 1", "1 2 0", "2 1 1 more", "-1 0 0"}) {
        INFO(content);
        std::ofstream(laptop.folder / "waiting") << content;
        CHECK(store::readWaiting(laptop.folder) == store::Waiting{});
    }
    store::writeWaiting(laptop.folder / "missing", waiting); // no matter
}
