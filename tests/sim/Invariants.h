#pragma once
// What must hold once everything is exchanged. Each finding is added to the world's; none means that all is well.
#include "tests/sim/World.h"

namespace tp::sim {

void checkInvariants(World &world);

} // namespace tp::sim
