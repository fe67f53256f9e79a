#pragma once
// `backup` and `restore`: the database as one file, and back.
#include "core/base/Result.h"

#include <string>

namespace tp::app {

// Beside a running server or not. Prints what the file holds and what it does not (the TLS pair). StoreBusy when `file` exists.
[[nodiscard]] Result<> runBackup(const std::string &folder, const std::string &file);

// The server must be stopped (StoreBusy). The backup is judged first: pages, the consortium's log, the same consortium as the folder's
// (StoreForeign). Then it becomes the folder's database under a new generation, erasures are applied again, and no new control event is
// accepted until an administrator's device has pushed its log again. What stood there is kept as server.db.replaced.
[[nodiscard]] Result<> runRestore(const std::string &folder, const std::string &file);

} // namespace tp::app
