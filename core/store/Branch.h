#pragma once
// A control log whose tail gives way to another branch, after a restore: the one case in which what was known of a log is unlearnt.
// Inside the writer's transaction.
#include "core/store/Ingest.h"

namespace tp::store {

// Of a space's log: events of other logs are left alone. Of the consortium's: also the events of space logs that cite what is gone, which
// nobody can verify any more; a space.create of this device is signed again on the new head and goes with the next push.
// The failures of the logs, when `events` do not continue what is kept.
[[nodiscard]] Result<Replaced> replaceBranch(Workbench &bench, Ingest &ingest, const SpaceId &scope, std::uint64_t from,
                                             std::span<const Bytes> events);

// The feed is read from its beginning again, whatever page of it is on its way.
[[nodiscard]] Result<> forgetReading(Workbench &bench);

} // namespace tp::store
