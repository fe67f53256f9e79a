#include "core/domain/Meetings.h"

namespace tp::domain {

std::vector<RecordChange> movedAlong(const Value &occurredAt, std::span<const Meeting> meetings) {
    std::vector<RecordChange> out;
    for (const auto &[participation, when, disputed] : meetings)
        if (disputed || when != occurredAt) out.push_back({participation, "participation", false, {}, {{"occurredAt", occurredAt}}});
    return out;
}

} // namespace tp::domain
