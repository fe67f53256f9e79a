#include "core/domain/PathwayJoin.h"

#include "core/base/IdValue.h"
#include "core/domain/FieldsIn.h"
#include "core/schema/Schema.h"

#include <algorithm>

namespace tp::domain {
namespace {

bool isAmong(const std::vector<RecordId> &ids, const std::optional<RecordId> &id) {
    return id && std::find(ids.begin(), ids.end(), *id) != ids.end();
}

const Record *ofId(const std::vector<Record> &records, const RecordId &id) {
    const auto found = std::find_if(records.begin(), records.end(), [&](const Record &one) { return one.id == id; });
    return found == records.end() ? nullptr : &*found;
}

// One below the other, each once; what would be too long for the field stays where it is.
Value together(const char *field, const Record &into, const std::vector<const Record *> &others) {
    auto said = textIn(into.fields, field);
    for (const auto *other : others) {
        const auto more = textIn(other->fields, field);
        if (more.empty() || said.find(more) != std::string::npos) continue;
        const auto both = said.empty() ? more : said + '\n' + more;
        if (both.size() <= schema::recordType("pathway")->field(field)->maxLength) said = both;
    }
    return said.empty() ? Value() : Value(said);
}

} // namespace

PathwaysToJoin pathwaysToJoin(const std::vector<Record> &pathways, const std::vector<Record> &phases, const std::vector<Record> &steps) {
    const auto *current = currentPathway(pathways);
    if (!current) return {};
    PathwaysToJoin out{current->id, {}};
    const auto isNamed = [](const std::vector<Record> &records, const RecordId &pathway) {
        return std::any_of(records.begin(), records.end(), [&](const Record &one) { return idField(one.fields, "pathway") == pathway; });
    };
    std::vector<const Record *> others;
    for (const auto &one : pathways) {
        if (one.id == current->id) continue;
        const bool joined = hasField(one.fields, "joinedWith");
        if (!hasField(one.fields, "endedOn") || (joined && (isNamed(phases, one.id) || isNamed(steps, one.id)))) others.push_back(&one);
    }
    std::sort(others.begin(), others.end(), [](const Record *a, const Record *b) {
        return std::pair(textIn(a->fields, "startedOn"), a->id) < std::pair(textIn(b->fields, "startedOn"), b->id);
    });
    for (const auto *one : others) out.others.push_back(one->id);
    return out;
}

std::vector<RecordChange> joinedPathways(const std::vector<Record> &pathways, const std::vector<Record> &phases,
                                         const std::vector<Record> &steps) {
    const auto [goesOn, ending] = pathwaysToJoin(pathways, phases, steps);
    if (!goesOn || ending.empty()) return {};
    std::vector<RecordChange> out;
    const auto change = [&out](const char *type, const Record &record, Fields set) {
        out.push_back({record.id, type, false, idField(record.fields, "person"), std::move(set)});
    };
    std::vector<const Record *> others;
    for (const auto &id : ending) others.push_back(ofId(pathways, id));
    const auto &into = *ofId(pathways, *goesOn);
    Fields said;
    for (const auto *field : {"wishes", "note"})
        if (auto both = together(field, into, others); !both.isNull() && both != Value(textIn(into.fields, field)))
            said[field] = std::move(both);
    if (!said.empty()) change("pathway", into, std::move(said));
    for (const auto &[type, records] : {std::pair("pathway_phase", &phases), std::pair("pathway_step", &steps)})
        for (const auto &record : *records)
            if (isAmong(ending, idField(record.fields, "pathway"))) change(type, record, {{"pathway", idValue(into.id)}});
    for (const auto *other : others)
        if (!hasField(other->fields, "endedOn") || idField(other->fields, "joinedWith") != into.id)
            change("pathway", *other, {{"joinedWith", idValue(into.id)}, {"endedOn", textIn(other->fields, "startedOn")}});
    return out;
}

} // namespace tp::domain
