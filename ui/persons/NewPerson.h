#pragma once
// A new person's file: the name that was searched is already in it, and a nickname is enough. Window's thread.
#include "ui/forms/RecordForm.h"

#include <QFrame>

class QLabel;

namespace tp::ui {

class NewPerson : public QFrame {
    Q_OBJECT
public:
    NewPerson(Backend &backend, QWidget *parent);
    void start(const QString &name);

signals:
    void created(const tp::RecordId &person);
    void cancelled();

private:
    void save();
    Backend &m_backend;
    RecordForm *m_form;
    QLabel *m_problem;
};

} // namespace tp::ui
