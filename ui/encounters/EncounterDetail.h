#pragma once
// One encounter: everything readable of it, what was said with each known person, its history; changed in place, deleted with undo.
// Window's thread.
#include "ui/encounters/EncounterReading.h"
#include "ui/flows/FieldUndo.h"
#include "ui/forms/RecordForm.h"
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

#include <QFrame>
#include <QPointer>

#include <set>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace tp::ui {

class Button;
class FormDraft;
class StateTag;
class StructureMark;
class WhoMet;

class EncounterDetail : public QFrame {
    Q_OBJECT
public:
    EncounterDetail(Backend &backend, PageContext &context, ValueText &text, QWidget *parent);
    ~EncounterDetail() override; // what is typed is kept

    void show(const RecordId &id);
    void refresh(); // from the store, unless it is being changed
    [[nodiscard]] bool isEditing() const;
    void edit();        // F2
    void chooseWhom();  // of those met a referral is of: the keyboard goes to the first
    void stopEditing(); // what was typed stays a draft, and comes back with the form
    void remove();

signals:
    void closed();

private:
    void build();
    void fillHead();
    void save();
    struct Asked { // a save, and the form it was asked from
        RecordId encounter;
        QString title;
        QPointer<RecordForm> form;
        Bytes typed;
        Undo undo;
    };
    void saved(const Asked &asked, const Result<store::Saved> &answer);
    void lockForm(bool saving); // nothing is typed into it before the answer
    void cancel();
    void closeForm();
    void tellDraft();
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool mayChange() const;

    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    store::Record m_record;
    std::vector<store::Record> m_people; // participations
    QLabel *m_title, *m_where, *m_problem;
    StateTag *m_state, *m_toComplete;
    StructureMark *m_mark;
    Button *m_edit, *m_delete, *m_keep, *m_cancel;
    QStackedWidget *m_stack;
    EncounterReading *m_reading;
    QWidget *m_fields;
    QVBoxLayout *m_editing; // in m_fields
    RecordForm *m_form = nullptr;
    WhoMet *m_who = nullptr; // beside it
    QPointer<FormDraft> m_draft;
    QPointer<QWidget> m_focus;   // where it was when the save was asked
    std::set<RecordId> m_saving; // asked and not answered, left meanwhile or not: no form opens over the old values
};

} // namespace tp::ui
