// Acts on the consortium log. Those on space logs: FileActs.cpp.
#include "core/identity/Acts.h"

#include "core/identity/EventDraft.h"

namespace tp::identity {

namespace {
Value serverData(const control::ServerAddress &server) { return Value::Map{{"address", server.address}, {"spki", bytesOf(server.spki)}}; }
Value commitmentOf(const crypto::Key &key) { return bytesOf(crypto::hash({key.view()})); }

std::vector<const control::Device *> liveDevicesOf(const control::Membership &membership, const MemberId &member) {
    std::vector<const control::Device *> devices;
    for (const auto &[id, device] : membership.devices())
        if (device.member == member && !device.revokedAt) devices.push_back(&device);
    return devices;
}
} // namespace

Result<Genesis> makeGenesis(const DeviceKeys &device, const InvitationBundle &bootstrap, Random &random, std::int64_t nowMs) {
    if (!bootstrap.bootstrap) return fail(Code::Invalid, "not a consortium's first invitation");
    const auto structureKey = crypto::newBoxKey(random);
    const auto spaceKey = crypto::randomKey(random), structureSpaceKey = crypto::randomKey(random);
    Genesis made{{}, newUuid7<MemberId>(nowMs, random), newUuid7<StructureId>(nowMs, random)};
    wire::ControlEvent event;
    event.atMs = nowMs;
    event.author = device.id();
    event.kind = "genesis";
    event.data = {{"member", bytesOf(made.member)},
                  {"device", publicHalves(device)},
                  {"structure", bytesOf(made.structure)},
                  {"structureKey", keyBytes(structureKey.publicKey)},
                  {"space", bytesOf(newUuid7<SpaceId>(nowMs, random))},
                  {"commit", commitmentOf(spaceKey)},
                  {"structureSpace", bytesOf(newUuid7<SpaceId>(nowMs, random))},
                  {"structureCommit", commitmentOf(structureSpaceKey)},
                  {"server", serverData({bootstrap.server, bootstrap.spki})}};
    event.wraps = {wrapTo(device.id(), device.box.publicKey, structureKey.secret), wrapTo(made.structure, structureKey.publicKey, spaceKey),
                   wrapTo(made.structure, structureKey.publicKey, structureSpaceKey)};
    made.event = wire::signEvent(event, device.sign);
    TP_CHECK(control::Membership{}.apply(made.event, nowMs));
    return made;
}

Result<NewStructure> makeStructureAdd(const Author &author) {
    const auto &state = author.membership;
    const auto *self = state.device(author.keyring.device().id());
    const auto *consortium = state.space(state.consortiumSpace());
    if (!self || !consortium) return fail(Code::Denied, "this device is not in the consortium");
    TP_TRY(const auto *consortiumKey, newestKey(author, *consortium));
    const auto structureKey = crypto::newBoxKey(author.random);
    const auto spaceKey = crypto::randomKey(author.random);
    NewStructure made{{}, newUuid7<StructureId>(author.nowMs, author.random)};
    auto event = draft(author, "structure.add");
    event.data = {{"structure", bytesOf(made.structure)},
                  {"structureKey", keyBytes(structureKey.publicKey)},
                  {"structureSpace", bytesOf(newUuid7<SpaceId>(author.nowMs, author.random))},
                  {"structureCommit", commitmentOf(spaceKey)}};
    event.wraps = {wrapTo(made.structure, structureKey.publicKey, *consortiumKey),
                   wrapTo(made.structure, structureKey.publicKey, spaceKey)};
    for (const auto *device : liveDevicesOf(state, self->member))
        event.wraps.push_back(wrapTo(device->id, device->box, structureKey.secret));
    TP_TRY(made.event, signTried(author, event));
    return made;
}

Result<NewInvitation> makeInvite(const Author &author, const StructureId &structure, RoleSet roles, std::optional<MemberId> member) {
    const auto &state = author.membership;
    TP_TRY(const auto *secret, newestSecret(author, structure));
    if (member) {
        const auto held = state.rolesOf(*member);
        const auto here = held.find(structure);
        if (here == held.end()) return fail(Code::Denied, "that member does not belong to the structure");
        roles = here->second;
    }
    const InvitationCode code{state.server()->address, author.random.bytes<15>()};
    const auto keys = deriveInvitation(code);
    InvitationBundle bundle;
    bundle.genesis = state.genesis();
    bundle.head = state.head();
    bundle.spki = state.server()->spki;
    bundle.server = state.server()->address;
    bundle.structure = structure;
    bundle.keyNumber = state.structure(structure)->keys.back().number;
    bundle.structureSecret = secret->secret.clone();
    bundle.roles = roles;
    bundle.member = member;

    auto event = draft(author, "invite");
    event.data = {{"lookup", bytesOf(keys.lookup)},
                  {"sign", keyBytes(keys.sign.publicKey)},
                  {"structure", bytesOf(structure)},
                  {"roles", std::int64_t{roles}},
                  {"expires", author.nowMs + control::inviteLifetimeMs}};
    if (member) event.data["member"] = bytesOf(*member);
    event.wraps = {{Bytes(keys.lookup.view().begin(), keys.lookup.view().end()), sealBundle(bundle, keys, author.random)}};
    NewInvitation made{{}, formatInvitation(code)};
    TP_TRY(made.event, signTried(author, event));
    return made;
}

Result<NewDevice> makeDeviceAdd(const DeviceKeys &device, const InvitationCode &code, const InvitationBundle &bundle,
                                const control::Membership &membership, Random &random, std::int64_t nowMs) {
    if (bundle.bootstrap) return fail(Code::Invalid, "a consortium's first invitation makes its genesis");
    if (membership.genesis() != bundle.genesis || !membership.numberOf(bundle.head))
        return fail(Code::NotOurServer, "the log is not the one the invitation pins");
    const auto keys = deriveInvitation(code);
    const auto *invitation = membership.invitation(keys.lookup);
    if (!invitation) return fail(Code::InvitationUnknown);
    const auto *structure = membership.structure(bundle.structure);
    if (!structure || invitation->structure != bundle.structure) return fail(Code::NotOurServer, "the invitation names another structure");
    const auto secret = crypto::boxKeyFromSecret(bundle.structureSecret);
    if (std::none_of(structure->keys.begin(), structure->keys.end(),
                     [&](const auto &key) { return key.number == bundle.keyNumber && key.key == secret.publicKey; }))
        return fail(Code::WrongKey, "the invitation's key is not the structure's");

    const Keyring alone(device.clone());
    const Author author{alone, membership, random, nowMs};
    NewDevice made{{}, invitation->member ? *invitation->member : newUuid7<MemberId>(nowMs, random)};
    auto event = draft(author, "device.add");
    const auto proof =
        crypto::sign(keys.sign, control::inviteProof(invitation->event, made.member, device.sign.publicKey, device.box.publicKey));
    event.data = {{"invite", bytesOf(invitation->event)},
                  {"member", bytesOf(made.member)},
                  {"device", publicHalves(device)},
                  {"inviteSig", Bytes(proof.begin(), proof.end())}};
    event.wraps = {wrapTo(device.id(), device.box.publicKey, secret.secret)};
    TP_TRY(made.event, signTried(author, event));
    return made;
}

wire::ControlEvent roleSetDraft(const Author &author, const MemberId &member, const StructureId &structure, RoleSet roles,
                                const std::map<DeviceId, std::uint64_t> &lastSeqs) {
    auto event = draft(author, "role.set");
    const auto devices = liveDevicesOf(author.membership, member);
    Value::Array cuts;
    for (const auto *device : devices) {
        if (device->kit) continue;
        const auto last = lastSeqs.find(device->id);
        const auto lastSeq = last == lastSeqs.end() ? 0 : static_cast<std::int64_t>(last->second);
        cuts.emplace_back(Value::Map{{"device", bytesOf(device->id)}, {"lastSeq", lastSeq}});
    }
    event.data = {
        {"member", bytesOf(member)}, {"structure", bytesOf(structure)}, {"roles", std::int64_t{roles}}, {"cuts", std::move(cuts)}};
    // A member new to the structure needs its key on every device; somebody else may have to give it when this one does not hold it.
    if (const auto secret = newestSecret(author, structure); roles && secret && !author.membership.rolesOf(member).contains(structure))
        for (const auto *device : devices) event.wraps.push_back(wrapTo(device->id, device->box, (*secret)->secret));
    return event;
}

Result<Bytes> makeRoleSet(const Author &author, const MemberId &member, const StructureId &structure, RoleSet roles,
                          const std::map<DeviceId, std::uint64_t> &lastSeqs) {
    return signTried(author, roleSetDraft(author, member, structure, roles, lastSeqs));
}

Result<Bytes> makeServerSet(const Author &author, const control::ServerAddress &server) {
    auto event = draft(author, "server.set");
    event.data = *serverData(server).map();
    return signTried(author, event);
}

} // namespace tp::identity
