#include "ui/outings/RecapSheet.h"

#include "ui/outings/Outings.h"
#include "ui/text/AddedText.h"
#include "ui/text/Dates.h"
#include "ui/text/FieldWords.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct RecapSheetWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::RecapSheet)
};

QString placeOf(const reports::OutingPlace &place, const schema::Dictionary &words) {
    const auto name = place.place.empty() ? termLabel(words, "place_kind", place.kind) : toQt(place.place),
               commune = communeName(place.commune);
    return name.isEmpty() ? commune : commune.isEmpty() ? name : name + QStringLiteral(", ") + commune;
}

QString metPeople(const reports::OutingSummary &summary) {
    QStringList parts;
    if (!summary.known.empty()) parts << RecapSheetWords::tr("%n person(s) with a file", nullptr, static_cast<int>(summary.known.size()));
    if (summary.unnamed) {
        const auto detail = countsText(summary.unnamedCounts);
        parts << RecapSheetWords::tr("%n person(s) without a name (%1)", nullptr, static_cast<int>(summary.unnamed)).arg(detail);
    }
    return parts.join(QLatin1Char('\n'));
}

// What coordinators added: of the outing and of what was seen what can be no name, of encounters how many.
std::vector<AddedFact> printedFacts(const store::Record &record, const ValueText &text) {
    std::vector<AddedFact> out;
    for (const auto *field : addedFields(typeOf(text.dictionary(), record.type), true)) {
        if (field->kind == schema::Kind::Text || field->kind == schema::Kind::LongText) continue;
        if (const auto *value = fieldValue(record, field->name)) out.push_back({label(*field), text.of(*field, *value)});
    }
    return out;
}

QString seenLine(const store::Record &observation, const ValueText &text) {
    QStringList lines(RecapSheetWords::tr("%1, %2: %3", "time, place, what was seen")
                          .arg(fieldText(observation, "observedAt").mid(11), placeOf(reports::printedPlace(observation), text.dictionary()),
                               fieldText(observation, "note")));
    for (const auto &[name, words] : printedFacts(observation, text))
        lines << RecapSheetWords::tr("%1: %2", "added field, what was seen").arg(name, words);
    return lines.join(QLatin1Char('\n'));
}

void addAddedLists(PaperSheet &sheet, const reports::OutingSummary &summary, const ValueText &text) {
    for (const auto &[name, words] : summary.added) {
        const auto &field = *typeOf(text.dictionary(), "encounter").field(name);
        QStringList lines;
        for (const auto &[code, count] : words) {
            const auto value = field.kind == schema::Kind::Boolean ? Value(code == "true") : Value(code);
            const auto said = field.kind == schema::Kind::Choices ? text.of(field, Value::Array{value}) : text.of(field, value);
            lines << RecapSheetWords::tr("%1: %n encounter(s)", "a theme", static_cast<int>(count)).arg(said);
        }
        sheet.addList(label(field), lines);
    }
}

} // namespace

PaperSheet recapSheet(const reports::OutingSummary &summary, const ValueText &text) {
    const auto &outing = summary.outing;
    PaperSheet sheet(outingTitle(outing));
    sheet.addTitle(outingTitle(outing));
    sheet.addFact(RecapSheetWords::tr("Structure"), fieldWords(outing, "structure", text));
    sheet.addFact(RecapSheetWords::tr("Team"), fieldText(outing, "team"));
    sheet.addFact(RecapSheetWords::tr("Territory"), fieldWords(outing, "territory", text));
    sheet.addFact(RecapSheetWords::tr("Places planned"), plannedPlaces(outing).join(QStringLiteral(", ")));
    sheet.addFact(RecapSheetWords::tr("Encounters"), QLocale().toString(static_cast<qulonglong>(summary.encounters.size())));
    sheet.addFact(RecapSheetWords::tr("People met"), metPeople(summary));
    for (const auto &[name, words] : printedFacts(outing, text)) sheet.addFact(name, words);
    QStringList themes, places, seen;
    for (const auto &[code, count] : summary.themes)
        themes << RecapSheetWords::tr("%1: %n encounter(s)", "a theme", static_cast<int>(count))
                      .arg(termLabel(text.dictionary(), "theme", code));
    for (const auto &place : summary.places)
        places << (place.encounters ? RecapSheetWords::tr("%1: %n encounter(s)", "a place", static_cast<int>(place.encounters))
                                          .arg(placeOf(place, text.dictionary()))
                                    : RecapSheetWords::tr("%1: seen").arg(placeOf(place, text.dictionary())));
    for (const auto &observation : summary.observations) seen << seenLine(observation, text);
    sheet.addList(RecapSheetWords::tr("Themes"), themes);
    addAddedLists(sheet, summary, text);
    sheet.addList(RecapSheetWords::tr("Places"), places);
    sheet.addList(RecapSheetWords::tr("Observations"), seen);
    if (const auto note = fieldText(outing, "note"); !note.isEmpty()) {
        sheet.addHeading(RecapSheetWords::tr("What to keep of it"));
        sheet.addText(note);
    }
    sheet.addSmall(RecapSheetWords::tr("Names of people and notes of encounters stay in the program."));
    return sheet;
}

} // namespace tp::ui
