// The very signs on paper: French spaces that do not break, its apostrophe, its thousands. Real stores, the PDF read by an independent
// program that leaves every sign as it stands.
#include "tests/support/ui/Paper.h"
#include "tests/ui/pages/Pathways.h"
#include "tests/ui/pages/Steering.h"
#include "ui/committees/ConclusionsSheet.h"
#include "ui/encounters/CoverageSheet.h"
#include "ui/pathways/PathwaySheet.h"

using namespace tp;
using namespace tp::test;

namespace {

// Where French typography is not kept, each with what stands around it.
QStringList misspaced(const QString &signs) {
    static const QRegularExpression wrong(QStringLiteral("(^|[ \\n])[:;?!»]|«([ \\n]|$)|\\p{L}'\\p{L}|\\d \\d{3}(?!\\d)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    QStringList out;
    for (auto found = wrong.globalMatch(signs); found.hasNext();)
        out << signs.mid(std::max<qsizetype>(0, found.next().capturedStart() - 20), 40);
    return out;
}
void checkFrench(const QString &pdf, std::initializer_list<const char *> parts) {
    const auto signs = paperSigns(pdf);
    INFO(signs.toStdString());
    for (const auto *part : parts) {
        INFO(part);
        CHECK(signs.contains(QString::fromUtf8(part)));
    }
    CHECK(misspaced(signs) == QStringList{});
}

} // namespace

TEST_CASE(
    "French typography reaches the paper: spaces that do not break before : ; ? and inside « », the apostrophe, narrow ones in thousands",
    "[papers]") {
    const TempDir dir;
    const auto to = [&](const char *name) { return QString::fromStdString((dir.path() / name).string()); };
    Pathways at;
    auto &scene = at.scene;
    const ui::ValueText text(scene.backend.reader());
    SECTION("conclusions, without a number yet") {
        CommitteeRecords records(scene, scene.mine);
        const auto committee = records.committee("2026-11-06T14:00"), group = records.group("Grande Delle");
        const auto asked = records.adopt("Samedi", group, committee, "2026-11-06", "activities", "On voudrait venir le samedi.");
        const auto issued = records.issue(committee, "2026-11-11", {asked}, "Grande Delle");
        scene.backend.received();
        const auto paper = ui::conclusionsPaper(scene.backend, issued);
        REQUIRE(paper);
        REQUIRE(ui::writeConclusionsPdf(*paper, text, to("conclusions.pdf")));
        checkFrench(to("conclusions.pdf"), {"serveur\u00a0;", "d\u2019autre", "«\u00a0On voudrait", "samedi.\u00a0»", "06/11/2026\u00a0:"});
    }
    SECTION("a pathway, with a step that nobody spoke of") {
        const auto ines = scene.person("Inès Bellanger");
        const auto of = at.pathway(ines, "2026-03-02");
        at.phase(ines, of, "outreach", "2026-03-02");
        at.step(ines, of, "Boxe", {{"plannedFrom", "2026-11-02"}});
        const auto story = ui::pathwayStory(scene.backend.reader(), ines);
        REQUIRE(story);
        REQUIRE(ui::pathwaySheet(*story, scene.backend.reader(), text, {2026, 11, 24}).write(to("pathway.pdf")));
        checkFrench(to("pathway.pdf"), {"02/03/2026\u00a0: Repérage", "Qu\u2019est", "devenue\u00a0?"});
    }
    SECTION("where people are met, in thousands") {
        ui::CoverageRow met, lacking;
        met.name = "Caen";
        met.encounters = 12'040;
        met.lastAt = "2026-11-20T10:00";
        lacking.name = "Ifs";
        lacking.group = "Caen la Mer";
        ui::CoverageModel model;
        model.show({met, lacking});
        REQUIRE(ui::coverageSheet(model, {}, {2026, 11, 24}).write(to("coverage.pdf")));
        checkFrench(to("coverage.pdf"), {"12\u202f040", "Caen la Mer\u00a0: Ifs"});
    }
}

TEST_CASE("What breaks French typography on paper is noticed", "[papers]") { // the negative control of the test above
    const TempDir dir;
    for (const auto *line : {"Phase : projet", "le serveur ; rien", "Et après ?", "Merci !", "« oui\u00a0»", "«\u00a0oui »", "l'atelier",
                             "12 040 rencontres"}) {
        INFO(line);
        ui::PaperSheet sheet(QStringLiteral("Control"));
        sheet.addText(QString::fromUtf8(line));
        const auto path = QString::fromStdString((dir.path() / "wrong.pdf").string());
        REQUIRE(sheet.write(path));
        CHECK(misspaced(paperSigns(path)).size() == 1);
    }
}
