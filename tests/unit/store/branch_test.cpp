// A control log whose tail gives way to another branch, after a restore of the server.
#include "tests/support/StoreWorld.h"

#include "core/identity/Acts.h"
#include "core/identity/KeyActs.h"

using namespace tp;
using namespace tp::test;

namespace {

Bytes structureBy(const Peer &peer, StoreWorld &world) {
    return peer.session->withKeys([&](const store::Keys &keys) {
        return must(identity::makeStructureAdd({keys.keyring, keys.membership, world.random, world.clock.nowMs()})).event;
    });
}

EventId headOf(const Peer &peer) {
    return peer.session->withKeys([](const store::Keys &keys) { return keys.membership.head(); });
}

void acknowledge(Peer &peer) {
    std::vector<std::uint64_t> groups;
    for (const auto &group : must(peer.writer->outgoing(500, 4 << 20))) groups.push_back(group.group);
    must(peer.writer->acknowledge(groups));
}

Bytes newKey(const Peer &peer, StoreWorld &world, const control::SpaceLog &log) {
    return peer.session->withKeys([&](const store::Keys &keys) {
        return must(identity::makeEpoch({keys.keyring, keys.membership, world.random, world.clock.nowMs()}, log)).event;
    });
}

} // namespace

TEST_CASE("the tail of the consortium's log is replaced: own acts there are listed, own entries go again, the store stays whole") {
    StoreWorld world(301);
    auto &laptop = world.enrol();
    world.sync();
    const auto base = world.consortium.wires.size();
    const auto lost = structureBy(laptop, world);
    const auto other = world.consortium.signedBy(world.consortium.founder, "future.kind", {}); // the branch that stands
    const auto third = [&] {
        auto state = world.consortium.state;
        must(state.apply(other));
        return must(wire::parseEvent(other)).id;
    }();
    must(laptop.writer->applyLog({}, std::array{lost}));
    // Written on the branch that will go: sent, and not yet sent.
    const auto sent = laptop.add("encounter", anEncounter("envoyée"));
    acknowledge(laptop);
    const auto person = laptop.add("person", {{"usualName", "Mona"}});
    const auto pending = laptop.add("encounter", anEncounter("en attente"));

    const auto before = must(laptop.reader->status()).pendingSaves;
    const auto replaced = must(laptop.writer->replaceLogTail({}, base, std::array{other}));
    CHECK(headOf(laptop) == third);
    CHECK(replaced.redo == 1);
    CHECK(replaced.resealed >= 2);
    const auto aside = must(laptop.reader->quarantine());
    REQUIRE(aside.size() == 1);
    CHECK(aside[0].reason.code == Code::LogConflict);
    CHECK(aside[0].reason.detail == "to redo: structure.add");
    CHECK(must(laptop.reader->status()).pendingSaves > before); // what was sent goes again
    for (const auto &record : {sent, pending}) CHECK(laptop.reader->get("encounter", record));
    CHECK(laptop.reader->get("person", person)); // its file was created on the lost head: signed again
    const auto creations = must(laptop.writer->unsentSpaceCreations());
    REQUIRE(creations.size() == 1);
    CHECK(must(wire::parseEvent(creations[0])).refs == third);
    for (const auto &group : must(laptop.writer->outgoing(500, 4 << 20)))
        for (const auto &wire : group.wires) CHECK(must(wire::parseEntry(wire)).core.control == third);
    world.reopen(laptop);
    CHECK(headOf(laptop) == third);
}

TEST_CASE("a file's key that falls with a branch: what was sealed with it, sent or not, goes once more under the key that stands") {
    StoreWorld world(307);
    auto &laptop = world.enrol();
    auto &colleague = world.enrol();
    const auto person = laptop.add("person", {{"usualName", "Mona"}});
    world.sync();
    const auto space = must(laptop.writer->fileOf(person)).value();
    const auto before = must(laptop.writer->spaceLog(space));
    const auto falls = newKey(laptop, world, before), stands = newKey(colleague, world, before);
    for (auto *peer : {&laptop, &colleague}) must(peer->writer->applyLog(space, std::array{falls}));
    colleague.edit("person", person, {{"phone", "06 00 00 00 01"}});
    wire::FeedPage theirs;
    for (auto &group : must(colleague.writer->outgoing(500, 4 << 20))) theirs.groups.push_back({900, group.wires, {}, {}});
    must(laptop.writer->apply(theirs));
    laptop.edit("person", person, {{"familyName", "Lenoir"}});
    acknowledge(laptop);
    laptop.edit("person", person, {{"usualName", "Mona L."}});
    REQUIRE(must(laptop.reader->status()).pendingSaves == 1);
    REQUIRE(laptop.value("person", person, "phone") == Value("06 00 00 00 01"));

    for (int time = 0; time < 2; ++time) { // a second branch does not send it all again
        must(laptop.writer->replaceLogTail(space, 1, std::array{stands}));
        CHECK(must(laptop.reader->status()).pendingSaves == 2);
        const auto aside = must(laptop.reader->quarantine()); // the act, and what the colleague wrote
        CHECK(aside.size() == 2);
        CHECK(std::ranges::count(aside, std::string("to redo: epoch"), [](const auto &one) { return one.reason.detail; }) == 1);
        CHECK(laptop.value("person", person, "usualName") == Value("Mona L."));
        CHECK(laptop.value("person", person, "familyName") == Value("Lenoir"));
        world.reopen(laptop);
    }
    // Whoever never had the key that fell reads all of it.
    auto &other = world.enrol();
    world.pull(other);
    must(other.writer->applyLog(space, std::array{stands}));
    wire::FeedPage again;
    for (auto &group : must(laptop.writer->outgoing(500, 4 << 20))) again.groups.push_back({901, group.wires, {}, {}});
    must(other.writer->apply(again));
    CHECK(other.value("person", person, "familyName") == Value("Lenoir"));
    CHECK(other.value("person", person, "usualName") == Value("Mona L."));
    // What a colleague sealed with it counts nowhere until they send it again; should they never come, it is taken up here.
    CHECK(laptop.value("person", person, "phone").isNull());
    const auto work = must(laptop.writer->setAsideWork(colleague.session->device()));
    REQUIRE(work.entries.size() == 1);
    const std::array<std::size_t, 1> all{0};
    CHECK(must(laptop.writer->adoptRescue(work, all)).adopted == 1);
    CHECK(laptop.value("person", person, "phone") == Value("06 00 00 00 01"));
    CHECK(must(laptop.reader->quarantine()).size() == 1);
}

TEST_CASE("the consortium's key that falls with a branch") {
    StoreWorld world(308);
    auto &laptop = world.enrol();
    auto &leaver = world.enrol();
    world.sync();
    const auto base = world.consortium.wires.size();
    const auto revoked = [&] { // a laptop revoked asks for new keys; twice the same act, with other keys
        return laptop.session->withKeys([&](const store::Keys &keys) {
            identity::Sequence events({keys.keyring, keys.membership, world.random, world.clock.nowMs()});
            must(events.add(identity::makeDeviceRevoke(events.author(), leaver.session->device(), 0)));
            must(identity::addDueKeys(events));
            return events.take();
        });
    };
    const auto falls = revoked(), stands = revoked();
    must(laptop.writer->applyLog({}, falls));
    const auto sent = laptop.add("encounter", anEncounter("envoyée"));
    acknowledge(laptop);
    const auto pending = laptop.add("encounter", anEncounter("en attente"));
    must(laptop.writer->replaceLogTail({}, base, stands));
    for (const auto &record : {sent, pending}) CHECK(laptop.reader->get("encounter", record));
    CHECK(must(laptop.reader->status()).pendingSaves == 2);
    world.reopen(laptop);
    for (const auto &record : {sent, pending}) CHECK(laptop.reader->get("encounter", record));
    for (const auto &group : must(laptop.writer->outgoing(500, 4 << 20)))
        for (const auto &wire : group.wires) CHECK(must(wire::parseEntry(wire)).core.epoch == 2);
}

TEST_CASE("a branch that does not verify changes nothing") {
    StoreWorld world(302);
    auto &laptop = world.enrol();
    const auto base = world.consortium.wires.size();
    must(laptop.writer->applyLog({}, std::array{structureBy(laptop, world)}));
    const auto record = laptop.add("encounter", anEncounter());
    const auto head = headOf(laptop);
    auto forged = world.consortium.signedBy(world.consortium.founder, "future.kind", {});
    forged.back() ^= 1;
    CHECK_FALSE(laptop.writer->replaceLogTail({}, base, std::array{forged}));
    CHECK(headOf(laptop) == head);
    CHECK(laptop.value("encounter", record, "place") == Value("Place Saint-Sauveur"));
    laptop.add("encounter", anEncounter("toujours vivant"));
}

TEST_CASE("a page asked for before another branch stood moves no cursor: the feed is read again from its beginning") {
    StoreWorld world(306);
    auto &laptop = world.enrol();
    const auto base = world.consortium.wires.size();
    must(laptop.writer->applyLog({}, std::array{structureBy(laptop, world)}));
    wire::FeedPage page;
    page.cursor = Bytes{1, 2, 3};
    const auto before = laptop.writer->reading();
    CHECK_FALSE(must(laptop.writer->apply(page, {}, before)).overtaken);
    CHECK(must(laptop.writer->cursor()) == page.cursor);
    must(laptop.writer->replaceLogTail({}, base, std::array{world.consortium.signedBy(world.consortium.founder, "future.kind", {})}));
    CHECK_FALSE(must(laptop.writer->cursor()));
    CHECK(must(laptop.writer->apply(page, {}, before)).overtaken);
    CHECK_FALSE(must(laptop.writer->cursor()));
    CHECK_FALSE(must(laptop.writer->apply(page, {}, laptop.writer->reading())).overtaken);
    CHECK(must(laptop.writer->cursor()) == page.cursor);
    must(laptop.writer->forgetCursor());
    CHECK(must(laptop.writer->apply(page, {}, before + 1)).overtaken);
}

TEST_CASE("warnings are kept once each, and the fork until somebody accepts the history") {
    StoreWorld world(303);
    auto &laptop = world.enrol();
    CHECK_FALSE(must(laptop.writer->forked()));
    must(laptop.writer->raiseFork({}, "first"));
    must(laptop.writer->raiseFork({}, "second"));
    CHECK(must(laptop.reader->warnings()).size() == 1);
    CHECK(must(laptop.reader->warnings())[0].detail == "first");
    EntryId missing;
    missing.bytes[0] = 1;
    must(laptop.writer->setCompared({}, std::vector{missing}, world.clock.nowMs()));
    CHECK(must(laptop.reader->status()).warnings == 2);
    must(laptop.writer->setCompared({}, {}, world.clock.nowMs()));
    world.reopen(laptop);
    CHECK(must(laptop.writer->forked()));
    must(laptop.writer->acceptHistory());
    CHECK_FALSE(must(laptop.writer->forked()));
    CHECK(must(laptop.writer->historyAccepted()));
    CHECK(must(laptop.reader->status()).warnings == 0);
}

TEST_CASE("the comparison counts what the server should hold, and knows what is named and missing") {
    StoreWorld world(304);
    auto &a = world.enrol();
    auto &b = world.enrol();
    a.add("encounter", anEncounter("une"));
    world.sync();
    a.add("encounter", anEncounter("deux"));
    const auto groups = must(a.writer->outgoing(500, 4 << 20));
    a.add("encounter", anEncounter("trois")); // names the one before
    auto compared = [](Peer &peer) {
        store::Comparison all;
        for (std::int64_t place = 0;;) {
            const auto next = must(peer.writer->compare(all, place, 2));
            if (!next) return all;
            place = *next;
        }
    };
    const auto before = compared(a);
    CHECK(before.ids.size() == 2); // not what waits to be sent
    world.push(a);
    wire::FeedPage page; // the second save never comes
    for (auto i = b.read; i < world.feed.size(); ++i)
        if (world.feed[i].group.entries != groups[0].wires) page.groups.push_back(world.feed[i].group);
    must(b.writer->apply(page));
    const auto there = compared(b);
    std::size_t missing = 0;
    for (const auto &[dep, by] : there.named) missing += !there.ids.contains(dep);
    CHECK(missing > 0);
    CHECK(there.ids.size() == 4);
    CHECK(compared(a).ids.size() == 6);
}
