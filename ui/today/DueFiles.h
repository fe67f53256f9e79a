#pragma once
// Files whose référent left and that were passed on to the reader of Today (core/domain/Handover.h): news to be read. A part of dueSteps
// (ui/today/DueSteps.h). Window's thread.
#include "ui/text/ValueText.h"
#include "ui/today/DueSteps.h"

namespace tp::ui {

// The newest first, `most` at a time: one who leaves may have followed hundreds.
[[nodiscard]] std::vector<DueStep> filesPassedOn(Backend &backend, const ValueText &text, QDate today, std::size_t most);

} // namespace tp::ui
