#include "ui/shell/WheelPast.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>

namespace tp::ui {

WheelPast::WheelPast(QWidget *window) : QObject(window), m_window(window) { qApp->installEventFilter(this); }

bool WheelPast::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::Wheel) return false;
    const auto *field = qobject_cast<const QWidget *>(watched);
    if (!qobject_cast<const QComboBox *>(watched) && !qobject_cast<const QAbstractSpinBox *>(watched)) return false;
    if (!m_window->isAncestorOf(field)) return false;
    event->ignore(); // what is around it has it next
    return true;
}

} // namespace tp::ui
