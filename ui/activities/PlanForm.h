#pragma once
// A session of an activity to plan, once or again and again: what comes again becomes as many sessions, each changed or called off by
// itself. Window's thread.
#include "ui/forms/FormPanel.h"

class QComboBox;
class QLabel;

namespace tp::ui {

class DayField;

class PlanForm : public QWidget {
    Q_OBJECT
public:
    PlanForm(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void begin(const store::Record &activity);
    void leave() { m_form->leave(); }
    void focusFirst();

signals:
    void planned(const tp::RecordId &first);
    void cancelled();
    void broughtBack();

private:
    [[nodiscard]] Result<std::vector<domain::RecordChange>> make(FormPanel::Fields set);
    [[nodiscard]] DraftBeside everyKept() const;
    [[nodiscard]] DraftBeside untilKept() const;
    void saved(int left, const Error *why);
    void sayRepeats();

    Backend &m_backend;
    PageContext &m_context;
    QComboBox *m_every;
    QWidget *m_untilBox;
    QLabel *m_problem;
    DayField *m_until;
    FormPanel *m_form;
    RecordId m_activity, m_first;
    int m_sessions = 0;
    std::string m_lastOfMore; // day of the last one made, where the rule gives more; empty: all were made
};

} // namespace tp::ui
