#pragma once
// One encounter: everything readable of it, what was said with each known person, its history; changed in place, deleted with undo.
// Window's thread.
#include "ui/forms/RecordForm.h"
#include "ui/lists/HistoryView.h"
#include "ui/models/HistoryModel.h"
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

#include <QFrame>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace tp::ui {

class Button;
class StateTag;
class StructureMark;

class EncounterDetail : public QFrame {
    Q_OBJECT
public:
    EncounterDetail(Backend &backend, PageContext &context, ValueText &text, QWidget *parent);

    void show(const RecordId &id);
    void refresh(); // from the store, unless it is being changed
    [[nodiscard]] bool isEditing() const;
    void edit(); // F2
    void stopEditing();
    void remove();
    void showHistory(bool show);

signals:
    void closed();

private:
    void build();
    void fillReading();
    void fillPeople();
    void addFact(const schema::Field &field, const Value &value);
    void save();
    [[nodiscard]] bool mayChange() const;

    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    HistoryModel m_history;
    store::Record m_record;
    std::vector<store::Record> m_people; // participations
    QLabel *m_title, *m_where, *m_problem;
    StateTag *m_state;
    StructureMark *m_mark;
    Button *m_edit, *m_delete, *m_historyButton;
    QStackedWidget *m_stack;
    QWidget *m_reading, *m_editing;
    QVBoxLayout *m_facts, *m_notes;
    RecordForm *m_form;
    std::vector<RecordForm *> m_noteForms; // one a participation, in the order of m_people
    HistoryView *m_historyView;
};

} // namespace tp::ui
