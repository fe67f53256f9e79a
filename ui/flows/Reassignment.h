#pragma once
// The files one member follows, and handing them to another before the member leaves: one save a file, so that each stands or falls alone,
// and what is done stays done when the rest fails. Window's thread.
#include "ui/Backend.h"

namespace tp::ui {

// Files readable here whose référent is `member`; at most 10,000.
[[nodiscard]] Result<std::vector<RecordId>> filesFollowedBy(store::Reader &reader, const MemberId &member);
// Answers once, with how many were handed over, or with the first failure. `backend` outlives the work.
void reassignFiles(Backend &backend, std::vector<RecordId> files, const MemberId &to, Answer<std::size_t> answer);

} // namespace tp::ui
