#include "tests/server/World.h"

namespace tp::test {

World::World(std::int64_t startMs) : clock(startMs) {
    must(crypto::initialise());
    store = must(server::SqliteStore::open(dir.file("server.db")));
    bootstrap.server = "127.0.0.1:8443";
    random.fill(bootstrap.secret);
    const auto keys = identity::deriveInvitation(bootstrap);
    identity::InvitationBundle bundle;
    bundle.bootstrap = true;
    bundle.server = bootstrap.server;
    random.fill(bundle.spki.bytes);
    bundle.name = "Calvados";
    consortium.generation = random.bytes<16>();
    consortium.address = bootstrap.server;
    consortium.bootstrap = server::Bootstrap{keys.lookup, identity::sealBundle(bundle, keys, random), clock.nowMs() + 1000 * 3600};
    must(store->addConsortium(consortium));
    reopen();
}

void World::reopen() {
    service.reset();
    store.reset();
    store = must(server::SqliteStore::open(dir.file("server.db")));
    consortium = must(store->consortia()).front();
    service = must(server::SyncService::open(*store, consortium, clock, [this] { ++commits; }));
}

Member World::found() {
    auto device = identity::newDeviceKeys(random);
    const auto keys = identity::deriveInvitation(bootstrap);
    const auto bundle = must(identity::openBundle(must(service->invite(keys.lookup)).bundle, keys));
    const auto genesis = must(identity::makeGenesis(device, bundle, random, clock.nowMs()));
    must(service->accept(keys.lookup, {EventId{}, {genesis.event}}));
    Member member{std::make_unique<identity::Keyring>(std::move(device)), genesis.member, genesis.structure};
    must(member.keys->learn(state()));
    return member;
}

identity::Author World::author(const Member &member, const control::Membership &at) { return {*member.keys, at, random, clock.nowMs()}; }

Result<wire::LogPage> World::append(const Bytes &event) { return service->append(SpaceId{}, {state().head(), {event}}); }

Member World::join(Member &inviter, RoleSet roles) {
    const auto before = state();
    const auto made = must(identity::makeInvite(author(inviter, before), inviter.structure, roles, std::nullopt));
    must(append(made.event));
    const auto code = must(identity::parseInvitation(made.text));
    const auto keys = identity::deriveInvitation(code);
    auto bundle = must(identity::openBundle(must(service->invite(keys.lookup)).bundle, keys));
    auto device = identity::newDeviceKeys(random);
    const auto now = state();
    const auto added = must(identity::makeDeviceAdd(device, code, bundle, now, random, clock.nowMs()));
    must(service->accept(keys.lookup, {now.head(), {added.event}}));
    Member member{std::make_unique<identity::Keyring>(std::move(device)), added.member, inviter.structure};
    member.keys->addStructureSecret(bundle.structure, bundle.keyNumber, std::move(bundle.structureSecret));
    must(member.keys->learn(state()));
    return member;
}

Bytes World::entry(Member &by, const SpaceId &space, const EntrySpec &spec) {
    wire::EntryCore core;
    core.space = space;
    core.epoch = spec.epoch ? *spec.epoch : by.keys->newestEpoch(space).value_or(1);
    core.device = by.device();
    core.deviceSeq = spec.seq ? *spec.seq : ++by.seq;
    core.hlc = hlcFromMs(clock.nowMs() + spec.aheadMs);
    core.control = spec.control ? *spec.control : state().head();
    random.fill(core.nonce);
    core.deps = spec.deps;
    wire::Body body;
    random.fill(body.salt);
    body.record = newUuid7<RecordId>(clock.nowMs(), random);
    body.type = "encounter";
    body.set["note"] = {Value(spec.note), {}};
    // The server cannot tell which key sealed it, so a key made up on the spot serves where the author has none.
    const auto *held = by.keys->spaceKey(space, core.epoch);
    const auto key = held ? held->clone() : crypto::randomKey(random);
    return must(wire::sealEntry(core, wire::encodeBody(body), key, by.keys->device().sign));
}

Result<wire::PushAnswer> World::push(std::vector<std::vector<Bytes>> groups, std::vector<EntryId> waive, std::vector<EntryId> skipped) {
    return service->push({std::move(groups), std::move(waive), std::move(skipped)});
}

SpaceId World::newFile(Member &by, const char *kind) {
    const auto at = state();
    auto made = must(identity::makeFileSpace(author(by, at), by.structure));
    if (std::string_view(kind) != "file") { // the same event of another kind
        auto event = must(wire::parseEvent(made.event));
        event.data["kind"] = kind;
        made.event = wire::signEvent(event, by.keys->device().sign);
    }
    must(service->append(made.space, {EventId{}, {made.event}}));
    by.keys->addSpaceKey(made.space, 1, std::move(made.key));
    return made.space;
}

Bytes World::revocation(const Member &by, const Member &target, std::uint64_t lastSeq) {
    const auto at = state();
    wire::ControlEvent event;
    event.number = at.size();
    event.prev = at.head();
    event.atMs = clock.nowMs();
    event.author = by.device();
    event.kind = "device.revoke";
    const auto device = target.device();
    event.data = {{"device", Bytes(device.bytes.begin(), device.bytes.end())}, {"lastSeq", Value(static_cast<std::int64_t>(lastSeq))}};
    return wire::signEvent(event, by.keys->device().sign);
}

Bytes World::consortiumEpoch(const Member &by) {
    const auto at = state();
    const auto space = at.consortiumSpace();
    const auto key = crypto::randomKey(random);
    const auto number = *by.keys->newestEpoch(space) + 1;
    wire::ControlEvent event;
    event.number = at.size();
    event.prev = at.head();
    event.atMs = clock.nowMs();
    event.author = by.device();
    event.kind = "epoch";
    const auto commit = crypto::hash({key.view()});
    event.data = {{"space", Bytes(space.bytes.begin(), space.bytes.end())},
                  {"epoch", Value(static_cast<std::int64_t>(number))},
                  {"commit", Bytes(commit.bytes.begin(), commit.bytes.end())},
                  {"previous", identity::sealPrevious(key, *by.keys->spaceKey(space, number - 1), random)}};
    for (const auto &[id, structure] : at.structures()) {
        event.wraps.push_back({Bytes(id.bytes.begin(), id.bytes.end()), crypto::sealTo(structure.keys.back().key, key.view())});
    }
    return wire::signEvent(event, by.keys->device().sign);
}

EntryId idOf(const Bytes &wire) { return must(wire::parseEntry(wire)).id; }

std::optional<Code> codeOf(const wire::GroupAnswer &answer) { return answer.error ? std::optional(answer.error->code) : std::nullopt; }

} // namespace tp::test
