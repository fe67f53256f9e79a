#include "ui/shell/FocusScroll.h"

#include <QApplication>
#include <QScrollArea>

namespace tp::ui {
namespace {
constexpr int margin = 24; // around the control: its label is seen too
}

FocusScroll::FocusScroll(QWidget *window) : QObject(window), m_window(window) {
    m_laidOut.setSingleShot(true);
    m_laidOut.setInterval(0);
    connect(&m_laidOut, &QTimer::timeout, this, &FocusScroll::show);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (!now || !m_window->isAncestorOf(now)) return;
        m_focused = now;
        m_laidOut.start();
    });
}

void FocusScroll::show() const {
    if (!m_focused) return;
    for (auto *above = m_focused->parentWidget(); above; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(m_focused)) continue;
        if (m_focused->height() > area->viewport()->height()) continue; // a list that fills the page stays where it is
        area->ensureWidgetVisible(m_focused, margin, margin);
    }
}

} // namespace tp::ui
