#pragma once
// What one can choose where several versions of a field stand side by side: pure values, no widget.
#include "core/store/Reader.h"

namespace tp::ui {

struct Choice {
    std::string field;
    Value value;
};

inline constexpr const char *combinedRule = "———"; // the line between two long texts put together

// All versions in one value, where that makes sense: the union of choices; of each group of unnamed people the greatest count; two short
// texts on a line; long texts one after the other with a rule between, without the lines an earlier one has already. Nothing when they
// exclude each other, when one of them holds all the others, or the whole would not fit the field. It is a proposal: the person may change
// it before it is kept.
[[nodiscard]] std::optional<Value> combined(const schema::Field &field, const std::vector<store::Version> &versions);

// Whether a value that no version has may be written instead.
[[nodiscard]] bool mayWriteAnother(const schema::Field &field);

} // namespace tp::ui
