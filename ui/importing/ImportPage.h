#pragma once
// Import of a table: chosen or pasted, looked at, corrected, then written; one undo takes all of it away. Nothing is written before the
// last button. Window's thread.
#include "ui/importing/ReadJob.h"
#include "ui/importing/RecordJobs.h"
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QStackedWidget;
class QVBoxLayout;

namespace tp::ui {

class Button;
class ImportSession;
class PageHeader;
class ReviewPanel;

class ImportPage : public QWidget, public PageView {
    Q_OBJECT
public:
    ImportPage(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void showPart(const QString &type) override; // "person" or "encounter": what the lines are, unless an import is under way
    void activated() override;
    [[nodiscard]] bool closeTop() override;
    [[nodiscard]] bool isBusy() const override; // being looked at or written, or still to be undone

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Step { Start, Busy, Review, Done };
    [[nodiscard]] QWidget *buildStart();
    [[nodiscard]] QWidget *buildBusy();
    [[nodiscard]] QWidget *buildDone();
    void go(Step step);
    void tellType();
    void choose();
    void paste();
    void read(std::unique_ptr<QIODevice> from, const QString &name);
    void review(ImportSession *session);
    void leave();
    void write();
    void written(RecordJob::End end);
    void undo();
    void undone(RecordJob::End end);
    void busy(const QString &what);
    void advance(int done, int total, const QString &words);
    void stop();
    void refuse(const QString &sentence);

    Backend &m_backend;
    PageContext &m_context;
    ValueText m_text;
    std::string m_type = "person";
    QString m_source; // the file's name
    ReadJob *m_reading = nullptr;
    WriteJob *m_writing = nullptr;
    UndoJob *m_undoing = nullptr;
    ImportSession *m_session = nullptr;
    ImportSession *m_leftSession = nullptr; // until the next one is left
    ReviewPanel *m_panel = nullptr;
    std::vector<RecordId> m_created; // by the last import, as long as it can be undone here
    std::string m_createdType;
    PageHeader *m_header;
    QStackedWidget *m_steps;
    QWidget *m_reviewPlace;
    QComboBox *m_types;
    QLabel *m_problem, *m_what, *m_count, *m_done, *m_left;
    QProgressBar *m_progress;
    Button *m_choose, *m_stop, *m_see, *m_undo;
};

[[nodiscard]] PageInfo importPage(); // id "import", not in the rail

} // namespace tp::ui
