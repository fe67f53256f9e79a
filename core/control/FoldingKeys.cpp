// Keys given to devices that lack them, roles two managers set together, numbers.
#include "core/control/Folding.h"

#include "core/base/Mutation.h"

namespace tp::control {

Result<Change> Folding::keyGive() const {
    TP_TRY(const auto id, data().id<StructureId>("structure"));
    const auto *structure = state.structure(id);
    if (!structure) return fail(Code::NotAuthorised, "unknown structure");
    if (!holders(*structure).contains(event.author)) return fail(Code::NotAuthorised, "only who holds a key gives it");
    std::set<DeviceId> readers;
    for (const auto &wrap : event.wraps) {
        const auto to = DeviceId::from(wrap.to);
        const auto *device = to ? state.device(*to) : nullptr;
        if (!device || !isLive(*device) || !state.rolesOf(device->member).contains(id))
            return fail(Code::NotAuthorised, "a key for a device whose member does not belong to the structure");
        const auto &held = structure->keys.back().wraps;
        if (std::any_of(held.begin(), held.end(), [&](const auto &one) { return one.to == wrap.to; }))
            return fail(Code::NotAuthorised, "the device has the key already");
        readers.insert(*to);
    }
    if (readers.empty()) return fail(Code::BadFormat, "a gift of nothing");
    TP_CHECK(checkKeyWraps(event.wraps, readers));
    return [id, wraps = event.wraps](Membership &to) {
        auto &held = to.m_structures.at(id).keys.back().wraps;
        held.insert(held.end(), wraps.begin(), wraps.end());
    };
}

// Nobody can act as administrator any more (their laptops are revoked, their kits too): two managers who do not work in one structure
// make one. Each co-signature serves once; as soon as an administrator's device lives again, none does.
Result<CosignNonce> Folding::cosigned(const MemberId &member, const StructureId &structure, RoleSet roles) const {
    TP_TRY(const auto second, data().map("cosign"));
    TP_TRY(const auto deviceId, second.id<DeviceId>("device"));
    TP_TRY(const auto nonce, second.array<16>("nonce"));
    TP_TRY(const auto signature, second.array<64>("sig"));
    if (state.administratorLives()) return fail(Code::NotAuthorised, "there is an administrator to set roles");
    if (!has(roles, Role::Administrator)) return fail(Code::NotAuthorised, "roles set by two managers make an administrator");
    const auto *device = state.device(deviceId);
    if (!device || !isLive(*device)) return fail(Code::NotAuthorised, "who co-signs is no live device of this consortium");
    if (device->member == authorMember()) return fail(Code::NotAuthorised, "one member signs twice");
    bool apart = false; // managers of two different structures
    for (const auto &[mine, held] : state.rolesOf(authorMember()))
        for (const auto &[theirs, other] : state.rolesOf(device->member))
            apart = apart || (mine != theirs && has(held, Role::Manager) && has(other, Role::Manager));
    if (!apart) return fail(Code::NotAuthorised, "roles are set together by managers of two structures");
    if (state.m_cosigned.contains(nonce)) return fail(Code::NotAuthorised, "the co-signature has served already");
    if (!crypto::verify(device->sign, cosignMessage(state.genesis(), member, structure, roles, nonce), signature))
        return fail(Code::BadSignature, "co-signature");
    return nonce;
}

Result<Change> Folding::number() const {
    TP_TRY(const auto series, data().text("series", 40));
    TP_TRY(const auto number, data().natural("number"));
    TP_TRY(const auto record, data().id<RecordId>("record"));
    const auto roles = state.allRolesOf(authorMember());
    if (!has(roles, Role::Manager) && !has(roles, Role::Coordinator) && !has(roles, Role::Administrator))
        return fail(Code::NotAuthorised, "numbers are given by a manager, coordinator or administrator");
    if (!event.wraps.empty()) return fail(Code::BadFormat, "a number carries no key");
    if (number != state.lastNumber(series) + 1) return fail(Code::NotAuthorised, "not the next number of its series");
    if (!mutation::removed(mutation::Guard::Numbers) && state.numberGiven(series, record))
        return fail(Code::NotAuthorised, "the record has its number already");
    return [series, record](Membership &to) { to.m_series[series].push_back(record); };
}

Bytes cosignMessage(const EventId &genesis, const MemberId &member, const StructureId &structure, RoleSet roles, const CosignNonce &nonce) {
    Bytes message;
    append(message, viewOf("tp/cosign/1"));
    append(message, genesis.view());
    append(message, member.view());
    append(message, structure.view());
    message.push_back(roles);
    append(message, nonce);
    return message;
}

} // namespace tp::control
