// Every paper with the longest names a field takes and 40 items: nothing leaves the page, nothing is lost, each page says which it is of
// how many, and a program that reads aloud has the items in their order. Real stores, the PDF read by an independent program.
#include "core/reports/ErasureCertificate.h"
#include "core/reports/OutingSummary.h"
#include "tests/support/ui/Paper.h"
#include "tests/ui/pages/Activities.h"
#include "tests/ui/pages/Steering.h"
#include "ui/activities/AttendanceSheet.h"
#include "ui/activities/WeekSheet.h"
#include "ui/committees/ConclusionsSheet.h"
#include "ui/consortium/InvitationSheet.h"
#include "ui/encounters/CoverageSheet.h"
#include "ui/outings/RecapSheet.h"
#include "ui/pathways/PathwaySheet.h"
#include "ui/persons/NoticeSheet.h"
#include "ui/persons/PersonSheet.h"
#include "ui/referrals/ReferralLetter.h"
#include "ui/referrals/ReferralReading.h"
#include "ui/steering/MinutesSheet.h"
#include "ui/widgets/Paper.h"

#include <QDateTime>
#include <QPainter>
#include <QTextDocument>

using namespace tp;
using namespace tp::test;

namespace {

constexpr int fortyItems = 40, longestName = 200; // letters a field takes; a person's two names make 300
const std::string widest(longestName, 'Q');

std::string itemNamed(int number) { return "Ligne " + std::to_string(number); }
std::string dayIn2026(int number) { return QDate(2026, 6, 1).addDays(number).toString(Qt::ISODate).toStdString(); }

class FullOffice { // writes everything that stands on a paper
public:
    FullOffice() : scene(activities.scene), records(scene, scene.mine) {
        scene.mine.edit("structure", RecordId{scene.mine.structure.bytes}, {{"name", widest}});
        person = scene.person(widest, {{"familyName", std::string(100, 'Q')}});
        scene.backend.received();
    }
    [[nodiscard]] ui::ValueText text() { return ui::ValueText(scene.backend.reader()); }

    bool signIn(const QString &path) {
        const auto session = activities.session(activities.activity(widest.c_str()), "2026-12-01T10:00",
                                                {{"capacity", 50}, {"place", widest}, {"leader", widest}});
        for (int i = 1; i <= fortyItems; ++i)
            activities.signUp(session, scene.person(itemNamed(i) + (i == 7 ? ' ' + widest.substr(0, 190) : "")),
                              ("2026-11-20T10:" + std::to_string(10 + i)).c_str());
        const auto story = ui::sessionStory(scene.backend.reader(), text(), session, today);
        return story && ui::writeAttendancePdf(*story, text(), path);
    }
    bool week(const QString &path) {
        for (int i = 1; i <= fortyItems; ++i) {
            const auto of = activities.activity((itemNamed(i) + (i == 7 ? ' ' + widest.substr(0, 180) : "")).c_str());
            const auto at = QDateTime({2026, 11, 23}, {8, 0}).addSecs(i * 3'600LL).toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
            activities.session(of, at.toStdString().c_str(), {{"place", widest}});
        }
        ui::SessionFilter filter;
        filter.from = "2026-11-23";
        filter.until = "2026-11-30";
        return ui::writeWeekPdf(ui::sessionsOf(scene.backend.reader(), filter), ui::weekTitle({2026, 11, 23}), text(), path);
    }
    bool letter(const QString &path) {
        std::string asked;
        for (int i = 1; i <= fortyItems; ++i) asked += itemNamed(i) + (i == 7 ? ' ' + widest : "") + "\n\n";
        scene.mine.add("referral",
                       {{"person", idValue(person)},
                        {"proposedBy", idValue(scene.mine.member)},
                        {"proposedOn", "2026-11-20"},
                        {"partner", widest},
                        {"shownName", widest},
                        {"text", asked}},
                       person);
        scene.backend.received();
        const auto cases = ui::referralCases(scene.backend.reader(), scene.mine.structure, false);
        if (cases.size() != 1 || !cases.front().referral) return false;
        return ui::referralLetter(cases.front(), ui::proposerOf(*cases.front().referral, scene.backend), text(), today).write(path);
    }
    bool pathway(const QString &path) {
        const auto of = scene.mine.add(
            "pathway", {{"person", idValue(person)}, {"startedOn", "2026-03-02"}, {"wishes", std::string(900, 'Q')}}, person);
        for (int i = 1; i <= fortyItems; ++i)
            scene.mine.add("pathway_step",
                           {{"person", idValue(person)},
                            {"pathway", idValue(of)},
                            {"title", itemNamed(i) + (i == 7 ? ' ' + widest.substr(0, 180) : "")},
                            {"plannedFrom", dayIn2026(i)},
                            {"structure", idValue(scene.mine.structure)}},
                           person);
        scene.backend.received();
        const auto story = ui::pathwayStory(scene.backend.reader(), person);
        return story && ui::pathwaySheet(*story, scene.backend.reader(), text(), today).write(path);
    }
    bool summary(const QString &path) {
        const auto who = scene.person(widest, {{"familyName", std::string(100, 'Q')}});
        for (int i = 1; i <= fortyItems; ++i) { // what happened last stands first
            const auto at = dayIn2026(fortyItems - i) + "T10:00";
            scene.meet(who, scene.encounter(at, widest), at, itemNamed(i) + (i == 7 ? ' ' + widest : ""));
        }
        scene.backend.received();
        const auto record = must(scene.backend.reader().get("person", who));
        return ui::personSheet(record, ui::personStory(scene.backend.reader(), text(), record, today), text(), today).write(path);
    }
    bool recap(const QString &path) {
        const auto outing =
            scene.mine.add("outing", {{"startedAt", "2026-11-20T14:00"}, {"team", widest}, {"structure", idValue(scene.mine.structure)}});
        for (int i = 1; i <= fortyItems; ++i)
            scene.mine.add("observation", {{"outing", idValue(outing)},
                                           {"observedAt", "2026-11-20T15:" + std::to_string(10 + i)},
                                           {"place", widest},
                                           {"note", itemNamed(i)}});
        scene.backend.received();
        return ui::recapSheet(must(reports::summariseOuting(scene.backend.reader(), outing)), text()).write(path);
    }
    bool coverage(const QString &path) {
        std::vector<ui::CoverageRow> rows;
        for (int i = 1; i <= fortyItems; ++i) {
            ui::CoverageRow row;
            row.name = QString::fromStdString(itemNamed(i));
            row.group = QString::fromStdString(widest);
            row.encounters = static_cast<quint64>(1'000 - i);
            row.lastAt = "2026-11-20T10:00";
            rows.push_back(row);
        }
        ui::CoverageModel model;
        model.show(rows);
        return ui::coverageSheet(model, {QString::fromStdString(widest)}, today).write(path);
    }
    bool conclusionsOf(const QString &path) {
        propose();
        const auto paper = ui::conclusionsPaper(scene.backend, issued);
        return paper && ui::writeConclusionsPdf(*paper, text(), path);
    }
    bool minutes(const QString &path) {
        propose();
        const auto session = records.steering("2026-12-03T14:00", false);
        records.represent(session, scene.mine.structure, widest.c_str());
        for (const auto &proposal : proposals)
            records.answer(proposal, session, "2026-12-03", "refused", {{"text", widest}, {"reason", widest}});
        scene.backend.received();
        const ui::SteeringBook book(scene.backend);
        return ui::writeMinutesPdf(book, session, text(), path);
    }

private:
    void propose() { // what both committees speak of, once
        if (!proposals.empty()) return;
        const auto committee = records.committee("2026-11-06T14:00"), group = records.group("Grande Delle");
        for (int i = 1; i <= fortyItems; ++i)
            proposals.push_back(records.adopt((itemNamed(i) + (i == 7 ? ' ' + widest.substr(0, 180) : "")).c_str(), group, committee,
                                              "2026-11-06", "activities", std::string(300, 'Q').c_str()));
        issued = records.issue(committee, "2026-11-11", proposals, widest.c_str(), 1);
        scene.backend.received();
    }
    const QDate today{2026, 11, 24};
    Activities activities;
    Scene &scene;
    CommitteeRecords records;
    RecordId person, issued;
    std::vector<RecordId> proposals;
};

struct Paper {
    const char *name;
    bool (FullOffice::*write)(const QString &);
    int names, letters; // of the longest, and beside them: at the least
    QSizeF size = a4Portrait;
};
constexpr Paper papers[] = {
    {"sign-in sheet", &FullOffice::signIn, 4, 190},
    {"week programme", &FullOffice::week, 80, 180}, // place and structure of each
    {"letter", &FullOffice::letter, 4, 0},
    {"pathway", &FullOffice::pathway, 41, 900, a4Landscape},
    {"summary of a person", &FullOffice::summary, 2, 100},
    {"recap of an outing", &FullOffice::recap, 40, 0},
    {"coverage", &FullOffice::coverage, 41, 0},
    {"conclusions", &FullOffice::conclusionsOf, 40, 12'000}, // the group, and the participants' words
    {"minutes", &FullOffice::minutes, 80, 0},
};

} // namespace

TEST_CASE("Every paper: names of 300 letters and 40 items stay on the page, in their order, on numbered pages", "[papers]") {
    FullOffice office;
    const TempDir dir;
    for (const auto &paper : papers) {
        INFO(paper.name);
        const auto path = QString::fromStdString((dir.path() / (std::string(paper.name) + ".pdf")).string());
        REQUIRE((office.*paper.write)(path));
        const auto boxes = paperBoxes(path);
        CHECK(boxes.pages > 1);
        CHECK(boxes.words > fortyItems);
        CHECK(boxes.outside == QStringList{});
        CHECK(boxes.areAll(paper.size));
        const auto words = paperWords(path, PaperOrder::File);
        CHECK(words.count(QLatin1Char('Q')) >= paper.names * longestName + paper.letters);
        for (int page = 1; page <= boxes.pages; ++page) CHECK(words.contains(QStringLiteral("Page %1 sur %2").arg(page).arg(boxes.pages)));
        qsizetype last = -1;
        for (int number = 1; number <= fortyItems; ++number) {
            INFO(number);
            const auto found = words.indexOf(QRegularExpression(QStringLiteral("Ligne %1(?!\\d)").arg(number)), last + 1);
            REQUIRE(found > last);
            last = found;
        }
    }
}

TEST_CASE("A name written from the right, or with a picture in it, keeps every letter on paper and leaves no page", "[papers]") {
    Activities at;
    auto &scene = at.scene;
    const ui::ValueText text(scene.backend.reader());
    const QDate today(2026, 11, 24);
    const auto session = at.session(at.activity("Boxe"), "2026-12-01T10:00");
    const TempDir dir;
    const auto checkPaper = [](const QString &path, const char *name) {
        CHECK(paperBoxes(path).outside == QStringList{});
        // Letters that join are read back in the form they were drawn in; in which order is the reader's.
        const auto words = paperWords(path, PaperOrder::File).normalized(QString::NormalizationForm_KC);
        const auto letters = QString::fromUtf8(name).normalized(QString::NormalizationForm_KC);
        for (const auto letter : letters) {
            INFO(QString(letter).toStdString());
            if (letter.isLetter()) CHECK(words.count(letter) >= letters.count(letter));
        }
        if (letters.contains(QLatin1String("Martin"))) CHECK((words.contains(QString::fromUtf8("Zoé")) && words.contains("Martin")));
    };
    int taken = 10;
    for (const auto *name : {"مريم حداد", "Zoé 😀 Martin"}) {
        INFO(name);
        const auto who = scene.person(name);
        at.signUp(session, who, ("2026-11-20T10:" + std::to_string(taken++)).c_str());
        scene.backend.received();
        const auto path = QString::fromStdString(dir.file("summary.pdf"));
        const auto record = must(scene.backend.reader().get("person", who));
        REQUIRE(ui::personSheet(record, ui::personStory(scene.backend.reader(), text, record, today), text, today).write(path));
        checkPaper(path, name);
        const auto story = ui::sessionStory(scene.backend.reader(), text, session, today);
        REQUIRE(story);
        const auto list = QString::fromStdString(dir.file("list.pdf"));
        REQUIRE(ui::writeAttendancePdf(*story, text, list));
        checkPaper(list, name);
    }
}

TEST_CASE("What stays a document of one page, an invitation or a certificate, holds a name of 300 letters too", "[papers]") {
    const QString longest(300, QLatin1Char('Q'));
    const auto invitation =
        ui::invitationSheet({QStringLiteral("tp1:AAAA/BBBB"), longest, longest, {}, QStringLiteral("27/11/2026 14:46")});
    reports::CertificateFacts facts;
    facts.structure = longest.toStdString();
    facts.requestedOn = "2026-11-20";
    facts.decidedOn = "2026-11-23";
    facts.devices = 2;
    QTextDocument certificate;
    certificate.setHtml(QString::fromStdString(reports::certificateHtml(facts, reports::certificateFrench())));
    const TempDir dir;
    const auto path = QString::fromStdString((dir.path() / "document.pdf").string());
    for (const auto *document : {static_cast<const QTextDocument *>(invitation.get()), static_cast<const QTextDocument *>(&certificate)}) {
        REQUIRE(ui::writePdf(*document, path));
        const auto boxes = paperBoxes(path);
        CHECK(boxes.pages == 1);
        CHECK(boxes.areAll(a4Portrait));
        CHECK(boxes.outside == QStringList{});
        CHECK(paperWords(path, PaperOrder::File).count(QLatin1Char('Q')) >= 300);
    }
}

TEST_CASE("The information notice stays one page, however long the name of the structure", "[papers]") {
    const TempDir dir;
    const auto path = QString::fromStdString((dir.path() / "notice.pdf").string());
    REQUIRE(ui::noticeSheet(QString(longestName, QLatin1Char('Q')), {2026, 11, 24}).write(path));
    const auto boxes = paperBoxes(path);
    CHECK(boxes.pages == 1);
    CHECK(boxes.areAll(a4Portrait));
    CHECK(boxes.outside == QStringList{});
    CHECK(paperWords(path, PaperOrder::File).count(QLatin1Char('Q')) >= longestName);
}

TEST_CASE("What leaves the page is noticed, whatever the paper", "[papers]") { // the negative control of the test above
    ui::PaperSheet sheet(QStringLiteral("Contrôle"));
    sheet.addPicture({500, 100}, [](QPainter &painter) { painter.drawText(QPointF(480, 50), QStringLiteral("audeladubord")); });
    const TempDir dir;
    const auto path = QString::fromStdString((dir.path() / "beyond.pdf").string());
    REQUIRE(sheet.write(path));
    CHECK_FALSE(paperBoxes(path).outside.isEmpty());
    CHECK_FALSE(paperBoxes(path).areAll(a4Landscape));
}
