// What may not count is set aside with its reason, and the rest of the page goes on.
#include "tests/support/StoreWorld.h"

using namespace tp;
using namespace tp::test;

namespace {

struct Forge { // seals what the Save would refuse
    StoreWorld &world;
    Peer &author;
    Peer &reader;
    Bytes seal(const SpaceId &space, wire::Body body, std::uint64_t seq) {
        body.salt = world.random.bytes<16>();
        if (body.record.isNull()) body.record = newUuid7<RecordId>(world.clock.nowMs(), world.random);
        wire::EntryCore core;
        core.space = space;
        core.epoch = 1;
        core.device = author.session->device();
        core.deviceSeq = seq;
        core.hlc = hlcFromMs(world.clock.nowMs());
        core.nonce = world.random.bytes<24>();
        return author.session->withKeys([&](const store::Keys &keys) {
            core.control = keys.membership.head();
            return must(wire::sealEntry(core, wire::encodeBody(body), *keys.keyring.spaceKey(space, 1), keys.keyring.device().sign));
        });
    }
    store::Applied apply(std::vector<Bytes> wires) {
        wire::FeedPage page;
        for (auto &wire : wires) page.groups.push_back({++world.number, {std::move(wire)}, {}, {}});
        return must(reader.writer->apply(page));
    }
    Error onlyReason() {
        const auto entries = must(reader.reader->quarantine());
        REQUIRE(entries.size() == 1);
        const auto counts = must(reader.reader->quarantineCounts());
        REQUIRE(counts.size() == 1);
        CHECK(counts[0].device == entries[0].device);
        CHECK(counts[0].reason == entries[0].reason.code);
        CHECK(counts[0].judged == entries[0].judged);
        CHECK(counts[0].count == 1);
        CHECK(counts[0].newestMs == entries[0].receivedMs);
        return entries[0].reason;
    }
    [[nodiscard]] SpaceId everyone() const { return world.consortium.state.consortiumSpace(); }
};

wire::Body encounterBody() {
    wire::Body body;
    body.type = "encounter";
    body.set["occurredAt"] = {"2026-03-02T14:30", {}};
    return body;
}

} // namespace

TEST_CASE("a bad signature, a cut wire, a fork, a wrong space, a wrong shape, a missing role: each with its reason, the good entry beside "
          "it counts") {
    StoreWorld world(41);
    auto &author = world.enrol();
    auto &plain = world.enrol(world.consortium.home, referent);
    auto &reader = world.enrol();
    Forge forge{world, author, reader};
    const auto good = forge.seal(forge.everyone(), encounterBody(), 1);
    Bytes bad;
    Code reason = Code::Invalid;
    SECTION("signature") {
        bad = forge.seal(forge.everyone(), encounterBody(), 2);
        bad.back() ^= 1;
        reason = Code::BadSignature;
    }
    SECTION("cut") {
        bad = forge.seal(forge.everyone(), encounterBody(), 2);
        bad.pop_back();
        reason = Code::BadFormat;
    }
    SECTION("fork") {
        bad = forge.seal(forge.everyone(), encounterBody(), 1);
        reason = Code::DeviceForked;
    }
    SECTION("wrong space") {
        auto body = encounterBody();
        body.set["note"] = {"pour tout le monde", {}};
        bad = forge.seal(forge.everyone(), body, 2);
        reason = Code::Denied;
    }
    SECTION("wrong shape") {
        auto body = encounterBody();
        body.set["themes"] = {"housing", {}};
        bad = forge.seal(forge.everyone(), body, 2);
        reason = Code::Invalid;
    }
    SECTION("role") {
        Forge lesser{world, plain, reader};
        wire::Body body;
        body.type = "territory";
        body.set["name"] = {"Bessin", {}};
        bad = lesser.seal(forge.everyone(), body, 1);
        reason = Code::Denied;
    }
    SECTION("garbage under a good signature") {
        bad = forge.seal(forge.everyone(), encounterBody(), 2);
        const auto view = must(wire::parseEntry(bad));
        auto core = view.core;
        core.nonce = world.random.bytes<24>();
        bad = author.session->withKeys([&](const store::Keys &keys) {
            return must(wire::sealEntry(core, viewOf("not CBOR"), *keys.keyring.spaceKey(core.space, 1), keys.keyring.device().sign));
        });
        reason = Code::BadFormat;
    }
    const auto applied = forge.apply({good, bad});
    CHECK(applied.entries == 1);
    CHECK(applied.quarantined == 1);
    CHECK(forge.onlyReason().code == reason);
    CHECK(must(reader.reader->list({.type = "encounter"})).size() == 1);
    CHECK(must(reader.reader->status()).quarantined == 1);
    forge.apply({bad, good}); // again: nothing new
    forge.onlyReason();
}

TEST_CASE("an entry of a device not known here waits for the log, then counts") {
    StoreWorld world(42);
    auto &reader = world.enrol();
    auto &author = world.enrol(); // the reader's log ends before it
    Forge forge{world, author, reader};
    const auto applied = forge.apply({forge.seal(forge.everyone(), encounterBody(), 1)});
    CHECK(applied.logsBehind);
    CHECK(must(reader.reader->list({.type = "encounter"})).empty());
    must(reader.writer->applyLog({}, world.consortium.wires));
    CHECK(must(reader.reader->list({.type = "encounter"})).size() == 1);
    CHECK(must(reader.reader->status()).quarantined == 0);
}

TEST_CASE("entries above the cut of a revoked device no longer count; those below do") {
    StoreWorld world(43);
    auto &author = world.enrol();
    auto &reader = world.enrol();
    Forge forge{world, author, reader};
    forge.apply({forge.seal(forge.everyone(), encounterBody(), 1), forge.seal(forge.everyone(), encounterBody(), 2)});
    CHECK(must(reader.reader->list({.type = "encounter"})).size() == 2);
    const auto revoke = world.consortium.revoking(world.consortium.founder, author.session->device(), 1);
    world.consortium.fold(revoke);
    must(reader.writer->applyLog({}, std::vector<Bytes>{revoke}));
    CHECK(must(reader.reader->list({.type = "encounter"})).size() == 1);
    CHECK(forge.onlyReason().code == Code::DeviceRevoked);
}

TEST_CASE("a type or field of a newer version is kept, counted, and read once this version knows it") {
    StoreWorld world(44);
    auto &author = world.enrol();
    store::StoreOptions old;
    old.types = schema::recordTypes().subspan(1, 2); // no encounters yet
    auto &reader = world.enrol(world.consortium.home, referent | administrator, old);
    must(author.writer->applyLog({}, world.consortium.wires));
    const auto id = author.add("encounter", anEncounter());
    world.sync();
    CHECK(must(reader.reader->status()).toReadLater == 1);
    CHECK(must(reader.reader->status()).quarantined == 0);
    reader.options.types = schema::recordTypes();
    world.reopen(reader);
    CHECK(must(reader.reader->status()).toReadLater == 0);
    CHECK((reader.dump() == author.dump()));
    CHECK(reader.search("encounter", "banc").size() == 1);
    CHECK(reader.get("encounter", id).fields == author.get("encounter", id).fields);
}

TEST_CASE("an unknown field beside known ones, and a feature only a newer version understands") {
    StoreWorld world(45);
    auto &author = world.enrol();
    auto &reader = world.enrol();
    Forge forge{world, author, reader};
    auto body = encounterBody();
    body.set["weather"] = {"rain", {}};
    body.crit = {"threads"};
    forge.apply({forge.seal(forge.everyone(), body, 1)});
    const auto record = must(reader.reader->list({.type = "encounter"})).at(0);
    CHECK(record.readOnly);
    CHECK_FALSE(record.fields.contains("weather"));
    CHECK(must(reader.reader->status()).toReadLater == 1);
    CHECK(reader.writer->remove("encounter", record.id).error().code == Code::Denied);
}

TEST_CASE("a file that is not shared is not there; once granted, its entries are filled in and read") {
    StoreWorld world(46);
    const auto other = world.consortium.addStructure(world.consortium.founder);
    auto &owner = world.enrol();
    auto &guest = world.enrol(other);
    must(owner.writer->applyLog({}, world.consortium.wires));
    const auto id = owner.add("person", {{"usualName", "Loubna"}});
    world.sync();
    CHECK_FALSE(guest.reader->get("person", id));

    const auto space = world.logs.begin()->first;
    const auto grant = owner.session->withKeys([&](const store::Keys &keys) {
        return must(identity::makeGrant({keys.keyring, keys.membership, world.random, world.clock.nowMs()}, world.logs.at(space), other));
    });
    // The guest is sent the entries before the space's log: they wait, unreadable.
    world.backfill(guest, space);
    CHECK(must(guest.reader->status()).unreadable == 1);
    const auto create = must(owner.writer->unsentSpaceCreations());
    CHECK(create.empty());
    std::vector<Bytes> log;
    for (const auto &item : world.feed)
        if (item.group.scope == space) log.push_back(item.group.event);
    log.push_back(grant);
    must(guest.writer->applyLog(space, log));
    CHECK(must(guest.reader->status()).unreadable == 0);
    CHECK(guest.value("person", id, "usualName") == Value("Loubna"));
    CHECK(guest.get("person", id).file == id);
}
