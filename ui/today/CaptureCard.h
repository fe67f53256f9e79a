#pragma once
// The main job: one encounter, noted with the keyboard in six actions. The draft is asked to be kept at most a second after the first key
// and forgotten only once the save has answered; when a save fails everything stays on the card, with what to do.
#include "core/store/Writer.h"
#include "ui/flows/FieldUndo.h"
#include "ui/today/CaptureDraft.h"
#include "ui/widgets/Basics.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;

namespace tp::ui {

class Button;
struct Suggestion;
class ChipGroup;
class CommuneField;
class DayField;
class PageContext;
class RecordForm;
class StoredDraft;
class StructureChoice;
class SuggestField;
class TemplateField;
class TemplateList;
class WhenField;

class CaptureCard : public QFrame {
    Q_OBJECT
public:
    CaptureCard(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    ~CaptureCard() override; // what is typed and not yet kept, is kept

    void startWork();                       // focus into Who
    void addPerson(const RecordId &person); // beside those there; the focus goes on to the themes
    void setCompact(bool compact);          // small windows: the fields scroll, the save bar stays
    void restoreDraft();                    // what the last session left
    void showTemplates(bool show);          // their list
    [[nodiscard]] CaptureDraft read() const;
    [[nodiscard]] int wholeHeight() const; // so that nothing scrolls

signals:
    void saved();
    void heightChanged(); // wholeHeight() is another

protected:
    void changeEvent(QEvent *event) override; // put out of reach by the lock: what is typed is kept at once

private:
    QWidget *firstRow();
    QWidget *nextRow();
    QWidget *reminderRow();
    void makeTemplateRow();
    void orderTabs();
    void choose(const QString &contact, const QString &nextStep, const QStringList &themes); // codes, of what is offered now
    [[nodiscard]] bool refersNow() const;
    void followDictionary(); // words and fields as coordinators have made them
    void showReminder();     // where somebody has a file, or something is typed in it
    void fillFrom(const RecordId &kept);
    void repeatLastPlace();
    void fill(const CaptureDraft &draft, const QString &said); // over what stands, which undo brings back
    void arrangeTemplate(bool compact);
    void edited();
    void keepDraft();
    void save(bool toComplete = false);
    struct Asked { // of a save
        CaptureDraft draft;
        bool toComplete = false;
        Undo undo;
        RecordId encounter;
        std::vector<RecordId> files; // of those met
    };
    void finish(const Asked &asked, const Result<store::Saved> &answer);
    void beginReferral(const Asked &asked); // of whom was met; of several, where each has a button for it
    void write(const CaptureDraft &draft);
    void empty();                         // for the next encounter: where and how stay
    void clear();                         // and the next begins
    using Half = QHash<QString, QString>; // what means nothing yet, as it was typed, by the name of its field
    struct Standing {                     // all that stands on the card
        CaptureDraft draft;
        Half half;
        std::string proposedCommune;
        QString proposedFor;
    };
    [[nodiscard]] Half halfTyped() const;
    void typeHalf(const Half &half);
    void clearByHand(bool again = false); // with undo
    [[nodiscard]] std::function<void()> bringingBack(Standing stood);
    void bringBack(const Standing &stood);
    void endErased();
    void fillFromLast();
    void placePicked(const Suggestion &row);
    void placeTyped();     // whole, instead of picked; Qt tells it at each loss of the focus
    void proposeCommune(); // where none stands yet, or what stands was a guess for another place
    void setPlaceKind(const std::string &code);
    [[nodiscard]] std::optional<store::Record> outingUnderWay() const; // of the structure that is written for
    [[nodiscard]] std::vector<Suggestion> placesLike(const QString &typed) const;
    [[nodiscard]] QString problem(bool toComplete) const; // empty: it can be saved
    void say(const QString &problem);
    [[nodiscard]] std::vector<RecordId> outOfReach() const; // picked, and nothing may be written in their file any more
    void saveWithoutThem();

    static constexpr const char *referNow = "refer-now"; // among the codes of next steps: the step "refer", begun with the save
    Backend &m_backend;
    PageContext &m_context;
    WhenField *m_when;
    SuggestField *m_place;
    QLabel *m_placeLabel;
    CommuneField *m_commune;
    QComboBox *m_contact;
    PersonPicker *m_people;
    ChipGroup *m_themes;
    QPlainTextEdit *m_note;
    QComboBox *m_nextStep;
    DayField *m_nextStepOn;
    QWidget *m_reminderRow, *m_templateRow;
    QVBoxLayout *m_addedPlace;
    RecordForm *m_added = nullptr; // when there are added fields
    const schema::Dictionary *m_dictionary = nullptr;
    QStringList m_addedShape; // as m_added was made
    QLineEdit *m_reminder;
    DayField *m_reminderOn;
    StructureChoice *m_for;
    TemplateField *m_template;
    TemplateList *m_templates = nullptr; // once asked for
    QLabel *m_kept, *m_keptCompact, *m_problem;
    Button *m_clear, *m_later, *m_save, *m_without;
    QBoxLayout *m_ends; // of the buttons
    QWidget *m_head, *m_body, *m_next, *m_bar;
    QScrollArea *m_scroll;
    std::string m_placeKind;
    std::string m_proposedCommune; // by the program, for the place m_proposedFor
    QString m_proposedFor;
    QTimer m_keep;
    StoredDraft *m_stored;
    std::optional<RecordId> m_outing;       // under way when the card was last filled
    CaptureDraft m_filled;                  // by the program: nobody has typed since, if it still reads so
    std::optional<std::string> m_saidAhead; // the moment to come that a save was put off for
};

} // namespace tp::ui
