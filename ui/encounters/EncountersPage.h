#pragma once
// Rencontres: what was noted, narrowed by filters and words; one of them at the right. Window's thread.
#include "ui/models/FormatProxy.h"
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

class QProgressBar;
class QStackedWidget;

namespace tp::ui {

class Button;
class EncounterDetail;
class EncounterFilters;
class EmptyState;
class ExportJob;
class MasterDetail;
class PageHeader;
class RecordTable;

class EncountersPage : public QWidget, public PageView {
    Q_OBJECT
public:
    EncountersPage(Backend &backend, PageContext &context, QWidget *parent = nullptr);

    void openRecord(const RecordId &id) override;
    void activated() override;
    [[nodiscard]] bool closeTop() override;
    void focusFilter() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    void showRow(int row);
    void closeDetail();
    void tell(); // count, empty states
    void exportShown();
    void runExport(const QString &path);
    void writeExport(const QString &path);

    Backend &m_backend;
    PageContext &m_context;
    ValueText m_text;
    RecordListModel *m_model;
    FormatProxy *m_format;
    PageHeader *m_header;
    EncounterFilters *m_filters;
    RecordTable *m_table;
    EncounterDetail *m_detail;
    MasterDetail *m_sides;
    QStackedWidget *m_listOrEmpty;
    Button *m_export;
    QWidget *m_exportBar;
    QProgressBar *m_exportProgress;
    ExportJob *m_job = nullptr;
};

[[nodiscard]] PageInfo encountersPage();

} // namespace tp::ui
