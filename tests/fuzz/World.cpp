#include "tests/fuzz/World.h"

#include "core/wire/Cbor.h"
#include "tests/fuzz/Fuzzing.h"

namespace tp::fuzz {

namespace {

template <class T> T must(Result<T> result, const char *what) {
    always(result.has_value(), what);
    return std::move(*result);
}

identity::Keyring freshKeyring(SeededRandom &random) {
    always(ready(), "libsodium");
    return identity::Keyring(identity::newDeviceKeys(random));
}

} // namespace

World::World() : founder(freshKeyring(random)), referent(freshKeyring(random)) {
    const auto fold = [this](const Bytes &event) {
        must(state.apply(event, nowMs), "the world's own events are accepted");
        must(founder.learn(state), "the founder learns");
    };
    identity::InvitationBundle bootstrap;
    bootstrap.bootstrap = true;
    bootstrap.server = "coffre.example.org:8443";
    bootstrap.name = "Calvados";
    random.fill(bootstrap.spki.bytes);
    const auto genesis = must(identity::makeGenesis(founder.device(), bootstrap, random, nowMs), "genesis");
    fold(genesis.event);
    const auto second = must(identity::makeStructureAdd(as(founder)), "structure.add");
    fold(second.event);
    const auto invitation = must(identity::makeInvite(as(founder), second.structure, static_cast<RoleSet>(Role::Referent), {}), "invite");
    fold(invitation.event);
    const auto code = must(identity::parseInvitation(invitation.text), "invitation");
    const auto keys = identity::deriveInvitation(code);
    const auto bundle = must(identity::openBundle(state.invitation(keys.lookup)->bundle, keys), "bundle");
    const auto joined = must(identity::makeDeviceAdd(referent.device(), code, bundle, state, random, nowMs), "device.add");
    fold(joined.event);
    must(referent.learn(state), "the referent learns");
    const auto open = must(identity::makeInvite(as(founder), second.structure, static_cast<RoleSet>(Role::Manager), {}), "invite");
    fold(open.event);
    const auto space = must(identity::makeFileSpace(as(referent), second.structure), "space.create");
    must(file.apply(space.event, state), "the file's log begins");
    referent.addSpaceKey(space.space, 1, space.key.clone());

    const auto offer = [this](ByteView bytes) { known.emplace_back(bytes.begin(), bytes.end()); };
    offer(genesis.member.view());
    offer(joined.member.view());
    offer(genesis.structure.view());
    offer(second.structure.view());
    offer(founder.device().id().view());
    offer(referent.device().id().view());
    offer(state.consortiumSpace().view());
    offer(space.space.view());
    offer(state.structure(second.structure)->space.view());
    offer(founder.device().box.publicKey);
    offer(founder.device().sign.publicKey);
    offer(state.head().view());
    offer(keys.lookup.view());
    offer(Bytes(80, 3)); // the length of a sealed key
    offer(Bytes(72, 4)); // the length of a key before, sealed under the new one
    offer(Bytes(32, 5));
    offer(Bytes(16, 6));
    crypto::PublicKey newcomer; // whose signing key is the "five" above
    newcomer.fill(5);
    offer(crypto::deviceIdOf(newcomer).view());
}

Value named(const Value &value, const std::vector<Bytes> &known) {
    if (const auto *bytes = value.bytes(); bytes && bytes->size() == 1) return known[(*bytes)[0] % known.size()];
    if (const auto *array = value.array()) {
        Value::Array out;
        for (const auto &item : *array) out.push_back(named(item, known));
        return out;
    }
    if (const auto *map = value.map()) {
        Value::Map out;
        for (const auto &[key, item] : *map) out.emplace(key, named(item, known));
        return out;
    }
    return value;
}

std::optional<wire::ControlEvent> eventOf(ByteView input, const World &world, const identity::Keyring *&author) {
    const auto read = wire::decodeCbor(input);
    if (!read) return {};
    const auto value = named(*read, world.known);
    const auto *kind = value.find("k");
    const auto *data = value.find("d");
    const auto *wraps = value.find("w");
    const auto *who = value.find("a");
    if (!kind || !kind->text() || !data || !data->map()) return {};
    wire::ControlEvent event;
    event.kind = *kind->text();
    event.data = *data->map();
    event.atMs = world.nowMs;
    author = who && who->integer() && *who->integer() == 1 ? &world.referent : &world.founder;
    event.author = author->device().id();
    if (who && who->integer() && *who->integer() == 2) event.author = DeviceId{};
    if (wraps && wraps->array())
        for (const auto &wrap : *wraps->array()) {
            const auto *pair = wrap.array();
            if (!pair || pair->size() != 2 || !(*pair)[0].bytes() || !(*pair)[1].bytes()) return {};
            event.wraps.push_back({*(*pair)[0].bytes(), *(*pair)[1].bytes()});
        }
    return event;
}

} // namespace tp::fuzz
