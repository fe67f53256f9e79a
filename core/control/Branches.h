#pragma once
// Two continuations of one control log, after a restore of the server: which of them stands. Laptops and server decide alike, so that a
// server that keeps the other one is lying, or takes no other any more (SyncService::mayPart). Pure; any thread.
// The one with more events; of as many, the one with the smaller head: a total order, so that whoever comes last changes nothing. What the
// events say is not weighed: a rule that left out the events of withdrawn devices would let one withdrawal outweigh a whole log.
#include "core/wire/ControlEvent.h"

#include <span>

namespace tp::control {

// Neither may be empty.
[[nodiscard]] bool standsOver(std::span<const wire::ControlEvent> one, std::span<const wire::ControlEvent> other);

} // namespace tp::control
