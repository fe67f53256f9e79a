#pragma once
// What one can choose where several versions of a field stand side by side: pure values, no widget.
#include "core/store/Reader.h"

namespace tp::ui {

// All versions in one value, where that makes sense: the union of choices, texts one after the other, two phone numbers on a line. Nothing
// when they exclude each other, or the whole would not fit the field.
[[nodiscard]] std::optional<Value> combined(const schema::Field &field, const std::vector<store::Version> &versions);

} // namespace tp::ui
