#pragma once
// The one record of two others: every laptop that writes it means the same one. Internal to core/domain.
#include "core/base/Ids.h"

namespace tp::domain {

// Its beginning is the first one's: ids grow with time.
template <class Other> [[nodiscard]] RecordId joinedId(RecordId of, const Other &and_) {
    for (std::size_t at = 9; at < of.bytes.size(); ++at) of.bytes[at] ^= and_.bytes[at];
    return of;
}

} // namespace tp::domain
