#include "tests/support/Consortium.h"

#include <algorithm>

using namespace tp;
using namespace tp::test;

TEST_CASE("a space key that does not match its commitment is not learnt, nor anything else of that space") {
    Consortium world(100);
    auto owner = world.enrol(world.founder, world.home, referent);
    const auto file = identity::makeFileSpace(world.as(owner), world.home);
    control::SpaceLog log;
    REQUIRE(log.apply(file->event, world.state));
    const auto *structure = world.state.structure(world.home);

    auto lied = log.space(); // the second epoch wraps another key than the one it commits to
    const auto promised = crypto::randomKey(world.random), given = crypto::randomKey(world.random);
    control::Epoch epoch{2, crypto::hash({promised.view()}), identity::sealPrevious(given, file->key, world.random), {}};
    epoch.wraps.push_back({Bytes(world.home.bytes.begin(), world.home.bytes.end()), crypto::sealTo(structure->keys[0].key, given.view())});
    lied.epochs.push_back(epoch);
    CHECK(owner.keyring.learn(lied).error().code == Code::WrongKey);
    CHECK_FALSE(owner.keyring.newestEpoch(file->space));

    auto chain = log.space(); // a true second key, whose chain gives a wrong first one
    epoch.commitment = crypto::hash({given.view()});
    epoch.previousSealed = identity::sealPrevious(given, promised, world.random);
    chain.epochs.push_back(epoch);
    CHECK(owner.keyring.learn(chain).error().code == Code::WrongKey);
    CHECK_FALSE(owner.keyring.newestEpoch(file->space));

    chain.epochs.back().previousSealed = identity::sealPrevious(given, file->key, world.random); // the negative control
    CHECK(owner.keyring.learn(chain) == 2);
}

TEST_CASE("a lie about one structure leaves the others readable") {
    Consortium world(101);
    const auto other = world.addStructure(world.founder);
    identity::Keyring fresh(world.founder.keyring.device().clone());
    fresh.addStructureSecret(other, 1, crypto::randomKey(world.random)); // a bundle that lied
    CHECK(fresh.learn(world.state).error().code == Code::WrongKey);
    CHECK(fresh.structures() == std::set{world.home});
    CHECK(fresh.spaceKey(world.state.consortiumSpace(), 1));
    // The lie is forgotten: the true secret, sealed to this device, comes in.
    REQUIRE(fresh.learn(world.state));
    CHECK(fresh.structures() == std::set{world.home, other});
}

TEST_CASE("a bundle's secret opens the structure before the device is in the log") {
    Consortium world(102);
    const auto code = identity::parseInvitation(world.invite(world.founder, world.home, referent)).value();
    const auto keys = identity::deriveInvitation(code);
    const auto bundle = identity::openBundle(world.state.invitation(keys.lookup)->bundle, keys).value();
    identity::Keyring keyring(identity::newDeviceKeys(world.random));
    CHECK(keyring.learn(world.state) == 0);
    keyring.addStructureSecret(bundle.structure, bundle.keyNumber, bundle.structureSecret.clone());
    CHECK(keyring.learn(world.state) == 2); // the consortium's space and the structure's
    CHECK(keyring.structures() == std::set{world.home});
}

TEST_CASE("a key chain opens with its newer key alone") {
    SeededRandom random(103);
    REQUIRE(crypto::initialise());
    const auto newer = crypto::randomKey(random), previous = crypto::randomKey(random), other = crypto::randomKey(random);
    const auto sealed = identity::sealPrevious(newer, previous, random);
    const auto opened = identity::openPrevious(newer, sealed);
    REQUIRE(opened);
    CHECK(std::ranges::equal(opened->view(), previous.view()));
    CHECK(identity::openPrevious(other, sealed).error().code == Code::WrongKey);
    CHECK(identity::openPrevious(newer, ByteView(sealed).first(10)).error().code == Code::WrongKey);
}
