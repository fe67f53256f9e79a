#pragma once
// Two continuations of one control log, after a restore of the server: which of them stands. Laptops and server decide alike, so that a
// server that keeps the other one is lying. Pure; any thread.
// The one with more events; of as many, the one with the smaller head. An event does not count when the other continuation withdraws the
// device that made it, or whoever came in by that device's invitations: a laptop that was stolen must not outweigh its own withdrawal by
// talking much. If both withdraw each other's devices, what is left of each counts, then all, as above.
#include "core/wire/ControlEvent.h"

#include <span>

namespace tp::control {

// Neither may be empty. Not both: one of them stands over the other, whichever is asked first, unless they are the same.
[[nodiscard]] bool standsOver(std::span<const wire::ControlEvent> one, std::span<const wire::ControlEvent> other);

} // namespace tp::control
