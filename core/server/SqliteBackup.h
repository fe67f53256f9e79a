#pragma once
// Copying a server's database while it serves, and judging a copy before it is put in its place.
#include "core/base/Result.h"

#include <filesystem>

namespace tp::server {

// A consistent copy of `from` as of one moment, also while other processes write to it. `to` must not exist (StoreBusy); it is its owner's
// alone (0600), whole and on disk once this has returned, and absent after a failure. One file, without a write-ahead log.
[[nodiscard]] Result<> backUp(const std::filesystem::path &from, const std::filesystem::path &to);

// Pages and indexes of a database. StoreCorrupt.
[[nodiscard]] Result<> checkPages(const std::filesystem::path &file);

} // namespace tp::server
