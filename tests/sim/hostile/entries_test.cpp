// A server that lies about entries. Each case says what comes of it: prevented, detected by the next exchange, or undetectable.
#include "tests/sim/hostile/World.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tp;
using namespace tp::hostile;
using Kind = store::Warning::Kind;

namespace {

// Drops entries of one device, and answers digests as if they never were: a liar that is consistent.
struct Hiding {
    DeviceId device;
    std::map<EntryId, SpaceId> hidden;
    bool open = true; // hides what is new; otherwise only what was hidden before
    Lie lie() {
        return both(aboutPages([this](wire::FeedPage &page) {
                        for (auto &group : page.groups)
                            std::erase_if(group.entries, [&](const Bytes &wire) {
                                const auto view = must(wire::parseEntry(wire));
                                if (open && view.core.device == device) hidden.emplace(view.id, view.core.space);
                                return hidden.contains(view.id);
                            });
                        std::erase_if(page.groups, [](const auto &group) { return group.entries.empty() && group.event.empty(); });
                    }),
                    [this](const sync::Request &request, sync::Answer &answer) {
                        if (!answer || request.path != "/v1/digests") return;
                        auto digests = must(wire::decode<wire::Digests>(*answer));
                        for (auto &space : digests.spaces)
                            for (const auto &[id, of] : hidden) {
                                if (of != space.space) continue;
                                space.count -= 1;
                                for (std::size_t i = 0; i < id.bytes.size(); ++i) space.xorOfIds.bytes[i] ^= id.bytes[i];
                            }
                        answer = wire::encode(digests);
                    });
    }
};

} // namespace

TEST_CASE("omit: a space's newest entries are undetectable, any other omission is detected, and healed once the server gives them") {
    World world(101);
    Hiding hiding{world.bruno.session->device(), {}};
    world.anna.lie = hiding.lie();
    const auto first = world.bruno.write("Cachée");
    must(world.bruno.exchange());
    world.nextDay();
    must(world.anna.exchange());
    REQUIRE(!hiding.hidden.empty());
    CHECK(!world.anna.has(first));
    CHECK(world.anna.warnings().empty()); // undetectable: nothing names them yet

    hiding.open = false;
    const auto second = world.bruno.write("Suivante");
    must(world.bruno.exchange());
    world.nextDay();
    must(world.anna.exchange());
    CHECK(world.anna.has(second));
    CHECK(contains(world.anna.warnings(), Kind::Omission)); // detected

    world.anna.lie = {};
    world.nextDay();
    must(world.anna.exchange());
    CHECK(world.anna.has(first));
    CHECK(world.anna.warnings().empty());
    CHECK(world.anna.dump() == world.bruno.dump());
}

TEST_CASE("omit by a server that forgets to lie in its digests: healed the same day") {
    World world(102);
    world.anna.lie = [lie = aboutPages([](wire::FeedPage &page) { page.groups.clear(); })](const sync::Request &request,
                                                                                           sync::Answer &answer) {
        if (request.path.starts_with("/v1/feed")) lie(request, answer);
    };
    const auto record = world.bruno.write("Retrouvée");
    must(world.bruno.exchange());
    must(world.anna.exchange());
    CHECK(!world.anna.has(record));
    world.nextDay();
    must(world.anna.exchange());
    CHECK(world.anna.has(record));
    CHECK(world.anna.warnings().empty());
}

TEST_CASE("roll back: detected by the next exchange, which stops until a person decides; nothing of the laptop is lost") {
    World world(103);
    const auto old = world.server.snapshot("old.db");
    const auto sent = world.anna.write("Envoyée");
    must(world.anna.exchange());
    world.server.putBack(old);
    const auto pending = world.anna.write("En attente");
    CHECK(codeOf(world.anna.exchange()) == Code::HistoryForked);
    CHECK(contains(world.anna.warnings(), Kind::Fork));
    world.anna.reopen(); // a restart forgets nothing
    CHECK(codeOf(world.anna.exchange()) == Code::HistoryForked);
    CHECK(world.anna.has(sent));
    CHECK(world.anna.has(pending));

    must(world.anna.writer->acceptHistory());
    must(world.anna.exchange());
    must(world.bruno.writer->acceptHistory());
    must(world.bruno.exchange());
    CHECK(world.bruno.has(sent));
    CHECK(world.bruno.has(pending));
    CHECK(world.anna.dump() == world.bruno.dump());
}

TEST_CASE("replay: what came once changes nothing when it comes again: prevented") {
    World world(104);
    world.bruno.write("Une fois");
    must(world.bruno.exchange());
    std::vector<wire::FeedGroup> heard;
    world.anna.lie = aboutPages([&](wire::FeedPage &page) {
        for (const auto &group : page.groups) heard.push_back(group);
        page.groups = heard; // all of it, every time
    });
    must(world.anna.exchange());
    const auto once = world.anna.dump();
    for (int i = 0; i < 3; ++i) must(world.anna.exchange());
    REQUIRE(!heard.empty());
    CHECK(world.anna.dump() == once);
    CHECK(once == world.bruno.dump());
    CHECK(world.anna.quarantined().empty());
}

TEST_CASE("swap space: an entry moved to another space fails its signature: prevented, and said") {
    World world(105);
    const auto record = world.bruno.write("Déplacée");
    must(world.bruno.exchange());
    const auto elsewhere = newUuid7<SpaceId>(world.clock.nowMs(), world.random);
    world.anna.lie = aboutPages([&](wire::FeedPage &page) {
        for (auto &group : page.groups)
            for (auto &wire : group.entries) std::ranges::copy(elsewhere.bytes, wire.begin() + 8); // u32 len | 4 bytes | space
    });
    must(world.anna.exchange());
    CHECK(!world.anna.has(record));
    CHECK(contains(world.anna.quarantined(), Code::BadSignature));
    world.anna.lie = {};
    world.nextDay();
    must(world.anna.exchange());
    CHECK(world.anna.has(record));
}

TEST_CASE("swap ciphertext: the text of one entry under the signature of another: prevented, and said") {
    World world(106);
    const auto one = world.bruno.write("Premier texte"), two = world.bruno.write("Second texte");
    must(world.bruno.exchange());
    bool swapped = false;
    world.anna.lie = aboutPages([&](wire::FeedPage &page) {
        std::vector<Bytes *> wires;
        for (auto &group : page.groups)
            for (auto &wire : group.entries) wires.push_back(&wire);
        if (wires.size() < 2) return;
        const auto a = must(wire::parseEntry(*wires.front())), b = must(wire::parseEntry(*wires.back()));
        Bytes made;
        appendU32(made, static_cast<std::uint32_t>(a.coreBytes.size()));
        append(made, a.coreBytes);
        appendU32(made, static_cast<std::uint32_t>(b.ciphertext.size()));
        append(made, b.ciphertext);
        append(made, b.ciphertextHash.view());
        append(made, a.signature);
        *wires.front() = made;
        swapped = true;
    });
    must(world.anna.exchange());
    REQUIRE(swapped);
    CHECK(contains(world.anna.quarantined(), Code::BadSignature));
    CHECK(!(world.anna.has(one) && world.anna.dump() == world.bruno.dump()));
    world.anna.lie = {};
    world.nextDay();
    must(world.anna.exchange());
    CHECK(world.anna.has(two));
    CHECK(world.anna.dump() == world.bruno.dump());
}

TEST_CASE("reused number: a second entry under a number its device has used is prevented, here and by an honest server, and said") {
    World world(107);
    const auto record = world.bruno.write("Le vrai");
    const auto wires = world.bruno.pending();
    must(world.bruno.exchange());
    must(world.anna.exchange());
    const auto original = must(wire::parseEntry(wires.front()));
    auto core = original.core;
    core.nonce = world.random.bytes<24>();
    wire::Body body;
    body.salt = world.random.bytes<16>();
    body.record = record;
    body.type = "encounter";
    body.set["note"] = {Value("Le faux"), {}};
    const auto forged = world.bruno.session->withKeys([&](const store::Keys &keys) { // a copied profile that helps the liar
        return must(
            wire::sealEntry(core, wire::encodeBody(body), *keys.keyring.spaceKey(core.space, core.epoch), keys.keyring.device().sign));
    });
    const auto before = world.anna.dump();
    world.anna.lie = aboutPages([&](wire::FeedPage &page) { page.groups.push_back({9'999, {forged}, {}, {}}); });
    must(world.anna.exchange());
    CHECK(world.anna.dump() == before);
    CHECK(contains(world.anna.quarantined(), Code::DeviceForked));
    const auto answer = must(world.server.service().push({{{forged}}, {}}));
    REQUIRE(answer.groups[0].error);
    CHECK(answer.groups[0].error->code == Code::DeviceForked);
}

TEST_CASE("weaker key derivation: no answer of a server reaches the vault, and a vault made weaker is refused: prevented") {
    World world(108);
    const auto vault = world.anna.folder() / "vault";
    const auto size = std::filesystem::file_size(vault);
    const auto written = std::filesystem::last_write_time(vault);
    world.anna.lie = [](const sync::Request &request, sync::Answer &answer) {
        if (!answer || request.path != "/v1/info") return;
        // {…, "kdf": {"passes": 1, "kib": 8}}: one key more in the map that info is
        Bytes more(answer->begin(), answer->end());
        more[0] = static_cast<std::uint8_t>(more[0] + 1);
        const Bytes kdf{0x63, 'k', 'd', 'f', 0xa2, 0x63, 'k', 'i', 'b', 0x08, 0x66, 'p', 'a', 's', 's', 'e', 's', 0x01};
        more.insert(more.end(), kdf.begin(), kdf.end());
        answer = more;
    };
    static_cast<void>(world.anna.exchange()); // whatever it makes of such an answer
    CHECK(std::filesystem::file_size(vault) == size);
    CHECK(std::filesystem::last_write_time(vault) == written);

    store::StoreOptions lax;
    lax.allowWeakVault = true;
    const auto folder = world.anna.dir.path() / "weak";
    auto log = must(world.anna.writer->logWires(SpaceId{}));
    store::Profile profile{identity::newDeviceKeys(world.random),
                           world.anna.session->member(),
                           world.anna.session->structure(),
                           "127.0.0.1:8443",
                           {},
                           must(wire::parseEvent(log.front())).id,
                           std::move(log)};
    must(store::Session::create(folder, world.anna.passphrase, std::move(profile), {1, 8192}, world.clock, world.random, lax)).reset();
    CHECK(!store::Session::open(folder, world.anna.passphrase, world.clock, world.random));
    CHECK(store::Session::open(folder, world.anna.passphrase, world.clock, world.random, lax)); // the refusal is for the cost alone
}

TEST_CASE("a dependency given up as lost is reported by the others, and no longer once it comes after all") {
    World world(109);
    world.server.restore(world.server.snapshot("as it is")); // only then something accepted once may come below what was accepted since
    must(world.anna.exchange());
    must(world.bruno.exchange());
    const auto first = world.bruno.write("Perdue peut-être"), second = world.bruno.write("La suivante");
    const auto wires = world.bruno.pending();
    REQUIRE(wires.size() == 4);
    wire::Push push; // the second save alone, the first one waived
    push.groups.push_back({wires[2], wires[3]});
    for (const auto &wire : wires) push.waive.push_back(must(wire::parseEntry(wire)).id);
    REQUIRE(must(world.server.service().push(push)).groups[0].number);
    must(world.anna.exchange());
    world.nextDay();
    must(world.anna.exchange());
    CHECK(world.anna.has(second));
    CHECK(contains(world.anna.warnings(), Kind::Omission));
    must(world.bruno.exchange());
    world.nextDay();
    must(world.anna.exchange());
    CHECK(world.anna.has(first));
    CHECK(world.anna.warnings().empty());
}

TEST_CASE("a key that does not match its commitment is refused, and shown") {
    World world(110);
    const auto shared = world.anna.session->withKeys([](const store::Keys &keys) { return keys.membership.consortiumSpace(); });
    const auto lying = world.anna.session->withKeys([&](const store::Keys &keys) { // by a member, not by the server
        const auto key = crypto::randomKey(world.random), another = crypto::randomKey(world.random);
        const auto commit = crypto::hash({another.view()});
        auto made = world.anna.next("epoch", {{"space", Bytes(shared.bytes.begin(), shared.bytes.end())},
                                              {"epoch", Value(std::int64_t{2})},
                                              {"commit", Bytes(commit.bytes.begin(), commit.bytes.end())},
                                              {"previous", identity::sealPrevious(key, *keys.keyring.spaceKey(shared, 1), world.random)}});
        for (const auto &[id, structure] : keys.membership.structures())
            made.wraps.push_back({Bytes(id.bytes.begin(), id.bytes.end()), crypto::sealTo(structure.keys.back().key, key.view())});
        return made;
    });
    must(world.anna.append(world.anna.sign(lying)));
    must(world.bruno.exchange());
    CHECK(contains(world.bruno.warnings(), Kind::WrongKey));
    CHECK(must(world.bruno.reader->status()).warnings == 1);
}
