#pragma once
// What waits because of the committees: a steering committee to prepare or to plan, an answer the participants were not told, a promise or
// a milestone that is late; and what waits of the participants' committee (ui/today/DueParticipants.h). A part of dueSteps
// (ui/today/DueSteps.h). Window's thread.
#include "ui/text/ValueText.h"
#include "ui/today/DueSteps.h"

namespace tp::ui {

[[nodiscard]] std::vector<DueStep> committeesDue(Backend &backend, const ValueText &text, QDate today);

} // namespace tp::ui
