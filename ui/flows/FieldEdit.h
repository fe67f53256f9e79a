#pragma once
// Fields of records as they stand, for one save, and what takes them back. Window's thread.
#include "ui/flows/FieldUndo.h"

namespace tp::ui {

struct FieldEdit {
    std::vector<domain::RecordChange> changes;
    Undo undo;
    void set(const store::Record &record, std::map<std::string, Value> fields); // what it says already is left out
};

// What everybody reads goes in a save of its own, first: a file that can be written in no more would take it along when it is refused. One
// of them at least must not be empty.
void saveApart(Backend &backend, FieldEdit common, FieldEdit inFile, std::function<void(const Result<store::Saved> &)> done);

} // namespace tp::ui
