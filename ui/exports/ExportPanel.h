#pragma once
// What a list shows as a file: which columns, in which order, for whom; how many rows and narrowed by what; the warning that the file
// leaves the vault; then the file, the line in the access log, the progress and its end. For every list; the page that holds the panel
// shows it instead of the list, and again the list once `closed`. An export under way goes on when the panel is closed. What was chosen for
// a list is a draft of it until it was exported so: a lock loses none of it. Window's thread.
#include "ui/exports/ExportJob.h"
#include "ui/shell/Page.h"

class QAbstractButton;
class QLabel;
class QListView;
class QProgressBar;

namespace tp::ui {

class Button;
class ExportColumns;
class PageHeader;
class ProfileBar;
class StoredDraft;

[[nodiscard]] bool mayExport(RoleSet roles); // referents hand nothing out; nor is the button offered to them

class ExportPanel : public QWidget {
    Q_OBJECT
public:
    ExportPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    void open(const ExportedList &list);          // while an export is under way: that one is shown
    void takeFocus();                             // no proxy: Tab would go to what it stands for, past all that is before that
    void setOwnMargins() { m_ownMargins = true; } // where no page around it has them

signals:
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildColumns();
    [[nodiscard]] QWidget *buildForm();
    [[nodiscard]] QWidget *buildWarning();
    [[nodiscard]] QWidget *buildFoot();
    [[nodiscard]] ExportForm form() const;
    void choose(const ExportForm &form);
    int take(const ExportForm &form); // how many of its columns there are none of here
    void offer();                     // the columns of the list, as they were left
    void keepChoices();
    void moveColumn(int by);
    void tell(); // counts, warning, what can be pressed
    void askFile();
    void note(const QString &path);
    void write(const QString &path);
    void over(const QString &said);

    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    ExportedList m_list;
    ExportColumns *m_columns;
    PageHeader *m_header;
    ProfileBar *m_profiles;
    QListView *m_view;
    QAbstractButton *m_people, *m_programs;
    QLabel *m_leaves, *m_names, *m_count;
    QWidget *m_choices;
    QProgressBar *m_progress;
    Button *m_go, *m_stop;
    ExportJob *m_job = nullptr;
    StoredDraft *m_draft = nullptr; // of what is chosen for the list
    ExportForm m_usual;             // chosen by nobody yet
    bool m_noting = false, m_ownMargins = false;
};

} // namespace tp::ui
