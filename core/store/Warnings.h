#pragma once
// Findings of the exchange, kept until they are no longer so. Inside the writer's transaction, except the list.
#include "core/store/Workbench.h"

namespace tp::store {

[[nodiscard]] Result<> warn(Connection &db, const Clock &clock, Warning::Kind kind, ByteView subject, std::string_view detail);
// All of a kind, or the one about `subject`.
[[nodiscard]] Result<> unwarn(Connection &db, Warning::Kind kind, std::optional<ByteView> subject = std::nullopt);
[[nodiscard]] Result<std::vector<Warning>> listWarnings(Connection &db, std::size_t limit);

} // namespace tp::store
