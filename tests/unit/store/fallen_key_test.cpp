// Keys that fall when the tail of a log gives way to another branch, after a restore of the server: what they sealed is not lost.
#include "tests/support/StoreWorld.h"

#include "core/identity/KeyActs.h"

using namespace tp;
using namespace tp::test;

namespace {

Bytes newKey(const Peer &peer, StoreWorld &world, const control::SpaceLog &log) {
    return peer.session->withKeys([&](const store::Keys &keys) {
        return must(identity::makeEpoch({keys.keyring, keys.membership, world.random, world.clock.nowMs()}, log)).event;
    });
}

wire::FeedPage pending(Peer &of, std::uint64_t number) { // as the feed would bring it
    wire::FeedPage page;
    for (auto &group : must(of.writer->outgoing(500, 4 << 20))) page.groups.push_back({number, group.wires, {}, {}});
    return page;
}

std::vector<wire::EntryView> outgoing(Peer &peer, std::vector<store::OutgoingGroup> &held) {
    held = must(peer.writer->outgoing(500, 4 << 20));
    std::vector<wire::EntryView> views;
    for (const auto &group : held)
        for (const auto &wire : group.wires) views.push_back(must(wire::parseEntry(wire)));
    return views;
}

} // namespace

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
    const auto theirs = pending(colleague, 900);
    must(laptop.writer->apply(theirs));
    laptop.edit("person", person, {{"familyName", "Lenoir"}});
    laptop.acknowledge();
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
    const auto again = pending(laptop, 901);
    must(other.writer->apply(again));
    CHECK(other.value("person", person, "familyName") == Value("Lenoir"));
    CHECK(other.value("person", person, "usualName") == Value("Mona L."));
    // Redaction names both: the text lies in each.
    const std::vector<std::string> fields{"familyName"};
    CHECK(must(laptop.reader->formerTexts("person", person, fields, true)).entries.size() == 2);
    CHECK(must(other.reader->formerTexts("person", person, fields, true)).entries.size() == 1); // all it ever had
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
    laptop.acknowledge();
    const auto pending = laptop.add("encounter", anEncounter("en attente"));
    must(laptop.writer->replaceLogTail({}, base, stands));
    for (const auto &record : {sent, pending}) CHECK(laptop.reader->get("encounter", record));
    CHECK(must(laptop.reader->status()).pendingSaves == 2);
    world.reopen(laptop);
    for (const auto &record : {sent, pending}) CHECK(laptop.reader->get("encounter", record));
    for (const auto &group : must(laptop.writer->outgoing(500, 4 << 20)))
        for (const auto &wire : group.wires) CHECK(must(wire::parseEntry(wire)).core.epoch == 2);
}

TEST_CASE("a log that was cut away whole and begins anew with fewer keys: nothing more is sealed with those that fell") {
    StoreWorld world(309);
    auto &author = world.enrol();
    auto &laptop = world.enrol();
    world.sync();
    const auto base = world.consortium.wires.size();
    const auto lost = author.session->withKeys([&](const store::Keys &keys) {
        return must(identity::makeStructureAdd({keys.keyring, keys.membership, world.random, world.clock.nowMs()})).event;
    });
    const auto stands = world.consortium.signedBy(world.consortium.founder, "future.kind", {});
    for (auto *peer : {&author, &laptop}) must(peer->writer->applyLog({}, std::array{lost}));
    // Created on the branch that falls, with a second key.
    const auto person = author.add("person", {{"usualName", "Mona"}});
    const auto space = must(author.writer->fileOf(person)).value();
    const auto created = must(author.writer->unsentSpaceCreations());
    must(author.writer->acknowledgeSpace(space));
    const auto second = newKey(author, world, must(author.writer->spaceLog(space)));
    must(author.writer->applyLog(space, std::array{second}));
    must(laptop.writer->applyLog(space, std::array{created.at(0), second}));
    const auto page = pending(author, 900);
    author.acknowledge();
    must(laptop.writer->apply(page));
    laptop.edit("person", person, {{"familyName", "Lenoir"}});
    laptop.acknowledge();
    laptop.edit("person", person, {{"phone", "06 00 00 00 01"}});

    for (auto *peer : {&author, &laptop}) must(peer->writer->replaceLogTail({}, base, std::array{stands}));
    CHECK(laptop.value("person", person, "familyName") == Value("Lenoir")); // read on, until it is known how the log goes on
    CHECK_FALSE(must(laptop.writer->resealFallen()));
    const auto again = must(author.writer->unsentSpaceCreations());
    REQUIRE(again.size() == 1);
    // With a key of its own: a structure's key that the first was sealed to may have fallen too.
    CHECK(must(wire::parseEvent(again[0])).data.at("commit") != must(wire::parseEvent(created[0])).data.at("commit"));
    wire::FeedPage begun;
    begun.groups.push_back({901, {}, space, again[0]});
    CHECK(must(laptop.writer->apply(begun)).toPush);
    CHECK(must(laptop.writer->resealFallen()));
    CHECK_FALSE(must(laptop.writer->resealFallen()));
    std::vector<store::OutgoingGroup> held;
    const auto going = outgoing(laptop, held);
    CHECK(going.size() == 2);
    for (const auto &view : going) CHECK(view.core.epoch == 1);
    const auto all = pending(author, 902);
    must(laptop.writer->apply(all));
    must(author.writer->apply(pending(laptop, 950)));
    for (auto *peer : {&author, &laptop}) {
        CHECK(peer->value("person", person, "usualName") == Value("Mona"));
        CHECK(peer->value("person", person, "familyName") == Value("Lenoir"));
        CHECK(peer->value("person", person, "phone") == Value("06 00 00 00 01"));
    }
    CHECK(author.dump() == laptop.dump());
}

TEST_CASE("a structure that falls with a branch, and what was written for it: kept whole, and nothing is stuck") {
    StoreWorld world(310);
    auto &laptop = world.enrol();
    world.sync();
    const auto base = world.consortium.wires.size();
    StructureId fallen;
    const auto lost = laptop.session->withKeys([&](const store::Keys &keys) {
        identity::Sequence events({keys.keyring, keys.membership, world.random, world.clock.nowMs()});
        auto made = must(identity::makeStructureAdd(events.author()));
        fallen = made.structure;
        must(events.add(made.event));
        must(events.add(identity::makeRoleSet(events.author(), laptop.member, fallen, referent, {})));
        return events.take();
    });
    must(laptop.writer->applyLog({}, lost));
    auto fields = anEncounter("pour la structure qui tombe");
    fields["structure"] = Bytes(fallen.bytes.begin(), fallen.bytes.end());
    laptop.add("encounter", fields);
    laptop.acknowledge();
    laptop.add("encounter", fields);
    const auto own = laptop.add("encounter", anEncounter("la sienne"));
    must(laptop.writer->replaceLogTail({}, base, std::array{world.consortium.signedBy(world.consortium.founder, "future.kind", {})}));
    CHECK(laptop.reader->get("encounter", own));
    CHECK(must(laptop.reader->status()).pendingSaves >= 1);
    const auto aside = must(laptop.reader->quarantine());
    CHECK(std::ranges::count(aside, Code::NoGrant, [](const auto &one) { return one.reason.code; }) >= 2);
    const auto work = must(laptop.writer->unsentWork()); // and from there into the rescue file
    CHECK(std::ranges::count_if(work.entries, [&](const auto &entry) { return entry.refused == codeName(Code::NoGrant); }) >= 2);
    laptop.add("encounter", anEncounter("la vie continue"));
}

TEST_CASE("a file's newer key that could not be opened is tried again when keys of the structure come, though an older one is held") {
    StoreWorld world(311);
    auto &laptop = world.enrol();
    auto &colleague = world.enrol();
    auto &leaver = world.enrol();
    const auto person = colleague.add("person", {{"usualName", "Mona"}});
    world.sync();
    const auto space = must(laptop.writer->fileOf(person)).value();
    const auto next = newKey(colleague, world, must(colleague.writer->spaceLog(space)));
    for (auto *peer : {&laptop, &colleague}) must(peer->writer->applyLog(space, std::array{next}));
    { // as where the structure's key that it is wrapped for has not come yet
        auto db = must(store::Connection::open(laptop.session->storeFile(), laptop.session->storeKey(), {}));
        must(db->run("DELETE FROM space_key WHERE epoch=2"));
        must(db->run("UPDATE space SET keys_missing=1 WHERE id=?", space));
    }
    world.reopen(laptop);
    colleague.edit("person", person, {{"phone", "06 00 00 00 01"}});
    must(laptop.writer->apply(pending(colleague, 900)));
    CHECK(laptop.value("person", person, "phone").isNull());
    CHECK(must(laptop.reader->status()).unreadable == 1);
    const auto keys = colleague.session->withKeys([&](const store::Keys &held) {
        identity::Sequence events({held.keyring, held.membership, world.random, world.clock.nowMs()});
        must(events.add(identity::makeDeviceRevoke(events.author(), leaver.session->device(), 0)));
        must(identity::addDueKeys(events));
        return events.take();
    });
    must(laptop.writer->applyLog({}, keys));
    CHECK(laptop.value("person", person, "phone") == Value("06 00 00 00 01"));
    CHECK(must(laptop.reader->status()).unreadable == 0);
}
