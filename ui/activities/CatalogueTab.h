#pragma once
// The activities of all structures; one of them at the right. Window's thread.
#include "ui/models/FormatProxy.h"
#include "ui/shell/Page.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QStackedWidget;

namespace tp::ui {

class ActivityPanel;
class AddedFilters;
class Button;
class MasterDetail;
class RecordTable;
class SearchField;

class CatalogueTab : public QWidget {
    Q_OBJECT
public:
    CatalogueTab(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    void openRecord(const RecordId &activity);
    void add();
    void change();
    void activated();
    void focusFilter();
    [[nodiscard]] bool closeTop();
    [[nodiscard]] bool isDetailOverList() const;

signals:
    void detailMoved(); // shown or gone

private:
    void search();
    void fillBoxes();
    void tell();
    void close();
    void showRow(int row);
    void showDetail(bool shown);

    Backend &m_backend;
    RecordListModel *m_model;
    FormatProxy *m_format;
    RecordTable *m_table;
    ActivityPanel *m_panel;
    SearchField *m_search;
    QComboBox *m_whose, *m_kind;
    QCheckBox *m_retired;
    AddedFilters *m_added;
    Button *m_add;
    QStackedWidget *m_listOrEmpty;
    MasterDetail *m_sides;
};

} // namespace tp::ui
