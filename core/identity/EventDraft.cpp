#include "core/identity/EventDraft.h"

namespace tp::identity {

namespace {
Result<Bytes> tried(Bytes signedEvent, const Result<wire::ControlEvent> &verdict) {
    if (verdict) return signedEvent;
    if (verdict.error().code == Code::NotAuthorised) return fail(Code::Denied, verdict.error().detail);
    return fail(verdict.error());
}
} // namespace

Value publicHalves(const DeviceKeys &device) {
    return Value::Map{{"sign", keyBytes(device.sign.publicKey)}, {"box", keyBytes(device.box.publicKey)}};
}

wire::Wrap wrapToStructure(const control::Structure &structure, const crypto::Key &key) {
    return wrapTo(structure.id, structure.keys.back().key, key);
}

wire::ControlEvent draft(const Author &author, std::string kind) {
    wire::ControlEvent event;
    event.number = author.membership.size();
    event.prev = author.membership.head();
    event.atMs = author.nowMs;
    event.author = author.keyring.device().id();
    event.kind = std::move(kind);
    return event;
}

wire::ControlEvent draft(const Author &author, const control::SpaceLog &log, std::string kind) {
    auto event = draft(author, std::move(kind));
    event.scope = log.space().id;
    event.number = log.size();
    event.prev = log.head();
    event.refs = author.membership.head();
    return event;
}

Result<Bytes> signTried(const Author &author, const wire::ControlEvent &event) {
    auto signedEvent = wire::signEvent(event, author.keyring.device().sign);
    auto copy = author.membership;
    const auto verdict = copy.apply(signedEvent, author.nowMs);
    return tried(std::move(signedEvent), verdict);
}

Result<Bytes> signTried(const Author &author, const control::SpaceLog &log, const wire::ControlEvent &event) {
    auto signedEvent = wire::signEvent(event, author.keyring.device().sign);
    auto copy = log;
    const auto verdict = copy.apply(signedEvent, author.membership);
    return tried(std::move(signedEvent), verdict);
}

Result<const crypto::BoxKey *> newestSecret(const Author &author, const StructureId &id) {
    const auto *structure = author.membership.structure(id);
    if (!structure) return fail(Code::NotFound, "structure");
    const auto *secret = author.keyring.structureKey(id, structure->keys.back().number);
    if (!secret) return fail(Code::Denied, "this device does not hold the structure's key");
    return secret;
}

Result<const crypto::Key *> newestKey(const Author &author, const control::Space &space) {
    const auto *key = space.epochs.empty() ? nullptr : author.keyring.spaceKey(space.id, space.epochs.back().number);
    if (!key) return fail(Code::Denied, "this device does not hold the space's key");
    return key;
}

} // namespace tp::identity
