// The key a structure's access log is sealed to: known to its managers' laptops and its kits, to nobody else.
#include "core/control/Folding.h"

namespace tp::control {

Result<Change> Folding::auditKey() const {
    TP_TRY(const auto id, data().id<StructureId>("structure"));
    const auto *structure = state.structure(id);
    if (!structure) return fail(Code::NotAuthorised, "unknown structure");
    const auto &author = state.m_devices.at(event.author);
    if (author.kit || !has(authorRolesIn(id), Role::Manager))
        return fail(Code::NotAuthorised, "the key of an access log is made by a manager of the structure");
    TP_TRY(const auto number, data().natural("number"));
    if (number != structure->audit.size() + 1ull) return fail(Code::BadFormat, "audit key number does not follow");
    StructureKey key{static_cast<std::uint32_t>(number), {}, {}, event.wraps, event.number};
    TP_TRY(key.key, data().publicKey("key"));
    if (data().has("previous")) {
        if (number == 1) return fail(Code::BadFormat, "the first audit key has none before it");
        TP_TRY(key.previousSealed, data().sealedPrevious());
    }
    TP_CHECK(checkKeyWraps(event.wraps, state.auditReaders(*structure)));
    return [id, key](Membership &to) { to.m_structures.at(id).audit.push_back(key); };
}

Result<Change> Folding::auditGive() const {
    TP_TRY(const auto id, data().id<StructureId>("structure"));
    const auto *structure = state.structure(id);
    if (!structure || structure->audit.empty()) return fail(Code::NotAuthorised, "no audit key to give");
    const auto readers = state.auditReaders(*structure);
    const auto &held = structure->audit.back().wraps;
    const auto holds = [&](ByteView device) {
        return std::ranges::any_of(held, [&](const auto &one) { return std::ranges::equal(one.to, device); });
    };
    if (!readers.contains(event.author) || !holds(event.author.view()))
        return fail(Code::NotAuthorised, "only who holds an audit key gives it");
    std::set<DeviceId> receivers;
    for (const auto &wrap : event.wraps) {
        const auto to = DeviceId::from(wrap.to);
        if (!to || !readers.contains(*to)) return fail(Code::NotAuthorised, "an audit key for who does not read the access log");
        if (holds(wrap.to)) return fail(Code::NotAuthorised, "the device has the audit key already");
        receivers.insert(*to);
    }
    if (receivers.empty()) return fail(Code::BadFormat, "a gift of nothing");
    TP_CHECK(checkKeyWraps(event.wraps, receivers));
    return [id, wraps = event.wraps](Membership &to) {
        auto &kept = to.m_structures.at(id).audit.back().wraps;
        kept.insert(kept.end(), wraps.begin(), wraps.end());
    };
}

} // namespace tp::control
