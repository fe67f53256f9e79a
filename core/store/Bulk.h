#pragma once
// The bulk load of a first synchronisation, the rebuilding of what is derived, and the second look at what an older version could not
// read. `rebuild…` and `read…` run inside the writer's transaction.
#include "core/store/AddedFields.h"
#include "core/store/Ingest.h"

#include <functional>

namespace tp::store {

// While search is left behind, a mark in the store (so that it survives a crash) says up to which record it goes; Projection keeps the
// records up to it in the search, and leaves the others to these steps. Absent: search holds every record.
[[nodiscard]] Result<std::optional<std::int64_t>> searchMark(Connection &db);
[[nodiscard]] Result<std::int64_t> leaveSearchBehind(Workbench &bench); // the mark, an earlier one when there is
// Takes the next records in, range after range, until nothing is left or `enough` says so; at least one range. The new mark; absent: done.
[[nodiscard]] Result<std::optional<std::int64_t>> catchSearchUp(Workbench &bench, const std::function<bool()> &enough);

[[nodiscard]] Result<> rebuildProjection(Workbench &bench, Ingest &ingest);
// After coordinators added fields, or what they had added became another: what held them is folded again. No added field is searched.
[[nodiscard]] Result<> readAddedFields(Workbench &bench, Ingest &ingest, std::span<const ChangedField> changed);
// After the schema grew: entries of types and fields unknown then are judged and folded again, search is made anew.
[[nodiscard]] Result<> readWhatWasLeft(Workbench &bench, Ingest &ingest);

} // namespace tp::store
