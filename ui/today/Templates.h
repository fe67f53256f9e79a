#pragma once
// Templates of encounters: what comes often, under a name of the structure's own. What one holds of a card, and how it fills one. Pure but
// for the reading.
#include "core/store/Reader.h"
#include "ui/today/CaptureDraft.h"

namespace tp::ui {

[[nodiscard]] std::vector<store::Record> templatesOf(store::Reader &reader, const StructureId &structure); // by name
// All but its name and structure; null: nothing. Without people and time. A note beside somebody with a file is left out: it is about that
// person, and a template is read by the whole structure.
[[nodiscard]] std::map<std::string, Value> templateFields(const CaptureDraft &draft);
// What it holds goes over what stands; people, time and what is already in the note stay.
void fillTemplate(CaptureDraft &draft, const store::Record &kept);

} // namespace tp::ui
