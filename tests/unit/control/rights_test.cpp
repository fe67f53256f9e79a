// Who may make which event. Each refusal stands beside the same event by somebody who may.
#include "tests/support/Consortium.h"

using namespace tp;
using namespace tp::test;

namespace {
// Two structures, a manager and a referent in each, a coordinator: made by hand from the same pieces everywhere.
struct Cast : Consortium {
    explicit Cast(std::uint64_t seed)
        : Consortium(seed), other(addStructure(founder)), homeManager(enrol(founder, home, manager)),
          otherManager(enrol(founder, other, manager)), homeReferent(enrol(founder, home, referent)),
          otherReferent(enrol(founder, other, referent)), homeCoordinator(enrol(founder, home, coordinator)) {}
    StructureId other;
    Laptop homeManager, otherManager, homeReferent, otherReferent, homeCoordinator;

    [[nodiscard]] Bytes inviting(const Laptop &by, const StructureId &structure, RoleSet roles, std::optional<MemberId> member = {}) {
        const auto lookup = random.bytes<32>(), sign = random.bytes<32>();
        Value::Map data{{"lookup", Bytes(lookup.begin(), lookup.end())},
                        {"sign", Bytes(sign.begin(), sign.end())},
                        {"structure", bytes(structure)},
                        {"roles", std::int64_t{roles}},
                        {"expires", clock.nowMs() + control::inviteLifetimeMs}};
        if (member) data["member"] = bytes(*member);
        return signedBy(by, "invite", std::move(data), {{Bytes(lookup.begin(), lookup.end()), Bytes(200, 1)}});
    }
    [[nodiscard]] Bytes settingRoles(const Laptop &by, const Laptop &whom, const StructureId &structure, RoleSet roles,
                                     std::int64_t lastSeq = 0) const {
        return signedBy(by, "role.set",
                        {{"member", bytes(whom.member)},
                         {"structure", bytes(structure)},
                         {"roles", std::int64_t{roles}},
                         {"cuts", Value::Array{Value::Map{{"device", bytes(whom.id())}, {"lastSeq", lastSeq}}}}});
    }
};
} // namespace

TEST_CASE("inviting is for an administrator, or a manager of that structure up to his own role") {
    Cast world(40);
    CHECK(world.accepts(world.inviting(world.founder, world.other, administrator)));
    CHECK(world.accepts(world.inviting(world.otherManager, world.other, referent | manager)));

    CHECK(world.refusal(world.inviting(world.otherReferent, world.other, referent)) == Code::NotAuthorised);
    CHECK(world.refusal(world.inviting(world.homeCoordinator, world.home, referent)) == Code::NotAuthorised);
    CHECK(world.refusal(world.inviting(world.homeManager, world.other, referent)) == Code::NotAuthorised); // of another structure
    CHECK(world.refusal(world.inviting(world.otherManager, world.other, coordinator)) == Code::NotAuthorised);
    CHECK(world.refusal(world.inviting(world.otherManager, world.other, administrator | referent)) == Code::NotAuthorised);
    CHECK(world.refusal(world.inviting(world.founder, world.other, 16)) == Code::BadFormat); // a role of the future
    CHECK(world.refusal(world.inviting(world.founder, world.other, 0)) == Code::BadFormat);
}

TEST_CASE("a second device cannot lend a manager a voice beyond his structure") {
    Cast world(41);
    const auto &m = world.homeManager;
    CHECK(world.accepts(world.inviting(m, world.home, referent, world.homeReferent.member)));
    CHECK(world.accepts(world.inviting(m, world.home, manager, m.member))); // himself
    CHECK(world.refusal(world.inviting(m, world.home, everyRole, world.founder.member)) == Code::NotAuthorised);
    CHECK(world.refusal(world.inviting(m, world.home, manager, world.homeReferent.member)) == Code::NotAuthorised); // more than he has
    CHECK(world.refusal(world.inviting(m, world.home, referent, world.otherReferent.member)) ==
          Code::NotAuthorised); // not of this structure
    CHECK(world.accepts(world.inviting(world.founder, world.home, everyRole, world.founder.member)));
    // A referent of both structures: his second device would speak in the other one too.
    world.fold(world.settingRoles(world.founder, world.homeReferent, world.other, referent));
    CHECK(world.refusal(world.inviting(m, world.home, referent, world.homeReferent.member)) == Code::NotAuthorised);
    CHECK(world.accepts(world.inviting(world.founder, world.home, referent, world.homeReferent.member)));
}

TEST_CASE("structures, roles and the server's address are for administrators") {
    Cast world(42);
    const auto server = [&](const Laptop &by) {
        return world.signedBy(by, "server.set", {{"address", "a.example:1"}, {"spki", Bytes(32, 7)}});
    };
    CHECK(world.accepts(server(world.founder)));
    CHECK(world.refusal(server(world.homeManager)) == Code::NotAuthorised);
    CHECK(world.accepts(world.settingRoles(world.founder, world.otherReferent, world.other, manager)));
    CHECK(world.refusal(world.settingRoles(world.otherManager, world.otherReferent, world.other, manager)) == Code::NotAuthorised);
    CHECK(world.refusal(world.settingRoles(world.homeReferent, world.homeReferent, world.home, administrator)) == Code::NotAuthorised);

    auto structure = wire::parseEvent(identity::makeStructureAdd(world.as(world.founder))->event).value();
    structure.author = world.homeManager.id();
    structure.wraps.back().to = Consortium::bytes(structure.author);
    CHECK(world.refusal(wire::signEvent(structure, world.homeManager.keyring.device().sign)) == Code::NotAuthorised);
}

TEST_CASE("revoking is for the manager of the device's structure or an administrator") {
    Cast world(43);
    CHECK(world.accepts(world.revoking(world.otherManager, world.otherReferent.id(), 4)));
    CHECK(world.accepts(world.revoking(world.founder, world.otherReferent.id(), 4)));
    CHECK(world.refusal(world.revoking(world.homeManager, world.otherReferent.id(), 4)) == Code::NotAuthorised);
    CHECK(world.refusal(world.revoking(world.otherReferent, world.otherReferent.id(), 4)) == Code::NotAuthorised);
    CHECK(world.refusal(world.revoking(world.founder, DeviceId{{1}}, 4)) == Code::NotAuthorised);
    CHECK(world.refusal(world.revoking(world.founder, world.otherReferent.id(), -1)) == Code::BadFormat);
}

TEST_CASE("the consortium keeps one administrator") {
    Cast world(44);
    CHECK(world.accepts(world.settingRoles(world.founder, world.founder, world.home, manager))); // administers the other one still
    world.fold(world.settingRoles(world.founder, world.founder, world.other, manager));
    CHECK(world.refusal(world.settingRoles(world.founder, world.founder, world.home, manager)) == Code::NotAuthorised);
    world.fold(world.settingRoles(world.founder, world.homeManager, world.home, administrator | manager));
    CHECK(world.accepts(world.settingRoles(world.founder, world.founder, world.home, manager)));
}

TEST_CASE("role.set names every live device of the member, once") {
    Cast world(45);
    const auto second = world.enrol(world.invite(world.founder, world.home, 0, world.homeReferent.member));
    CHECK(world.refusal(world.settingRoles(world.founder, world.homeReferent, world.home, 0)) == Code::BadFormat); // one of two
    const auto whole = identity::makeRoleSet(world.as(world.founder), world.homeReferent.member, world.home, 0, {{second.id(), 3}});
    REQUIRE(whole);
    world.fold(*whole);
    CHECK_FALSE(world.state.members().contains(world.homeReferent.member));
}

TEST_CASE("a new structure key goes to every live holder, and ends the invitations made before") {
    Cast world(46);
    const auto text = world.invite(world.founder, world.other, referent);
    const auto secret = crypto::newBoxKey(world.random);
    const auto *old = world.otherReferent.keyring.structureKey(world.other, 1);
    REQUIRE(old);
    const auto epoch = [&](const Laptop &by, const std::vector<const Laptop *> &readers) {
        std::vector<wire::Wrap> wraps;
        for (const auto *reader : readers)
            wraps.push_back(
                {Consortium::bytes(reader->id()), crypto::sealTo(reader->keyring.device().box.publicKey, secret.secret.view())});
        return world.signedBy(by, "epoch",
                              {{"structure", Consortium::bytes(world.other)},
                               {"epoch", 2},
                               {"key", Consortium::bytes(secret.publicKey)},
                               {"previous", identity::sealPrevious(secret.secret, old->secret, world.random)}},
                              std::move(wraps));
    };
    world.fold(world.revoking(world.founder, world.otherReferent.id(), 4));
    const auto right = epoch(world.otherManager, {&world.founder, &world.otherManager});
    CHECK(world.accepts(right));
    CHECK(world.refusal(epoch(world.otherManager, {&world.otherManager})) == Code::BadFormat); // drops the founder
    CHECK(world.refusal(epoch(world.otherManager, {&world.founder, &world.otherManager, &world.otherReferent})) == Code::BadFormat);
    CHECK(world.refusal(epoch(world.homeManager, {&world.founder, &world.otherManager})) == Code::NotAuthorised);
    world.fold(right);

    REQUIRE(world.otherManager.keyring.learn(world.state));
    CHECK(world.otherManager.keyring.structureKey(world.other, 2));
    REQUIRE(world.otherReferent.keyring.learn(world.state));
    CHECK_FALSE(world.otherReferent.keyring.structureKey(world.other, 2)); // the revoked one is out
    CHECK(world.accept(identity::newDeviceKeys(world.random), text).error().code == Code::InvitationExpired);
    // A newcomer walks back to the first key.
    REQUIRE(world.founder.keyring.learn(world.state));
    const auto late = world.enrol(world.founder, world.other, referent);
    CHECK(late.keyring.structureKey(world.other, 1));
    CHECK(late.keyring.structureKey(world.other, 2));
}

TEST_CASE("invitations serve once, for 72 hours at most") {
    Cast world(47);
    const auto text = world.invite(world.founder, world.other, referent);
    const auto late = world.invite(world.founder, world.other, referent);
    const auto first = identity::newDeviceKeys(world.random), second = identity::newDeviceKeys(world.random);
    const auto taken = world.accept(first, text);
    REQUIRE(taken);
    const auto again = [&] { // made as if it were still open
        auto event = wire::parseEvent(taken->event).value();
        event.number = world.state.size();
        event.prev = world.state.head();
        return wire::signEvent(event, first.sign);
    };
    world.fold(taken->event);
    CHECK(world.refusal(again()) == Code::NotAuthorised); // the device is known
    // Another device with the same invitation.
    const auto keys = identity::deriveInvitation(identity::parseInvitation(text).value());
    const auto invitation = world.state.invitation(keys.lookup);
    REQUIRE(invitation);
    const auto member = newUuid7<MemberId>(1, world.random);
    const auto proof =
        crypto::sign(keys.sign, control::inviteProof(invitation->event, member, second.sign.publicKey, second.box.publicKey));
    auto event = world.next(
        second.id(), "device.add",
        {{"invite", Consortium::bytes(invitation->event)},
         {"member", Consortium::bytes(member)},
         {"device", Value::Map{{"sign", Consortium::bytes(second.sign.publicKey)}, {"box", Consortium::bytes(second.box.publicKey)}}},
         {"inviteSig", Bytes(proof.begin(), proof.end())}});
    event.wraps = {{Consortium::bytes(second.id()), Bytes(80, 1)}};
    CHECK(world.refusal(wire::signEvent(event, second.sign)) == Code::InvitationUsed);

    const auto open = world.accept(second, late);
    REQUIRE(open);
    CHECK(world.refusal(open->event, world.clock.nowMs() + control::inviteLifetimeMs) == Code::InvitationExpired);
    CHECK(world.accepts(open->event));
    // Whoever saw the invite event, the server for one, does not know the invite key.
    auto forged = wire::parseEvent(open->event).value();
    forged.data["inviteSig"] = Bytes(64, 9);
    CHECK(world.refusal(wire::signEvent(forged, second.sign)) == Code::BadSignature);

    auto longer = wire::parseEvent(world.inviting(world.founder, world.other, referent)).value();
    longer.data["expires"] = world.clock.nowMs() + control::inviteLifetimeMs + 3600'000;
    CHECK(world.refusal(wire::signEvent(longer, world.founder.keyring.device().sign)) == Code::NotAuthorised);
}
