#pragma once
// Undo of what one save wrote, and doing it again: what still stands as it was written goes back, what somebody changed since, or rests on
// it, stays, and is told. Both are ordinary saves, and each offers the other (PageContext::undone, redone). Window's thread.
#include "ui/Backend.h"

#include <QString>

namespace tp::ui {

class PageContext;

struct FieldUndo {
    enum class What { Changed, Made, Deleted };
    struct Field {
        Value before, after;
    };
    std::string type;
    RecordId record;
    std::optional<RecordId> file;
    std::map<std::string, Field> fields; // that were changed; of a record that was made or deleted: what it says
    What what = What::Changed;
};
using Undo = std::vector<FieldUndo>; // of one act

// Of a save that sets `set` in the record as it stands: its fields are what is really to be written.
[[nodiscard]] FieldUndo fieldUndo(const store::Record &before, const std::map<std::string, Value> &set);
[[nodiscard]] domain::RecordChange changeOf(const FieldUndo &undo); // what is to be undone later
// Of a save that is to be made now, one for each of its changes.
[[nodiscard]] Undo undoOf(store::Reader &reader, const std::vector<domain::RecordChange> &changes);
[[nodiscard]] FieldUndo undoOfMaking(const domain::RecordChange &made);
[[nodiscard]] FieldUndo undoOfDeleting(const store::Record &record); // before it is deleted

// How it is said, empty: "Undone.", "Done again."; and why it is refused, when that is the case by then.
struct UndoWords {
    QString undone = {}, redone = {};
    QString also = {}; // beside it, when it is undone
    std::function<QString()> refuses = {};
};
// `backend` and `context` must outlive the answer. In parts where one save does not hold it.
void undoFields(Backend &backend, PageContext &context, const FieldUndo &undo);
void undoFields(Backend &backend, PageContext &context, const Undo &undo, const UndoWords &words = {});
// Those that must not fall together are apart: each is saved by itself, in this order.
void undoApart(Backend &backend, PageContext &context, const Undo &common, const Undo &inFile, const UndoWords &words = {});
// For PageContext::toast.
[[nodiscard]] std::function<void()> undoing(Backend &backend, PageContext &context, Undo undo, UndoWords words = {});
// The same of a record that was made: it goes, unless somebody changed it since.
void undoCreation(Backend &backend, PageContext &context, const domain::RecordChange &made);

} // namespace tp::ui
