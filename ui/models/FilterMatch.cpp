#include "ui/models/FilterMatch.h"

#include "core/base/IdValue.h"
#include "core/domain/Text.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <algorithm>

namespace tp::ui {

bool holds(const store::Filter &filter, const store::Record &record) {
    using Op = store::Filter::Op;
    if (filter.op == Op::Among) {
        const auto *ids = filter.value.array();
        return ids && std::ranges::find(*ids, idValue(record.id)) != ids->end();
    }
    const auto *value = fieldValue(record, filter.field);
    if (!value) return filter.op == Op::SelfOrNone || (filter.op == Op::Equals && filter.value.isNull());
    // As the store compares: texts with texts, numbers with numbers; a value of another kind is neither above nor below.
    const auto atLeast = [&]() -> std::optional<bool> {
        if (const auto *text = value->text(), *bound = filter.value.text(); text && bound) return *text >= *bound;
        if (const auto *number = value->integer(), *bound = filter.value.integer(); number && bound) return *number >= *bound;
        return {};
    };
    switch (filter.op) {
    case store::Filter::Op::Equals:
        if (const auto *several = filter.value.array()) return std::ranges::find(*several, *value) != several->end();
        return *value == filter.value;
    case store::Filter::Op::AtLeast:
        return atLeast().value_or(false);
    case store::Filter::Op::Below:
        return !atLeast().value_or(true);
    case store::Filter::Op::Contains: {
        if (const auto *text = value->text(), *words = filter.value.text(); text && words) return domain::mentions(*text, *words);
        const auto *items = value->array();
        return items && std::find(items->begin(), items->end(), filter.value) != items->end();
    }
    case store::Filter::Op::SelfOrNone:
        return *value == Value(Bytes(record.id.bytes.begin(), record.id.bytes.end()));
    case store::Filter::Op::Among:
        break; // above
    }
    return false;
}

FilterMatch::FilterMatch(const std::vector<store::Filter> &filters) {
    for (const auto &filter : filters) {
        if (filter.op != store::Filter::Op::Among) {
            m_filters.push_back(filter);
            continue;
        }
        auto &among = m_among.emplace_back();
        if (const auto *ids = filter.value.array())
            for (const auto &one : *ids)
                if (const auto id = idIn<RecordId>(&one)) among.insert(*id);
    }
}

bool FilterMatch::operator()(const store::Record &record) const {
    return std::ranges::all_of(m_among, [&](const auto &ids) { return ids.contains(record.id); }) &&
           std::ranges::all_of(m_filters, [&](const auto &filter) { return holds(filter, record); });
}

bool mentionsAll(const QString &line, const QString &typed) {
    const auto stands = domain::searchTokens(fromQt(line)), wanted = domain::searchTokens(fromQt(typed));
    return std::ranges::all_of(
        wanted, [&](const auto &word) { return std::ranges::any_of(stands, [&](const auto &its) { return its.starts_with(word); }); });
}

} // namespace tp::ui
