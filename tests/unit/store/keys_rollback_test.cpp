// Keys and their log stand or fall together: a key learnt in a transaction that was rolled back would seal what the next start cannot open.
#include "core/identity/Acts.h"
#include "core/identity/KeyActs.h"
#include "tests/support/StoreWorld.h"

using namespace tp;
using namespace tp::test;

namespace {

// A new key for the consortium's space, by the founder, not yet in the log.
Bytes rotation(StoreWorld &world) {
    auto &founder = world.consortium.founder;
    return must(identity::makeSpaceEpoch({founder.keyring, world.consortium.state, world.random, world.clock.nowMs()},
                                         world.consortium.state.consortiumSpace()));
}
std::uint32_t epochOfLast(Peer &peer, const SpaceId &space) {
    std::uint32_t epoch = 0;
    for (const auto &group : must(peer.writer->outgoing(500, 4 << 20)))
        for (const auto &wire : group.wires) {
            const auto view = must(wire::parseEntry(wire));
            if (view.core.space == space) epoch = view.core.epoch;
        }
    return epoch;
}

} // namespace

TEST_CASE("a new key of a shared space whose event was rolled back seals nothing; once it is taken it does") {
    StoreWorld world(81);
    auto &anna = world.enrol();
    const auto space = world.consortium.state.consortiumSpace();
    const std::vector<Bytes> good{rotation(world)};
    const std::vector<Bytes> cut{good[0], Bytes{1, 2, 3}}; // its second event cannot be read: nothing of it is taken
    REQUIRE_FALSE(anna.writer->applyLog({}, cut));
    const auto met = anna.add("encounter", anEncounter());
    CHECK(epochOfLast(anna, space) == 1);
    world.reopen(anna);
    anna.edit("encounter", met, {{"place", std::string("Gare de Caen")}});
    CHECK(anna.value("encounter", met, "place") == Value("Gare de Caen"));
    must(anna.writer->applyLog({}, good));
    const auto later = anna.add("encounter", anEncounter());
    CHECK(epochOfLast(anna, space) == 2);
    world.reopen(anna);
    for (const auto &one : {met, later}) anna.edit("encounter", one, {{"place", std::string("Quai de Juillet")}});
}

TEST_CASE("a new key of a file whose event was rolled back seals nothing") {
    StoreWorld world(82);
    auto &anna = world.enrol(), &bruno = world.enrol();
    const auto person = anna.add("person", {{"usualName", "Nadège"}});
    world.sync();
    const auto space = *must(anna.writer->fileOf(person));
    const auto epoch = bruno.session->withKeys([&](const store::Keys &keys) {
        return must(identity::makeEpoch({keys.keyring, keys.membership, world.random, world.clock.nowMs()}, world.logs[space]));
    });
    const std::vector<Bytes> cut{epoch.event, Bytes{1, 2, 3}};
    REQUIRE_FALSE(anna.writer->applyLog(space, cut));
    anna.edit("person", person, {{"note", std::string("Préfère les messages écrits")}});
    CHECK(epochOfLast(anna, space) == 1);
    world.reopen(anna);
    anna.edit("person", person, {{"note", std::string("Ne pas appeler avant 10 h")}});
    CHECK(anna.value("person", person, "note") == Value("Ne pas appeler avant 10 h"));
}
