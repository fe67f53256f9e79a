#pragma once
// Keeps the control that has the keyboard in view: Qt scrolls to it for Tab alone, and a form that an action opens further down, at twice
// the size, would seem not to have opened. Followed while what is around it is still being laid out, until somebody scrolls. One for a
// window, owned by it.
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QScrollArea;

namespace tp::ui {

class FocusScroll : public QObject {
public:
    explicit FocusScroll(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();
    QWidget *m_window;
    QPointer<QWidget> m_focused, m_content; // m_content: of the innermost area that scrolls it
    QPointer<QScrollArea> m_area;
    int m_left = 0;   // where it was left: elsewhere, somebody has scrolled since
    QTimer m_laidOut; // what was just opened has its place in the next turn
};

} // namespace tp::ui
