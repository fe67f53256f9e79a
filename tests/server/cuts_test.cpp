// What the server answers for when rights end: no cut below what it accepted; and what it knows of devices.
#include "tests/server/World.h"

#include "core/identity/KeyActs.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::test;

TEST_CASE("A revocation whose cut is below an accepted entry is told to redo; at or above it, it is taken") {
    World world;
    auto founder = world.found();
    auto mate = world.join(founder, referent);
    must(world.push({{world.entry(mate, world.consortiumSpace())}, {world.entry(mate, world.consortiumSpace())}}));
    CHECK(codeOf(world.append(world.revocation(founder, mate, 1))) == Code::LogConflict);
    CHECK(!world.state().device(mate.device())->revokedAt);
    CHECK(world.append(world.revocation(founder, mate, 2)));
    CHECK(world.state().device(mate.device())->lastSeq == 2u);
}

TEST_CASE("So is role.set") {
    World world;
    auto founder = world.found();
    auto mate = world.join(founder, referent);
    must(world.push({{world.entry(mate, world.consortiumSpace())}}));
    const auto setting = [&](std::uint64_t lastSeq) {
        const auto at = world.state();
        return must(identity::makeRoleSet(world.author(founder, at), mate.member, mate.structure, 0, {{mate.device(), lastSeq}}));
    };
    CHECK(codeOf(world.append(setting(0))) == Code::LogConflict);
    CHECK(world.append(setting(5))); // a restored server may know less than others hold
}

TEST_CASE("So is the end of a grant; then entries past it are refused, whatever they cite, and known ones may come again") {
    World world;
    auto founder = world.found();
    const auto added = must(identity::makeStructureAdd(world.author(founder, world.state())));
    must(world.append(added.event));
    must(founder.keys->learn(world.state()));
    auto inviter = Member{std::make_unique<identity::Keyring>(founder.keys->device().clone()), founder.member, added.structure};
    must(inviter.keys->learn(world.state()));
    auto guest = world.join(inviter, referent);
    const auto file = world.newFile(founder);
    control::SpaceLog log;
    const auto refresh = [&] {
        log = {};
        for (const auto &event : must(world.service->log(founder.device(), file, 0)).events)
            must(log.apply(event, world.state()).map([](auto) {}));
        static_cast<void>(founder.keys->learn(log.space()));
    };
    refresh();
    const auto at = world.state();
    must(world.service->append(file, {log.head(), {must(identity::makeGrant(world.author(founder, at), log, added.structure))}}));
    refresh();
    const auto before = world.entry(guest, file);
    must(world.push({{before}}));
    const auto ending = [&](std::uint64_t last) {
        return world.service->append(
            file, {log.head(), {must(identity::makeUngrant(world.author(founder, at), log, added.structure, {{guest.device(), last}}))}});
    };
    CHECK(codeOf(ending(0)) == Code::LogConflict);
    CHECK(ending(guest.seq));
    const auto late = must(world.push({{world.entry(guest, file)}}));
    CHECK(codeOf(late.groups[0]) == Code::NoGrant);
    CHECK(must(world.push({{before}})).groups[0].number);
    CHECK(codeOf(world.service->log(guest.device(), file, 0)) == Code::NoGrant);
}

TEST_CASE("Members see each device's last accepted entry and its last contact, to the minute; a restart keeps it") {
    World world;
    auto founder = world.found();
    auto mate = world.join(founder, referent);
    must(world.push({{world.entry(mate, world.consortiumSpace())}}));
    must(world.service->seen(mate.device()));
    const auto check = [&] {
        const auto known = must(world.service->devices());
        REQUIRE(known.devices.size() == 2);
        for (const auto &device : known.devices) {
            const bool mates = device.device == mate.device();
            CHECK(device.lastSeq == (mates ? 1u : 0u));
            CHECK((device.lastContactMs == 0) != mates);
            CHECK(device.lastContactMs % 60'000 == 0);
            if (mates) CHECK(world.clock.nowMs() - device.lastContactMs < 60'000);
        }
    };
    check();
    world.reopen();
    check();
}
