#pragma once
// Tab goes through what is laid out in reading order, also where rows were made later than the buttons below them. To be called again
// after rows were made. Window's thread.
class QWidget;

namespace tp::ui {

void tabsAsLaidOut(QWidget &whole);

} // namespace tp::ui
