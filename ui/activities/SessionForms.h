#pragma once
// What is changed about a session, one form at a time: its fields, calling it off, holding it after all, each for as much of its series as
// is wanted; the series made longer. Window's thread.
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
    void hold(const store::Record &session); // after all
    void lengthen(SessionSeries series, const store::Record &session);
    void leave(); // what is typed stays a draft
    void focusFirst();

signals:
    void ended(); // saved or cancelled
    void broughtBack();

private:
    void show(FormPanel *form); // null: to lengthen a series
    enum class Act { Change, CallOff, Hold };
    void open(FormPanel *form, const store::Record &session, Act act);
    [[nodiscard]] static QString said(Act act, int sessions, int apart);
    void saved(int left, const Error *why);

    Backend &m_backend;
    PageContext &m_context;
    SeriesScope *m_scope;
    FormPanel *m_change, *m_off, *m_hold;
    LengthenForm *m_lengthen;
    QWidget *m_lengthenPlace;
    SeriesChange m_saving;
    Act m_act = Act::Change;
};

} // namespace tp::ui
