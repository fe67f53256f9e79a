#pragma once
// What a field of a record says, in words; empty where it says nothing.
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"

namespace tp::ui {

[[nodiscard]] inline QString fieldWords(const store::Record &record, const char *field, const ValueText &text) {
    const auto *value = fieldValue(record, field);
    return value ? text.of(fieldOf(record.type, field), *value) : QString();
}

} // namespace tp::ui
