#include "core/control/Folding.h"

namespace tp::control {

Result<Change> Folding::change() const {
    const auto &kind = event.kind;
    if (kind == "genesis") return genesis();
    if (kind == "structure.add") return structureAdd();
    if (kind == "invite") return invite();
    if (kind == "device.add") return deviceAdd();
    if (kind == "device.revoke") return deviceRevoke();
    if (kind == "role.set") return roleSet();
    if (kind == "epoch") return data().has("structure") ? structureEpoch() : spaceEpoch();
    if (kind == "server.set") return serverSet();
    if (kind == "key.give") return keyGive();
    if (kind == "audit.key") return auditKey();
    if (kind == "audit.give") return auditGive();
    if (kind == "number") return number();
    if (kind == "redact") return redact();
    return [](Membership &to) { ++to.m_unknown; };
}

Result<crypto::PublicKey> Folding::authorKey() const {
    if (event.kind == "genesis" || (event.kind == "device.add" && !data().has("kit"))) {
        TP_TRY(const auto device, newDevice());
        if (device.id != event.author) return fail(Code::NotAuthorised, "a device can only add itself");
        return device.sign;
    }
    const auto *author = state.device(event.author);
    if (!author) return fail(Code::NotAuthorised, "author is no device of this consortium");
    if (!isLive(*author)) return fail(Code::NotAuthorised, "author device is revoked");
    return author->sign;
}

Result<Folding::NewDevice> Folding::newDevice() const {
    TP_TRY(const auto keys, data().map("device"));
    NewDevice device;
    TP_TRY(device.sign, keys.publicKey("sign"));
    TP_TRY(device.box, keys.publicKey("box"));
    device.id = crypto::deviceIdOf(device.sign);
    if (state.device(device.id)) return fail(Code::NotAuthorised, "the device is known already");
    return device;
}

Result<ServerAddress> Folding::serverAddress(const EventData &from) const {
    ServerAddress server;
    TP_TRY(server.address, from.text("address", 300));
    TP_TRY(server.spki, from.id<Hash>("spki"));
    return server;
}

RoleSet Folding::authorRolesIn(const StructureId &structure) const {
    const auto roles = state.rolesOf(authorMember());
    const auto found = roles.find(structure);
    return found == roles.end() ? RoleSet{0} : found->second;
}

bool Folding::authorIsAdministrator() const { return has(state.allRolesOf(authorMember()), Role::Administrator); }

Result<> Folding::needAdministrator() const {
    if (!authorIsAdministrator()) return fail(Code::NotAuthorised, event.kind + " is for administrators");
    return {};
}

Result<> Folding::needManagerOf(const StructureId &structure) const {
    if (!authorIsAdministrator() && !has(authorRolesIn(structure), Role::Manager))
        return fail(Code::NotAuthorised, event.kind + " is for a manager of the structure or an administrator");
    return {};
}

} // namespace tp::control
