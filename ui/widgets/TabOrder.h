#pragma once
// Tab goes through what is laid out in reading order, also where rows were made later than the buttons below them. To be called again
// after rows were made. Window's thread.
#include <initializer_list>

class QWidget;

namespace tp::ui {

void tabsAsLaidOut(QWidget &whole);
// From the last control in `form`, made later than they were, Tab goes to these in turn. Qt does nothing where one of the two takes no
// focus itself, so it is asked for controls, not for what holds them.
void tabsAfter(QWidget &form, std::initializer_list<QWidget *> next);

} // namespace tp::ui
