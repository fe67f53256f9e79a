#include "ui/flows/FieldUndo.h"

namespace tp::ui {

FieldUndo fieldUndo(const store::Record &before, const std::map<std::string, Value> &set) {
    FieldUndo out{before.type, before.id, before.file, {}};
    for (const auto &[field, value] : set) {
        const auto at = before.fields.find(field);
        auto old = at == before.fields.end() ? Value() : at->second;
        if (old != value) out.fields.emplace(field, FieldUndo::Field{std::move(old), value});
    }
    return out;
}

domain::RecordChange changeOf(const FieldUndo &undo) {
    domain::RecordChange change{undo.record, undo.type, false, undo.file, {}};
    for (const auto &[field, values] : undo.fields) change.set.emplace(field, values.after);
    return change;
}

FieldUndo undoOfMaking(const domain::RecordChange &made) {
    FieldUndo out{made.type, made.record, made.file, {}, FieldUndo::What::Made};
    for (const auto &[field, value] : made.set) out.fields.emplace(field, FieldUndo::Field{{}, value});
    return out;
}

FieldUndo undoOfDeleting(const store::Record &record) {
    FieldUndo out{record.type, record.id, record.file, {}, FieldUndo::What::Deleted};
    for (const auto &[field, value] : record.fields) out.fields.emplace(field, FieldUndo::Field{value, value});
    return out;
}

Undo undoOf(store::Reader &reader, const std::vector<domain::RecordChange> &changes) {
    Undo out;
    for (const auto &change : changes) {
        const auto before = change.create ? fail(Code::NotFound) : reader.get(change.type, change.record);
        if (before && change.gone == true)
            out.push_back(undoOfDeleting(*before));
        else if (before)
            out.push_back(fieldUndo(*before, change.set));
        else
            out.push_back(change.create ? undoOfMaking(change) : FieldUndo{change.type, change.record, change.file, {}});
        if (change.file) out.back().file = change.file;
    }
    return out;
}

} // namespace tp::ui
