#pragma once
// Referrals of both sides where it is our turn. A part of dueSteps (ui/today/DueSteps.h). Window's thread.
#include "ui/text/ValueText.h"
#include "ui/today/DueSteps.h"

namespace tp::ui {

// What was asked of this structure; and what became of those it proposed: to the référent, or, where that is somebody of another structure
// (who does not read what the two told one another) or nobody, to who proposed it; to the managers when that member is here no more.
[[nodiscard]] std::vector<DueStep> referralsDue(Backend &backend, const ValueText &text, QDate today);

} // namespace tp::ui
