#include "ui/exports/ExportPlace.h"

#include "ui/exports/ExportPanel.h"

#include <QStackedWidget>

namespace tp::ui {

ExportPlace::ExportPlace(QStackedWidget &stack, Backend &backend, PageContext &context, ValueText &text)
    : QObject(&stack), m_stack(stack), m_backend(backend), m_context(context), m_text(text) {}

ExportPlace *ExportPlace::around(const QWidget &list) {
    for (const auto *at = list.parentWidget(); at; at = at->parentWidget())
        if (auto *place = at->findChild<ExportPlace *>(QString(), Qt::FindDirectChildrenOnly)) return place;
    return nullptr;
}

void ExportPlace::open(const ExportedList &list) {
    if (!m_panel) {
        m_panel = new ExportPanel(m_backend, m_context, m_text);
        if (m_ownMargins) m_panel->setOwnMargins();
        m_stack.addWidget(m_panel);
        connect(m_panel, &ExportPanel::closed, this, [this] {
            if (close() && m_stack.isVisible()) emit closed();
        });
    }
    if (!isOpen()) m_before = m_stack.currentIndex();
    m_stack.setCurrentWidget(m_panel);
    m_panel->open(list);
}

bool ExportPlace::isOpen() const { return m_panel && m_stack.currentWidget() == m_panel; }

bool ExportPlace::close() {
    if (!isOpen()) return false;
    m_stack.setCurrentIndex(m_before);
    return true;
}

void ExportPlace::takeFocus() {
    if (isOpen()) m_panel->takeFocus();
}

} // namespace tp::ui
