#pragma once
// Search before create: the people this structure may read, narrowed as one types; those who may be the same person under another spelling;
// and only then the offer to open a file. Window's thread.
#include "ui/exports/ExportReading.h"
#include "ui/models/FormatProxy.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace tp::ui {

class AlikeList;
class Button;
class Duplicates;
class NewPerson;
class PageHeader;
class RecordCount;
class RecordTable;
class SearchField;

class PersonsList : public QWidget {
    Q_OBJECT
public:
    PersonsList(Backend &backend, ValueText &text, Duplicates &duplicates, QWidget *parent);
    void focusSearch();
    [[nodiscard]] bool closeTop(); // the form of a new file

signals:
    void importAsked();
    void chosen(const tp::RecordId &person);
    void created(const tp::RecordId &person);
    void exportAsked(const tp::ui::ExportedList &list);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    void search(const QString &typed);
    void tell();
    void showAlike(const QString &typed);
    void startNew();
    void showForm(bool show);

    Backend &m_backend;
    ValueText &m_text;
    Duplicates &m_duplicates;
    RecordListModel *m_model;
    FormatProxy *m_format;
    RecordCount *m_count;
    std::optional<quint64> m_number; // of files found, as last counted
    QTimer m_alikeSoon;              // once the list is painted
    PageHeader *m_header;
    SearchField *m_search;
    RecordTable *m_table;
    QStackedWidget *m_listOrEmpty;
    AlikeList *m_alike;
    Button *m_open, *m_export;
    NewPerson *m_new;
    QWidget *m_newPlace, *m_listPlace; // one of them is seen
    QString m_typed;
};

} // namespace tp::ui
