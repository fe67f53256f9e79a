#pragma once
// The rules of the consortium log, one function per kind of event. A rule sees the state as const and returns the change to make, so that
// nothing can change before everything is verified. Internal to this folder.
#include "core/control/EventData.h"
#include "core/control/Membership.h"

#include <functional>

namespace tp::control {

using Change = std::function<void(Membership &)>;

struct Folding {
    const Membership &state;
    const wire::ControlEvent &event;
    std::optional<std::int64_t> nowMs;

    // The chain and the signature hold: what does the event do? Unknown kinds: nothing but being counted.
    [[nodiscard]] Result<Change> change() const;
    // The key the event must be signed with: that of a live device, or the one it brings itself.
    [[nodiscard]] Result<crypto::PublicKey> authorKey() const;

private:
    struct NewDevice {
        crypto::PublicKey sign, box;
        DeviceId id;
    };
    struct NewStructure { // of genesis and structure.add
        Structure structure;
        Space space;
    };
    [[nodiscard]] EventData data() const { return EventData(event.data); }
    [[nodiscard]] Result<Change> genesis() const;
    [[nodiscard]] Result<Change> structureAdd() const;
    [[nodiscard]] Result<Change> invite() const;
    [[nodiscard]] Result<Change> deviceAdd() const;
    [[nodiscard]] Result<Change> deviceAddInvited() const;
    [[nodiscard]] Result<Change> deviceAddKit() const;
    [[nodiscard]] Result<Change> deviceRevoke() const;
    [[nodiscard]] Result<Change> roleSet() const;
    [[nodiscard]] Result<Change> structureEpoch() const;
    [[nodiscard]] Result<Change> spaceEpoch() const;
    [[nodiscard]] Result<Change> serverSet() const;
    [[nodiscard]] Result<Change> keyGive() const;
    [[nodiscard]] Result<Change> auditKey() const;
    [[nodiscard]] Result<Change> auditGive() const;
    [[nodiscard]] Result<Change> number() const;
    [[nodiscard]] Result<Change> redact() const;

    [[nodiscard]] Result<NewDevice> newDevice() const;
    [[nodiscard]] Result<NewStructure> newStructure() const; // without wraps
    [[nodiscard]] Result<ServerAddress> serverAddress(const EventData &from) const;
    [[nodiscard]] const Structure *knownStructure(const StructureId &id) const { return state.structure(id); }

    // Rights of the author's member, now.
    [[nodiscard]] const MemberId &authorMember() const { return state.m_devices.at(event.author).member; }
    [[nodiscard]] RoleSet authorRolesIn(const StructureId &structure) const;
    [[nodiscard]] bool authorIsAdministrator() const;
    [[nodiscard]] Result<> needAdministrator() const;
    [[nodiscard]] Result<> needManagerOf(const StructureId &structure) const; // or an administrator
    [[nodiscard]] bool isLive(const Device &device) const { return !device.revokedAt; }
    [[nodiscard]] std::set<DeviceId> holders(const Structure &structure) const { return state.holders(structure); }
    [[nodiscard]] bool byKitForItsMaker(const StructureId &structure) const; // invite: of another laptop of the kit's own maker
    // role.set: what lets the author give this member these roles.
    [[nodiscard]] Result<> maySetRoles(const MemberId &member, const StructureId &structure, RoleSet roles) const;
    [[nodiscard]] Result<CosignNonce> cosigned(const MemberId &member, const StructureId &structure, RoleSet roles) const;
};

} // namespace tp::control
