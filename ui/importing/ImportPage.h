#pragma once
// Import of a table: chosen or pasted, looked at, corrected, then written. Nothing is written before the last button. Each import can
// be taken back whole for some days (PastImport.h), by the message that told of it or from this page. Window's thread.
#include "ui/importing/PastImport.h"
#include "ui/importing/ReadJob.h"
#include "ui/importing/RecordJobs.h"
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

#include <QPointer>
#include <QTimer>

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
class StoredDraft;

class ImportPage : public QWidget, public PageView {
    Q_OBJECT
public:
    ImportPage(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    ~ImportPage() override;
    // "person" or "encounter": what the lines are; the key of an import that was begun (ImportDraft.h): it goes on. Unless one is under
    // way.
    void showPart(const QString &part) override;
    void activated() override;
    [[nodiscard]] bool closeTop() override;
    [[nodiscard]] bool isBusy() const override; // being looked at, written or undone

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Step { Start, Busy, Review, Done };
    [[nodiscard]] QWidget *buildStart();
    [[nodiscard]] QWidget *buildBusy();
    [[nodiscard]] QWidget *buildDone();
    void go(Step step);
    void tellType();
    void tellPast();
    [[nodiscard]] static QString importedText(const std::string &type, int count); // 12 people imported.
    void choose();
    void paste();
    void read(std::unique_ptr<QIODevice> from, const QString &name, const QString &path); // no path: it was pasted
    void takeUp(ImportSession &session);
    void follow(ImportSession &session);
    void keep();
    void keepAll(); // before the page goes
    void forgetKept();
    void goOnWith(const std::string &key);
    void discardKept(const std::string &key);
    void tellKept();
    void review(ImportSession *session);
    void leave();
    void write();
    void goOn();
    void written(RecordJob::End end);
    void tellWritten(RecordJob::End end);
    void letRestGo(); // what was not written of the last import; its undo stays
    void undo(int number);
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
    struct From {
        QString path;            // empty: pasted
        QByteArray digest, text; // of the table; what was pasted
    } m_from;
    std::string m_key, m_goingOn, m_replaced; // of the draft; of the one that was asked for; of one whose table has changed since
    QPointer<StoredDraft> m_kept;
    QTimer m_keepSoon;
    ReadJob *m_reading = nullptr;
    WriteJob *m_writing = nullptr;
    UndoJob *m_undoing = nullptr;
    ImportSession *m_session = nullptr;
    ImportSession *m_leftSession = nullptr; // until the next one is left
    ReviewPanel *m_panel = nullptr;
    struct Import : PastImport { // as long as it can be undone here
        int number = 0;
        std::string key = {};            // of its draft; empty: nothing of it is written so far
        QPointer<StoredDraft> kept = {}; // null although there is a key: the store dropped it
    };
    [[nodiscard]] Import *import(int number);
    void recallWritten();
    void keepWritten(Import &import);
    [[nodiscard]] StoredDraft *draftOfWritten(const std::string &key);
    std::vector<Import> m_imports; // the newest last: the one being written, if any is
    int m_last = 0, m_shown = 0;   // numbers; the one told about
    PageHeader *m_header;
    QStackedWidget *m_steps;
    QWidget *m_reviewPlace, *m_past, *m_unfinished;
    QComboBox *m_types;
    QLabel *m_problem, *m_what, *m_count, *m_done, *m_left;
    QProgressBar *m_progress;
    Button *m_choose, *m_stop, *m_see, *m_undo, *m_goOn, *m_another;
};

[[nodiscard]] PageInfo importPage(); // id "import", not in the rail

} // namespace tp::ui
