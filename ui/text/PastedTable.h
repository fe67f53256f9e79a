#pragma once
// A table pasted where a name belongs would become one long name: it is brought in on a page of its own. Pure.
#include <QString>

namespace tp::ui {

[[nodiscard]] bool isPastedTable(const QString &typed);      // several lines, or columns; a line break at its end is none
[[nodiscard]] QString pastedTableText(const QString &typed); // the sentence to say; empty: it is none

} // namespace tp::ui
