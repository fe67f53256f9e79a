#include "ui/persons/ExitDeletion.h"

#include "ui/flows/Deletion.h"
#include "ui/models/PersonFiles.h"
#include "ui/persons/Shares.h"
#include "ui/text/RecordText.h"

#include <QCoreApplication>

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
} // namespace

std::vector<domain::RecordChange> openedWithout(Backend &backend, const store::Record &exit) {
    auto &reader = backend.reader();
    std::vector<domain::RecordChange> out;
    if (!exit.file) return out;
    const auto naming = namingOf(reader, exit);
    for (const auto &pathway : recordsOf(reader, "pathway", filesOfPerson(reader, *exit.file), "startedOn", false)) {
        if (!fieldValue(pathway, "endedOn")) return {};
        if (pathway.readOnly || !pathway.file || isShareOver(backend, *pathway.file)) continue;
        if (isEndedBy(reader, naming, pathway)) out.push_back({pathway.id, "pathway", false, pathway.file, {{"endedOn", {}}}});
    }
    return out;
}

void deleteExit(Backend &backend, PageContext &context, const store::Record &exit) {
    auto opened = openedWithout(backend, exit);
    const auto deleted = opened.empty() ? ExitDeletionWords::tr("Way out deleted.")
                                        : ExitDeletionWords::tr("Way out deleted. The pathway it ended is open again.");
    deleteTogether(backend, context, {{"exit", exit.id}}, deleted, ExitDeletionWords::tr("The way out is back."), std::move(opened));
}

} // namespace tp::ui
