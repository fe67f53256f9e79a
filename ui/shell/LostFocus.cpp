#include "ui/shell/LostFocus.h"

#include <QApplication>
#include <QEvent>

namespace tp::ui {

QWidget *firstControl(QWidget *pane) {
    for (auto *next = pane->nextInFocusChain(); next && next != pane; next = next->nextInFocusChain())
        if (pane->isAncestorOf(next) && next->isVisible() && next->isEnabled() && next->focusPolicy() & Qt::TabFocus) return next;
    return nullptr;
}

LostFocus::LostFocus(QWidget *window) : QObject(window), m_window(window) {
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &LostFocus::look);
    connect(qApp, &QApplication::focusChanged, this, &LostFocus::follow);
    window->installEventFilter(this);
}

void LostFocus::follow(QWidget *before, QWidget *now) {
    if (now && m_window->isAncestorOf(now)) { // in a dialog or another window: here one comes back to where one was
        if (m_last) m_last->removeEventFilter(this);
        m_last = nullptr;
        m_around.clear();
        return m_next.stop();
    }
    if (!before || !m_window->isAncestorOf(before)) return;
    m_last = before;
    m_around.clear();
    for (auto *above = before->parentWidget(); above && above != m_window; above = above->parentWidget()) m_around << above;
    before->installEventFilter(this);
    connect(before, &QObject::destroyed, &m_next, qOverload<>(&QTimer::start));
    m_next.start();
}

bool LostFocus::eventFilter(QObject *watched, QEvent *event) {
    const auto type = event->type();
    if (watched == m_window ? type == QEvent::WindowActivate : type == QEvent::EnabledChange || type == QEvent::Hide) m_next.start();
    return false;
}

void LostFocus::look() {
    if (QApplication::focusWidget() || m_around.isEmpty() || QApplication::activeWindow() != m_window || QApplication::activePopupWidget())
        return;
    if (m_last && m_last->isVisible()) return m_last->isEnabled() ? m_last->setFocus() : void(); // else once it is of use again
    for (const auto &above : m_around) {
        if (!above || !above->isVisible() || !above->isEnabled()) continue;
        if (auto *control = firstControl(above)) return control->setFocus();
    }
}

} // namespace tp::ui
