#pragma once
// A form in place, from its first field to the save: title, fields of one record type, Cancel and Save (Ctrl+Enter), and in words why it
// could not be saved. Whoever owns it says what is saved. What is typed is kept (FormDraft) until it is saved or given up, and giving it up
// can be undone. Window's thread.
#include "ui/flows/FieldUndo.h"
#include "ui/forms/FormDraft.h"
#include "ui/forms/RecordForm.h"
#include "ui/shell/Page.h"

class QHBoxLayout;
class QVBoxLayout;

namespace tp::ui {

class Button;
class StructureChoice;

// Where what is typed is kept: of a record in a person's file, or of a new one there. It bears the file's id: an erasure takes it along.
[[nodiscard]] std::string formKey(std::string_view what, const RecordId &file, const std::optional<RecordId> &record = {});

class FormPanel : public QWidget {
    Q_OBJECT
public:
    using Fields = std::map<std::string, Value>;
    // From what was filled in to what is saved, in parts where one save does not hold it, also when the form is left meanwhile; nothing to
    // save: an empty list. Its failure is said, and nothing is saved.
    using Make = std::function<Result<std::vector<domain::RecordChange>>(Fields set)>;
    struct Task {
        std::string key; // of the draft: formKey()
        Fields loaded;   // as recorded; none: a new record
        Fields preset;   // filled in for the person, saved like what they type
        Make make;
        FormLayout also = {}; // below the panel's own fields
        // How a failure is said that comes when the form was left, of somebody else's maybe; none: as it is.
        std::function<QString(const QString &sentence)> later = {};
        // Why `make` refused, where the field's or the error's own sentence would not say it; empty: that one.
        std::function<QString(const Error &error)> refused = {};
        // A new record: who writes for several structures is asked for which (StructureChoice), and every new one of the save says it.
        bool asksStructure = false;
        std::vector<DraftBeside> beside = {}; // what was put above the fields and is kept with them; begun empty
    };

    FormPanel(Backend &backend, PageContext &context, const QString &name, const schema::RecordType &type, FormLayout layout,
              QWidget *parent);
    void setTitle(const QString &title);
    void setSaveText(const QString &text);
    void scrollFields();            // by themselves: Cancel and Save stay in view. For who gives it the height of a panel
    void putAbove(QWidget *widget); // between the title and the fields; its owner from now on
    void begin(Task task);          // what was typed before under its key is there again
    void editedBeside();            // by somebody, of the task's
    [[nodiscard]] RecordForm *form() const { return m_form; } // null before the first begin()
    [[nodiscard]] bool isKept(const std::string &key) const;  // something was typed under it and is not saved
    void leave();                                             // what is typed is kept, and it is said so; nothing to do when it is closed
    void save();
    void toastSaved(const QString &sentence, UndoWords words = {}); // on saved(): with what takes it back
    [[nodiscard]] const Undo &written() const { return m_written; } // by the last save

signals:
    void saved(int left, const tp::Error *why); // of more records than one save holds: how many were not saved, and why (null: all were)
    void cancelled();                           // by its button, or there was nothing to save
    void broughtBack();                         // begun again, because cancelling was undone: to be shown

private:
    void cancel();
    void close();
    void bringBack(const Task &task, const Bytes &typed);

    Backend &m_backend;
    PageContext &m_context;
    const schema::RecordType &m_type;
    FormLayout m_layout;
    Task m_task; // begun last; without a key once it was left
    Undo m_written;
    FormDraft *m_draft = nullptr; // as long as it is open
    RecordForm *m_form = nullptr;
    StructureChoice *m_for = nullptr; // where the task asks
    QLabel *m_title, *m_problem;
    QVBoxLayout *m_column, *m_rows, *m_above, *m_place;
    QHBoxLayout *m_bar;
    Button *m_cancel, *m_save;
};

} // namespace tp::ui
