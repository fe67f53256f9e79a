#pragma once
// Whom an encounter met, in its form: the people who have a file, as they are picked on the capture card, and below what was noted of each
// in their file. Who is taken away stays in sight, with the note that goes along, until it is saved; one undo brings both back. A file in
// which nothing can be written here is neither added nor taken away. Window's thread.
#include "ui/forms/FormDraft.h"
#include "ui/text/ValueText.h"
#include "ui/widgets/PersonPicker.h"

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace tp::ui {

class Button;
class FieldEditor;
class PageContext;
class RecordForm;

class WhoMet : public QWidget {
    Q_OBJECT
public:
    // `form`: of the encounter, loaded; its editor "anonymous" takes the unnamed who are typed here. `draft` keeps what is typed here too.
    // All of them outlive it, but `form` and `draft` may go first.
    WhoMet(Backend &backend, PageContext &context, ValueText &text, const store::Record &encounter, std::vector<store::Record> met,
           RecordForm &form, FormDraft &draft);
    // What is to be saved beside the encounter's own fields; nothing: it cannot be, which is said and shown.
    [[nodiscard]] std::optional<std::vector<domain::RecordChange>> changes();

private:
    struct Person {                       // who has a place in the form, in the order they came
        std::optional<store::Record> met; // absent: added
        std::optional<RecordId> file;     // absent: one is to be opened
        std::string name;
        QWidget *place;
        QLabel *words;
        RecordForm *note;
        Button *move;    // the note, to who is there instead
        std::string key; // in the draft
        bool there = true;
        bool asked = false;                      // added: whether they were counted among the unnamed
        std::optional<PeopleCount> counted = {}; // they were, here: one fewer is counted
    };
    void picked();
    void follow();      // the places below, as the picker stands
    void leaveClosed(); // who is in a closed file is neither added nor taken away; it is said
    void takeUnnamed();
    void countUnnamed(const std::vector<PeopleCount> &more);
    void giveBack(); // of those counted fewer, who is not added any more
    void offerFewer();
    void moveNote(std::size_t from);
    // Two new people may be called the same: `nth` of the name.
    Person &placeOf(const std::optional<RecordId> &file, const std::string &name, const store::Record *met, int nth = 0);
    [[nodiscard]] PickedPeople whoStands() const; // as nothing were typed
    [[nodiscard]] Person *newestNotAsked();
    [[nodiscard]] bool isTwice(const Person &added) const;      // a colleague added them meanwhile
    void showTwice(const store::Record &met);                   // beside the place of who was added
    [[nodiscard]] std::optional<std::size_t> onlyAdded() const; // without a note yet
    [[nodiscard]] bool isClosed(const RecordId &file) const;
    [[nodiscard]] static std::string noteIn(const RecordForm &form);
    [[nodiscard]] QString called(const Person &person) const;
    [[nodiscard]] QString closedText(const RecordId &file) const;
    [[nodiscard]] QJsonObject typed() const;
    void type(const QJsonObject &typed);
    bool refuse(const QString &why); // false
    [[nodiscard]] bool isWritable(std::vector<store::Record> &now);
    [[nodiscard]] bool putBeside(const Person &added, const store::Record &met, std::vector<domain::RecordChange> &changes);

    Backend &m_backend;
    ValueText &m_text;
    const store::Record m_encounter; // as it was opened
    QPointer<RecordForm> m_form;
    QPointer<FormDraft> m_draft;
    PersonPicker *m_picker;
    QLabel *m_problem;
    QWidget *m_fewer; // one fewer of the unnamed, who is known by now
    QHBoxLayout *m_groups;
    QVBoxLayout *m_places;
    std::vector<Person> m_people;
};

} // namespace tp::ui
