#include "ui/models/PersonFiles.h"

#include "core/base/IdValue.h"
#include "core/domain/SamePerson.h"
#include "ui/models/FilterMatch.h"

#include <algorithm>
#include <set>

namespace tp::ui {
namespace {

constexpr std::size_t mostFiles = 200; // that lead to one

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

Value several(const std::vector<RecordId> &files) {
    Value::Array out;
    for (const auto &file : files) out.push_back(idValue(file));
    return out;
}

// The files that name each of these in `sameAs`, the newest first.
std::map<RecordId, std::vector<RecordId>> leadingTo(store::Reader &reader, const std::vector<RecordId> &files) {
    store::Query query;
    query.type = "person";
    query.filters = {{"sameAs", store::Filter::Op::Equals, several(files)}};
    query.limit = files.size() * mostFiles;
    std::map<RecordId, std::vector<RecordId>> out;
    if (const auto found = reader.list(query))
        for (const auto &one : *found)
            if (const auto to = idIn<RecordId>(fieldOf(one, "sameAs"))) out[*to].push_back(one.id);
    return out;
}

std::vector<RecordId> filesFrom(store::Reader &reader, const RecordId &goesOn) { return filesOfPeople(reader, {goesOn}).at(goesOn); }

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
        query.limit = mostOfAFile;
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

FilesOfPeople filesOfPeople(store::Reader &reader, const std::vector<RecordId> &goingOn) {
    FilesOfPeople out;
    std::map<RecordId, RecordId> whose; // of each file
    for (const auto &one : goingOn) out[one] = {one}, whose.emplace(one, one);
    for (auto asked = goingOn; !asked.empty();) {
        const auto leading = leadingTo(reader, asked);
        std::vector<RecordId> found;
        for (const auto &file : asked)
            if (const auto at = leading.find(file); at != leading.end())
                for (const auto &one : at->second)
                    if (whose.emplace(one, whose.at(file)).second) out[whose.at(file)].push_back(one), found.push_back(one);
        asked = std::move(found);
    }
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
    std::optional<FilterMatch> match;
    const auto direct = [&](const RecordId &id) {
        return std::any_of(files.begin(), files.end(), [&](const store::Record &one) { return one.id == id; });
    };
    for (const auto &file : files) {
        if (!fieldOf(file, "sameAs")) continue;
        const auto goesOn = personThatGoesOn(reader, file.id);
        const auto told = [&](const ThroughClosed &one) { return one.person.id == goesOn; };
        if (goesOn == file.id || direct(goesOn) || std::any_of(out.begin(), out.end(), told)) continue;
        auto person = reader.get("person", goesOn);
        if (!person || person->deleted) continue;
        if (!match) match.emplace(query.filters); // most searches lead to no closed file
        if ((*match)(*person)) out.push_back({std::move(*person), file});
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

std::vector<store::Record> peopleNamedByYear(store::Reader &reader, store::Query query, std::string typed) {
    const auto asked = std::ranges::find(query.filters, birthYearField, &store::Filter::field);
    if (asked == query.filters.end()) return {};
    const auto year = asked->value;
    query.filters.erase(asked);
    query.text = std::move(typed);
    auto found = reader.list(query);
    if (!found) return {};
    std::erase_if(*found, [&](const store::Record &one) { // the list has them itself
        const auto *born = fieldOf(one, birthYearField);
        return born && *born == year;
    });
    return std::move(*found);
}

store::Filter eachPersonOnce() { return {"sameAs", store::Filter::Op::SelfOrNone, {}}; }

} // namespace tp::ui
