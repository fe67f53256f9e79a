#pragma once
// What is changed about a session, one form at a time: its fields, calling it off, each for as much of its series as is wanted; the series
// made longer. Window's thread.
#include "ui/activities/SeriesActs.h"

#include <QWidget>

namespace tp::ui {

class FormPanel;
class LengthenForm;
class SeriesScope;

class SessionForms : public QWidget {
    Q_OBJECT
public:
    SessionForms(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void change(const store::Record &session);
    void callOff(const store::Record &session);
    void lengthen(SessionSeries series);
    void leave(); // what is typed stays a draft
    void focusFirst();

signals:
    void ended(); // saved or cancelled
    void broughtBack();

private:
    void show(QWidget *form);
    void open(const store::Record &session, bool callOff);
    void saved();

    Backend &m_backend;
    PageContext &m_context;
    SeriesScope *m_scope;
    FormPanel *m_change, *m_off;
    LengthenForm *m_lengthen;
    SeriesChange m_saving; // all of it; what the form did not save itself follows
    std::vector<domain::RecordChange> m_rest;
    bool m_callsOff = false;
};

} // namespace tp::ui
