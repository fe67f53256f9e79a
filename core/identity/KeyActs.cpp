#include "core/identity/KeyActs.h"

#include "core/identity/EventDraft.h"

namespace tp::identity {

namespace {

bool hasWrap(const control::StructureKey &key, const DeviceId &device) {
    return std::any_of(key.wraps.begin(), key.wraps.end(), [&](const auto &wrap) { return std::ranges::equal(wrap.to, device.view()); });
}

// Live devices of the structure's members that lack its newest key.
std::set<DeviceId> lacking(const control::Membership &state, const control::Structure &structure) {
    std::set<DeviceId> devices;
    for (const auto &[id, device] : state.devices())
        if (!device.revokedAt && !hasWrap(structure.keys.back(), id) && state.rolesOf(device.member).contains(structure.id))
            devices.insert(id);
    return devices;
}

std::set<StructureId> readersOf(const control::Membership &state, const control::Space &space) {
    if (space.kind != control::SpaceKind::Consortium) return space.granted;
    std::set<StructureId> all;
    for (const auto &[id, structure] : state.structures()) all.insert(id);
    return all;
}

} // namespace

Result<> Sequence::add(Result<Bytes> event) {
    if (!event) return fail(event.error());
    TP_CHECK(m_state.apply(*event, m_author.nowMs));
    m_events.push_back(std::move(*event));
    return {};
}

Result<Bytes> makeDeviceRevoke(const Author &author, const DeviceId &device, std::uint64_t lastSeq) {
    if (!author.membership.device(device)) return fail(Code::NotFound, "device");
    auto event = draft(author, "device.revoke");
    event.data = {{"device", bytesOf(device)}, {"lastSeq", static_cast<std::int64_t>(lastSeq)}};
    return signTried(author, event);
}

Result<Bytes> makeStructureEpoch(const Author &author, const StructureId &id) {
    TP_TRY(const auto *secret, newestSecret(author, id));
    const auto &structure = *author.membership.structure(id);
    const auto fresh = crypto::newBoxKey(author.random);
    auto event = draft(author, "epoch");
    event.data = {{"structure", bytesOf(id)},
                  {"epoch", std::int64_t{structure.keys.back().number} + 1},
                  {"key", keyBytes(fresh.publicKey)},
                  {"previous", sealPrevious(fresh.secret, secret->secret, author.random)}};
    for (const auto &device : author.membership.holders(structure))
        event.wraps.push_back(wrapTo(device, author.membership.device(device)->box, fresh.secret));
    return signTried(author, event);
}

Result<Bytes> makeSpaceEpoch(const Author &author, const SpaceId &id) {
    const auto *space = author.membership.space(id);
    if (!space) return fail(Code::NotFound, "space");
    TP_TRY(const auto *previous, newestKey(author, *space));
    const auto fresh = crypto::randomKey(author.random);
    auto event = draft(author, "epoch");
    event.data = {{"space", bytesOf(id)},
                  {"epoch", std::int64_t{space->epochs.back().number} + 1},
                  {"commit", bytesOf(crypto::hash({fresh.view()}))},
                  {"previous", sealPrevious(fresh, *previous, author.random)}};
    for (const auto &reader : readersOf(author.membership, *space))
        event.wraps.push_back(wrapToStructure(*author.membership.structure(reader), fresh));
    return signTried(author, event);
}

Result<Bytes> makeKeyGive(const Author &author, const StructureId &structure, const std::set<DeviceId> &to) {
    TP_TRY(const auto *secret, newestSecret(author, structure));
    auto event = draft(author, "key.give");
    event.data = {{"structure", bytesOf(structure)}};
    for (const auto &id : to)
        if (const auto *device = author.membership.device(id)) event.wraps.push_back(wrapTo(id, device->box, secret->secret));
    return signTried(author, event);
}

Result<Bytes> makeNumber(const Author &author, const std::string &series, const RecordId &record) {
    auto event = draft(author, "number");
    event.data = {
        {"series", series}, {"number", static_cast<std::int64_t>(author.membership.lastNumber(series)) + 1}, {"record", bytesOf(record)}};
    return signTried(author, event);
}

bool keyIsDue(const control::Membership &membership, const control::Space &space) {
    if (space.epochs.empty()) return false;
    for (const auto &reader : readersOf(membership, space)) {
        const auto *structure = membership.structure(reader);
        if (structure && structure->keys.back().number > 1 && structure->keys.back().at > space.epochs.back().at) return true;
    }
    return false;
}

Result<> addDueKeys(Sequence &to) {
    const auto self = to.author().keyring.device().id();
    const auto live = [&] {
        const auto *device = to.state().device(self);
        return device && !device->revokedAt;
    };
    if (!live()) return {};
    std::vector<StructureId> structures; // the state grows below
    for (const auto &[id, structure] : to.state().structures()) structures.push_back(id);
    for (const auto &id : structures) {
        const auto holds = [&] { return newestSecret(to.author(), id) && to.state().holders(*to.state().structure(id)).contains(self); };
        if (!holds()) continue;
        if (const auto devices = lacking(to.state(), *to.state().structure(id)); !devices.empty())
            TP_CHECK(to.add(makeKeyGive(to.author(), id, devices)));
        const auto &structure = *to.state().structure(id);
        // A kit that is not its maker's any more still holds for its structure, but makes no key: only members do.
        const bool member = to.state().rolesOf(to.state().device(self)->member).contains(id);
        if (member && to.state().holders(structure).size() < structure.keys.back().wraps.size())
            TP_CHECK(to.add(makeStructureEpoch(to.author(), id)));
    }
    for (const auto &id : structures) TP_CHECK(addDueAudit(to, id));
    std::vector<SpaceId> spaces{to.state().consortiumSpace()};
    const auto roles = to.state().rolesOf(to.state().device(self)->member);
    if (roles.empty()) return {};
    for (const auto &[id, held] : roles) spaces.push_back(to.state().structure(id)->space);
    for (const auto &id : spaces) {
        const auto &space = *to.state().space(id);
        if (keyIsDue(to.state(), space) && newestKey(to.author(), space)) TP_CHECK(to.add(makeSpaceEpoch(to.author(), id)));
    }
    return {};
}

} // namespace tp::identity
