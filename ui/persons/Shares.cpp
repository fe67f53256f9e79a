#include "ui/persons/Shares.h"

#include "ui/text/RecordText.h"

#include <algorithm>

namespace tp::ui {

bool isShareOver(Backend &backend, const RecordId &person) {
    const auto readers = backend.trust().readersOf(person);
    if (!readers) return false;
    bool over = false;
    backend.trust().withMembership([&](const control::Membership &membership) {
        const auto roles = membership.rolesOf(backend.me().member);
        const auto mine = [&](bool ended) {
            return std::any_of(readers->begin(), readers->end(),
                               [&](const FileReader &one) { return one.endedMs.has_value() == ended && roles.contains(one.structure); });
        };
        over = !mine(false) && mine(true);
    });
    return over;
}

bool readsFile(Backend &backend, const store::Record &person, const StructureId &structure) {
    if (structureOf(person) == structure) return true;
    const auto readers = backend.trust().readersOf(person.id);
    if (!readers || (readers->empty() && !structureOf(person))) return true; // nothing is known of it
    return std::ranges::any_of(*readers, [&](const FileReader &one) { return one.structure == structure && !one.endedMs; });
}

bool sharesFilesOf(Backend &backend, const std::optional<StructureId> &owner) {
    RoleSet here = 0;
    backend.trust().withMembership([&](const control::Membership &membership) {
        const auto roles = membership.rolesOf(backend.me().member);
        if (owner)
            if (const auto at = roles.find(*owner); at != roles.end()) here = at->second;
    });
    return has(here, Role::Referent) || has(here, Role::Manager);
}

} // namespace tp::ui
