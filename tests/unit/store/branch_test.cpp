// A control log whose tail gives way to another branch, after a restore of the server.
#include "tests/support/StoreWorld.h"

#include "core/identity/Acts.h"

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
    laptop.acknowledge();
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

TEST_CASE("what others wrote on a history that fell is set aside and listed: it comes again with its author, or is taken up, and stands "
          "again with that history") {
    StoreWorld world(309);
    auto &laptop = world.enrol();
    auto &colleague = world.enrol();
    world.sync();
    const auto base = world.consortium.wires.size();
    const auto stands = structureBy(colleague, world);
    auto &joiner = world.enrol(); // the history that falls: whoever joined with it is known by nobody afterwards
    world.sync();
    const auto fallen =
        std::vector<Bytes>(world.consortium.wires.begin() + static_cast<std::ptrdiff_t>(base), world.consortium.wires.end());
    const auto theirs = colleague.add("encounter", anEncounter("d'une collègue"));
    const auto strangers = joiner.add("encounter", anEncounter("d'un arrivant"));
    const auto stranger = joiner.add("person", {{"usualName", "Mona"}});
    world.sync();
    REQUIRE(laptop.reader->get("encounter", theirs));
    REQUIRE(laptop.reader->get("encounter", strangers));
    const auto listed = [&](const Peer &author) {
        const auto all = must(laptop.reader->quarantine());
        return std::ranges::count_if(all, [&](const auto &one) {
            return one.device == author.session->device() && one.judged && one.reason.code == Code::LogConflict;
        });
    };

    must(laptop.writer->replaceLogTail({}, base, std::array{stands}));
    for (const auto &record : {theirs, strangers}) CHECK_FALSE(laptop.reader->get("encounter", record));
    CHECK(listed(colleague) == 2); // of two audiences
    CHECK(listed(joiner) == 3);
    world.reopen(laptop);
    must(laptop.writer->applyLog({}, std::array{structureBy(laptop, world)})); // more of the consortium's log: they stay listed
    CHECK(listed(joiner) == 3);

    SECTION("its author comes") {
        must(colleague.writer->replaceLogTail({}, base, std::array{stands}));
        wire::FeedPage page;
        for (auto &group : must(colleague.writer->outgoing(500, 4 << 20))) page.groups.push_back({900, group.wires, {}, {}});
        must(laptop.writer->apply(page));
        CHECK(laptop.reader->get("encounter", theirs));
        CHECK(listed(colleague) == 0);
        CHECK(listed(joiner) == 3);
    }
    SECTION("its author never comes") {
        const auto work = must(laptop.writer->setAsideWork(joiner.session->device()));
        REQUIRE(work.entries.size() == 3);
        const std::array<std::size_t, 2> all{0, 2}; // with its whole save, and the person's file, made again with a key that stands
        CHECK(must(laptop.writer->adoptRescue(work, all)).adopted == 3);
        CHECK(laptop.value("person", stranger, "usualName") == Value("Mona"));
        CHECK(must(laptop.writer->unsentSpaceCreations()).size() == 1);
        CHECK(laptop.value("encounter", strangers, "note") == Value("d'un arrivant"));
        CHECK(listed(joiner) == 0);
        world.reopen(laptop);
        CHECK(must(laptop.reader->status()).pendingSaves >= 1);
    }
    SECTION("that history comes back") {
        must(laptop.writer->replaceLogTail({}, base, fallen));
        for (const auto &record : {theirs, strangers}) CHECK(laptop.reader->get("encounter", record));
        CHECK(listed(colleague) == 0);
        CHECK(listed(joiner) == 0);
    }
    SECTION("that history comes back a piece at a time") {
        must(laptop.writer->replaceLogTail({}, base, {}));
        for (const auto &event : fallen) must(laptop.writer->applyLog({}, std::array{event}));
        for (const auto &record : {theirs, strangers}) CHECK(laptop.reader->get("encounter", record));
        CHECK(listed(colleague) == 0);
        CHECK(listed(joiner) == 0);
    }
    DeviceId nobody;
    nobody.bytes[0] = 1;
    CHECK(laptop.writer->setAsideWork(nobody).error().code == Code::NotFound);
}

TEST_CASE("a number that fell with a branch is remembered, whatever its record is given afterwards; one that stands is not") {
    StoreWorld world(308);
    auto &laptop = world.enrol();
    auto &consortium = world.consortium;
    const auto session = [](std::uint8_t of) {
        RecordId id;
        id.bytes[0] = of;
        return id;
    };
    const auto numbering = [&](std::int64_t number, const RecordId &of) {
        return consortium.signedBy(consortium.founder, "number",
                                   {{"series", "conclusions"}, {"number", number}, {"record", Consortium::bytes(of)}});
    };
    const auto kept = session(1), renumbered = session(2), first = session(3);
    const auto given = [&](const RecordId &of) {
        return laptop.session->withKeys([&](const store::Keys &keys) { return keys.membership.numberGiven("conclusions", of); });
    };
    consortium.fold(numbering(1, kept));
    must(laptop.writer->applyLog({}, consortium.wires));
    const auto base = consortium.wires.size();
    const auto lost = numbering(2, renumbered), stands = numbering(2, first);
    must(laptop.writer->applyLog({}, std::array{lost}));
    CHECK(must(laptop.reader->fallenNumbers("conclusions")).empty());
    must(laptop.writer->replaceLogTail({}, base, std::array{stands}));
    const std::map<RecordId, std::uint64_t> fallen{{renumbered, 2}};
    CHECK(must(laptop.reader->fallenNumbers("conclusions")) == fallen);
    CHECK_FALSE(given(renumbered)); // until it is asked for again
    CHECK(given(first) == 2u);
    consortium.fold(stands);
    const auto shorter = consortium.wires.size();
    consortium.fold(numbering(3, renumbered));
    must(laptop.writer->applyLog({}, consortium.wires));
    CHECK(given(renumbered) == 3u);
    must(laptop.writer->replaceLogTail({}, shorter, {})); // that one falls too: the first is what a paper bears
    CHECK(must(laptop.reader->fallenNumbers("conclusions")) == fallen);
    CHECK(must(laptop.reader->fallenNumbers("conclusion")).empty());
    world.reopen(laptop);
    CHECK(must(laptop.reader->fallenNumbers("conclusions")) == fallen);
}
