// Templates of encounters, the last place again, and the reminder that follows: on the capture card, by the keyboard.
#include "tests/ui/pages/Team.h"
#include "ui/theme/Theme.h"
#include "ui/today/CaptureCard.h"
#include "ui/today/KeptDrafts.h"
#include "ui/today/Templates.h"
#include "ui/widgets/ChipGroup.h"

using namespace tp;
using namespace tp::test;

namespace {
struct CardTeam : Team {
    using Team::Team;
    void today() {
        window.open({QStringLiteral("today"), {}});
        settle();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(window.focusWidget(), key, modifiers);
        settle();
    }
    void type(const QString &text) { QTest::keyClicks(window.focusWidget(), text); }
    void useTemplate(const QString &typed) { // three actions: the field, a word, Enter
        key(Qt::Key_T, Qt::ControlModifier);
        REQUIRE(window.focusWidget()->objectName() == "capture.template");
        type(typed);
        key(Qt::Key_Return);
    }
    QString placeShown() { return find<QLineEdit>("capture.place").text(); }
    QString noteShown() { return find<QPlainTextEdit>("capture.note").toPlainText(); }
};
} // namespace

TEST_CASE("A card is kept as a template without its people, fills another by name and Enter, and undo takes it off", "[templates]") {
    CardTeam team;
    team.scene.person("Kévin Delaunay");
    team.today();
    team.find<QLineEdit>("capture.place").setText("Place Café des images");
    team.find<ui::ChipGroup>("capture.themes").setChosen({"housing"});
    team.find<QPlainTextEdit>("capture.note").setPlainText("Maraude du mardi");
    team.useTemplate("Maraude");
    auto kept = team.all("encounter_template");
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].fields.at("name") == Value("Maraude"));
    CHECK(kept[0].fields.at("structure") == Value(Scene::bytes(team.scene.mine.structure)));
    CHECK(kept[0].fields.at("place") == Value("Place Café des images"));
    CHECK(kept[0].fields.at("themes") == Value(Value::Array{"housing"}));
    CHECK(kept[0].fields.at("note") == Value("Maraude du mardi"));

    team.press("capture.clear");
    team.find<QLineEdit>("capture.place").setText("Ailleurs");
    team.find<QPlainTextEdit>("capture.note").setPlainText("Ce soir : ");
    team.useTemplate("mar");
    CHECK(team.placeShown() == "Place Café des images");
    CHECK(team.noteShown() == "Ce soir : \nMaraude du mardi"); // what was typed stays
    CHECK(team.find<ui::ChipGroup>("capture.themes").chosen() == QStringList{"housing"});
    CHECK(team.window.focusWidget()->objectName() == "capture.who.edit"); // and who
    team.find<QPushButton>("toast.undo").click();
    settle();
    CHECK(team.placeShown() == "Ailleurs");
    CHECK(team.noteShown() == "Ce soir : ");

    // What is said beside one person is that person's: it goes into no template.
    team.find<QLineEdit>("capture.who.edit").setFocus();
    team.type("kev");
    team.key(Qt::Key_Return);
    team.useTemplate("Suivi");
    for (const auto &one : team.all("encounter_template"))
        if (one.fields.at("name") == Value("Suivi")) CHECK_FALSE(one.fields.contains("note"));
    CHECK(team.all("encounter_template").size() == 2);

    team.scene.world.sync(); // the colleague of the same structure has both
    CHECK(ui::templatesOf(*team.scene.colleague.reader, team.scene.mine.structure).size() == 2);
}

TEST_CASE("Undo of a template or of the last place leaves what was typed since", "[templates]") {
    CardTeam team;
    team.scene.mine.add("encounter_template", {{"name", "Maraude"},
                                               {"structure", Scene::bytes(team.scene.mine.structure)},
                                               {"place", "Gare"},
                                               {"commune", "14118"},
                                               {"themes", Value::Array{"housing"}},
                                               {"note", "Maraude du mardi"}});
    team.today();
    team.find<QLineEdit>("capture.place").setText("Ailleurs");
    team.useTemplate("mar");
    REQUIRE(team.placeShown() == "Gare");
    auto &themes = team.find<ui::ChipGroup>("capture.themes");
    SECTION("what was typed in other fields") {
        team.type("1h 18-21");
        team.key(Qt::Key_Return);
        themes.setChosen({"health", "housing"});
        team.find<QPlainTextEdit>("capture.note").setPlainText("Maraude du mardi, il pleut");
        team.find<QPushButton>("toast.undo").click();
        settle();
        CHECK(team.placeShown() == "Ailleurs"); // what the template put there, and nobody touched
        CHECK(themes.chosen() == QStringList{"health"});
        CHECK(team.noteShown() == "Maraude du mardi, il pleut");
        CHECK(team.window.findChild<ui::CaptureCard *>()->read().people.unnamed.size() == 1);
    }
    SECTION("a place that was corrected") {
        team.find<QLineEdit>("capture.place").setText("Gare routière");
        team.find<QPushButton>("toast.undo").click();
        settle();
        CHECK(team.placeShown() == QString::fromUtf8("Gare routière"));
        CHECK(team.window.findChild<ui::CaptureCard *>()->read().commune == "14118"); // it goes with it
        CHECK(team.noteShown().isEmpty());
    }
}

TEST_CASE("Undo of a template leaves what a colleague wrote since", "[templates]") {
    CardTeam team;
    const auto id = team.scene.mine.add(
        "encounter_template",
        {{"name", "Maraude"}, {"structure", Scene::bytes(team.scene.mine.structure)}, {"place", "Gare"}, {"note", "Mardi"}});
    const auto value = [&](const char *field) { return team.scene.mine.value("encounter_template", id, field); };
    team.scene.world.sync();
    team.today();
    SECTION("replaced") {
        team.find<QLineEdit>("capture.place").setText("Port");
        team.find<QPlainTextEdit>("capture.note").setPlainText("Jeudi");
        team.useTemplate("Maraude");
        team.find<QLineEdit>("capture.place").setText("Port");
        team.find<QPlainTextEdit>("capture.note").setPlainText("Jeudi");
        team.key(Qt::Key_T, Qt::ControlModifier);
        team.type("Maraude");
        team.key(Qt::Key_Down); // the first fills the card; this one replaces the template
        team.key(Qt::Key_Return);
        REQUIRE(value("place") == Value("Port"));
        team.scene.world.sync();
        team.scene.colleague.edit("encounter_template", id, {{"note", "Jeudi, 20 h"}});
        team.scene.backend.received();
        team.find<QPushButton>("toast.undo").click();
        settle();
        CHECK(value("place") == Value("Gare"));
        CHECK(value("note") == Value("Jeudi, 20 h"));
    }
    SECTION("renamed") {
        team.key(Qt::Key_T, Qt::ControlModifier);
        team.key(Qt::Key_Up);
        team.key(Qt::Key_Return);
        team.find<QLineEdit>("capture.templates.0.name").setText("Tournée");
        team.key(Qt::Key_Return);
        REQUIRE(value("name") == Value("Tournée"));
        team.scene.colleague.edit("encounter_template", id, {{"name", "Ronde"}}); // at the same time, without network
        team.scene.backend.received();
        const auto stands = value("name");
        team.find<QPushButton>("toast.undo").click();
        settle();
        CHECK(value("name") == stands); // both versions wait for somebody to choose
        CHECK(must(team.scene.mine.reader->get("encounter_template", id)).conflicts == std::vector<std::string>{"name"});
    }
}

TEST_CASE("Templates are renamed and deleted in their list, both with undo", "[templates]") {
    CardTeam team;
    const auto id = team.scene.mine.add("encounter_template", {{"name", "Marade"}, {"structure", Scene::bytes(team.scene.mine.structure)}});
    team.today();
    team.key(Qt::Key_T, Qt::ControlModifier);
    team.key(Qt::Key_Up);     // from the first to the last row
    team.key(Qt::Key_Return); // rename or delete
    auto &name = team.find<QLineEdit>("capture.templates.0.name");
    CHECK(team.window.focusWidget() == &name);
    name.setText("Maraude");
    team.key(Qt::Key_Return);
    CHECK(team.scene.mine.value("encounter_template", id, "name") == Value("Maraude"));
    team.find<QPushButton>("toast.undo").click();
    settle();
    CHECK(team.scene.mine.value("encounter_template", id, "name") == Value("Marade"));
    team.press("capture.templates.0.delete");
    CHECK(team.scene.mine.get("encounter_template", id).deleted);
    CHECK_FALSE(team.window.findChild<QWidget *>("capture.templates")->isVisible()); // none is left
    team.find<QPushButton>("toast.undo").click();
    settle();
    CHECK_FALSE(team.scene.mine.get("encounter_template", id).deleted);
}

TEST_CASE("A name of a template that is half typed at the lock is kept, not said, and stands there again in the next window",
          "[templates][formDraft]") {
    CardTeam team;
    const auto id = team.scene.mine.add("encounter_template", {{"name", "Marade"}, {"structure", Scene::bytes(team.scene.mine.structure)}});
    const auto value = [&] { return team.scene.mine.value("encounter_template", id, "name"); };
    const auto kept = [&] { return must(team.scene.mine.reader->draft("form/encounter_template/" + toText(id))).has_value(); };
    team.today();
    team.key(Qt::Key_T, Qt::ControlModifier);
    team.key(Qt::Key_Up);
    team.key(Qt::Key_Return);
    auto &name = team.find<QLineEdit>("capture.templates.0.name");
    REQUIRE(team.window.focusWidget() == &name);
    name.selectAll();
    team.type("Maraude du ma");
    team.window.lock();
    settle();
    CHECK(kept());
    CHECK(value() == Value("Marade"));

    ui::MainWindow next(team.scene.backend, team.onboarding, {ui::todayPage(), ui::encountersPage()});
    next.setPrompter(&team.scene.context);
    present(next, {1366, 768});
    REQUIRE(QTest::qWaitForWindowActive(&next));
    const auto waiting = ui::keptDrafts(team.scene.backend);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.front().title.contains("Marade"));
    next.open(waiting.front().opens); // as its line under Today does
    settle();
    auto &again = named<QLineEdit>(next, "capture.templates.0.name");
    REQUIRE(again.isVisible());
    CHECK(again.hasFocus());
    CHECK(again.text() == "Maraude du ma");
    CHECK(value() == Value("Marade"));
    SECTION("it is finished") {
        QTest::keyClick(&again, Qt::Key_End);
        QTest::keyClicks(&again, "rdi");
        QTest::keyClick(&again, Qt::Key_Return);
        settle();
        CHECK(value() == Value("Maraude du mardi"));
        CHECK(named<QLineEdit>(next, "capture.templates.0.name").text() == "Maraude du mardi");
    }
    SECTION("it is emptied: the name stands as it was") {
        again.clear();
        QTest::keyClick(&again, Qt::Key_Return);
        settle();
        CHECK(again.text() == "Marade");
        CHECK(value() == Value("Marade"));
    }
    CHECK_FALSE(kept());
    CHECK(ui::keptDrafts(team.scene.backend).empty());
}

TEST_CASE("A name of a template that is half typed stays when another one arrives, and is not said before its field is left",
          "[templates][formDraft]") {
    CardTeam team;
    const auto of = Scene::bytes(team.scene.mine.structure);
    const auto id = team.scene.mine.add("encounter_template", {{"name", "Marade"}, {"structure", of}});
    team.scene.world.sync();
    team.today();
    team.key(Qt::Key_T, Qt::ControlModifier);
    team.key(Qt::Key_Up);
    team.key(Qt::Key_Return);
    team.find<QLineEdit>("capture.templates.0.name").selectAll();
    team.type("Maraude du ma");
    team.scene.colleague.add("encounter_template", {{"name", "Permanence"}, {"structure", of}});
    team.scene.backend.received();
    settle();
    CHECK(team.find<QLineEdit>("capture.templates.1.name").text() == "Permanence");
    CHECK(team.find<QLineEdit>("capture.templates.0.name").text() == "Maraude du ma");
    CHECK(team.scene.mine.value("encounter_template", id, "name") == Value("Marade"));
    team.key(Qt::Key_Tab); // left
    settle();
    CHECK(team.scene.mine.value("encounter_template", id, "name") == Value("Maraude du ma"));
}

TEST_CASE("Ctrl+R fills in the last place, of whatever day, and undo gives back what stood there", "[templates]") {
    CardTeam team;
    team.scene.encounter("2026-11-20T10:00", "Gare de Caen",
                         {{"commune", "14118"}, {"placeKind", "station"}, {"structure", Scene::bytes(team.scene.mine.structure)}});
    team.today();
    CHECK(team.placeShown().isEmpty()); // nothing was noted today
    team.key(Qt::Key_R, Qt::ControlModifier);
    CHECK(team.placeShown() == "Gare de Caen");
    CHECK(team.find<QLineEdit>("capture.commune").text() == "Caen");
    team.find<QPushButton>("toast.undo").click();
    settle();
    CHECK(team.placeShown().isEmpty());
}

TEST_CASE("A reminder is put into the file of who was met with the encounter, and taken back with it", "[reminder]") {
    CardTeam team;
    const auto kevin = team.scene.person("Kévin Delaunay");
    team.today();
    CHECK_FALSE(team.window.findChild<QWidget *>("capture.reminder")->isVisible()); // nobody with a file yet
    team.type("2h 18-21");
    team.key(Qt::Key_Return);
    CHECK_FALSE(team.window.findChild<QWidget *>("capture.reminder")->isVisible());
    team.type("kev");
    team.key(Qt::Key_Return);
    auto &what = team.find<QLineEdit>("capture.reminder");
    REQUIRE(what.isVisible());
    what.setFocus();
    team.type("Appeler la mission locale");
    team.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(team.all("encounter").empty()); // by when?
    CHECK(team.find<QLabel>("capture.problem").isVisible());
    team.find<QLineEdit>("capture.reminderOn").setFocus();
    team.type("27/11");
    team.key(Qt::Key_Return, Qt::ControlModifier);
    const auto encounters = team.all("encounter"), reminders = team.all("reminder");
    REQUIRE(encounters.size() == 1);
    REQUIRE(reminders.size() == 1);
    CHECK(reminders[0].file == kevin);
    CHECK(reminders[0].fields.at("person") == Value(Scene::bytes(kevin)));
    CHECK(reminders[0].fields.at("encounter") == Value(Scene::bytes(encounters[0].id)));
    CHECK(reminders[0].fields.at("what") == Value("Appeler la mission locale"));
    CHECK(reminders[0].fields.at("dueOn") == Value("2026-11-27"));
    CHECK(reminders[0].fields.at("member") == Value(Scene::bytes(team.scene.mine.member)));
    CHECK_FALSE(what.isVisible()); // the next card names nobody yet
    team.find<QPushButton>("toast.undo").click();
    settle();
    CHECK(team.all("reminder").empty());
    CHECK(team.all("encounter").empty());
}

TEST_CASE("Pictures of templates and reminders", "[.pictures]") {
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark})
        for (const auto size : {QSize(1366, 768), QSize(1366, 690), QSize(683, 384)}) {
            qApp->findChild<ui::Theme *>()->choose(choice);
            CardTeam team(size);
            const auto take = [&](const char *name) {
                QTest::qWait(60);
                REQUIRE(team.window.grab().save(
                    QStringLiteral("%1/template-%2-%3-%4x%5.png")
                        .arg(qEnvironmentVariable("TP_PICTURES"), QString::fromLatin1(name), ui::tokens().dark ? "dark" : "light")
                        .arg(size.width())
                        .arg(size.height())));
            };
            team.scene.person("Kévin Delaunay");
            for (const auto *name : {"Maraude du mardi", "Permanence au local", "Atelier vélo"})
                team.scene.mine.add("encounter_template", {{"name", name},
                                                           {"place", "Place Café des images"},
                                                           {"commune", "14327"},
                                                           {"structure", Scene::bytes(team.scene.mine.structure)}});
            team.today();
            take("card");
            team.key(Qt::Key_T, Qt::ControlModifier);
            take("offered");
            team.type("Autre");
            take("keep");
            team.key(Qt::Key_Escape);
            team.find<QLineEdit>("capture.template").clear();
            team.key(Qt::Key_Down);
            team.key(Qt::Key_Up);
            team.key(Qt::Key_Return);
            take("list");
            team.press("capture.templates.close");
            team.find<QLineEdit>("capture.who.edit").setFocus();
            team.type("kev");
            team.key(Qt::Key_Return);
            team.find<QLineEdit>("capture.reminder").setFocus();
            team.type("Appeler la mission locale");
            take("reminder");
        }
    qApp->findChild<ui::Theme *>()->choose(ui::Theme::Choice::System);
}
