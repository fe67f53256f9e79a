#include "ui/persons/HandoverCard.h"

#include "core/base/IdValue.h"
#include "ui/Backend.h"
#include "ui/flows/FieldUndo.h"
#include "ui/flows/RecordHistory.h"
#include "ui/flows/SaveInParts.h"
#include "ui/forms/FormPanel.h"
#include "ui/forms/TextDraft.h"
#include "ui/persons/PersonStory.h"
#include "ui/persons/RemindersCard.h"
#include "ui/persons/WhoseFile.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPointer>

#include <set>

namespace tp::ui {
namespace {

QPlainTextEdit *noteField(const QString &name, int lines, QWidget *parent) {
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().height() * lines + 26);
    return edit;
}

QVBoxLayout *columnIn(QWidget *box) {
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    return column;
}

QHBoxLayout *bar(std::initializer_list<QWidget *> buttons) {
    auto *line = new QHBoxLayout;
    for (auto *button : buttons) line->addWidget(button);
    line->addStretch();
    return line;
}

// Proposing and taking back lead to and fro as long as nobody has answered: then both have begun to act on the answer.
UndoWords unlessAnswered(Backend &backend, const RecordId &file, const RecordId &handover) {
    return {{}, {}, {}, [backend = QPointer(&backend), file, handover] {
                const auto found = backend ? backend->reader().get("handover", handover) : fail(Code::NotFound);
                const bool answered = found && fieldValue(*found, "answer");
                return answered ? ofFile(*backend, file, HandoverCard::tr("It has been answered since: nothing changes.")) : QString();
            }};
}

} // namespace

std::vector<std::pair<QString, MemberId>> possibleReferents(Backend &backend, const RecordId &file, const ValueText &text) {
    std::set<StructureId> readers;
    if (const auto found = backend.trust().readersOf(file))
        for (const auto &reader : *found)
            if (!reader.endedMs) readers.insert(reader.structure);
    if (readers.empty()) { // made offline: its log is only here
        const auto person = backend.reader().get("person", file);
        readers.insert((person ? structureOf(*person) : std::nullopt).value_or(backend.me().structure));
    }
    std::set<MemberId> members;
    backend.trust().withMembership([&](const control::Membership &membership) {
        for (const auto &[id, device] : membership.devices()) {
            if (device.kit || device.revokedAt || device.member == backend.me().member) continue;
            for (const auto &[structure, roles] : membership.rolesOf(device.member))
                if (readers.contains(structure) && (has(roles, Role::Referent) || has(roles, Role::Manager))) members.insert(device.member);
        }
    });
    std::vector<std::pair<QString, MemberId>> out;
    for (const auto &member : members) out.emplace_back(text.member(member), member);
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    return out;
}

HandoverCard::HandoverCard(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_context(context), m_text(text), m_line(new QHBoxLayout), m_state(new QWidget(this)),
      m_form(new QWidget(this)), m_title(makeLabel(tr("Hand-over"), Type::Section, this)), m_words(makeLabel({}, Type::Body, this)),
      m_problem(makeLabel({}, Type::Body, this)), m_to(new QComboBox(this)), m_note(noteField(QStringLiteral("handover.note"), 4, this)),
      m_answerNote(noteField(QStringLiteral("handover.answerNote"), 2, this)), m_typed(new TextDraft(backend, *m_note)),
      m_typedAnswer(new TextDraft(backend, *m_answerNote)) {
    setObjectName(QStringLiteral("handover"));
    setProperty("card", true);
    const auto button = [this](Button::Kind kind, const char *name, const QString &words) {
        return new Button(kind, QStringLiteral("handover.") + QLatin1String(name), words, this);
    };
    m_propose = button(Button::Kind::Primary, "propose", tr("Propose the hand-over"));
    m_accept = button(Button::Kind::Primary, "accept", tr("Accept: I become the referent"));
    m_decline = button(Button::Kind::Secondary, "decline", tr("Decline"));
    m_withdraw = button(Button::Kind::Secondary, "withdraw", tr("Take the proposal back"));
    m_read = button(Button::Kind::Primary, "read", tr("I have read it"));
    auto *cancel = button(Button::Kind::Link, "cancel", tr("Cancel"));
    m_to->setObjectName(QStringLiteral("handover.to"));
    m_words->setObjectName(QStringLiteral("handover.words"));
    m_problem->setProperty("role", QStringLiteral("error"));
    auto *form = columnIn(m_form);
    form->addWidget(makeLabel(tr("Nothing changes until the other one has accepted. Both of you are told under Today."), Type::Small));
    form->addWidget(labelled(tr("To whom"), m_to));
    form->addWidget(labelled(tr("What the next referent should know"), m_note));
    form->addLayout(bar({m_propose, cancel}));
    setTabOrder(m_to, m_note); // a field that is given a label goes behind the buttons, which stand in no box of their own
    setTabOrder(m_note, m_propose);
    setTabOrder(m_propose, cancel);
    m_answerNote->setPlaceholderText(tr("A word with your answer, if you like"));
    m_answerNote->setAccessibleName(m_answerNote->placeholderText());
    auto *state = columnIn(m_state);
    m_line->setContentsMargins({});
    m_line->addWidget(m_words, 1, Qt::AlignVCenter);
    m_line->addLayout(bar({m_accept, m_decline, m_withdraw, m_read}));
    state->addLayout(m_line);
    state->addWidget(m_answerNote);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(m_form);
    column->addWidget(m_problem);
    m_history = new RecordHistory(backend, context, text, QStringLiteral("handover.history"), this); // made last: Tab comes to it last
    m_history->setWords(tr("History of the hand-over"));
    column->addWidget(m_history);
    for (auto *part : {m_form, static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_history)}) part->hide();
    hide();
    connect(m_propose, &QPushButton::clicked, this, &HandoverCard::propose);
    connect(cancel, &QPushButton::clicked, this, &HandoverCard::giveUp);
    connect(m_accept, &QPushButton::clicked, this, [this] { answer(domain::HandoverState::Accepted); });
    connect(m_decline, &QPushButton::clicked, this, [this] { answer(domain::HandoverState::Declined); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { answer(domain::HandoverState::Withdrawn); });
    connect(m_read, &QPushButton::clicked, this, &HandoverCard::close);
}

QString HandoverCard::today() const { return parisTime(m_backend.clock().nowMs()).date().toString(Qt::ISODate); }

void HandoverCard::show(const store::Record &person, const PersonStory &story, bool mayWrite) {
    const bool another = m_person.id != person.id;
    if (another) {
        (void)closeTop();
        m_problem->hide();
        m_history->fold();
    }
    m_person = person;
    m_mayWrite = mayWrite;
    m_files = story.files;
    m_reminders = story.reminders;
    std::erase_if(m_reminders, isDone);
    const auto goesOn = m_backend.reader().get("person", m_files.empty() ? person.id : m_files.front());
    m_referent = idIn<MemberId>(fieldValue(goesOn ? *goesOn : person, "referent"));
    m_handover.reset();
    const auto me = m_backend.me().member;
    for (const auto &one : story.handovers) { // newest first, in all files of the person
        const bool crossedMine = domain::handoverCrossed(one.fields) && idIn<MemberId>(fieldValue(one, "to")) == me;
        const bool passedOn = m_referent == me && domain::isPassedOnNews(one.fields, me);
        if (domain::handoverState(one.fields) != domain::HandoverState::Open && !domain::isHandoverNews(one.fields, me) && !crossedMine &&
            !passedOn)
            continue;
        m_handover = one;
        break;
    }
    if (m_handover) m_typedAnswer->open(formKey("answer", m_handover->file.value_or(person.id), m_handover->id));
    fillState();
    if (another && mayPropose() && m_typed->isKept(formKey("handover", person.id))) startProposal();
}

bool HandoverCard::mayPropose() const {
    return m_mayWrite && m_referent && (m_referent == m_backend.me().member || has(m_backend.me().roles, Role::Manager)) &&
           (!m_handover || domain::handoverState(m_handover->fields) != domain::HandoverState::Open);
}

bool HandoverCard::fromManages() const {
    bool manages = false;
    if (const auto from = idIn<MemberId>(fieldValue(*m_handover, "from")))
        m_backend.trust().withMembership([&](const control::Membership &membership) {
            for (const auto &[structure, roles] : membership.rolesOf(*from)) manages = manages || has(roles, Role::Manager);
        });
    return manages;
}

bool HandoverCard::stands() const { return domain::handoverStands(m_handover->fields, m_referent, fromManages()); }

void HandoverCard::fillState() {
    const bool writing = m_form->isVisibleTo(this);
    m_state->setVisible(m_handover && !writing);
    setVisible(m_handover || writing);
    m_title->setVisible(writing);
    m_history->setVisible(m_handover && !writing);
    if (m_handover)
        m_history->setRecord("handover", m_handover->id);
    else
        m_history->fold();
    if (!m_handover || writing) return;
    const auto &fields = m_handover->fields;
    const auto me = m_backend.me().member;
    const bool answers = m_mayWrite && domain::mayAnswerHandover(fields, me);
    fillWords(fields);
    m_accept->setVisible(answers && stands());
    m_decline->setVisible(answers);
    m_answerNote->setVisible(answers);
    m_withdraw->setVisible(m_mayWrite && domain::mayWithdrawHandover(fields, me));
    m_read->setVisible(m_mayWrite && (domain::isHandoverNews(fields, me) || domain::isPassedOnNews(fields, me)));
}

void HandoverCard::fillWords(const domain::Fields &fields) {
    using State = domain::HandoverState;
    const auto me = m_backend.me().member;
    const auto state = domain::handoverState(fields);
    const auto fromId = idIn<MemberId>(fieldValue(*m_handover, "from"));
    const auto from = m_text.member(fromId), to = m_text.member(idIn<MemberId>(fieldValue(*m_handover, "to")));
    const auto on = dateText(std::string_view(fromQt(fieldText(*m_handover, "proposedOn"))));
    QStringList lines;
    if (state == State::Open && domain::mayAnswerHandover(fields, me))
        lines << tr("%1 proposes since %2 that you become the referent.").arg(from, on);
    else if (state == State::Open)
        lines << tr("%1 proposes since %2 that %3 becomes the referent. Not answered yet.").arg(from, on, to);
    else if (domain::handoverCrossed(fields) && state == State::Accepted)
        lines << (fromId == me ? tr("%1 accepted while you were taking the proposal back, and is the referent now. Talk it over: a new "
                                    "hand-over can lead back.")
                                     .arg(to)
                               : tr("You accepted while %1 was taking the proposal back, and you are the referent now. Talk it over: a new "
                                    "hand-over can lead back.")
                                     .arg(from));
    else if (domain::isPassedOn(fields))
        lines << tr("You are the referent since %1, in place of %2, who leaves or changes structure.").arg(on, from);
    else if (state == State::Accepted)
        lines << tr("%1 has accepted and is the referent now.").arg(to);
    else
        lines << tr("%1 has declined. The referent stays the same.").arg(to);
    if (state == State::Open && !stands())
        lines << tr("It cannot be accepted any more: %1 is the referent now.").arg(m_text.member(m_referent));
    const bool forNext = state == State::Open || domain::isPassedOn(fields);
    if (const auto note = fieldText(*m_handover, "note"); !note.isEmpty() && forNext) lines << tr("“%1”").arg(note);
    if (const auto note = fieldText(*m_handover, "answerNote"); !note.isEmpty()) lines << tr("“%1”").arg(note);
    m_words->setText(lines.join(QLatin1Char('\n')));
}

void HandoverCard::startProposal(const std::optional<MemberId> &to) {
    if (!mayPropose()) return;
    const auto idOf = [](const MemberId &member) { return QByteArray(reinterpret_cast<const char *>(member.bytes.data()), 16); };
    if (m_form->isVisibleTo(this)) { // what is typed stays
        if (to) m_to->setCurrentIndex(std::max(m_to->currentIndex(), m_to->findData(idOf(*to))));
        return m_to->setFocus();
    }
    m_to->clear();
    for (const auto &[name, member] : possibleReferents(m_backend, m_person.id, m_text)) m_to->addItem(name, idOf(member));
    if (to) m_to->setCurrentIndex(std::max(0, m_to->findData(idOf(*to))));
    m_propose->setEnabled(m_to->count() > 0);
    m_typed->open(formKey("handover", m_person.id));
    m_problem->setText(tr("Nobody else can read this file. Share it first, or invite a colleague."));
    m_problem->setVisible(m_to->count() == 0);
    m_form->show();
    fillState();
    m_to->setFocus();
}

bool HandoverCard::closeTop() {
    if (!m_form->isVisibleTo(this)) return false;
    m_typed->keep();
    m_form->hide();
    m_problem->hide();
    fillState();
    return true;
}

void HandoverCard::giveUp() {
    const auto typed = m_note->toPlainText();
    m_typed->forget(formKey("handover", m_person.id));
    (void)closeTop();
    if (typed.trimmed().isEmpty()) return;
    m_context.toast(tr("Nothing was proposed."), [guard = QPointer(this), typed, person = m_person.id] {
        if (!guard) return;
        const bool here = guard->m_person.id == person;
        if (!here || !guard->m_typed->text().isEmpty()) // there when it is opened again, unless something else stands there now
            return here ? void() : guard->m_typed->bringBack(formKey("handover", person), typed);
        guard->startProposal();
        guard->m_note->setPlainText(typed);
    });
}

void HandoverCard::say(const RecordId &person, const Error &error) {
    if (m_person.id != person) return tell(person, sentence(error));
    m_problem->setText(sentence(error));
    m_problem->show();
}

QString HandoverCard::wordsFor(const RecordId &person, const QString &words) const {
    return m_person.id == person ? words : ofFile(m_backend, person, words);
}

void HandoverCard::tell(const RecordId &person, const QString &words, std::function<void()> undo) {
    m_context.toast(wordsFor(person, words), std::move(undo));
}

void HandoverCard::propose() {
    const auto bytes = m_to->currentData().toByteArray();
    const auto to = MemberId::from({reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
    if (!to) return;
    const auto name = m_to->currentText();
    const auto change = domain::proposeHandover({m_person.id, m_backend.me().member, *to, fromQt(today()), fromQt(m_note->toPlainText())},
                                                m_backend.clock().nowMs(), m_backend.random());
    if (!change) return say(m_person.id, change.error());
    setEnabled(false); // once
    // Undone, it is taken back and not deleted: an answer that is on its way stands then, as everywhere (core/domain/Handover.h).
    const FieldUndo takenBack{"handover", change->record, change->file, {{"takenBackOn", {fromQt(today()), Value()}}}};
    auto back = undoing(m_backend, m_context, {takenBack}, unlessAnswered(m_backend, m_person.id, change->record));
    m_backend.save({*change},
                   [guard = QPointer(this), name, person = m_person.id, back = std::move(back)](const Result<store::Saved> &saved) {
                       auto *const self = guard.data();
                       if (!self) return;
                       self->setEnabled(true);
                       if (!saved) return self->say(person, saved.error());
                       self->m_typed->forget(formKey("handover", person));
                       if (self->m_person.id == person) (void)self->closeTop();
                       self->tell(person, HandoverCard::tr("Proposed to %1. You stay the referent until the answer.").arg(name), back);
                   });
}

domain::HandoverAnswer HandoverCard::answerOf(domain::HandoverState state) const {
    domain::HandoverAnswer answer{*m_handover->file, m_handover->id, m_backend.me().member, state, fromQt(today()), {}, {}, {}, false, {}};
    if (state != domain::HandoverState::Withdrawn) answer.note = fromQt(m_answerNote->toPlainText());
    if (state != domain::HandoverState::Accepted) return answer;
    if (!m_files.empty()) answer.goesOn = m_files.front();
    answer.referent = m_referent;
    answer.fromManages = fromManages();
    for (const auto &reminder : m_reminders)
        if (m_referent && reminder.file && !reminder.readOnly && idIn<MemberId>(fieldValue(reminder, "member")) == m_referent)
            answer.reminders.push_back({*reminder.file, reminder.id});
    return answer;
}

void HandoverCard::answer(domain::HandoverState state) {
    if (!m_handover || !m_handover->file) return;
    auto changes = domain::answerHandover(m_handover->fields, answerOf(state));
    if (!changes) return say(m_person.id, changes.error());
    const auto person = m_person.id, file = *m_handover->file, handover = m_handover->id;
    const auto key = formKey("answer", file, handover);
    if (state == domain::HandoverState::Withdrawn) {
        auto back = undoing(m_backend, m_context, undoOf(m_backend.reader(), *changes), unlessAnswered(m_backend, file, handover));
        return write(std::move(*changes), key, [this, person, back = std::move(back)] { tell(person, tr("Proposal taken back."), back); });
    }
    const auto words = state == domain::HandoverState::Accepted ? tr("You are the referent now. Who proposed it is told.")
                                                                : tr("Declined. Who proposed it is told.");
    write(std::move(*changes), key, [this, person, words] {
        m_context.toastForGood(wordsFor(person, words), tr("An answer is not undone: a new hand-over can lead back."));
    });
}

void HandoverCard::write(std::vector<domain::RecordChange> changes, const std::string &answered, std::function<void()> said) {
    setEnabled(false);
    const auto answer = [guard = QPointer(this), said = std::move(said), answered, person = m_person.id](int, const Result<> &saved) {
        auto *const self = guard.data();
        if (!self) return;
        self->setEnabled(true);
        if (!saved) return self->say(person, saved.error());
        self->m_typedAnswer->forget(answered);
        if (self->m_person.id == person) self->m_problem->hide();
        said();
    };
    saveInParts(m_backend, std::move(changes), answer);
}

void HandoverCard::resizeEvent(QResizeEvent *event) {
    QFrame::resizeEvent(event);
    m_line->setDirection(width() < fontMetrics().averageCharWidth() * 90 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void HandoverCard::close() {
    if (!m_handover || !m_handover->file) return;
    const domain::RecordChange change{m_handover->id, "handover", false, m_handover->file, {{"closedOn", fromQt(today())}}};
    auto back = undoing(m_backend, m_context, undoOf(m_backend.reader(), {change}));
    m_backend.save({change}, [guard = QPointer(this), person = m_person.id, back = std::move(back)](const Result<store::Saved> &saved) {
        auto *const self = guard.data();
        if (!self) return;
        if (!saved) return self->say(person, saved.error());
        self->tell(person, HandoverCard::tr("Noted as read."), back);
    });
}

} // namespace tp::ui
