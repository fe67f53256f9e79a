#pragma once
// One activity of the catalogue: what it is, what it allows to try, its next sessions; a session is planned from here. Its forms take the
// place of the reading. Window's thread.
#include "ui/activities/SessionStory.h"
#include "ui/shell/Page.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace tp::ui {

class Button;
class FormPanel;
class PlanForm;
class RecordHistory;
class Steps;
class VersionsNotice;

class ActivityPanel : public QFrame {
    Q_OBJECT
public:
    ActivityPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    void show(const RecordId &activity); // not while a form is open
    void refresh();
    void add();
    void change();
    void plan();
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] bool closeForm(); // what is typed stays a draft; false: none was open
    void takeFocus();
    [[nodiscard]] const std::optional<RecordId> &shown() const { return m_id; }

signals:
    void closed();
    void added(const tp::RecordId &activity);

private:
    void fill(const store::Record &activity);
    void openForm(const store::Record *activity);
    void retire(bool retired);

    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    std::optional<RecordId> m_id;
    RecordId m_written;
    bool m_retired = false;
    Steps *m_stack;
    QWidget *m_reading;
    FormPanel *m_form;
    PlanForm *m_plan;
    QLabel *m_title, *m_where, *m_description;
    QVBoxLayout *m_facts, *m_next;
    VersionsNotice *m_versions;
    RecordHistory *m_history;
    Button *m_planButton, *m_change, *m_retire;
};

} // namespace tp::ui
