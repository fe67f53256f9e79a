#pragma once
// Groups and committees: who meets, what the participants propose, what the steering committee answers, and what became of it. Window's
// thread.
#include "ui/committees/CommitteeTab.h"
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

class QStackedWidget;
class QTabBar;

namespace tp::ui {

class ExportPlace;
class PageHeader;
class SharedBook;

class CommitteesPage : public QWidget, public PageView {
    Q_OBJECT
public:
    CommitteesPage(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void openRecord(const RecordId &record) override; // of any type one of the tabs holds
    void showPart(const QString &part) override;
    void activated() override;
    [[nodiscard]] bool closeTop() override;
    void focusFilter() override;

private:
    void addTab(const QString &title, CommitteeTab *tab);
    [[nodiscard]] CommitteeTab *current() const { return m_parts[static_cast<std::size_t>(m_at)]; }
    void showTab(int at);
    void tell();

    Backend &m_backend;
    PageContext &m_context;
    ValueText m_text;
    SharedBook *m_book;
    PageHeader *m_header;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    ExportPlace *m_exports;
    std::vector<CommitteeTab *> m_parts;
    int m_at = 0; // the one shown
};

[[nodiscard]] PageInfo committeesPage();

} // namespace tp::ui
