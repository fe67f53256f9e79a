// Genesis, structures, their keys and the keys of the spaces the consortium log knows; the server's address.
#include "core/control/Folding.h"

namespace tp::control {

namespace {
// Who founds holds every role until others are there to take some: a consortium of one must be able to work.
constexpr RoleSet founderRoles = Role::Referent | Role::Manager | Role::Coordinator | Role::Administrator;

Space firstSpace(const SpaceId &id, SpaceKind kind, const StructureId &owner, const Hash &commitment) {
    Space space{id, kind, owner, {}, {}, {}};
    if (kind != SpaceKind::Consortium) space.granted.insert(owner);
    space.epochs.push_back({1, commitment, {}, {}});
    return space;
}
} // namespace

Result<Folding::NewStructure> Folding::newStructure() const {
    NewStructure made;
    TP_TRY(made.structure.id, data().id<StructureId>("structure"));
    TP_TRY(made.structure.space, data().id<SpaceId>("structureSpace"));
    TP_TRY(const auto key, data().publicKey("structureKey"));
    TP_TRY(const auto commitment, data().id<Hash>("structureCommit"));
    if (state.structure(made.structure.id)) return fail(Code::NotAuthorised, "the structure exists already");
    if (state.space(made.structure.space)) return fail(Code::NotAuthorised, "the space exists already");
    made.structure.keys.push_back({1, key, {}, {}});
    made.structure.addedMs = event.atMs;
    made.space = firstSpace(made.structure.space, SpaceKind::Structure, made.structure.id, commitment);
    return made;
}

Result<Change> Folding::genesis() const {
    TP_TRY(const auto device, newDevice());
    TP_TRY(const auto member, data().id<MemberId>("member"));
    TP_TRY(auto made, newStructure());
    TP_TRY(const auto spaceId, data().id<SpaceId>("space"));
    TP_TRY(const auto commitment, data().id<Hash>("commit"));
    TP_TRY(const auto serverData, data().map("server"));
    TP_TRY(const auto server, serverAddress(serverData));
    if (spaceId == made.space.id) return fail(Code::BadFormat, "two spaces with one id");
    auto &structure = made.structure;
    if (event.wraps.size() != 3) return fail(Code::BadFormat, "genesis carries three keys");
    TP_CHECK(checkKeyWrap(event.wraps[0], device.id.view()));
    TP_CHECK(checkKeyWrap(event.wraps[1], structure.id.view()));
    TP_CHECK(checkKeyWrap(event.wraps[2], structure.id.view()));

    auto consortium = firstSpace(spaceId, SpaceKind::Consortium, {}, commitment);
    structure.keys.back().wraps.push_back(event.wraps[0]);
    consortium.epochs.back().wraps.push_back(event.wraps[1]);
    made.space.epochs.back().wraps.push_back(event.wraps[2]);
    return [=](Membership &to) {
        to.m_devices[device.id] = {device.id, member, made.structure.id, device.sign, device.box, false, 0, {}, {}};
        to.m_roles[member].push_back({0, made.structure.id, founderRoles, {}});
        to.m_structures[made.structure.id] = made.structure;
        to.m_spaces[made.space.id] = made.space;
        to.m_spaces[consortium.id] = consortium;
        to.m_consortiumSpace = consortium.id;
        to.m_server = server;
    };
}

Result<Change> Folding::structureAdd() const {
    TP_CHECK(needAdministrator());
    TP_TRY(auto made, newStructure());
    auto &structure = made.structure;
    if (event.wraps.size() < 3) return fail(Code::BadFormat, "structure.add carries three keys or more");
    TP_CHECK(checkKeyWrap(event.wraps[0], structure.id.view()));
    TP_CHECK(checkKeyWrap(event.wraps[1], structure.id.view()));
    const auto secrets = std::span(event.wraps).subspan(2);
    std::set<DeviceId> readers;
    for (const auto &wrap : secrets) {
        const auto id = DeviceId::from(wrap.to);
        const auto *device = id ? state.device(*id) : nullptr;
        if (!device || !isLive(*device) || device->member != authorMember())
            return fail(Code::NotAuthorised, "a new structure's key goes to the devices of its author");
        readers.insert(*id);
    }
    TP_CHECK(checkKeyWraps(secrets, readers));
    if (!readers.contains(event.author)) return fail(Code::BadFormat, "the author's device does not hold the key");

    structure.keys.back().wraps.assign(secrets.begin(), secrets.end());
    made.space.epochs.back().wraps.push_back(event.wraps[1]);
    return [made, toConsortium = event.wraps[0], member = authorMember(), at = event.number](Membership &to) {
        to.m_structures[made.structure.id] = made.structure;
        to.m_spaces[made.space.id] = made.space;
        to.m_spaces.at(to.m_consortiumSpace).epochs.back().wraps.push_back(toConsortium);
        to.m_roles[member].push_back({at, made.structure.id, founderRoles, {}});
    };
}

Result<Change> Folding::structureEpoch() const {
    TP_TRY(const auto id, data().id<StructureId>("structure"));
    const auto *structure = state.structure(id);
    if (!structure) return fail(Code::NotAuthorised, "unknown structure");
    if (!authorRolesIn(id)) return fail(Code::NotAuthorised, "a new key of a structure is for its members");
    TP_TRY(const auto number, data().natural("epoch"));
    if (number != structure->keys.back().number + 1ull) return fail(Code::BadFormat, "epoch number does not follow");
    StructureKey key{static_cast<std::uint32_t>(number), {}, {}, event.wraps, event.number};
    TP_TRY(key.key, data().publicKey("key"));
    TP_TRY(key.previousSealed, data().sealedPrevious());
    const auto readers = holders(*structure);
    if (!readers.contains(event.author)) return fail(Code::NotAuthorised, "the author does not hold the key before");
    TP_CHECK(checkKeyWraps(event.wraps, readers));
    return [id, key](Membership &to) { to.m_structures.at(id).keys.push_back(key); };
}

Result<Change> Folding::spaceEpoch() const {
    TP_TRY(const auto id, data().id<SpaceId>("space"));
    const auto *space = state.space(id);
    if (!space) return fail(Code::NotAuthorised, "unknown space");
    const bool consortium = space->kind == SpaceKind::Consortium;
    if (consortium ? !state.allRolesOf(authorMember()) : !authorRolesIn(space->owner))
        return fail(Code::NotAuthorised, "a new key of a space is for those who read it");
    TP_TRY(const auto number, data().natural("epoch"));
    if (number != space->epochs.back().number + 1ull) return fail(Code::BadFormat, "epoch number does not follow");
    Epoch epoch{static_cast<std::uint32_t>(number), {}, {}, event.wraps, event.number};
    TP_TRY(epoch.commitment, data().id<Hash>("commit"));
    TP_TRY(epoch.previousSealed, data().sealedPrevious());
    std::set<StructureId> readers = space->granted;
    if (consortium)
        for (const auto &[structure, unused] : state.m_structures) readers.insert(structure);
    TP_CHECK(checkKeyWraps(event.wraps, readers));
    return [id, epoch](Membership &to) { to.m_spaces.at(id).epochs.push_back(epoch); };
}

Result<Change> Folding::serverSet() const {
    TP_CHECK(needAdministrator());
    TP_TRY(const auto server, serverAddress(data()));
    return [server](Membership &to) { to.m_server = server; };
}

Result<Change> Folding::redact() const {
    TP_TRY(const auto id, data().id<SpaceId>("space"));
    TP_TRY(const auto deviceId, data().id<DeviceId>("device"));
    TP_TRY(const auto entries, data().ids<EntryId>("entries"));
    const auto *space = state.space(id);
    const auto *device = state.device(deviceId);
    if (!space || !device) return fail(Code::NotAuthorised, "unknown space or device");
    const bool consortium = space->kind == SpaceKind::Consortium;
    const auto &structure = consortium ? device->structure : space->owner;
    const bool coordinates = consortium && has(state.allRolesOf(authorMember()), Role::Coordinator);
    if (!coordinates && !has(authorRolesIn(structure), Role::Manager))
        return fail(Code::NotAuthorised, "a text is redacted by a manager of its author's structure");
    if (!event.wraps.empty()) return fail(Code::BadFormat, "a redaction carries no key");
    return [id, deviceId, entries](Membership &to) {
        for (const auto &entry : entries) to.m_spaces.at(id).redacted.emplace(entry, deviceId);
    };
}

} // namespace tp::control
