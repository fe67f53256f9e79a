#pragma once
// What assistive technology is told of the widgets that Qt cannot know: a role for what is painted, panels for what is grouped, windows for
// windows. Names and descriptions stay where Qt has them (setAccessibleName, setAccessibleDescription); a button without a name is called
// by its words. Window's thread.
#include <QAccessible>

class QWidget;

namespace tp::ui {

void installAccessibility(); // once, after QApplication

// What `widget` is, before it is shown. A button keeps its states and can be pressed, whatever its role; a page tab is selected when it is
// checked. A notification or an alert is read aloud when it is shown.
void setRole(QWidget &widget, QAccessible::Role role);

// The one child where the keys of its group go: it counts as having the focus, and this is told at once.
void setLit(QWidget &widget, bool lit);

} // namespace tp::ui
