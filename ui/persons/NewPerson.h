#pragma once
// A new person's file: the name that was searched is already in it, and a nickname is enough. Who may be the same person is shown while one
// types. Window's thread.
#include "ui/forms/FormPanel.h"

#include <QFrame>

namespace tp::ui {

class CandidateList;
class Duplicates;
class ValueText;

class NewPerson : public QFrame {
    Q_OBJECT
public:
    NewPerson(Backend &backend, PageContext &context, ValueText &text, Duplicates &duplicates, QWidget *parent);
    ~NewPerson() override;
    void start(const QString &typed);  // in the search: a name, maybe a year of birth and a phone
    [[nodiscard]] bool isKept() const; // somebody began one, and has not saved it
    void leave();                      // what is typed is kept

signals:
    void created(const tp::RecordId &person, const tp::ui::Undo &undo);
    void chosen(const tp::RecordId &person); // it is this one
    void cancelled();
    void keptChanged(); // isKept() may be another, now that the store has answered
    void broughtBack(); // cancelling was undone: to be shown

private:
    void follow(); // what is typed now
    void look();
    Backend &m_backend;
    Duplicates &m_duplicates;
    FormPanel *m_form;
    CandidateList *m_alike;
    RecordId m_id;
};

} // namespace tp::ui
