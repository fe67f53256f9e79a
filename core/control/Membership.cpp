#include "core/control/Membership.h"

#include "core/base/Mutation.h"
#include "core/control/Folding.h"

namespace tp::control {

Bytes inviteProof(const EventId &invite, const MemberId &member, const crypto::PublicKey &sign, const crypto::PublicKey &box) {
    Bytes message;
    append(message, viewOf("tp/invite/1"));
    append(message, invite.view());
    append(message, member.view());
    append(message, sign);
    append(message, box);
    return message;
}

Result<wire::ControlEvent> Membership::apply(ByteView eventWire, std::optional<std::int64_t> nowMs) {
    TP_TRY(auto event, wire::parseEvent(eventWire));
    if (!event.scope.isNull() || !event.refs.isNull()) return fail(Code::BadFormat, "not an event of the consortium log");
    if (event.wrapsRemoved) return fail(Code::BadFormat, "an event of the consortium log without its wraps");
    if (event.number != size()) return fail(Code::BrokenChain, "control event number does not follow");
    if (event.prev != head()) return fail(Code::BrokenChain, "control event does not continue this log");
    if (empty() != (event.kind == "genesis")) return fail(Code::BrokenChain, "genesis is the first event, and the only one");

    const Folding folding{*this, event, nowMs};
    TP_TRY(const auto authorKey, folding.authorKey());
    if (!wire::verifyEvent(event, authorKey)) return fail(Code::BadSignature, "control event");
    TP_TRY(const auto change, folding.change());

    change(*this);
    m_numbers.emplace(event.id, event.number);
    m_ids.push_back(event.id);
    return event;
}

std::optional<std::uint64_t> Membership::numberOf(const EventId &id) const {
    const auto found = m_numbers.find(id);
    return found == m_numbers.end() ? std::nullopt : std::optional(found->second);
}

namespace {
template <class Map, class Key> auto lookUp(const Map &map, const Key &key) -> const typename Map::mapped_type * {
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
}
} // namespace

const Device *Membership::device(const DeviceId &id) const { return lookUp(m_devices, id); }
const Structure *Membership::structure(const StructureId &id) const { return lookUp(m_structures, id); }
const Space *Membership::space(const SpaceId &id) const { return lookUp(m_spaces, id); }
const Invitation *Membership::invitation(const Hash &lookup) const { return lookUp(m_invitations, lookup); }

std::map<StructureId, RoleSet> Membership::rolesOf(const MemberId &member, std::optional<std::uint64_t> at) const {
    std::map<StructureId, RoleSet> roles;
    if (const auto *changes = lookUp(m_roles, member))
        for (const auto &change : *changes)
            if (!at || change.at <= *at) roles[change.structure] = change.roles;
    std::erase_if(roles, [](const auto &entry) { return entry.second == 0; });
    return roles;
}

RoleSet Membership::allRolesOf(const MemberId &member, std::optional<std::uint64_t> at) const {
    RoleSet all = 0;
    for (const auto &[structure, roles] : rolesOf(member, at)) all = static_cast<RoleSet>(all | roles);
    return all;
}

std::set<MemberId> Membership::members() const {
    std::set<MemberId> members;
    for (const auto &[member, changes] : m_roles)
        if (allRolesOf(member)) members.insert(member);
    return members;
}

bool Membership::needsRecoveryKit() const {
    int administrators = 0;
    for (const auto &[member, changes] : m_roles) administrators += has(allRolesOf(member), Role::Administrator);
    if (administrators != 1) return false;
    return std::none_of(m_devices.begin(), m_devices.end(), [](const auto &entry) { return entry.second.kit && !entry.second.revokedAt; });
}

bool Membership::administratorLives() const {
    return std::any_of(m_devices.begin(), m_devices.end(), [this](const auto &entry) {
        return !entry.second.revokedAt && has(allRolesOf(entry.second.member), Role::Administrator);
    });
}

std::set<DeviceId> Membership::holders(const Structure &structure) const {
    std::set<DeviceId> holders;
    for (const auto &wrap : structure.keys.back().wraps) {
        const auto id = DeviceId::from(wrap.to);
        const auto *known = id ? device(*id) : nullptr;
        if (!known || known->revokedAt) continue;
        if ((known->kit && known->structure == structure.id) || rolesOf(known->member).contains(structure.id)) holders.insert(*id);
    }
    return holders;
}

std::set<DeviceId> Membership::auditReaders(const Structure &structure) const {
    std::set<DeviceId> readers;
    for (const auto &[id, known] : m_devices) {
        if (known.revokedAt) continue;
        const auto roles = known.kit ? std::map<StructureId, RoleSet>() : rolesOf(known.member);
        const auto held = roles.find(structure.id);
        if (known.kit ? known.structure == structure.id : held != roles.end() && has(held->second, Role::Manager)) readers.insert(id);
    }
    return readers;
}

bool Membership::auditKeyIsCurrent(const Structure &structure) const {
    if (structure.audit.empty()) return false;
    const auto readers = auditReaders(structure);
    return std::ranges::all_of(structure.audit.back().wraps, [&](const auto &wrap) {
        const auto id = DeviceId::from(wrap.to);
        return id && readers.contains(*id);
    });
}

std::set<DeviceId> Membership::devicesEverOf(const StructureId &structure) const {
    std::set<DeviceId> devices;
    for (const auto &[id, known] : m_devices) {
        const auto *changes = known.kit ? nullptr : lookUp(m_roles, known.member);
        if (changes && std::any_of(changes->begin(), changes->end(), [&](const auto &change) { return change.structure == structure; }))
            devices.insert(id);
    }
    return devices;
}

std::uint64_t Membership::lastNumber(const std::string &series) const {
    const auto *given = lookUp(m_series, series);
    return given ? given->size() : 0;
}

std::optional<std::uint64_t> Membership::numberGiven(const std::string &series, const RecordId &record) const {
    const auto *given = lookUp(m_series, series);
    const auto at = given ? std::find(given->begin(), given->end(), record) : std::vector<RecordId>::const_iterator{};
    if (!given || at == given->end()) return {};
    return static_cast<std::uint64_t>(at - given->begin()) + 1;
}

std::map<StructureId, RoleSet> Membership::rolesBehind(const DeviceId &id, std::uint64_t deviceSeq, const EventId &control) const {
    std::map<StructureId, RoleSet> roles;
    const auto *author = device(id);
    const auto cited = numberOf(control);
    if (!author || !cited) return roles;
    if (const auto *changes = lookUp(m_roles, author->member))
        for (const auto &change : *changes) {
            const auto cut = mutation::removed(mutation::Guard::JudgementBySequence) ? change.cuts.end() : change.cuts.find(id);
            if (change.at <= *cited || (cut != change.cuts.end() && deviceSeq > cut->second)) roles[change.structure] = change.roles;
        }
    std::erase_if(roles, [](const auto &entry) { return entry.second == 0; });
    return roles;
}

Result<> Membership::mayWrite(const DeviceId &id, std::uint64_t deviceSeq, const EventId &control, const Space &space) const {
    const auto *author = device(id);
    if (!author) return fail(Code::NotFound, "unknown device");
    const auto cited = numberOf(control);
    if (!cited) return fail(Code::MissingDeps, "the consortium head an entry cites is not known here");
    if (author->revokedAt && deviceSeq > author->lastSeq.value_or(0)) return fail(Code::DeviceRevoked, "an entry past the device's last");
    if (author->kit) return fail(Code::Denied, "a recovery kit writes no entries");
    if (*cited < author->addedAt) return fail(Code::Denied, "an entry that cites a head older than its device");

    for (const auto &[structure, set] : rolesBehind(id, deviceSeq, control)) {
        if (space.kind == SpaceKind::Consortium) return {};
        if (space.kind == SpaceKind::Structure) {
            if (structure == space.owner) return {};
            continue;
        }
        if (space.granted.contains(structure)) return {};
        if (const auto cuts = space.cuts.find(structure); cuts != space.cuts.end()) {
            const auto cut = cuts->second.find(id);
            if (cut != cuts->second.end() && deviceSeq <= cut->second) return {};
            continue;
        }
        const auto ended = space.ended.find(structure);
        const auto endedAt = ended == space.ended.end() ? std::nullopt : numberOf(ended->second);
        if (endedAt && *cited <= *endedAt) return {};
    }
    return fail(Code::Denied, "its member does not belong to a structure that writes in this space");
}

} // namespace tp::control
