#pragma once
// Making control events: each function builds and signs one event from what this device knows, and returns its wire with the keys it
// made. Nothing is applied here: the caller appends it to the server's log (expecting the head it was built on), then folds it. Denied when
// this device's member lacks the role or the key, so that people hear it before the server says it: every act is tried on a copy of the
// state first, so the rules stand once, in core/control.
#include "core/identity/Invitation.h"
#include "core/identity/Keyring.h"

namespace tp::identity {

struct Author { // views: the caller owns all of it
    const Keyring &keyring;
    const control::Membership &membership;
    Random &random;
    std::int64_t nowMs;
};

struct Genesis {
    Bytes event;
    MemberId member;
    StructureId structure;
};
[[nodiscard]] Result<Genesis> makeGenesis(const DeviceKeys &device, const InvitationBundle &bootstrap, Random &random, std::int64_t nowMs);

struct NewStructure {
    Bytes event;
    StructureId structure;
};
[[nodiscard]] Result<NewStructure> makeStructureAdd(const Author &author);

struct NewInvitation {
    Bytes event;
    std::string text; // the one string to give
};
// `member`: a second device of one person; `roles` is then ignored, it has its member's. Valid 72 hours.
[[nodiscard]] Result<NewInvitation> makeInvite(const Author &author, const StructureId &structure, RoleSet roles,
                                               std::optional<MemberId> member);

// By the new device itself, once it has opened the bundle and verified the log. A new member id unless the invitation names one.
// NotOurServer: the log is not the one the invitation pins (genesis, head). InvitationUnknown, InvitationUsed, InvitationExpired, WrongKey.
struct NewDevice {
    Bytes event;
    MemberId member;
};
[[nodiscard]] Result<NewDevice> makeDeviceAdd(const DeviceKeys &device, const InvitationCode &code, const InvitationBundle &bundle,
                                              const control::Membership &membership, Random &random, std::int64_t nowMs);

// `lastSeqs`: the last accepted entry of each of the member's devices; 0 for one that is not named.
[[nodiscard]] Result<Bytes> makeRoleSet(const Author &author, const MemberId &member, const StructureId &structure, RoleSet roles,
                                        const std::map<DeviceId, std::uint64_t> &lastSeqs);
[[nodiscard]] Result<Bytes> makeServerSet(const Author &author, const control::ServerAddress &server);

struct NewSpace {
    Bytes event; // space.create, number 0 of the space's own log
    SpaceId space;
    crypto::Key key; // epoch 1
};
[[nodiscard]] Result<NewSpace> makeFileSpace(const Author &author, const StructureId &owner);
// Under a given id: a file whose creation was never sent, taken up from a rescue file, so that the write ids in it stay.
[[nodiscard]] Result<NewSpace> makeFileSpace(const Author &author, const StructureId &owner, const SpaceId &space);
[[nodiscard]] Result<Bytes> makeGrant(const Author &author, const control::SpaceLog &log, const StructureId &to);
// `lastSeqs`: the last accepted entry of each device that ever was of the structure; 0 for one that is not named.
[[nodiscard]] Result<Bytes> makeUngrant(const Author &author, const control::SpaceLog &log, const StructureId &from,
                                        const std::map<DeviceId, std::uint64_t> &lastSeqs);
// An exchange with another structure about a file: its log's first two events, space.create and grant.
struct NewExchange {
    std::vector<Bytes> events;
    SpaceId space;
    crypto::Key key;
};
[[nodiscard]] Result<NewExchange> makeExchangeSpace(const Author &author, const StructureId &owner, const StructureId &with);
struct NewEpoch {
    Bytes event;
    std::uint32_t number;
    crypto::Key key;
};
[[nodiscard]] Result<NewEpoch> makeEpoch(const Author &author, const control::SpaceLog &log);

// Erasure of a file (ErasureActs.cpp). `record`: the sealed record that says why.
[[nodiscard]] Result<Bytes> makeEraseRequest(const Author &author, const control::SpaceLog &file, const RecordId &record);
[[nodiscard]] Result<Bytes> makeEraseWithdraw(const Author &author, const control::SpaceLog &file);
[[nodiscard]] Result<Bytes> makeErase(const Author &author, const control::SpaceLog &file);
[[nodiscard]] Result<Bytes> makeEraseExchange(const Author &author, const control::SpaceLog &exchange, const control::SpaceLog &file);
// The texts of some entries of one device: in a file or exchange; in the consortium's or a structure's space. 1,500 ids at most.
[[nodiscard]] Result<Bytes> makeRedact(const Author &author, const control::SpaceLog &log, const DeviceId &device,
                                       std::span<const EntryId> entries);
[[nodiscard]] Result<Bytes> makeRedact(const Author &author, const SpaceId &space, const DeviceId &device,
                                       std::span<const EntryId> entries);

} // namespace tp::identity
