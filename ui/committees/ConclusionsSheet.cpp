#include "ui/committees/ConclusionsSheet.h"

#include "core/base/IdValue.h"
#include "ui/Backend.h"
#include "ui/text/ActText.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/text/VotesText.h"
#include "ui/widgets/PaperSheet.h"
#include "ui/widgets/Prompter.h"

#include <QCoreApplication>

#include <algorithm>

namespace tp::ui {
namespace {
struct ConclusionsSheetWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::ConclusionsSheet)
};
constexpr double roomToSign = 18; // mm

QString named(const ConclusionsPaper &paper) { // Conclusions no. 7, version 2
    const auto title = ConclusionsSheetWords::tr("Conclusions of the committee, %1", "number").arg(numberText(paper.number));
    const auto version = versionText(paper.conclusions);
    return version.isEmpty() ? title : ConclusionsSheetWords::tr("%1, %2", "conclusions, version").arg(title, version);
}

int countIn(const store::Record &record, const char *field) {
    const auto *value = fieldValue(record, field);
    return value && value->integer() ? static_cast<int>(*value->integer()) : 0;
}

// What was issued before names were kept with it says those of now.
QString asIssued(const store::Record &record, const char *field, const QString &now) {
    const auto then = fieldText(record, field);
    return then.isEmpty() ? now : then;
}

void addItem(PaperSheet &sheet, const ConclusionsPaper &paper, const store::Record &item, const ValueText &text) {
    const int place = countIn(item, "position");
    const auto at = paper.number ? QStringLiteral("%1.%2").arg(*paper.number).arg(place) : QStringLiteral("%1.").arg(place);
    sheet.addHeading(at + QChar(0xa0) + fieldText(item, "title"));
    QStringList about;
    for (const auto &[field, then] : {std::pair("kind", "kindName"), std::pair("domain", "domainName")})
        if (const auto *value = fieldValue(item, field)) about << asIssued(item, then, text.of(fieldOf("conclusion_item", field), *value));
    if (const auto group = fieldText(item, "groupName"); !group.isEmpty()) about << ConclusionsSheetWords::tr("group %1").arg(group);
    sheet.addText(about.join(QStringLiteral(" · ")));
    if (const auto words = fieldText(item, "text"); !words.isEmpty())
        sheet.addText(ConclusionsSheetWords::tr("“%1”", "in the participants' words").arg(words));
    const auto votes = votesText(item.fields), decided = dateText(std::string_view(fromQt(fieldText(item, "decidedOn"))));
    const auto adopted = decided.isEmpty() ? ConclusionsSheetWords::tr("Adopted") : ConclusionsSheetWords::tr("Adopted on %1").arg(decided);
    sheet.addText(votes.isEmpty() ? ConclusionsSheetWords::tr("%1.", "a sentence").arg(adopted)
                                  : ConclusionsSheetWords::tr("%1: %2.", "adopted on, votes").arg(adopted, votes));
}
} // namespace

std::optional<ConclusionsPaper> conclusionsPaper(Backend &backend, const RecordId &id) {
    auto &reader = backend.reader();
    auto record = reader.get("conclusions", id);
    const auto session = record ? idIn<RecordId>(fieldValue(*record, "session")) : std::nullopt;
    if (!session) return {};
    const auto story = conclusionsStory(backend, recordsWhere(reader, "conclusions", "session", *session));
    ConclusionsPaper out{std::move(*record), itemsOf(reader, id), story.number, story.former};
    out.replaced = std::ranges::find(story.which.replaced, id) != story.which.replaced.end();
    out.beside = std::ranges::find(story.which.beside, id) != story.which.beside.end();
    return out;
}

bool writeConclusionsPdf(const ConclusionsPaper &paper, const ValueText &text, const QString &path) {
    const auto &issued = paper.conclusions;
    const auto held = dateTimeText(fromQt(fieldText(issued, "heldAt")));
    PaperSheet sheet(ConclusionsSheetWords::tr("%1 · participants' committee of %2", "conclusions, day").arg(named(paper), held));
    sheet.addSmall(ConclusionsSheetWords::tr("Territoires Partagés"));
    sheet.addTitle(named(paper));
    if (paper.replaced) sheet.addText(ConclusionsSheetWords::tr("A newer version replaces this one."));
    if (paper.beside)
        sheet.addText(ConclusionsSheetWords::tr("Other conclusions stand for this session: these were issued without knowing of them."));
    if (!paper.number)
        sheet.addText(ConclusionsSheetWords::tr( // whoever reads it
            "The number is given at the next exchange of a manager or of the coordination; nothing else changes."));
    if (paper.former)
        sheet.addText(ConclusionsSheetWords::tr("Before the server was restored it was no. %1; nothing else changed.").arg(*paper.former));
    const auto fact = [&sheet](const QString &name, const QString &words) { // on one line: read in this order, also aloud
        if (!words.isEmpty()) sheet.addText(ConclusionsSheetWords::tr("%1: %2", "a fact").arg(name, words));
    };
    fact(ConclusionsSheetWords::tr("Body"), ConclusionsSheetWords::tr("Participants' committee"));
    fact(ConclusionsSheetWords::tr("Session"), momentTitle(fieldText(issued, "heldAt")));
    fact(ConclusionsSheetWords::tr("Place"), fieldText(issued, "place"));
    fact(ConclusionsSheetWords::tr("Led by"), fieldText(issued, "ledBy"));
    fact(ConclusionsSheetWords::tr("Delegates present"), QString::number(countIn(issued, "delegates")));
    fact(ConclusionsSheetWords::tr("Others present"), fieldText(issued, "alsoThere"));
    const auto by = asIssued(issued, "issuerName", text.member(idIn<MemberId>(fieldValue(issued, "issuedBy"))));
    const auto structure = structureOf(issued);
    const auto place = asIssued(issued, "issuingStructure", structure ? text.structure(*structure) : QString());
    fact(ConclusionsSheetWords::tr("Issued"),
         ConclusionsSheetWords::tr("on %1 by %2", "day, who")
             .arg(dateText(std::string_view(fromQt(fieldText(issued, "issuedOn")))),
                  place.isEmpty() ? by : ConclusionsSheetWords::tr("%1, %2", "who, structure").arg(by, place)));
    sheet.addHeading(ConclusionsSheetWords::tr("What the committee asks for"));
    if (paper.items.empty()) sheet.addText(ConclusionsSheetWords::tr("Nothing is asked for any more."));
    for (const auto &item : paper.items) addItem(sheet, paper, item, text);
    sheet.addHeading(ConclusionsSheetWords::tr("Signatures"));
    QList<QList<PaperCell>> rows;
    for (const auto &who : {ConclusionsSheetWords::tr("The participants"), ConclusionsSheetWords::tr("The coordination"),
                            ConclusionsSheetWords::tr("The steering committee")})
        rows << QList<PaperCell>{{who}, {}, {}};
    sheet.addTable({{ConclusionsSheetWords::tr("For"), 3},
                    {ConclusionsSheetWords::tr("Name and office"), 4},
                    {ConclusionsSheetWords::tr("Date and signature"), 4}},
                   rows, roomToSign);
    return sheet.write(path);
}

void saveConclusions(Backend &backend, PageContext &context, const ValueText &text, const RecordId &id, QObject *parent) {
    const auto paper = conclusionsPaper(backend, id); // as it is shown now
    if (!paper) return;
    const auto day = fieldText(paper->conclusions, "heldAt").left(10);
    const auto name = paper->number ? ConclusionsSheetWords::tr("conclusions-%1-%2.pdf", "number, day").arg(*paper->number).arg(day)
                                    : ConclusionsSheetWords::tr("conclusions-%1.pdf", "day").arg(day);
    context.prompter().saveFile(parent, ConclusionsSheetWords::tr("Save the conclusions"), name,
                                ConclusionsSheetWords::tr("PDF files (*.pdf)"), [&context, &text, paper = *paper](const QString &path) {
                                    context.toast(writeConclusionsPdf(paper, text, path)
                                                      ? ConclusionsSheetWords::tr("Conclusions saved as a PDF.")
                                                      : exportSentence({Code::Io, {}}));
                                });
}

} // namespace tp::ui
