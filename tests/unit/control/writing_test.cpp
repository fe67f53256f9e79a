// Which entries count: roles at the cited head, cuts, revocation; and the log of a file.
#include "tests/support/Consortium.h"

using namespace tp;
using namespace tp::test;

namespace {
Code verdict(const Result<> &result) { return result ? Code{} : result.error().code; }
} // namespace

TEST_CASE("a revoked device's entries count up to its last accepted one, whatever head they cite") {
    Consortium world(60);
    const auto mate = world.enrol(world.founder, world.home, referent);
    const auto before = world.state.head();
    world.fold(world.revoking(world.founder, mate.id(), 5));
    const auto &space = *world.state.space(world.state.structure(world.home)->space);
    CHECK(world.state.mayWrite(mate.id(), 5, before, space));
    CHECK(world.state.mayWrite(mate.id(), 5, world.state.head(), space));
    CHECK(verdict(world.state.mayWrite(mate.id(), 6, before, space)) == Code::DeviceRevoked);
    CHECK(world.state.mayWrite(world.founder.id(), 6, before, space));
}

TEST_CASE("entries past the cut of role.set are judged by the new roles, earlier ones at the head they cite") {
    Consortium world(61);
    const auto mate = world.enrol(world.founder, world.home, referent);
    const auto before = world.state.head();
    const auto leaves = identity::makeRoleSet(world.as(world.founder), mate.member, world.home, 0, {{mate.id(), 7}});
    REQUIRE(leaves);
    world.fold(*leaves);
    const auto &space = *world.state.space(world.state.structure(world.home)->space);
    CHECK(world.state.mayWrite(mate.id(), 7, before, space));
    CHECK(verdict(world.state.mayWrite(mate.id(), 8, before, space)) == Code::Denied); // citing the old head does not help
    CHECK(verdict(world.state.mayWrite(mate.id(), 7, world.state.head(), space)) == Code::Denied);
    // Taken back: entries after the second cut count again, those between the two do not.
    const auto returns = identity::makeRoleSet(world.as(world.founder), mate.member, world.home, referent, {{mate.id(), 9}});
    REQUIRE(returns);
    world.fold(*returns);
    CHECK(verdict(world.state.mayWrite(mate.id(), 8, before, space)) == Code::Denied);
    CHECK(world.state.mayWrite(mate.id(), 10, before, space));
    CHECK(world.state.mayWrite(mate.id(), 10, world.state.head(), space));
}

TEST_CASE("who writes where: everyone in the consortium's space, its members in a structure's") {
    Consortium world(62);
    const auto other = world.addStructure(world.founder);
    const auto mate = world.enrol(world.founder, world.home, referent);
    const auto head = world.state.head();
    const auto &consortium = *world.state.space(world.state.consortiumSpace());
    CHECK(world.state.mayWrite(mate.id(), 1, head, consortium));
    CHECK(world.state.mayWrite(mate.id(), 1, head, *world.state.space(world.state.structure(world.home)->space)));
    CHECK(verdict(world.state.mayWrite(mate.id(), 1, head, *world.state.space(world.state.structure(other)->space))) == Code::Denied);
    CHECK(verdict(world.state.mayWrite(DeviceId{{1}}, 1, head, consortium)) == Code::NotFound);
    CHECK(verdict(world.state.mayWrite(mate.id(), 1, EventId{{1}}, consortium)) == Code::MissingDeps);
    CHECK(verdict(world.state.mayWrite(mate.id(), 1, world.state.genesis(), consortium)) == Code::Denied); // it did not exist then
}

TEST_CASE("a file's log: its rules, its chain, and entries of a structure whose grant has ended") {
    Consortium world(63);
    const auto other = world.addStructure(world.founder);
    const auto third = world.addStructure(world.founder);
    auto owner = world.enrol(world.founder, world.home, referent);
    auto chief = world.enrol(world.founder, world.home, manager);
    auto guest = world.enrol(world.founder, other, manager);
    control::SpaceLog log;
    const auto file = identity::makeFileSpace(world.as(owner), world.home);
    REQUIRE(log.apply(file->event, world.state));
    const auto refused = [&](ByteView event) {
        const auto head = log.head();
        const auto granted = log.space().granted;
        const auto result = log.apply(event, world.state);
        REQUIRE_FALSE(result);
        REQUIRE((log.head() == head && log.space().granted == granted));
        return result.error().code;
    };
    const auto event = [&](const Laptop &by, std::string kind, Value::Map data, std::vector<wire::Wrap> wraps = {}) {
        auto made = world.next(by.id(), std::move(kind), std::move(data));
        made.scope = log.space().id;
        made.number = log.size();
        made.prev = log.head();
        made.refs = world.state.head();
        made.wraps = std::move(wraps);
        return wire::signEvent(made, by.keyring.device().sign);
    };
    const auto granting = [&](const Laptop &by, const StructureId &to) {
        return event(by, "grant", {{"structure", Consortium::bytes(to)}, {"epoch", 1}},
                     {{Bytes(to.bytes.begin(), to.bytes.end()), Bytes(80, 1)}});
    };
    const auto ending = [&](const Laptop &by, const StructureId &of) {
        return event(by, "ungrant", {{"structure", Consortium::bytes(of)}});
    };

    CHECK(refused(file->event) == Code::BrokenChain); // replayed
    CHECK(refused(granting(guest, third)) == Code::NotAuthorised);
    REQUIRE(log.apply(granting(owner, other), world.state));
    CHECK(refused(granting(guest, third)) == Code::NotAuthorised); // who received a file does not share it further
    CHECK(refused(granting(owner, other)) == Code::NotAuthorised); // twice
    CHECK(refused(ending(owner, other)) == Code::NotAuthorised);   // a referent
    CHECK(refused(ending(chief, world.home)) == Code::NotAuthorised);

    auto stale = wire::parseEvent(granting(owner, third)).value();
    stale.refs = world.state.genesis(); // older than the one before, and than its author's device
    CHECK(refused(wire::signEvent(stale, owner.keyring.device().sign)) == Code::BrokenChain);
    stale.refs = EventId{{1}};
    CHECK(refused(wire::signEvent(stale, owner.keyring.device().sign)) == Code::MissingDeps);
    CHECK(refused(wire::signEvent(wire::parseEvent(granting(owner, third)).value(), chief.keyring.device().sign)) == Code::BadSignature);

    const auto cited = world.state.head();
    REQUIRE(log.apply(ending(chief, other), world.state));
    CHECK(world.state.mayWrite(guest.id(), 1, cited, log.space())); // written before the end
    world.fold(world.signedBy(world.founder, "server.set", {{"address", "a.example:1"}, {"spki", Bytes(32, 7)}}));
    CHECK(verdict(world.state.mayWrite(guest.id(), 2, world.state.head(), log.space())) == Code::Denied);
    CHECK(world.state.mayWrite(owner.id(), 2, world.state.head(), log.space()));

    // An unknown kind goes on; wraps removed after an erasure leave a chain that verifies.
    REQUIRE(log.apply(event(owner, "of.a.newer.version", {}), world.state));
    CHECK(log.unknownEvents() == 1);
    control::SpaceLog bare;
    REQUIRE(bare.apply(wire::withoutWraps(file->event).value(), world.state));
    CHECK(bare.head() == EventId(wire::parseEvent(file->event)->id));
    CHECK(owner.keyring.learn(bare.space()) == 0);
}

TEST_CASE("a file made by a device revoked since reads the same for those who join later") {
    Consortium world(64);
    const auto owner = world.enrol(world.founder, world.home, referent);
    const auto file = identity::makeFileSpace(world.as(owner), world.home);
    REQUIRE(file);
    world.fold(world.revoking(world.founder, owner.id(), 0));
    control::SpaceLog log;
    CHECK(log.apply(file->event, world.state));
    // A file it makes citing its own revocation is refused.
    auto later = wire::parseEvent(file->event).value();
    later.refs = world.state.head();
    control::SpaceLog none;
    CHECK(none.apply(wire::signEvent(later, owner.keyring.device().sign), world.state).error().code == Code::NotAuthorised);
    CHECK(none.empty());
}
