#pragma once
// A page of several parts under one head: its title and what can be done, a tab for each part, and instead of all that the export of a list
// of theirs. Esc, Ctrl+F and the keys of the tabs are told here; what they do in the part shown is the page's. Window's thread.
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

class QStackedWidget;
class QTabBar;

namespace tp::ui {

class Backend;
class ExportPlace;
class PageHeader;

class TabbedPage : public QWidget, public PageView {
    Q_OBJECT
public:
    void activated() final;
    [[nodiscard]] bool closeTop() final;
    void focusFilter() final;

protected:
    // `name`: of the page, its tabs are NAME.tabs; `tabsNamed`: what a screen reader calls them.
    TabbedPage(Backend &backend, PageContext &context, const QString &name, const QString &title, const QString &tabsNamed,
               QWidget *parent);
    void addPart(const QString &title, QWidget *part); // taken; the first one is shown
    void layOut(QWidget *belowTabs = nullptr);         // once, when all parts are there
    void choosePart(int at);                           // also out of an export
    [[nodiscard]] int part() const;                    // the one shown

    virtual void partChosen() = 0; // another one than before is shown
    virtual void enterPart() = 0;  // the focus where its work starts
    [[nodiscard]] virtual bool closeTopOfPart() = 0;
    virtual void filterPart() = 0;

    Backend &m_backend;
    PageContext &m_context;
    ValueText m_text;
    PageHeader *m_header;
    QTabBar *m_tabs;

private:
    QStackedWidget *m_parts;
    ExportPlace *m_exports = nullptr;
};

} // namespace tp::ui
