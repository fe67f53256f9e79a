#include "ui/persons/Shares.h"

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

} // namespace tp::ui
