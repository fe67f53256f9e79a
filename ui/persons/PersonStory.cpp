#include "ui/persons/PersonStory.h"

#include "core/base/IdValue.h"
#include "core/domain/Exits.h"
#include "core/domain/Handover.h"
#include "core/domain/Pathway.h"
#include "core/domain/Referral.h"
#include "core/store/Rows.h"
#include "ui/models/PersonFiles.h"
#include "ui/persons/ExitCard.h"
#include "ui/persons/FactRow.h"
#include "ui/persons/NoticeCard.h"
#include "ui/persons/Obstacles.h"
#include "ui/persons/PersonGroups.h"
#include "ui/persons/PersonSessions.h"
#include "ui/text/AddedText.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/ReferralText.h"
#include "ui/text/StepText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace tp::ui {
namespace {
struct PersonStoryWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::PersonStory)
};

QDate dayOf(const store::Record &record, std::string_view field) {
    return QDate::fromString(fieldText(record, field).left(10), Qt::ISODate);
}

// What was agreed on at an encounter: waiting as long as it lies ahead, or was never followed by another encounter.
std::optional<TimelineEntry> plannedAt(const store::Record &encounter, const schema::Dictionary &words) {
    const auto step = fieldText(encounter, "nextStep");
    const auto day = dayOf(encounter, "nextStepOn");
    if (step.isEmpty() || step == QLatin1String("none") || !day.isValid()) return {};
    return TimelineEntry{day, termLabel(words, "next_step", fromQt(step)), PersonStoryWords::tr("Planned"), true, encounter.id};
}

void addReminders(PersonStory &story) {
    for (const auto &reminder : story.reminders) {
        const auto done = dayOf(reminder, "doneOn"), due = dayOf(reminder, "dueOn");
        const TimelineEntry entry{done.isValid() ? done : due,
                                  fieldText(reminder, "what"),
                                  done.isValid() ? PersonStoryWords::tr("Done") : PersonStoryWords::tr("Planned"),
                                  !done.isValid(),
                                  {}};
        story.entries << entry;
        if (entry.waiting && (!story.next || entry.day < story.next->day)) story.next = entry;
    }
}

QString handedOverText(const store::Record &handover, const QString &from) {
    if (domain::isTakenUp(handover.fields)) return PersonStoryWords::tr("Nobody followed this person.");
    const auto words = domain::isPassedOn(handover.fields) ? PersonStoryWords::tr("In place of %1, who left or changed structure. %2")
                                                           : PersonStoryWords::tr("Handed over by %1. %2");
    return words.arg(from, fieldText(handover, "note")).trimmed();
}

void addHandovers(PersonStory &story, const ValueText &text) {
    for (const auto &handover : story.handovers) {
        const auto state = domain::handoverState(handover.fields);
        const auto to = text.member(idIn<MemberId>(fieldValue(handover, "to"))),
                   from = text.member(idIn<MemberId>(fieldValue(handover, "from")));
        const auto proposed = dayOf(handover, "proposedOn");
        if (state == domain::HandoverState::Accepted)
            story.entries << TimelineEntry{QDate::fromString(toQt(domain::followsSince(handover.fields)), Qt::ISODate),
                                           PersonStoryWords::tr("Referent: %1").arg(to),
                                           handedOverText(handover, from),
                                           false,
                                           {}};
        else if (state == domain::HandoverState::Open)
            story.entries << TimelineEntry{
                proposed, PersonStoryWords::tr("Hand-over proposed to %1").arg(to), PersonStoryWords::tr("Not answered yet"), true, {}};
    }
}

void addSituations(PersonStory &story, const ValueText &text) {
    for (const auto &situation : story.situations) {
        auto said = obstaclesText(situation);
        if (const auto note = fieldText(situation, "note"); !note.isEmpty()) said = said.isEmpty() ? note : said + QLatin1Char('\n') + note;
        story.entries << TimelineEntry{dayOf(situation, "observedOn"), PersonStoryWords::tr("Situation"), said, false, {}};
    }
    for (const auto &exit : story.exits) {
        auto said = exitText(exit); // what was added stands in the card of the one that stands, and of those before nowhere else
        if (standingExit(story.exits) != &exit)
            for (const auto &added : addedLines(exit, text)) said += QLatin1Char('\n') + added;
        story.entries << TimelineEntry{dayOf(exit, "exitedOn"), PersonStoryWords::tr("Left the programme"), said, false, exit.id};
        for (const auto &check : domain::exitChecks) {
            if (!fieldValue(exit, check.field)) continue;
            auto day = dayOf(exit, check.onField);
            if (!day.isValid()) day = QDate::fromString(toQt(domain::exitCheckDay(exit.fields, check).value_or("")), Qt::ISODate);
            story.entries << TimelineEntry{day, exitCheckText(check), exitSituationText(fieldText(exit, check.field)), false, exit.id};
        }
        if (const auto back = dayOf(exit, "returnedOn"); back.isValid())
            story.entries << TimelineEntry{back, PersonStoryWords::tr("Came back"), {}, false, exit.id};
    }
}

void addPathways(PersonStory &story, const ValueText &text, QDate today) {
    std::set<RecordId> ended;
    for (const auto &pathway : story.pathways) {
        if (fieldValue(pathway, "joinedWith")) { // its steps are those of the other
            story.entries << TimelineEntry{
                dayOf(pathway, "startedOn"), PersonStoryWords::tr("Pathway begun twice, joined since"), {}, false, {}};
            ended.insert(pathway.id);
            continue;
        }
        const bool again = fieldValue(pathway, "follows");
        story.entries << TimelineEntry{dayOf(pathway, "startedOn"),
                                       again ? PersonStoryWords::tr("Pathway begun again") : PersonStoryWords::tr("Pathway begun"),
                                       {},
                                       false,
                                       {}};
        story.entries << TimelineEntry{dayOf(pathway, "endedOn"), PersonStoryWords::tr("Pathway ended"), {}, false, {}};
        if (fieldValue(pathway, "endedOn")) ended.insert(pathway.id);
    }
    const auto now = fromQt(today.toString(Qt::ISODate));
    for (const auto &step : story.steps) {
        if (const auto session = idIn<RecordId>(fieldValue(step, "session")); session && story.sessions.contains(*session)) continue;
        const auto span = domain::stepSpan(step.fields, now);
        if (!span) continue; // without a day: in the pathway's table
        const auto state = domain::stepState(step.fields, now);
        QStringList said{stateText(state)};
        if (const auto place = stepPlace(step, text); !place.isEmpty()) said << place;
        if (const auto note = fieldText(step, "note"); !note.isEmpty()) said << note;
        const auto of = idIn<RecordId>(fieldValue(step, "pathway"));
        const bool waiting = (state == domain::StepState::Planned || state == domain::StepState::Unsaid) && !(of && ended.contains(*of));
        const TimelineEntry entry{QDate::fromString(toQt(span->from), Qt::ISODate),
                                  PersonStoryWords::tr("Step: %1").arg(fieldText(step, "title")), said.join(QStringLiteral(" · ")), waiting,
                                  step.id};
        if (waiting && (!story.next || entry.day < story.next->day)) story.next = entry;
        story.entries << entry;
    }
}

// Before the pathways: a session and the step it made are one thing that happened.
void addSessions(PersonStory &story, store::Reader &reader, const ValueText &text, QDate today) {
    for (const auto &[session, entry] : personSessions(reader, text, recordsOf(reader, "signup", story.files, "signedUpAt"), today)) {
        story.sessions.insert(session);
        story.entries << entry;
        if (entry.waiting && (!story.next || entry.day < story.next->day)) story.next = entry;
    }
}

// Of a referral, where it stands: ahead it is what comes next; past, what became of it.
void addAppointment(PersonStory &story, const store::Record &referral, const domain::Fields &whole, const ValueText &text, QDate today) {
    const store::Record known{{}, {}, whole, {}};
    const auto day = dayOf(known, "appointmentAt");
    const auto state = domain::referralState(whole);
    if (!day.isValid() || state == domain::ReferralState::Declined || state == domain::ReferralState::Withdrawn) return;
    QStringList said{appointmentText(whole)};
    const bool waiting = state == domain::ReferralState::Appointment && day >= today;
    if (const auto outcome = fieldText(known, "outcome"); !outcome.isEmpty() && state != domain::ReferralState::Appointment)
        said.prepend(termLabel(text.dictionary(), "referral_outcome", fromQt(outcome)));
    else if (state == domain::ReferralState::Appointment && !waiting)
        said.prepend(PersonStoryWords::tr("Not said yet whether they met"));
    said.removeAll(QString());
    const TimelineEntry entry{day, PersonStoryWords::tr("Appointment: %1", "structure or partner").arg(addresseeText(referral, text)),
                              said.join(QStringLiteral(" · ")), waiting, referral.id};
    if (waiting && (!story.next || day < story.next->day)) story.next = entry;
    story.entries << entry;
}

void addReferrals(PersonStory &story, store::Reader &reader, const ValueText &text, QDate today) {
    for (const auto &referral : story.referrals) {
        const auto request = reader.get("exchange_request", domain::requestIdOf(referral.id));
        const auto whole = domain::wholeReferral(referral.fields, request ? &request->fields : nullptr);
        const auto state = domain::referralState(whole);
        auto said = stateText(whole, bool(request));
        if (const auto result = whole.find("result"); result != whole.end() && result->second.text())
            said += QStringLiteral(" · ") + toQt(*result->second.text());
        addAppointment(story, referral, whole, text, today);
        story.entries << TimelineEntry{dayOf(referral, "proposedOn"),
                                       PersonStoryWords::tr("Referral: %1").arg(addresseeText(referral, text)), said,
                                       !domain::isOver(state), referral.id};
    }
}

} // namespace

std::vector<OtherFact> factsOfOthers(const store::Record &person, const PersonStory &story, const ValueText &text) {
    std::vector<OtherFact> out;
    for (const auto &other : story.others) {
        const auto name = fileName(other);
        const auto of = [&](const QString &label) { return PersonStoryWords::tr("%1, in the file “%2”", "field, name").arg(label, name); };
        for (const auto &field : typeOf(text.dictionary(), "person").fields) {
            const auto *value = fieldValue(other, field.name), *here = fieldValue(person, field.name);
            const std::string_view known = field.name;
            if (!value || (here && *here == *value) || known == "sameAs" || known == "structure" || known.starts_with("notice") ||
                known.starts_with("objection"))
                continue;
            out.push_back({of(label(field)), text.of(field, *value), isReachedBy(field)});
        }
        if (hasNotice(other)) out.push_back({of(PersonStoryWords::tr("Information")), noticeText(other, text)});
    }
    return out;
}

std::optional<QDate> lastContact(store::Reader &reader, const std::vector<RecordId> &files) {
    std::optional<QDate> last;
    for (const auto &file : files) {
        store::Query query;
        query.type = "participation";
        query.filters = {{"person", store::Filter::Op::Equals, idValue(file)}};
        query.orderBy = "occurredAt";
        query.limit = 1;
        const auto found = reader.list(query);
        const auto day = found && !found->empty() ? dayOf(found->front(), "occurredAt") : QDate();
        if (day.isValid() && (!last || day > *last)) last = day;
    }
    return last;
}

std::optional<PhaseNow> phaseNow(store::Reader &reader, const ValueText &text, const std::vector<RecordId> &files, QDate today) {
    std::vector<domain::Record> pathways, phases;
    for (auto &one : recordsOf(reader, "pathway", files, "startedOn", false)) pathways.push_back({one.id, std::move(one.fields)});
    const auto *current = domain::currentPathway(pathways);
    if (!current) return std::nullopt;
    for (auto &one : recordsOf(reader, "pathway_phase", files, "from", false)) phases.push_back({one.id, std::move(one.fields)});
    const auto phase = domain::phaseOn(phases, current->id, fromQt(today.toString(Qt::ISODate)));
    if (!phase) return PhaseNow();
    return PhaseNow{termLabel(text.dictionary(), "pathway_phase", phase->phase), QDate::fromString(toQt(phase->days.from), Qt::ISODate)};
}

void StoryReading::findEncounters() {
    store::RowsAsked asked;
    asked.query.type = "participation";
    asked.query.orderBy = "occurredAt";
    asked.query.descending = true;
    asked.query.limit = mostOfAFile;
    asked.fields = {"occurredAt", "encounter", "note"};
    for (const auto &file : m_rest.files) {
        asked.query.filters = {{"person", store::Filter::Op::Equals, idValue(file)}};
        const auto rows = store::rowsOf(m_reader).rows(asked);
        for (std::size_t row = 0; rows && row < rows->size(); ++row) {
            const auto day = QDate::fromString(toQt(rows->cell(row, 0).bytes).left(10), Qt::ISODate);
            if (!day.isValid()) continue;
            const auto encounter = rows->value(row, 1);
            m_met.push_back({{day, PersonStoryWords::tr("Encounter"), toQt(rows->cell(row, 2).bytes), false, {}},
                             idIn<RecordId>(&encounter),
                             std::nullopt});
        }
    }
    std::ranges::stable_sort(m_met, std::ranges::greater(), [](const Met &met) { return met.entry.day; });
    m_rest.encounters = m_met.size();
    if (!m_met.empty()) m_rest.lastContact = m_met.front().entry.day;
    for (const auto &met : m_met)
        if (met.encounter) m_rest.shows.insert(*met.encounter);
}

void StoryReading::look(Met &met) {
    const auto encounter = met.encounter ? m_reader.get("encounter", *met.encounter) : fail(Code::NotFound);
    if (!encounter || encounter->deleted) return;
    auto &entry = met.entry;
    entry.opens = encounter->id;
    if (const auto where = placeText(*encounter, m_text.dictionary()); !where.isEmpty())
        entry.title = PersonStoryWords::tr("Encounter, %1", "place").arg(where);
    if (entry.text.isEmpty()) entry.text = fieldText(*encounter, "note");
    if (entry.text.isEmpty())
        if (const auto *themes = fieldValue(*encounter, "themes")) entry.text = m_text.of(fieldOf("encounter", "themes"), *themes);
    if (auto planned = plannedAt(*encounter, m_text.dictionary());
        planned && planned->day >= *m_rest.lastContact && planned->day > entry.day)
        met.planned = std::move(planned);
}

bool StoryReading::lookAt(std::size_t encounters) {
    for (const auto end = std::min(m_met.size(), m_looked + encounters); m_looked < end; ++m_looked) look(m_met[m_looked]);
    return m_looked < m_met.size();
}

StoryReading::StoryReading(store::Reader &reader, const ValueText &text, const store::Record &person, QDate today)
    : m_reader(reader), m_text(text), m_today(today) {
    auto &story = m_rest;
    story.files = filesOfPerson(reader, person.id);
    story.situations = recordsOf(reader, "situation", story.files, "observedOn");
    story.reminders = recordsOf(reader, "reminder", story.files, "dueOn", false);
    story.handovers = recordsOf(reader, "handover", story.files, "proposedOn");
    story.exits = recordsOf(reader, "exit", story.files, "exitedOn");
    story.pathways = recordsOf(reader, "pathway", story.files, "startedOn", false);
    story.steps = recordsOf(reader, "pathway_step", story.files, "plannedFrom", false);
    story.referrals = recordsOf(reader, "referral", story.files, "proposedOn", false);
    story.groups = personGroups(reader, story.files, today);
    findEncounters();
    addReminders(story);
    addHandovers(story, text);
    addSituations(story, text);
    addSessions(story, reader, text, today);
    addPathways(story, text, today);
    addReferrals(story, reader, text, today);
    for (const auto &file : story.files) {
        const auto record = reader.get("person", file);
        if (const auto opened = record ? dayOf(*record, "firstContactOn") : QDate(); opened.isValid())
            story.entries << TimelineEntry{opened, PersonStoryWords::tr("File opened"), {}, false, {}};
        if (record && file != person.id) story.others.push_back(*record);
    }
}

PersonStory StoryReading::story() const {
    auto story = m_rest;
    QList<TimelineEntry> entries;
    std::optional<TimelineEntry> agreed;
    for (const auto &met : m_met) {
        if (met.planned) entries << *met.planned;
        if (met.planned && (!agreed || met.planned->day < agreed->day)) agreed = met.planned;
        entries << met.entry;
    }
    if (agreed && (!story.next || agreed->day <= story.next->day)) story.next = agreed;
    story.entries = entries + story.entries;
    erase_if(story.entries, [](const TimelineEntry &entry) { return !entry.day.isValid(); });
    std::stable_sort(story.entries.begin(), story.entries.end(), [](const auto &a, const auto &b) { return a.day > b.day; });
    for (auto &entry : story.entries)
        if (entry.waiting && entry.opens && story.shows.contains(*entry.opens) && entry.day < m_today)
            entry.text = PersonStoryWords::tr("Planned, nothing noted since");
    return story;
}

PersonStory personStory(store::Reader &reader, const ValueText &text, const store::Record &person, QDate today) {
    StoryReading reading(reader, text, person, today);
    while (reading.lookAt(mostOfAFile)) continue;
    return reading.story();
}

} // namespace tp::ui
