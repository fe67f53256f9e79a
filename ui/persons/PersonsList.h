#pragma once
// Search before create: the people this structure may read, narrowed as one types; those who may be the same person under another spelling;
// and only then the offer to open a file. Window's thread.
#include "ui/models/FormatProxy.h"
#include "ui/persons/Duplicates.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace tp::ui {

class Button;
class Card;
class NewPerson;
class PageHeader;
class RecordTable;
class SearchField;

class PersonsList : public QWidget {
    Q_OBJECT
public:
    PersonsList(Backend &backend, ValueText &text, QWidget *parent);
    void focusSearch();
    [[nodiscard]] bool closeTop(); // the form of a new file

signals:
    void chosen(const tp::RecordId &person);
    void created(const tp::RecordId &person);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    void search(const QString &typed);
    void tell();
    void showAlike(const QString &typed);
    void startNew();

    Backend &m_backend;
    ValueText &m_text;
    Duplicates m_duplicates;
    RecordListModel *m_model;
    FormatProxy *m_format;
    PageHeader *m_header;
    SearchField *m_search;
    RecordTable *m_table;
    QStackedWidget *m_listOrEmpty;
    Card *m_alike;
    QVBoxLayout *m_alikeRows;
    Button *m_open;
    NewPerson *m_new;
    QString m_typed;
};

} // namespace tp::ui
