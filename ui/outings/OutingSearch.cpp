#include "ui/outings/OutingSearch.h"

#include "core/base/IdValue.h"
#include "ui/models/FilterMatch.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <algorithm>
#include <map>

namespace tp::ui {
namespace {
constexpr std::size_t outingsOfEach = 200;

using FoundOutings = std::map<RecordId, store::Record>;

// The newest; one more is asked for than is kept, to know whether there are more.
std::vector<store::Record> newestOf(store::Reader &reader, store::Query query, bool &cut) {
    query.limit = outingsOfEach + 1;
    auto found = reader.list(query);
    cut = cut || !found || found->size() > outingsOfEach;
    auto some = std::move(found).value_or(std::vector<store::Record>());
    if (some.size() > outingsOfEach) some.resize(outingsOfEach);
    return some;
}

void collectOutings(store::Reader &reader, store::Query query, store::Filter also, FoundOutings &found, bool &cut) {
    query.text.clear();
    query.filters.push_back(std::move(also));
    query.offset = 0;
    query.after.reset();
    for (auto &outing : newestOf(reader, std::move(query), cut)) found.emplace(outing.id, std::move(outing));
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

RecordListModel::Supplemented outingsThroughWords(store::Reader &reader, const store::Query &query) {
    RecordListModel::Supplemented out;
    FoundOutings found;
    for (const auto *field : {"team", "plan"})
        collectOutings(reader, query, {field, store::Filter::Op::Contains, query.text}, found, out.cut);
    if (auto ids = territoriesCalled(reader, toQt(query.text)); !ids.empty())
        collectOutings(reader, query, {"territory", store::Filter::Op::Equals, std::move(ids)}, found, out.cut);
    store::Query seen;
    seen.type = "observation";
    seen.text = query.text;
    for (const auto &observation : newestOf(reader, std::move(seen), out.cut)) {
        const auto id = idIn<RecordId>(fieldValue(observation, "outing"));
        auto outing = id ? reader.get("outing", *id) : fail(Code::NotFound);
        if (!outing || outing->deleted) continue;
        if (std::ranges::all_of(query.filters, [&](const auto &filter) { return holds(filter, *outing); }))
            found.emplace(*id, std::move(*outing));
    }
    for (auto &[id, outing] : found) out.records.push_back(std::move(outing));
    return out;
}

} // namespace tp::ui
