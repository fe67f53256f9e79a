#include "ui/persons/PersonStory.h"

#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::PersonStory)
};

QDate dayOf(const store::Record &record, std::string_view field) {
    return QDate::fromString(fieldText(record, field).left(10), Qt::ISODate);
}

store::Query participations(const RecordId &person) {
    store::Query query;
    query.type = "participation";
    query.filters.push_back({"person", store::Filter::Op::Equals, Bytes(person.bytes.begin(), person.bytes.end())});
    query.orderBy = "occurredAt";
    return query;
}

// What was agreed on at an encounter: waiting as long as it lies ahead, or was never followed by another encounter.
std::optional<TimelineEntry> plannedAt(const store::Record &encounter) {
    const auto step = fieldText(encounter, "nextStep");
    const auto day = dayOf(encounter, "nextStepOn");
    if (step.isEmpty() || step == QLatin1String("none") || !day.isValid()) return {};
    return TimelineEntry{day, termLabel("next_step", fromQt(step)), Words::tr("Planned"), true, encounter.id};
}
} // namespace

std::optional<QDate> lastContact(store::Reader &reader, const RecordId &person) {
    auto query = participations(person);
    query.limit = 1;
    const auto found = reader.list(query);
    if (!found || found->empty()) return {};
    const auto day = dayOf(found->front(), "occurredAt");
    return day.isValid() ? std::optional(day) : std::nullopt;
}

PersonStory personStory(store::Reader &reader, const ValueText &text, const store::Record &person, QDate today) {
    PersonStory story;
    const auto met = reader.list(participations(person.id));
    for (const auto &participation : met ? *met : std::vector<store::Record>()) {
        const auto day = dayOf(participation, "occurredAt");
        if (!day.isValid()) continue;
        ++story.encounters;
        if (!story.lastContact || day > *story.lastContact) story.lastContact = day;
        TimelineEntry entry{day, Words::tr("Encounter"), fieldText(participation, "note"), false, {}};
        const auto *reference = fieldValue(participation, "encounter");
        const auto id = reference && reference->bytes() ? RecordId::from(*reference->bytes()) : fail(Code::NotFound);
        if (const auto encounter = id ? reader.get("encounter", *id) : fail(Code::NotFound); encounter && !encounter->deleted) {
            entry.opens = encounter->id;
            if (const auto where = placeText(*encounter); !where.isEmpty()) entry.title = Words::tr("Encounter, %1", "place").arg(where);
            if (entry.text.isEmpty()) entry.text = fieldText(*encounter, "note");
            if (entry.text.isEmpty())
                if (const auto *themes = fieldValue(*encounter, "themes")) entry.text = text.of(fieldOf("encounter", "themes"), *themes);
            if (auto planned = plannedAt(*encounter); planned && planned->day >= *story.lastContact && planned->day > day) {
                if (!story.next || planned->day < story.next->day) story.next = planned;
                story.entries << *planned;
            }
        }
        story.entries << entry;
    }
    if (const auto opened = dayOf(person, "firstContactOn"); opened.isValid())
        story.entries << TimelineEntry{opened, Words::tr("File opened"), {}, false, {}};
    std::stable_sort(story.entries.begin(), story.entries.end(), [](const auto &a, const auto &b) { return a.day > b.day; });
    for (auto &entry : story.entries)
        if (entry.waiting && entry.day < today) entry.text = Words::tr("Planned, nothing noted since");
    return story;
}

} // namespace tp::ui
