#pragma once
// What opens over a page has room for its words: a drop-down list and the suggestions of a field are as wide as their longest entry, as
// far as the screen goes; a tip longer than its window is broken into lines, where Qt writes it as one. Escape closes what is open and
// nothing below it. Filters the application; Theme makes it. Window's thread.
#include <QObject>

namespace tp::ui {

class Popups : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tp::ui
