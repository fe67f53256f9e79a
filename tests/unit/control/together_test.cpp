// Keys given, numbers, roles that end or are set together, grants that end: each rule with its refusal.
#include "core/identity/KeyActs.h"
#include "tests/support/Consortium.h"

using namespace tp;
using namespace tp::test;

namespace {

struct Pair : Consortium { // two structures with a manager and a referent each
    explicit Pair(std::uint64_t seed)
        : Consortium(seed), other(addStructure(founder)), homeManager(enrol(founder, home, manager)),
          otherManager(enrol(founder, other, manager)), homeReferent(enrol(founder, home, referent)),
          otherReferent(enrol(founder, other, referent)) {
        for (auto *by : {&homeManager, &otherManager}) REQUIRE(followUp(*by) == 1); // the keys of the access logs: access_test.cpp
    }
    StructureId other;
    Laptop homeManager, otherManager, homeReferent, otherReferent;

    [[nodiscard]] Bytes numbering(const Laptop &by, std::int64_t number, std::uint8_t record) const {
        return signedBy(by, "number", {{"series", "decision"}, {"number", number}, {"record", Bytes(16, record)}});
    }
    [[nodiscard]] std::size_t followUp(Laptop &by) { // what is due, made by this laptop
        identity::Sequence events(as(by));
        REQUIRE(identity::addDueKeys(events));
        const auto made = events.take();
        for (const auto &event : made) fold(event);
        REQUIRE(by.keyring.learn(state));
        return made.size();
    }
    [[nodiscard]] std::uint32_t keyOf(const StructureId &structure) const { return state.structure(structure)->keys.back().number; }
    [[nodiscard]] std::size_t epochsOf(const SpaceId &space) const { return state.space(space)->epochs.size(); }
};

} // namespace

TEST_CASE("numbers follow each other, once a record, by who may give them") {
    Pair world(70);
    CHECK(world.refusal(world.numbering(world.homeManager, 2, 7)) == Code::NotAuthorised); // a gap
    CHECK(world.refusal(world.numbering(world.homeReferent, 1, 7)) == Code::NotAuthorised);
    world.fold(world.numbering(world.homeManager, 1, 7));
    CHECK(world.refusal(world.numbering(world.otherManager, 1, 8)) == Code::NotAuthorised); // taken: the second of two comes too late
    CHECK(world.refusal(world.numbering(world.otherManager, 2, 7)) == Code::NotAuthorised); // the record has one
    world.fold(world.numbering(world.otherManager, 2, 8));
    CHECK(world.state.lastNumber("decision") == 2);
    CHECK(world.state.lastNumber("badge") == 0);
    RecordId record;
    record.bytes.fill(8);
    CHECK(world.state.numberGiven("decision", record) == 2u);
}

TEST_CASE("a key is given by who holds it, to a device of the structure's members that lacks it") {
    Pair world(71);
    const auto both = identity::makeRoleSet(world.as(world.founder), world.homeReferent.member, world.other, referent, {});
    REQUIRE(both);
    world.fold(*both); // with the key, for the laptop there is
    const auto second = world.enrol(world.invite(world.founder, world.home, 0, world.homeReferent.member));
    CHECK(!second.keyring.structures().contains(world.other));
    const auto gift = [&](const Laptop &by, const Laptop &to) {
        return world.signedBy(by, "key.give", {{"structure", Consortium::bytes(world.other)}},
                              {{Consortium::bytes(to.id()), Bytes(80, 1)}});
    };
    CHECK(world.accepts(gift(world.otherReferent, second)));
    CHECK(world.refusal(gift(world.homeManager, second)) == Code::NotAuthorised);               // does not hold it
    CHECK(world.refusal(gift(world.otherReferent, world.homeManager)) == Code::NotAuthorised);  // not of the structure
    CHECK(world.refusal(gift(world.otherReferent, world.otherManager)) == Code::NotAuthorised); // has it
    CHECK(world.followUp(world.otherReferent) == 1);
    auto reading = identity::Keyring(second.keyring.device().clone());
    REQUIRE(reading.learn(world.state));
    CHECK(reading.structures() == std::set{world.home, world.other});
    CHECK(world.followUp(world.otherManager) == 0); // nothing is left to do
}

TEST_CASE("a kit reads every structure of its maker, and no more those they left") {
    Pair world(72);
    const auto both = identity::makeRoleSet(world.as(world.founder), world.homeManager.member, world.other, referent, {});
    REQUIRE(both);
    world.fold(*both);
    REQUIRE(world.homeManager.keyring.learn(world.state));
    const auto kit = identity::makeKit(world.as(world.homeManager), world.home);
    REQUIRE(kit);
    world.fold(kit->event);
    CHECK(world.followUp(world.homeManager) == 2); // the other structure's key, and the access log's
    Laptop paper(identity::kitKeys(kit->kit));
    REQUIRE(paper.keyring.learn(world.state));
    CHECK(paper.keyring.structures() == std::set{world.home, world.other});
    const auto leaves = identity::makeRoleSet(world.as(world.founder), world.homeManager.member, world.other, 0, {});
    REQUIRE(leaves);
    world.fold(*leaves);
    REQUIRE(world.otherManager.keyring.learn(world.state));
    CHECK(world.followUp(world.otherManager) > 0);
    REQUIRE(paper.keyring.learn(world.state));
    CHECK(paper.keyring.structures() == std::set{world.home});
}

TEST_CASE("after a revocation: a new key of the structure, then of the spaces the old one opened, and of nothing else") {
    Pair world(73);
    const auto homeSpace = world.state.structure(world.home)->space, otherSpace = world.state.structure(world.other)->space;
    CHECK(world.followUp(world.homeManager) == 0); // all is well
    world.fold(world.revoking(world.homeManager, world.homeReferent.id(), 0));
    CHECK(world.followUp(world.otherManager) == 0); // not its to make
    CHECK(world.followUp(world.homeManager) == 3);
    CHECK(world.keyOf(world.home) == 2);
    CHECK(world.epochsOf(homeSpace) == 2);
    CHECK(world.epochsOf(world.state.consortiumSpace()) == 2);
    CHECK(world.keyOf(world.other) == 1);
    CHECK(world.epochsOf(otherSpace) == 1);
    REQUIRE(world.homeReferent.keyring.learn(world.state)); // the lost one learns nothing
    CHECK(!world.homeReferent.keyring.structureKey(world.home, 2));
    CHECK(world.homeReferent.keyring.newestEpoch(homeSpace) == 1u);
    CHECK(world.homeReferent.keyring.newestEpoch(world.state.consortiumSpace()) == 1u);
    REQUIRE(world.otherReferent.keyring.learn(world.state));
    CHECK(world.otherReferent.keyring.newestEpoch(world.state.consortiumSpace()) == 2u);
    CHECK(world.followUp(world.founder) == 0);
}

TEST_CASE("a file's key is due when it is older than the newest key of a structure that reads it") {
    Pair world(74);
    control::SpaceLog log;
    const auto file = identity::makeFileSpace(world.as(world.homeManager), world.home);
    REQUIRE(file);
    REQUIRE(log.apply(file->event, world.state));
    REQUIRE(world.homeManager.keyring.learn(log.space()));
    world.fold(world.revoking(world.founder, world.otherReferent.id(), 0));
    CHECK(world.followUp(world.otherManager) == 3);
    CHECK_FALSE(identity::keyIsDue(world.state, log.space())); // nobody who read it is gone
    REQUIRE(world.homeManager.keyring.learn(world.state));
    world.fold(world.revoking(world.founder, world.homeReferent.id(), 0));
    CHECK_FALSE(identity::keyIsDue(world.state, log.space())); // its reader has no new key yet to seal one to
    CHECK(world.followUp(world.homeManager) == 3);
    CHECK(identity::keyIsDue(world.state, log.space()));
    const auto epoch = identity::makeEpoch(world.as(world.homeManager), log);
    REQUIRE(epoch);
    REQUIRE(log.apply(epoch->event, world.state));
    CHECK_FALSE(identity::keyIsDue(world.state, log.space()));
    CHECK(world.homeReferent.keyring.learn(log.space()) == 1); // of the first key only: the chain goes back, not forward
    CHECK_FALSE(world.homeReferent.keyring.spaceKey(file->space, 2));
}

TEST_CASE("a manager ends roles up to his own in his structure, and gives none") {
    Pair world(75);
    const auto setting = [&](const Laptop &by, const Laptop &whom, const StructureId &structure, RoleSet roles) {
        return world.signedBy(by, "role.set",
                              {{"member", Consortium::bytes(whom.member)},
                               {"structure", Consortium::bytes(structure)},
                               {"roles", std::int64_t{roles}},
                               {"cuts", Value::Array{Value::Map{{"device", Consortium::bytes(whom.id())}, {"lastSeq", 0}}}}});
    };
    CHECK(world.accepts(setting(world.homeManager, world.homeReferent, world.home, 0)));
    CHECK(world.refusal(setting(world.homeManager, world.homeReferent, world.home, manager)) == Code::NotAuthorised);
    CHECK(world.refusal(setting(world.homeManager, world.otherReferent, world.other, 0)) == Code::NotAuthorised);
    CHECK(world.refusal(setting(world.homeManager, world.founder, world.home, 0)) == Code::NotAuthorised); // above him
    CHECK(world.refusal(setting(world.homeReferent, world.homeReferent, world.home, 0)) == Code::NotAuthorised);
}

TEST_CASE("without a living administrator, managers of two structures make one together; with one, never") {
    Pair world(76);
    const auto made =
        identity::makeCosignature(world.as(world.otherManager), world.homeReferent.member, world.home, administrator | referent);
    REQUIRE(made);
    const auto text = identity::formatCosignature(*made);
    const auto signature = identity::parseCosignature(text + "\n");
    REQUIRE(signature);
    CHECK(identity::parseCosignature(text.substr(1)).error().code == Code::Invalid);
    const auto setting = [&](const Laptop &by, const identity::Cosignature &with) {
        return world.signedBy(by, "role.set",
                              {{"member", Consortium::bytes(with.member)},
                               {"structure", Consortium::bytes(with.structure)},
                               {"roles", std::int64_t{with.roles}},
                               {"cuts", Value::Array{Value::Map{{"device", Consortium::bytes(world.homeReferent.id())}, {"lastSeq", 0}}}},
                               {"cosign", Value::Map{{"device", Consortium::bytes(with.device)},
                                                     {"nonce", Bytes(with.nonce.begin(), with.nonce.end())},
                                                     {"sig", Bytes(with.signature.begin(), with.signature.end())}}}});
    };
    CHECK(world.refusal(setting(world.homeManager, *signature)) == Code::NotAuthorised); // the founder administers
    world.fold(world.revoking(world.homeManager, world.founder.id(), 0));
    CHECK(!world.state.administratorLives());

    CHECK(world.accepts(setting(world.homeManager, *signature)));
    CHECK(world.refusal(setting(world.otherManager, *signature)) == Code::NotAuthorised); // alone
    CHECK(world.refusal(setting(world.homeReferent, *signature)) == Code::NotAuthorised); // no manager
    const auto forged = [&](auto change) {
        auto with = *signature;
        change(with);
        return setting(world.homeManager, with);
    };
    CHECK(world.refusal(forged([](auto &with) { with.roles = administrator | manager; })) == Code::BadSignature);
    CHECK(world.refusal(forged([](auto &with) { with.nonce[0] ^= 1; })) == Code::BadSignature);
    CHECK(world.refusal(forged([](auto &with) { with.roles = referent; })) == Code::NotAuthorised); // makes no administrator
    const auto helper = identity::makeCosignature(world.as(world.homeReferent), world.homeReferent.member, world.home, administrator);
    CHECK(world.refusal(setting(world.homeManager, *helper)) == Code::NotAuthorised); // co-signed by no manager
    const auto mate = world.enrol(world.invite(world.homeManager, world.home, manager));
    const auto same = identity::makeCosignature(world.as(mate), world.homeReferent.member, world.home, administrator);
    CHECK(world.refusal(setting(world.homeManager, *same)) == Code::NotAuthorised); // of the same structure

    const auto used = setting(world.homeManager, *signature);
    world.fold(used);
    CHECK(has(world.state.allRolesOf(world.homeReferent.member), Role::Administrator));
    CHECK(world.refusal(setting(world.homeManager, *signature)) == Code::NotAuthorised);
    // Revoked in their turn: the old co-signature has served, a new one does.
    world.fold(world.revoking(world.homeManager, world.homeReferent.id(), 0));
    CHECK(!world.state.administratorLives());
    CHECK(world.refusal(setting(world.homeManager, *signature)) != Code{});
}

TEST_CASE("an ungrant with cuts: entries up to them count, later ones and those of other devices do not, until a new grant") {
    Pair world(77);
    control::SpaceLog log;
    const auto chief = world.enrol(world.founder, world.home, manager);
    Laptop owner(chief.keyring.device().clone());
    REQUIRE(owner.keyring.learn(world.state));
    const auto file = identity::makeFileSpace(world.as(owner), world.home);
    REQUIRE(log.apply(file->event, world.state));
    REQUIRE(owner.keyring.learn(log.space()));
    const auto grant = identity::makeGrant(world.as(owner), log, world.other);
    REQUIRE(grant);
    REQUIRE(log.apply(*grant, world.state));
    const auto cited = world.state.head();
    const auto end = identity::makeUngrant(world.as(owner), log, world.other, {{world.otherReferent.id(), 4}});
    REQUIRE(end);
    REQUIRE(log.apply(*end, world.state));
    const auto may = [&](const Laptop &who, std::uint64_t seq) {
        return world.state.mayWrite(who.id(), seq, cited, log.space()).has_value();
    };
    CHECK(may(world.otherReferent, 4));
    CHECK_FALSE(may(world.otherReferent, 5)); // citing the old head does not help
    CHECK_FALSE(may(world.otherManager, 1));  // had written nothing
    CHECK(may(world.homeReferent, 9));
    const auto again = identity::makeGrant(world.as(owner), log, world.other);
    REQUIRE(again);
    REQUIRE(log.apply(*again, world.state));
    CHECK(may(world.otherReferent, 5));
}
