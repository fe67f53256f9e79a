#include "ui/shell/FocusScroll.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace tp::ui {
namespace {
constexpr int marginX = 24, marginY = 48; // around the control: its label is seen too, and what is said below it
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

void FocusScroll::show() {
    if (m_content) m_content->removeEventFilter(this);
    m_content = nullptr;
    if (!m_focused) return;
    for (auto *above = m_focused->parentWidget(); above; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(m_focused)) continue;
        if (m_focused->height() > area->viewport()->height()) continue; // a list that fills the page stays where it is
        area->ensureWidgetVisible(m_focused, marginX, marginY);
        if (area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) area->horizontalScrollBar()->setValue(0); // nobody could go back
        if (m_content) continue;
        m_area = area;
        m_left = area->verticalScrollBar()->value();
        m_content = area->widget();
        m_content->installEventFilter(this);
    }
}

bool FocusScroll::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_content && event->type() == QEvent::Resize && m_area && m_area->verticalScrollBar()->value() == m_left)
        m_laidOut.start();
    return false;
}

} // namespace tp::ui
