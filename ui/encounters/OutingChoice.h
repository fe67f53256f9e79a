#pragma once
// Which outing an encounter belongs to, in its form: those of this structure near the time of the encounter, or none. Window's thread.
#include "ui/Backend.h"

namespace tp::ui {

class RecordForm;

// `form` is loaded and has the fields "outing" and "occurredAt"; what it offers follows the time that is typed. It must not outlive
// `backend`.
void offerOutings(RecordForm &form, Backend &backend, const StructureId &structure);

} // namespace tp::ui
