#pragma once
// One session: when and where, how many seats, who is signed up, who came. People are signed up by name and attendance is said in one pass
// by keyboard. Its form takes the place of the reading. Window's thread.
#include "ui/activities/SessionStory.h"
#include "ui/shell/Page.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace tp::ui {

class AttendanceDoubt;
class AttendanceModel;
class Button;
class PersonPicker;
class RecordHistory;
class RecordTable;
class SessionForms;
class StateTag;
class Steps;
class VersionsNotice;

class SessionPanel : public QFrame {
    Q_OBJECT
public:
    SessionPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    void show(const RecordId &session); // not while a form is open
    void refresh();
    void change();
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] bool closeForm(); // what is typed stays a draft; false: none was open
    void takeFocus();
    void print(); // the sign-in sheet
    [[nodiscard]] std::optional<RecordId> shown() const;
    void offer(const std::optional<RecordId> &person); // to be signed up in one action; null: nobody in particular

signals:
    void closed();
    void offerTaken(); // whoever was offered is signed up

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(); // SessionPanelLayout.cpp
    void fill();
    void fillToTell(bool mayNote);
    void signUpPicked();
    bool attendanceKey(int key);
    void say(const std::string &attendance, bool goOn);
    void lengthen();
    void callOffOrHold();
    void remove();
    void writeSheet(const QString &path, const SessionStory &story);
    void cancelChosen();
    void showPast(); // of the one whose line is lit
    void foldPast();

    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    std::optional<SessionStory> m_story;
    std::optional<RecordId> m_offered;
    AttendanceModel *m_people;
    Steps *m_stack;
    SessionForms *m_forms;
    QLabel *m_title, *m_when, *m_seats, *m_about, *m_elsewhere, *m_hint, *m_none;
    AttendanceDoubt *m_doubt;
    StateTag *m_state;
    VersionsNotice *m_versions;
    QVBoxLayout *m_facts;                                       // what coordinators added
    RecordHistory *m_history, *m_signUpHistory, *m_seatHistory; // the last two: of the one whose line was lit
    QWidget *m_tooMany, *m_toTell, *m_marks;
    QLabel *m_tooManyWords;
    PersonPicker *m_picker;
    RecordTable *m_table;
    Button *m_signUp, *m_takeUp, *m_enlarge, *m_wait, *m_sheet, *m_cancel, *m_file, *m_past, *m_change, *m_off, *m_lengthen, *m_delete;
};

} // namespace tp::ui
