#include "ui/today/CaptureSources.h"

#include "core/domain/Text.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

#include <algorithm>

namespace tp::ui {
namespace {

struct CaptureSourcesWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::CaptureCard)
};

std::string textField(const store::Record &record, const char *name) {
    const auto *value = fieldValue(record, name);
    return value && value->text() ? *value->text() : std::string();
}

// The newest encounter at this place: its kind and commune are most likely the same again.
std::optional<store::Record> lastAt(store::Reader &reader, const std::string &place) {
    store::Query query;
    query.type = "encounter";
    query.text = place;
    query.limit = 5;
    if (const auto found = reader.list(query))
        for (const auto &encounter : *found)
            if (textField(encounter, "place") == place) return encounter;
    return std::nullopt;
}

} // namespace

std::vector<Suggestion> placeSuggestions(store::Reader &reader, const QString &typed, const QStringList &planned, const QString &last) {
    std::vector<Suggestion> rows;
    QStringList names;
    const auto wanted = domain::foldText(fromQt(typed));
    const auto has = [&names](const QString &place) {
        const auto folded = domain::foldText(fromQt(place));
        return std::ranges::any_of(names, [&](const QString &name) { return domain::foldText(fromQt(name)) == folded; });
    };
    for (const auto &place : planned) // by the beginning of any word, as earlier ones are found
        if (names.size() < 3 && (' ' + domain::foldText(fromQt(place))).find(' ' + wanted) != std::string::npos) names << place;
    if (const auto places = reader.suggestions("encounter", "place", fromQt(typed), 5))
        for (const auto &place : *places)
            if (!has(toQt(place)) && names.size() < 5) names << toQt(place);
    for (const auto &place : names) {
        Suggestion row;
        row.icon = QStringLiteral("place");
        row.title = place;
        QStringList key{{}, {}};
        if (const auto before = lastAt(reader, fromQt(place))) {
            key = {toQt(textField(*before, "placeKind")), toQt(textField(*before, "commune"))};
            row.note = communeName(textField(*before, "commune"));
        }
        if (place == last) row.hint = CaptureSourcesWords::tr("Ctrl+R");
        row.key = key;
        rows.push_back(std::move(row));
    }
    bool first = true;
    for (const auto &term : offeredTerms(reader.dictionary().vocabulary("place_kind"))) {
        const auto word = label(term);
        if (rows.size() >= 9 || (!wanted.empty() && domain::foldText(fromQt(word)).find(wanted) == std::string::npos)) continue;
        Suggestion row;
        row.title = word;
        row.note = first ? CaptureSourcesWords::tr("kind of place") : QString();
        row.key = QStringList{QString::fromLatin1(term.code)};
        row.ruled = first && !rows.empty();
        row.icon = QStringLiteral("place");
        first = false;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<store::Record> lastEncounterOn(store::Reader &reader, const StructureId &structure, QDate day) {
    store::Query query;
    query.type = "encounter";
    query.filters = {{"structure", store::Filter::Op::Equals, Bytes(structure.bytes.begin(), structure.bytes.end())},
                     {"occurredAt", store::Filter::Op::AtLeast, fromQt(day.toString(Qt::ISODate))},
                     {"occurredAt", store::Filter::Op::Below, fromQt(day.addDays(1).toString(Qt::ISODate))}};
    query.orderBy = "occurredAt";
    query.limit = 1;
    const auto found = reader.list(query);
    return found && !found->empty() ? std::optional(found->front()) : std::nullopt;
}

std::optional<store::Record> lastEncounterWithPlace(store::Reader &reader, const StructureId &structure) {
    store::Query query;
    query.type = "encounter";
    query.filters = {{"structure", store::Filter::Op::Equals, Bytes(structure.bytes.begin(), structure.bytes.end())}};
    query.orderBy = "occurredAt";
    query.limit = 20;
    const auto found = reader.list(query);
    for (const auto &encounter : found ? *found : std::vector<store::Record>())
        if (fieldValue(encounter, "place") || fieldValue(encounter, "placeKind") || fieldValue(encounter, "commune")) return encounter;
    return std::nullopt;
}

void fillPlace(CaptureDraft &draft, const store::Record &encounter) {
    draft.place = toQt(textField(encounter, "place"));
    draft.placeKind = textField(encounter, "placeKind");
    draft.commune = textField(encounter, "commune");
    if (auto mode = textField(encounter, "contactMode"); !mode.empty()) draft.contactMode = std::move(mode);
}

void fillPlanned(CaptureDraft &draft, store::Reader &reader, const QString &place) {
    draft.place = place;
    const auto last = lastAt(reader, fromQt(place));
    draft.placeKind = last ? textField(*last, "placeKind") : std::string();
    draft.commune = last ? textField(*last, "commune") : std::string();
}

std::optional<RecordId> territoryOf(store::Reader &reader, const std::string &commune) {
    if (commune.empty()) return std::nullopt;
    store::Query query;
    query.type = "territory";
    if (const auto territories = reader.list(query))
        for (const auto &territory : *territories) {
            if (const auto *retired = fieldValue(territory, "retired"); retired && *retired == Value(true)) continue;
            if (const auto *communes = fieldValue(territory, "communes"); communes && communes->array())
                for (const auto &code : *communes->array())
                    if (code.text() && *code.text() == commune) return territory.id;
        }
    return std::nullopt;
}

std::optional<PeopleCount> countOf(const store::Record &person, int year) {
    const auto gender = fieldText(person, "gender");
    PeopleCount count{gender.isEmpty() ? "undisclosed" : fromQt(gender), fromQt(fieldText(person, "ageBand")), 1};
    if (const auto *born = fieldValue(person, "birthYear"); count.ageBand.empty() && born && born->integer()) {
        const auto age = year - *born->integer();
        for (const auto &term : termsOf("age_band")) { // "<16", "16-17" …, "60+": in order
            const std::string_view code = term.code;
            const auto from = code.front() == '<' ? 0 : std::atoi(term.code);
            if (age >= from) count.ageBand = code;
        }
    }
    return count.ageBand.empty() ? std::nullopt : std::optional(count);
}

QString peopleText(store::Reader &reader, const PickedPeople &people) {
    const ValueText text(reader);
    QStringList names;
    for (const auto &id : people.known) names << text.record("person", id);
    for (const auto &name : people.fresh) names << toQt(name);
    auto who = names.join(QStringLiteral(", "));
    if (people.unnamed.empty()) return who;
    const auto unnamed = countsText(countsValue(people.unnamed));
    return who.isEmpty() ? unnamed : CaptureSourcesWords::tr("%1 and %2").arg(who, unnamed);
}

} // namespace tp::ui
