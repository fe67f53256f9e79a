#pragma once
// One step of a pathway at the right of the lanes: what was planned, what happened, the attempts it belongs to; said done, not come,
// stopped or to try again in one action, tried again elsewhere in two (the place, which stands there as a button, then save). Its form
// takes the place of the reading. Window's thread.
#include "ui/pathways/PathwayStory.h"
#include "ui/shell/Page.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace tp::ui {

class Button;
class FlowLayout;
class FormPanel;
class RecordHistory;
class StateTag;
class Steps;
class VersionsNotice;

class StepPanel : public QFrame {
    Q_OBJECT
public:
    StepPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    void show(const PathwayStory &story, const RecordId &step); // not while a form is open
    void planNew(const PathwayStory &story, const RecordId &pathway);
    void change();
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] bool closeForm(); // what is typed stays a draft; false: none was open
    void focusFirst();
    [[nodiscard]] const std::optional<RecordId> &shown() const { return m_step; }

signals:
    void closed();
    void saved(const tp::RecordId &step);
    void chosen(const tp::RecordId &step); // another attempt of the chain

private:
    struct Place { // where it can be tried again
        QString name, words, spoken;
        std::map<std::string, Value> at;
        bool operator==(const Place &) const = default;
    };
    [[nodiscard]] const store::Record *step() const; // null: none, or it was deleted
    void fill();
    void fillAttempts();
    void tellUnread(const store::Record &step, domain::StepState state);
    void say(const char *outcome);
    void fillRetry();
    void retry(const std::map<std::string, Value> &place); // the structure or partner; neither: at a partner to be named
    void openForm(const store::Record *step, std::map<std::string, Value> preset, std::map<std::string, Value> added);
    void remove();

    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    PathwayStory m_story;
    std::optional<RecordId> m_step;
    RecordId m_written; // by the form
    bool m_mayWrite = false;
    Steps *m_stack;
    FormPanel *m_form;
    QLabel *m_title, *m_where;
    StateTag *m_state;
    VersionsNotice *m_versions;
    QVBoxLayout *m_facts, *m_attempts;
    QWidget *m_reading, *m_outcomes;
    RecordHistory *m_history;
    QWidget *m_retry;
    FlowLayout *m_retryAt;
    std::vector<Place> m_places; // that stand there as buttons
    QWidget *m_unread;           // the structure of the step does not read the file
    QLabel *m_unreadSays;
    Button *m_change, *m_delete, *m_share;
};

} // namespace tp::ui
