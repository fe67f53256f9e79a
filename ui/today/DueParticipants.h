#pragma once
// What waits of the participants' committee, for those who lead its sessions (where nobody does: the managers of its structure): a session
// to prepare, conclusions to issue of one that was held. Parts of dueSteps (ui/today/DueSteps.h). Window's thread.
#include "ui/text/ValueText.h"
#include "ui/today/DueSteps.h"

namespace tp::ui {

[[nodiscard]] std::vector<DueStep> committeesToPrepare(Backend &backend, const ValueText &text, QDate today);
[[nodiscard]] std::vector<DueStep> conclusionsToIssue(Backend &backend, const ValueText &text, QDate today);

} // namespace tp::ui
