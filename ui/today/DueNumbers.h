#pragma once
// Conclusions that have another number than the one they may have left under: the server was restored, and what it had forgotten was
// numbered again. Part of dueSteps (ui/today/DueSteps.h). Window's thread.
#include "ui/today/DueSteps.h"

namespace tp::ui {

// Of the structure that issued them, until somebody says that they were handed over anew.
[[nodiscard]] std::vector<DueStep> numbersToTell(Backend &backend, QDate today);

} // namespace tp::ui
