// The life of a consortium, through the acts people make.
#include "tests/support/Consortium.h"

using namespace tp;
using namespace tp::test;
using identity::Keyring;

TEST_CASE("from the first laptop to a second structure: everyone reads what their structures read") {
    Consortium world(1);
    const auto &state = world.state;
    CHECK(state.rolesOf(world.founder.member).at(world.home) == everyRole);
    CHECK(state.server()->address == "coffre.example.org:8443");

    const auto other = world.addStructure(world.founder);
    CHECK(state.rolesOf(world.founder.member).at(other) == everyRole);
    CHECK(world.founder.keyring.structures() == std::set{world.home, other});

    const auto worker = world.enrol(world.founder, other, referent);
    CHECK(state.rolesOf(worker.member) == std::map<StructureId, RoleSet>{{other, referent}});
    CHECK(worker.keyring.structures() == std::set{other});
    CHECK(worker.keyring.spaceKey(state.consortiumSpace(), 1));
    CHECK(worker.keyring.spaceKey(state.structure(other)->space, 1));
    CHECK_FALSE(worker.keyring.spaceKey(state.structure(world.home)->space, 1)); // not its structure

    const auto mate = world.enrol(world.founder, world.home, referent);
    CHECK(mate.member != worker.member);
    CHECK(state.members().size() == 3);
}

TEST_CASE("the log read from the beginning by a newcomer gives the same state, without any clock") {
    Consortium world(2);
    const auto other = world.addStructure(world.founder);
    const auto worker = world.enrol(world.founder, other, referent);
    world.clock.advance(100 * control::inviteLifetimeMs);
    control::Membership fresh;
    for (const auto &event : world.wires) REQUIRE(fresh.apply(event));
    CHECK(Consortium::fingerprint(fresh) == Consortium::fingerprint(world.state));
}

TEST_CASE("a member's second laptop speaks for the same member and reads the same structure") {
    Consortium world(3);
    const auto first = world.enrol(world.founder, world.home, referent);
    const auto second = world.enrol(world.invite(world.founder, world.home, 0, first.member));
    CHECK(second.member == first.member);
    CHECK(world.state.rolesOf(first.member) == std::map<StructureId, RoleSet>{{world.home, referent}});
    CHECK(second.keyring.spaceKey(world.state.structure(world.home)->space, 1));
    CHECK(world.state.members().size() == 2);
}

TEST_CASE("one administrator and no kit: warned until the kit is made; the kit brings back a lost laptop") {
    Consortium world(4);
    CHECK(world.state.needsRecoveryKit());
    auto made = identity::makeKit(world.as(world.founder), world.home);
    REQUIRE(made);
    world.fold(made->event);
    CHECK_FALSE(world.state.needsRecoveryKit());

    // On paper, and back.
    const auto kit = identity::parseKit(identity::formatKit(made->kit));
    REQUIRE(kit);
    CHECK(identity::matchesKit(*kit, world.state.genesis()));
    CHECK_FALSE(identity::matchesKit(*kit, EventId{}));
    CHECK(kit->server == "coffre.example.org:8443");

    // A new laptop, with nothing but the paper and the log.
    Laptop paper(identity::kitKeys(*kit));
    REQUIRE(paper.keyring.learn(world.state));
    const auto *device = world.state.device(paper.id());
    REQUIRE(device);
    CHECK(device->kit);
    CHECK(device->member == world.founder.member);
    auto restored = world.enrol(world.invite(paper, world.home, 0, device->member));
    CHECK(restored.member == world.founder.member);
    CHECK(restored.keyring.spaceKey(world.state.structure(world.home)->space, 1));
    world.addStructure(restored); // and administers again

    // The kit itself writes no entries.
    const auto &space = *world.state.space(world.state.consortiumSpace());
    CHECK(world.state.mayWrite(paper.id(), 1, world.state.head(), space).error().code == Code::Denied);
    CHECK(world.state.mayWrite(restored.id(), 1, world.state.head(), space));
    // Revoked, it no longer counts.
    world.fold(world.revoking(world.founder, paper.id(), 0));
    CHECK(world.state.needsRecoveryKit());
}

TEST_CASE("a second administrator is enough to need no kit") {
    Consortium world(5);
    world.enrol(world.founder, world.home, administrator);
    CHECK_FALSE(world.state.needsRecoveryKit());
}

TEST_CASE("a kit's paper is caught when mistyped") {
    Consortium world(6);
    const auto made = identity::makeKit(world.as(world.founder), world.home);
    const auto text = identity::formatKit(made->kit);
    for (auto i = text.find('/') + 1; i < text.size(); ++i) {
        if (text[i] == '-') continue;
        auto wrong = text;
        wrong[i] = text[i] == '7' ? '8' : '7';
        CHECK(identity::parseKit(wrong).error().code == Code::InvitationMalformed);
    }
    CHECK(identity::parseKit("tp1:" + text.substr(5)).error().code == Code::InvitationMalformed);
}

TEST_CASE("a file is made, shared, and given a new key; each structure reads exactly what it was granted") {
    Consortium world(7);
    const auto other = world.addStructure(world.founder);
    auto owner = world.enrol(world.founder, world.home, referent);
    auto guest = world.enrol(world.founder, other, referent);

    auto file = identity::makeFileSpace(world.as(owner), world.home);
    REQUIRE(file);
    control::SpaceLog log;
    REQUIRE(log.apply(file->event, world.state));
    CHECK(owner.keyring.learn(log.space()) == 1);
    CHECK(owner.keyring.learn(log.space()) == 0); // nothing new
    CHECK(owner.keyring.spaceKey(file->space, 1)->view()[0] == file->key.view()[0]);
    CHECK(guest.keyring.learn(log.space()) == 0); // nothing for it
    CHECK(world.state.mayWrite(guest.id(), 1, world.state.head(), log.space()).error().code == Code::Denied);

    auto grant = identity::makeGrant(world.as(owner), log, other);
    REQUIRE(grant);
    REQUIRE(log.apply(*grant, world.state));
    CHECK(guest.keyring.learn(log.space()) == 1);
    CHECK(world.state.mayWrite(guest.id(), 1, world.state.head(), log.space()));

    auto epoch = identity::makeEpoch(world.as(guest), log); // any granted writer
    REQUIRE(epoch);
    REQUIRE(log.apply(epoch->event, world.state));
    CHECK(guest.keyring.learn(log.space()) == 1);
    CHECK(owner.keyring.learn(log.space()) == 1);
    CHECK(owner.keyring.newestEpoch(file->space) == 2u);
    // A newcomer needs only the newest wrap: the key before hangs on its chain.
    auto late = world.enrol(world.founder, world.home, referent);
    CHECK(late.keyring.learn(log.space()) == 2);
    CHECK(late.keyring.spaceKey(file->space, 1));
}

TEST_CASE("what the rules forbid is heard as denied before anything is sent") {
    Consortium world(8);
    const auto other = world.addStructure(world.founder);
    const auto worker = world.enrol(world.founder, other, referent);
    const auto chief = world.enrol(world.founder, other, manager);
    CHECK(identity::makeStructureAdd(world.as(worker)).error().code == Code::Denied);
    CHECK(identity::makeInvite(world.as(worker), other, referent, {}).error().code == Code::Denied);
    CHECK(identity::makeInvite(world.as(chief), other, referent, {}));
    CHECK(identity::makeInvite(world.as(chief), other, administrator, {}).error().code == Code::Denied);
    CHECK(identity::makeInvite(world.as(chief), world.home, referent, {}).error().code == Code::Denied); // does not hold its key
    CHECK(identity::makeServerSet(world.as(chief), *world.state.server()).error().code == Code::Denied);
    CHECK(identity::makeServerSet(world.as(world.founder), *world.state.server()));
    CHECK(identity::makeRoleSet(world.as(chief), worker.member, other, manager, {}).error().code == Code::Denied);
    CHECK(identity::makeFileSpace(world.as(worker), world.home).error().code == Code::Denied);
    CHECK(identity::makeFileSpace(world.as(worker), other));
}

TEST_CASE("a member set into a second structure receives its key") {
    Consortium world(9);
    const auto other = world.addStructure(world.founder);
    auto worker = world.enrol(world.founder, world.home, referent);
    CHECK_FALSE(worker.keyring.structures().contains(other));
    const auto event = identity::makeRoleSet(world.as(world.founder), worker.member, other, referent, {});
    REQUIRE(event);
    world.fold(*event);
    REQUIRE(worker.keyring.learn(world.state));
    CHECK(worker.keyring.structures() == std::set{world.home, other});
}
