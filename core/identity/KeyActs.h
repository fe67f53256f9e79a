#pragma once
// Acts of revocation and of the keys that follow it, several events at a time: a sequence is built on a copy of the state, each event on
// the one before, and appended to the server's log whole or not at all. Denied as in Acts.h.
#include "core/identity/Acts.h"

namespace tp::identity {

class Sequence { // events of the consortium log that follow each other
public:
    explicit Sequence(const Author &author) : m_author(author), m_state(author.membership) {}
    [[nodiscard]] Author author() const { return {m_author.keyring, m_state, m_author.random, m_author.nowMs}; }
    [[nodiscard]] const control::Membership &state() const { return m_state; }
    [[nodiscard]] Result<> add(Result<Bytes> event);
    [[nodiscard]] const std::vector<Bytes> &events() const { return m_events; }
    [[nodiscard]] std::vector<Bytes> take() { return std::move(m_events); }

private:
    const Author m_author;
    control::Membership m_state;
    std::vector<Bytes> m_events;
};

[[nodiscard]] Result<Bytes> makeDeviceRevoke(const Author &author, const DeviceId &device, std::uint64_t lastSeq);
[[nodiscard]] Result<Bytes> makeStructureEpoch(const Author &author, const StructureId &structure);
[[nodiscard]] Result<Bytes> makeSpaceEpoch(const Author &author, const SpaceId &space); // the consortium's, or a structure's
[[nodiscard]] Result<Bytes> makeKeyGive(const Author &author, const StructureId &structure, const std::set<DeviceId> &to);
[[nodiscard]] Result<Bytes> makeNumber(const Author &author, const std::string &series, const RecordId &record);

// What this device can do so that everyone who should holds the newest keys and nobody else does: keys for devices that lack one of their
// member's structures (a second laptop, a kit) or the key of an access log they may read, a new key of that where somebody who may not
// read it any more knows it, a new key for a structure one of whose holders is gone, then new keys of the consortium's
// and structures' spaces that the old one opened. Adds nothing when all is well.
[[nodiscard]] Result<> addDueKeys(Sequence &to);
// The key of a structure's access log: a new one, for its audit readers now; the newest, for those who lack it. Denied: not a manager's
// laptop; this device does not hold it.
[[nodiscard]] Result<Bytes> makeAuditKey(const Author &author, const StructureId &structure);
[[nodiscard]] Result<Bytes> makeAuditGive(const Author &author, const StructureId &structure, const std::set<DeviceId> &to);
[[nodiscard]] Result<> addDueAudit(Sequence &to, const StructureId &structure);
// The month's access log, made (its space is control::accessSpaceOf), and erased when it is a year old.
[[nodiscard]] Result<NewSpace> makeAccessSpace(const Author &author, const StructureId &owner, std::string_view month);
[[nodiscard]] Result<Bytes> makeEraseAccess(const Author &author, const control::SpaceLog &log);
// A file or exchange: was its newest key made before the newest key of a structure that reads it? Then whoever was revoked knows it.
[[nodiscard]] bool keyIsDue(const control::Membership &membership, const control::Space &space);

// When no administrator has a device left: one manager proposes, a manager of another structure co-signs, the first appends.
struct Cosignature {
    MemberId member;
    StructureId structure;
    RoleSet roles = 0;
    control::CosignNonce nonce{};
    DeviceId device; // of who co-signs
    crypto::Signature signature{};
};
[[nodiscard]] Result<Cosignature> makeCosignature(const Author &author, const MemberId &member, const StructureId &structure,
                                                  RoleSet roles);
[[nodiscard]] std::string formatCosignature(const Cosignature &cosignature); // "tpc1:" and hex, to be handed over as it is
[[nodiscard]] Result<Cosignature> parseCosignature(std::string_view text);   // Invalid
[[nodiscard]] Result<Bytes> makeCosignedRoleSet(const Author &author, const Cosignature &cosignature,
                                                const std::map<DeviceId, std::uint64_t> &lastSeqs);

} // namespace tp::identity
