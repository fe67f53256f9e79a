#pragma once
// What was decided about one record's versions, and how it is undone: the value that was shown before is written again. The versions do not
// stand side by side again; they are in the history. Window's thread.
#include "ui/conflicts/Resolution.h"
#include "ui/models/ConflictModel.h"
#include "ui/shell/Page.h"

namespace tp::ui {

struct Settlement {
    struct Field {
        std::string name;
        Value before, after; // shown until then; chosen
    };
    std::string type;
    RecordId record;
    std::optional<RecordId> file;
    std::vector<Field> fields;
    [[nodiscard]] bool changesWhatIsShown() const;
};

[[nodiscard]] Settlement settlementOf(const ConflictedRecord &record, const std::vector<Choice> &choices);
// Says by toast what happened. What somebody changed since stays. `backend` and `context` must outlive the answer.
void undo(Backend &backend, PageContext &context, const Settlement &settlement);

} // namespace tp::ui
