#pragma once
// Own entries that everybody could judge and read once, and nobody can any more: they cite what is gone of the consortium's log, or their
// epoch has another key now. Inside the writer's transaction.
#include "core/store/Ingest.h"

namespace tp::store {

// Their content goes once more, save by save, each entry once: should that fall too, its copy is what goes again. What no key is left for
// is put into quarantine, and from there into a rescue file. Returns how many entries.
[[nodiscard]] Result<std::size_t> sealAgain(Workbench &bench, Ingest &ingest, const std::set<EventId> &lost);

// Keys fell while a log was read on (Learnt::fell), possibly beside a push: remembered until nothing is under way.
[[nodiscard]] Result<> noteFallen(Workbench &bench);
[[nodiscard]] Result<bool> fallenNoted(Connection &db);
[[nodiscard]] Result<> sealFallenAgain(Workbench &bench, Ingest &ingest); // what is unsent, then what was sent

} // namespace tp::store
