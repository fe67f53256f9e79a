#pragma once
// One referral: what the other side reads, what was answered, and the one thing to do next; each act in one action, with undo, or a form of
// a line or two. A new one begins here, from a person's file. Window's thread.
#include "ui/referrals/ReferralCase.h"
#include "ui/shell/Page.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace tp::ui {

class Button;
class FlowLayout;
class FormPanel;
class RecordHistory;
class StateTag;
class Steps;
class VersionsNotice;

class ReferralPanel : public QFrame {
    Q_OBJECT
public:
    ReferralPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    void show(const ReferralCase &of); // not while a form is open
    // `from`: the professional they are referred to, or the encounter it follows from; null: neither.
    void propose(const store::Record &person, const store::Record *from);
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] bool closeForm(); // what is typed stays a draft; false: none was open
    void focusFirst();
    [[nodiscard]] std::optional<RecordId> shown() const { return m_case ? std::optional(m_case->record().id) : std::nullopt; }

signals:
    void closed();
    void saved(const tp::RecordId &record);

private:
    using Fields = std::map<std::string, Value>;
    void fill();
    void fillFacts();
    void fillActs();
    void act(const char *name, const QString &words, bool primary, std::function<void()> run);
    [[nodiscard]] const store::Record &written() const; // where this side's answers stand
    void set(const store::Record &record, Fields fields, const QString &said);
    void ask(const QString &title, const char *what, const char *also,
             Fields with); // a form of one or two fields, saved together with `with`
    void tellWhoReads();
    void beginsIn(const RecordId &file); // a proposal, written or changed
    void keepHere(Fields &set) const;    // one to a structure that reads the file is as one to a partner: nobody to tell
    [[nodiscard]] static QString elsewhereText();
    [[nodiscard]] static QString answerReadText();
    [[nodiscard]] QString answerNote() const; // above a form; empty where the answer is noted in the file itself
    void change();
    void correct();
    void openForm(const char *type, std::vector<std::vector<const char *>> layout, const QString &title, const QString &note = {});
    void toPaper();
    [[nodiscard]] std::string today() const;

    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    std::optional<ReferralCase> m_case;
    RecordId m_written;              // by the form
    std::vector<StructureId> m_here; // who read the file as it is: nothing is sent to them
    bool m_leavesElsewhere = false;  // the file is another structure's
    Steps *m_stack;
    QVBoxLayout *m_formPlace;
    FormPanel *m_form = nullptr;
    QLabel *m_title, *m_with, *m_formTitle;
    QLabel *m_formNote = nullptr; // of m_form, and gone with it
    StateTag *m_state;
    VersionsNotice *m_versions;
    RecordHistory *m_inFile, *m_between;
    QVBoxLayout *m_facts;
    QWidget *m_reading, *m_acts;
    FlowLayout *m_actLine;
};

} // namespace tp::ui
