#include "ui/committees/ConclusionsSheet.h"

#include "core/base/IdValue.h"
#include "ui/Backend.h"
#include "ui/committees/ConclusionsWords.h"
#include "ui/text/ActText.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
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

int countIn(const store::Record &record, const char *field) {
    const auto *value = fieldValue(record, field);
    return value && value->integer() ? static_cast<int>(*value->integer()) : 0;
}

QString named(const ConclusionsPaper &paper) { // Relevé de conclusions n° 7, version 2
    const auto title = QStringLiteral("Relevé de conclusions %1").arg(paperNumber(paper.number));
    const auto version = paperVersion(countIn(paper.conclusions, "version"));
    return version.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, version);
}

// What was issued before names were kept with it says those of now.
QString asIssued(const store::Record &record, const char *field, const QString &now) {
    const auto then = fieldText(record, field);
    return then.isEmpty() ? now : then;
}

void addItem(PaperSheet &sheet, const ConclusionsPaper &paper, const store::Record &item, const ValueText &text, const PaperTerms &terms) {
    const int place = countIn(item, "position");
    const auto at = paper.number ? QStringLiteral("%1.%2").arg(*paper.number).arg(place) : QStringLiteral("%1.").arg(place);
    sheet.addHeading(at + QChar(0xa0) + fieldText(item, "title"));
    QStringList about;
    for (const auto &[field, then] : {std::pair("kind", "kindName"), std::pair("domain", "domainName")})
        if (const auto *value = fieldValue(item, field))
            about << asIssued(item, then, terms.of(text.dictionary(), fieldOf("conclusion_item", field), *value));
    if (const auto group = fieldText(item, "groupName"); !group.isEmpty()) about << QStringLiteral("groupe %1").arg(group);
    sheet.addText(about.join(QStringLiteral(" · ")));
    if (const auto words = fieldText(item, "text"); !words.isEmpty()) sheet.addText(QStringLiteral("«\u00a0%1\u00a0»").arg(words));
    const auto votes = paperVotes(item.fields), decided = dateText(std::string_view(fromQt(fieldText(item, "decidedOn"))));
    const auto adopted = decided.isEmpty() ? QStringLiteral("Adoptée") : QStringLiteral("Adoptée le %1").arg(decided);
    sheet.addText(votes.isEmpty() ? adopted + QLatin1Char('.') : QStringLiteral("%1\u00a0: %2.").arg(adopted, votes));
}

void addSignatures(PaperSheet &sheet) {
    sheet.addHeading(QStringLiteral("Signatures"));
    QList<QList<PaperCell>> rows;
    for (const auto &who : {QStringLiteral("Les participants"), QStringLiteral("La coordination"), QStringLiteral("Le comité de pilotage")})
        rows << QList<PaperCell>{{who}, {}, {}};
    sheet.addTable({{QStringLiteral("Pour"), 3}, {QStringLiteral("Nom et qualité"), 4}, {QStringLiteral("Date et signature"), 4}}, rows,
                   roomToSign);
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
    const PaperTerms terms;
    PaperSheet sheet(QStringLiteral("%1 · comité de participants du %2").arg(named(paper), held));
    sheet.setPageWords(QStringLiteral("Page %1 sur %2"));
    sheet.addSmall(QStringLiteral("Territoires Partagés"));
    sheet.addTitle(named(paper));
    if (paper.replaced) sheet.addText(QStringLiteral("Une version plus récente remplace celle-ci."));
    if (paper.beside) sheet.addText(QStringLiteral("Un autre relevé vaut pour cette séance\u00a0: celui-ci a été émis sans le connaître."));
    if (!paper.number) // whoever reads it
        sheet.addText(QStringLiteral(
            "Le numéro sera donné au prochain échange d’un·e responsable ou de la coordination\u00a0; rien d’autre ne changera."));
    if (paper.former)
        sheet.addText(QStringLiteral("Avant la restauration du serveur, il portait le n°\u00a0%1\u00a0; rien d’autre n’a changé.")
                          .arg(*paper.former));
    const auto fact = [&sheet](const QString &name, const QString &words) { // on one line: read in this order, also aloud
        if (!words.isEmpty()) sheet.addText(QStringLiteral("%1\u00a0: %2").arg(name, words));
    };
    fact(QStringLiteral("Instance"), QStringLiteral("Comité de participants"));
    fact(QStringLiteral("Séance"), paperMoment(fieldText(issued, "heldAt")));
    fact(QStringLiteral("Lieu"), fieldText(issued, "place"));
    fact(QStringLiteral("Animée par"), fieldText(issued, "ledBy"));
    fact(QStringLiteral("Délégué·e·s en séance"), QString::number(countIn(issued, "delegates")));
    fact(QStringLiteral("Autres personnes présentes"), fieldText(issued, "alsoThere"));
    const auto by = asIssued(issued, "issuerName", paperMember(text, idIn<MemberId>(fieldValue(issued, "issuedBy"))));
    const auto structure = structureOf(issued);
    const auto place = asIssued(issued, "issuingStructure", structure ? text.structure(*structure) : QString());
    fact(QStringLiteral("Émis"), QStringLiteral("le %1 par %2")
                                     .arg(dateText(std::string_view(fromQt(fieldText(issued, "issuedOn")))),
                                          place.isEmpty() ? by : QStringLiteral("%1, %2").arg(by, place)));
    sheet.addHeading(QStringLiteral("Ce que le comité demande"));
    if (paper.items.empty()) sheet.addText(QStringLiteral("Plus rien n’est demandé."));
    for (const auto &item : paper.items) addItem(sheet, paper, item, text, terms);
    addSignatures(sheet);
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
