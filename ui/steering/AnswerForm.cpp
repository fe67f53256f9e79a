#include "ui/steering/AnswerForm.h"

#include "core/base/IdValue.h"
#include "core/domain/CivilTime.h"
#include "ui/forms/FormDraft.h"
#include "ui/forms/RecordForm.h"
#include "ui/steering/ChoiceTiles.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Problem.h"
#include "ui/widgets/TabOrder.h"

#include <QPlainTextEdit>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace tp::ui {
namespace {

const FormLayout answerLayout{{"kind"}, {"text"}, {"reason"}, {"postponedTo"}, {"doer"}, {"doerStructure", "dueOn"}, {addedRows}};

constexpr int linesShown = 4; // of a text; more scroll

QList<std::pair<QString, QString>> answerKinds(const schema::Dictionary &dictionary) {
    QList<std::pair<QString, QString>> out;
    for (const auto &term : termsOf("answer_kind")) out.emplace_back(toQt(term.code), termLabel(dictionary, "answer_kind", term.code));
    return out;
}

void showField(RecordForm &form, const char *field, bool shown) {
    auto *editor = form.editor(field);
    if (!editor) return;
    for (auto *label : form.findChildren<QLabel *>())
        if (label->buddy() == editor) label->setVisible(shown);
    editor->setVisible(shown);
}

} // namespace

AnswerForm::AnswerForm(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_text(text), m_title(makeLabel({}, Type::Section)),
      m_hint(makeLabel(tr("A refusal needs a reason, a postponement a day."), Type::Small)), m_problem(makeLabel({})),
      m_back(makeLabel({}, Type::Small)),
      m_kind(new ChoiceTiles(QStringLiteral("answer.kind"), tr("Answer"), answerKinds(text.dictionary()), this)), m_place(new QVBoxLayout),
      m_keep(new Button(Button::Kind::Secondary, QStringLiteral("answer.keep"), tr("Keep the draft"), this)),
      m_give(new Button(Button::Kind::Primary, QStringLiteral("answer.give"), tr("Give the answer"), this, QStringLiteral("check"))) {
    setObjectName(QStringLiteral("answerForm"));
    setAccessibleName(tr("Answer"));
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->setObjectName(QStringLiteral("answer.problem"));
    m_problem->hide();
    auto *acts = new QWidget(this);
    auto *line = new FlowLayout(acts, space::s);
    line->addWidget(m_keep);
    line->addWidget(m_give);
    m_keep->setKeyHint(tr("Ctrl+Enter"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_kind);
    column->addLayout(m_place);
    column->addWidget(m_hint);
    column->addWidget(m_problem);
    column->addWidget(m_back);
    column->addWidget(acts);
    connect(m_kind, &ChoiceTiles::changed, this, [this] {
        auto *editor = m_form ? m_form->editor("kind") : nullptr;
        if (!editor) return;
        editor->setValue(fromQt(m_kind->chosen()));
        emit editor->edited(); // into the draft
    });
    connect(m_keep, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_give, &QPushButton::clicked, this, [this] { save(true); });
    onCtrlEnter(this, this, [this] { save(false); });
}

void AnswerForm::begin(const SteeringBook &book, const domain::FollowUp &of, const store::Record *session) {
    const auto at = session ? std::optional(session->id) : std::nullopt;
    if (m_proposal == of.proposal && m_session == at && hasTyped()) return;
    leave();
    m_proposal = of.proposal;
    m_session = at;
    m_day = session ? domain::steeringDay(session->fields) : book.today();
    m_held = m_day <= book.today();
    m_askedAbout = {};
    const store::Record *draft = nullptr;
    for (const auto &one : of.drafts)
        if (!draft) draft = book.get("answer", one.id); // also of a session that passed without it
    m_answer = draft ? std::optional(draft->id) : std::nullopt;
    const auto day = dateText(std::string_view(m_day));
    m_title->setText(m_held ? tr("Answer of %1").arg(day) : tr("Draft of the answer for %1").arg(day));
    m_give->setVisible(m_held);
    const auto back = dateText(std::string_view(domain::daysLater(m_day, domain::tellWithinDays)));
    const auto teller = book.tellersOf(of).member;
    m_back->setText(teller ? tr("To be told back by %1, by %2", "day, who").arg(back, m_text.member(teller))
                           : tr("To be told back by %1", "day").arg(back));
    m_problem->hide();
    m_form = new RecordForm(typeOf("answer"), answerLayout, m_backend, this);
    m_form->load(draft ? draft->fields : std::map<std::string, Value>());
    m_draft = new FormDraft(m_backend, "form/answer/" + toText(of.proposal) + "/" + (at ? toText(*at) : "none"), this);
    m_draft->watch(*m_form);
    m_draft->restore();
    for (auto *area : m_form->findChildren<QPlainTextEdit *>())
        area->setFixedHeight(area->fontMetrics().lineSpacing() * linesShown + 2 * space::m);
    m_place->addWidget(m_draft);
    m_place->addWidget(m_form);
    connect(m_form, &RecordForm::edited, this, &AnswerForm::showKind);
    showKind();
    tabsAfter(*m_form, {m_keep, m_give});
}

void AnswerForm::leave() {
    if (m_draft) m_draft->keep();
    delete m_draft; // before its form
    m_draft = nullptr;
    delete m_form;
    m_form = nullptr;
    m_proposal.reset();
}

bool AnswerForm::hasTyped() const { return m_draft && !m_draft->content().empty(); }

void AnswerForm::focusFirst() { m_kind->setFocus(); }

void AnswerForm::showKind() {
    const auto chosen = m_form->editor("kind")->value();
    const auto kind = chosen.text() ? *chosen.text() : std::string();
    m_kind->choose(toQt(kind));
    showField(*m_form, "kind", false);
    showField(*m_form, "reason", kind == "refused");
    showField(*m_form, "postponedTo", kind == "postponed");
    for (const auto *field : {"doer", "doerStructure", "dueOn"}) showField(*m_form, field, domain::isPromise(kind));
    m_problem->hide();
}

bool AnswerForm::say(domain::AnswerProblem problem) {
    QString words;
    const char *field = "kind";
    switch (problem) {
    case domain::AnswerProblem::None:
        return false;
    case domain::AnswerProblem::NoKind:
        words = tr("Say first whether it is accepted, adapted, refused or postponed.");
        break;
    case domain::AnswerProblem::NoReason:
        words = tr("A refusal needs its reason: the participants will read it.");
        field = "reason";
        break;
    case domain::AnswerProblem::NoDate:
        words = tr("Postponed to when? The proposal comes back on that day.");
        field = "postponedTo";
        break;
    case domain::AnswerProblem::DateNotAhead:
        words = tr("Postponed to a day after the session, please.");
        field = "postponedTo";
        break;
    }
    sayProblem(*m_problem, words);
    if (problem == domain::AnswerProblem::NoKind)
        m_kind->setFocus();
    else
        m_form->focusField(field);
    return true;
}

// Not forbidden: whoever was there knows what was said. The button keeps the focus, so that giving it all the same is one more press.
bool AnswerForm::askAbout(const domain::AnswerDoubts &open) {
    const bool known = std::exchange(m_askedAbout, open) == open;
    if (known || open == domain::AnswerDoubts{}) return false;
    QStringList said;
    if (open.noChange) said << tr("What it was adapted to is not said.");
    if (open.noDoer) said << tr("Who does it is not said.");
    if (open.noDay) said << tr("By when is not said.");
    sayProblem(*m_problem, tr("%1 Give the answer once more to record it so.", "what is not said").arg(said.join(QLatin1Char(' '))));
    bringIntoView(*m_problem);
    return true;
}

void AnswerForm::save(bool give) {
    if (!m_form || !m_proposal || !isEnabled() || !m_form->validate()) return;
    std::map<std::string, Value> now;
    for (auto *editor : m_form->editors()) now[editor->field().name] = editor->value();
    if (give && (say(domain::answerProblem(now, m_day)) || askAbout(domain::answerDoubts(now)))) return;
    // A draft is everybody's. What is given is a record of its own, so that nobody's draft changes it; and a draft that was given or taken
    // away meanwhile is gone on with as a new one.
    auto draft = m_answer;
    const auto read = draft ? m_backend.reader().get("answer", *draft) : fail(Code::NotFound);
    if (!read || read->deleted || fieldValue(*read, "givenOn")) draft.reset();
    const bool fresh = give || !draft;
    auto set = fresh ? now : m_form->changes();
    if (give) {
        set["givenOn"] = m_day;
        const auto kind = *now.at("kind").text(); // what belongs to another kind of answer does not go out with this one
        if (kind != "refused") set["reason"] = Value();
        if (kind != "postponed") set["postponedTo"] = Value();
        if (!domain::isPromise(kind))
            for (const auto *field : {"doer", "doerStructure", "dueOn"}) set[field] = Value();
    }
    if (fresh && std::ranges::all_of(set, [](const auto &field) { return field.second.isNull(); }))
        return m_context.toast(tr("Nothing was written yet."));
    const auto id = fresh ? newUuid7<RecordId>(m_backend.clock().nowMs(), m_backend.random()) : *draft;
    if (fresh) set["proposal"] = idValue(*m_proposal);
    if (m_session) set["session"] = idValue(*m_session);
    if (fresh) std::erase_if(set, [](const auto &field) { return field.second.isNull(); });
    setEnabled(false);
    std::vector<domain::RecordChange> changes{{id, "answer", fresh, {}, std::move(set)}};
    auto undo = undoOf(m_backend.reader(), changes);
    if (give && draft) undo.push_back(undoOfDeleting(*read));
    m_backend.save(std::move(changes),
                   [guard = QPointer(this), give, id, draft, undo = std::move(undo)](const Result<store::Saved> &answer) {
                       auto *const self = guard.data();
                       if (!self) return;
                       self->setEnabled(true);
                       if (!answer) {
                           sayProblem(*self->m_problem, sentence(answer.error()));
                           return bringIntoView(*self->m_problem);
                       }
                       self->m_answer = id;
                       if (self->m_draft) self->m_draft->forget();
                       self->leave();
                       if (give)
                           self->given(draft, undo);
                       else
                           self->m_context.toast(tr("Draft kept. All structures read it; nothing is answered yet."),
                                                 undoing(self->m_backend, self->m_context, undo));
                       emit self->saved(give);
                   });
}

void AnswerForm::given(const std::optional<RecordId> &draft, const Undo &undo) {
    if (draft)
        m_backend.remove("answer", *draft, [&context = m_context](const Result<store::Saved> &saved) {
            if (!saved) context.toast(sentence(saved.error()));
        });
    m_context.toast(tr("Answer given. It is to be told to the participants now."), undoing(m_backend, m_context, undo));
}

} // namespace tp::ui
