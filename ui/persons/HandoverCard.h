#pragma once
// The hand-over of a person: its proposal in a form of its own, the answer of whoever it is proposed to, and the news of that answer to
// whoever proposed it. Hidden as long as there is nothing to say. Window's thread.
#include "core/domain/Handover.h"
#include "core/store/Reader.h"
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QBoxLayout;

namespace tp::ui {

class Button;
struct PersonStory;
class RecordHistory;
class TextDraft;

// Who may be asked to follow the person next: outreach workers and managers of the structures that read the file, but `me`; by name.
[[nodiscard]] std::vector<std::pair<QString, MemberId>> possibleReferents(Backend &backend, const RecordId &file, const ValueText &text);

class HandoverCard : public QFrame {
    Q_OBJECT
public:
    HandoverCard(Backend &backend, PageContext &context, ValueText &text, QWidget *parent);
    void show(const store::Record &person, const PersonStory &story, bool mayWrite);
    [[nodiscard]] bool mayPropose() const; // who follows the person, or manages; one proposal at a time
    void startProposal(const std::optional<MemberId> &to = {});
    [[nodiscard]] bool closeTop(); // the form

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillState();
    void fillWords(const domain::Fields &fields);
    [[nodiscard]] bool fromManages() const;
    [[nodiscard]] bool stands() const;
    [[nodiscard]] domain::HandoverAnswer answerOf(domain::HandoverState state) const;
    // answered: the key of its word; said: that it is written
    void write(std::vector<domain::RecordChange> changes, const std::string &answered, std::function<void()> said);
    void giveUp();
    void propose();
    void answer(domain::HandoverState state);
    void close();                                         // the news was read
    void say(const RecordId &person, const Error &error); // of an answer: in the card only where the person it is about is still shown
    void tell(const RecordId &person, const QString &words, std::function<void()> undo = {}); // done
    [[nodiscard]] QString wordsFor(const RecordId &person, const QString &words) const;
    [[nodiscard]] QString today() const; // ISO
    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    store::Record m_person;
    std::vector<RecordId> m_files;           // of the person, that which goes on first
    std::vector<store::Record> m_reminders;  // open ones
    std::optional<store::Record> m_handover; // open, or its answer is news, or that it was passed on to me
    std::optional<MemberId> m_referent;      // of the file that goes on
    bool m_mayWrite = false;
    QBoxLayout *m_line; // words beside their buttons
    QWidget *m_state, *m_form;
    QLabel *m_title, *m_words, *m_problem;
    QComboBox *m_to;
    QPlainTextEdit *m_note, *m_answerNote;
    TextDraft *m_typed, *m_typedAnswer; // in them
    Button *m_propose, *m_accept, *m_decline, *m_withdraw, *m_read;
    RecordHistory *m_history; // of the hand-over that is shown
};

} // namespace tp::ui
