#include "ui/encounters/EncounterSearch.h"

#include "ui/models/FilterMatch.h"
#include "ui/text/RecordText.h"

#include <set>

namespace tp::ui {
namespace {
constexpr std::size_t participationsAtMost = 200, peopleAtMost = 20;

void collect(store::Reader &reader, const store::Query &query, std::set<RecordId> &encounters) {
    const auto found = reader.list(query);
    if (!found) return;
    for (const auto &participation : *found) {
        const auto *reference = fieldValue(participation, "encounter");
        const auto *bytes = reference ? reference->bytes() : nullptr;
        if (const auto id = bytes ? RecordId::from(*bytes) : fail(Code::NotFound)) encounters.insert(*id);
    }
}
} // namespace

std::vector<store::Record> encountersThroughPeople(store::Reader &reader, const store::Query &query) {
    std::set<RecordId> ids;
    store::Query said;
    said.type = "participation";
    said.text = query.text;
    said.limit = participationsAtMost;
    collect(reader, said, ids);
    store::Query people;
    people.type = "person";
    people.text = query.text;
    people.limit = peopleAtMost;
    const auto named = reader.list(people);
    for (const auto &person : named ? *named : std::vector<store::Record>()) {
        store::Query met;
        met.type = "participation";
        met.filters.push_back({"person", store::Filter::Op::Equals, Bytes(person.id.bytes.begin(), person.id.bytes.end())});
        met.limit = participationsAtMost;
        collect(reader, met, ids);
    }
    const FilterMatch match(query.filters);
    std::vector<store::Record> found;
    for (const auto &id : ids) {
        auto record = reader.get("encounter", id);
        if (!record || record->deleted) continue;
        if (match(*record)) found.push_back(std::move(*record));
    }
    return found;
}

} // namespace tp::ui
