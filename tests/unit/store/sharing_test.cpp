// What a shared file's log means for the entries in it: the grant, its end, and what only the owner writes. And exchanges.
#include "tests/support/StoreWorld.h"

using namespace tp;
using namespace tp::test;

namespace {

struct Shared : StoreWorld {
    explicit Shared(std::uint64_t seed) : StoreWorld(seed), other(consortium.addStructure(consortium.founder)) {
        owner = &enrol(consortium.home, referent | manager);
        guest = &enrol(other);
        sync();
        person = owner->add("person", {{"usualName", "Loubna"}});
        sync();
        space = logs.begin()->first;
        publish(space, event([&](const identity::Author &author) { return identity::makeGrant(author, logs.at(space), other); }));
        sync();
    }
    // By the owner's laptop.
    Bytes event(const std::function<Result<Bytes>(const identity::Author &)> &make) {
        must(owner->writer->spaceLog(space)); // its keys
        return owner->session->withKeys([&](const store::Keys &keys) {
            return must(make({keys.keyring, keys.membership, random, clock.nowMs()}));
        });
    }
    Bytes ending(std::uint64_t lastSeq) {
        const auto device = guest->session->device();
        return event([&](const identity::Author &author) {
            return identity::makeUngrant(author, logs.at(space), other, {{device, lastSeq}});
        });
    }
    // The last entry the guest has made.
    std::uint64_t guestSeq() { return must(guest->writer->lastSequences())[guest->session->device()]; }
    StructureId other;
    Peer *owner = nullptr, *guest = nullptr;
    RecordId person;
    SpaceId space;
};

} // namespace

TEST_CASE("a grant that comes by the feed brings the file's past, found by its log") {
    Shared world(80);
    CHECK(world.guest->value("person", world.person, "usualName") == Value("Loubna"));
    CHECK(world.guest->get("person", world.person).file == world.person);
    const auto access = must(world.guest->reader->fileAccess(world.person));
    REQUIRE(access.readers.size() == 2);
    CHECK(access.readers[0].owner);
    CHECK(access.readers[1].structure == world.other);
    CHECK(!access.readers[1].sharing); // no words were written
}

TEST_CASE("after the end of a grant, its entries count up to the cut, in whatever order they and the end come") {
    Shared world(81);
    world.guest->edit("person", world.person, {{"phone", "02 31 00 00 00"}});
    const auto cut = world.guestSeq();
    world.guest->edit("person", world.person, {{"email", "tard@example.org"}}); // not accepted when the grant ended
    world.push(*world.guest);                                                   // a server that passes it on all the same
    auto &late = world.enrol(world.consortium.home, referent);                  // hears of the end first
    must(late.writer->applyLog({}, world.consortium.wires));
    std::vector<Bytes> log;
    for (const auto &item : world.feed)
        if (item.group.scope == world.space) log.push_back(item.group.event);
    const auto end = world.ending(cut);
    log.push_back(end);
    must(late.writer->applyLog(world.space, log));
    world.pull(late);
    world.pull(*world.owner);
    CHECK(world.owner->value("person", world.person, "email") == Value("tard@example.org")); // it does not know of the end yet
    world.publish(world.space, end);
    world.pull(*world.owner);
    world.pull(late);
    for (auto *peer : {world.owner, &late}) {
        CHECK(peer->value("person", world.person, "phone") == Value("02 31 00 00 00"));
        CHECK(peer->value("person", world.person, "email").isNull());
        CHECK(must(peer->reader->status()).quarantined == 1);
    }
    CHECK(world.owner->dump() == late.dump());
    world.reopen(*world.owner); // kept, not only remembered
    CHECK(must(world.owner->writer->check()) == std::vector<std::string>());
    CHECK(world.owner->value("person", world.person, "email").isNull());
}

TEST_CASE("who received a file writes in it, but neither makes it vanish nor speaks for its owner") {
    Shared world(82);
    world.guest->edit("person", world.person, {{"phone", "02 31 00 00 00"}});
    world.sync(); // or its edit, unseen, would keep the record in sight
    CHECK(world.guest->writer->remove("person", world.person).error().code == Code::Denied);
    domain::RecordChange words{
        newUuid7<RecordId>(1, world.random),
        "sharing",
        true,
        world.person,
        {{"structure", Consortium::bytes(world.other)}, {"reason", "Parce que"}, {"basis", "consent"}, {"from", "2026-03-01"}}};
    CHECK(world.guest->writer->commit(std::span(&words, 1)).error().code == Code::Denied);
    CHECK(world.owner->writer->commit(std::span(&words, 1)));
    CHECK(world.owner->writer->remove("person", world.person));
    world.sync();
    CHECK(world.guest->get("person", world.person).deleted);
    CHECK(must(world.guest->reader->fileAccess(world.person)).readers[1].sharing->fields.at("reason") == Value("Parce que"));
}

TEST_CASE("a record of an exchange goes into its space, and into no other") {
    Shared world(83);
    const auto third = world.consortium.addStructure(world.consortium.founder);
    auto &stranger = world.enrol(third);
    world.sync();
    const auto made = world.owner->session->withKeys([&](const store::Keys &keys) {
        return must(identity::makeExchangeSpace({keys.keyring, keys.membership, world.random, world.clock.nowMs()}, world.consortium.home,
                                                world.other));
    });
    for (const auto &event : made.events) world.publish(made.space, event);
    world.sync();
    const auto request =
        world.owner->add("exchange_request", {{"exchange", Consortium::bytes(made.space)}, {"kind", "referral"}, {"shownName", "L."}});
    world.sync();
    CHECK(world.guest->value("exchange_request", request, "shownName") == Value("L."));
    CHECK_FALSE(stranger.reader->get("exchange_request", request));
    domain::RecordChange wrong{newUuid7<RecordId>(1, world.random),
                               "exchange_request",
                               true,
                               {},
                               {{"exchange", Consortium::bytes(world.space)}, {"kind", "referral"}}};
    CHECK(world.owner->writer->commit(std::span(&wrong, 1)).error().code == Code::NotFound); // the file's space is no exchange
}

TEST_CASE("what became readable is owed until it has been fetched, whatever becomes of the process meanwhile") {
    StoreWorld world(86);
    const auto other = world.consortium.addStructure(world.consortium.founder);
    auto &owner = world.enrol(world.consortium.home, static_cast<RoleSet>(referent | manager));
    auto &guest = world.enrol(other);
    world.sync();
    const auto person = owner.add("person", {{"usualName", "Loubna"}});
    world.sync();
    CHECK(must(guest.writer->owedBackfills()).empty());
    CHECK(must(owner.writer->owedBackfills()).empty()); // its own, from the beginning
    const auto space = *must(owner.writer->fileOf(person));
    world.act(owner, space, [&](const auto &author, const auto &log) { return identity::makeGrant(author, log, other); });
    must(guest.writer->apply(world.page(guest, guest.read, world.feed.size()))); // the cursor passes the grant, and the process dies
    guest.read = world.feed.size();
    world.reopen(guest);
    CHECK(must(guest.writer->owedBackfills()) == std::vector{space});
    world.backfill(guest, space);
    must(guest.writer->settleBackfills(std::vector{space}));
    world.reopen(guest);
    CHECK(must(guest.writer->owedBackfills()).empty());
    CHECK(guest.value("person", person, "usualName") == Value("Loubna"));
}

TEST_CASE("what a log fetched by itself makes readable is owed as well") {
    StoreWorld world(87);
    const auto other = world.consortium.addStructure(world.consortium.founder);
    auto &owner = world.enrol(world.consortium.home, static_cast<RoleSet>(referent | manager));
    auto &guest = world.enrol(other);
    world.sync();
    const auto person = owner.add("person", {{"usualName", "Loubna"}});
    world.push(owner);
    const auto space = *must(owner.writer->fileOf(person));
    world.act(owner, space, [&](const auto &author, const auto &log) { return identity::makeGrant(author, log, other); });
    std::vector<Bytes> log;
    for (const auto &item : world.feed)
        if (item.group.scope == space) log.push_back(item.group.event);
    must(guest.writer->applyLog(space, log));
    CHECK(must(guest.writer->owedBackfills()) == std::vector{space});
    world.pull(guest);
}

TEST_CASE("a role that was taken away does not come back by citing the head of before") {
    StoreWorld world(88);
    auto &teller = world.enrol(world.consortium.home, referent);
    auto &loser = world.enrol(world.consortium.home, static_cast<RoleSet>(referent | coordinator));
    world.sync();
    const auto before = loser.add("territory", {{"name", "Bessin"}});
    world.push(loser);
    const auto cut = must(loser.writer->lastSequences())[loser.session->device()];
    world.consortium.fold(must(identity::makeRoleSet(world.consortium.as(world.consortium.founder), loser.member, world.consortium.home,
                                                     referent, {{loser.session->device(), cut}})));
    const auto after = loser.add("territory", {{"name", "Pré-Bocage"}}); // it has not heard: it cites the head of before
    const auto note = loser.add("encounter", anEncounter());             // still a referent
    world.push(loser);
    world.pull(teller);
    CHECK(teller.get("territory", before).id == before); // accepted before the cut: stands
    CHECK(teller.reader->get("territory", after).error().code == Code::NotFound);
    CHECK(teller.get("encounter", note).id == note);
    CHECK(must(teller.reader->status()).quarantined == 1);
    world.pull(loser); // it judges itself like everybody
    CHECK(loser.reader->get("territory", after).error().code == Code::NotFound);
    CHECK(loser.dump() == teller.dump());
}
