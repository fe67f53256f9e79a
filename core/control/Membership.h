#pragma once
// Who belongs to the consortium, with which devices, roles and keys: a pure fold of the consortium log, the same code on every laptop and
// on the server. `apply` verifies the chain, the author's signature and the author's right to make the event before it changes anything;
// what it refuses leaves the state as it was. Copyable value; not thread-safe for writing.
// Events and their data (wraps: who a key is sealed to):
//   genesis       member, device{sign, box}, structure, structureKey, space (consortium), commit, structureSpace, structureCommit,
//                 server{address, spki}
//                 wraps, in this order: structure secret → device; consortium space key → structure; structure space key → structure
//   structure.add structure, structureKey, structureSpace, structureCommit        by an administrator, who becomes a member of it
//                 wraps, in this order: consortium space key (newest) → structure; structure space key → structure; structure secret →
//                 devices of the author's member, his own among them
//   invite        lookup, sign (invite key), structure, roles, member?, expires   by a manager of the structure, or an administrator;
//                 wraps: the sealed bundle → lookup                               an administrator gives any role, a manager those up to
//                 his own. With `member`: a second device of that person, whose roles in the structure it repeats; also by a kit of the
//                 structure, for its own maker
//   device.add    invite (event id), member, device{sign, box}, inviteSig         by the new device; once per invite, before it expires
//                 or kit: true, structure, device{sign, box}                      by a manager or administrator: the recovery kit's virtual
//                 device, which acts for its maker.   wraps: structure secret (newest) → device
//   device.revoke device, lastSeq                                                 by its structure's manager, a manager of every structure
//                 its member belongs to, or an administrator
//   role.set      member, structure, roles, cuts: [{device, lastSeq}]             by an administrator (roles 0 = leaves the structure), or,
//                 cuts name every live device of the member                       with roles 0, by the structure's manager for whoever has
//                 wraps: structure secret → his devices, or none                  no role above his own
//                 cosign?: {device, nonce, sig}                                   when no administrator has a live device: by a manager,
//                 the device of another structure's manager signing with him; the roles include the administrator's; each nonce once
//   key.give      structure                                                       by a holder of the structure's newest key
//                 wraps: structure secret (newest) → live devices that lack it and whose member belongs to the structure
//   audit.key     structure, number, key, previous?                               by a manager of it, from a laptop; wraps: the new secret
//   →
//                 what the structure's access log is sealed to                    exactly its audit readers (auditReaders)
//   audit.give    structure                                                       by an audit reader that holds the newest
//                 wraps: its secret → audit readers that lack it
//   number        series, number, record                                          by a manager, coordinator or administrator; the next
//                 one of its series (1, 2, 3 …: unique and without gaps), each record once in it
//   epoch         structure, epoch, key, previous                                 by a member of it; wraps: new secret → each live holder
//                 or space, epoch, commit, previous                               by a member; wraps: new key → each structure reading it
//   server.set    address, spki                                                   by an administrator
//   redact        space, device, entries (ids)                                    structure's space: by its manager; consortium's: by a
//                 the texts of these entries of that device go, on the server     manager of the device's structure or a coordinator
//                 and everywhere; an entry of another device does not
// `previous` is the key before, sealed under the new one (core/identity/Keyring.h). Keys of a data map that are not named here are ignored,
// and so is an event of a kind this version does not know: it keeps its place in the chain and is counted (unknownEvents).
// Failures: TooLarge, BadFormat, UnknownVersion, BadSignature, BrokenChain (number or prev does not fit), NotAuthorised, InvitationExpired,
// InvitationUsed.
#include "core/base/Role.h"
#include "core/wire/ControlEvent.h"

#include <map>
#include <optional>
#include <set>

namespace tp::control {

struct Device {
    DeviceId id;
    MemberId member;
    StructureId structure; // the one it was invited into
    crypto::PublicKey sign{};
    crypto::PublicKey box{};
    bool kit = false;
    std::uint64_t addedAt = 0;              // event number
    std::optional<std::uint64_t> revokedAt; // event number
    std::optional<std::uint64_t> lastSeq;   // the last accepted entry of a revoked device
};

struct Epoch {
    std::uint32_t number = 1;
    Hash commitment;               // BLAKE2b-256 of the space key
    Bytes previousSealed;          // the previous key under the new one; empty for the first
    std::vector<wire::Wrap> wraps; // to: structure id; sealed: the key
    std::uint64_t at = 0;          // number of its event in the consortium log, or of the consortium event its log's event cites
};

enum class SpaceKind : std::uint8_t { Consortium, Structure, File, Exchange, Access }; // stored: add at the end

struct ErasureRequest {
    EventId event;
    RecordId record; // the sealed record that says why
    MemberId by;
};

struct Space {
    SpaceId id;
    SpaceKind kind = SpaceKind::Consortium;
    StructureId owner;             // null for the consortium's
    std::string month;             // of an access log
    std::set<StructureId> granted; // structures that may read and write now; unused (everyone) for the consortium's
    std::vector<Epoch> epochs;     // ascending
    // Of grants withdrawn: the last accepted entry of each device then. Entries past it, or of another device, count no more.
    std::map<StructureId, std::map<DeviceId, std::uint64_t>> cuts;
    // Grants withdrawn without cuts, with the consortium head their ungrant cites: entries citing no later head still count.
    std::map<StructureId, EventId> ended;
    std::set<std::pair<EntryId, DeviceId>> redacted; // counts for an entry of that device only
    std::optional<ErasureRequest> requested;         // an erasure; stays once it is done
    std::optional<EventId> erased;                   // by this event: nothing may follow it
};

struct StructureKey {
    std::uint32_t number = 1;
    crypto::PublicKey key{};
    Bytes previousSealed;
    std::vector<wire::Wrap> wraps; // to: device id; sealed: the structure's secret key
    std::uint64_t at = 0;          // event number
};

struct Structure {
    StructureId id;
    SpaceId space;
    std::vector<StructureKey> keys; // ascending by number
    // The keys its access log is sealed to, likewise; empty until a manager's laptop has made the first. A previousSealed may be missing:
    // whoever made that key did not know the one before.
    std::vector<StructureKey> audit;
    std::int64_t addedMs = 0; // as who added it says
};

struct Invitation {
    EventId event;
    Hash lookup;
    crypto::PublicKey sign{};
    StructureId structure;
    std::uint32_t keyNumber = 1; // of the structure's key in the bundle: a newer one makes the invitation expire
    RoleSet roles = 0;
    std::optional<MemberId> member;
    std::int64_t expiresMs = 0;
    Bytes bundle; // sealed
    bool used = false;
};

struct ServerAddress {
    std::string address; // HOST:PORT
    Hash spki;           // SHA-256 of the certificate's SubjectPublicKeyInfo
};

inline constexpr std::int64_t inviteLifetimeMs = 72ll * 3600 * 1000;
// What the invite key signs in device.add: "tp/invite/1" ‖ invite event ‖ member ‖ device's signing key ‖ device's box key.
[[nodiscard]] Bytes inviteProof(const EventId &invite, const MemberId &member, const crypto::PublicKey &sign, const crypto::PublicKey &box);
// What a second manager signs: "tp/cosign/1" ‖ genesis ‖ member ‖ structure ‖ u8 roles ‖ nonce.
using CosignNonce = std::array<std::uint8_t, 16>;
[[nodiscard]] Bytes cosignMessage(const EventId &genesis, const MemberId &member, const StructureId &structure, RoleSet roles,
                                  const CosignNonce &nonce);

class Membership {
public:
    // Verifies one event as the next of the log, then folds it. `nowMs`: when given, an expired invite cannot be used (the server, at
    // commit).
    [[nodiscard]] Result<wire::ControlEvent> apply(ByteView eventWire, std::optional<std::int64_t> nowMs = std::nullopt);

    [[nodiscard]] bool empty() const { return m_ids.empty(); }
    [[nodiscard]] std::uint64_t size() const { return m_ids.size(); }
    [[nodiscard]] EventId genesis() const { return m_ids.empty() ? EventId{} : m_ids.front(); } // the consortium id
    [[nodiscard]] EventId head() const { return m_ids.empty() ? EventId{} : m_ids.back(); }
    [[nodiscard]] std::optional<std::uint64_t> numberOf(const EventId &id) const;

    [[nodiscard]] const Device *device(const DeviceId &id) const;
    [[nodiscard]] const Structure *structure(const StructureId &id) const;
    [[nodiscard]] const Space *space(const SpaceId &id) const; // the consortium's and the structures'
    [[nodiscard]] const SpaceId &consortiumSpace() const { return m_consortiumSpace; }
    [[nodiscard]] const Invitation *invitation(const Hash &lookup) const;
    [[nodiscard]] const std::map<DeviceId, Device> &devices() const { return m_devices; }
    [[nodiscard]] const std::map<StructureId, Structure> &structures() const { return m_structures; }
    [[nodiscard]] const std::optional<ServerAddress> &server() const { return m_server; }

    // The member's roles in each structure as they stood after event `at`; now when absent. Empty: no member.
    [[nodiscard]] std::map<StructureId, RoleSet> rolesOf(const MemberId &member, std::optional<std::uint64_t> at = std::nullopt) const;
    [[nodiscard]] RoleSet allRolesOf(const MemberId &member, std::optional<std::uint64_t> at = std::nullopt) const; // union
    // The roles an entry of a device is judged by: those at the head it cites, or, past a cut of role.set, those set then, whatever head it
    // cites. Empty: `control` is not known here, or no such device.
    [[nodiscard]] std::map<StructureId, RoleSet> rolesBehind(const DeviceId &device, std::uint64_t deviceSeq, const EventId &control) const;
    [[nodiscard]] std::set<MemberId> members() const;
    // One administrator and no recovery kit: window and status warn.
    [[nodiscard]] bool needsRecoveryKit() const;
    // Somebody who can act as an administrator: a device or kit of one, not revoked. Without, managers of two structures co-sign role.set.
    [[nodiscard]] bool administratorLives() const;
    // The live devices that hold the structure's newest key and whose member still belongs to it; its own kits.
    [[nodiscard]] std::set<DeviceId> holders(const Structure &structure) const;
    // Who reads the structure's access log: the live laptops of its managers, its live kits.
    [[nodiscard]] std::set<DeviceId> auditReaders(const Structure &structure) const;
    // There is an audit key, and nobody was given it who may not read now. One that is not is sealed to no more.
    [[nodiscard]] bool auditKeyIsCurrent(const Structure &structure) const;
    // Devices, kits apart, whose member belongs to the structure or ever did: those its grants have let write.
    [[nodiscard]] std::set<DeviceId> devicesEverOf(const StructureId &structure) const;
    [[nodiscard]] std::uint64_t lastNumber(const std::string &series) const; // 0: none given yet
    [[nodiscard]] std::optional<std::uint64_t> numberGiven(const std::string &series, const RecordId &record) const;
    [[nodiscard]] const std::map<std::string, std::vector<RecordId>> &numbers() const {
        return m_series;
    } // by series: number i + 1 → record
    // Events of a kind this version does not know: an upgrade would show more.
    [[nodiscard]] std::uint64_t unknownEvents() const { return m_unknown; }

    // Could this device write in the space, as far as the state cited by `control` says, for its entry `deviceSeq`?
    // Entries past a cut of role.set are judged by the roles it set, whatever head they cite.
    // Denied, DeviceRevoked (past its cut), NotFound (unknown device), MissingDeps (`control` not yet known here).
    [[nodiscard]] Result<> mayWrite(const DeviceId &device, std::uint64_t deviceSeq, const EventId &control, const Space &space) const;

private:
    struct RoleChange {
        std::uint64_t at;
        StructureId structure;
        RoleSet roles;
        std::map<DeviceId, std::uint64_t> cuts; // last accepted entry of each device when it was set
    };
    std::vector<EventId> m_ids;
    std::map<EventId, std::uint64_t> m_numbers;
    std::map<DeviceId, Device> m_devices;
    std::map<MemberId, std::vector<RoleChange>> m_roles;
    std::map<StructureId, Structure> m_structures;
    std::map<SpaceId, Space> m_spaces;
    std::map<Hash, Invitation> m_invitations;
    std::optional<ServerAddress> m_server;
    SpaceId m_consortiumSpace;
    std::map<std::string, std::vector<RecordId>> m_series; // number i + 1 → record
    std::set<CosignNonce> m_cosigned;
    std::uint64_t m_unknown = 0;
    friend struct Folding; // the rules per kind of event, in Folding*.cpp
};

} // namespace tp::control
