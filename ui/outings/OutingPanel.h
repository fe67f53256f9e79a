#pragma once
// One outing: what it came to so far, and what can be done to it: note a place, end it, correct it, print its recap, delete it (with undo).
// The forms take the place of the reading and give it back; what was typed in one that is left comes back with it. Window's thread.
#include "core/reports/OutingSummary.h"
#include "ui/flows/FieldUndo.h"
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

#include <QFrame>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace tp::ui {

class Button;
class FormDraft;
class RecordForm;
class RecordHistory;
class StateTag;
class StructureChoice;
class Timeline;

class OutingPanel : public QFrame {
    Q_OBJECT
public:
    OutingPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    void show(const RecordId &id); // not while a form is open
    void refresh();
    void begin();                         // the form of a new outing
    void change();                        // the form of the one that is shown
    void print();                         // the recap of the one that is shown, by who may
    [[nodiscard]] bool isEditing() const; // a form is open
    void leaveForm() { leave(true); }     // as Escape does: what was typed comes back with the form
    void takeFocus();
    [[nodiscard]] const RecordId &shown() const { return m_summary.outing.id; }

signals:
    void closed();                          // nothing is shown any more
    void begun(const tp::RecordId &outing); // saved: it is under way
    void formOpened();                      // and is to be seen

private:
    struct Task { // a form: what it writes and what is said afterwards
        QString title, action, done;
        const char *type = "outing";
        std::vector<std::vector<const char *>> layout;
        std::map<std::string, Value> loaded; // as recorded
        std::map<std::string, Value> typed;  // over it, as if it had been typed
        std::map<std::string, Value> added;  // written with what was filled in
        std::optional<RecordId> record;      // absent: a new one
        bool asksStructure = false;          // for which it is written, where the member writes for several
        std::string draft;                   // key of what is typed and not saved
    };
    void build();
    void fill();
    void fillFacts();
    void open(Task task);
    void leave(bool keep); // else it is given up; undo brings it back either way
    void closeForm();
    void save();
    void saved(const Task &task, const RecordId &record, const Undo &undo);
    void observe();
    void openObservation(const RecordId &id);
    void end();
    void join(bool on); // or leave it, for oneself
    void remove();
    void dropObservation();
    void writeRecap(const QString &path, const reports::OutingSummary &summary);
    [[nodiscard]] QString problemWith(const std::map<std::string, Value> &set) const; // empty: it can be saved

    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    reports::OutingSummary m_summary;
    bool m_filled = false; // the panel shows it
    Task m_task;
    RecordForm *m_form = nullptr;
    StructureChoice *m_for = nullptr; // where the task asks
    FormDraft *m_draft = nullptr;
    RecordHistory *m_history, *m_observationHistory;
    QLabel *m_title, *m_counts, *m_problem, *m_formTitle;
    StateTag *m_state;
    QVBoxLayout *m_facts, *m_formPlace;
    Timeline *m_timeline;
    QStackedWidget *m_stack, *m_bars;
    Button *m_observe, *m_join, *m_leave, *m_end, *m_change, *m_print, *m_delete, *m_save, *m_drop, *m_met;
};

} // namespace tp::ui
