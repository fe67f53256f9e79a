#pragma once
// The bulk load of a first synchronisation, the rebuilding of what is derived, and the second look at what an older version could not
// read. `rebuild…` and `read…` run inside the writer's transaction.
#include "core/store/Ingest.h"

namespace tp::store {

[[nodiscard]] Result<bool> inBulk(Connection &db); // a flag in the store, so that it survives a crash
[[nodiscard]] Result<> leaveIndexesBehind(Workbench &bench);
[[nodiscard]] Result<> catchIndexesUp(Workbench &bench);
[[nodiscard]] Result<> rebuildProjection(Workbench &bench, Ingest &ingest);
// After the schema grew: entries of types and fields unknown then are judged and folded again, search is made anew.
[[nodiscard]] Result<> readWhatWasLeft(Workbench &bench, Ingest &ingest);

} // namespace tp::store
