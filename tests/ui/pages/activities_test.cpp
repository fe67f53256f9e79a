// Activités: a week, a session, who is signed up and who came, and the step it makes. Real stores.
#include "core/domain/Sessions.h"
#include "tests/support/TempDir.h"
#include "tests/ui/pages/Activities.h"
#include "ui/lists/RecordTable.h"

#include <QFile>
#include <QTabBar>

using namespace tp;
using namespace tp::test;

TEST_CASE("An activity is added, a session planned, somebody signed up, attendance said and the sheet saved, by keyboard", "[activities]") {
    Activities at;
    auto &scene = at.scene;
    const auto ines = scene.person("Inès Bellanger");
    at.pathway(ines);
    at.page.activated();
    CHECK(allText(at.page).contains("Aucune séance cette semaine."));
    at.page.showPart("catalogue");
    at.page.activated();
    at.read();
    at.key(Qt::Key_Space); // Add an activity: nothing else to do here
    at.type("Boxe loisir");
    at.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(all(scene, "activity").size() == 1);
    const auto activity = all(scene, "activity").front();
    CHECK(activity.fields.at("structure") == idValue(scene.mine.structure));
    at.key(Qt::Key_Space); // Plan a session
    auto &starts = named<QLineEdit>(at.page, "startsAt");
    CHECK(starts.hasFocus());
    starts.selectAll();
    at.type("24/11/2026 16:00");
    at.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(all(scene, "session").size() == 1);
    const auto session = all(scene, "session").front();
    CHECK(session.fields.at("startsAt") == Value("2026-11-24T16:00"));
    CHECK(session.fields.at("activity") == idValue(activity.id));
    CHECK(session.fields.at("member") == idValue(scene.mine.member));
    at.follow();
    CHECK(at.panel().contains("Boxe loisir")); // it is shown, and the cursor is where people are signed up
    at.type("ines");
    at.key(Qt::Key_Return);
    auto signUps = all(scene, "signup");
    REQUIRE(signUps.size() == 1);
    CHECK(signUps.front().fields.at("person") == idValue(ines));
    CHECK(signUps.front().fields.at("by") == idValue(scene.mine.member));
    CHECK(at.column("attendanceTable", 0) == QStringList{"Inès Bellanger"});
    auto &signedUp = named<ui::RecordTable>(at.page, "attendanceTable");
    signedUp.showColumn(2, false); // the answer is what one works in
    CHECK_FALSE(signedUp.isColumnHidden(2));
    at.type("ines");
    at.key(Qt::Key_Return); // already
    CHECK(all(scene, "signup").size() == 1);

    named<QWidget>(at.page, "attendanceTable").setFocus();
    at.key(Qt::Key_P);
    CHECK(all(scene, "signup").front().fields.at("attendance") == Value("present"));
    CHECK(all(scene, "session_seat").front().fields.at("attendance") == Value("present"));
    const auto steps = all(scene, "pathway_step");
    REQUIRE(steps.size() == 1);
    CHECK(steps.front().fields.at("title") == Value("Boxe loisir"));
    CHECK(steps.front().fields.at("outcome") == Value("done"));
    CHECK(steps.front().fields.at("startedOn") == Value("2026-11-24"));
    TempDir dir;
    scene.context.path = QString::fromStdString((dir.path() / "sheet.pdf").string());
    at.key(Qt::Key_P, Qt::ControlModifier);
    QFile sheet(scene.context.path);
    REQUIRE(sheet.open(QIODevice::ReadOnly));
    CHECK(sheet.read(5) == "%PDF-");
}

TEST_CASE("Attendance goes with the step of the pathway, is corrected, taken back and undone", "[activities]") {
    Activities at;
    auto &scene = at.scene;
    const auto ines = scene.person("Inès Bellanger"), kevin = scene.person("Kévin Delaunay");
    at.pathway(ines);
    const auto boxing = at.activity("Boxe", {{"kind", "sport"}});
    const auto session = at.session(boxing, "2026-11-24T10:00");
    at.signUp(session, ines, "2026-11-20T10:00");
    at.signUp(session, kevin, "2026-11-20T11:00");
    at.open(session);
    const auto step = domain::sessionStepId(session, ines);
    auto &table = named<QAbstractItemView>(at.page, "attendanceTable");
    table.setFocus();
    at.key(Qt::Key_P);
    CHECK(table.currentIndex().row() == 1); // on to the next one
    CHECK(scene.mine.value("pathway_step", step, "outcome") == Value("done"));
    CHECK(at.cell("attendanceTable", 0, 2) == "Présent·e");
    at.key(Qt::Key_A); // Kévin, who has no pathway: attendance is kept, and it is said that no step is made
    CHECK(scene.context.toasts.back().contains("Aucun parcours"));
    CHECK(all(scene, "pathway_step").size() == 1);
    CHECK(at.cell("attendanceTable", 1, 2) == "Absent·e");

    at.key(Qt::Key_Up);
    at.key(Qt::Key_Space); // present → absent
    CHECK(scene.mine.value("pathway_step", step, "outcome") == Value("not_come"));
    CHECK(scene.mine.value("pathway_step", step, "startedOn").isNull());
    at.key(Qt::Key_Space); // → excused: to try again
    CHECK(scene.mine.value("pathway_step", step, "outcome") == Value("try_again"));
    at.undo();
    CHECK(scene.mine.value("pathway_step", step, "outcome") == Value("not_come"));
    CHECK(at.cell("attendanceTable", 0, 2) == "Absent·e");
    at.key(Qt::Key_Space);
    at.key(Qt::Key_Space); // → nothing said: no step
    CHECK(all(scene, "pathway_step").empty());
    CHECK(at.cell("attendanceTable", 0, 2) == "Non noté");
    at.key(Qt::Key_P); // said again: the same step is back
    REQUIRE(all(scene, "pathway_step").size() == 1);
    CHECK(all(scene, "pathway_step").front().id == step);
    CHECK(scene.mine.value("pathway_step", step, "outcome") == Value("done"));
    at.undo(); // both
    CHECK(all(scene, "pathway_step").empty());
    CHECK(at.cell("attendanceTable", 0, 2) == "Non noté");
}

TEST_CASE("Attendance noted late makes its step in the pathway of the session's day, also where it has ended and another one has begun",
          "[activities]") {
    Activities at;
    auto &scene = at.scene;
    const auto ines = scene.person("Inès Bellanger");
    const auto first = at.pathway(ines);
    scene.mine.edit("pathway", first, {{"endedOn", "2026-11-20"}}); // she left
    const auto boxing = at.activity("Boxe");
    const auto inIt = at.session(boxing, "2026-11-19T10:00"), inItToo = at.session(boxing, "2026-11-20T10:00"),
               between = at.session(boxing, "2026-11-21T10:00");
    for (const auto &session : {inIt, inItToo, between}) at.signUp(session, ines, "2026-11-18T10:00");
    const auto pathwayOf = [&](const RecordId &session) {
        return scene.mine.value("pathway_step", domain::sessionStepId(session, ines), "pathway");
    };
    at.open(inIt);
    at.press("session.present");
    REQUIRE(all(scene, "pathway_step").size() == 1); // ended since
    CHECK(pathwayOf(inIt) == idValue(first));
    CHECK_FALSE(scene.context.toasts.back().contains("Aucun parcours"));
    at.open(between);
    at.press("session.present");
    CHECK(all(scene, "pathway_step").size() == 1); // none was under way, and none is
    CHECK(scene.context.toasts.back().contains("Aucun parcours"));
    at.undo();

    const auto second = scene.mine.add("pathway", {{"person", idValue(ines)}, {"startedOn", "2026-11-23"}}, ines);
    scene.backend.received();
    for (const auto &session : {inItToo, between}) {
        at.open(session);
        at.press("session.present");
    }
    CHECK(all(scene, "pathway_step").size() == 3);
    CHECK(pathwayOf(inItToo) == idValue(first)); // begun again since
    CHECK(pathwayOf(between) == idValue(second));
}

TEST_CASE("The first attendance is undone with its step", "[activities]") {
    Activities at;
    const auto ines = at.scene.person("Inès Bellanger");
    at.pathway(ines);
    const auto session = at.session(at.activity("Boxe"), "2026-11-24T10:00");
    at.signUp(session, ines, "2026-11-20T10:00");
    at.open(session);
    at.press("session.present");
    CHECK(all(at.scene, "pathway_step").size() == 1);
    at.undo();
    CHECK(all(at.scene, "pathway_step").empty());
    CHECK(all(at.scene, "signup").front().fields.count("attendance") == 0);
    CHECK(all(at.scene, "session_seat").front().fields.count("attendance") == 0);
}

TEST_CASE("Who came to a session of tomorrow is asked about once; who is excused beforehand, and who comes early today, is not",
          "[activities]") {
    Activities at;
    auto &scene = at.scene;
    const auto boxing = at.activity("Boxe");
    const auto tomorrow = at.session(boxing, "2026-11-25T10:00"), today = at.session(boxing, "2026-11-24T18:00");
    const auto first = at.signUp(tomorrow, scene.person("Anna"), "2026-11-20T10:00"),
               second = at.signUp(tomorrow, scene.person("Bilal"), "2026-11-20T10:01"),
               third = at.signUp(tomorrow, scene.person("Denis"), "2026-11-20T10:02"),
               early = at.signUp(today, scene.person("Emma"), "2026-11-20T10:00");
    const auto said = [&](const RecordId &seat) { return scene.mine.value("session_seat", seat, "attendance"); };
    scene.backend.received();
    at.open(tomorrow);
    auto &doubt = named<QLabel>(at.page, "session.doubt");
    named<QWidget>(at.page, "attendanceTable").setFocus();
    at.key(Qt::Key_E);
    CHECK(said(first) == Value("excused"));
    CHECK_FALSE(doubt.isVisible());
    at.key(Qt::Key_P);
    CHECK(said(second).isNull());
    REQUIRE(doubt.isVisible());
    CHECK(doubt.text().contains("25/11/2026"));
    at.key(Qt::Key_P); // the same row: it is right
    CHECK(said(second) == Value("present"));
    CHECK_FALSE(doubt.isVisible());
    at.key(Qt::Key_A); // nor of the others
    CHECK(said(third) == Value("absent"));

    at.open(today);
    named<QWidget>(at.page, "attendanceTable").setFocus();
    at.key(Qt::Key_P);
    CHECK(said(early) == Value("present"));
    CHECK_FALSE(doubt.isVisible());

    at.open(tomorrow); // another time one looks at it
    named<QWidget>(at.page, "attendanceTable").setFocus();
    at.key(Qt::Key_Home);
    at.key(Qt::Key_P);
    CHECK(doubt.isVisible());
    CHECK(said(first) == Value("excused"));
}

TEST_CASE("A full session puts the next one on the waiting list, and a cancelled sign-up moves them up", "[activities]") {
    Activities at;
    auto &scene = at.scene;
    const auto ines = scene.person("Inès Bellanger");
    scene.person("Kévin Delaunay");
    const auto session = at.session(at.activity("Boxe"), "2026-11-24T16:00", {{"capacity", 1}});
    at.signUp(session, ines, "2026-11-20T10:00");
    at.open(session);
    named<QWidget>(at.page, "session.who.edit").setFocus();
    at.type("kevin");
    at.key(Qt::Key_Return);
    CHECK(at.column("attendanceTable", 1) == QStringList{"Place", "Liste d’attente : 1"});
    CHECK(scene.context.toasts.back().contains("liste d’attente"));
    CHECK(at.panel().contains("1 place sur 1"));
    named<QAbstractItemView>(at.page, "attendanceTable").setFocus();
    at.key(Qt::Key_Home);
    at.key(Qt::Key_Delete);
    CHECK(at.column("attendanceTable", 0) == QStringList{"Kévin Delaunay", "Inès Bellanger"});
    CHECK(at.column("attendanceTable", 1) == QStringList{"Place libérée : à prévenir", "Désinscrit·e"});
    at.undo();
    CHECK(at.column("attendanceTable", 1) == QStringList{"Place", "Liste d’attente : 1"});
}

TEST_CASE("Too many sign-ups made apart are kept and asked about: a larger session, or the waiting list", "[activities]") {
    Activities at;
    auto &scene = at.scene;
    const auto session = at.session(at.activity("Boxe"), "2026-11-24T16:00", {{"capacity", 1}});
    const char *times[] = {"2026-11-20T10:00", "2026-11-20T10:01", "2026-11-20T10:02", "2026-11-20T10:03"};
    const char *names[] = {"Anna", "Bilal", "Chloé", "Denis"};
    for (int i = 0; i < 4; ++i) at.signUp(session, scene.person(names[i]), times[i]);
    at.open(session);
    CHECK(at.panel().contains("3 de trop"));
    CHECK(at.cell("sessionTable", 1, 5) == "3 de trop");
    at.press("session.enlarge");
    CHECK(scene.mine.value("session", session, "capacity") == Value(4));
    CHECK_FALSE(named<QWidget>(at.page, "session.enlarge").isVisible());
    at.undo();
    at.press("session.wait");
    CHECK(at.column("attendanceTable", 1) == QStringList{"Place", "Liste d’attente : 1", "Liste d’attente : 2", "Liste d’attente : 3"});
    CHECK(scene.mine.value("session", session, "capacity") == Value(1));
}

TEST_CASE("Of people whose file is not shared only the seat is seen", "[activities]") {
    Activities at;
    auto &scene = at.scene;
    auto &wip = scene.anotherStructure("WIP", "WIP");
    const auto session = at.session(at.activity("Boxe"), "2026-11-24T16:00", {{"capacity", 5}});
    const auto theirs = wip.add("person", {{"usualName", "Zoé"}});
    const auto seat = wip.add("session_seat", {{"session", idValue(session)}, {"takenAt", "2026-11-20T10:00"}});
    wip.add("signup",
            {{"person", idValue(theirs)}, {"session", idValue(session)}, {"seat", idValue(seat)}, {"signedUpAt", "2026-11-20T10:00"}},
            theirs);
    scene.backend.received();
    at.open(session);
    CHECK(at.column("attendanceTable", 0) == QStringList{"Personne suivie par WIP"});
    CHECK(at.panel().contains("1 personne d’une autre structure"));
    CHECK_FALSE(at.panel().contains("Zoé"));
    named<QWidget>(at.page, "attendanceTable").setFocus();
    at.key(Qt::Key_P); // counted, though nobody here knows who it is
    scene.backend.received();
    CHECK(wip.value("session_seat", seat, "attendance") == Value("present"));
    CHECK(at.panel().contains("1 présent"));
}

TEST_CASE("A session comes again each week; one is moved, one called off, and the calendar file says so", "[activities]") {
    Activities at;
    auto &scene = at.scene;
    const auto boxing = at.activity("Boxe", {{"capacity", 8}});
    scene.person("Inès Bellanger");
    at.open(boxing);
    at.press("activity.plan");
    choose(named<QComboBox>(at.page, "plan.every"), "Chaque semaine");
    at.press("plan.form.save"); // until when?
    CHECK(all(scene, "session").empty());
    CHECK(named<QWidget>(at.page, "plan.problem").isVisible());
    named<QLineEdit>(at.page, "plan.until").setFocus();
    at.type("30/06/2027");
    at.press("plan.form.save");
    const auto sessions = all(scene, "session");
    REQUIRE(sessions.size() == 32); // more than one save holds
    REQUIRE(all(scene, "series").size() == 1);
    for (const auto &one : sessions) {
        CHECK(one.fields.at("series") == idValue(all(scene, "series").front().id));
        CHECK(one.fields.at("capacity") == Value(8));
        CHECK(one.fields.at("startsAt").text()->substr(11) == "14:00"); // summer time or not
    }
    at.follow();
    at.press("session.off");
    at.type("Salle prise");
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.said() == "Annulée : Salle prise");
    TempDir dir;
    scene.context.path = QString::fromStdString((dir.path() / "agenda.ics").string());
    at.press("activities.ics");
    QFile file(scene.context.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto calendar = file.readAll();
    CHECK(calendar.count("BEGIN:VEVENT") == 32);
    CHECK(calendar.count("STATUS:CANCELLED") == 1);
    CHECK(calendar.count("SUMMARY:Annulée\u00a0: Boxe") == 1); // where a calendar shows no more than the title
    CHECK_FALSE(calendar.contains("Bellanger"));
    at.press("session.off"); // held after all
    CHECK(at.said().isEmpty());
}

TEST_CASE("Weeks and months are gone through; a day of the month opens its week", "[activities]") {
    Activities at;
    const auto boxing = at.activity("Boxe");
    at.session(boxing, "2026-11-24T10:00");
    at.session(boxing, "2026-12-03T10:00");
    at.page.activated();
    at.read();
    CHECK(at.column("sessionTable", 1) == QStringList{"", "Boxe"});
    CHECK(at.cell("sessionTable", 0, 0) == "Mardi 24 novembre");
    at.key(Qt::Key_PageDown, Qt::AltModifier);
    CHECK(at.cell("sessionTable", 0, 0) == "Jeudi 3 décembre");
    at.press("activities.today");
    CHECK(at.page.monday() == QDate(2026, 11, 23));
    at.key(Qt::Key_Tab, Qt::ControlModifier);
    at.page.activated();
    CHECK(allText(at.page).contains("Novembre 2026"));
    at.key(Qt::Key_PageDown, Qt::AltModifier);
    auto &days = named<QAbstractItemView>(at.page, "monthTable");
    const auto third = days.model()->index(0, 3); // 3 December
    CHECK(third.data(Qt::AccessibleTextRole).toString().contains("Boxe"));
    days.setCurrentIndex(third);
    at.key(Qt::Key_Return);
    CHECK(named<QTabBar>(at.page, "activities.tabs").currentIndex() == 0);
    CHECK(at.page.monday() == QDate(2026, 11, 30));
    at.key(Qt::Key_Return);
    CHECK(named<QWidget>(at.page, "sessionPanel").isVisible());
    CHECK(at.page.closeTop());
    CHECK_FALSE(at.page.closeTop());
}

TEST_CASE("From a person's file one chooses a session, and signs them up in one action", "[activities]") {
    Activities at;
    auto &scene = at.scene;
    const auto ines = scene.person("Inès Bellanger");
    const auto session = at.session(at.activity("Boxe"), "2026-11-24T16:00");
    at.page.showPart(QString::fromStdString("sign-up:" + toText(ines)));
    at.read();
    CHECK(allText(at.page).contains("Choisissez la séance où inscrire Inès Bellanger"));
    at.key(Qt::Key_Return); // the one that stands there
    CHECK(at.page.focusWidget() == &named<QPushButton>(at.page, "session.signUp"));
    at.key(Qt::Key_Space);
    REQUIRE(all(scene, "signup").size() == 1);
    CHECK(all(scene, "signup").front().fields.at("session") == idValue(session));
    CHECK_FALSE(named<QWidget>(at.page, "session.signUp").isVisible());
}

TEST_CASE("What another structure said of the seats is taken up into the files, with the steps", "[activities]") {
    Activities at;
    auto &scene = at.scene;
    const auto [wip, session, first, second] = SaidElsewhere(at);
    scene.backend.received();
    wip.edit("session_seat", first, {{"attendance", "present"}});
    wip.edit("session_seat", second, {{"attendance", "absent"}});
    scene.backend.received();
    at.open(session);
    CHECK(at.column("attendanceTable", 2) == QStringList{"Présent·e", "Absent·e"});
    CHECK(all(scene, "signup").front().fields.count("attendance") == 0);
    at.press("session.takeUp");
    for (const auto &one : all(scene, "signup")) CHECK(one.fields.count("attendance") == 1);
    REQUIRE(all(scene, "pathway_step").size() == 1);
    CHECK(all(scene, "pathway_step").front().fields.at("outcome") == Value("done"));
    CHECK_FALSE(named<QWidget>(at.page, "session.takeUp").isVisible());
    at.undo();
    CHECK(all(scene, "pathway_step").empty());
    CHECK(named<QWidget>(at.page, "session.takeUp").isVisible());
}
