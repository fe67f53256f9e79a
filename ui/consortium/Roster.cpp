#include "ui/consortium/Roster.h"

#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

#include <algorithm>

namespace tp::ui {
namespace {
struct RosterWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::Roster)
};

void tellState(RosterDevice &device, const control::Device &from, const Clock &clock) {
    using State = RosterDevice::State;
    if (from.revokedAt) {
        device.state = State::Removed;
    } else if (device.mine) {
        device.state = State::Active;
    } else if (device.story.lastSignMs) {
        const auto today = parisTime(clock.nowMs()).date();
        device.silentDays = static_cast<int>(parisTime(*device.story.lastSignMs).date().daysTo(today));
        device.state = device.silentDays >= silentAfterDays ? State::Silent : State::Active;
    }
}

template <class Item> void byName(std::vector<Item> &items) {
    std::sort(items.begin(), items.end(), [](const Item &a, const Item &b) { return a.name.localeAwareCompare(b.name) < 0; });
}
} // namespace

RoleSet RosterMember::rolesIn(const StructureId &structure) const {
    const auto at = roles.find(structure);
    return at == roles.end() ? RoleSet(0) : at->second;
}

std::size_t RosterMember::liveDevices() const {
    return static_cast<std::size_t>(std::count_if(devices.begin(), devices.end(),
                                                  [](const RosterDevice &device) { return device.state != RosterDevice::State::Removed; }));
}

const RosterMember *Roster::member(const MemberId &id) const {
    const auto at = std::find_if(members.begin(), members.end(), [&](const RosterMember &member) { return member.id == id; });
    return at == members.end() ? nullptr : &*at;
}
const RosterDevice *Roster::device(const DeviceId &id) const {
    for (const auto &member : members)
        for (const auto &device : member.devices)
            if (device.id == id) return &device;
    return nullptr;
}
const RosterStructure *Roster::structure(const StructureId &id) const {
    const auto at = std::find_if(structures.begin(), structures.end(), [&](const RosterStructure &one) { return one.id == id; });
    return at == structures.end() ? nullptr : &*at;
}

bool Roster::followsPeople(const StructureId &id) const {
    return std::any_of(members.begin(), members.end(), [&](const RosterMember &one) {
        const auto roles = one.rolesIn(id);
        return has(roles, Role::Referent) || has(roles, Role::Manager);
    });
}

Roster readRoster(Backend &backend) {
    Roster out;
    auto &reader = backend.reader();
    auto &trust = backend.trust();
    const ValueText text(reader);
    const auto stories = trust.deviceStories();
    const auto mine = trust.device();
    std::map<DeviceId, control::Device> devices;
    std::map<MemberId, std::map<StructureId, RoleSet>> roles;
    std::vector<StructureId> structures;
    trust.withMembership([&](const control::Membership &membership) {
        devices = membership.devices();
        for (const auto &member : membership.members()) roles[member] = membership.rolesOf(member);
        for (const auto &[id, structure] : membership.structures()) structures.push_back(id);
    });

    for (const auto &id : structures) {
        out.structures.push_back({id, text.structureCode(id), text.structure(id), {}, {}});
        if (out.structures.back().name.isEmpty()) out.structures.back().name = RosterWords::tr("A structure whose name has not come yet");
    }
    byName(out.structures);
    const auto home = backend.me().structure;
    std::stable_partition(out.structures.begin(), out.structures.end(), [&](const RosterStructure &one) { return one.id == home; });

    for (auto &[id, held] : roles) {
        std::erase_if(held, [](const auto &entry) { return entry.second == 0; });
        RosterMember member{id, text.member(id), held, {}};
        if (std::any_of(held.begin(), held.end(), [](const auto &entry) { return has(entry.second, Role::Administrator); }))
            ++out.administrators;
        out.members.push_back(std::move(member));
    }
    byName(out.members);

    std::vector<const control::Device *> inOrder; // as they were added: their places in their names never change
    for (const auto &[id, device] : devices) inOrder.push_back(&device);
    std::sort(inOrder.begin(), inOrder.end(), [](const auto *a, const auto *b) { return a->addedAt < b->addedAt; });
    std::map<StructureId, int> places;
    for (const auto *device : inOrder) {
        const auto told = stories.find(device->id);
        const auto story = told == stories.end() ? DeviceStory() : told->second;
        if (device->kit) {
            if (device->revokedAt) continue;
            for (auto &structure : out.structures) {
                if (structure.id != device->structure) continue;
                RosterKit kit{device->id, device->member, story.addedMs, {}};
                if (const auto record = reader.get("kit", RecordId{device->id.bytes}))
                    if (const auto tested = fieldText(*record, "testedOn"); !tested.isEmpty()) {
                        kit.testedOn = dateText(fromQt(tested));
                        const auto by = record->fields.find("testedBy");
                        const auto *bytes = by == record->fields.end() ? nullptr : by->second.bytes();
                        if (const auto member = bytes ? MemberId::from(*bytes) : fail(Code::NotFound)) kit.testedBy = *member;
                    }
                structure.kits.push_back(std::move(kit));
            }
            continue;
        }
        RosterDevice one;
        one.id = device->id, one.member = device->member, one.structure = device->structure, one.story = story;
        one.mine = device->id == mine;
        //: A structure's code and a number: "AAJB laptop 3"
        one.name = RosterWords::tr("%1 laptop %2")
                       .arg(text.structureCode(device->structure))
                       .arg(++places[device->structure])
                       .simplified(); // a code that has not come leaves no hole
        tellState(one, *device, backend.clock());
        for (auto &member : out.members)
            if (member.id == device->member) member.devices.push_back(std::move(one));
    }
    for (std::size_t at = 0; at < out.members.size(); ++at) {
        auto &member = out.members[at];
        std::stable_partition(member.devices.begin(), member.devices.end(),
                              [](const RosterDevice &device) { return device.state != RosterDevice::State::Removed; });
        for (auto &structure : out.structures)
            if (member.roles.contains(structure.id)) structure.members.push_back(at);
    }
    return out;
}

Rights::Rights(Backend &backend) : m_me(backend.me().member), m_all(backend.me().roles) {
    backend.trust().withMembership([this](const control::Membership &membership) { m_roles = membership.rolesOf(m_me); });
}

bool Rights::mayInviteInto(const StructureId &structure) const {
    const auto here = m_roles.find(structure); // only who belongs to it holds its key
    return here != m_roles.end() && here->second && (has(here->second, Role::Manager) || isAdministrator());
}

RoleSet Rights::mayGiveIn(const StructureId &structure) const {
    if (!mayInviteInto(structure)) return 0;
    if (isAdministrator()) return Role::Referent | Role::Manager | Role::Coordinator | Role::Administrator;
    return Role::Referent | Role::Manager;
}

bool Rights::mayRemove(const RosterDevice &device) const {
    const auto here = m_roles.find(device.structure);
    return isAdministrator() || (here != m_roles.end() && has(here->second, Role::Manager));
}

bool Rights::mayRevokeKitOf(const StructureId &structure) const {
    const auto here = m_roles.find(structure);
    return isAdministrator() || (here != m_roles.end() && has(here->second, Role::Manager));
}

bool Rights::mayRedact() const { return has(m_all, Role::Manager); }

bool Rights::mayRemove(const RosterMember &member) const {
    if (isAdministrator()) return true;
    for (const auto &[structure, roles] : member.roles) {
        const auto here = m_roles.find(structure);
        if (here == m_roles.end() || !has(here->second, Role::Manager)) return false;
        if (has(roles, Role::Coordinator) || has(roles, Role::Administrator)) return false;
    }
    return !member.roles.empty();
}

QString rolesText(RoleSet roles) {
    QStringList words;
    for (const auto role : everyRoleInOrder)
        if (has(roles, role)) words << (words.isEmpty() ? label(role) : label(role).toLower());
    return words.isEmpty() ? RosterWords::tr("No role") : words.join(QStringLiteral(", "));
}

QString roleMeaning(Role role) {
    switch (role) {
    case Role::Referent:
        return RosterWords::tr("Notes encounters, opens and follows files of the structure, shares those it created.");
    case Role::Manager:
        return RosterWords::tr("Also invites and removes people of the structure, stops a share, confirms an erasure.");
    case Role::Coordinator:
        return RosterWords::tr("Sees the consortium as a whole and its exports; confirms an erasure. Opens no file by this role.");
    case Role::Administrator:
        return RosterWords::tr("Adds structures, gives roles, removes any laptop. Two people at least should have it.");
    }
    return {};
}

QString stateText(const RosterDevice &device) {
    switch (device.state) {
    case RosterDevice::State::Active:
        return device.mine ? RosterWords::tr("This laptop") : RosterWords::tr("Active");
    case RosterDevice::State::Silent:
        return RosterWords::tr("Silent, %n day(s)", nullptr, device.silentDays);
    case RosterDevice::State::Never:
        return RosterWords::tr("No sign yet");
    case RosterDevice::State::Removed:
        return RosterWords::tr("Removed");
    }
    return {};
}

QString signText(const RosterDevice &device, std::int64_t nowMs) {
    if (device.mine) return RosterWords::tr("Now");
    if (!device.story.lastSignMs) return RosterWords::tr("None yet");
    auto when = momentText(*device.story.lastSignMs, nowMs);
    when[0] = when[0].toUpper();
    return when;
}

} // namespace tp::ui
