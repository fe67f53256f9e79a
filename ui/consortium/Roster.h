#pragma once
// Who belongs to the consortium, as the Consortium page shows it: structures, their members, their laptops, their recovery kits. A pure
// reading of the membership, the names and what is known of each device; it decides what words and colours a laptop gets, and what the
// member at this laptop may do. Values only.
#include "ui/Backend.h"

#include <QString>

#include <optional>
#include <vector>

namespace tp::ui {

struct RosterDevice {
    enum class State { Active, Silent, Never, Removed };
    DeviceId id;
    MemberId member;
    StructureId structure;
    QString name; // "AAJB laptop 3": its structure's code and its place among the laptops ever added there
    DeviceStory story;
    State state = State::Never;
    int silentDays = 0;
    bool mine = false; // this laptop
};
struct RosterMember {
    MemberId id;
    QString name;
    std::map<StructureId, RoleSet> roles; // where it has any
    std::vector<RosterDevice> devices;    // live ones first
    [[nodiscard]] RoleSet rolesIn(const StructureId &structure) const;
    [[nodiscard]] std::size_t liveDevices() const;
};
struct RosterKit {
    DeviceId id;
    MemberId maker;
    std::int64_t madeMs = 0;
    QString testedOn; // dd/MM/yyyy; empty: never tried
    std::optional<MemberId> testedBy;
};
struct RosterStructure {
    StructureId id;
    QString code, name;
    std::vector<RosterKit> kits;      // not withdrawn
    std::vector<std::size_t> members; // into Roster::members, by name
};
struct Roster {
    std::vector<RosterStructure> structures; // by name, the reader's own first
    std::vector<RosterMember> members;
    int administrators = 0;

    [[nodiscard]] const RosterMember *member(const MemberId &id) const;
    [[nodiscard]] const RosterDevice *device(const DeviceId &id) const;
    [[nodiscard]] const RosterStructure *structure(const StructureId &id) const;
    [[nodiscard]] bool followsPeople(const StructureId &id) const; // a referent or a manager belongs to it
};
inline constexpr int silentAfterDays = 7;
inline constexpr std::size_t kitsWanted = 2; // per structure

[[nodiscard]] Roster readRoster(Backend &backend);

// What the member at this laptop may do; the rules themselves stand in core/control.
class Rights {
public:
    explicit Rights(Backend &backend);
    [[nodiscard]] bool isAdministrator() const { return has(m_all, Role::Administrator); }
    [[nodiscard]] bool mayConfirmErasures() const { return has(m_all, Role::Manager) || has(m_all, Role::Coordinator); }
    [[nodiscard]] bool mayInviteInto(const StructureId &structure) const; // its manager, or an administrator who holds its key
    [[nodiscard]] RoleSet mayGiveIn(const StructureId &structure) const;  // roles an invitation may carry
    [[nodiscard]] bool maySetRoles() const { return isAdministrator(); }
    [[nodiscard]] bool mayRemove(const RosterDevice &device) const; // manager of its structure, or an administrator
    [[nodiscard]] bool mayRevokeKitOf(const StructureId &structure) const;
    [[nodiscard]] bool mayRedact() const; // what was written at a structure it manages; the rule looks at each text
    [[nodiscard]] bool mayRemove(const RosterMember &member) const; // every one of its laptops and roles

private:
    MemberId m_me;
    RoleSet m_all = 0;
    std::map<StructureId, RoleSet> m_roles;
};

[[nodiscard]] QString rolesText(RoleSet roles); // "Outreach worker, manager"
[[nodiscard]] QString roleMeaning(Role role);   // one sentence
[[nodiscard]] QString stateText(const RosterDevice &device);
[[nodiscard]] QString signText(const RosterDevice &device, std::int64_t nowMs); // its last sign, as a table shows it
inline constexpr Role everyRoleInOrder[] = {Role::Referent, Role::Manager, Role::Coordinator, Role::Administrator};

} // namespace tp::ui
