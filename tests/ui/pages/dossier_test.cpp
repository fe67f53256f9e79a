// The file as a whole: reminders, situations, hand-over, exit, information and objection, the summary on paper, and who is without news
// under Today. Real stores; a hand-over between two laptops.
#include "core/base/IdValue.h"
#include "tests/support/ui/Paper.h"
#include "tests/ui/pages/Dossier.h"
#include "ui/lists/Timeline.h"
#include "ui/persons/Obstacles.h"
#include "ui/persons/PersonSheet.h"
#include "ui/today/QuietPeople.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTemporaryDir>

using namespace tp;
using namespace tp::test;

namespace {

RecordId situation(Scene &scene, const RecordId &person, const char *on, std::map<std::string, Value> levels) {
    levels["person"] = idValue(person);
    levels["observedOn"] = on;
    return scene.mine.add("situation", std::move(levels), person);
}

} // namespace

TEST_CASE("A reminder is added in the file, comes up under Today, and is done with undo") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger");
    Dossier dossier(scene, ines);
    dossier.choose("person.reminder");
    auto &form = dossier.part("reminder.form");
    QTest::keyClicks(&named<QLineEdit>(form, "what"), "Relancer la mission locale");
    QTest::keyClicks(&named<QLineEdit>(form, "dueOn"), "20/11/2026");
    QTest::keyClick(&named<QLineEdit>(form, "dueOn"), Qt::Key_Return, Qt::ControlModifier);
    settle();
    auto reminders = all(scene, "reminder");
    REQUIRE(reminders.size() == 1);
    CHECK(reminders[0].file == ines);
    CHECK(reminders[0].fields.at("member") == idValue(scene.mine.member)); // by the référent
    CHECK(allText(dossier.part("reminders")).contains("Relancer la mission locale"));
    CHECK(named<ui::Timeline>(dossier.page, "timeline").count() == 2);

    auto steps = must(ui::dueSteps(scene.backend));
    const auto reminder = std::find_if(steps.begin(), steps.end(), [](const auto &step) { return step.title.contains("Relancer"); });
    REQUIRE(reminder != steps.end());
    CHECK(reminder->group == ui::DueStep::Group::Late);
    CHECK(reminder->opens.record == ines);
    dossier.press("reminder.done");
    CHECK(scene.mine.value("reminder", reminders[0].id, "doneOn") == Value("2026-11-24"));
    CHECK_FALSE(allText(dossier.part("reminders")).contains("Relancer la mission locale"));
    steps = must(ui::dueSteps(scene.backend));
    CHECK(std::none_of(steps.begin(), steps.end(), [](const auto &step) { return step.title.contains("Relancer"); }));
    REQUIRE(scene.context.lastUndo);
    scene.context.lastUndo();
    CHECK(scene.mine.value("reminder", reminders[0].id, "doneOn").isNull());
}

TEST_CASE("A reminder of somebody else is not mine; one of nobody is the structure's") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger");
    const auto add = [&](const char *what, std::map<std::string, Value> more) {
        more["person"] = idValue(ines);
        more["what"] = what;
        more["dueOn"] = "2026-11-24";
        scene.mine.add("reminder", std::move(more), ines);
    };
    add("Pour Awa", {{"member", idValue(scene.colleague.member)}});
    add("Pour qui peut", {});
    const auto steps = must(ui::dueSteps(scene.backend));
    const auto holds = [&](const char *words) {
        return std::any_of(steps.begin(), steps.end(), [&](const auto &step) { return step.title.contains(QLatin1String(words)); });
    };
    CHECK(holds("Pour qui peut"));
    CHECK_FALSE(holds("Pour Awa"));
}

TEST_CASE("Situations are noted, compared on two days, and the change is said in words") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger");
    situation(scene, ines, "2026-03-02", {{"housing", "4"}, {"health", "1"}, {"finances", "3"}});
    situation(scene, ines, "2026-08-01", {{"housing", "3"}, {"health", "1"}});
    Dossier dossier(scene, ines);
    dossier.choose("person.situation");
    auto &form = dossier.part("situation.form");
    auto &observed = named<QLineEdit>(form, "observedOn");
    CHECK(observed.text() == "24/11/2026");
    observed.setText("25/11/2026"); // asked about once, and it was a slip
    QTest::keyClick(&observed, Qt::Key_Return, Qt::ControlModifier);
    CHECK(all(scene, "situation").size() == 2);
    CHECK(allText(form).contains(QString::fromUtf8("25/11/2026 n’est pas encore arrivé")));
    observed.setText("24/11/2026");
    named<QComboBox>(form, "housing").setCurrentIndex(3); // "2": not said, 0, 1, 2 …
    named<QComboBox>(form, "health").setCurrentIndex(3);
    named<QComboBox>(form, "finances").setCurrentIndex(4);
    QTest::keyClick(&named<QLineEdit>(form, "observedOn"), Qt::Key_Return, Qt::ControlModifier);
    settle();
    const auto noted = all(scene, "situation");
    REQUIRE(noted.size() == 3);
    const auto text = allText(dossier.part("situation"));
    CHECK(text.contains(QString::fromUtf8("Logement : bloquant → sensible")));
    CHECK(text.contains(QString::fromUtf8("Santé : léger → sensible")));
    CHECK_FALSE(text.contains(QString::fromUtf8("Finances : lourd →")));
    // Another day to compare with: the entry is the first choice.
    choose(named<QComboBox>(dossier.page, "situation.before"), "01/08/2026");
    settle();
    CHECK(allText(dossier.part("situation")).contains(QString::fromUtf8("Logement : lourd → sensible")));
    CHECK(dossier.page.closeTop()); // back to the overview, which shows the same
    CHECK(allText(dossier.page).contains(QString::fromUtf8("Logement : bloquant → sensible")));
}

TEST_CASE("One obstacle alone is said by its weight in words, not by the number it is drawn with") {
    store::Record record;
    record.type = "situation";
    record.fields = {{"mobility", "1"}, {"health", "0"}};
    CHECK(ui::obstaclesText(record).replace(QChar(0xa0), QLatin1Char(' ')) == QString::fromUtf8("Mobilité : léger"));
}

TEST_CASE("Every obstacle of the schema has an axis, and what is not said is not drawn") {
    REQUIRE(ui::obstacleFields().size() == 10);
    CHECK(ui::heaviestObstacle() == 4);
    store::Record record;
    record.type = "situation";
    record.fields = {{"housing", "4"}, {"digital", "0"}, {"health", "a word of a newer version"}};
    const auto levels = ui::obstacleLevels(record);
    CHECK(levels.front() == 4);
    CHECK(levels.back() == 0);
    CHECK_FALSE(levels[6]);
    const auto changes = ui::obstacleChanges(levels, levels);
    CHECK(changes.better.isEmpty());
    CHECK(changes.harder.isEmpty());
    CHECK(changes.same.size() == 1);
}

TEST_CASE("A hand-over: proposed on one laptop, accepted on another, and both are told") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger");
    scene.world.sync();
    StoreBackend theirs(scene.world, scene.colleague, referent);
    TestContext theirContext;
    {
        Dossier dossier(scene, ines);
        dossier.choose("person.handover");
        auto &to = named<QComboBox>(dossier.page, "handover.to");
        choose(to, "Awa Sarr");
        CHECK(to.findText("Samira Benali") < 0); // not to oneself
        QTest::keyClicks(&named<QPlainTextEdit>(dossier.page, "handover.note"), "Le matin plutot");
        dossier.press("handover.propose");
        REQUIRE(all(scene, "handover").size() == 1);
        CHECK(scene.mine.value("person", ines, "referent") == idValue(scene.mine.member)); // nothing changes yet
        CHECK_FALSE(named<QPushButton>(dossier.page, "handover.accept").isVisible());      // not mine to accept
        CHECK(named<QPushButton>(dossier.page, "handover.withdraw").isVisible());
    }
    scene.world.sync();
    theirs.received();
    auto steps = must(ui::dueSteps(theirs));
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].opens.record == ines);
    CHECK(steps[0].act.isEmpty());
    {
        ui::PersonsPage page(theirs, theirContext);
        present(page, {1146, 1000});
        page.openRecord(ines);
        settle();
        CHECK(allText(named<QWidget>(page, "handover")).contains(QString("Le matin plutot")));
        named<QPushButton>(page, "handover.accept").click();
        settle();
        CHECK(scene.colleague.value("person", ines, "referent") == idValue(scene.colleague.member));
    }
    steps = must(ui::dueSteps(theirs));
    REQUIRE(steps.size() == 1); // now mine, and nobody has met her for long
    CHECK(steps[0].group == ui::DueStep::Group::Quiet);
    scene.world.sync();
    scene.backend.received();
    steps = must(ui::dueSteps(scene.backend));
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].title.contains("Awa Sarr"));
    CHECK_FALSE(steps[0].settles.empty());
    Dossier dossier(scene, ines);
    dossier.press("handover.read");
    CHECK(must(ui::dueSteps(scene.backend)).empty());
    CHECK_FALSE(dossier.part("handover").isVisible());
}

TEST_CASE("Who left the programme is not looked for; who comes back is, with undo") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger");
    REQUIRE(ui::quietPeople(scene.backend, 30).size() == 1);
    Dossier dossier(scene, ines);
    dossier.choose("person.exit");
    auto &form = dossier.part("exit.form");
    choose(named<QComboBox>(form, "situation"), QString::fromUtf8("Formation"));
    QTest::keyClick(&named<QLineEdit>(form, "exitedOn"), Qt::Key_Return, Qt::ControlModifier);
    settle();
    REQUIRE(all(scene, "exit").size() == 1);
    CHECK(ui::quietPeople(scene.backend, 30).empty());
    CHECK(named<QLabel>(dossier.page, "exit.words").isVisible());
    dossier.press("exit.back");
    CHECK_FALSE(dossier.part("exit").isVisible());
    CHECK(ui::quietPeople(scene.backend, 30).size() == 1);
    scene.context.lastUndo();
    settle();
    CHECK(dossier.part("exit").isVisible());
}

TEST_CASE("A reminder that was done is found again, and is to do again or done on another day") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger");
    const auto reminder = scene.mine.add(
        "reminder", {{"person", idValue(ines)}, {"what", "Relancer la CAF"}, {"dueOn", "2026-11-10"}, {"doneOn", "2026-11-12"}}, ines);
    Dossier dossier(scene, ines);
    CHECK_FALSE(allText(dossier.part("reminders")).contains("Relancer la CAF"));
    dossier.press("reminder.showDone");
    CHECK(allText(dossier.part("reminders")).contains("Relancer la CAF"));
    SECTION("another day") {
        dossier.press("reminder.change");
        auto &day = named<QLineEdit>(dossier.part("reminder.form"), "doneOn");
        day.setFocus();
        day.selectAll();
        QTest::keyClicks(&day, "20/11/2026");
        QTest::keyClick(&day, Qt::Key_Return, Qt::ControlModifier);
        settle();
        CHECK(scene.mine.value("reminder", reminder, "doneOn") == Value("2026-11-20"));
    }
    SECTION("to do again") {
        dossier.press("reminder.again");
        CHECK(scene.mine.value("reminder", reminder, "doneOn").isNull());
    }
}

TEST_CASE("An exit that is over is corrected from the thread: its day, its situation, or that the person came back") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger");
    const auto exit = scene.mine.add(
        "exit", {{"person", idValue(ines)}, {"exitedOn", "2026-06-01"}, {"situation", "moved_away"}, {"returnedOn", "2026-09-01"}}, ines);
    Dossier dossier(scene, ines);
    const auto entries = dossier.page.findChildren<QPushButton *>("openEntry");
    REQUIRE(entries.size() == 2);
    entries.front()->click();
    settle();
    CHECK(scene.context.opened.empty());
    auto &form = dossier.part("exit.form");
    REQUIRE(form.isVisible());
    choose(named<QComboBox>(form, "situation"), QString::fromUtf8("Formation"));
    auto &back = named<QLineEdit>(form, "returnedOn");
    back.clear();
    back.setFocus();
    QTest::keyClick(&back, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(scene.mine.value("exit", exit, "returnedOn").isNull());
    CHECK(scene.mine.value("exit", exit, "situation") != Value("moved_away"));
    CHECK(named<QLabel>(dossier.page, "exit.words").isVisible()); // still out
}

TEST_CASE("Three months after somebody left, Today asks where they stand; the answer stays with the exit and on the thread") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger"), late = scene.person("Partie Depuis Peu"), back = scene.person("Revenue");
    const auto left = [&](const RecordId &who, const char *on, std::map<std::string, Value> more = {}) {
        more.insert({{"person", idValue(who)}, {"exitedOn", on}, {"situation", "training"}});
        return scene.mine.add("exit", std::move(more), who);
    };
    const auto exit = left(ines, "2026-08-20");
    left(late, "2026-08-25");
    left(back, "2026-08-20", {{"returnedOn", "2026-09-01"}});
    const auto asked = [&] {
        QStringList out;
        for (const auto &step : must(ui::waitingSteps(scene.backend)))
            if (step.title.startsWith(QString::fromUtf8("Demander"))) out << step.title + QStringLiteral(" | ") + step.detail;
        return out;
    };
    REQUIRE(asked().size() == 1);
    CHECK(asked().front().contains(QString::fromUtf8("Inès Bellanger")));
    CHECK(asked().front().contains(QString::fromUtf8("3 mois après la sortie")));
    Dossier dossier(scene, ines);
    CHECK(named<QLabel>(dossier.page, "exit.words")
              .text()
              .contains(QString::fromUtf8("6 mois après la sortie\u00a0: à demander à partir du 20/02/2027")));
    dossier.press("exit.change");
    auto &form = dossier.part("exit.form");
    choose(named<QComboBox>(form, "after3"), QString::fromUtf8("CDI"));
    QTest::keyClick(&named<QComboBox>(form, "after3"), Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(scene.mine.value("exit", exit, "after3") == Value("permanent_contract"));
    CHECK(scene.mine.value("exit", exit, "after3On") == Value("2026-11-24")); // heard today: nobody had to say so
    CHECK(asked().isEmpty());
    CHECK(
        named<QLabel>(dossier.page, "exit.words").text().contains(QString::fromUtf8("3 mois après la sortie\u00a0: CDI (emploi durable)")));
    QStringList thread;
    for (auto *entry : dossier.page.findChildren<QPushButton *>("openEntry")) thread << entry->accessibleName();
    CHECK(thread.contains(QString::fromUtf8("3 mois après la sortie, 24/11/2026")));
}

TEST_CASE("People without news: those I follow whom nobody has met, in any of their files") {
    Scene scene;
    const auto quiet = scene.person("Longtemps Absente"), met = scene.person("Vue Hier"), other = scene.person("Autre Dossier"),
               old = scene.person("Ancien Nom");
    scene.person("Nouvelle", {{"firstContactOn", "2026-11-20"}}); // new here: not quiet yet
    const auto someone = scene.person("Suivie Par Awa");
    must(scene.mine.writer->commit(
        std::vector{domain::RecordChange{someone, "person", false, someone, {{"referent", idValue(scene.colleague.member)}}}}));
    const auto before = scene.encounter("2026-06-01T10:00", "Gare"), yesterday = scene.encounter("2026-11-23T10:00", "Gare");
    scene.meet(quiet, before, "2026-06-01T10:00", "");
    scene.meet(met, yesterday, "2026-11-23T10:00", "");
    scene.meet(old, yesterday, "2026-11-23T10:00", "");
    must(scene.mine.writer->commit(std::vector{domain::RecordChange{old, "person", false, old, {{"sameAs", idValue(other)}}}}));
    const auto found = ui::quietPeople(scene.backend, 30);
    REQUIRE(found.size() == 1);
    CHECK(found[0].title == "Longtemps Absente");
    CHECK(found[0].detail.contains("01/06/2026"));
    CHECK(ui::quietPeople(scene.backend, 365).empty());
}

TEST_CASE("The information notice is a paper to give: it names the structure and nobody else, and says of nobody that it was given") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger");
    Dossier dossier(scene, ines);
    named<QTabBar>(dossier.page, "personParts").setCurrentIndex(2);
    const TempDir dir;
    scene.context.path = QString::fromStdString((dir.path() / "notice.pdf").string());
    dossier.press("notice.paper");
    const auto words = paperWords(scene.context.path);
    CHECK(words.contains("Association des Amis de Jean Bosco"));
    CHECK(words.contains("24/11/2026"));
    CHECK_FALSE(words.contains("Bellanger"));
    CHECK(paperBoxes(scene.context.path).pages == 1);
    CHECK(scene.mine.value("person", ines, "noticeOn").isNull()); // that it was given is noted by a person
}

TEST_CASE("What the person was told and objects to is noted under Rights and shown in the file") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger");
    Dossier dossier(scene, ines);
    named<QTabBar>(dossier.page, "personParts").setCurrentIndex(2);
    dossier.press("notice.change");
    auto &form = dossier.part("notice.form");
    CHECK(named<QLineEdit>(form, "noticeOn").text() == "24/11/2026");
    QTest::keyClicks(&named<QLineEdit>(form, "noticeVersion"), "2");
    QTest::keyClicks(&named<QPlainTextEdit>(form, "objection"), "Pas de photo");
    QTest::keyClick(&named<QLineEdit>(form, "noticeVersion"), Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(scene.mine.value("person", ines, "noticeOn") == Value("2026-11-24"));
    CHECK(scene.mine.value("person", ines, "objection") == Value("Pas de photo"));
    CHECK(allText(dossier.part("notice")).contains("Pas de photo"));
}

TEST_CASE("The summary holds what the file holds, is noted in the access log, and a name cannot break it") {
    Scene scene;
    const auto ines = scene.person("Inès <b>Bellanger</b> & fils", {{"phone", "0639981240"}, {"noticeOn", "2026-03-02"}});
    situation(scene, ines, "2026-03-02", {{"housing", "4"}});
    situation(scene, ines, "2026-11-02", {{"housing", "2"}});
    const auto gare = scene.encounter("2026-11-02T10:00", "Gare");
    scene.meet(ines, gare, "2026-11-02T10:00", "Cherche une formation");
    QTemporaryDir dir;
    scene.context.path = dir.filePath("fiche.pdf");
    Dossier dossier(scene, ines);
    dossier.choose("person.pdf");
    QFile file(scene.context.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK_FALSE(scene.context.proposedName.contains("Bellanger")); // a file's name is outside the vault
    const ui::ValueText text(scene.backend.reader());
    const auto record = must(scene.backend.reader().get("person", ines));
    const auto words =
        paperWords(ui::personSheet(record, ui::personStory(scene.backend.reader(), text, record, {2026, 11, 24}), text, {2026, 11, 24}));
    CHECK(words.contains(QString::fromUtf8("Inès <b>Bellanger</b> & fils"))); // as typed, no markup
    CHECK(words.contains("Cherche une formation"));
    CHECK(QString(words).replace(QChar(0xa0), QLatin1Char(' ')).contains(QString::fromUtf8("Logement : bloquant → sensible")));

    scene.context.path = dir.filePath("refused.pdf");
    scene.backend.failure = Error{Code::DiskFull, {}};
    dossier.choose("person.pdf");
    CHECK_FALSE(QFile::exists(scene.context.path)); // no line in the log, no export
}
