#pragma once
// Saves that the server has not taken yet: in order, whole groups. Inside the writer's transaction, except `outgoing`.
#include "core/store/Ingest.h"

#include <functional>

namespace tp::store {

[[nodiscard]] Result<std::vector<OutgoingGroup>> outgoingGroups(Connection &db, std::size_t maxEntries, std::size_t maxBytes);
[[nodiscard]] Result<> acknowledgeGroup(Workbench &bench, std::uint64_t group);
// Takes a refused save out of the journal into quarantine, where its text stays readable to this device.
[[nodiscard]] Result<> withdrawGroup(Workbench &bench, Ingest &ingest, std::uint64_t group, const Error &reason);
// The same bodies under fresh numbers, clocks, deps and newest keys. Write ids stay. `between`: once the old seals are opened.
[[nodiscard]] Result<> resealAll(Workbench &bench, Ingest &ingest, std::optional<std::int64_t> serverTimeMs,
                                 const std::function<Result<>()> &between = {});

} // namespace tp::store
