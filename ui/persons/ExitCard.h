#pragma once
// The person's way out of the programme, and back: shown as long as they are out. Window's thread.
#include "core/domain/Exits.h"
#include "core/store/Reader.h"
#include "ui/flows/FieldUndo.h"
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

#include <QFrame>

class QLabel;

namespace tp::ui {

class Steps;
class Button;
class FormPanel;
class RecordHistory;

inline constexpr const char *leavePart = "leave"; // of the page "persons", with a file: the form of leaving

class ExitCard : public QFrame {
    Q_OBJECT
public:
    ExitCard(Backend &backend, PageContext &context, ValueText &text, QWidget *parent);
    void show(const RecordId &file, std::vector<store::Record> exits, bool mayWrite); // newest first
    void startExit();
    [[nodiscard]] bool change(const RecordId &exit); // also one that the person came back from; false: there is none such
    [[nodiscard]] bool closeTop();

private:
    void openForm(const store::Record *exit); // null: a new one
    void remove();                            // the exit that is shown
    void cameBack(bool again);                // and the pathway begins again
    void endPathway();                        // that went on after an exit noted before exits ended pathways, or without knowing of it
    void save(std::vector<domain::RecordChange> changes, const RecordId &file, const QString &said); // with its undo
    void arrange();
    void endPathways(std::vector<domain::RecordChange> &changes);
    void saySaved(); // with undo of an exit that is new
    [[nodiscard]] const store::Record *standing() const;
    [[nodiscard]] const store::Record *shown() const;                  // in the form, else the one that stands; null: a new one, or none
    [[nodiscard]] std::vector<domain::RecordChange> stillOpen() const; // what ends the pathways that the standing exit left open
    [[nodiscard]] std::vector<domain::Record> pathways() const;        // of all files of the person, that may be written
    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    RecordId m_file;
    std::vector<store::Record> m_exits;
    bool m_mayWrite = false;
    Steps *m_stack;
    QLabel *m_words;
    FormPanel *m_form;
    Button *m_change, *m_end, *m_again, *m_back, *m_delete;
    bool m_endsPathways = false; // the save of an exit that is new
    RecordId m_inForm;           // the exit that is being changed; null: a new one
    RecordHistory *m_history;    // of the exit that is shown, also one that the person came back from
};

// The exit that stands: the newest, unless the person came back. `exits`: newest first.
[[nodiscard]] const store::Record *standingExit(const std::vector<store::Record> &exits);
[[nodiscard]] QString exitText(const store::Record &exit);           // CDI (emploi durable)
[[nodiscard]] QString exitSituationText(const QString &situation);   // the same, of a code
[[nodiscard]] QString exitCheckText(const domain::ExitCheck &check); // 3 months after leaving

} // namespace tp::ui
