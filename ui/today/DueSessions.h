#pragma once
// Sessions I lead that have more people than seats, because laptops signed people up that had not met: I am asked. A part of dueSteps
// (ui/today/DueSteps.h). Window's thread.
#include "ui/today/DueSteps.h"

namespace tp::ui {

[[nodiscard]] std::vector<DueStep> overfullSessions(Backend &backend, QDate today);

} // namespace tp::ui
