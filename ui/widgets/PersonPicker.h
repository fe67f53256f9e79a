#pragma once
// Who was met: known people as they are typed, new ones by a name, unnamed ones by a count ("2h 18-21"). Enter takes the lit row,
// Shift+Enter opens a new file for the name typed, Backspace in the empty field takes the last one back. Only files this device can read
// are offered.
#include "core/base/Clock.h"
#include "core/store/Reader.h"
#include "ui/text/ValueText.h"
#include "ui/widgets/CountSyntax.h"

#include <QFrame>

#include <functional>

class QLineEdit;

namespace tp::ui {

class FlowLayout;
class PersonToken;
class SuggestionPopup;
struct Suggestion;

struct PickedPeople {
    std::vector<RecordId> known;
    std::vector<std::string> fresh; // usual names: a file will be opened for each
    std::vector<PeopleCount> unnamed;
    [[nodiscard]] bool empty() const { return known.empty() && fresh.empty() && unnamed.empty(); }
    friend bool operator==(const PickedPeople &, const PickedPeople &) = default;
};

class PersonPicker : public QFrame {
    Q_OBJECT
public:
    // Who may be meant under another spelling, and why. They are offered after those found, never lit by themselves.
    struct Alike {
        RecordId person;
        QString why;
    };
    struct Found {
        std::vector<Alike> alike;
        bool finished = true; // false: somebody may be missing; it is said, until offerAgain()
    };
    using FindAlike = std::function<Found(const QString &typed)>;
    PersonPicker(const QString &name, store::Reader &reader, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] const PickedPeople &people() const { return m_people; }
    void setPeople(const PickedPeople &people);
    [[nodiscard]] QString typed() const; // not taken yet; in one line, unless it is a table, which nobody is called by
    void setTyped(const QString &text);
    void setPlaceholder(const QString &text);
    void setFindAlike(FindAlike find) { m_findAlike = std::move(find); }
    void offerAgain(); // who was missing may be found by now; what is lit stays so
    // A count typed in full and not yet taken with Enter is taken; a name is not (it could be another person's), nor a count whose ages are
    // no band: what they are read as is said first. True: nothing is left typed.
    bool settle();
    void forgetNames() { m_text.forgetNames(); }

signals:
    void changed(); // a token more or less
    void typing();
    void opened(const tp::RecordId &person); // their token was pressed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void sayNothingLit();
    void take(const Suggestion &row);
    void createTyped();
    void rebuild();
    void press(int token); // somebody with a file: it is opened; a new name: it is written otherwise
    void remove(int token);
    [[nodiscard]] QString personWords(const RecordId &id) const;
    [[nodiscard]] Suggestion personRow(const store::Record &person) const;

    store::Reader &m_reader;
    const Clock &m_clock;
    ValueText m_text;
    FlowLayout *m_flow;
    QLineEdit *m_edit;
    SuggestionPopup *m_popup;
    QList<PersonToken *> m_tokens;
    PickedPeople m_people;
    QString m_placeholder;
    FindAlike m_findAlike;
    bool m_unfinished = false; // what was offered last
};

[[nodiscard]] QString countWords(const PeopleCount &count); // 2 men, 18–21, unnamed

} // namespace tp::ui
