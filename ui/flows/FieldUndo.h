#pragma once
// Undo of what one save wrote: what still stands as it was written goes back, what somebody changed since stays, and is told. Window's
// thread.
#include "ui/Backend.h"

namespace tp::ui {

class PageContext;

struct FieldUndo {
    struct Field {
        Value before, after;
    };
    std::string type;
    RecordId record;
    std::optional<RecordId> file;
    std::map<std::string, Field> fields; // that were changed
};

// Of a save that sets `set` in the record as it stands: its fields are what is really to be written.
[[nodiscard]] FieldUndo fieldUndo(const store::Record &before, const std::map<std::string, Value> &set);
[[nodiscard]] domain::RecordChange changeOf(const FieldUndo &undo); // what is to be undone later
// `backend` and `context` must outlive the answer.
void undoFields(Backend &backend, PageContext &context, const FieldUndo &undo);
void undoFields(Backend &backend, PageContext &context, const std::vector<FieldUndo> &undo); // of one save, in one
// The same of a record that was made: it goes, unless somebody changed it since.
void undoCreation(Backend &backend, PageContext &context, const domain::RecordChange &made);

} // namespace tp::ui
