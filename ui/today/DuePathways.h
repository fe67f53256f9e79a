#pragma once
// Pathways that wait for their référent. A part of dueSteps (ui/today/DueSteps.h). Window's thread.
#include "ui/text/ValueText.h"
#include "ui/today/DueSteps.h"

namespace tp::ui {

// Two of one file are under way: begun on two laptops that had not met, to be joined (core/domain/PathwayJoin.h). Of those begun lately.
[[nodiscard]] std::vector<DueStep> pathwaysToJoinDue(Backend &backend, const ValueText &text, QDate today);

} // namespace tp::ui
