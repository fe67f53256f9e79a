#include "ui/activities/SessionPanel.h"

#include "core/base/IdValue.h"
#include "ui/activities/AttendanceDoubt.h"
#include "ui/activities/AttendanceKeys.h"
#include "ui/activities/AttendanceModel.h"
#include "ui/activities/AttendanceSheet.h"
#include "ui/activities/SessionActs.h"
#include "ui/activities/SessionForms.h"
#include "ui/flows/Deletion.h"
#include "ui/flows/FieldUndo.h"
#include "ui/flows/RecordHistory.h"
#include "ui/lists/RecordTable.h"
#include "ui/outings/Outings.h"
#include "ui/records/VersionsNotice.h"
#include "ui/text/ActText.h"
#include "ui/text/AddedText.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PersonPicker.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/Steps.h"

#include <QKeyEvent>
#include <QPointer>

namespace tp::ui {
SessionPanel::SessionPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_context(context), m_text(text), m_people(new AttendanceModel(this)), m_stack(new Steps) {
    build();
}

std::optional<RecordId> SessionPanel::shown() const { return m_story ? std::optional(m_story->session.id) : std::nullopt; }

void SessionPanel::show(const RecordId &session) {
    if (isEditing()) return;
    const bool another = shown() != session;
    m_story = sessionStory(m_backend.reader(), m_text, session, parisTime(m_backend.clock().nowMs()).date());
    if (!m_story) return emit closed();
    if (another) m_picker->setTyped({});
    if (another) m_doubt->forget();
    if (another) m_history->fold();
    if (another) foldPast();
    m_history->setRecord("session", session);
    fill();
    if (another) m_table->choose(0);
}

void SessionPanel::refresh() {
    if (m_story) show(m_story->session.id);
}

void SessionPanel::offer(const std::optional<RecordId> &person) {
    const auto record = person ? m_backend.reader().get("person", *person) : fail(Code::NotFound);
    m_offered = record && !record->deleted ? person : std::nullopt;
    if (m_offered) m_signUp->setText(tr("Sign up %1").arg(fileName(*record)));
    m_signUp->setVisible(m_offered && m_story && !m_story->isCancelled());
}

void SessionPanel::fill() {
    const auto &story = *m_story;
    const auto &session = story.session;
    const bool mayChange = mayChangeSession(m_backend, session), mayNote = maySignUp(m_backend);
    m_title->setText(sessionTitle(story.activity));
    setAccessibleName(m_title->text());
    m_when->setText(sessionWhen(session));
    QStringList about;
    if (const auto place = sessionPlace(session); !place.isEmpty()) about << place;
    if (const auto structure = structureOf(session)) about << m_text.structure(*structure);
    if (const auto leader = ledBy(session, m_text); !leader.isEmpty()) about << tr("led by %1").arg(leader);
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_about->setVisible(!about.isEmpty());
    const auto reason = fieldText(session, "cancelReason");
    m_state->set(StateTag::State::Late, reason.isEmpty() ? tr("Called off") : tr("Called off: %1").arg(reason));
    m_state->setVisible(story.isCancelled());
    m_versions->show({&session});
    emptyLayout(m_facts);
    for (const auto &[name, words] : addedFacts(session, m_text)) {
        m_facts->addWidget(makeLabel(name, Type::Label));
        m_facts->addWidget(makeLabel(words));
    }
    auto seats = seatsText(session, story.occupancy);
    if (story.present) seats += QStringLiteral(" · ") + tr("%Ln present", nullptr, story.present);
    m_seats->setText(seats);
    m_tooManyWords->setText(
        tr("%Ln too many: several laptops signed people up without having met. Nobody was sent away.", nullptr, story.occupancy.tooMany));
    m_tooMany->setVisible(story.occupancy.tooMany > 0);
    m_enlarge->setVisible(mayChange);
    m_enlarge->setText(tr("Enlarge to %Ln seat(s)", nullptr, story.occupancy.capacityForAll()));
    m_wait->setText(tr("Move %Ln to the waiting list", nullptr, story.occupancy.tooMany));
    m_wait->setVisible(mayNote);
    fillToTell(mayNote);
    m_signUp->setVisible(m_offered && mayNote && !story.isCancelled());
    m_picker->setVisible(mayNote && !story.isCancelled());
    const auto elsewhere = static_cast<int>(mayNote ? toTakeUp(m_backend, story).size() : 0);
    const auto most = static_cast<int>(mostTakenUp);
    m_takeUp->setText(elsewhere > most ? tr("Take up %1 of %Ln notes made elsewhere", nullptr, elsewhere).arg(most)
                                       : tr("Take up %Ln note(s) made elsewhere", nullptr, elsewhere));
    m_takeUp->setAccessibleName(m_takeUp->text());
    m_takeUp->setVisible(elsewhere > 0);
    m_people->set(story.people);
    const bool any = !story.people.empty();
    m_none->setVisible(!any);
    m_table->setVisible(any);
    m_marks->setVisible(any && mayNote);
    m_hint->setVisible(any && mayNote);
    m_past->setVisible(any);
    m_elsewhere->setText(
        tr("%Ln person(s) of other structures: their files are not shared, only their seats are known here.", nullptr, story.elsewhere));
    m_elsewhere->setVisible(story.elsewhere > 0);
    m_change->setVisible(mayChange);
    m_off->setVisible(mayChange);
    m_off->setText(story.isCancelled() ? tr("Hold it after all") : tr("Call off"));
    m_delete->setVisible(mayChange && story.seats.empty());
    m_lengthen->setVisible(mayChange && fieldValue(session, "series"));
    if (any && m_table->currentRow() < 0) m_table->choose(0);
    m_table->scrollTo(m_table->currentIndex()); // who is answered for is seen, also after what stands above has come or gone
}

// A seat came free for who waited: each of them is told, and one says so.
void SessionPanel::fillToTell(bool mayNote) {
    const bool focused = m_toTell->isAncestorOf(focusWidget());
    emptyLayout(m_toTell->layout());
    Button *first = nullptr;
    for (const auto &person : m_story->people) {
        if (person.state != domain::SeatState::ToTell) continue;
        auto *words = makeLabel(tr("A seat came free for %1, who was told to wait.").arg(person.name), Type::Strong);
        words->setWordWrap(true);
        m_toTell->layout()->addWidget(words);
        if (!mayNote) continue;
        auto *told = new Button(Button::Kind::Secondary, QStringLiteral("session.told"), tr("They were told"));
        if (!first) first = told;
        told->setSmall(true);
        told->setAccessibleName(tr("%1 was told of the seat").arg(person.name));
        connect(told, &QPushButton::clicked, this, [this, seat = person.seat] {
            if (const auto *who = m_story ? m_story->of(seat) : nullptr) sayTold(m_backend, m_context, *m_story, Participant(*who));
        });
        m_toTell->layout()->addWidget(told);
        m_toTell->layout()->setAlignment(told, Qt::AlignLeft);
    }
    m_toTell->setVisible(m_story->occupancy.toTell > 0);
    if (!focused) return;
    first ? first->setFocus() : takeFocus(); // who says so by the keyboard stays in the panel
}

bool SessionPanel::isEditing() const { return m_stack->currentIndex() == 1; }

bool SessionPanel::closeForm() {
    if (!isEditing()) return false;
    m_forms->leave();
    m_stack->setCurrentIndex(0);
    takeFocus();
    return true;
}

void SessionPanel::takeFocus() {
    if (!isVisible()) return;
    if (isEditing()) return m_forms->focusFirst();
    if (m_signUp->isVisibleTo(this)) return m_signUp->setFocus();
    if (m_picker->isVisibleTo(this) && m_story && m_story->people.empty()) return m_picker->setFocus();
    if (m_table->isVisibleTo(this)) return m_table->setFocus();
    m_sheet->setFocus();
}

void SessionPanel::signUpPicked() {
    const auto picked = m_picker->people();
    if (picked.empty() || !m_story) return;
    m_picker->setPeople({});
    m_picker->setFocus(); // for the next one
    if (!picked.unnamed.empty()) m_context.toast(tr("A sign-up needs a name, a nickname is enough."));
    for (const auto &person : picked.known) signUp(m_backend, m_context, *m_story, person);
    for (const auto &name : picked.fresh) signUp(m_backend, m_context, *m_story, name);
}

bool SessionPanel::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_table || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    return key->modifiers() == Qt::NoModifier && attendanceKey(key->key());
}

bool SessionPanel::attendanceKey(int key) {
    const auto *person = m_people->at(m_table->currentRow());
    if (person && key == Qt::Key_H) {
        showPast();
        return true;
    }
    if (!person || !maySignUp(m_backend)) return false;
    if (key == Qt::Key_Delete) {
        cancelChosen();
        return true;
    }
    const auto said = ui::attendanceKey(key, person->attendance);
    if (said) say(said->answer, said->goesOn);
    return said.has_value();
}

void SessionPanel::say(const std::string &attendance, bool goOn) {
    const auto *person = m_people->at(m_table->currentRow());
    if (!person || !m_story) return;
    const auto who = *person; // the answer comes back into the list
    const int row = m_table->currentRow();
    if (m_doubt->asks(fieldText(m_story->session, "startsAt"), attendance, m_backend.clock().nowMs())) return;
    sayAttendance(m_backend, m_context, *m_story, who, attendance);
    if (goOn && row + 1 < m_people->rowCount()) m_table->choose(row + 1);
}

void SessionPanel::cancelChosen() {
    const auto *person = m_people->at(m_table->currentRow());
    if (person && m_story && mayRelease(m_backend, *m_story, *person)) cancelSignUp(m_backend, m_context, Participant(*person));
}

void SessionPanel::foldPast() {
    for (auto *history : {m_signUpHistory, m_seatHistory}) {
        history->fold();
        history->hide();
    }
}

void SessionPanel::showPast() {
    const auto *person = m_people->at(m_table->currentRow());
    foldPast();
    if (!person) return;
    m_seatHistory->open("session_seat", person->seat, tr("History of the seat of %1").arg(person->name));
    if (person->signUp) m_signUpHistory->open("signup", person->signUp->id, tr("History of the sign-up of %1").arg(person->name));
}

void SessionPanel::change() {
    if (isEditing()) return takeFocus();
    refresh();
    if (!m_story || !mayChangeSession(m_backend, m_story->session)) return;
    m_stack->setCurrentIndex(1);
    m_forms->change(m_story->session);
}

void SessionPanel::lengthen() {
    refresh();
    auto series = m_story ? seriesOf(m_backend.reader(), m_story->session) : std::nullopt;
    if (!series) return;
    m_stack->setCurrentIndex(1);
    m_forms->lengthen(std::move(*series), m_story->session);
}

void SessionPanel::callOffOrHold() {
    refresh();
    if (!m_story) return;
    if (!m_story->isCancelled()) {
        m_stack->setCurrentIndex(1);
        return m_forms->callOff(m_story->session);
    }
    const auto series = seriesOf(m_backend.reader(), m_story->session);
    const auto isOff = [](const store::Record &one) { return fieldValue(one, "cancelledOn") != nullptr; };
    if (series && std::ranges::count_if(series->sessions, isOff) > 1) { // those, too?
        m_stack->setCurrentIndex(1);
        return m_forms->hold(m_story->session);
    }
    const auto undo = fieldUndo(m_story->session, {{"cancelledOn", Value()}, {"cancelReason", Value()}});
    m_backend.save({changeOf(undo)}, [backend = QPointer(&m_backend), &context = m_context, undo](const Result<store::Saved> &answer) {
        if (!answer) return context.toast(sentence(answer.error()));
        context.toast(SessionPanel::tr("The session is held after all."), [backend, &context, undo] {
            if (backend) undoFields(*backend, context, undo);
        });
    });
}

void SessionPanel::remove() {
    if (m_story)
        deleteTogether(m_backend, m_context, {{"session", m_story->session.id}}, tr("Session deleted."), tr("The session is back."));
}

void SessionPanel::print() {
    if (!m_story || isEditing()) return;
    const auto story = *m_story; // as it is shown now
    const auto name = tr("sign-in-%1.pdf").arg(fieldText(story.session, "startsAt").left(10));
    m_context.prompter().saveFile(this, tr("Save the sign-in sheet"), name, tr("PDF files (*.pdf)"),
                                  [this, story](const QString &path) { writeSheet(path, story); });
}

// Names leave the program: a line of the access log first.
void SessionPanel::writeSheet(const QString &path, const SessionStory &story) {
    store::Query query;
    query.type = "signup";
    m_backend.noteAccess(store::exportOf(m_backend.reader().dictionary(), query, static_cast<std::int64_t>(story.people.size())),
                         [guard = QPointer(this), path, story](const Result<> &noted) {
                             auto *const self = guard.data();
                             if (!self) return;
                             const bool written = noted && writeAttendancePdf(story, self->m_text, path);
                             self->m_context.toast(written ? tr("Sign-in sheet saved. The file is not protected: keep it where only those "
                                                                "who need it can read it.")
                                                           : exportSentence(noted ? Error{Code::Io, {}} : noted.error()));
                         });
}

} // namespace tp::ui
