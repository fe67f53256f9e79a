// Acts on the consortium's log. Each runs on in virtual time; the laptop does one at a time.
#include "tests/sim/Operations.h"

#include "tests/sim/Must.h"

namespace tp::sim {

namespace {

RoleSet rolesIn(Laptop &laptop, const StructureId &structure) {
    return laptop.session().withKeys([&](const store::Keys &keys) {
        const auto roles = keys.membership.rolesOf(laptop.session().member());
        const auto at = roles.find(structure);
        return at == roles.end() ? RoleSet{0} : at->second;
    });
}
bool administers(Laptop &laptop) {
    return laptop.session().withKeys(
        [&](const store::Keys &keys) { return has(keys.membership.allRolesOf(laptop.session().member()), Role::Administrator); });
}

} // namespace

bool inviteSomebody(World &world, Laptop &laptop) {
    if (laptop.busy() || world.laptops.size() >= world.wantedLaptops) return false;
    const auto structure = world.structures[world.below(world.structures.size())];
    const bool administrator = administers(laptop), manager = has(rolesIn(laptop, structure), Role::Manager);
    if (!administrator && !manager) return false;
    if (!laptop.session().withKeys([&](const store::Keys &keys) { return keys.keyring.structures().contains(structure); })) return false;
    RoleSet roles = static_cast<RoleSet>(Role::Referent);
    if (administrator && world.chance(500)) roles |= static_cast<RoleSet>(Role::Manager);
    if (administrator && world.chance(400)) roles |= static_cast<RoleSet>(Role::Coordinator);
    if (administrator && world.chance(150)) roles |= static_cast<RoleSet>(Role::Administrator);
    const bool second = administrator && structure == laptop.session().structure() && world.chance(200); // a second device of oneself
    std::optional<MemberId> member;
    if (second) member = laptop.session().member();
    auto &guest = world.addLaptop();
    laptop.act<std::string>([=](Acts &acts) { return acts.consortium.invite(structure, roles, member); },
                            [&world, &laptop, &guest, second, structure, member](const Result<std::string> &invitation) {
                                if (!invitation) return laptop.refused("invite", invitation.error());
                                laptop.note("invited " + guest.name());
                                std::optional<int> mark;
                                if (!second) mark = world.ledger.reserve();
                                guest.invitedInto = structure;
                                guest.invitedAs = member;
                                guest.invite(*invitation, mark ? world.ledger.text(*mark) : std::string(), mark);
                                guest.start();
                            });
    return true;
}

bool addStructure(World &world, Laptop &laptop) {
    // By the founder alone, who thereby reads everything there is: the invariants look through these eyes.
    if (laptop.number != 0 || laptop.busy() || world.structures.size() >= world.wantedStructures) return false;
    const auto mark = world.ledger.reserve();
    laptop.act<StructureId>(
        [name = world.ledger.text(mark)](Acts &acts) { return acts.consortium.addStructure(name, "S"); },
        [&world, &laptop, mark](const Result<StructureId> &structure) {
            if (structure) {
                const RecordId record{structure->bytes};
                world.ledger.records()[record] = {schema::Audience::Consortium, *structure, {}, "structure"};
                world.ledger.written({mark, {"structure", record, "name"}, 0, world.ledger.newSave(), Mark::State::Acknowledged, {}});
            }
            if (!structure) return laptop.refused("add structure", structure.error());
            laptop.note("added a structure");
            world.structures.push_back(*structure);
        });
    return true;
}

bool changeRoles(World &world, Laptop &laptop) {
    if (laptop.busy() || !administers(laptop)) return false;
    // Somebody else's coordination comes or goes; everybody stays a referent.
    std::vector<std::tuple<MemberId, StructureId, RoleSet>> others;
    laptop.session().withKeys([&](const store::Keys &keys) {
        for (const auto &member : keys.membership.members())
            for (const auto &[structure, roles] : keys.membership.rolesOf(member))
                if (member != laptop.session().member() && roles && !has(roles, Role::Administrator))
                    others.emplace_back(member, structure, roles);
    });
    if (others.empty()) return false;
    const auto [member, structure, roles] = others[world.below(others.size())];
    const RoleSet wanted = roles ^ static_cast<RoleSet>(Role::Coordinator);
    laptop.act<bool>([=](Acts &acts) { return acts.consortium.setRoles(member, structure, wanted); },
                     [&laptop](const Result<bool> &done) {
                         if (!done) return laptop.refused("roles", done.error());
                         laptop.note("roles changed");
                     });
    return true;
}

// Somebody who is neither the founder nor the one who acts; at most a third of the laptops go.
static std::optional<control::Device> somebodyToRevoke(World &world, Laptop &laptop) {
    if (laptop.busy() || !(rolesIn(laptop, laptop.session().structure()) & (Role::Manager | Role::Administrator))) return {};
    std::vector<control::Device> live;
    std::size_t gone = 0;
    laptop.session().withKeys([&](const store::Keys &keys) {
        for (const auto &[id, device] : keys.membership.devices()) {
            gone += device.revokedAt.has_value();
            if (!device.revokedAt && !device.kit && device.member != laptop.session().member() && device.member != world.founderMember)
                live.push_back(device);
        }
    });
    if (live.empty() || gone * 3 >= live.size()) return {};
    return live[world.below(live.size())];
}

bool revokeADevice(World &world, Laptop &laptop) {
    const auto device = somebodyToRevoke(world, laptop);
    if (!device) return false;
    laptop.act<bool>([id = device->id](Acts &acts) { return acts.consortium.members().revokeDevice(id); },
                     [&world, &laptop](const Result<bool> &done) {
                         if (!done) return laptop.refused("revoke device", done.error());
                         laptop.note("a device revoked");
                         world.faults(Kind::Revoked);
                     });
    return true;
}

bool revokeAMember(World &world, Laptop &laptop) {
    const auto device = somebodyToRevoke(world, laptop);
    if (!device) return false;
    laptop.act<sync::Revoked>([id = device->member](Acts &acts) { return acts.consortium.members().revokeMember(id); },
                              [&world, &laptop](const Result<sync::Revoked> &done) {
                                  if (!done) return laptop.refused("revoke member", done.error());
                                  laptop.note("a member revoked");
                                  world.faults(Kind::Revoked);
                              });
    return true;
}

} // namespace tp::sim
