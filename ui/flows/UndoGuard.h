#pragma once
// What somebody did with a record since it was written: undo leaves that alone. Reads; window's thread.
#include "ui/flows/FieldUndo.h"

#include <set>

namespace tp::ui {

// A field with several versions waits for somebody to choose: writing it would choose for them.
[[nodiscard]] bool stillSays(const schema::Dictionary &dictionary, const store::Record &record, const std::string &field,
                             const Value &written);
// Of records that were made (or are to be deleted once more): which must stay, because somebody changed them, or because something rests on
// them that stays. The others may go, the last first.
// `beside`: what the same act writes too, which may rest on them.
[[nodiscard]] Result<std::set<RecordId>> staying(store::Reader &reader, const Undo &going, const std::set<RecordId> &beside);

} // namespace tp::ui
