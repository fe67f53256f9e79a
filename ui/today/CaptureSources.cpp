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

struct KnownPlace {
    std::string kind, commune;
};

void addKnown(KnownPlace &out, store::Reader &reader, const std::string &place, const char *type) {
    const auto same = domain::foldText(place);
    store::Query query;
    query.type = type;
    query.text = place;
    query.limit = 5;
    const auto found = reader.list(query);
    for (const auto &record : found ? *found : std::vector<store::Record>()) {
        if (domain::foldText(textField(record, "place")) != same) continue;
        if (out.kind.empty()) out.kind = textField(record, "placeKind");
        if (out.commune.empty()) out.commune = textField(record, "commune");
    }
}

// From an encounter at this place: its kind and commune are most likely the same again. Where it says no commune another one may.
KnownPlace placeMet(store::Reader &reader, const std::string &place) {
    KnownPlace out;
    addKnown(out, reader, place, "encounter");
    return out;
}

// And what a team saw there: a second search, so not for each row at each key.
KnownPlace knownPlace(store::Reader &reader, const std::string &place) {
    auto out = placeMet(reader, place);
    if (out.commune.empty()) addKnown(out, reader, place, "observation");
    return out;
}

// Where the outing was last, as far as somebody noted it.
std::string communeOfOuting(store::Reader &reader, const RecordId &outing) {
    std::string commune, at;
    for (const auto &[type, when] : {std::pair("encounter", "occurredAt"), std::pair("observation", "observedAt")}) {
        store::Query query;
        query.type = type;
        query.filters = {{"outing", store::Filter::Op::Equals, Bytes(outing.bytes.begin(), outing.bytes.end())}};
        query.orderBy = when;
        query.limit = 20;
        const auto found = reader.list(query);
        for (const auto &record : found ? *found : std::vector<store::Record>())
            if (auto code = textField(record, "commune"); !code.empty() && textField(record, when) > at) {
                commune = std::move(code);
                at = textField(record, when);
            }
    }
    return commune;
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
        const auto known = placeMet(reader, fromQt(place));
        row.note = communeName(known.commune);
        if (place == last) row.hint = CaptureSourcesWords::tr("Ctrl+R");
        row.key = QStringList{toQt(known.kind), toQt(known.commune)};
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
    auto known = knownPlace(reader, fromQt(place));
    draft.place = place;
    draft.placeKind = std::move(known.kind);
    draft.commune = std::move(known.commune);
}

std::string likelyCommune(store::Reader &reader, const QString &place, const std::optional<RecordId> &outing) {
    const bool isOne = !place.isEmpty() && tooLongText(fieldOf("encounter", "place"), fromQt(place)).isEmpty();
    auto commune = isOne ? knownPlace(reader, fromQt(place)).commune : std::string();
    return commune.empty() && outing ? communeOfOuting(reader, *outing) : commune;
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
