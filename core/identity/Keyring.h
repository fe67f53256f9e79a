#pragma once
// The keys this device holds: its own, its structures', and those of every space they open. Keys are learnt only from verified control
// state, and each space key is held to the commitment its epoch event made. Move-only; not thread-safe for writing.
#include "core/control/SpaceLog.h"

namespace tp::identity {

struct DeviceKeys {
    crypto::SigningKey sign;
    crypto::BoxKey box;
    [[nodiscard]] DeviceId id() const { return crypto::deviceIdOf(sign.publicKey); }
    [[nodiscard]] DeviceKeys clone() const;
};
[[nodiscard]] DeviceKeys newDeviceKeys(Random &random);

// A key chain: the key before an epoch, sealed under the epoch's own. nonce ‖ XChaCha20-Poly1305(kdf(newer, 1, "previous"), …,
// "tp/previous/1"). openPrevious: WrongKey.
[[nodiscard]] Bytes sealPrevious(const crypto::Key &newer, const crypto::Key &previous, Random &random);
[[nodiscard]] Result<crypto::Key> openPrevious(const crypto::Key &newer, ByteView sealed);

class Keyring {
public:
    explicit Keyring(DeviceKeys device);

    [[nodiscard]] const DeviceKeys &device() const { return m_device; }
    // Opens whatever the state now lets this device open: structure secrets sealed to it (and their predecessors), then the keys of the
    // consortium's and the structures' spaces. Returns how many keys are new. WrongKey: a key that does not match its commitment (a lie);
    // nothing was learnt for that structure or space, everything else was.
    Result<int> learn(const control::Membership &membership);
    // A file or exchange space. Costs a look-up when its newest key is held, one openSealed (≈ 60 µs) when it is new: 100,000 files ≈ 6 s
    // of one core, once.
    Result<int> learn(const control::Space &space);
    // From a bundle or a kit: the structure's secret, before device.add is known here. WrongKey unless it matches the public key later
    // (learn).
    void addStructureSecret(const StructureId &structure, std::uint32_t number, crypto::Key secret);

    [[nodiscard]] const crypto::Key *spaceKey(const SpaceId &space, std::uint32_t epoch) const; // null: not readable
    [[nodiscard]] std::optional<std::uint32_t> newestEpoch(const SpaceId &space) const;
    [[nodiscard]] const crypto::BoxKey *structureKey(const StructureId &structure, std::uint32_t number) const;
    // What lines of the structure's access log are opened with; null: not an audit reader, or not given it.
    [[nodiscard]] const crypto::BoxKey *auditKey(const StructureId &structure, std::uint32_t number) const;
    [[nodiscard]] std::set<StructureId> structures() const; // those whose current key it holds
    void forgetSpace(const SpaceId &space);                 // erased, or its log is another now
    // For a space this device just created.
    void addSpaceKey(const SpaceId &space, std::uint32_t epoch, crypto::Key key);

private:
    Result<int> learnStructure(const control::Structure &structure);
    Result<int> learnAudit(const control::Structure &structure);
    [[nodiscard]] std::optional<crypto::Key> openWrap(const control::Epoch &epoch) const;

    DeviceKeys m_device;
    std::map<std::pair<StructureId, std::uint32_t>, crypto::BoxKey> m_structures;
    std::map<std::pair<StructureId, std::uint32_t>, crypto::BoxKey> m_audits;
    std::map<std::pair<SpaceId, std::uint32_t>, crypto::Key> m_spaces;
    std::map<StructureId, std::uint32_t> m_current; // number of each structure's newest key known
};

} // namespace tp::identity
