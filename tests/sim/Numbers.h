#pragma once
// Numbers that are unique and without gaps: whether those of the consortium's log are.
#include "tests/sim/World.h"

#include <span>

namespace tp::sim {

inline constexpr const char *numberedSeries = "conclusions";
// From the events as they lie on the server: 1, 2, 3 …, each record once, and what laptops were told is so, unless a restored server
// lost the branch it stood on.
void checkNumbers(World &world, std::span<const wire::ControlEvent> log);

} // namespace tp::sim
