#pragma once
// One record at the right of a list: its title, what can be done with it, its facts, its forms in place, its history. What every such panel
// has stands here; who derives from it says what is read and what is done. Window's thread.
#include "core/store/Reader.h"
#include "ui/forms/FormPanel.h"
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace tp::ui {

class Backend;
struct FieldUndo;
class RecordHistory;
class Steps;
class VersionsNotice;

class RecordPanel : public QFrame {
    Q_OBJECT
public:
    void show(const store::Record &record); // not while a form is open
    void change();                          // the form of what is shown, unless it may only be read
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] bool closeForm(); // what is typed stays a draft; false: none was open
    virtual void focusFirst();
    [[nodiscard]] bool isGone() const; // what is shown was deleted or erased since
    [[nodiscard]] std::optional<RecordId> shown() const { return m_record ? std::optional(m_record->id) : std::nullopt; }

signals:
    void closed();
    void saved(const tp::RecordId &record); // by a form or an act of it

protected:
    using Fields = std::map<std::string, Value>;
    // `name`: object names begin with it ("entry": entry.close, entry.change, entry.history).
    RecordPanel(Backend &backend, PageContext &context, ValueText &text, const QString &name, QWidget *parent);

    // What the deriving panel says.
    virtual void fill() = 0; // of record(): title, what, acts, facts; the facts were emptied
    [[nodiscard]] virtual QString titleOfForm(const std::string &type, bool isNew) const = 0;
    [[nodiscard]] virtual QString savedText() const; // "Saved on this computer. All structures will read it."
    // What a form's fields become: one change of one record, unless said otherwise.
    [[nodiscard]] virtual Result<std::vector<domain::RecordChange>> changesOf(const std::string &type, const RecordId &id, bool isNew,
                                                                              Fields set) const;

    // What a form asks about before it saves: said once, then the same is saved. Empty: nothing.
    [[nodiscard]] virtual QString doubtAbout(const std::string & /*form*/, const Fields & /*set*/) const { return {}; }

    // Made once, by the deriving constructor.
    // Two forms of one type are told apart by `name`, which titleOfForm() is given then; none: the type's.
    void addForm(const char *type, const FormLayout &layout, const char *name = nullptr);
    Button *addAct(Button::Kind kind, const char *name, const QString &text, const QString &icon = {}); // in the order they are added
    [[nodiscard]] QVBoxLayout *middle() const { return m_middle; }                                      // between the facts and the history
    void orderTabs(); // after rows were made in middle(), outside fill(): Tab goes through what is laid out in reading order

    // Used by what is said.
    [[nodiscard]] const store::Record &record() const { return *m_record; }
    [[nodiscard]] bool hasRecord() const { return m_record.has_value(); }
    void add(const char *type, Fields preset); // its form, empty but for `preset`; when one is open already, that one
    // The form of the record shown or of one beside it (an answer to a proposal); `record` null: a new one.
    void openForm(const char *name, const store::Record *record, Fields preset);
    void setTitle(const QString &title);
    void setWhat(const QString &words);                                           // the line below it; empty: none
    void addTag(QWidget *tag);                                                    // below that line
    void addState(const char *name, StateTag::State state, const QString &words); // as a tag; `name` as in addAct
    void addFact(const QString &name, const QString &words);                      // empty words: nothing
    void addBelow(QWidget *shown);                                                // below the facts that stand there: more than words
    void addFacts(std::initializer_list<std::string_view> but); // every field that holds something, in the schema's order, but these
    // Of something that is read here beside the record (an answer, an analysis), below the record's own.
    struct Part {
        std::string type;
        RecordId id;
        QString words; // what the button of its history says
    };
    void showHistoriesOf(const std::vector<Part> &parts); // two at most: of somebody's place, and of what their file says of it
    void showHistoryOf(const store::Record &part, const QString &words) { showHistoriesOf({{part.type, part.id, words}}); }
    // Sets fields of the record shown, says so, and offers the undo.
    void set(Fields fields, const QString &said);
    void save(std::vector<domain::RecordChange> changes, const QString &said, std::vector<FieldUndo> undo); // of any records
    [[nodiscard]] bool mayWrite(const char *type) const; // this member, by the roles the type asks for
    [[nodiscard]] std::string today() const;
    [[nodiscard]] Backend &backend() const { return m_backend; }
    [[nodiscard]] PageContext &context() const { return m_context; }
    [[nodiscard]] ValueText &text() const { return m_text; }

private:
    struct Form {
        std::string name, type;
        FormPanel *panel;
        int at; // in the stack
    };
    void read();      // and the keyboard stays where it was
    void readAnew();  // fill() and what goes with it
    void focusAct();  // the first one
    void focusBack(); // after a form: where it was opened from, else the first

    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    QString m_name;
    std::optional<store::Record> m_record;
    RecordId m_written; // by the form
    QString m_doubted;  // said in it, not to be said twice
    std::vector<Form> m_forms;
    FormPanel *m_form = nullptr; // opened last
    QString m_openedFrom;        // what had the keyboard then
    Steps *m_stack;
    QLabel *m_title, *m_what;
    QVBoxLayout *m_tags, *m_facts, *m_middle;
    QWidget *m_acts, *m_reading;
    VersionsNotice *m_versions;
    RecordHistory *m_history, *m_partHistory, *m_besideHistory;
};

} // namespace tp::ui
