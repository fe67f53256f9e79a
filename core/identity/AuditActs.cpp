// The key a structure's access log is sealed to.
#include "core/identity/EventDraft.h"
#include "core/identity/KeyActs.h"

namespace tp::identity {

namespace {

Result<const control::Structure *> structureOf(const Author &author, const StructureId &id) {
    const auto *structure = author.membership.structure(id);
    if (!structure) return fail(Code::NotFound, "structure");
    return structure;
}

std::vector<wire::Wrap> wrapsFor(const Author &author, const std::set<DeviceId> &readers, const crypto::Key &secret) {
    std::vector<wire::Wrap> wraps;
    for (const auto &id : readers)
        if (const auto *device = author.membership.device(id)) wraps.push_back(wrapTo(id, device->box, secret));
    return wraps;
}

} // namespace

Result<Bytes> makeAuditKey(const Author &author, const StructureId &id) {
    TP_TRY(const auto *structure, structureOf(author, id));
    const auto fresh = crypto::newBoxKey(author.random);
    auto event = draft(author, "audit.key");
    event.data = {
        {"structure", bytesOf(id)}, {"number", static_cast<std::int64_t>(structure->audit.size()) + 1}, {"key", keyBytes(fresh.publicKey)}};
    const auto before = static_cast<std::uint32_t>(structure->audit.size());
    if (const auto *previous = author.keyring.auditKey(id, before)) // else what it sealed stays with who holds it
        event.data["previous"] = sealPrevious(fresh.secret, previous->secret, author.random);
    event.wraps = wrapsFor(author, author.membership.auditReaders(*structure), fresh.secret);
    return signTried(author, event);
}

Result<Bytes> makeAuditGive(const Author &author, const StructureId &id, const std::set<DeviceId> &to) {
    TP_TRY(const auto *structure, structureOf(author, id));
    const auto *secret = author.keyring.auditKey(id, static_cast<std::uint32_t>(structure->audit.size()));
    if (!secret) return fail(Code::Denied, "this device does not hold the audit key");
    auto event = draft(author, "audit.give");
    event.data = {{"structure", bytesOf(id)}};
    event.wraps = wrapsFor(author, to, secret->secret);
    return signTried(author, event);
}

Result<> addDueAudit(Sequence &to, const StructureId &id) {
    const auto &state = to.state();
    const auto &structure = *state.structure(id);
    const auto self = to.author().keyring.device().id();
    auto readers = state.auditReaders(structure);
    if (!readers.contains(self)) return {};
    if (!state.auditKeyIsCurrent(structure)) return state.device(self)->kit ? Result<>{} : to.add(makeAuditKey(to.author(), id));
    for (const auto &wrap : structure.audit.back().wraps)
        if (const auto held = DeviceId::from(wrap.to)) readers.erase(*held);
    if (readers.empty() || !to.author().keyring.auditKey(id, structure.audit.back().number)) return {};
    return to.add(makeAuditGive(to.author(), id, readers));
}

} // namespace tp::identity
