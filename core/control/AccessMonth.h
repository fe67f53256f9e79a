#pragma once
// The months of the access log. A structure has one space a month, whose id follows from both, so that whoever writes first makes it and
// two who are first together make the same one. Months are those of UTC. Pure.
#include "core/base/Ids.h"

#include <string>

namespace tp::control {

// "2026-11"
[[nodiscard]] std::string monthOf(std::int64_t ms);
[[nodiscard]] bool isMonth(std::string_view text);
// From then on the month's space is to be erased: the first of the same month a year later, so that no line is ever kept for more than
// twelve months. BadFormat: not a month.
[[nodiscard]] Result<std::int64_t> accessExpiryMs(std::string_view month);

// Begins with four 0xff bytes, a time that no UUIDv7 has: no file can take the place of an access log.
[[nodiscard]] SpaceId accessSpaceOf(const StructureId &structure, std::string_view month);
[[nodiscard]] bool isAccessSpace(const SpaceId &space);

} // namespace tp::control
