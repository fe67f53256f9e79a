#pragma once
// The secondary indexes of what is derived, as the types and the questions of lists ask for them. Inside the writer's transaction, or while
// the store opens.
#include "core/store/Catalogue.h"
#include "core/store/Connection.h"

namespace tp::store {

// Idempotent. Those of before, of other columns or in another order of words, are made anew.
[[nodiscard]] Result<> createIndexes(Connection &db, const Catalogue &catalogue);
[[nodiscard]] Result<bool> indexesStand(Connection &db, const Catalogue &catalogue); // as createIndexes would make them
[[nodiscard]] std::string coverageIndexName();                                       // commune, n, and what is counted of encounters

} // namespace tp::store
