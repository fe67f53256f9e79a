#include "ui/text/AddedText.h"

#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"

namespace tp::ui {

std::vector<AddedFact> addedFacts(const store::Record &record, const ValueText &text) {
    std::vector<AddedFact> out;
    for (const auto *field : addedFields(typeOf(text.dictionary(), record.type), true))
        if (const auto *value = fieldValue(record, field->name)) out.push_back({label(*field), text.of(*field, *value)});
    return out;
}

} // namespace tp::ui
