// Outings: begun, joined by what is noted, observed, ended, printed. The whole window on a real store.
#include "tests/support/ui/Paper.h"
#include "tests/ui/pages/Team.h"
#include "ui/lists/RecordTable.h"
#include "ui/lists/Timeline.h"
#include "ui/outings/RecapSheet.h"
#include "ui/shell/KeyList.h"
#include "ui/text/ValueText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Fields.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

using namespace tp;
using namespace tp::test;

TEST_CASE("An outing: begun, joined by what is noted, a place observed, ended, and printed without a name") {
    Team team;
    team.scene.person("Kévin Delaunay");
    team.scene.encounter("2026-11-24T09:00", "Local AAJB");
    CHECK(team.find("today.outing").text() == "Commencer une sortie");
    team.begin("Arrêt Grande Delle\nPlace Café des images");
    const auto outings = team.all("outing");
    REQUIRE(outings.size() == 1);
    CHECK(outings[0].fields.at("startedAt") == Value("2026-11-24T14:46"));
    CHECK(outings[0].fields.at("startedBy") == Value(Scene::bytes(team.scene.mine.member)));

    team.note("2h 18-21", "Discussion sur le banc");
    team.note("kev", "Il cherche un stage de cuisine");
    CHECK(team.find("today.outing").text() == "Sortie depuis 14:46");
    int joined = 0;
    for (const auto &encounter : team.all("encounter")) {
        joined += team.joined(encounter, outings[0].id);
        if (team.joined(encounter, outings[0].id))
            CHECK(encounter.fields.at("place") == Value("Arrêt Grande Delle")); // the first one planned
    }
    CHECK(joined == 2);

    team.press("today.outing"); // goes on
    CHECK(named<QLabel>(team.window, "outing.title").text() == "Sortie du 24/11/2026, depuis 14:46");
    CHECK(team.find("outing.encounters").text() == "2 rencontres");
    CHECK(named<QLabel>(team.window, "outing.counts").text() == QString::fromUtf8("3 personnes rencontrées"));
    team.press("outing.observe");
    CHECK(team.field("place").property("text") == "Arrêt Grande Delle"); // where they were last
    team.write("place", "Square du Bois");
    team.press("outing.save"); // what was seen is needed
    CHECK(team.all("observation").empty());
    team.window.open({QStringLiteral("encounters"), {}, QStringLiteral("outing")}); // a form is not thrown away
    CHECK(team.field("place").property("text") == "Square du Bois");
    team.press("outing.cancel");
    QTest::keyClick(&team.window, Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK(team.field("place").property("text") == "Square du Bois");
    team.write("note", "Personne, bancs retirés");
    team.press("outing.save");
    REQUIRE(team.all("observation").size() == 1);
    CHECK(team.all("observation")[0].fields.at("observedAt") == Value("2026-11-24T14:46"));

    team.window.findChild<ui::Timeline *>()->opened(team.all("observation")[0].id); // corrected
    settle();
    team.write("note", "Personne, bancs neufs");
    team.press("outing.save");
    CHECK(team.all("observation")[0].fields.at("note") == Value("Personne, bancs neufs"));

    team.pass(95);
    team.press("outing.end");
    team.write("note", "Revenir le vendredi");
    team.press("outing.save");
    CHECK(team.all("outing")[0].fields.at("endedAt") == Value("2026-11-24T16:21"));
    CHECK(named<QLabel>(team.window, "outing.title").text() == QString::fromUtf8("Sortie du 24/11/2026, de 14:46 à 16:21"));
    CHECK_FALSE(team.window.findChild<QPushButton *>("outing.end")->isVisible());

    TempDir folder;
    team.scene.context.path = QString::fromStdString((folder.path() / "bilan.pdf").string());
    team.press("outing.print");
    CHECK(team.scene.context.proposedName == "sortie-2026-11-24.pdf");
    QFile pdf(team.scene.context.path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    const auto byKey = QString::fromStdString((folder.path() / "touche.pdf").string());
    const auto printKey = [&] {
        QTest::keyClick(team.window.focusWidget(), Qt::Key_P, Qt::ControlModifier);
        settle();
    };
    team.scene.context.path = byKey;
    team.press("outing.change");
    printKey();
    CHECK_FALSE(QFile::exists(byKey)); // not of what is half typed
    team.press("outing.cancel");
    printKey();
    CHECK(QFile::exists(byKey));
    const auto told = ui::keysIn(named<QWidget>(team.window, "outings")); // by the help
    CHECK(std::ranges::any_of(told, [](const auto &row) {
        return row.words == "Bilan en PDF" && row.keys == QKeySequence(QKeySequence::Print).toString(QKeySequence::NativeText);
    }));
    const ui::ValueText text(team.scene.backend.reader());
    const auto words = paperWords(ui::recapSheet(must(reports::summariseOuting(team.scene.backend.reader(), outings[0].id)), text));
    CHECK(words.contains("Association des Amis de Jean Bosco")); // who went out
    CHECK(words.contains("Samira, Marc"));
    CHECK(words.contains("Square du Bois"));
    CHECK(words.contains("Personne, bancs neufs"));
    CHECK(words.contains("Revenir le vendredi"));
    CHECK(words.contains(QString::fromUtf8("2 hommes")));
    CHECK_FALSE(words.contains("Delaunay")); // it is paper
    CHECK_FALSE(words.contains("cuisine"));

    team.window.open({QStringLiteral("today"), {}}); // what happened while it lasted, noted afterwards
    team.when("15:30");
    team.note("1h 22-25", "Pendant");
    team.pass(1);
    team.note("1f 26-29", "Après");
    CHECK(must(reports::summariseOuting(team.scene.backend.reader(), outings[0].id)).encounters.size() == 3);
    const auto after = team.all("encounter");
    CHECK(std::ranges::any_of(after, [&](const auto &one) {
        const auto at = one.fields.find("note");
        return at != one.fields.end() && at->second == Value("Après") && !team.joined(one, outings[0].id);
    }));
}

TEST_CASE(
    "What is noted in an outing without a commune is of its territory, what is noted with one is of the commune's; the recap says so") {
    Team team;
    const auto woods = team.scene.mine.add("territory", {{"name", "Bocage virois"}, {"communes", Value::Array{"14762"}}});
    team.scene.backend.received();
    team.begin("Gare", "Bocage virois");
    REQUIRE(team.all("outing").size() == 1);
    const auto outing = team.all("outing")[0];
    CHECK(outing.fields.at("territory") == Value(Scene::bytes(woods)));
    team.note("1h 18-21", "Sans commune");
    team.window.open({QStringLiteral("today"), {}});
    settle();
    team.find<ui::CommuneField>("capture.commune").setCode("14118");
    team.note("1f 18-21", "Avec la commune");
    const auto met = team.all("encounter");
    REQUIRE(met.size() == 2);
    for (const auto &one : met) {
        INFO(*one.fields.at("note").text());
        const bool placed = one.fields.at("note") == Value("Avec la commune");
        CHECK(team.joined(one, outing.id));
        CHECK(one.fields.contains("commune") == placed);
        REQUIRE(one.fields.contains("territory"));
        CHECK(one.fields.at("territory") == Value(Scene::bytes(placed ? team.scene.territory : woods)));
    }
    const ui::ValueText text(team.scene.backend.reader());
    const auto words = paperWords(ui::recapSheet(must(reports::summariseOuting(team.scene.backend.reader(), outing.id)), text));
    CHECK(words.contains("Bocage virois"));
}

TEST_CASE("An outing forgotten overnight takes nothing more, is ended with its right time, and is not ended before it began") {
    Team team;
    team.begin("Gare");
    team.pass(17 * 60);
    team.note("1h 18-21", "Le lendemain");
    const auto outing = team.all("outing")[0].id;
    REQUIRE(team.all("encounter").size() == 1);
    CHECK_FALSE(team.joined(team.all("encounter")[0], outing));
    CHECK(team.find("today.outing").text() == "Commencer une sortie");
    team.window.open({QStringLiteral("encounters"), outing});
    settle();
    team.press("outing.change");
    team.write("endedAt", "24/11/2026 13:00");
    team.press("outing.save");
    CHECK(team.find<QLabel>("outing.problem").text().contains(QString::fromUtf8("avant d’avoir commencé")));
    team.write("endedAt", "24/11/2026 18:00");
    team.press("outing.save");
    CHECK(team.all("outing")[0].fields.at("endedAt") == Value("2026-11-24T18:00"));
}

TEST_CASE("Yesterday's encounter noted during an outing is not of it; another member's outing takes nothing; one deleted comes back") {
    Team team;
    team.scene.colleague.add("outing", {{"startedAt", "2026-11-24T14:00"},
                                        {"structure", Scene::bytes(team.scene.mine.structure)},
                                        {"startedBy", Scene::bytes(team.scene.colleague.member)}});
    team.scene.backend.received();
    CHECK(team.find("today.outing").text() == "Commencer une sortie");
    team.begin("Gare");
    const auto current = ui::currentOuting(team.scene.backend, team.scene.backend.reader());
    REQUIRE(current);
    team.window.open({QStringLiteral("today"), {}});
    team.when("hier 18:00");
    team.note("1h 18-21", "Hier");
    REQUIRE(team.all("encounter").size() == 1);
    CHECK_FALSE(team.joined(team.all("encounter")[0], current->id));
    team.press("today.outing");
    team.press("outing.delete");
    CHECK(team.all("outing").size() == 1); // the colleague's
    QTest::keyClick(&team.window, Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK(team.all("outing").size() == 2);
}

TEST_CASE(
    "A colleague's outing is offered, joined and left; what is noted in between is of it; ended elsewhere it is over here too, and said") {
    Team team;
    const auto outing = team.scene.colleague.add("outing", {{"startedAt", "2026-11-24T14:00"},
                                                            {"structure", Scene::bytes(team.scene.mine.structure)},
                                                            {"startedBy", Scene::bytes(team.scene.colleague.member)}});
    const auto whoseNote = [&](const char *note) {
        for (const auto &one : team.all("encounter"))
            if (one.fields.at("note") == Value(note)) return ui::outingOf(one);
        FAIL("not noted: " << note);
        return std::optional<RecordId>();
    };
    team.scene.backend.received();
    team.note("1h 18-21", "Avant");
    CHECK_FALSE(whoseNote("Avant"));
    CHECK(team.find("today.join").accessibleDescription() == QString::fromUtf8("En cours depuis 14:00"));
    team.press("today.join");
    CHECK_FALSE(team.window.findChild<QPushButton *>("today.join")->isVisible());
    CHECK(team.find("today.outing").text() == "Sortie depuis 14:00");
    CHECK(team.window.focusWidget()->objectName() == "capture.who.edit");
    team.note("1h 18-21", "Avec eux");
    CHECK(whoseNote("Avec eux") == outing);

    team.press("today.outing");
    team.press("outing.leave");
    CHECK(team.find("outing.join").isVisible());
    team.note("1h 18-21", "Sans eux");
    CHECK_FALSE(whoseNote("Sans eux"));
    QTest::keyClick(&team.window, Qt::Key_2, Qt::AltModifier);
    settle();
    team.press("outing.join");
    CHECK(team.find("outing.leave").isVisible());
    for (const auto *way : {"toast.undo", "toast.redo"}) {
        team.press(way);
        CHECK(team.find(QLatin1String(way) == "toast.undo" ? "outing.join" : "outing.leave").isVisible());
    }
    CHECK(team.find("outing.end").isVisible()); // whoever ends it ends it for all

    team.pass(10);
    team.window.open({QStringLiteral("today"), {}});
    team.scene.colleague.edit("outing", outing, {{"endedAt", "2026-11-24T14:50"}});
    team.scene.backend.received();
    CHECK(team.find("today.outing").text() == "Commencer une sortie");
    CHECK_FALSE(team.window.findChild<QPushButton *>("today.join")->isVisible());
    CHECK(allText(team.window).contains(QString::fromUtf8("La sortie a été terminée sur un autre poste.")));
    team.note("1h 18-21", "Trop tard");
    CHECK_FALSE(whoseNote("Trop tard"));
    team.when("14:48");
    team.note("1h 18-21", "Au retour");
    CHECK(whoseNote("Au retour") == outing); // noted after coming back
}

TEST_CASE("The encounters of an outing are listed from it, exported alone, and one is put into an outing and taken out in its form",
          "[ofOuting]") {
    Team team(coordinator);
    const auto mine = Scene::bytes(team.scene.mine.structure), me = Scene::bytes(team.scene.mine.member);
    const auto outing = team.scene.mine.add(
        "outing", {{"startedAt", "2026-11-24T10:00"}, {"endedAt", "2026-11-24T12:00"}, {"structure", mine}, {"startedBy", me}});
    team.scene.mine.add("outing", {{"startedAt", "2026-11-23T10:00"}, {"structure", mine}}); // near: may be chosen
    team.scene.mine.add("outing", {{"startedAt", "2026-11-20T10:00"}, {"structure", mine}}); // too long ago
    const auto met =
        team.scene.encounter("2026-11-24T10:30", "Arrêt Grande Delle", {{"outing", Scene::bytes(outing)}, {"structure", mine}});
    const auto other = team.scene.encounter("2026-11-24T14:00", "Local AAJB", {{"structure", mine}});
    team.scene.backend.received();

    team.window.open({QStringLiteral("encounters"), outing});
    settle();
    team.press("outing.encounters");
    auto &table = team.find<ui::RecordTable>("encounterTable");
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(team.find("ofOuting").text() == QString::fromUtf8("Sortie du 24/11/2026, de 10:00 à 12:00"));
    team.scene.context.path = QString::fromStdString(team.scene.world.dir.file("sortie.csv"));
    team.press("export");
    team.press("export.go");
    QFile file(team.scene.context.path);
    REQUIRE(QTest::qWaitFor([&] { return file.exists(); }));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto csv = file.readAll();
    CHECK(csv.contains("Arrêt Grande Delle"));
    CHECK_FALSE(csv.contains("Local AAJB"));
    team.press("ofOuting"); // takes it off
    CHECK(table.model()->rowCount() == 2);
    QTest::keyClick(&team.window, Qt::Key_Left, Qt::AltModifier); // back to the outing
    settle();
    CHECK(named<QLabel>(team.window, "outing.title").isVisible());

    const auto choose = [&](const RecordId &encounter, int index) {
        team.window.open({QStringLiteral("encounters"), encounter});
        settle();
        QTest::keyClick(&team.find<ui::RecordTable>("encounterTable"), Qt::Key_F2);
        settle();
        auto *box = named<QWidget>(team.window, "encounterDetail").findChild<QComboBox *>("outing");
        REQUIRE(box);
        CHECK(box->count() == 3); // none, and the two within two days
        box->setCurrentIndex(index);
        QTest::keyClick(box, Qt::Key_Return, Qt::ControlModifier);
        settle();
        settle(); // the list is read again, and the detail with it
    };
    choose(other, 1); // the newest
    CHECK(team.joined(team.scene.mine.get("encounter", other), outing));
    team.press("openOuting");
    CHECK(team.find("outing.encounters").text() == "2 rencontres");
    choose(met, 0);
    CHECK(team.scene.mine.value("encounter", met, "outing").isNull());
}

TEST_CASE("Pictures of outings", "[.pictures]") {
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark})
        for (const auto size : {QSize(1366, 768), QSize(683, 384)}) {
            qApp->findChild<ui::Theme *>()->choose(choice);
            Team team(size);
            const auto take = [&](const char *name) {
                QTest::qWait(60);
                REQUIRE(team.window.grab().save(
                    QStringLiteral("%1/outing-%2-%3-%4.png")
                        .arg(qEnvironmentVariable("TP_PICTURES"), QString::fromLatin1(name), ui::tokens().dark ? "dark" : "light")
                        .arg(size.width())));
            };
            team.scene.person("Kévin Delaunay");
            team.press("today.outing");
            take("begin");
            team.write("team", "Samira, Marc");
            team.write("plan", "Arrêt Grande Delle\nPlace Café des images");
            team.press("outing.save");
            team.note("2h 18-21", "Discussion sur le banc");
            team.note("kev", "Il cherche un stage de cuisine");
            take("today");
            team.press("today.outing");
            take("under-way");
            team.press("outing.observe");
            take("observe");
            team.write("place", "Square du Bois");
            team.write("note", "Personne, bancs retirés");
            team.press("outing.save");
            team.pass(95);
            team.press("outing.end");
            take("end");
            team.write("note", "Revenir le vendredi");
            team.press("outing.save");
            take("ended");
        }
    qApp->findChild<ui::Theme *>()->choose(ui::Theme::Choice::System);
}
