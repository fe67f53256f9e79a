#pragma once
// What is to do for the person, by when and by whom: reminders, done with one click, with undo, and what was agreed on at an encounter,
// which stays with it. Reminders that are done are put away, and can be corrected; one noted by mistake goes, with undo.
// Window's thread.
#include "core/store/Reader.h"
#include "ui/lists/Timeline.h"
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace tp::ui {

class Steps;
class Button;
class FormPanel;
class RecordHistory;

class RemindersCard : public QFrame {
    Q_OBJECT
public:
    RemindersCard(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    // `reminders`: of all the person's files, the earliest first, done ones too. A new one goes to `person`, by its référent.
    // `agreed`: at encounters, and still waiting.
    void show(const store::Record &person, std::vector<store::Record> reminders, QList<TimelineEntry> agreed, bool mayWrite);
    void startNew();
    [[nodiscard]] bool closeTop();

private:
    void fill();
    void openForm(const store::Record *reminder);
    [[nodiscard]] QWidget *row(const store::Record &reminder);
    [[nodiscard]] QWidget *row(const TimelineEntry &agreed);
    [[nodiscard]] Button *deletion(const store::Record &reminder);
    void addActs(QHBoxLayout &line, const store::Record &reminder);
    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    store::Record m_person;
    std::vector<store::Record> m_reminders;
    QList<TimelineEntry> m_agreed;
    bool m_mayWrite = false;
    Steps *m_stack;
    QVBoxLayout *m_rows;
    FormPanel *m_form;
    Button *m_new, *m_done;   // m_done: shows those done as well
    RecordHistory *m_history; // of the reminder whose was asked for
};

[[nodiscard]] bool isDone(const store::Record &reminder);
// Done today, or not done after all; the other way round as undo.
void setReminderDone(Backend &backend, PageContext &context, const store::Record &reminder, bool done);

} // namespace tp::ui
