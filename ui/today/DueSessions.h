#pragma once
// What waits for whoever leads sessions; where nobody is named, or who is has left, for the structure's managers. Parts of dueSteps
// (ui/today/DueSteps.h). Window's thread.
#include "ui/text/ValueText.h"
#include "ui/today/DueSteps.h"

namespace tp::ui {

// Today's, with how many are signed up, and those that took place and where nobody said yet who came.
[[nodiscard]] std::vector<DueStep> sessionsDue(Backend &backend, QDate today);
// More people than seats, because laptops signed people up that had not met; or a seat that came free, and who has it now is to be told.
[[nodiscard]] std::vector<DueStep> overfullSessions(Backend &backend, QDate today);

// Led by somebody who is no member (a volunteer, a partner): nobody would be told of them. Whoever of the structure takes them on has them
// under Today from then on. A series is asked about once. Where not even such a somebody is named, or a member who left, a manager is
// asked.
[[nodiscard]] std::vector<DueStep> sessionsNobodyPrepares(Backend &backend, const ValueText &text, QDate today);

} // namespace tp::ui
