#include "ui/models/FilterMatch.h"

#include "ui/text/RecordText.h"

#include <algorithm>

namespace tp::ui {

bool holds(const store::Filter &filter, const store::Record &record) {
    const auto *value = fieldValue(record, filter.field);
    if (!value) return filter.op == store::Filter::Op::SelfOrNone;
    const auto *text = value->text(), *bound = filter.value.text();
    switch (filter.op) {
    case store::Filter::Op::Equals:
        return *value == filter.value;
    case store::Filter::Op::AtLeast:
        return text && bound && *text >= *bound;
    case store::Filter::Op::Below:
        return text && bound && *text < *bound;
    case store::Filter::Op::Contains: {
        const auto *items = value->array();
        return items && std::find(items->begin(), items->end(), filter.value) != items->end();
    }
    case store::Filter::Op::SelfOrNone:
        return *value == Value(Bytes(record.id.bytes.begin(), record.id.bytes.end()));
    }
    return false;
}

} // namespace tp::ui
