#include "core/reports/OutingSummary.h"

#include "core/domain/Text.h"

#include <algorithm>
#include <sstream>

namespace tp::reports {
namespace {

std::string textIn(const store::Record &record, const char *field) {
    const auto at = record.fields.find(field);
    return at != record.fields.end() && at->second.text() ? *at->second.text() : std::string();
}

Result<std::vector<store::Record>> ofOuting(store::Reader &reader, const RecordId &outing, const char *type, const char *when) {
    store::Query query;
    query.type = type;
    query.filters = {{"outing", store::Filter::Op::Equals, Bytes(outing.bytes.begin(), outing.bytes.end())}};
    query.orderBy = when;
    query.descending = false;
    query.limit = OutingSummary::most;
    return reader.list(query);
}

void addPlace(std::vector<OutingPlace> &places, const store::Record &record, std::size_t OutingPlace::*count) {
    auto seen = printedPlace(record);
    if (seen.place.empty() && seen.commune.empty() && seen.kind.empty()) return;
    const auto same = [&](const OutingPlace &one) { // a commune left out is no other place
        const bool here = one.commune == seen.commune || one.commune.empty() || seen.commune.empty();
        return here && domain::foldText(one.place) == domain::foldText(seen.place) && (!seen.place.empty() || one.kind == seen.kind);
    };
    auto at = std::find_if(places.begin(), places.end(), same);
    if (at == places.end()) at = places.insert(places.end(), std::move(seen));
    if (at->commune.empty()) at->commune = textIn(record, "commune");
    ++((*at).*count);
}

Result<std::set<RecordId>> peopleWithFile(store::Reader &reader, const std::vector<store::Record> &encounters) {
    std::set<RecordId> people;
    for (const auto &encounter : encounters) {
        store::Query query;
        query.type = "participation";
        query.filters = {{"encounter", store::Filter::Op::Equals, Bytes(encounter.id.bytes.begin(), encounter.id.bytes.end())}};
        TP_TRY(const auto participations, reader.list(query));
        for (const auto &one : participations)
            if (one.file) people.insert(*one.file);
    }
    return people;
}

void countUnnamed(OutingSummary &summary) {
    std::map<std::pair<std::string, std::string>, std::int64_t> counts;
    for (const auto &encounter : summary.encounters) {
        const auto at = encounter.fields.find("anonymous");
        const auto *groups = at != encounter.fields.end() ? at->second.array() : nullptr;
        for (std::size_t i = 0; groups && i < groups->size(); ++i) {
            const auto *gender = (*groups)[i].find("gender"), *band = (*groups)[i].find("ageBand"), *count = (*groups)[i].find("count");
            const auto *met = count ? count->integer() : nullptr;
            if (!met) continue;
            const auto code = [](const Value *value) {
                const auto *text = value ? value->text() : nullptr;
                return text ? *text : std::string();
            };
            counts[{code(gender), code(band)}] += *met;
            summary.unnamed += *met;
        }
    }
    Value::Array all;
    for (const auto &[group, count] : counts) {
        Value::Map one{{"count", count}};
        if (!group.first.empty()) one.emplace("gender", group.first);
        if (!group.second.empty()) one.emplace("ageBand", group.second);
        all.emplace_back(std::move(one));
    }
    if (!all.empty()) summary.unnamedCounts = std::move(all);
}

using Counts = std::vector<std::pair<std::string, std::size_t>>;

Counts countWords(const std::vector<store::Record> &encounters, const std::string &field) {
    std::map<std::string, std::size_t> counts;
    for (const auto &encounter : encounters) {
        const auto at = encounter.fields.find(field);
        if (at == encounter.fields.end()) continue;
        const auto &value = at->second;
        if (const auto *many = value.array())
            for (const auto &one : *many) {
                if (one.text()) ++counts[*one.text()];
            }
        else if (const auto *yes = value.boolean())
            ++counts[*yes ? "true" : "false"];
        else if (value.text())
            ++counts[*value.text()];
    }
    Counts out(counts.begin(), counts.end());
    std::stable_sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    return out;
}

void countAdded(OutingSummary &summary, const schema::RecordType &encounter) {
    for (const auto &field : encounter.fields) {
        const bool chosen =
            field.kind == schema::Kind::Choice || field.kind == schema::Kind::Choices || field.kind == schema::Kind::Boolean;
        if (!field.is(schema::Custom) || !chosen) continue;
        if (auto words = countWords(summary.encounters, field.name); !words.empty())
            summary.added.push_back({field.name, std::move(words)});
    }
}

} // namespace

Result<OutingSummary> summariseOuting(store::Reader &reader, const RecordId &id) {
    OutingSummary summary;
    TP_TRY(summary.outing, reader.get("outing", id));
    if (summary.outing.deleted) return fail(Code::NotFound, "the outing was deleted");
    TP_TRY(summary.encounters, ofOuting(reader, id, "encounter", "occurredAt"));
    TP_TRY(summary.observations, ofOuting(reader, id, "observation", "observedAt"));
    TP_TRY(summary.known, peopleWithFile(reader, summary.encounters));
    countUnnamed(summary);
    summary.themes = countWords(summary.encounters, "themes");
    if (const auto *encounter = reader.dictionary().type("encounter")) countAdded(summary, *encounter);
    for (const auto &encounter : summary.encounters) addPlace(summary.places, encounter, &OutingPlace::encounters);
    for (const auto &observation : summary.observations) addPlace(summary.places, observation, &OutingPlace::observations);
    return summary;
}

bool isPrivatePlace(const store::Record &record) {
    const auto kind = textIn(record, "placeKind");
    return kind == "home" || kind == "online_phone";
}

OutingPlace printedPlace(const store::Record &record) {
    OutingPlace place;
    if (!isPrivatePlace(record)) place.place = textIn(record, "place");
    place.kind = textIn(record, "placeKind");
    place.commune = textIn(record, "commune");
    return place;
}

std::vector<std::string> namesInPrint(store::Reader &reader, const OutingSummary &summary) {
    std::string printed = textIn(summary.outing, "plan") + '\n' + textIn(summary.outing, "note");
    for (const auto &observation : summary.observations)
        printed += '\n' + textIn(observation, "place") + '\n' + textIn(observation, "note");
    for (const auto &place : summary.places) printed += '\n' + place.place;
    const auto words = ' ' + domain::foldText(printed) + ' ';
    std::vector<std::string> found;
    for (const auto &id : summary.known) {
        const auto person = reader.get("person", id);
        if (!person) continue;
        for (const auto *field : {"usualName", "familyName"}) {
            const auto name = textIn(*person, field);
            std::istringstream parts(domain::foldText(name));
            bool printedToo = false;
            for (std::string word; parts >> word;)
                printedToo = printedToo || (word.size() >= 3 && words.find(' ' + word + ' ') != std::string::npos);
            if (printedToo) found.push_back(name);
        }
    }
    return found;
}

} // namespace tp::reports
