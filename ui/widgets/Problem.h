#pragma once
// Why something cannot be saved, where one sees and hears it. Window's thread.
class QLabel;
class QString;
class QWidget;

namespace tp::ui {

// In a label of the role "error" or "problem" (an alert to assistive technology): shown and read aloud, also where it stood already. Empty:
// it is hidden.
void sayProblem(QLabel &label, const QString &sentence);
// Every area around `widget` scrolls to it, with room above for what it is about; in the next turn, when what was just shown has its place.
void bringIntoView(QWidget &widget);

} // namespace tp::ui
