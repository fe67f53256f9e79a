#include "ui/exports/TabbedPage.h"

#include "ui/Backend.h"
#include "ui/exports/ExportPlace.h"
#include "ui/lists/PageHeader.h"
#include "ui/widgets/Basics.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace tp::ui {

TabbedPage::TabbedPage(Backend &backend, PageContext &context, const QString &name, const QString &title, const QString &tabsNamed,
                       QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_text(backend.reader()), m_header(new PageHeader(title, this)),
      m_tabs(new QTabBar), m_parts(new QStackedWidget) {
    setObjectName(name);
    setAccessibleName(title);
    m_tabs->setObjectName(name + QStringLiteral(".tabs"));
    m_tabs->setAccessibleName(tabsNamed);
    m_tabs->setExpanding(false);
    bindTabKeys(m_tabs, this);
}

void TabbedPage::addPart(const QString &title, QWidget *part) {
    m_tabs->addTab(title);
    m_parts->addWidget(part);
}

void TabbedPage::layOut(QWidget *belowTabs) {
    auto *lists = new QWidget;
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(m_tabs);
    if (belowTabs) column->addWidget(belowTabs);
    column->addWidget(m_parts, 1);
    auto *whole = new QStackedWidget;
    whole->addWidget(lists);
    m_exports = new ExportPlace(*whole, m_backend, m_context, m_text);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::xl, pageTop, space::xl, space::l);
    page->addWidget(whole);
    connect(m_exports, &ExportPlace::closed, this, &TabbedPage::activated);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int at) {
        m_parts->setCurrentIndex(at);
        partChosen();
    });
}

void TabbedPage::choosePart(int at) {
    (void)m_exports->close();
    m_tabs->setCurrentIndex(at);
}

int TabbedPage::part() const { return m_parts->currentIndex(); }

void TabbedPage::activated() { m_exports->isOpen() ? m_exports->takeFocus() : enterPart(); }

bool TabbedPage::closeTop() {
    if (!m_exports->close()) return closeTopOfPart();
    activated();
    return true;
}

void TabbedPage::focusFilter() {
    (void)m_exports->close();
    filterPart();
}

} // namespace tp::ui
