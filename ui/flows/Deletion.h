#pragma once
// Deleting records that belong together, one save after the other, and undoing exactly that.
#include "ui/Backend.h"
#include "ui/shell/Page.h"

namespace tp::ui {

using RecordNames = std::vector<std::pair<std::string, RecordId>>; // type and id
// Window's thread. Says what happened by toast, with Undo. `backend` and `context` must outlive the answer.
void deleteTogether(Backend &backend, PageContext &context, RecordNames records, const QString &deleted, const QString &restored);

} // namespace tp::ui
