// Pictures of activities in both themes, and their papers, for whoever looks at them: TP_PICTURES=DIR test_ui_pages "[.pictures]"
#include "tests/support/TempDir.h"
#include "tests/ui/pages/Activities.h"
#include "ui/activities/AttendanceSheet.h"
#include "ui/activities/WeekSheet.h"
#include "ui/text/Strings.h"

#include <QComboBox>
#include <QElapsedTimer>

using namespace tp;
using namespace tp::test;

namespace {
void plan(Activities &at) {
    auto &scene = at.scene;
    auto &wip = scene.anotherStructure("WIP – tiers-lieu", "WIP");
    const auto boxing = at.activity("Boxe éducative", {{"kind", "sport"},
                                                       {"description", "S’entraîner à deux, apprendre à se contenir et à tenir."},
                                                       {"themes", Value::Array{"health", "social_ties"}},
                                                       {"place", "Gymnase de la Grâce-de-Dieu"},
                                                       {"commune", "14118"},
                                                       {"capacity", 4}});
    const auto cinema = at.activity("Ciné-débat", {{"kind", "culture"}, {"place", "Café des images"}, {"commune", "14327"}});
    const auto talk = at.activity("Simulation d’entretien", {{"kind", "interview"}, {"capacity", 6}});
    at.activity("Atelier vélo : réparer, essayer, repartir avec", {{"kind", "workshop"}, {"capacity", 8}});
    const Value place = "Gymnase de la Grâce-de-Dieu";
    for (const auto *day : {"2026-11-24T16:00", "2026-12-01T16:00", "2026-12-08T16:00"})
        at.session(boxing, day, {{"capacity", 4}, {"place", place}, {"commune", "14118"}, {"member", idValue(scene.mine.member)}});
    at.session(cinema, "2026-11-26T18:30", {{"minutes", 150}, {"place", "Café des images"}, {"commune", "14327"}});
    at.session(talk, "2026-11-27T09:30", {{"cancelledOn", "2026-11-23"}, {"cancelReason", "Salle prise"}, {"capacity", 6}});
    const auto full = at.session(talk, "2026-11-24T10:00", {{"capacity", 3}, {"leader", "Hélène, bénévole"}});
    int minute = 10;
    for (const auto *name : {"Inès Bellanger", "Kévin Delaunay", "Lulu", "Moussa Traoré", "Nadia"}) {
        const auto person = scene.person(name);
        at.pathway(person);
        at.signUp(full, person, ("2026-11-20T10:" + std::to_string(minute++)).c_str());
    }
    wip.add("session_seat", {{"session", idValue(full)}, {"takenAt", "2026-11-20T09:00"}});
    scene.backend.received();
    at.read();
}
} // namespace

TEST_CASE("Pictures of activities", "[.pictures]") {
    auto &theme = theTheme();
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        theme.choose(choice);
        Activities at;
        const auto dir = qEnvironmentVariable("TP_PICTURES");
        const auto take = [&](const char *name) {
            at.read();
            QTest::qWait(60);
            REQUIRE(at.page.grab().save(QStringLiteral("%1/activities-%2-%3-%4.png")
                                            .arg(dir, QLatin1String(name), ui::tokens().dark ? "dark" : "light")
                                            .arg(at.page.width())));
        };
        at.page.activated();
        take("empty");
        plan(at);
        for (const auto size : {QSize(1146, 736), QSize(627, 354)}) {
            at.page.resize(size);
            at.page.showPart("week");
            at.page.activated();
            take("week");
            at.key(Qt::Key_Return);
            take("session");
            at.press("session.change");
            take("form");
            (void)at.page.closeTop();
            (void)at.page.closeTop();
            at.page.showPart("month");
            at.page.activated();
            take("month");
            at.page.showPart("catalogue");
            at.page.activated();
            take("catalogue");
            at.open(all(at.scene, "activity").back().id);
            take("activity");
            at.press("activity.plan");
            named<QComboBox>(at.page, "plan.every").setCurrentIndex(1);
            take("plan");
            (void)at.page.closeTop();
            (void)at.page.closeTop();
        }
    }
    theme.choose(ui::Theme::Choice::System);
}

TEST_CASE("Papers of activities", "[.pictures]") {
    Activities at;
    plan(at);
    auto &scene = at.scene;
    auto &reader = scene.backend.reader();
    const ui::ValueText text(reader);
    const auto dir = qEnvironmentVariable("TP_PICTURES");
    const auto session = at.session(at.activity("Sortie à la journée"), "2026-11-25T09:00", {{"minutes", 420}, {"place", "Ouistreham"}});
    for (int i = 0; i < 40; ++i) {
        std::string name = "Personne numéro " + std::to_string(i + 1);
        if (i == 3) name = std::string(200, 'W');
        if (i == 7) name = ui::fromQt(QString(QStringLiteral("Nom composé très long ")).repeated(9).left(200));
        at.signUp(session, scene.person(name, {{"familyName", i == 3 ? std::string(100, 'M') : "Martin"}}),
                  ("2026-11-20T10:" + std::to_string(i + 10)).c_str());
    }
    const auto story = ui::sessionStory(reader, text, session, QDate(2026, 11, 24));
    REQUIRE(story);
    QElapsedTimer since;
    since.start();
    REQUIRE(ui::writeAttendancePdf(*story, text, dir + QStringLiteral("/sheet.pdf")));
    WARN("sign-in sheet of 40: " << since.elapsed() << " ms");
    ui::SessionFilter week;
    week.from = "2026-11-23";
    week.until = "2026-11-30";
    const auto sessions = ui::sessionsOf(reader, week);
    REQUIRE(ui::writeWeekPdf(sessions, ui::weekTitle(QDate(2026, 11, 23)), text, dir + QStringLiteral("/week.pdf")));
    REQUIRE(ui::writeCalendar(ui::calendarOf(sessions, text, Scene::nowMs), dir + QStringLiteral("/agenda.ics")));
}

TEST_CASE("Activities among 2,000 sessions of 15", "[.activitiesspeed]") {
    Activities at;
    auto &scene = at.scene;
    auto &random = scene.world.random;
    const auto boxing = at.activity("Boxe");
    std::vector<RecordId> people;
    for (int i = 0; i < 15; ++i) people.push_back(scene.person("Personne " + std::to_string(i)));
    RecordId last;
    for (int i = 0; i < 2'000; ++i) {
        const auto day = QDate(2026, 1, 5).addDays(i / 5).toString(Qt::ISODate).toStdString();
        std::vector<domain::RecordChange> save, signUps;
        last = newUuid7<RecordId>(Scene::nowMs, random);
        save.push_back({last, "session", true, {}, {{"activity", idValue(boxing)}, {"startsAt", day + "T14:00"}, {"capacity", 20}}});
        for (const auto &person : people) {
            const auto seat = newUuid7<RecordId>(Scene::nowMs, random);
            save.push_back({seat, "session_seat", true, {}, {{"session", idValue(last)}, {"takenAt", day + "T10:00"}}});
            signUps.push_back(
                {newUuid7<RecordId>(Scene::nowMs, random),
                 "signup",
                 true,
                 person,
                 {{"person", idValue(person)}, {"session", idValue(last)}, {"seat", idValue(seat)}, {"signedUpAt", day + "T10:00"}}});
        }
        must(scene.mine.writer->commit(save));
        must(scene.mine.writer->commit(signUps));
    }
    auto &reader = scene.backend.reader();
    const ui::ValueText text(reader);
    const auto measure = [](const char *what, auto act) {
        act();
        QElapsedTimer since;
        since.start();
        for (int i = 0; i < 10; ++i) act();
        WARN(what << ": " << static_cast<double>(since.nsecsElapsed()) / 1e7 << " ms");
    };
    ui::SessionFilter week, month;
    week.from = "2026-11-23";
    week.until = "2026-11-30";
    month.seats = false;
    month.from = "2026-10-26";
    month.until = "2026-12-07";
    std::size_t found = 0;
    measure("a week", [&] { found = ui::sessionsOf(reader, week).size(); });
    CHECK(found == 35);
    measure("a month", [&] { found = ui::sessionsOf(reader, month).size(); });
    measure("a session", [&] { found = ui::sessionStory(reader, text, last, QDate(2026, 11, 24))->people.size(); });
    CHECK(found == 15);
    const auto story = ui::sessionStory(reader, text, last, QDate(2026, 11, 24));
    TempDir dir;
    const auto path = QString::fromStdString((dir.path() / "sheet.pdf").string());
    measure("a sign-in sheet", [&] { found = ui::writeAttendancePdf(*story, text, path); });
}
