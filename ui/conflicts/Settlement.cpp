#include "ui/conflicts/Settlement.h"

#include "ui/text/ErrorText.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

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

struct Settled {
    const store::Conflict &conflict;
    const Choice &choice;
    [[nodiscard]] const Value &shown() const { return conflict.versions.front().value; }
    [[nodiscard]] bool isAsShown() const { return shown() == choice.value; }
    [[nodiscard]] bool isOf(const std::optional<MemberId> &member) const {
        return std::ranges::any_of(conflict.versions,
                                   [&](const auto &version) { return version.member == member && version.value == choice.value; });
    }
    [[nodiscard]] Value other() const { // not kept; of several the one written last
        const store::Version *last = nullptr;
        for (const auto &version : conflict.versions)
            if (version.value != choice.value && (!last || version.atMs > last->atMs)) last = &version;
        return last ? last->value : choice.value;
    }
};

bool areOfOne(const std::vector<Settled> &lines) { // all that was kept
    if (lines.empty()) return false;
    return std::ranges::any_of(lines.front().conflict.versions, [&](const store::Version &version) {
        return std::ranges::all_of(lines, [&](const Settled &line) { return line.isOf(version.member); });
    });
}

QString said(const Settlement &settlement, bool again, bool changedSince) {
    if (again)
        return changedSince
                   ? SettlementWords::tr("What you kept stands again, but for what was changed since. The versions are in the history.")
                   : SettlementWords::tr("What you kept stands again. The versions are in the history.");
    if (settlement.showsOther)
        return changedSince
                   ? SettlementWords::tr("The other version stands again, but for what was changed since. The versions are in the history.")
                   : SettlementWords::tr("The other version stands again. The versions are in the history.");
    return changedSince ? SettlementWords::tr(
                              "What was shown before is shown again, but for what was changed since. The versions are in the history.")
                        : SettlementWords::tr("What was shown before is shown again. The versions are in the history.");
}

void write(const QPointer<Backend> &backend, PageContext &context, const Settlement &settlement, bool again) {
    if (!backend) return;
    const auto record = backend->reader().get(settlement.type, settlement.record);
    if (!record) return context.toast(sentence(record.error()));
    domain::RecordChange change{settlement.record, settlement.type, false, settlement.file, {}};
    auto written = settlement; // what the other way has to go
    written.fields.clear();
    bool changedSince = false;
    std::optional<bool> deleted; // is to be again
    for (const auto &field : settlement.fields) {
        if (field.before == field.after) continue;
        const auto &from = again ? field.before : field.after, &to = again ? field.after : field.before;
        const bool contested = std::ranges::find(record->conflicts, field.name) != record->conflicts.end();
        if (contested || presentValue(*record, field.name) != from) { // another version has come: it is to be chosen, not written over
            changedSince = true;
            continue;
        }
        if (field.name == existence)
            deleted = to.boolean() && *to.boolean();
        else
            change.set[field.name] = to;
        written.fields.push_back(field);
    }
    if (written.fields.empty())
        return context.toast(again ? SettlementWords::tr("Nothing was done again: it was changed since. The versions are in the history.")
                                   : SettlementWords::tr("Nothing was undone: it was changed since. The versions are in the history."));
    const auto tell = [backend, &context, written, again, changedSince](const Result<store::Saved> &saved) {
        if (!saved) return context.toast(sentence(saved.error()));
        auto back = [backend, &context, written, again] { write(backend, context, written, !again); };
        const auto words = said(written, again, changedSince);
        again ? context.redone(words, std::move(back)) : context.undone(words, std::move(back));
    };
    const auto existenceToo = [backend, tell, deleted, type = settlement.type, id = settlement.record](const Result<store::Saved> &saved) {
        if (!saved || !deleted || !backend) return tell(saved);
        *deleted ? backend->remove(type, id, tell) : backend->restore(type, id, tell);
    };
    change.set.empty() ? existenceToo(store::Saved{}) : backend->save({std::move(change)}, existenceToo);
}
} // namespace

bool Settlement::mayBeUndone() const {
    return std::ranges::any_of(fields, [](const Field &field) { return field.before != field.after; });
}

Settlement settlementOf(const ConflictedRecord &record, const std::vector<Choice> &choices) {
    Settlement settlement{record.type, record.id, {}, {}, false};
    std::vector<Settled> lines;
    for (const auto &choice : choices)
        for (const auto &conflict : record.fields)
            if (conflict.field == choice.field) lines.push_back({conflict, choice});
    const bool others = std::ranges::all_of(lines, &Settled::isAsShown) || areOfOne(lines);
    for (const auto &line : lines) {
        settlement.file = line.conflict.file;
        const bool other = others && line.isAsShown();
        settlement.showsOther |= other;
        settlement.fields.push_back({line.choice.field, other ? line.other() : line.shown(), line.choice.value});
    }
    return settlement;
}

void undo(Backend &backend, PageContext &context, const Settlement &settlement) { write(&backend, context, settlement, false); }

} // namespace tp::ui
