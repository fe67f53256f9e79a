#include "tests/support/Consortium.h"

#include <algorithm>

using namespace tp;
using namespace tp::test;

namespace {
identity::InvitationCode sample(std::uint64_t seed) {
    SeededRandom random(seed);
    return {"coffre.example.org:8443", random.bytes<15>()};
}
} // namespace

TEST_CASE("an invitation reads back, in lower case, with spaces and line breaks, with look-alike letters") {
    const auto code = sample(80);
    const auto text = identity::formatInvitation(code);
    CHECK(text.starts_with("tp1:coffre.example.org:8443/"));
    CHECK(text.size() == std::string("tp1:coffre.example.org:8443/").size() + 25 + 4);
    auto spoken = "  " + text + "\n";
    std::transform(spoken.begin(), spoken.end(), spoken.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    spoken.insert(spoken.size() / 2, "\r\n ");
    for (const auto &way : {text, spoken}) {
        const auto read = identity::parseInvitation(way);
        REQUIRE(read);
        CHECK(read->secret == code.secret);
        CHECK(read->server == code.server);
    }
    for (const auto *server : {"127.0.0.1:8443", "[::1]:8443", "localhost:1"})
        CHECK(identity::parseInvitation(identity::formatInvitation({server, code.secret}))->server == server);
}

TEST_CASE("no single mistyped character leads to another invitation unnoticed") {
    const std::string keys = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz*~$=-./: ";
    int tried = 0;
    for (std::uint64_t seed = 81; seed < 86; ++seed) {
        const auto code = sample(seed);
        const auto text = identity::formatInvitation(code);
        const auto slash = text.find('/');
        for (std::size_t i = 0; i < text.size(); ++i)
            for (const char key : keys) {
                auto wrong = text;
                if (wrong[i] == key) continue;
                wrong[i] = key;
                ++tried;
                const auto read = identity::parseInvitation(wrong);
                INFO(text << " typed as " << wrong);
                if (!read) {
                    CHECK(read.error().code == Code::InvitationMalformed);
                    continue;
                }
                // Readable: then either it means the same, or it is another address, whose server does not have this certificate.
                CHECK(read->secret == code.secret);
                if (i > slash) CHECK(read->server == code.server);
            }
        // A character too few or too many.
        for (auto i = slash + 1; i < text.size(); ++i) {
            if (text[i] == '-') continue;
            CHECK_FALSE(identity::parseInvitation(text.substr(0, i) + text.substr(i + 1)));
            CHECK_FALSE(identity::parseInvitation(text.substr(0, i) + "7" + text.substr(i)));
        }
    }
    CHECK(tried > 10000);
}

TEST_CASE("what is no invitation is refused") {
    const auto text = identity::formatInvitation(sample(87));
    const auto code = text.substr(text.find('/'));
    for (const auto &wrong :
         std::vector<std::string>{"", "tp1:", "tp2:a:1" + code, "tp1:a" + code, "tp1::1" + code, "tp1:a:0" + code, "tp1:a:65536" + code,
                                  "tp1:a:1x" + code, "tp1:a b@c:1" + code, "tp1:a:1", text + code})
        CHECK(identity::parseInvitation(wrong).error().code == Code::InvitationMalformed);
    CHECK(identity::parseInvitation("tp1:a:65535" + code)); // the negative control
}

TEST_CASE("each code derives keys of its own, and the bundle opens with none but its own") {
    SeededRandom random(88);
    const auto code = sample(88);
    auto other = code;
    other.secret[14] ^= 1;
    const auto keys = identity::deriveInvitation(code), others = identity::deriveInvitation(other);
    CHECK(keys.lookup != others.lookup);
    CHECK(keys.sign.publicKey != others.sign.publicKey);
    CHECK(identity::deriveInvitation(code).lookup == keys.lookup);

    identity::InvitationBundle bundle;
    bundle.server = code.server;
    random.fill(bundle.genesis.bytes), random.fill(bundle.head.bytes), random.fill(bundle.spki.bytes), random.fill(bundle.structure.bytes);
    bundle.keyNumber = 3;
    bundle.structureSecret = crypto::randomKey(random);
    bundle.roles = referent | manager;
    bundle.member = newUuid7<MemberId>(1, random);
    const auto sealed = identity::sealBundle(bundle, keys, random);
    const auto opened = identity::openBundle(sealed, keys);
    REQUIRE(opened);
    CHECK((opened->genesis == bundle.genesis && opened->head == bundle.head && opened->spki == bundle.spki));
    CHECK((opened->server == bundle.server && opened->structure == bundle.structure && opened->keyNumber == 3));
    CHECK((opened->roles == bundle.roles && opened->member == bundle.member && !opened->bootstrap));
    CHECK(std::ranges::equal(opened->structureSecret.view(), bundle.structureSecret.view()));
    CHECK(identity::openBundle(sealed, others).error().code == Code::WrongKey);
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        auto wrong = sealed;
        wrong[i] ^= 1;
        REQUIRE(identity::openBundle(wrong, keys).error().code == Code::WrongKey);
        REQUIRE_FALSE(identity::openBundle(ByteView(sealed).first(i), keys));
    }

    identity::InvitationBundle first;
    first.bootstrap = true;
    first.server = code.server;
    first.spki = bundle.spki;
    first.name = "Territoires du Calvados";
    const auto read = identity::openBundle(identity::sealBundle(first, keys, random), keys);
    REQUIRE(read);
    CHECK((read->bootstrap && read->name == first.name && read->spki == first.spki));
}

TEST_CASE("a newcomer refuses a log that is not the one the invitation pins") {
    Consortium world(89), impostor(90);
    const auto text = world.invite(world.founder, world.home, referent);
    const auto code = identity::parseInvitation(text).value();
    const auto keys = identity::deriveInvitation(code);
    const auto bundle = identity::openBundle(world.state.invitation(keys.lookup)->bundle, keys).value();
    const auto device = identity::newDeviceKeys(world.random);
    const auto add = [&](const control::Membership &log) {
        return identity::makeDeviceAdd(device, code, bundle, log, world.random, world.clock.nowMs());
    };
    CHECK(add(world.state));
    CHECK(add(impostor.state).error().code == Code::NotOurServer);
    control::Membership cut; // the same consortium, short of the head the inviter had
    CHECK(add(cut).error().code == Code::NotOurServer);
    REQUIRE(cut.apply(world.wires.front()));
    CHECK(add(cut).error().code == Code::InvitationUnknown);
    world.clock.advance(control::inviteLifetimeMs);
    CHECK(add(world.state).error().code == Code::InvitationExpired);
    world.clock.advance(-control::inviteLifetimeMs);
    world.fold(add(world.state)->event);
    CHECK(identity::makeDeviceAdd(identity::newDeviceKeys(world.random), code, bundle, world.state, world.random, world.clock.nowMs())
              .error()
              .code == Code::InvitationUsed);
}
