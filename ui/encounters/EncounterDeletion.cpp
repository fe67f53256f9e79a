#include "ui/encounters/EncounterDeletion.h"

#include "ui/flows/Deletion.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct EncounterDeletionWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::EncounterDeletion)
};
} // namespace

void deleteEncounter(Backend &backend, PageContext &context, const RecordId &encounter, std::vector<RecordId> participations) {
    RecordNames records;
    for (const auto &id : participations) records.emplace_back("participation", id);
    records.emplace_back("encounter", encounter);
    deleteTogether(backend, context, std::move(records), EncounterDeletionWords::tr("Encounter deleted."),
                   EncounterDeletionWords::tr("The encounter is back."));
}

} // namespace tp::ui
