#pragma once
// What was decided about one record's versions, and how it is undone: by writing another value again, the one that was shown before or the
// version that was not kept. The versions do not stand side by side again; they are in the history. Window's thread.
#include "ui/conflicts/Resolution.h"
#include "ui/models/ConflictModel.h"
#include "ui/shell/Page.h"

namespace tp::ui {

struct Settlement {
    struct Field {
        std::string name;
        Value before, after; // what undo writes; chosen
    };
    std::string type;
    RecordId record;
    std::optional<RecordId> file;
    std::vector<Field> fields;
    bool showsOther = false; // undo lets the version stand that was not kept, also where the kept one was shown already
    [[nodiscard]] bool mayBeUndone() const;
};

// Undo goes back to what was shown, where that was another value. Where all that was kept was shown already, or is one colleague's (all of
// mine), that would leave out what somebody else wrote: then it is the other version of each line, of several the one written last.
[[nodiscard]] Settlement settlementOf(const ConflictedRecord &record, const std::vector<Choice> &choices);
// Says by toast what happened, and offers to do it again. What somebody changed since stays. `context` must outlive the answer.
void undo(Backend &backend, PageContext &context, const Settlement &settlement);

} // namespace tp::ui
