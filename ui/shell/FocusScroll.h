#pragma once
// Keeps the control that has the keyboard in view: Qt scrolls to it for Tab alone, and a form that an action opens further down, at twice
// the size, would seem not to have opened. One for a window, owned by it.
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace tp::ui {

class FocusScroll : public QObject {
public:
    explicit FocusScroll(QWidget *window);

private:
    void show() const;
    QWidget *m_window;
    QPointer<QWidget> m_focused;
    QTimer m_laidOut; // what was just opened has its place in the next turn
};

} // namespace tp::ui
