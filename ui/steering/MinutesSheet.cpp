#include "ui/steering/MinutesSheet.h"

#include "core/base/IdValue.h"
#include "ui/text/AddedText.h"
#include "ui/text/Dates.h"
#include "ui/text/FieldWords.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/text/VotesText.h"
#include "ui/widgets/PaperSheet.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct MinutesSheetWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::MinutesSheet)
};

void addRepresentatives(PaperSheet &sheet, const SteeringBook &book, const domain::Quorum &quorum, const ValueText &text) {
    sheet.addHeading(MinutesSheetWords::tr("Who was there"));
    QList<QList<PaperCell>> rows;
    for (const auto &one : quorum.structures) {
        const auto *presence = book.get("steering_presence", one.counted);
        const auto member = presence ? idIn<MemberId>(fieldValue(*presence, "member")) : std::nullopt;
        const auto name = presence ? fieldText(*presence, "name") : QString();
        rows << QList<PaperCell>{{text.structure(one.structure)},
                                 {!name.isEmpty() ? name
                                  : member        ? text.member(member)
                                                  : QString()},
                                 {presence ? fieldWords(*presence, "attendance", text) : QString()}};
    }
    sheet.addTable({{MinutesSheetWords::tr("Structure"), 46},
                    {MinutesSheetWords::tr("Represented by"), 36},
                    {MinutesSheetWords::tr("Attendance"), 18}},
                   rows, 7);
}

// A row stands on one page: what is too long for it follows below the table, where it goes on from page to page.
class Longer {
public:
    QString cell(const QString &title, const QString &words) {
        if (words.size() <= mostInARow) return words;
        m_rest << std::pair(title, words);
        return MinutesSheetWords::tr("The words stand below the table.");
    }
    void write(PaperSheet &sheet) const {
        for (const auto &[title, words] : m_rest) {
            sheet.addHeading(title);
            sheet.addText(words);
        }
    }

private:
    static constexpr qsizetype mostInARow = 1'200;
    QList<std::pair<QString, QString>> m_rest;
};

// What the teams say of it. `votedOn`: the day of the vote or of the answer; empty: none yet.
QStringList analysisLines(const std::vector<const store::Record *> &impacts, const std::string &votedOn, const ValueText &text) {
    QStringList lines;
    for (const auto *impact : impacts) {
        const auto structure = structureOf(*impact);
        const auto said = fieldText(*impact, "text");
        lines << MinutesSheetWords::tr("%1: %2", "structure, its analysis")
                     .arg(structure ? text.structureCode(*structure) : QString(),
                          domain::isAfterVote(impact->fields, votedOn) ? MinutesSheetWords::tr("%1 (written after the vote)").arg(said)
                                                                       : said)
              << addedLines(*impact, text);
    }
    return lines;
}

void addAnswers(PaperSheet &sheet, const SteeringBook &book, const domain::Agenda &agenda, const ValueText &text) {
    if (agenda.items.empty()) return;
    sheet.addHeading(MinutesSheetWords::tr("What the participants proposed, and what is answered"));
    QList<QList<PaperCell>> rows;
    Longer longer;
    for (const auto &item : agenda.items) {
        const auto &of = book.followUps()[item.followUp];
        const auto *answer = book.get("answer", item.answer);
        const auto title = itemTitle(book, of);
        QStringList about{title, itemOrigin(book, of, text)};
        const auto analyses = analysisLines(book.impactsOn("proposal", of.proposal), of.answer() ? of.answer()->on : std::string(), text);
        about << longer.cell(title, analyses.join(QLatin1Char('\n')));
        about.removeAll(QString());
        const auto said = answer ? (QStringList(answerText(*answer, text)) + addedLines(*answer, text)).join(QLatin1Char('\n'))
                                 : MinutesSheetWords::tr("Not answered");
        rows << QList<PaperCell>{
            {itemNumber(book, of)}, {about.join(QLatin1Char('\n'))}, {longer.cell(title, said), false, false, !answer}};
    }
    sheet.addTable({{MinutesSheetWords::tr("No."), 8}, {MinutesSheetWords::tr("Proposal"), 42}, {MinutesSheetWords::tr("Answer"), 50}},
                   rows, 7);
    longer.write(sheet);
}

void addDecisions(PaperSheet &sheet, const SteeringBook &book, const domain::Agenda &agenda, const ValueText &text) {
    if (agenda.decisions.empty()) return;
    sheet.addHeading(MinutesSheetWords::tr("Decisions"));
    QList<QList<PaperCell>> rows;
    Longer longer;
    for (const auto &id : agenda.decisions) {
        const auto *decision = book.get("decision", id);
        QStringList words{fieldText(*decision, "title")}, outcome{fieldWords(*decision, "outcome", text), votesText(decision->fields)};
        if (const auto what = fieldText(*decision, "text"); !what.isEmpty()) words << what;
        words << addedLines(*decision, text);
        words << analysisLines(book.impactsOn("decision", id), fromQt(fieldText(*decision, "decidedOn")), text);
        outcome.removeAll(QString());
        rows << QList<PaperCell>{{fieldWords(*decision, "kind", text)},
                                 {words.front() + QLatin1Char('\n') + longer.cell(words.front(), words.mid(1).join(QLatin1Char('\n')))},
                                 {outcome.isEmpty() ? MinutesSheetWords::tr("Not decided") : outcome.join(QLatin1Char('\n'))}};
    }
    sheet.addTable({{MinutesSheetWords::tr("Kind"), 18}, {MinutesSheetWords::tr("Decision"), 56}, {MinutesSheetWords::tr("Outcome"), 26}},
                   rows, 7);
    longer.write(sheet);
}

void addMilestones(PaperSheet &sheet, const SteeringBook &book, const domain::Agenda &agenda, const ValueText &text) {
    if (agenda.milestones.empty()) return;
    sheet.addHeading(MinutesSheetWords::tr("Milestones that were late"));
    QList<QList<PaperCell>> rows;
    Longer longer;
    for (const auto &id : agenda.milestones) {
        const auto *milestone = book.get("milestone", id);
        const auto owner = idIn<StructureId>(fieldValue(*milestone, "owner"));
        const auto title = fieldText(*milestone, "title");
        const auto added = addedLines(*milestone, text).join(QLatin1Char('\n'));
        rows << QList<PaperCell>{{added.isEmpty() ? title : title + QLatin1Char('\n') + longer.cell(title, added)},
                                 {owner ? text.structure(*owner) : QString()},
                                 {dateText(std::string_view(fromQt(fieldText(*milestone, "dueOn"))))}};
    }
    sheet.addTable(
        {{MinutesSheetWords::tr("Milestone"), 50}, {MinutesSheetWords::tr("Answers for it"), 32}, {MinutesSheetWords::tr("Due on"), 18}},
        rows, 7);
    longer.write(sheet);
}
} // namespace

bool writeMinutesPdf(const SteeringBook &book, const RecordId &session, const ValueText &text, const QString &path) {
    const auto *record = book.get("steering_session", session);
    if (!record) return false;
    const auto agenda = book.agenda(session);
    const auto quorum = book.quorum(session);
    const bool held = fieldValue(*record, "heldOn");
    const auto title = held ? MinutesSheetWords::tr("Minutes: %1").arg(steeringTitle(*record))
                            : MinutesSheetWords::tr("Agenda: %1").arg(steeringTitle(*record));
    PaperSheet sheet(title);
    sheet.addTitle(title);
    sheet.addFact(MinutesSheetWords::tr("When"), dateTimeText(fromQt(fieldText(*record, "startsAt"))));
    sheet.addFact(MinutesSheetWords::tr("Place"), fieldText(*record, "place"));
    if (const auto secretary = idIn<MemberId>(fieldValue(*record, "secretary")))
        sheet.addFact(MinutesSheetWords::tr("Minutes kept by"), text.member(secretary));
    sheet.addFact(MinutesSheetWords::tr("Quorum"), quorumText(quorum));
    for (const auto &[name, words] : addedFacts(*record, text)) sheet.addFact(name, words);
    addRepresentatives(sheet, book, quorum, text);
    addAnswers(sheet, book, agenda, text);
    addDecisions(sheet, book, agenda, text);
    addMilestones(sheet, book, agenda, text);
    if (const auto points = fieldText(*record, "agenda"); !points.isEmpty()) {
        sheet.addHeading(MinutesSheetWords::tr("Other points"));
        sheet.addText(points);
    }
    if (const auto minutes = fieldText(*record, "minutes"); !minutes.isEmpty()) {
        sheet.addHeading(MinutesSheetWords::tr("What was said"));
        sheet.addText(minutes);
    }
    return sheet.write(path);
}

} // namespace tp::ui
