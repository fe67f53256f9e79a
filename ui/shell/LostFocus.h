#pragma once
// Somebody who works by the keyboard, or hears the window read, is never nowhere: when the control that has the keyboard is put out of use
// for the time of a save it has it again afterwards, and when it goes, the nearest one around its place gets it. Whoever gives the focus
// somewhere on purpose is not disturbed. One for a window, owned by it.
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace tp::ui {

// The first control of `pane` that Tab would reach, in reading order; null: none.
[[nodiscard]] QWidget *firstControl(QWidget *pane);

class LostFocus : public QObject {
public:
    explicit LostFocus(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *before, QWidget *now);
    void look();
    QWidget *m_window;
    QPointer<QWidget> m_last;          // had the keyboard
    QList<QPointer<QWidget>> m_around; // what it stood in, nearest first, below the window
    QTimer m_next;                     // who hides one thing mostly shows another in the same turn
};

} // namespace tp::ui
