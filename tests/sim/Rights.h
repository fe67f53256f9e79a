#pragma once
// Who may read and write what, worked out again from the logs alone, apart from the core: what the invariants judge by.
#include "core/server/SyncService.h"
#include "tests/sim/Journals.h"

namespace tp::sim {

using Membership = server::SyncService::MembershipPtr;

// Who may and could read a person's file, as its log says.
struct FileRights {
    SpaceId id;
    control::Space space;
    [[nodiscard]] bool erased() const { return space.erased.has_value(); }
    [[nodiscard]] std::set<StructureId> ever() const;
};

// What it may read: its member's structures whose key it was given. (A second laptop of somebody who works in several structures is only
// given the key of the one it was invited into: see README.md.)
[[nodiscard]] std::set<StructureId> structuresOf(const Membership &state, Laptop &laptop);
[[nodiscard]] bool meet(const std::set<StructureId> &a, const std::set<StructureId> &b);
// The roles an entry is judged by: those at the head it cites, or at the last change of roles that cut its device before it.
[[nodiscard]] std::map<StructureId, RoleSet> rolesBehind(const Membership &state, const std::vector<wire::ControlEvent> &log,
                                                         const Carried &entry);

} // namespace tp::sim
