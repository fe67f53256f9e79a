#pragma once
// Search before create: the people this structure may read, narrowed as one types; those who may be the same person under another spelling;
// and only then the offer to open a file. Window's thread.
#include "ui/flows/FieldUndo.h"
#include "ui/models/FormatProxy.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QStackedWidget;

namespace tp::ui {

class AddedFilters;
class CandidateList;
class Button;
class Duplicates;
class ExportButton;
class NewPerson;
class PageContext;
class PageHeader;
class RecordCount;
class RecordTable;
class SearchField;
class StandingFilter;

class PersonsList : public QWidget {
    Q_OBJECT
public:
    PersonsList(Backend &backend, PageContext &context, ValueText &text, Duplicates &duplicates, QWidget *parent);
    void focusSearch();
    void searchFor(const QString &words); // and by no filter
    void showReview();                    // whose files I am to review
    [[nodiscard]] bool closeTop();        // the form of a new file

signals:
    void importAsked();
    void chosen(const tp::RecordId &person);
    void created(const tp::RecordId &person, const tp::ui::Undo &undo);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *search, QEvent *event) override; // ↓ goes to those who were found

private:
    void buildTable();
    void search(const QString &typed);
    [[nodiscard]] store::Query query(); // of what is typed and chosen
    void takeStanding();                // who stands so was found, or others do now
    void tell();
    void showAlike(const QString &typed);
    void startNew();
    void askForAName(); // before a file can be opened
    void showForm(bool show);
    void tellNew();                        // the button of a new file
    [[nodiscard]] bool isNarrowed() const; // by something else than the words

    Backend &m_backend;
    ValueText &m_text;
    Duplicates &m_duplicates;
    RecordListModel *m_model;
    FormatProxy *m_format;
    RecordCount *m_count;
    std::optional<quint64> m_number; // of files found, as last counted
    QTimer m_alikeSoon;              // once the list is painted
    bool m_listFirst = false;        // it is not, so far
    PageHeader *m_header;
    SearchField *m_search;
    RecordTable *m_table;
    QStackedWidget *m_listOrEmpty;
    ExportButton *m_exported;
    QCheckBox *m_followed;      // by me; not remembered like others of its kind: who looks before opening a file looks among all
    StandingFilter *m_standing; // nor this
    AddedFilters *m_filters;
    CandidateList *m_alike;
    Button *m_open, *m_ask; // a new file: of who was searched for; before that, how
    QLabel *m_how;
    NewPerson *m_new;
    QWidget *m_newPlace, *m_listPlace;    // one of them is seen
    QString m_typed, m_pasted;            // m_pasted: what is said of a table in the search
    std::map<RecordId, QString> m_alsoIn; // those found by what a closed file of theirs says
};

} // namespace tp::ui
