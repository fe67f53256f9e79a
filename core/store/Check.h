#pragma once
// Is the store sound? Pages and b-trees, entries and their signatures, this device's chain, the logs, and fold(journal) == projection.
// Reads only; inside no transaction.
#include "core/store/Workbench.h"

namespace tp::store {

[[nodiscard]] Result<std::vector<std::string>> checkStore(Workbench &bench); // findings; empty when all is well

// The projection as text that does not depend on local numbers or on the order of arrival: two stores that hold the same entries and keys
// have the same dump.
[[nodiscard]] Result<std::string> projectionDump(const Session &session);

} // namespace tp::store
