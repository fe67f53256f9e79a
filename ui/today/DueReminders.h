#pragma once
// What was put down for a day: next steps of this structure's encounters, reminders of files. Late ones and those to come are `most` at a
// time, the last that came due and the next that will, with a row for the rest; today's are never cut. Each is read by itself: the window
// goes on in between. Parts of dueSteps (ui/today/DueSteps.h). Window's thread.
#include "ui/text/ValueText.h"
#include "ui/today/DueSteps.h"

namespace tp::ui {

enum class DueWhen { Late, Today, Ahead };

[[nodiscard]] Result<std::vector<DueStep>> nextSteps(Backend &backend, const ValueText &text, QDate today, DueWhen when, std::size_t most);
// Mine, and those of nobody in files this structure owns.
[[nodiscard]] std::vector<DueStep> reminders(Backend &backend, const ValueText &text, QDate today, DueWhen when, std::size_t most);

} // namespace tp::ui
