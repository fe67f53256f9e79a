#pragma once
// Deleting an encounter with what was said to each person in it, and undoing exactly that.
#include "ui/Backend.h"
#include "ui/shell/Page.h"

namespace tp::ui {

// Window's thread. Says what happened by toast, with Undo. `backend` and `context` must outlive the answer.
void deleteEncounter(Backend &backend, PageContext &context, const RecordId &encounter, std::vector<RecordId> participations);

} // namespace tp::ui
