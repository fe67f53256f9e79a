#pragma once
// Hand-overs to answer, answered, or without an answer for a week. A part of dueSteps (ui/today/DueSteps.h). However many people a member
// took up or passed on, those of their own proposals that are to be told are found. Window's thread.
#include "ui/today/DueSteps.h"

namespace tp::ui {

[[nodiscard]] std::vector<DueStep> handovers(Backend &backend, const ValueText &text, QDate today);

} // namespace tp::ui
