#pragma once
// The erasures a data folder remembers outside its database (and so outside its backups): a backup put back holds again what was erased
// since it was made, and must lose it before anybody is served.
#include "app/server/Instance.h"

namespace tp::app {

// Applies them to a database that is not in its place yet. How many spaces or entries were erased again.
[[nodiscard]] Result<std::uint64_t> reapplyErasures(const Instance &instance, server::SqliteStore &store, const server::Consortium &consortium);

} // namespace tp::app
