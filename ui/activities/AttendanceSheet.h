#pragma once
// The sign-in sheet of a session on paper: who is expected, a line to sign on each, and room for who comes unannounced. Window's thread.
#include "ui/activities/SessionStory.h"

namespace tp::ui {

[[nodiscard]] bool writeAttendancePdf(const SessionStory &story, const ValueText &text, const QString &path); // false: not written

} // namespace tp::ui
