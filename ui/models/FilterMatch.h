#pragma once
// Does a record hold a filter of a query? For records found otherwise than by the query itself. Pure.
#include "core/store/Reader.h"

namespace tp::ui {

[[nodiscard]] bool holds(const store::Filter &filter, const store::Record &record);

} // namespace tp::ui
