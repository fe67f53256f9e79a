// Outings found otherwise than by what was kept of them (OutingFilters.h).
#include "core/base/IdValue.h"
#include "ui/models/FilterMatch.h"
#include "ui/outings/OutingFilters.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <algorithm>
#include <map>

namespace tp::ui {
namespace {
constexpr std::size_t outingsOfEach = 200;

using FoundOutings = std::map<RecordId, store::Record>;

void collectOutings(store::Reader &reader, store::Query query, store::Filter also, FoundOutings &found) {
    query.text.clear();
    query.filters.push_back(std::move(also));
    query.limit = outingsOfEach;
    query.offset = 0;
    query.after.reset();
    for (auto &outing : reader.list(query).value_or(std::vector<store::Record>())) found.emplace(outing.id, std::move(outing));
}

Value::Array territoriesCalled(store::Reader &reader, const QString &words) {
    store::Query query;
    query.type = "territory";
    Value::Array ids;
    const auto all = reader.list(query).value_or(std::vector<store::Record>());
    for (const auto &territory : all)
        if (mentionsAll(fieldText(territory, "name"), words)) ids.push_back(idValue(territory.id));
    return ids;
}
} // namespace

std::vector<store::Record> outingsThroughWords(store::Reader &reader, const store::Query &query) {
    FoundOutings found;
    for (const auto *field : {"team", "plan"}) collectOutings(reader, query, {field, store::Filter::Op::Contains, query.text}, found);
    if (auto ids = territoriesCalled(reader, toQt(query.text)); !ids.empty())
        collectOutings(reader, query, {"territory", store::Filter::Op::Equals, std::move(ids)}, found);
    store::Query seen;
    seen.type = "observation";
    seen.text = query.text;
    seen.limit = outingsOfEach;
    const auto observations = reader.list(seen).value_or(std::vector<store::Record>());
    for (const auto &observation : observations) {
        const auto id = idIn<RecordId>(fieldValue(observation, "outing"));
        auto outing = id ? reader.get("outing", *id) : fail(Code::NotFound);
        if (!outing || outing->deleted) continue;
        if (std::ranges::all_of(query.filters, [&](const auto &filter) { return holds(filter, *outing); }))
            found.emplace(*id, std::move(*outing));
    }
    std::vector<store::Record> out;
    for (auto &[id, outing] : found) out.push_back(std::move(outing));
    return out;
}

} // namespace tp::ui
