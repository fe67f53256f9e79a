#pragma once
// What the capture card reads to fill itself in: earlier places, the last encounter of the day.
#include "core/store/Reader.h"
#include "ui/today/CaptureDraft.h"
#include "ui/widgets/Suggestions.h"

#include <QDate>

namespace tp::ui {

// Places planned and earlier ones whose name starts so (key: kind, commune), then kinds of place that match (key: kind alone).
// `last`: where the last encounter was; its row shows the key that takes it.
[[nodiscard]] std::vector<Suggestion> placeSuggestions(store::Reader &reader, const QString &typed, const QStringList &planned = {},
                                                       const QString &last = {});
[[nodiscard]] std::optional<store::Record> lastEncounterWithPlace(store::Reader &reader, const StructureId &structure); // of any day
[[nodiscard]] std::optional<store::Record> lastEncounterOn(store::Reader &reader, const StructureId &structure, QDate day);
void fillPlanned(CaptureDraft &draft, store::Reader &reader, const QString &place); // its kind and commune as they were there last
void fillPlace(CaptureDraft &draft, const store::Record &encounter);                // place, its kind, commune, contact
// Of this place as it was noted before, else of where the outing was last; empty: nobody noted any.
[[nodiscard]] std::string likelyCommune(store::Reader &reader, const QString &place, const std::optional<RecordId> &outing);
// A person as one of the unnamed; absent: their file says nothing of their age.
[[nodiscard]] std::optional<PeopleCount> countOf(const store::Record &person, int year);
[[nodiscard]] QString peopleText(store::Reader &reader, const PickedPeople &people); // Kévin, Lulu and 2 men 18–21, unnamed

} // namespace tp::ui
