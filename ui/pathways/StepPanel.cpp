#include "ui/pathways/StepPanel.h"

#include "core/base/IdValue.h"
#include "ui/Backend.h"
#include "ui/flows/Deletion.h"
#include "ui/flows/FieldUndo.h"
#include "ui/flows/RecordHistory.h"
#include "ui/forms/FormPanel.h"
#include "ui/persons/FileForm.h"
#include "ui/persons/Shares.h"
#include "ui/records/VersionsNotice.h"
#include "ui/text/AddedText.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/StepText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PanelTop.h"
#include "ui/widgets/Scrolled.h"
#include "ui/widgets/Steps.h"
#include "ui/widgets/TabOrder.h"

#include <QPointer>
#include <QShortcut>

namespace tp::ui {
namespace {

const FormLayout &formLayout() {
    static const FormLayout layout{
        {"title"},   {"kind"}, {"structure"}, {"partner"}, {"member"}, {"plannedFrom", "plannedUntil"}, {"startedOn", "endedOn"},
        {"outcome"}, {"note"}, {addedRows}};
    return layout;
}

StateTag::State tagOf(domain::StepState state) {
    using enum domain::StepState;
    switch (state) {
    case Done:
        return StateTag::State::Sent;
    case Unsaid:
        return StateTag::State::Pending;
    case Stopped:
    case NotCome:
    case TryAgain:
        return StateTag::State::Again;
    case Planned:
    case UnderWay:
        break;
    }
    return StateTag::State::Planned;
}

} // namespace

StepPanel::StepPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_context(context), m_text(text), m_stack(new Steps), m_title(makeLabel({}, Type::Section)),
      m_where(makeLabel({})), m_state(new StateTag(StateTag::State::Planned, {}, this)), m_facts(new QVBoxLayout),
      m_attempts(new QVBoxLayout) {
    setObjectName(QStringLiteral("stepPanel"));
    setProperty("card", true);
    auto *close = new Button(Button::Kind::Link, QStringLiteral("step.close"), tr("Close"), this, QStringLiteral("close"));
    auto *top = panelTop(m_title, close);
    m_facts->setSpacing(space::m);
    m_versions = new VersionsNotice(context, QStringLiteral("step"), this);
    m_attempts->setSpacing(space::s);
    m_unread = new QWidget;
    m_unreadSays = makeLabel({}, Type::Small);
    m_unreadSays->setObjectName(QStringLiteral("step.unread"));
    m_share = new Button(Button::Kind::Link, QStringLiteral("step.share"), tr("Share the file…"), this, QStringLiteral("share"));
    auto *unread = new QVBoxLayout(m_unread);
    unread->setContentsMargins({});
    unread->setSpacing(space::xs);
    unread->addWidget(m_unreadSays);
    unread->addWidget(m_share, 0, Qt::AlignLeft);
    connect(m_share, &QPushButton::clicked, this, [this] {
        if (step() && step()->file) m_context.open({QStringLiteral("persons"), *step()->file, QLatin1String(sharePart)});
    });

    m_outcomes = new QWidget;
    auto *outcomes = new FlowLayout(m_outcomes, space::s);
    for (const auto *code : {"done", "not_come", "stopped", "try_again"}) {
        auto *button =
            new Button(Button::Kind::Secondary, QStringLiteral("step.%1").arg(QLatin1String(code)), termLabel("step_outcome", code));
        button->setSmall(true);
        connect(button, &QPushButton::clicked, this, [this, code] { say(code); });
        outcomes->addWidget(button);
    }
    m_retry = new QWidget;
    m_retry->setObjectName(QStringLiteral("step.retry"));
    auto *retry = new QVBoxLayout(m_retry);
    retry->setContentsMargins({});
    retry->setSpacing(space::s);
    retry->addWidget(makeLabel(tr("Where to try it again"), Type::Label));
    auto *places = new QWidget;
    m_retryAt = new FlowLayout(places, space::s);
    retry->addWidget(places);
    m_change = new Button(Button::Kind::Secondary, QStringLiteral("step.change"), tr("Change the step"), this);
    m_change->setKeyHint(tr("F2"));
    m_delete = new Button(Button::Kind::Link, QStringLiteral("step.delete"), tr("Delete the step"), this);

    m_history = new RecordHistory(backend, context, text, QStringLiteral("step.history"), this);

    auto *reading = new QVBoxLayout;
    reading->setContentsMargins(0, 0, space::s, 0);
    reading->setSpacing(space::m);
    reading->addLayout(top);
    reading->addWidget(m_where);
    reading->addWidget(m_versions);
    reading->addWidget(m_unread);
    reading->addWidget(m_state, 0, Qt::AlignLeft);
    reading->addLayout(m_facts);
    reading->addWidget(m_outcomes);
    reading->addWidget(separator());
    reading->addLayout(m_attempts);
    reading->addWidget(m_retry);
    reading->addWidget(m_change);
    reading->addWidget(m_delete, 0, Qt::AlignLeft);
    reading->addWidget(m_history);
    reading->addStretch();
    m_reading = new QWidget;
    m_reading->setLayout(reading);
    m_form = new FormPanel(backend, context, QStringLiteral("step.form"), typeOf("pathway_step"), formLayout(), this);
    m_form->scrollFields();
    m_stack->addWidget(scrolled(m_reading));
    m_stack->addWidget(m_form);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(20, 16, 12, 16);
    whole->addWidget(m_stack);

    connect(close, &QPushButton::clicked, this, &StepPanel::closed);
    connect(m_change, &QPushButton::clicked, this, &StepPanel::change);
    connect(m_delete, &QPushButton::clicked, this, &StepPanel::remove);
    connect(m_form, &FormPanel::cancelled, this, [this] {
        m_stack->setCurrentIndex(0);
        m_step ? focusFirst() : emit closed();
    });
    connect(m_form, &FormPanel::broughtBack, this, [this] { m_stack->setCurrentIndex(1); });
    connect(m_form, &FormPanel::saved, this, [this] {
        m_stack->setCurrentIndex(0);
        m_form->toastSaved(tr("Step saved on this computer."));
        emit saved(m_written);
    });
    connect(&backend, &Backend::membershipChanged, this, [this] { // shared meanwhile
        if (step() && !isEditing()) fill();
    });
    connect(new QShortcut(Qt::Key_F2, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
            &StepPanel::change);
}

void StepPanel::show(const PathwayStory &story, const RecordId &step) {
    m_story = story;
    if (isEditing()) return;
    if (!m_story.step(step)) {
        m_step.reset();
        return emit closed();
    }
    if (m_step != step) m_history->fold();
    m_step = step;
    m_history->setRecord("pathway_step", step);
    fill();
}

bool StepPanel::isEditing() const { return m_stack->currentIndex() == 1; }

bool StepPanel::closeForm() {
    if (!isEditing()) return false;
    m_form->leave();
    m_stack->setCurrentIndex(0);
    return true;
}

void StepPanel::focusFirst() {
    if (isEditing()) return m_form->form()->focusFirst();
    for (auto *button : m_outcomes->findChildren<QPushButton *>())
        if (m_outcomes->isVisibleTo(this) && button->isEnabled()) return button->setFocus();
    for (auto *button : m_retry->findChildren<QPushButton *>())
        if (button->isVisibleTo(this)) return button->setFocus();
    m_change->setFocus();
}

const store::Record *StepPanel::step() const { return m_step ? m_story.step(*m_step) : nullptr; }

void StepPanel::fill() {
    const auto &step = *this->step();
    const auto today = parisTime(m_backend.clock().nowMs()).date().toString(Qt::ISODate);
    const auto state = domain::stepState(step.fields, fromQt(today));
    m_mayWrite =
        !step.readOnly && step.file && !isShareOver(m_backend, *step.file) && (m_backend.me().roles & typeOf("pathway_step").writers);
    m_title->setText(fieldText(step, "title"));
    setAccessibleName(m_title->text());
    QStringList where;
    if (const auto *kind = fieldValue(step, "kind")) where << m_text.of(fieldOf("pathway_step", "kind"), *kind);
    if (const auto place = stepPlace(step, m_text); !place.isEmpty()) where << place;
    if (const auto member = idIn<MemberId>(fieldValue(step, "member"))) where << m_text.member(member);
    m_where->setText(where.join(QStringLiteral(" · ")));
    m_where->setVisible(!where.isEmpty());
    m_state->set(tagOf(state), domain::mayBeRetried(state) && state != domain::StepState::TryAgain
                                   ? tr("%1, can be tried again").arg(stateText(state))
                                   : stateText(state));
    emptyLayout(m_facts);
    const auto fact = [this](const QString &name, const QString &value) {
        if (value.isEmpty()) return;
        m_facts->addWidget(makeLabel(name, Type::Label));
        m_facts->addWidget(makeLabel(value));
    };
    fact(tr("Planned"), daysText(step));
    fact(tr("Really"), realDaysText(step));
    fact(tr("What happened"), fieldText(step, "note"));
    for (const auto &[name, words] : addedFacts(step, m_text)) fact(name, words);
    tellUnread(step, state);
    m_versions->show({&step});
    m_outcomes->setVisible(m_mayWrite && !fieldValue(step, "outcome"));
    fillAttempts();
    const bool again = m_mayWrite && domain::mayBeRetried(state) && m_story.current(); // it is of the pathway under way
    m_retry->setVisible(again);
    if (again) fillRetry();
    m_change->setVisible(m_mayWrite);
    m_delete->setVisible(m_mayWrite);
    tabsAsLaidOut(*m_reading); // attempts and places were made later than what stands below them
}

// A structure learns of a step by the file alone: one that is to do something and cannot read it would wait for nothing.
void StepPanel::tellUnread(const store::Record &step, domain::StepState state) {
    using enum domain::StepState;
    const auto where = structureOf(step);
    const auto person = step.file ? m_backend.reader().get("person", *step.file) : fail(Code::NotFound);
    const bool toCome = state == Planned || state == UnderWay || state == Unsaid;
    const bool unread = toCome && where && person && !readsFile(m_backend, *person, *where);
    m_unread->setVisible(unread);
    if (!unread) return;
    const bool mayShare = sharesFilesOf(m_backend, structureOf(*person));
    m_share->setVisible(mayShare);
    m_unreadSays->setText((mayShare ? tr("%1 does not read this file: share it so that they see the step.")
                                    : tr("%1 does not read this file, and does not see the step."))
                              .arg(m_text.structure(*where)));
}

void StepPanel::fillAttempts() {
    emptyLayout(m_attempts);
    const auto attempts = attemptsOf(m_story, *m_step);
    if (attempts.size() < 2) return;
    m_attempts->addWidget(makeLabel(tr("Attempts"), Type::Section));
    const auto today = fromQt(parisTime(m_backend.clock().nowMs()).date().toString(Qt::ISODate));
    for (const auto &[id, number, of] : attempts) {
        const auto &step = *m_story.step(id);
        const auto real = realDaysText(step), days = real.isEmpty() ? daysText(step) : real;
        const auto place = stepPlace(step, m_text);
        const auto words = place.isEmpty() ? attemptText(number) : tr("%1 · %2", "attempt, where").arg(attemptText(number), place);
        auto state = stateText(domain::stepState(step.fields, today));
        if (!days.isEmpty()) state = tr("%1 · %2", "attempt, where").arg(state, days);
        if (id == *m_step) {
            m_attempts->addWidget(makeLabel(words, Type::Strong));
        } else {
            auto *open = new Button(Button::Kind::Link, QStringLiteral("step.attempt%1").arg(number), words);
            connect(open, &QPushButton::clicked, this, [this, id = id] { emit chosen(id); });
            m_attempts->addWidget(open, 0, Qt::AlignLeft);
        }
        m_attempts->addWidget(makeLabel(state, Type::Small));
    }
}

void StepPanel::say(const char *outcome) {
    if (!step()) return emit closed(); // deleted meanwhile
    const auto &step = *this->step();
    const auto today = fromQt(parisTime(m_backend.clock().nowMs()).date().toString(Qt::ISODate));
    const auto set = domain::sayOutcome(step.fields, outcome, today);
    const auto undo = fieldUndo(step, set);
    m_backend.save({{step.id, "pathway_step", false, step.file, set}},
                   [guard = QPointer(this), backend = QPointer(&m_backend), &context = m_context, undo, title = fieldText(step, "title"),
                    said = termLabel("step_outcome", outcome)](const Result<store::Saved> &answer) {
                       if (!answer) return context.toast(sentence(answer.error()));
                       context.toast(StepPanel::tr("%1: %2", "step, what became of it").arg(title, said), [backend, &context, undo] {
                           if (backend) undoFields(*backend, context, undo);
                       });
                       if (guard && guard->m_step) emit guard->saved(*guard->m_step);
                   });
}

void StepPanel::openForm(const store::Record *step, std::map<std::string, Value> preset, std::map<std::string, Value> added) {
    auto task = taskInFile(m_backend, "pathway_step", m_story.person.id, step, std::move(preset));
    const auto attempt = added.find("attemptOf");
    m_form->setTitle(step ? tr("Change the step") : attempt != added.end() ? tr("Another attempt") : tr("New step"));
    if (attempt != added.end()) // what was typed for another step is not of this one
        task.key = formKey("pathway_attempt", m_story.person.id, idIn<RecordId>(&attempt->second));
    task.make = [make = std::move(task.make), added = std::move(added),
                 this](FormPanel::Fields set) -> Result<std::vector<domain::RecordChange>> {
        if (set.empty()) return std::vector<domain::RecordChange>{};
        set.insert(added.begin(), added.end());
        auto changes = make(std::move(set));
        if (changes && !changes->empty()) m_written = changes->front().record;
        return changes;
    };
    m_stack->setCurrentIndex(1);
    m_form->begin(std::move(task));
}

void StepPanel::planNew(const PathwayStory &story, const RecordId &pathway) {
    if (isEditing()) return m_form->form()->focusFirst(); // what is typed stays
    m_story = story;
    m_step.reset();
    const auto today = parisTime(m_backend.clock().nowMs()).date().toString(Qt::ISODate);
    openForm(nullptr, {{"structure", idValue(m_backend.me().structure)}, {"plannedFrom", fromQt(today)}}, {{"pathway", idValue(pathway)}});
}

void StepPanel::change() {
    if (isEditing()) return m_form->form()->focusFirst();
    if (m_step && !step()) return emit closed(); // deleted meanwhile
    if (m_step && m_mayWrite) openForm(step(), {}, {});
}

void StepPanel::fillRetry() {
    std::vector<Place> places;
    for (const auto &one : domain::elsewhere(step()->fields, structuresByCode(m_backend.reader(), m_text))) {
        const auto code = m_text.structureCode(one), called = m_text.structure(one);
        places.push_back(
            {code, code, code == called ? called : tr("%1, %2", "code, structure").arg(code, called), {{"structure", idValue(one)}}});
    }
    places.push_back({QStringLiteral("partner"), tr("At a partner's"), tr("At a partner's"), {}});
    std::map<std::string, Value> here;
    for (const auto *name : {"structure", "partner"})
        if (const auto *value = fieldValue(*step(), name)) here[name] = *value;
    if (!here.empty())
        places.push_back(
            {QStringLiteral("same"), tr("At the same place"), tr("At the same place: %1").arg(stepPlace(*step(), m_text)), here});
    if (places == m_places) return; // one of them may have the keyboard
    m_places = std::move(places);
    emptyLayout(m_retryAt);
    for (const auto &place : m_places) {
        auto *button = new Button(Button::Kind::Secondary, QStringLiteral("retry.") + place.name, place.words);
        button->setSmall(true);
        button->setAccessibleName(tr("Try again: %1", "where").arg(place.spoken));
        button->setToolTip(place.spoken);
        m_retryAt->addWidget(button);
        button->show(); // the layout would, a turn later, and the keyboard goes there now
        connect(button, &QPushButton::clicked, this, [this, at = place.at] { retry(at); });
    }
}

void StepPanel::retry(const std::map<std::string, Value> &place) { // the first of two actions: the second one saves
    const auto *now = m_story.current();
    if (!step() || !now) return emit closed(); // deleted, or ended meanwhile
    auto further = domain::furtherAttempt({step()->id, step()->fields}, now->id);
    std::map<std::string, Value> preset = place, added;
    for (auto &[name, value] : further) (name == "title" || name == "kind" ? preset : added)[name] = std::move(value);
    preset["plannedFrom"] = fromQt(parisTime(m_backend.clock().nowMs()).date().addDays(7).toString(Qt::ISODate));
    openForm(nullptr, std::move(preset), std::move(added));
    for (const auto *name : {"structure", "partner"}) { // what was chosen now, also over what was typed and left before
        const auto chosen = place.find(name);
        const auto value = chosen == place.end() ? Value() : chosen->second;
        const bool named = place.empty() && std::string_view(name) == "partner"; // typed before: that one
        if (auto *editor = m_form->form()->editor(name); editor && editor->value() != value && !named) editor->setValue(value);
    }
    m_form->form()->focusField(place.empty() ? "partner" : "plannedFrom");
}

void StepPanel::remove() {
    if (!m_step || !m_mayWrite) return;
    deleteTogether(m_backend, m_context, {{"pathway_step", *m_step}}, tr("Step deleted."), tr("The step is back."));
}

} // namespace tp::ui
