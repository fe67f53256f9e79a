#include "ui/persons/PersonSheet.h"

#include "ui/persons/ExitCard.h"
#include "ui/persons/NoticeCard.h"
#include "ui/persons/Obstacles.h"
#include "ui/persons/RemindersCard.h"
#include "ui/text/AddedText.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct PersonSheetWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::PersonSheet)
};

QString dayWords(const store::Record &record, const char *field) {
    return dateText(QDate::fromString(fieldText(record, field).left(10), Qt::ISODate));
}

QStringList situationLines(const PersonStory &story, const ValueText &text) {
    if (story.situations.empty()) return {};
    const auto &now = story.situations.front(), &entry = story.situations.back();
    QStringList lines;
    const auto weighing = obstaclesText(now);
    lines << PersonSheetWords::tr("On %1: %2")
                 .arg(dayWords(now, "observedOn"), weighing.isEmpty() ? PersonSheetWords::tr("no obstacle noted") : weighing);
    if (story.situations.size() > 1)
        if (const auto spoken = obstacleChanges(obstacleLevels(entry), obstacleLevels(now)).spoken(); !spoken.isEmpty())
            lines << PersonSheetWords::tr("Since %1. %2").arg(dayWords(entry, "observedOn"), spoken);
    return lines + addedLines(now, text);
}
} // namespace

PaperSheet personSheet(const store::Record &person, const PersonStory &story, const ValueText &text, QDate today) {
    const auto usual = fieldText(person, "usualName"); // the family's name stands among the facts
    PaperSheet sheet(usual);
    sheet.addTitle(usual);
    for (const auto &field : typeOf(text.dictionary(), "person").fields) {
        const auto *value = fieldValue(person, field.name);
        const std::string_view name = field.name;
        if (!value || name == "usualName" || name == "sameAs" || name.starts_with("notice") || name.starts_with("objection")) continue;
        sheet.addFact(label(field), text.of(field, *value));
    }
    sheet.addFact(PersonSheetWords::tr("Information"), noticeText(person, text));
    sheet.addFact(PersonSheetWords::tr("Objection"), objectionText(person));
    for (const auto &other : story.others) sheet.addFact(PersonSheetWords::tr("Objection"), objectionText(other));
    for (const auto &fact : factsOfOthers(person, story, text)) sheet.addFact(fact.label, fact.value);
    if (const auto *exit = standingExit(story.exits))
        sheet.addFact(PersonSheetWords::tr("Left the programme"),
                      (QStringList(PersonSheetWords::tr("%1: %2", "day, situation").arg(dayWords(*exit, "exitedOn"), exitText(*exit))) +
                       addedLines(*exit, text))
                          .join(QLatin1Char('\n')));
    QStringList todo, happened;
    for (const auto &entry : story.entries) {
        const auto line = PersonSheetWords::tr("%1: %2", "day, what").arg(dateText(entry.day), entry.title);
        const auto said = entry.text.isEmpty() ? line : line + QLatin1Char('\n') + entry.text;
        entry.waiting ? todo.prepend(said) : happened.append(said); // what is nearest first, what happened last first
    }
    sheet.addList(PersonSheetWords::tr("Situation and obstacles"), situationLines(story, text));
    sheet.addList(PersonSheetWords::tr("To do"), todo);
    sheet.addList(PersonSheetWords::tr("What happened"), happened);
    sheet.addSmall(PersonSheetWords::tr("Printed on %1. This sheet holds personal data: keep it where only those who need it can read it.")
                       .arg(dateText(today)));
    return sheet;
}

} // namespace tp::ui
