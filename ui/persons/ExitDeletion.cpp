#include "ui/persons/ExitDeletion.h"

#include "ui/flows/FieldUndo.h"
#include "ui/models/PersonFiles.h"
#include "ui/persons/Shares.h"
#include "ui/persons/WhoseFile.h"
#include "ui/shell/Page.h"
#include "ui/text/ErrorText.h"
#include "ui/text/RecordText.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <limits>
#include <set>

namespace tp::ui {
namespace {
struct ExitDeletionWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::ExitDeletion)
};
constexpr std::int64_t oneSaveMs = 1'000; // what one save writes in two files bears two times

struct Naming { // what an exit has said of when somebody left
    std::set<std::string> days;
    std::int64_t sinceMs = std::numeric_limits<std::int64_t>::max();
};

Naming namingOf(store::Reader &reader, const store::Record &exit) {
    Naming out;
    const auto history = reader.history("exit", exit.id);
    for (const auto &item : history ? *history : std::vector<store::HistoryItem>()) {
        if (item.field == "exitedOn" && item.after.text()) out.days.insert(*item.after.text()); // also before it was corrected
        out.sinceMs = std::min(out.sinceMs, item.atMs);
    }
    return out;
}

bool isEndedBy(store::Reader &reader, const Naming &exit, const store::Record &pathway) {
    const auto *ended = fieldValue(pathway, "endedOn");
    if (!ended || !ended->text() || !exit.days.contains(*ended->text()) || fieldValue(pathway, "joinedWith")) return false;
    if (std::ranges::find(pathway.conflicts, "endedOn") != pathway.conflicts.end()) return false; // somebody is to choose
    const auto history = reader.history("pathway", pathway.id);
    return history && std::ranges::any_of(*history, [&](const store::HistoryItem &item) {
               return item.field == "endedOn" && item.after == *ended && item.atMs >= exit.sinceMs - oneSaveMs;
           });
}

// An exit that is there of that day, or a later one, would have ended it as well; and what began on that day or since went on from it.
bool staysEnded(store::Reader &reader, const store::Record &pathway, const std::vector<store::Record> &pathways,
                const std::vector<store::Record> &otherExits) {
    const auto day = *fieldValue(pathway, "endedOn")->text();
    const auto isSince = [&day](const store::Record &record, const char *field) {
        const auto *value = fieldValue(record, field);
        return value && value->text() && *value->text() >= day;
    };
    return std::ranges::any_of(pathways, [&](const auto &one) { return one.id != pathway.id && isSince(one, "startedOn"); }) ||
           std::ranges::any_of(otherExits,
                               [&](const auto &one) { return isSince(one, "exitedOn") || namingOf(reader, one).days.contains(day); });
}
} // namespace

bool mayDeleteExit(Backend &backend, const store::Record &exit) {
    return !exit.readOnly && !(exit.file && isShareOver(backend, *exit.file));
}

std::vector<domain::RecordChange> openedWithout(Backend &backend, const store::Record &exit) {
    auto &reader = backend.reader();
    std::vector<domain::RecordChange> out;
    if (!exit.file) return out;
    const auto files = filesOfPerson(reader, *exit.file);
    const auto naming = namingOf(reader, exit);
    auto others = recordsOf(reader, "exit", files, "exitedOn");
    std::erase_if(others, [&](const store::Record &one) { return one.id == exit.id; });
    const auto pathways = recordsOf(reader, "pathway", files, "startedOn", false);
    for (const auto &pathway : pathways) {
        if (!fieldValue(pathway, "endedOn")) return {};
        if (pathway.readOnly || !pathway.file || isShareOver(backend, *pathway.file)) continue;
        if (isEndedBy(reader, naming, pathway) && !staysEnded(reader, pathway, pathways, others))
            out.push_back({pathway.id, "pathway", false, pathway.file, {{"endedOn", {}}}});
    }
    return out;
}

void deleteExit(Backend &backend, PageContext &context, const store::Record &exit) {
    auto changes = openedWithout(backend, exit);
    const auto deleted = changes.empty() ? ExitDeletionWords::tr("Way out deleted.")
                                         : ExitDeletionWords::tr("Way out deleted. The pathway it ended is open again.");
    changes.push_back({exit.id, "exit", false, exit.file, {}, true});
    auto back = undoing(backend, context, undoOf(backend.reader(), changes), {ExitDeletionWords::tr("The way out is back."), deleted, {}});
    backend.save(std::move(changes), [guard = QPointer(&backend), &context, file = exit.file, deleted,
                                      back = std::move(back)](const Result<store::Saved> &saved) {
        if (saved) return context.toast(deleted, back);
        if (guard) context.toast(file ? ofFile(*guard, *file, sentence(saved.error())) : sentence(saved.error()));
    });
}

} // namespace tp::ui
