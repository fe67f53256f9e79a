#include "tests/sim/Rights.h"

#include <algorithm>

namespace tp::sim {

std::set<StructureId> FileRights::ever() const {
    auto out = space.granted;
    out.insert(space.owner);
    for (const auto &[structure, cuts] : space.cuts) out.insert(structure);
    for (const auto &[structure, event] : space.ended) out.insert(structure);
    return out;
}

std::set<StructureId> structuresOf(const Membership &state, Laptop &laptop) {
    auto out = laptop.session().withKeys([](const store::Keys &keys) { return keys.keyring.structures(); });
    const auto roles = state->rolesOf(laptop.session().member());
    std::erase_if(out, [&](const StructureId &structure) { return !roles.contains(structure); });
    return out;
}

bool meet(const std::set<StructureId> &a, const std::set<StructureId> &b) {
    return std::ranges::any_of(a, [&](const StructureId &one) { return b.contains(one); });
}

std::map<StructureId, RoleSet> rolesBehind(const Membership &state, const std::vector<wire::ControlEvent> &log, const Carried &entry) {
    const auto *device = state->device(entry.device);
    auto at = state->numberOf(entry.control);
    if (!device || !at) return {};
    if (device->revokedAt && entry.deviceSeq > device->lastSeq.value_or(0)) return {};
    for (const auto &event : log) {
        if (event.kind != "role.set" || event.number <= *at) continue;
        const auto cuts = event.data.find("cuts");
        if (cuts == event.data.end() || !cuts->second.array()) continue;
        for (const auto &cut : *cuts->second.array()) {
            const auto *id = cut.find("device")->bytes();
            const auto last = static_cast<std::uint64_t>(*cut.find("lastSeq")->integer());
            if (std::ranges::equal(*id, entry.device.bytes) && entry.deviceSeq > last) at = event.number;
        }
    }
    return state->rolesOf(device->member, at);
}

} // namespace tp::sim
