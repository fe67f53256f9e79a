#pragma once
// The answer of the steering committee to one proposal, written in place: accepted, adapted, refused with its reason, postponed to a day;
// who does what by when; a yes that leaves one of these open is asked about once before it is given. Kept as a draft that every structure
// reads, until it is given. What is typed and not kept yet comes back (ui/forms/FormDraft). Window's thread.
#include "ui/flows/FieldUndo.h"
#include "ui/shell/Page.h"
#include "ui/steering/SteeringBook.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tp::ui {

class Button;
class ChoiceTiles;
class FormDraft;
class RecordForm;

class AnswerForm : public QWidget {
    Q_OBJECT
public:
    AnswerForm(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    // For this proposal, at this session (null: none is planned); goes on with the newest draft there is for it. What was typed stays when
    // it is about the same.
    void begin(const SteeringBook &book, const domain::FollowUp &of, const store::Record *session);
    void leave(); // what is typed is kept
    [[nodiscard]] std::optional<RecordId> proposal() const { return m_proposal; }
    [[nodiscard]] bool hasTyped() const; // something is not kept yet
    void focusFirst();

signals:
    void saved(bool given);

private:
    void showKind();
    void save(bool give);
    void given(const std::optional<RecordId> &draft, const Undo &undo);
    [[nodiscard]] bool say(domain::AnswerProblem problem);         // false: there is none
    [[nodiscard]] bool askAbout(const domain::AnswerDoubts &open); // false: nothing is open, or it was asked about just before

    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    std::optional<RecordId> m_proposal, m_session, m_answer; // m_answer: the draft it goes on with
    std::string m_day;                                       // of the session; today without one
    bool m_held = false;                                     // the session's day has come
    domain::AnswerDoubts m_askedAbout;                       // not to be asked about twice
    QLabel *m_title, *m_hint, *m_problem, *m_back;
    ChoiceTiles *m_kind;
    QVBoxLayout *m_place;
    RecordForm *m_form = nullptr;
    FormDraft *m_draft = nullptr;
    Button *m_keep, *m_give;
};

} // namespace tp::ui
