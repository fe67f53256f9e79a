#include "ui/today/CaptureCard.h"

#include "ui/Backend.h"
#include "ui/forms/RecordForm.h"
#include "ui/forms/StoredDraft.h"
#include "ui/forms/StructureChoice.h"
#include "ui/models/Duplicates.h"
#include "ui/models/PersonFiles.h"
#include "ui/models/Territories.h"
#include "ui/outings/Outings.h"
#include "ui/persons/Shares.h"
#include "ui/shell/Page.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/PastedTable.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/today/CaptureSources.h"
#include "ui/today/TemplateField.h"
#include "ui/today/Templates.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChipGroup.h"
#include "ui/widgets/Fields.h"

#include <QComboBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace tp::ui {
namespace {
// What somebody pasted must not make a sentence of a page.
QString shortened(const QString &text) {
    constexpr qsizetype most = 60;
    return text.size() <= most ? text : text.left(most - (text[most - 1].isHighSurrogate() ? 1 : 0)) + QChar(0x2026);
}

} // namespace

void CaptureCard::startWork() {
    const bool untouched = read() == m_filled;
    if (untouched) {
        m_for->proposeLast(); // chosen elsewhere since
        m_filled = read();
    }
    const auto outing = outingUnderWay();
    const auto id = outing ? std::optional(outing->id) : std::nullopt;
    if (std::exchange(m_outing, id) != id && outing && untouched) fillFromLast(); // begun since: its first place is offered
    if (untouched) {
        proposeCommune(); // a place of the outing was noted since
        m_filled = read();
    }
    m_people->setFocus();
}

void CaptureCard::addPerson(const RecordId &person) {
    auto people = m_people->people();
    const auto id = personThatGoesOn(m_backend.reader(), person);
    if (std::find(people.known.begin(), people.known.end(), id) == people.known.end()) people.known.push_back(id);
    const auto typed = m_people->typed();
    m_people->setPeople(people);
    m_people->setTyped(typed);
    m_themes->setFocus();
    edited();
}

CaptureCard::~CaptureCard() {
    m_stored->disconnect(this);
    if (m_keep.isActive()) keepDraft();
}

void CaptureCard::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::EnabledChange || isEnabled() || !m_keep.isActive()) return;
    m_keep.stop();
    keepDraft();
}

CaptureDraft CaptureCard::read() const {
    CaptureDraft draft;
    if (!m_when->isNow()) draft.occurredAt = m_when->value().value_or(fromQt(m_when->text()));
    draft.place = m_place->text().simplified();
    draft.placeKind = m_placeKind;
    draft.commune = m_commune->code().value_or(std::string());
    draft.contactMode = fromQt(m_contact->currentData().toString());
    draft.people = m_people->people();
    draft.typedPerson = m_people->typed();
    draft.themes = m_themes->chosen();
    draft.note = m_note->toPlainText();
    draft.refers = refersNow();
    draft.nextStep = draft.refers ? referStep : fromQt(m_nextStep->currentData().toString());
    if (const auto day = m_nextStepOn->day()) draft.nextStepOn = fromQt(day->toString(Qt::ISODate));
    draft.reminder = m_reminder->text();
    if (const auto day = m_reminderOn->day()) draft.reminderOn = fromQt(day->toString(Qt::ISODate));
    for (const auto *editor : m_added ? m_added->editors() : std::vector<FieldEditor *>())
        if (auto value = editor->value(); !value.isNull()) draft.added[editor->field().name] = std::move(value);
    if (m_for->isAsked()) draft.structure = m_for->chosen();
    return draft;
}

void CaptureCard::write(const CaptureDraft &draft) {
    if (draft.structure) m_for->choose(*draft.structure);
    draft.occurredAt ? m_when->setValue(toQt(*draft.occurredAt)) : m_when->setNow();
    m_place->setText(draft.place);
    m_place->setCursorPosition(0); // a long name shows its beginning
    setPlaceKind(draft.placeKind);
    m_commune->setCode(draft.commune);
    m_proposedFor = draft.place.simplified();
    m_proposedCommune = draft.commune;
    choose(toQt(draft.contactMode), draft.refers ? QLatin1String(referNow) : toQt(draft.nextStep), draft.themes);
    m_people->setPeople(draft.people);
    m_people->setTyped(draft.typedPerson);
    m_note->setPlainText(draft.note);
    m_nextStepOn->setDay(draft.nextStepOn.empty() ? std::nullopt : std::optional(QDate::fromString(toQt(draft.nextStepOn), Qt::ISODate)));
    m_reminder->setText(draft.reminder);
    m_reminderOn->setDay(draft.reminderOn.empty() ? std::nullopt : std::optional(QDate::fromString(toQt(draft.reminderOn), Qt::ISODate)));
    if (m_added) m_added->load(draft.added);
    showReminder();
    m_keep.stop();
    say({});
}

void CaptureCard::showReminder() {
    const auto &people = m_people->people();
    const bool show = !people.known.empty() || !people.fresh.empty() || !m_reminder->text().trimmed().isEmpty() ||
                      !m_reminderOn->text().trimmed().isEmpty();
    if (show == !m_reminderRow->isHidden()) return;
    m_reminderRow->setVisible(show);
    emit heightChanged();
}

void CaptureCard::edited() {
    if (!m_keep.isActive()) m_keep.start(StoredDraft::keepAfterMs); // not started again by the next key: a second is a second
    if (m_problem->isVisible()) say({});
}

void CaptureCard::keepDraft() {
    const auto draft = read();
    if (draft.worthKeeping() || m_stored->isKept()) m_stored->keep(draft.worthKeeping() ? encodeDraft(draft) : Bytes());
}

void CaptureCard::restoreDraft() {
    fillFromLast();
    const auto kept = m_stored->read();
    if (!kept) return;
    const auto draft = decodeDraft(*kept);
    if (!draft || !draft->worthKeeping()) return;
    write(*draft);
    m_kept->setText(tr("Draft found again"));
    m_keptCompact->setText(m_kept->text());
}

void CaptureCard::fillFromLast() {
    CaptureDraft draft;
    draft.contactMode = "outreach";
    const auto today = parisTime(m_backend.clock().nowMs()).date();
    m_for->proposeLast();
    const auto last = lastEncounterOn(m_backend.reader(), m_for->chosen(), today);
    if (last) fillPlace(draft, *last);
    const auto outing = outingUnderWay();
    const auto planned = outing ? plannedPlaces(*outing) : QStringList();
    if (!planned.isEmpty() && !(last && isOfOuting(*last, outing->id))) fillPlanned(draft, m_backend.reader(), planned[0]);
    m_outing = outing ? std::optional(outing->id) : std::nullopt;
    write(draft);
    m_filled = read();
}

QString CaptureCard::problem(bool toComplete) const {
    if (m_when->isWrong()) return tr("This time is not understood. For example: 14:30, or yesterday 18:00.");
    if (m_commune->isWrong()) return tr("This commune is not in Calvados. Choose one from the list, or leave it empty.");
    if (isPastedTable(m_people->typed())) return pastedTableText(m_people->typed());
    if (!m_people->typed().isEmpty())
        return tr("“%1” is not taken yet: Enter takes the lit row, Shift+Enter opens a new file.").arg(shortened(m_people->typed()));
    if (m_people->people().empty() && toComplete)
        return tr("To be completed later it needs at least who you met: a name with Shift+Enter, or a count such as 1m 18-21.");
    if (m_people->people().empty()) return tr("Say who you met: a name, a nickname, or a count such as 2m 18-21.");
    if (const auto what = m_reminder->text().trimmed(), day = m_reminderOn->text().trimmed(); !what.isEmpty() || !day.isEmpty()) {
        if (m_people->people().known.empty() && m_people->people().fresh.empty())
            return tr("A reminder stands in somebody's file. Name somebody, or clear the reminder.");
        if (what.isEmpty()) return tr("Say what to be reminded of, or clear its day.");
        if (!m_reminderOn->day()) return tr("Say by when to be reminded. For example: Friday, tomorrow, 27/11.");
    }
    if (refersNow() && m_people->people().known.empty() && m_people->people().fresh.empty())
        return tr("A referral stands in somebody's file. Name somebody, or choose another next step.");
    for (const auto &[type, field, text] :
         {std::tuple("encounter", "place", m_place->text().simplified()), std::tuple("encounter", "note", m_note->toPlainText()),
          std::tuple("reminder", "what", m_reminder->text().trimmed())})
        if (const auto tooLong = tooLongText(fieldOf(type, field), fromQt(text)); !tooLong.isEmpty()) return tooLong;
    if (m_added && !m_added->validate()) return tr("Something that was typed in the last fields is not understood.");
    if (m_nextStepOn->isWrong()) return tr("This day is not understood. For example: Friday, tomorrow, 27/11.");
    return {};
}

void CaptureCard::say(const QString &problem) {
    if (m_problem->text() == problem) return;
    m_problem->setText(problem);
    m_problem->setAccessibleName(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_without->hide();
    emit heightChanged();
}

std::vector<RecordId> CaptureCard::outOfReach() const {
    std::vector<RecordId> out;
    for (const auto &person : m_people->people().known)
        if (isShareOver(m_backend, personThatGoesOn(m_backend.reader(), person))) out.push_back(person);
    return out;
}

// They are counted among the unnamed, so that what was noted of them stays with the encounter, and goes into nobody else's file.
void CaptureCard::saveWithoutThem() {
    auto people = m_people->people();
    const auto year = parisTime(m_backend.clock().nowMs()).date().year();
    for (const auto &id : outOfReach()) {
        const auto person = m_backend.reader().get("person", id);
        const auto count = person ? countOf(*person, year) : std::nullopt;
        if (!count) return say(tr("Say instead how old they are about, for example 1m 18-21, and take their name away."));
        std::erase(people.known, id);
        people.unnamed.push_back(*count);
    }
    m_people->setPeople(people);
    edited();
    save(m_without->property("toComplete").toBool());
}

void CaptureCard::save(bool toComplete) {
    if (!m_save->isEnabled()) return;
    m_people->settle();
    if (const auto why = problem(toComplete); !why.isEmpty()) {
        say(why);
        if (m_people->people().empty() || !m_people->typed().isEmpty()) m_people->setFocus();
        return;
    }
    if (const auto when = m_when->isAhead() ? m_when->value() : std::nullopt; when != m_saidAhead) { // said once: the clock may be wrong
        m_saidAhead = when;
        if (when) {
            say(tr("%1 has not come yet by this computer’s clock. What is planned goes under “Next step”; if the time is right, save "
                   "again.")
                    .arg(m_when->text()));
            return m_when->setFocus();
        }
    }
    if (const auto closed = outOfReach(); !closed.empty()) {
        keepDraft();
        PickedPeople whose;
        whose.known = closed;
        say(tr("Nothing was saved yet, and everything stays here. The file of %1 is no longer shared with your structure: nothing can be "
               "written in it.")
                .arg(peopleText(m_backend.reader(), whose)));
        m_without->setProperty("toComplete", toComplete);
        m_without->show();
        emit heightChanged();
        return m_without->setFocus();
    }
    const auto draft = read();
    const auto nowMs = m_backend.clock().nowMs();
    const auto now = fromQt(parisTime(nowMs).toString(QStringLiteral("yyyy-MM-ddTHH:mm")));
    const auto territory = territoryOf(m_backend.reader(), draft.commune);
    auto encounter = encounterOf(draft, now, m_for->chosen(), territory, m_backend.me().member);
    if (const auto outing = outingAt(m_backend, m_backend.reader(), draft.occurredAt.value_or(now), m_for->chosen())) {
        encounter.fields["outing"] = Bytes(outing->id.bytes.begin(), outing->id.bytes.end());
        if (const auto *where = fieldValue(*outing, "territory"); where && !territory) encounter.fields["territory"] = *where;
    }
    for (auto &person : encounter.people) person = personThatGoesOn(m_backend.reader(), person);
    if (toComplete) encounter.fields["toComplete"] = true;
    auto changes = domain::encounterChanges(encounter, nowMs, m_backend.random(), &m_backend.reader().dictionary());
    if (!changes) return say(sentence(changes.error()));
    keepDraft();
    for (auto *part : std::initializer_list<QWidget *>{m_save, m_later, m_clear, m_body}) part->setEnabled(false);
    Asked asked{draft, toComplete, undoOf(m_backend.reader(), *changes), changes->front().record, {}};
    for (const auto &change : *changes)
        if (change.type == "participation" && change.file) asked.files.push_back(*change.file);
    m_backend.save(*changes, [card = QPointer(this), asked = std::move(asked)](const Result<store::Saved> &answer) {
        if (card) card->finish(asked, answer);
    });
}

void CaptureCard::finish(const Asked &asked, const Result<store::Saved> &answer) {
    for (auto *part : std::initializer_list<QWidget *>{m_save, m_later, m_clear, m_body}) part->setEnabled(true);
    if (!answer) {
        say(sentence(answer.error()));
        m_save->setFocus();
        return;
    }
    const auto who = peopleText(m_backend.reader(), asked.draft.people);
    clear();
    const auto said = asked.toComplete ? tr("Saved on this computer, to be completed: %1.") : tr("Encounter saved on this computer: %1.");
    const bool asksWhom = asked.draft.refers && asked.files.size() > 1; // what opens does not say by itself what it waits for
    m_context.toast(asksWhom ? tr("Encounter saved. Choose of whom the referral is.") : said.arg(who),
                    undoing(m_backend, m_context, asked.undo));
    emit saved();
    if (asked.draft.refers) beginReferral(asked);
}

void CaptureCard::beginReferral(const Asked &asked) {
    if (asked.files.size() != 1) return m_context.open({QStringLiteral("encounters"), asked.encounter, QLatin1String(referWhomPart)});
    const auto whom = QLatin1String(referPart) + toQt(toText(asked.files.front()));
    m_context.open({QStringLiteral("directory"), {}, whom + QLatin1Char('/') + toQt(toText(asked.encounter))});
}

bool CaptureCard::refersNow() const { return m_nextStep->currentData().toString() == QLatin1String(referNow); }

std::optional<store::Record> CaptureCard::outingUnderWay() const { return currentOuting(m_backend, m_backend.reader(), m_for->chosen()); }

void CaptureCard::fill(const CaptureDraft &draft, const QString &said) {
    const auto before = read();
    if (draft == before) return;
    write(draft);
    edited();
    m_context.toast(said, [card = QPointer(this), before, filled = read()] {
        if (!card) return;
        auto now = card->read();
        takeBack(now, filled, before);
        card->write(now);
        card->edited();
    });
}

void CaptureCard::fillFrom(const RecordId &kept) {
    const auto found = m_backend.reader().get("encounter_template", kept);
    if (!found) return m_context.toast(sentence(found.error()));
    auto draft = read();
    fillTemplate(draft, *found);
    fill(draft, tr("Filled in from “%1”.").arg(fieldText(*found, "name")));
    m_people->setFocus();
}

} // namespace tp::ui
