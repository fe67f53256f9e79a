// A server that lies about who belongs and with which keys.
#include "core/identity/Invitation.h"
#include "tests/sim/hostile/World.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tp;
using namespace tp::hostile;
using Kind = store::Warning::Kind;

namespace {

template <class AnyId> Bytes bytes(const AnyId &id) { return {id.bytes.begin(), id.bytes.end()}; }
Bytes bytes(const crypto::PublicKey &key) { return {key.begin(), key.end()}; }

// The log as it stood when it had `size` events.
Lie endingAt(std::uint64_t size, const EventId &head) {
    return [=](const sync::Request &request, sync::Answer &answer) {
        const auto prefix = "/v1/logs/" + toHex(SpaceId{}.view()) + "?from=";
        if (!answer || !request.path.starts_with(prefix)) return;
        const auto from = std::stoull(request.path.substr(prefix.size()));
        auto page = must(wire::decode<wire::LogPage>(*answer));
        page.events.resize(std::min<std::size_t>(page.events.size(), size > from ? size - from : 0));
        page.head = head;
        answer = wire::encode(page);
    };
}

EventId headOf(const Laptop &laptop) {
    return laptop.session->withKeys([](const store::Keys &keys) { return keys.membership.head(); });
}

Bytes consortiumEpoch(Laptop &by) {
    const auto event = by.session->withKeys([&](const store::Keys &keys) {
        const auto space = keys.membership.consortiumSpace();
        const auto key = crypto::randomKey(by.random);
        const auto number = *keys.keyring.newestEpoch(space) + 1;
        auto made = by.next("epoch", {{"space", bytes(space)},
                                      {"epoch", Value(static_cast<std::int64_t>(number))},
                                      {"commit", bytes(crypto::hash({key.view()}))},
                                      {"previous", identity::sealPrevious(key, *keys.keyring.spaceKey(space, number - 1), by.random)}});
        for (const auto &[id, structure] : keys.membership.structures())
            made.wraps.push_back({bytes(id), crypto::sealTo(structure.keys.back().key, key.view())});
        return made;
    });
    return by.sign(event);
}

// Refused, nothing believed; and the refusal is the lie's, not the exchange's: without it all is well.
void refusedWithoutTrace(Laptop &laptop, const Lie &lie, std::optional<Code> code = {}) {
    const auto size = laptop.logSize();
    const auto head = headOf(laptop);
    laptop.lie = lie;
    const auto said = codeOf(laptop.exchange());
    if (code) CHECK(said == *code);
    CHECK(laptop.logSize() == size);
    CHECK(headOf(laptop) == head);
    laptop.lie = {};
    CHECK(laptop.exchange());
}

} // namespace

TEST_CASE("fork views: undetectable while the two halves are kept apart, detected when one sees anything of the other") {
    World world(201);
    const auto other = world.server.copy();
    world.bruno.server = other.get();
    const auto hers = world.anna.write("Vue de gauche"), his = world.bruno.write("Vue de droite");
    for (int day = 0; day < 2; ++day) {
        must(world.anna.exchange());
        must(world.bruno.exchange());
        world.nextDay();
    }
    CHECK(world.anna.warnings().empty()); // undetectable
    CHECK(world.bruno.warnings().empty());
    CHECK(!world.anna.has(his));

    world.bruno.server = &world.server;
    CHECK(codeOf(world.bruno.exchange()) == Code::HistoryForked); // detected
    CHECK(contains(world.bruno.warnings(), Kind::Fork));
    CHECK(world.bruno.has(his));
    must(world.bruno.writer->acceptHistory());
    must(world.bruno.exchange());
    must(world.anna.exchange());
    CHECK(world.bruno.has(hers));
    CHECK(world.anna.has(his));
}

TEST_CASE("swap wrap: a key sealed by somebody else in a control event: prevented") {
    World world(202);
    static_cast<void>(world.anna.invite(referent)); // an event that carries a sealed text
    refusedWithoutTrace(world.bruno, aboutLog([](wire::LogPage &page) {
                            for (auto &event : page.events) event[event.size() - 65] ^= 1; // the last byte of the wraps
                        }));
}

TEST_CASE("forge member: a device nobody invited: prevented") {
    World world(203);
    const auto intruder = identity::newDeviceKeys(world.random);
    auto event = world.bruno.next(
        "device.add", {{"kit", true},
                       {"structure", bytes(world.bruno.session->structure())},
                       {"device", Value::Map{{"sign", bytes(intruder.sign.publicKey)}, {"box", bytes(intruder.box.publicKey)}}}});
    event.wraps.push_back({bytes(intruder.id()), crypto::sealTo(intruder.box.publicKey, crypto::randomKey(world.random).view())});
    const auto forge = [&](const DeviceId &author) {
        event.author = author;
        const auto wire = wire::signEvent(event, intruder.sign);
        return aboutLog([wire, id = must(wire::parseEvent(wire)).id](wire::LogPage &page) {
            page.events.push_back(wire);
            page.head = id;
        });
    };
    refusedWithoutTrace(world.bruno, forge(intruder.id()));
    refusedWithoutTrace(world.bruno, forge(world.anna.session->device()), Code::BadSignature); // in an administrator's name
}

TEST_CASE("forge invite: neither an invitation in the log nor the bundle a newcomer opens can be made by the server: prevented") {
    World world(204);
    const auto server = identity::newDeviceKeys(world.random);
    auto event = world.bruno.next("invite", {{"lookup", bytes(crypto::hash({viewOf("lookup")}))},
                                             {"sign", bytes(server.sign.publicKey)},
                                             {"structure", bytes(world.bruno.session->structure())},
                                             {"roles", Value(static_cast<std::int64_t>(administrator))},
                                             {"expires", Value(world.clock.nowMs() + 3'600'000)}});
    event.wraps.push_back({bytes(crypto::hash({viewOf("lookup")})), Bytes(100)});
    event.author = world.anna.session->device();
    const auto wire = wire::signEvent(event, server.sign);
    refusedWithoutTrace(world.bruno, aboutLog([&](wire::LogPage &page) {
                            page.events.push_back(wire);
                            page.head = must(wire::parseEvent(wire)).id;
                        }),
                        Code::BadSignature);

    Laptop newcomer("Carla", world.server, world.clock, world.random);
    const identity::InvitationCode another{"127.0.0.1:8443", world.random.bytes<15>()};
    identity::InvitationBundle bundle;
    bundle.bootstrap = true;
    bundle.server = "127.0.0.1:8443";
    bundle.name = "Piège";
    const auto sealed = identity::sealBundle(bundle, identity::deriveInvitation(another), world.random);
    newcomer.lie = [&](const sync::Request &request, sync::Answer &answer) {
        if (!answer || !request.path.starts_with("/v1/invites/") || request.path.find("/log") != std::string::npos) return;
        auto invite = must(wire::decode<wire::Invite>(*answer));
        invite.bundle = sealed;
        answer = wire::encode(invite);
    };
    const auto invitation = world.anna.invite(referent);
    CHECK(!newcomer.tryJoin(invitation));
    CHECK(!std::filesystem::exists(newcomer.folder()));
    newcomer.lie = {};
    CHECK(newcomer.tryJoin(invitation));
}

TEST_CASE("stale log: a log that ends before what a laptop has seen is detected by the next exchange") {
    World world(205);
    const auto size = world.bruno.logSize();
    const auto head = headOf(world.bruno);
    static_cast<void>(world.anna.invite(referent));
    must(world.bruno.exchange());
    REQUIRE(world.bruno.logSize() == size + 1);
    world.bruno.lie = endingAt(size, head);
    CHECK(codeOf(world.bruno.exchange()) == Code::HistoryForked);
    CHECK(contains(world.bruno.warnings(), Kind::Fork));
    CHECK(world.bruno.logSize() == size + 1);
    world.bruno.lie = {};
    CHECK(codeOf(world.bruno.exchange()) == Code::HistoryForked); // an honest answer later does not end it: a person does
    must(world.bruno.writer->acceptHistory());
    CHECK(world.bruno.exchange());
}

TEST_CASE("old epoch: who knows a new key goes on sealing with it, whatever the server shows: prevented, and the lie is detected") {
    World world(206);
    const auto size = world.bruno.logSize();
    const auto head = headOf(world.bruno);
    must(world.anna.append(consortiumEpoch(world.anna)));
    must(world.bruno.exchange());
    world.bruno.lie = endingAt(size, head);
    CHECK(codeOf(world.bruno.exchange()) == Code::HistoryForked);
    world.bruno.write("Sous la nouvelle clé");
    const auto shared = world.bruno.session->withKeys([](const store::Keys &keys) { return keys.membership.consortiumSpace(); });
    bool any = false;
    for (const auto &wire : world.bruno.pending()) {
        const auto entry = must(wire::parseEntry(wire));
        if (entry.core.space != shared) continue;
        any = true;
        CHECK(entry.core.epoch == 2);
    }
    CHECK(any);
}

TEST_CASE("withheld revocation: undetectable until somebody who knows of it writes, then detected") {
    World world(207);
    const auto carla = world.enrol("Carla Roux");
    const auto other = world.server.copy(); // where nobody is revoked
    carla->server = world.bruno.server = other.get();
    must(world.anna.append(world.anna.sign(
        world.anna.next("device.revoke", {{"device", bytes(world.bruno.session->device())}, {"lastSeq", Value(std::int64_t{2})}}))));
    const auto after = world.bruno.write("Après la révocation");
    must(world.bruno.exchange());
    must(carla->exchange());
    CHECK(carla->has(after)); // believed
    world.nextDay();
    must(carla->exchange());
    CHECK(carla->warnings().empty()); // undetectable

    world.anna.write("Par qui le sait");
    std::vector<Bytes> wires = world.anna.pending();
    carla->lie = aboutPages([&](wire::FeedPage &page) { page.groups.push_back({9'999, wires, {}, {}}); });
    must(carla->exchange());
    world.nextDay();
    must(carla->exchange());
    CHECK(contains(carla->warnings(), Kind::Omission)); // an entry cites a control event that the server does not show
}
