#include "tests/server/World.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::test;

TEST_CASE("The genesis comes with the bootstrap invitation, once") {
    World world;
    const auto keys = identity::deriveInvitation(world.bootstrap);
    const auto bundle = must(identity::openBundle(must(world.service->invite(keys.lookup)).bundle, keys));
    const auto device = identity::newDeviceKeys(world.random);
    const auto genesis = must(identity::makeGenesis(device, bundle, world.random, world.clock.nowMs()));
    REQUIRE(codeOf(world.service->append(SpaceId{}, {EventId{}, {genesis.event}})) == Code::NotAuthorised);
    REQUIRE(codeOf(world.service->accept(Hash{{1}}, {EventId{}, {genesis.event}})) == Code::InvitationUnknown);
    REQUIRE(codeOf(world.service->accept(keys.lookup, {EventId{}, {genesis.event, genesis.event}})) == Code::Invalid);
    const auto page = must(world.service->accept(keys.lookup, {EventId{}, {genesis.event}}));
    REQUIRE(world.service->info().consortium == page.head);
    REQUIRE(codeOf(world.service->invite(keys.lookup)) == Code::InvitationUsed);
    const auto rival = must(identity::makeGenesis(identity::newDeviceKeys(world.random), bundle, world.random, world.clock.nowMs()));
    REQUIRE(codeOf(world.service->accept(keys.lookup, {EventId{}, {rival.event}})) == Code::InvitationUsed);
    // The reply was lost: the same event again is a success.
    REQUIRE(must(world.service->accept(keys.lookup, {EventId{}, {genesis.event}})).head == page.head);
}

TEST_CASE("The bootstrap invitation expires") {
    World world;
    world.clock.advance(1000 * 3600 + 1);
    REQUIRE(codeOf(world.service->invite(identity::deriveInvitation(world.bootstrap).lookup)) == Code::InvitationExpired);
}

TEST_CASE("An invitation admits one device, until it expires") {
    World world;
    auto admin = world.found();
    const auto at = world.state();
    const auto made = must(identity::makeInvite(world.author(admin, at), admin.structure, referent, std::nullopt));
    must(world.append(made.event));
    const auto code = must(identity::parseInvitation(made.text));
    const auto keys = identity::deriveInvitation(code);
    const auto bundle = must(identity::openBundle(must(world.service->invite(keys.lookup)).bundle, keys));
    const auto now = world.state();
    const auto enrol = [&] {
        const auto device = identity::newDeviceKeys(world.random);
        return must(identity::makeDeviceAdd(device, code, bundle, now, world.random, world.clock.nowMs())).event;
    };
    const auto first = enrol(), second = enrol();
    REQUIRE(codeOf(world.service->accept(keys.lookup, {EventId{}, {first}})) == Code::LogConflict);
    REQUIRE(must(world.service->inviteLog(keys.lookup, 0)).events.size() == now.size()); // what a new device verifies before it joins
    REQUIRE(codeOf(world.service->inviteLog(Hash{}, 0)) == Code::InvitationUnknown);
    SECTION("used") {
        must(world.service->accept(keys.lookup, {now.head(), {first}}));
        REQUIRE(codeOf(world.service->accept(keys.lookup, {world.state().head(), {second}})) == Code::InvitationUsed);
        REQUIRE(codeOf(world.service->invite(keys.lookup)) == Code::InvitationUsed);
        REQUIRE(codeOf(world.service->inviteLog(keys.lookup, 0)) == Code::InvitationUsed);
    }
    SECTION("expired") {
        world.clock.advance(73ll * 3600 * 1000);
        REQUIRE(codeOf(world.service->inviteLog(keys.lookup, 0)) == Code::InvitationExpired);
        REQUIRE(codeOf(world.service->accept(keys.lookup, {now.head(), {first}})) == Code::InvitationExpired);
    }
    SECTION("used for something else") {
        REQUIRE(codeOf(world.service->accept(keys.lookup, {now.head(), {world.revocation(admin, admin, 0)}})) == Code::Invalid);
    }
}

TEST_CASE("Of two events made on one head the second is told to redo") {
    World world;
    auto admin = world.found();
    const auto at = world.state();
    const auto one = must(identity::makeStructureAdd(world.author(admin, at))),
               two = must(identity::makeStructureAdd(world.author(admin, at)));
    must(world.service->append(SpaceId{}, {at.head(), {one.event}}));
    REQUIRE(codeOf(world.service->append(SpaceId{}, {at.head(), {two.event}})) == Code::LogConflict);
    REQUIRE(world.service->append(SpaceId{}, {at.head(), {one.event}})); // a lost reply
    REQUIRE(world.state().size() == 2);
    REQUIRE(must(world.service->log(admin.device(), SpaceId{}, 1)).events == std::vector<Bytes>{one.event});
}

TEST_CASE("An event its author had no right to make leaves no trace") {
    World world;
    auto admin = world.found();
    auto other = world.join(admin, referent);
    const auto head = world.state().head();
    REQUIRE(codeOf(world.append(world.revocation(other, admin, 0))) == Code::NotAuthorised);
    REQUIRE(codeOf(world.service->append(SpaceId{}, {head, {}})) == Code::Invalid);
    REQUIRE(codeOf(world.service->append(SpaceId{}, {head, {Bytes(wire::maxControlEvent + 1)}})) == Code::TooLarge);
    world.reopen();
    REQUIRE(world.state().head() == head);
    REQUIRE(must(must(world.store->read(world.consortium.key))->head()).last == world.state().size());
}

TEST_CASE("A revoked device creates no file, though the log itself judges it by the head it cites") {
    World world;
    auto admin = world.found();
    auto other = world.join(admin, referent);
    const auto at = world.state();
    const auto file = must(identity::makeFileSpace(world.author(other, at), other.structure));
    must(world.append(world.revocation(admin, other, 0)));
    REQUIRE(codeOf(world.service->append(file.space, {EventId{}, {file.event}})) == Code::DeviceRevoked);
    REQUIRE(world.newFile(admin) != SpaceId{});
    REQUIRE(codeOf(world.service->append(world.consortiumSpace(), {EventId{}, {file.event}})) == Code::NotAuthorised);
}
