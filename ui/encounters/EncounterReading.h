#pragma once
// What is noted of one encounter, to read: its fields, what was said with each known person and to whom they were referred, its history on
// demand, and that of what was noted of one person. Window's thread.
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

#include <QPointer>

class QVBoxLayout;

namespace tp::ui {

class Backend;
class RecordHistory;

class EncounterReading : public QWidget {
    Q_OBJECT
public:
    EncounterReading(Backend &backend, PageContext &context, ValueText &text, QWidget *parent);
    void show(const store::Record &encounter, const std::vector<store::Record> &participations);
    void hideHistory();
    void chooseWhom(); // the keyboard goes to the first button that refers somebody

signals:
    void personOpened(const tp::RecordId &person);
    void outingOpened(const tp::RecordId &outing);

private:
    void addFact(const schema::Field &field, const QString &words, QWidget *link = nullptr);
    void addPerson(const store::Record &participation);
    void addReferrals(const RecordId &file, QVBoxLayout &column);
    [[nodiscard]] QWidget *outingLink(const store::Record &encounter); // null: of none that can be read here
    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    QVBoxLayout *m_facts, *m_people;
    QPointer<QWidget> m_firstRefer; // in m_people
    RecordId m_encounter;
    RecordHistory *m_noteHistory; // of the person whose was asked for
    RecordHistory *m_history;
};

} // namespace tp::ui
