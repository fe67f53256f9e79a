#pragma once
// What keeps a page of many labels quick to lay out. Window's thread.
class QLabel;
class QVBoxLayout;
class QWidget;

namespace tp::ui {

// By the mouse, from when the mouse is there: a label with a document of its own costs several times as much to lay out.
void makeSelectable(QLabel *label);
// Without a parent, to be filled through `rows`, then put into the layout of a visible widget as one. Rows that are put there themselves
// are shown one after the other, and for each of them the whole page is laid out again.
[[nodiscard]] QWidget *newContent(QVBoxLayout *&rows);

} // namespace tp::ui
