#include "ui/persons/PersonFile.h"

#include "core/base/IdValue.h"
#include "ui/flows/FieldUndo.h"
#include "ui/lists/PageHeader.h"
#include "ui/models/Slice.h"
#include "ui/models/Standing.h"
#include "ui/persons/AccessCard.h"
#include "ui/persons/ExitCard.h"
#include "ui/persons/FactRow.h"
#include "ui/persons/FileForm.h"
#include "ui/persons/HandoverCard.h"
#include "ui/persons/NoticeCard.h"
#include "ui/persons/RemindersCard.h"
#include "ui/persons/RightsTab.h"
#include "ui/persons/SamePersonCard.h"
#include "ui/persons/SituationTab.h"
#include "ui/persons/WhoseFile.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Content.h"
#include "ui/widgets/Problem.h"
#include "ui/widgets/Steps.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTabBar>

namespace tp::ui {
namespace {
constexpr const char *facts[] = {"familyName", "birthYear", "gender", "ageBand", "phone", "email", "contactBy", "commune", "team", "note"};

// Records that stand in a file: theirs says whose. Records that no file shows.
constexpr std::string_view ofAFile[] = {"person", "participation", "situation", "reminder", "handover",
                                        "exit",   "pathway_step",  "signup",    "referral", "exchange_request"};
constexpr std::string_view elsewhere[] = {"outing", "observation", "encounter_template", "export_profile", "territory",
                                          "kit",    "access",      "activity",           "series"};
constexpr std::size_t lookedAtFirst = 24; // encounters: more than the timeline shows at first
constexpr int mostAsked = 200;            // of one burst: reading the file again costs less

QWidget *pair(const QString &name, const QString &value, const QString &more = {}, bool late = false) {
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(makeLabel(name, Type::Label));
    auto *text = makeLabel(value, Type::Strong);
    text->setWordWrap(true);
    text->setAccessibleName(PersonFile::tr("%1: %2", "a fact and what it is").arg(name, value));
    if (late) text->setProperty("role", QStringLiteral("error"));
    column->addWidget(text);
    if (!more.isEmpty()) column->addWidget(makeLabel(more, Type::Small));
    column->addStretch();
    return box;
}

// Who followed the person for a time did: the record of it stays.
UndoWords unlessFollowedSince(Backend &backend, const RecordId &person) {
    return {{}, {}, {}, [backend = QPointer(&backend), person] {
                const auto found = backend ? backend->reader().get("person", person) : fail(Code::NotFound);
                const auto referent = found ? idIn<MemberId>(fieldValue(*found, "referent")) : std::nullopt;
                const bool another = referent && *referent != backend->me().member;
                return another ? ofFile(*backend, person, PersonFile::tr("Somebody else follows this person since: nothing changes."))
                               : QString();
            }};
}
} // namespace

PersonFile::PersonFile(Backend &backend, PageContext &context, ValueText &text, Duplicates &duplicates, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_text(text), m_history(backend, text, this),
      m_handover(new HandoverCard(backend, context, text, this)), m_exit(new ExitCard(backend, context, text, this)),
      m_same(new SamePersonCard(backend, context, text, duplicates, this)) {
    setObjectName(QStringLiteral("personFile"));
    build();
}

QDate PersonFile::today() const { return parisTime(m_backend.clock().nowMs()).date(); }

bool PersonFile::mayWrite() const { return !m_record.readOnly && !m_access->isOver() && (m_backend.me().roles & typeOf("person").writers); }

void PersonFile::showPart(int part) {
    m_parts->setCurrentIndex(part);
    m_partStack->setCurrentIndex(part);
    if (m_record.id.isNull()) return;
    if (part == Situation) m_situation->show(m_record.id, m_story.situations, mayWrite());
    if (part == Rights) m_rights->show(m_record, recordTitle(m_record, m_text, today()).title, mayWrite());
}

bool PersonFile::closeTop() {
    if (isEditing()) return stopEditing(), true;
    if (m_access->isSharing()) return m_access->stopSharing(), true;
    if (m_handover->closeTop() || m_same->closeTop() || m_exit->closeTop()) return true;
    const int part = m_parts->currentIndex(); // what is filled in on another tab stays
    if ((part == Overview && m_reminders->closeTop()) || (part == Situation && m_situation->closeTop()) ||
        (part == Rights && m_rights->closeTop()))
        return true;
    if (m_parts->currentIndex() != Overview) return showPart(Overview), true;
    return false;
}

bool PersonFile::show(const RecordId &person) {
    if (m_record.id == person && isEditing()) return true;
    const auto found = m_backend.reader().get("person", person);
    if (!found || found->deleted) return false;
    stopEditing();
    m_historyButton->setChecked(false);
    const bool another = m_record.id != person;
    if (another) {
        m_form->leave(); // not brought back into this one by an undo
        m_situation->leave();
        m_rights->leave();
        showPart(Overview);
        m_timeline->showFromTheTop();
    }
    m_record = {};
    m_record.id = person;
    refresh();
    if (another && m_form->isKept(formKey("person", person))) edit(); // what was typed is shown again
    return true;
}

// What arrives is mostly about others: laying out a file anew for each of them would hold up whoever reads it. In doubt, yes.
bool PersonFile::concerns(const store::ChangedTypes &what) {
    if (m_record.id.isNull()) return false;
    if (what.everything || what.records.empty()) return true;
    int asked = 0;
    const auto awaited = [this](const RecordId &file) { // the file ours leads to, not here so far
        return idIn<RecordId>(fieldValue(m_record, "sameAs")) == file;
    };
    const auto ours = [this](const RecordId &file) { return std::ranges::find(m_story.files, file) != m_story.files.end(); };
    const auto isOfOurSessions = [this](const std::string &type, const RecordId &id) { // that the person is signed up for
        if (m_story.sessions.empty()) return false;
        if (type == "session") return m_story.sessions.contains(id);
        const auto seat = m_backend.reader().get(type, id);
        const auto session = seat ? idIn<RecordId>(fieldValue(*seat, "session")) : std::nullopt;
        return session && m_story.sessions.contains(*session);
    };
    for (const auto &[type, id] : what.records) {
        if (type == "encounter") {
            if (m_story.shows.contains(id)) return true;
            continue;
        }
        if (type == "session" || type == "session_seat") {
            if (isOfOurSessions(type, id)) return true;
            continue;
        }
        if (std::ranges::find(elsewhere, type) != std::end(elsewhere)) continue;
        if (std::ranges::find(ofAFile, type) == std::end(ofAFile) || ++asked > mostAsked) return true;
        if (type == "person" && (ours(id) || awaited(id))) return true;
        const auto record = m_backend.reader().get(type, id);
        if (!record || !record->file || ours(*record->file)) return true;
        if (const auto same = idIn<RecordId>(fieldValue(*record, "sameAs")); same && ours(*same)) return true;
    }
    return false;
}

void PersonFile::startExit() { m_exit->startExit(); }

void PersonFile::startSharing() {
    showPart(Overview);
    m_access->startSharing();
}

void PersonFile::refresh() {
    m_soon.stop();
    if (!m_record.id.isNull() && isEditing()) return;
    m_turn.stop();
    m_reading.reset();
    if (m_record.id.isNull()) return;
    auto found = m_backend.reader().get("person", m_record.id);
    if (!found || found->deleted) { // gone: said once
        m_record = {};
        m_story = {};
        emit closed();
        return;
    }
    m_record = std::move(*found);
    readStory();
    const auto title = recordTitle(m_record, m_text, today());
    QStringList below;
    if (!title.detail.isEmpty()) below << title.detail;
    if (const auto phone = fieldText(m_record, "phone"); !phone.isEmpty()) below << phoneText(fromQt(phone));
    m_header->setTitle(title.title);
    m_header->setSubtitle(below.join(QStringLiteral(" · ")));
    m_timeline->setEntries(m_story.entries);
    m_noStory->setVisible(m_story.entries.isEmpty());
    fillFacts();
    fillStrip();
    fillCards();
    showPart(m_parts->currentIndex());
    if (m_historyButton->isChecked()) m_history.setRecord("person", m_record.id);
}

// One that stands is read whole: its thread would be laid out twice else, and the keyboard fall out of it.
void PersonFile::readStory() {
    if (m_timeline->count() > 0) {
        m_story = personStory(m_backend.reader(), m_text, m_record, today());
        return;
    }
    m_reading.emplace(m_backend.reader(), m_text, m_record, today());
    const bool more = m_reading->lookAt(lookedAtFirst);
    m_story = m_reading->story();
    more ? m_turn.start() : m_reading.reset();
}

void PersonFile::lookOn() {
    QElapsedTimer took;
    took.start();
    while (m_reading->lookAt(lookedAtFirst))
        if (took.elapsed() >= sliceMs) return;
    endReading();
}

void PersonFile::lookAtAll() {
    if (!m_reading) return;
    while (m_reading->lookAt(lookedAtFirst)) continue;
    endReading();
}

void PersonFile::endReading() {
    m_turn.stop();
    const auto next = m_story.next;
    const auto before = agreed();
    m_story = m_reading->story();
    m_reading.reset();
    m_timeline->setEntries(m_story.entries);
    if (next != m_story.next) fillStrip();
    if (before != agreed()) fillCards();
}

void PersonFile::fillStrip() {
    emptyLayout(m_strip);
    const auto &referentField = fieldOf("person", "referent");
    const auto *referent = fieldValue(m_record, "referent");
    m_strip->addWidget(
        pair(label(referentField), referent ? m_text.of(referentField, *referent) : tr("Nobody yet"), fieldText(m_record, "team")), 1);
    const auto phase = phaseNow(m_backend.reader(), m_text, m_story.files, today());
    m_strip->addWidget(pair(tr("Phase of the pathway"),
                            !phase                   ? noPathwayText()
                            : phase->words.isEmpty() ? tr("None yet")
                                                     : phase->words,
                            phase && phase->since.isValid() ? tr("since %1").arg(dateText(phase->since)) : QString()),
                       1);
    const auto often = tr("%Ln encounter(s)", nullptr, static_cast<int>(m_story.encounters));
    if (m_story.lastContact)
        m_strip->addWidget(pair(tr("Last encounter"), sinceText(*m_story.lastContact, today()),
                                tr("%1, %2", "day, number of encounters").arg(dateText(*m_story.lastContact), often)),
                           1);
    else
        m_strip->addWidget(pair(tr("Last encounter"), tr("None yet")), 1);
    if (!m_story.next) return;
    const bool late = m_story.next->day < today();
    m_strip->addWidget(pair(tr("To do"), m_story.next->title,
                            late ? tr("Late since %1").arg(dateText(m_story.next->day)) : dateText(m_story.next->day), late),
                       1);
}

void PersonFile::fillFacts() {
    emptyLayout(m_facts);
    QVBoxLayout *rows = nullptr;
    auto *content = newContent(rows);
    rows->setSpacing(m_facts->spacing());
    const auto &type = typeOf(m_text.dictionary(), "person");
    auto names = std::vector<std::string>(std::begin(facts), std::end(facts));
    for (const auto *added : addedFields(type, true)) names.emplace_back(added->name);
    for (const auto &name : names) {
        const auto *value = fieldValue(m_record, name);
        if (!value) continue;
        const auto &field = *type.field(name);
        const auto said = m_text.of(field, *value);
        rows->addWidget(isReachedBy(field) ? reachedRow(m_context, label(field), said, copyText(field)) : factRow(label(field), said));
    }
    for (const auto &[name, value, reached] : factsOfOthers(m_record, m_story, m_text))
        rows->addWidget(reached ? reachedRow(m_context, name, value, copyText(name)) : factRow(name, value));
    if (!m_story.groups.isEmpty()) rows->addWidget(factRow(tr("Groups"), m_story.groups.join(QLatin1Char('\n'))));
    if (rows->count() == 0) rows->addWidget(makeLabel(tr("Nothing more than the name. It is enough.")));
    auto *notice =
        new StateTag(hasNotice(m_record) ? StateTag::State::Sent : StateTag::State::Pending, noticeText(m_record, m_text), this, false);
    rows->addWidget(notice, 0, Qt::AlignLeft);
    for (const auto &file : m_story.files) // said in any of them, it holds for all
        if (const auto record = m_backend.reader().get("person", file))
            if (const auto objection = objectionText(*record); !objection.isEmpty()) rows->addWidget(makeLabel(objection, Type::Strong));
    m_facts->addWidget(content);
    m_facts->addStretch();
}

void PersonFile::fillCards() {
    m_access->show(m_record.id, structureOf(m_record));
    const bool may = mayWrite();
    m_share->setVisible(m_access->mayShare());
    m_edit->setEnabled(may);
    m_handover->show(m_record, m_story, may);
    m_exit->show(m_record.id, m_story.exits, may);
    m_same->show(m_record, m_story.files, may);
    m_reminders->show(m_record, m_story.reminders, agreed(), may);
    m_obstacles->setVisible(!m_story.situations.empty());
    if (m_story.situations.empty()) return;
    m_picture->show(m_story.situations.size() > 1 ? &m_story.situations.back() : nullptr, m_story.situations.front());
}

QList<TimelineEntry> PersonFile::agreed() const {
    auto entries = m_story.entries;
    erase_if(entries, [this](const TimelineEntry &one) { return !one.waiting || !one.opens || !m_story.shows.contains(*one.opens); });
    return entries;
}

bool PersonFile::isEditing() const { return m_factsStack->currentIndex() == 1; }

void PersonFile::edit() {
    if (m_record.id.isNull()) return;
    if (isEditing()) { // opened before, of what had been typed maybe: it may stand far below
        showPart(Overview);
        m_form->form()->focusFirst();
        return bringIntoView(*m_form->form()->editors().front());
    }
    if (!m_edit->isEnabled()) return;
    showPart(Overview);
    m_factsStack->setCurrentIndex(1);
    m_form->begin(taskOfPerson(m_backend, "person", m_record, {}));
}

void PersonFile::stopEditing() {
    if (!isEditing()) return;
    m_form->leave();
    m_factsStack->setCurrentIndex(0);
    refresh();
    m_edit->setFocus();
}

void PersonFile::takeOver() {
    const auto person = m_record.id;
    const auto changes =
        domain::takeUp(person, m_backend.me().member, fromQt(today().toString(Qt::ISODate)), m_backend.clock().nowMs(), m_backend.random());
    if (!changes) return m_context.toast(sentence(changes.error()));
    auto back = undoing(m_backend, m_context, undoOf(m_backend.reader(), *changes), unlessFollowedSince(m_backend, person));
    m_backend.save(*changes, [guard = QPointer(this), person, back = std::move(back)](const Result<store::Saved> &saved) {
        auto *const self = guard.data();
        if (!self) return;
        const auto words = saved ? PersonFile::tr("You are the referent now.") : sentence(saved.error());
        self->m_context.toast(self->m_record.id == person ? words : ofFile(self->m_backend, person, words),
                              saved ? back : std::function<void()>());
    });
}

void PersonFile::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * 100;
    m_cards->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_strip->setDirection(width() < fontMetrics().averageCharWidth() * 60 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace tp::ui
