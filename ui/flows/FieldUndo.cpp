#include "ui/flows/FieldUndo.h"

#include "ui/shell/Page.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace tp::ui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::FieldUndo)
};

Value valueOf(const store::Record &record, const std::string &field) {
    const auto at = record.fields.find(field);
    return at == record.fields.end() ? Value() : at->second;
}
// A field with several versions waits for somebody to choose: writing it would choose for them.
bool stillSays(const schema::Dictionary &dictionary, const store::Record &record, const std::string &field, const Value &written) {
    const auto *declared = typeOf(dictionary, record.type).field(field);
    return declared && valueOf(record, field) == schema::normalise(*declared, written) &&
           std::find(record.conflicts.begin(), record.conflicts.end(), field) == record.conflicts.end();
}
QString nothingUndone() { return Words::tr("Nothing was undone: a colleague changed it since."); }
} // namespace

FieldUndo fieldUndo(const store::Record &before, const std::map<std::string, Value> &set) {
    FieldUndo out{before.type, before.id, before.file, {}};
    for (const auto &[field, value] : set)
        if (auto old = valueOf(before, field); old != value) out.fields.emplace(field, FieldUndo::Field{std::move(old), value});
    return out;
}

domain::RecordChange changeOf(const FieldUndo &undo) {
    domain::RecordChange change{undo.record, undo.type, false, undo.file, {}};
    for (const auto &[field, values] : undo.fields) change.set.emplace(field, values.after);
    return change;
}

void undoFields(Backend &backend, PageContext &context, const FieldUndo &undo) { undoFields(backend, context, std::vector{undo}); }

void undoFields(Backend &backend, PageContext &context, const std::vector<FieldUndo> &undo) {
    std::vector<domain::RecordChange> all;
    bool whole = true;
    for (const auto &one : undo) {
        const auto record = backend.reader().get(one.type, one.record);
        if (!record) return context.toast(sentence(record.error()));
        domain::RecordChange back{one.record, one.type, false, one.file, {}};
        for (const auto &[field, values] : one.fields)
            if (!record->deleted && stillSays(backend.reader().dictionary(), *record, field, values.after))
                back.set.emplace(field, values.before);
        whole = whole && back.set.size() == one.fields.size();
        if (!back.set.empty()) all.push_back(std::move(back));
    }
    if (all.empty()) return context.toast(nothingUndone());
    backend.save(std::move(all), [&context, whole](const Result<store::Saved> &saved) {
        if (!saved) return context.toast(sentence(saved.error()));
        if (!whole) context.toast(Words::tr("Undone, but for what a colleague changed since."));
    });
}

void undoCreation(Backend &backend, PageContext &context, const domain::RecordChange &made) {
    const auto record = backend.reader().get(made.type, made.record);
    if (!record) return context.toast(sentence(record.error()));
    const auto &dictionary = backend.reader().dictionary();
    const bool changed = std::any_of(record->fields.begin(), record->fields.end(), [&](const auto &field) {
        const auto at = made.set.find(field.first);
        const bool automatic = at == made.set.end() && typeOf(dictionary, made.type).field(field.first)->is(schema::Automatic);
        return !automatic && !stillSays(dictionary, *record, field.first, at == made.set.end() ? Value() : at->second);
    });
    const bool emptied = std::any_of(made.set.begin(), made.set.end(),
                                     [&](const auto &field) { return !field.second.isNull() && !record->fields.contains(field.first); });
    if (changed || emptied) return context.toast(nothingUndone());
    backend.remove(made.type, made.record, [&context](const Result<store::Saved> &gone) {
        if (!gone) context.toast(sentence(gone.error()));
    });
}

} // namespace tp::ui
