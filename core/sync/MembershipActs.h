#pragma once
// Who belongs, with which rights: acts of the Consortium page. Each is one append to the consortium's log, whole or not at all; what was
// accepted before stands, nothing after the cut ever does. The keys that somebody who is gone knew are replaced in the same append as far
// as this device holds them, by the others as they synchronise (KeyUpkeep) where it does not.
// Failures as in Append.h; Invalid: the device or member in use here, which somebody else must revoke.
#include "core/sync/Append.h"

namespace tp::sync {

struct Revoked {
    std::uint64_t devices = 0, kits = 0, structures = 0; // revoked; structures left
};

class MembershipActs {
public:
    MembershipActs(Store store, Client &client) : m_store(store), m_client(client) {} // both must outlive the acts' tasks

    [[nodiscard]] Task<Result<bool>> revokeDevice(DeviceId device);
    // A recovery kit, by its device: its paper opens no laptop that has heard of it, and the keys it held are replaced. NotFound: no kit.
    [[nodiscard]] Task<Result<bool>> revokeKit(DeviceId kit);
    // Ends the member's roles and revokes their devices and the kits they made. A manager who is no administrator ends those of his own
    // structure; the devices only when the member belongs to no other.
    [[nodiscard]] Task<Result<Revoked>> revokeMember(MemberId member);
    [[nodiscard]] Task<Result<bool>> setRoles(MemberId member, StructureId structure, RoleSet roles);
    // Files whose referent is `from` go to `to`, with their open reminders and a record of it (domain::passOn); how many. Those of a
    // structure `to` does not work in are theirs from now on.
    [[nodiscard]] Task<Result<std::uint64_t>> reassignFiles(MemberId from, MemberId to);
    // Leaves `from` with every role and gets `roles` in `to`, after the files have gone to `successor`; how many files.
    [[nodiscard]] Task<Result<std::uint64_t>> changeStructure(MemberId member, StructureId from, StructureId to, RoleSet roles,
                                                              std::optional<MemberId> successor);

    // The next number of a series, for this record: unique and without gaps. The one it has, when it has one.
    [[nodiscard]] Task<Result<std::uint64_t>> takeNumber(std::string series, RecordId record);

    // No administrator has a device left: a manager of one structure signs for a new one and hands over the text; a manager of another
    // sets the roles with it.
    [[nodiscard]] Result<std::string> cosign(MemberId member, StructureId structure, RoleSet roles);
    [[nodiscard]] Task<Result<bool>> setRolesCosigned(std::string text);

private:
    [[nodiscard]] Result<std::uint64_t> handOver(MemberId from, MemberId to);
    Store m_store;
    Client &m_client;
};

} // namespace tp::sync
