#include "ui/conflicts/Settlement.h"

#include "ui/text/ErrorText.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct SettlementWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::Settlement)
};
constexpr const char *existence = "_deleted";

Value presentValue(const store::Record &record, const std::string &field) {
    if (field == existence) return Value(record.deleted);
    const auto at = record.fields.find(field);
    return at == record.fields.end() ? Value() : at->second;
}
} // namespace

bool Settlement::changesWhatIsShown() const {
    return std::any_of(fields.begin(), fields.end(), [](const Field &field) { return field.before != field.after; });
}

Settlement settlementOf(const ConflictedRecord &record, const std::vector<Choice> &choices) {
    Settlement settlement{record.type, record.id, {}, {}};
    for (const auto &choice : choices)
        for (const auto &conflict : record.fields)
            if (conflict.field == choice.field) {
                settlement.file = conflict.file;
                settlement.fields.push_back({choice.field, conflict.versions.front().value, choice.value});
            }
    return settlement;
}

void undo(Backend &backend, PageContext &context, const Settlement &settlement) {
    const auto record = backend.reader().get(settlement.type, settlement.record);
    if (!record) return context.toast(sentence(record.error()));
    domain::RecordChange change{settlement.record, settlement.type, false, settlement.file, {}};
    bool changedSince = false;
    std::optional<bool> deleted; // is to be again
    for (const auto &field : settlement.fields) {
        if (field.before == field.after) continue;
        const bool again = std::find(record->conflicts.begin(), record->conflicts.end(), field.name) != record->conflicts.end();
        if (again || presentValue(*record, field.name) != field.after) // another version has come: it is to be chosen, not written over
            changedSince = true;
        else if (field.name == existence)
            deleted = field.before.boolean() && *field.before.boolean();
        else
            change.set[field.name] = field.before;
    }
    const auto said = [&context, changedSince](const Result<store::Saved> &saved) {
        if (!saved) return context.toast(sentence(saved.error()));
        context.toast(changedSince
                          ? SettlementWords::tr(
                                "What was shown before is shown again, but for what was changed since. The versions are in the history.")
                          : SettlementWords::tr("What was shown before is shown again. The versions are in the history."));
    };
    const auto existenceToo = [&backend, said, deleted, type = settlement.type, id = settlement.record](const Result<store::Saved> &saved) {
        if (!saved || !deleted) return said(saved);
        *deleted ? backend.remove(type, id, said) : backend.restore(type, id, said);
    };
    if (!change.set.empty()) return backend.save({std::move(change)}, existenceToo);
    if (deleted) return existenceToo(store::Saved{});
    context.toast(SettlementWords::tr("Nothing was undone: it was changed since. The versions are in the history."));
}

} // namespace tp::ui
