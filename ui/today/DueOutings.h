#pragma once
// Outings of this member that were left open on an earlier day: what is noted joins them no more, and only they know when they came back.
// A part of dueSteps (ui/today/DueSteps.h). Window's thread.
#include "ui/today/DueSteps.h"

namespace tp::ui {

// The newest ones; the one that is under way over midnight is none of them.
[[nodiscard]] std::vector<DueStep> outingsLeftOpen(Backend &backend, QDate today);

} // namespace tp::ui
