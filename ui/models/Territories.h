#pragma once
// Which territory a commune is of, and what becomes of a record's territory when its commune is corrected. Reads; any thread that owns the
// Reader.
#include "core/store/Reader.h"

namespace tp::ui {

[[nodiscard]] std::optional<RecordId> territoryOf(store::Reader &reader, const std::string &commune); // none: unknown, or retired
// Where nobody chose one, or it was that of the commune before, it follows; what somebody chose otherwise stays.
[[nodiscard]] Value territoryFollowing(store::Reader &reader, const Value &territory, const std::string &before,
                                       const std::string &commune);

} // namespace tp::ui
