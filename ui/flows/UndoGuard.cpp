#include "ui/flows/UndoGuard.h"

#include "core/base/IdValue.h"
#include "ui/models/PersonFiles.h"
#include "ui/text/Labels.h"

#include <algorithm>

namespace tp::ui {
namespace {
Value valueOf(const store::Record &record, const std::string &field) {
    const auto at = record.fields.find(field);
    return at == record.fields.end() ? Value() : at->second;
}

// Nothing was written in it since, but for what the program writes by itself.
bool isAsLeft(const schema::Dictionary &dictionary, const store::Record &record, const FieldUndo &left) {
    const auto &type = typeOf(dictionary, record.type);
    const bool changed = std::any_of(record.fields.begin(), record.fields.end(), [&](const auto &field) {
        const auto at = left.fields.find(field.first);
        const auto *declared = type.field(field.first);
        const bool automatic = at == left.fields.end() && declared && declared->is(schema::Automatic);
        return !automatic && !stillSays(dictionary, record, field.first, at == left.fields.end() ? Value() : at->second.after);
    });
    return !changed && std::all_of(left.fields.begin(), left.fields.end(),
                                   [&](const auto &field) { return field.second.after.isNull() || record.fields.contains(field.first); });
}

// Records that name it in this field. Without an index only a person's file is looked through.
std::vector<store::Record> naming(store::Reader &reader, const schema::RecordType &type, const schema::Field &field, const FieldUndo &named,
                                  std::size_t limit) {
    if (!field.is(schema::Indexed)) {
        if (!named.file || !type.field("person")) return {};
        auto found = recordsOf(reader, type.name, {*named.file}, "person");
        std::erase_if(found, [&](const store::Record &one) { return valueOf(one, field.name) != idValue(named.record); });
        return found;
    }
    store::Query query;
    query.type = type.name;
    query.filters = {{field.name, store::Filter::Op::Equals, idValue(named.record)}};
    query.limit = limit;
    return reader.list(query).value_or(std::vector<store::Record>{});
}

bool isRestedOn(store::Reader &reader, const FieldUndo &one, const std::set<RecordId> &beside) {
    for (const auto &type : reader.dictionary().types())
        for (const auto &field : type.fields) {
            if (field.kind != schema::Kind::Reference || !field.of || one.type != field.of) continue;
            const auto found = naming(reader, type, field, one, beside.size() + 1);
            if (std::any_of(found.begin(), found.end(), [&](const store::Record &other) { return !beside.contains(other.id); }))
                return true;
        }
    return false;
}

std::set<RecordId> namedBy(const FieldUndo &one) {
    std::set<RecordId> out;
    for (const auto &[field, values] : one.fields)
        if (const auto id = idIn<RecordId>(&values.after)) out.insert(*id);
    return out;
}
} // namespace

bool stillSays(const schema::Dictionary &dictionary, const store::Record &record, const std::string &field, const Value &written) {
    const auto *declared = typeOf(dictionary, record.type).field(field);
    return declared && valueOf(record, field) == schema::normalise(*declared, written) &&
           std::find(record.conflicts.begin(), record.conflicts.end(), field) == record.conflicts.end();
}

Result<std::set<RecordId>> staying(store::Reader &reader, const Undo &going, const std::set<RecordId> &beside) {
    std::set<RecordId> changed, all = beside;
    for (const auto &one : going) all.insert(one.record);
    for (const auto &one : going) {
        const auto record = reader.get(one.type, one.record);
        if (!record) return tl::unexpected(record.error());
        const bool made = one.what == FieldUndo::What::Made; // what was deleted before left behind what rested on it then
        if (record->deleted || !isAsLeft(reader.dictionary(), *record, one) || (made && isRestedOn(reader, one, all)))
            changed.insert(one.record);
    }
    auto stay = changed;
    for (const auto &one : going) // what was written for it stays with it
        for (const auto &id : namedBy(one))
            if (changed.contains(id)) stay.insert(one.record);
    for (bool more = true; more;) { // and what it was written for
        more = false;
        for (const auto &one : going)
            if (stay.contains(one.record))
                for (const auto &id : namedBy(one))
                    if (all.contains(id) && stay.insert(id).second) more = true;
    }
    return stay;
}

} // namespace tp::ui
