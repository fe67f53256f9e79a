#pragma once
// What is noted of one encounter, to read: its fields, what was said with each known person, its history on demand. Window's thread.
#include "ui/lists/HistoryView.h"
#include "ui/models/HistoryModel.h"
#include "ui/shell/Page.h"

class QVBoxLayout;

namespace tp::ui {

class Button;

class EncounterReading : public QWidget {
    Q_OBJECT
public:
    EncounterReading(Backend &backend, PageContext &context, ValueText &text, QWidget *parent);
    void show(const store::Record &encounter, const std::vector<store::Record> &participations);
    void hideHistory();

signals:
    void personOpened(const tp::RecordId &person);

private:
    void addFact(const schema::Field &field, const Value &value);
    void addPerson(const store::Record &participation);
    ValueText &m_text;
    HistoryModel m_history;
    RecordId m_id;
    QVBoxLayout *m_facts, *m_people;
    Button *m_historyButton;
    HistoryView *m_historyView;
};

} // namespace tp::ui
