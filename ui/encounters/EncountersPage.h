#pragma once
// Rencontres: what was noted, narrowed by filters and words; one of them at the right. Beside it the outings, and a map of where. Window's
// thread.
#include "ui/models/FormatProxy.h"
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

class QStackedWidget;
class QTabBar;

namespace tp::ui {

class CoverageTab;
class EncounterDetail;
class EncounterFilters;
class EmptyState;
class ExportButton;
class ExportPlace;
class MasterDetail;
class NotInList;
class OutingsTab;
class PageHeader;
class RecordCount;
class RecordTable;

class EncountersPage : public QWidget, public PageView {
    Q_OBJECT
public:
    EncountersPage(Backend &backend, PageContext &context, QWidget *parent = nullptr);

    enum Tab { Encounters, Outings, Map };
    void showTab(Tab tab);
    void openRecord(const RecordId &id) override; // of an encounter or an outing
    void showPart(const QString &part) override;  // "outing": the one under way, or a new one; those of ui/shell/Page.h
    void activated() override;
    [[nodiscard]] bool closeTop() override;
    void focusFilter() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    void showRow(int row);
    void closeDetail();
    void tell();        // count, empty states
    void arrange();     // a detail that opens over the list has the page for itself where that is low
    void lookOutside(); // is what the detail shows in the list as it is filtered?

    Backend &m_backend;
    PageContext &m_context;
    ValueText m_text;
    RecordListModel *m_model;
    FormatProxy *m_format;
    RecordCount *m_count;
    std::optional<quint64> m_number; // of encounters found, as last counted
    PageHeader *m_header;
    EncounterFilters *m_filters;
    RecordTable *m_table;
    EncounterDetail *m_detail;
    MasterDetail *m_sides;
    NotInList *m_outside;
    RecordId m_opened;        // in the detail
    bool m_isOutside = false; // when the list was read or the detail opened
    QStackedWidget *m_listOrEmpty;
    ExportButton *m_export;
    ExportPlace *m_exports;
    QStackedWidget *m_whole; // the lists, or an export of one
    QTabBar *m_tabs;
    QStackedWidget *m_parts;
    OutingsTab *m_outings;
    CoverageTab *m_coverage;
};

[[nodiscard]] PageInfo encountersPage();

} // namespace tp::ui
