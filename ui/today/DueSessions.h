#pragma once
// What waits for whoever leads sessions: today's, with how many are signed up, and those that took place and where nobody said yet who
// came. A part of dueSteps (ui/today/DueSteps.h). Window's thread.
#include "ui/today/DueSteps.h"

namespace tp::ui {

[[nodiscard]] std::vector<DueStep> sessionsDue(Backend &backend, QDate today);

} // namespace tp::ui
