#pragma once
// The pieces every act is made of. Internal to this folder.
#include "core/identity/Acts.h"

namespace tp::identity {

template <class AnyId> [[nodiscard]] Value bytesOf(const AnyId &id) { return Bytes(id.view().begin(), id.view().end()); }
[[nodiscard]] inline Value keyBytes(const crypto::PublicKey &key) { return Bytes(key.begin(), key.end()); }
[[nodiscard]] Value publicHalves(const DeviceKeys &device); // {sign, box}

// A key sealed to a reader.
template <class AnyId> [[nodiscard]] wire::Wrap wrapTo(const AnyId &reader, const crypto::PublicKey &box, const crypto::Key &key) {
    return {Bytes(reader.view().begin(), reader.view().end()), crypto::sealTo(box, key.view())};
}
[[nodiscard]] wire::Wrap wrapToStructure(const control::Structure &structure, const crypto::Key &key); // under its newest key

// The next event of the consortium log, or of a space's, without data and wraps.
[[nodiscard]] wire::ControlEvent draft(const Author &author, std::string kind);
[[nodiscard]] wire::ControlEvent draft(const Author &author, const control::SpaceLog &log, std::string kind);

[[nodiscard]] wire::ControlEvent roleSetDraft(const Author &author, const MemberId &member, const StructureId &structure, RoleSet roles,
                                              const std::map<DeviceId, std::uint64_t> &lastSeqs); // Acts.cpp

// Signs, and tries the event on a copy of the state. Denied: the rules do not allow it to this device.
[[nodiscard]] Result<Bytes> signTried(const Author &author, const wire::ControlEvent &event);
[[nodiscard]] Result<Bytes> signTried(const Author &author, const control::SpaceLog &log, const wire::ControlEvent &event);

// Denied when this device does not hold it.
[[nodiscard]] Result<const crypto::BoxKey *> newestSecret(const Author &author, const StructureId &structure);
[[nodiscard]] Result<const crypto::Key *> newestKey(const Author &author, const control::Space &space);

} // namespace tp::identity
