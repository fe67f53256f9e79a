#include "ui/text/RecordText.h"

#include "core/base/IdValue.h"
#include "core/domain/Text.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct RecordTextWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::RecordText)
};
} // namespace

QString fieldText(const store::Record &record, std::string_view field) {
    const auto *value = fieldValue(record, field);
    const auto *text = value ? value->text() : nullptr;
    return text ? toQt(*text) : QString();
}

std::optional<StructureId> structureOf(const store::Record &record) {
    const auto *value = fieldValue(record, "structure");
    const auto *bytes = value ? value->bytes() : nullptr;
    const auto id = bytes ? StructureId::from(*bytes) : fail(Code::NotFound);
    return id ? std::optional(*id) : std::nullopt;
}

const Value *fieldValue(const store::Record &record, std::string_view field) {
    const auto at = record.fields.find(std::string(field));
    return at == record.fields.end() || at->second.isNull() ? nullptr : &at->second;
}

RecordTitle recordTitle(const store::Record &record, const ValueText &text, QDate today) {
    if (record.type == "person") return {fileName(record), personFacts(record, text, today)};
    if (record.type == "encounter") {
        const auto when = QDate::fromString(fieldText(record, "occurredAt").left(10), Qt::ISODate);
        return {RecordTextWords::tr("Encounter of %1").arg(dateText(when)), placeText(record, text.dictionary())};
    }
    if (record.type == "participation") {
        const auto person = record.file ? text.record("person", *record.file) : QString();
        const auto when = QDate::fromString(fieldText(record, "occurredAt").left(10), Qt::ISODate);
        return {RecordTextWords::tr("%1, encounter of %2").arg(person, dateText(when)), {}};
    }
    const auto day = [&record](const char *field) { return dateText(QDate::fromString(fieldText(record, field).left(10), Qt::ISODate)); };
    if (record.type == "outing") return {RecordTextWords::tr("Outing of %1").arg(day("startedAt")), fieldText(record, "team")};
    if (record.type == "observation")
        return {RecordTextWords::tr("Observation of %1").arg(day("observedAt")), placeText(record, text.dictionary())};
    if (record.type == "committee_session")
        return {RecordTextWords::tr("Participants' committee of %1").arg(day("startsAt")), fieldText(record, "place")};
    if (record.type == "steering_session")
        return {RecordTextWords::tr("Steering committee of %1").arg(day("startsAt")), fieldText(record, "place")};
    if (record.type == "conclusions") return {RecordTextWords::tr("Conclusions of %1").arg(day("heldAt")), {}};
    const auto session = record.type == "session" ? idIn<RecordId>(fieldValue(record, "activity")) : std::nullopt;
    if (session)
        return {RecordTextWords::tr("%1, %2", "activity, when")
                    .arg(text.record("activity", *session), dateTimeText(fromQt(fieldText(record, "startsAt")))),
                placeText(record, text.dictionary())};
    const auto *type = text.dictionary().type(record.type);
    const auto what = type ? label(*type) : QString();
    QString title;
    for (const auto *field : {"name", "title", "what", "shownName"})
        if (title.isEmpty()) title = fieldText(record, field);
    for (const auto *field : {"proposal", "decision"}) // an answer, an analysis
        if (const auto on = idIn<RecordId>(fieldValue(record, field)); on && title.isEmpty()) title = text.record(field, *on);
    for (const auto *field : {"startsAt", "issuedOn"}) // a committee, what it concluded: called by its day
        if (title.isEmpty() && !record.file && fieldValue(record, field))
            return {RecordTextWords::tr("%1 of %2", "kind of record, day").arg(what, day(field)), {}};
    if (!record.file) return {title, what};
    const auto person = text.record("person", *record.file);
    return title.isEmpty() ? RecordTitle{person, what}
                           : RecordTitle{title, RecordTextWords::tr("%1, %2", "kind of record, whose").arg(what, person)};
}

QString personFacts(const store::Record &person, const ValueText &text, QDate today) {
    QStringList facts;
    if (const auto *year = fieldValue(person, "birthYear"); year && year->integer())
        facts << RecordTextWords::tr("%n year(s) old", nullptr, today.year() - static_cast<int>(*year->integer()));
    else if (const auto *band = fieldValue(person, "ageBand"); band)
        facts << RecordTextWords::tr("%1 years old", "an age band").arg(text.of(fieldOf("person", "ageBand"), *band));
    if (const auto *commune = fieldValue(person, "commune"); commune && commune->text()) facts << communeName(*commune->text());
    return facts.join(QStringLiteral(", "));
}

QString fileName(const store::Record &person) {
    auto usual = fieldText(person, "usualName").trimmed();
    const auto family = fieldText(person, "familyName").trimmed();
    const auto known = domain::foldText(fromQt(usual)), asked = domain::foldText(fromQt(family));
    if (asked.empty() || known == asked || known.ends_with(' ' + asked)) return usual;
    if (known.size() > 2 && known.ends_with(std::string{' ', asked.front()})) // "Inès B.", of Bellanger
        usual.truncate(usual.lastIndexOf(QLatin1Char(' ')));
    return (usual + QLatin1Char(' ') + family).trimmed();
}

QString alsoInText(const store::Record &closed) { return RecordTextWords::tr("also in the file “%1”").arg(fileName(closed)); }

QString placeText(const store::Record &encounter, const schema::Dictionary &words) {
    QStringList parts;
    if (const auto place = fieldText(encounter, "place"); !place.isEmpty())
        parts << place;
    else if (const auto *kind = fieldValue(encounter, "placeKind"); kind && kind->text())
        parts << termLabel(words, "place_kind", *kind->text());
    if (const auto *commune = fieldValue(encounter, "commune"); commune && commune->text()) parts << communeName(*commune->text());
    return parts.join(QStringLiteral(", "));
}

QString whoText(const store::Record &encounter, store::Reader &reader, const ValueText &text) {
    store::Query query;
    query.type = "participation";
    query.filters.push_back({"encounter", store::Filter::Op::Equals, Bytes(encounter.id.bytes.begin(), encounter.id.bytes.end())});
    query.limit = 12;
    QStringList people;
    if (const auto found = reader.list(query))
        for (const auto &participation : *found)
            if (participation.file) people << text.record("person", *participation.file);
    people.sort(Qt::CaseInsensitive);
    auto who = people.join(QStringLiteral(", "));
    if (const auto *counts = fieldValue(encounter, "anonymous"); counts && countsTotal(*counts) > 0) {
        const auto unnamed = RecordTextWords::tr("%1, unnamed").arg(countsText(*counts));
        who = who.isEmpty() ? unnamed : RecordTextWords::tr("%1 and %2").arg(who, unnamed);
    }
    return who;
}

QString initialled(const QString &name) {
    const auto words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return words.size() < 2 ? name : words.first() + QLatin1Char(' ') + words.last().left(1).toUpper() + QLatin1Char('.');
}

} // namespace tp::ui
