#pragma once
// The files one member follows, and handing them to another before the member leaves: one file after the other, so that each stands or
// falls alone, and what is done stays done when the rest fails. Nobody is asked, so that each file says what happened (passOn in
// core/domain/Handover.h): since when, from whom, and what the next référent should know. Window's thread.
#include "ui/Backend.h"

namespace tp::ui {

// Files readable here whose référent is `member`; at most 10,000.
[[nodiscard]] Result<std::vector<RecordId>> filesFollowedBy(store::Reader &reader, const MemberId &member);
// Between whoever asked for it and the work: what was handed over when it is stopped stays so, and filesFollowedBy() tells the rest.
struct HandingOver {
    std::function<void(std::size_t done, std::size_t total)> progressed; // may be empty
    bool stopped = false;                                                // after the save that is under way
};
struct FilesHanded {
    std::vector<RecordId> files;
    MemberId from, to;
    std::string note; // of all of them, for who follows them next; may be empty
};
// With each file go the open reminders of `from`; a file that `from` follows no more by its turn stays as it is. Answers once, with how
// many are done, fewer when it was stopped, or with the first failure. `backend` outlives the work.
void reassignFiles(Backend &backend, FilesHanded what, std::shared_ptr<HandingOver> watch, Answer<std::size_t> answer);

} // namespace tp::ui
