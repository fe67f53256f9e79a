#include "tests/server/World.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::test;

namespace {
Code onlyCode(const Result<wire::PushAnswer> &answer) {
    REQUIRE(answer);
    REQUIRE(answer->groups.size() == 1);
    REQUIRE(answer->groups.front().error);
    return answer->groups.front().error->code;
}
std::uint64_t onlyNumber(const Result<wire::PushAnswer> &answer) {
    REQUIRE(answer);
    REQUIRE(answer->groups.size() == 1);
    INFO((answer->groups.front().error ? codeName(answer->groups.front().error->code) + (" " + answer->groups.front().error->detail) : ""));
    REQUIRE(answer->groups.front().number);
    return *answer->groups.front().number;
}
} // namespace

TEST_CASE("An entry is stored once, and pushing it again is a success") {
    World world;
    auto admin = world.found();
    const auto wire = world.entry(admin, world.consortiumSpace());
    const auto number = onlyNumber(world.push({{wire}}));
    REQUIRE(number == 2); // the genesis is number 1
    REQUIRE(onlyNumber(world.push({{wire}})) == number);
    REQUIRE(must(world.service->missing({{idOf(wire), EntryId{}}})).ids == std::vector<EntryId>{EntryId{}});
}

TEST_CASE("A known entry is a success even when everything about it would be refused today") {
    World world;
    auto admin = world.found();
    auto other = world.join(admin, referent);
    const auto wire = world.entry(other, world.consortiumSpace());
    const auto number = onlyNumber(world.push({{wire}}));
    must(world.append(world.revocation(admin, other, 1)));
    must(world.append(world.consortiumEpoch(admin)));
    REQUIRE(onlyNumber(world.push({{wire}})) == number);
}

TEST_CASE("A forged signature is refused, and the rest of the push goes on") {
    World world;
    auto admin = world.found();
    auto other = world.join(admin, referent);
    auto forged = world.entry(other, world.consortiumSpace());
    forged.back() ^= 1;
    const auto good = world.entry(admin, world.consortiumSpace());
    const auto answer = must(world.push({{forged}, {good}, {Bytes{1, 2, 3}}, {}}));
    REQUIRE(codeOf(answer.groups[0]) == Code::BadSignature);
    REQUIRE(answer.groups[1].number);
    REQUIRE(codeOf(answer.groups[2]) == Code::BadFormat);
    REQUIRE(codeOf(answer.groups[3]) == Code::Invalid);
}

TEST_CASE("Another entry under a used sequence number shows a cloned device") {
    World world;
    auto admin = world.found();
    (void)onlyNumber(world.push({{world.entry(admin, world.consortiumSpace())}}));
    REQUIRE(onlyCode(world.push({{world.entry(admin, world.consortiumSpace(), {.seq = 1})}})) == Code::DeviceForked);
    const auto twice =
        std::vector{world.entry(admin, world.consortiumSpace(), {.seq = 2}), world.entry(admin, world.consortiumSpace(), {.seq = 2})};
    REQUIRE(onlyCode(world.push({twice})) == Code::DeviceForked);
}

TEST_CASE("A gap in a device's sequence is refused until it is filled or waived") {
    World world;
    auto admin = world.found();
    const auto space = world.consortiumSpace();
    const auto first = world.entry(admin, space), second = world.entry(admin, space), third = world.entry(admin, space);
    REQUIRE(onlyCode(world.push({{second}})) == Code::MissingDeps);
    (void)onlyNumber(world.push({{first}}));
    REQUIRE(onlyCode(world.push({{third}})) == Code::MissingDeps);
    (void)onlyNumber(world.push({{third}}, {idOf(third)}));
    REQUIRE(onlyCode(world.push({{second}}, {}, {idOf(second)})) == Code::DeviceForked); // below what was accepted: as a copy would
    (void)onlyNumber(world.push({{second}}, {idOf(second)}));                            // it was not lost after all
}

TEST_CASE("Numbers given up are no gap, and excuse nothing else; what comes late under them is refused") {
    World world;
    auto admin = world.found();
    const auto space = world.consortiumSpace();
    const auto late = world.entry(admin, space), second = world.entry(admin, space), third = world.entry(admin, space);
    REQUIRE(onlyCode(world.push({{second}}, {}, {idOf(third)})) == Code::MissingDeps); // another's excuse
    (void)onlyNumber(world.push({{second}}, {}, {idOf(second)}));
    REQUIRE(onlyCode(world.push({{late}})) == Code::DeviceForked);
    must(world.append(world.consortiumEpoch(admin)));
    const auto fifth = world.entry(admin, space, {.seq = 5, .epoch = 1});
    REQUIRE(onlyCode(world.push({{fifth}}, {}, {idOf(fifth)})) == Code::StaleEpoch);
}

TEST_CASE("A refused group holds back the later ones of its device, and only those") {
    World world;
    auto admin = world.found();
    auto other = world.join(admin, referent);
    const auto space = world.consortiumSpace();
    const auto answer =
        must(world.push({{world.entry(admin, space, {.aheadMs = 3'600'000})}, {world.entry(admin, space)}, {world.entry(other, space)}}));
    REQUIRE(codeOf(answer.groups[0]) == Code::ClockAhead);
    REQUIRE(codeOf(answer.groups[1]) == Code::MissingDeps);
    REQUIRE(answer.groups[2].number);
}

TEST_CASE("A clock ten minutes ahead is the limit, and the refusal tells the time") {
    World world;
    auto admin = world.found();
    const auto space = world.consortiumSpace();
    const auto answer = must(world.push({{world.entry(admin, space, {.seq = 1, .aheadMs = wire::maxAheadMs + 1000})}}));
    REQUIRE(codeOf(answer.groups[0]) == Code::ClockAhead);
    REQUIRE(answer.groups[0].serverTimeMs == world.clock.nowMs());
    (void)onlyNumber(world.push({{world.entry(admin, space, {.aheadMs = wire::maxAheadMs - 1000})}}));
}

TEST_CASE("Missing dependencies are named, and may be waived or stand in the same group") {
    World world;
    auto admin = world.found();
    const auto space = world.consortiumSpace();
    const auto base = world.entry(admin, space);
    const auto reply = world.entry(admin, space, {.deps = {idOf(base)}});
    const EntryId lost{{9}};
    const auto orphan = world.entry(admin, space, {.seq = 1, .deps = {lost}});
    const auto refused = must(world.push({{orphan}}));
    REQUIRE(codeOf(refused.groups[0]) == Code::MissingDeps);
    REQUIRE(refused.groups[0].missing == std::vector{lost});
    const auto number = onlyNumber(world.push({{base, reply}}));
    const auto later = world.entry(admin, space, {.deps = {lost}});
    REQUIRE(onlyNumber(world.push({{later}}, {lost})) == number + 2);
}

TEST_CASE("A group is stored whole or refused whole, under consecutive numbers") {
    World world;
    auto admin = world.found();
    const auto space = world.consortiumSpace();
    const std::vector<Bytes> bad{world.entry(admin, space, {.seq = 1}), world.entry(admin, space, {.seq = 2, .aheadMs = 3'600'000})};
    REQUIRE(onlyCode(world.push({bad})) == Code::ClockAhead);
    REQUIRE(must(world.service->missing({{idOf(bad[0])}})).ids.size() == 1);
    std::vector<Bytes> group;
    for (std::size_t i = 0; i < wire::maxGroup; ++i) group.push_back(world.entry(admin, space));
    const auto first = onlyNumber(world.push({group}));
    REQUIRE(onlyNumber(world.push({{world.entry(admin, space)}})) == first + wire::maxGroup);
}

TEST_CASE("Limits: sixteen entries a group, five hundred a push") {
    World world;
    auto admin = world.found();
    std::vector<Bytes> group(wire::maxGroup + 1, world.entry(admin, world.consortiumSpace()));
    REQUIRE(onlyCode(world.push({group})) == Code::TooLarge);
    const std::vector<std::vector<Bytes>> many(wire::maxPushEntries + 1, {Bytes(10)});
    REQUIRE(codeOf(world.push(many)) == Code::TooLarge);
    REQUIRE(codeOf(world.push({{Bytes(wire::maxPushBytes + 1)}})) == Code::TooLarge);
}

TEST_CASE("Writing under an old epoch is refused as stale; what was accepted once may come again") {
    World world;
    auto admin = world.found();
    const auto space = world.consortiumSpace();
    const auto before = world.entry(admin, space);
    must(world.append(world.consortiumEpoch(admin)));
    REQUIRE(onlyCode(world.push({{before}})) == Code::StaleEpoch);
    (void)onlyNumber(world.push({{before}}, {idOf(before)}));
    REQUIRE(onlyCode(world.push({{world.entry(admin, space, {.seq = 2, .epoch = 3})}})) == Code::MissingDeps);
    must(admin.keys->learn(world.state()));
    (void)onlyNumber(world.push({{world.entry(admin, space)}}));
}

TEST_CASE("The control head an author cites is known and never goes backwards") {
    World world;
    auto admin = world.found();
    const auto space = world.consortiumSpace();
    const auto old = world.state().head();
    auto other = world.join(admin, referent);
    REQUIRE(onlyCode(world.push({{world.entry(admin, space, {.seq = 1, .control = EventId{{7}}})}})) == Code::MissingDeps);
    (void)onlyNumber(world.push({{world.entry(admin, space)}}));
    REQUIRE(onlyCode(world.push({{world.entry(admin, space, {.seq = 2, .control = old})}})) == Code::BrokenChain);
    (void)onlyNumber(world.push({{world.entry(admin, space)}}));
}

TEST_CASE("A revoked device's later entries are refused, its earlier ones are not, whoever brings them") {
    World world;
    auto admin = world.found();
    auto other = world.join(admin, referent);
    const auto space = world.consortiumSpace();
    const auto first = world.entry(other, space), second = world.entry(other, space);
    must(world.append(world.revocation(admin, other, 1)));
    REQUIRE(codeOf(world.service->admit(other.device())) == Code::DeviceRevoked);
    REQUIRE(world.service->admit(admin.device()));
    const auto answer = must(world.push({{first}, {second}}));
    REQUIRE(answer.groups[0].number);
    REQUIRE(codeOf(answer.groups[1]) == Code::DeviceRevoked);
}

TEST_CASE("A file takes entries of granted structures only") {
    World world;
    auto admin = world.found();
    const auto file = world.newFile(admin);
    const auto at = world.state();
    const auto added = must(identity::makeStructureAdd(world.author(admin, at)));
    must(world.append(added.event));
    must(admin.keys->learn(world.state()));
    Member host{std::move(admin.keys), admin.member, added.structure, 0};
    auto stranger = world.join(host, referent);
    REQUIRE(onlyCode(world.push({{world.entry(stranger, file, {.seq = 1})}})) == Code::NoGrant);
    REQUIRE(onlyCode(world.push({{world.entry(stranger, SpaceId{{5}}, {.seq = 1})}})) == Code::NotFound);
    (void)onlyNumber(world.push({{world.entry(host, file)}}));
    // Reading follows the same grants.
    REQUIRE(codeOf(world.service->spaceEntries(stranger.device(), file, 0, INT64_MAX)) == Code::NoGrant);
    REQUIRE(codeOf(world.service->log(stranger.device(), file, 0)) == Code::NoGrant);
    REQUIRE(must(world.service->spaceEntries(host.device(), file, 0, INT64_MAX)).groups.size() == 1);
}
