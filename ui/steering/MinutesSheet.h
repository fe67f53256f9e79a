#pragma once
// The minutes of one session of the steering committee on paper: who was there, what was answered to the participants, what was decided.
// Window's thread.
#include "ui/steering/SteeringBook.h"

namespace tp::ui {

[[nodiscard]] bool writeMinutesPdf(const SteeringBook &book, const RecordId &session, const ValueText &text,
                                   const QString &path); // false: not written

} // namespace tp::ui
