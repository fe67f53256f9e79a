#include "ui/models/PersonFiles.h"

#include "core/base/IdValue.h"
#include "core/domain/SamePerson.h"
#include "ui/models/FilterMatch.h"

#include <algorithm>
#include <set>

namespace tp::ui {
namespace {

const Value *fieldOf(const store::Record &record, const char *name) {
    const auto at = record.fields.find(name);
    return at == record.fields.end() ? nullptr : &at->second;
}

bool isThere(store::Reader &reader, const RecordId &file) {
    const auto found = reader.get("person", file);
    return found && !found->deleted;
}

std::optional<RecordId> sameAs(store::Reader &reader, const RecordId &file) {
    const auto found = reader.get("person", file);
    const auto next = found ? idIn<RecordId>(fieldOf(*found, "sameAs")) : std::nullopt;
    return next && *next != file && isThere(reader, *next) ? next : std::nullopt;
}

std::vector<RecordId> leadingTo(store::Reader &reader, const RecordId &file) {
    store::Query query;
    query.type = "person";
    query.filters = {{"sameAs", store::Filter::Op::Equals, idValue(file)}};
    std::vector<RecordId> out;
    if (const auto found = reader.list(query))
        for (const auto &one : *found) out.push_back(one.id);
    return out;
}

std::vector<RecordId> filesFrom(store::Reader &reader, const RecordId &goesOn) {
    std::vector<RecordId> files{goesOn};
    for (std::size_t at = 0; at < files.size(); ++at)
        for (const auto &one : leadingTo(reader, RecordId(files[at])))
            if (std::find(files.begin(), files.end(), one) == files.end()) files.push_back(one);
    return files;
}

} // namespace

RecordId personThatGoesOn(store::Reader &reader, const RecordId &file) {
    return domain::fileThatGoesOn(file, [&reader](const RecordId &one) { return sameAs(reader, one); });
}

std::vector<RecordId> filesOfPerson(store::Reader &reader, const RecordId &file) {
    return filesFrom(reader, personThatGoesOn(reader, file));
}

std::vector<RecordId> filesOfPerson(store::Reader &reader, const store::Record &person) {
    return filesFrom(reader, fieldOf(person, "sameAs") ? personThatGoesOn(reader, person.id) : person.id);
}
std::vector<store::Record> recordsOf(store::Reader &reader, const char *type, const std::vector<RecordId> &files, const char *orderBy,
                                     bool descending) {
    std::vector<store::Record> out;
    for (const auto &file : files) {
        store::Query query;
        query.type = type;
        query.filters = {{"person", store::Filter::Op::Equals, idValue(file)}};
        query.orderBy = orderBy;
        query.descending = descending;
        query.limit = 500;
        if (auto found = reader.list(query))
            out.insert(out.end(), std::make_move_iterator(found->begin()), std::make_move_iterator(found->end()));
    }
    if (files.size() < 2) return out;
    const auto key = [orderBy](const store::Record &record) {
        const auto *value = fieldOf(record, orderBy);
        return value && value->text() ? *value->text() : std::string();
    };
    std::stable_sort(out.begin(), out.end(), [&](const auto &a, const auto &b) { return descending ? key(a) > key(b) : key(a) < key(b); });
    return out;
}

namespace {

store::Query allFiles(store::Query query) { // also those that lead to another
    query.filters.clear();
    query.offset = 0;
    return query;
}

std::vector<ThroughClosed> throughClosed(store::Reader &reader, const store::Query &query, const std::vector<store::Record> &files) {
    std::vector<ThroughClosed> out;
    const auto direct = [&](const RecordId &id) {
        return std::any_of(files.begin(), files.end(), [&](const store::Record &one) { return one.id == id; });
    };
    for (const auto &file : files) {
        if (!fieldOf(file, "sameAs")) continue;
        const auto goesOn = personThatGoesOn(reader, file.id);
        const auto told = [&](const ThroughClosed &one) { return one.person.id == goesOn; };
        if (goesOn == file.id || direct(goesOn) || std::any_of(out.begin(), out.end(), told)) continue;
        auto person = reader.get("person", goesOn);
        const auto held = [&](const store::Filter &filter) { return holds(filter, *person); };
        if (person && !person->deleted && std::all_of(query.filters.begin(), query.filters.end(), held))
            out.push_back({std::move(*person), file});
    }
    return out;
}

} // namespace

std::vector<ThroughClosed> throughClosedFiles(store::Reader &reader, const store::Query &query) {
    if (query.text.empty()) return {};
    const auto found = reader.list(allFiles(query));
    return found ? throughClosed(reader, query, *found) : std::vector<ThroughClosed>();
}

Result<PeopleFound> peopleFound(store::Reader &reader, const store::Query &query) {
    const bool once = query.filters.size() == 1 && query.filters[0].op == store::Filter::Op::SelfOrNone;
    if (query.text.empty() || !once || query.offset > 0) {
        TP_TRY(auto people, reader.list(query));
        return PeopleFound{std::move(people), throughClosedFiles(reader, query)};
    }
    TP_TRY(auto files, reader.list(allFiles(query)));
    if (std::ranges::none_of(files, [](const auto &file) { return fieldOf(file, "sameAs") != nullptr; }))
        return PeopleFound{std::move(files), {}};
    TP_TRY(auto people, reader.list(query));
    return PeopleFound{std::move(people), throughClosed(reader, query, files)};
}

store::Filter eachPersonOnce() { return {"sameAs", store::Filter::Op::SelfOrNone, {}}; }

} // namespace tp::ui
