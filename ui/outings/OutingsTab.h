#pragma once
// Outings, newest first, and one of them at the right; where one begins. A tab of the page of encounters. Window's thread.
#include "ui/models/FormatProxy.h"
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

#include <QTimer>

class QStackedWidget;

namespace tp::ui {

class Button;
class MasterDetail;
class NotInList;
class OutingFilters;
class OutingPanel;
class RecordTable;

class OutingsTab : public QWidget {
    Q_OBJECT
public:
    OutingsTab(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    void openRecord(const RecordId &outing);
    void activated();
    void change();      // the one that is shown or chosen
    void print();       // its recap
    void beginOrGoOn(); // the outing under way, or the form of a new one
    [[nodiscard]] bool closeTop();
    void focusFilter();
    [[nodiscard]] bool isCut() const { return m_model->isCut(); } // of the outings found by words there may be more
    void setCompact(bool compact);                                // little room: the filters hide behind a button

signals:
    void listed(); // those that the filters ask for now

private:
    void buildTable();
    void filter();
    [[nodiscard]] bool keepsForm();
    void tell();
    void lookOutside(); // is what the panel shows in the list as it is filtered?
    void showRow(int row);
    void close();

    Backend &m_backend;
    ValueText &m_text;
    RecordListModel *m_model;
    FormatProxy *m_format;
    RecordTable *m_table;
    OutingPanel *m_panel;
    MasterDetail *m_sides;
    NotInList *m_outside;
    QStackedWidget *m_listOrEmpty;
    OutingFilters *m_filters;
    Button *m_begin;
    QTimer m_soon;
};

} // namespace tp::ui
