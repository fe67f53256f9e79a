// The very signs on paper: French spaces that do not break, its apostrophe, its thousands. Real stores, the PDF read by an independent
// program that leaves every sign as it stands.
#include "tests/support/ui/Paper.h"
#include "tests/ui/pages/Activities.h"
#include "tests/ui/pages/Pathways.h"
#include "tests/ui/pages/Steering.h"
#include "ui/activities/AttendanceSheet.h"
#include "ui/activities/WeekSheet.h"
#include "ui/committees/ConclusionsSheet.h"
#include "ui/encounters/CoverageSheet.h"
#include "ui/pathways/PathwaySheet.h"
#include "ui/referrals/ReferralLetter.h"
#include "ui/referrals/ReferralReading.h"
#include "ui/steering/MinutesSheet.h"

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
        checkFrench(to("conclusions.pdf"),
                    {"coordination\u00a0;", "d\u2019autre", "«\u00a0On voudrait", "samedi.\u00a0»", "06/11/2026\u00a0:"});
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
        CHECK(paperSigns(to("coverage.pdf")).contains("Avec"));
        model.show({met, lacking}, ui::CoverageModel::People::Counting); // printed all the same, without that column
        REQUIRE(ui::coverageSheet(model, {}, {2026, 11, 24}).write(to("coverage-counting.pdf")));
        checkFrench(to("coverage-counting.pdf"), {"12\u202f040", "pas encore"});
        CHECK_FALSE(paperSigns(to("coverage-counting.pdf")).contains("Avec"));
    }
    SECTION("the letter of a referral, with what its author typed") {
        const auto ines = scene.person("Inès Bellanger");
        scene.mine.add("referral",
                       {{"person", idValue(ines)},
                        {"proposedBy", idValue(scene.mine.member)},
                        {"proposedOn", "2026-11-20"},
                        {"answerBy", "2026-12-04"},
                        {"partner", "Garage Martin"},
                        {"shownName", "Inès"},
                        {"contact", "Chaque mardi, à l\u2019accueil"},
                        {"text", "Peut-elle venir voir\u00a0? Sans engagement\u00a0; le matin."}},
                       ines);
        scene.backend.received();
        const auto cases = ui::referralCases(scene.backend.reader(), scene.mine.structure, false);
        REQUIRE(cases.size() == 1);
        REQUIRE(cases.front().referral);
        const auto by = ui::proposerOf(*cases.front().referral, scene.backend);
        REQUIRE(ui::referralLetter(cases.front(), by, text, {2026, 11, 24}).write(to("letter.pdf")));
        checkFrench(to("letter.pdf"), {"personnelles\u00a0:", "l\u2019accueil", "voir\u00a0?", "engagement\u00a0;"});
    }
}

TEST_CASE("French typography reaches what is printed of activities: the sign-in sheet, the programme of a week", "[papers]") {
    const TempDir dir;
    const auto path = QString::fromStdString((dir.path() / "activities.pdf").string());
    Activities at;
    auto &scene = at.scene;
    const ui::ValueText text(scene.backend.reader());
    const auto boxing = at.activity("Boxe");
    SECTION("a sign-in sheet, with somebody on the waiting list") {
        const auto session = at.session(boxing, "2026-12-01T10:00", {{"capacity", 1}, {"place", "Gymnase"}, {"leader", "Zoé Martin"}});
        at.signUp(session, scene.person("Inès"), "2026-11-20T10:10");
        at.signUp(session, scene.person("Karim"), "2026-11-20T10:11", true);
        scene.backend.received();
        const auto story = ui::sessionStory(scene.backend.reader(), text, session, {2026, 11, 24});
        REQUIRE(story);
        REQUIRE(ui::writeAttendancePdf(*story, text, path));
        checkFrench(path, {"d\u2019émargement\u00a0:", "Liste d\u2019attente", "personnelles\u00a0:"});
    }
    SECTION("a week, with a session that was called off") {
        at.session(boxing, "2026-11-24T10:00", {{"capacity", 8}, {"place", "Gymnase"}, {"leader", "Zoé Martin"}});
        at.session(boxing, "2026-11-25T10:00", {{"cancelledOn", "2026-11-23"}, {"cancelReason", "pluie"}});
        ui::SessionFilter filter;
        filter.from = "2026-11-23";
        filter.until = "2026-11-30";
        REQUIRE(ui::writeWeekPdf(ui::sessionsOf(scene.backend.reader(), filter), ui::weekTitle({2026, 11, 23}), text, path));
        checkFrench(path, {"Annulée\u00a0:", "l\u2019impression"});
    }
}

TEST_CASE("French typography reaches what is printed of the steering committee: the agenda, and the minutes", "[papers]") {
    const TempDir dir;
    SteeringYear at;
    auto &scene = at.scene;
    const ui::ValueText text(scene.backend.reader());
    at.records.answer(at.proposals[0], at.session, "2026-12-03", "refused", {{"text", "Pas cette année."}, {"reason", "Trop cher"}});
    scene.mine.add("impact", {{"proposal", idValue(at.proposals[1])},
                              {"text", "Deux heures"},
                              {"writtenOn", "2026-11-20"},
                              {"structure", idValue(scene.mine.structure)}});
    for (const auto &[heldOn, title] : {std::pair("", "Ordre du jour\u00a0:"), std::pair("2026-12-03", "Compte rendu\u00a0:")}) {
        INFO(title);
        if (*heldOn) scene.mine.edit("steering_session", at.session, {{"heldOn", heldOn}});
        scene.backend.received();
        const ui::SteeringBook book(scene.backend);
        const auto path = QString::fromStdString((dir.path() / "minutes.pdf").string());
        REQUIRE(ui::writeMinutesPdf(book, at.session, text, path));
        checkFrench(path, {title, "n\u2019est", "Motif\u00a0: Trop", "AAJB\u00a0: Deux", "Ouvrir l\u2019atelier"});
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
