#pragma once
// Parcours: all of them by phase, then one person's over time. Window's thread.
#include "ui/shell/Page.h"
#include "ui/shell/ShownPerson.h"
#include "ui/text/ValueText.h"

#include <QStackedWidget>
#include <QTimer>

class QComboBox;
class QLabel;

namespace tp::ui {

class AddedFilters;
class BoardModel;
class ExportButton;
class ExportPlace;
class PageHeader;
class PathwayView;
class ReadingLine;
class RecordTable;
class SearchField;

class PathwaysPage : public QStackedWidget, public PageView, public ShowsPerson {
    Q_OBJECT
public:
    PathwaysPage(Backend &backend, PageContext &context, QWidget *parent = nullptr);

    void openRecord(const RecordId &record) override;
    void activated() override;
    [[nodiscard]] bool closeTop() override;
    void focusFilter() override;
    [[nodiscard]] std::optional<RecordId> shownPerson() const override;

private:
    QWidget *buildBoard();
    void backToBoard();
    void seenAgain();
    void filter();
    void tell();
    void offerExport();
    void tellHidden();
    Backend &m_backend;
    PageContext &m_context;
    ValueText m_text;
    BoardModel *m_model;
    PageHeader *m_header;
    ReadingLine *m_reading;
    SearchField *m_search;
    QComboBox *m_whose, *m_quiet;
    AddedFilters *m_added;
    RecordTable *m_table;
    QStackedWidget *m_listOrEmpty;
    QWidget *m_hidden; // in the empty list: how many the filters hide, and all of them
    QLabel *m_hiddenSays;
    PathwayView *m_view;
    ExportButton *m_exported;
    ExportPlace *m_exports;
    QTimer m_soon;
    std::optional<RecordId> m_open; // shown last
};

[[nodiscard]] PageInfo pathwaysPage();

} // namespace tp::ui
