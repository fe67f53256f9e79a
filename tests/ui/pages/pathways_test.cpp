// Parcours: begun, planned, tried again elsewhere, ended and begun again; by phase on the board. Real stores.
#include "core/domain/Pathway.h"
#include "tests/support/TempDir.h"
#include "tests/support/ui/Paper.h"
#include "tests/ui/pages/Pathways.h"
#include "ui/pathways/PathwaySheet.h"
#include "ui/persons/PersonSheet.h"
#include "ui/persons/PersonStory.h"

#include <QFile>
#include <QLineEdit>

using namespace tp;
using namespace tp::test;

TEST_CASE("A pathway is begun, a step planned, not come to, and tried again elsewhere in two actions", "[pathways]") {
    Pathways at;
    auto &scene = at.scene;
    const auto wip = scene.anotherStructure("WIP", "WIP").structure;
    const auto ines = scene.person("Inès Bellanger");
    at.open(ines);
    at.press("pathway.begin");
    REQUIRE(all(scene, "pathway").size() == 1);
    CHECK(all(scene, "pathway").front().fields.at("startedOn") == Value("2026-11-24"));
    REQUIRE(all(scene, "pathway_phase").size() == 1);
    CHECK(all(scene, "pathway_phase").front().fields.at("phase") == Value("outreach"));
    CHECK(at.focused() == named<QPushButton>(at.page, "pathway.add").accessibleName());

    at.key(Qt::Key_Space); // Add a step
    QTest::keyClicks(at.page.focusWidget(), "Immersion cuisine");
    at.key(Qt::Key_Return, Qt::ControlModifier);
    auto steps = all(scene, "pathway_step");
    REQUIRE(steps.size() == 1);
    CHECK(steps.front().fields.at("title") == Value("Immersion cuisine"));
    CHECK(steps.front().fields.at("plannedFrom") == Value("2026-11-24"));
    CHECK(steps.front().fields.at("structure") == idValue(scene.mine.structure));
    CHECK(steps.front().fields.at("pathway") == idValue(all(scene, "pathway").front().id));
    REQUIRE(at.bars().size() == 1);
    CHECK(at.bars().front() == "Immersion cuisine, AAJB, à partir du 24/11/2026, Prévue");

    at.press("step.not_come");
    CHECK(at.bars().front() == "Immersion cuisine, AAJB, à partir du 24/11/2026, Pas venu·e");
    CHECK_FALSE(named<QWidget>(at.page, "step.done").isVisible());
    scene.context.lastUndo();
    QTest::qWait(50);
    settle();
    CHECK(at.bars().front() == "Immersion cuisine, AAJB, à partir du 24/11/2026, Prévue");
    at.press("step.not_come");
    const auto &table = *named<QAbstractItemView>(at.page, "stepTable").model();
    REQUIRE(table.rowCount() == 1);
    CHECK(table.index(0, 1).data().toString().isEmpty());

    SECTION("by keys") { // two actions on the step that is open; the keyboard is there
        CHECK(at.page.focusWidget()->objectName() == "retry.WIP");
        at.key(Qt::Key_Space);                         // 1
        CHECK(all(scene, "pathway_step").size() == 1); // nothing is written before it is confirmed
        at.key(Qt::Key_Return, Qt::ControlModifier);   // 2
    }
    SECTION("by mouse") {
        at.pick("WIP");             // 1
        at.press("step.form.save"); // 2
    }
    steps = all(scene, "pathway_step");
    REQUIRE(steps.size() == 2);
    const auto &second = steps[0].fields.contains("attemptOf") ? steps[0] : steps[1];
    const auto &first = steps[0].fields.contains("attemptOf") ? steps[1] : steps[0];
    CHECK(second.fields.at("attemptOf") == idValue(first.id));
    CHECK(second.fields.at("title") == Value("Immersion cuisine"));
    CHECK(second.fields.count("outcome") == 0);
    CHECK(first.fields.at("outcome") == Value("not_come")); // as it was, no failure
    CHECK(second.fields.at("structure") == idValue(wip));   // elsewhere, without another action
    CHECK(at.bars().contains("Immersion cuisine, WIP, 2e essai, à partir du 01/12/2026, Prévue"));
    CHECK(allText(named<QWidget>(at.page, "stepPanel")).contains("Essais"));
    CHECK(named<QLabel>(at.page, "step.unread").isVisible()); // they would wait for nothing: the file is not shared with them
    CHECK(named<QLabel>(at.page, "step.unread").text().startsWith("WIP ne lit pas ce dossier"));
    at.press("step.share");
    CHECK(scene.context.opened.back().page == QLatin1String("persons"));
    CHECK(scene.context.opened.back().record == ines);
    CHECK(scene.context.opened.back().part == QLatin1String(ui::sharePart));
    REQUIRE(QTest::qWaitFor([&] { return table.rowCount() == 2; }));
    CHECK(table.headerData(1, Qt::Horizontal).toString() == "Essai");
    QStringList told;
    for (int row = 0; row < 2; ++row) told << table.index(row, 1).data().toString() + ' ' + table.index(row, 2).data().toString();
    CHECK(told == QStringList{"1er essai AAJB", "2e essai WIP"}); // the table too, also of the one that was alone
    at.press("step.attempt1");
    CHECK(allText(named<QWidget>(at.page, "stepPanel")).contains("Pas venu·e"));
    CHECK_FALSE(named<QLabel>(at.page, "step.unread").isVisible()); // of our own
}

TEST_CASE("Steps stand on the thread of the file and on its summary, and open the pathway at the step", "[pathways]") {
    Pathways at;
    const auto ines = at.scene.person("Inès Bellanger");
    const auto of = at.pathway(ines, "2026-03-02");
    at.step(ines, of, "Boxe", {{"plannedFrom", "2026-09-01"}, {"startedOn", "2026-09-03"}, {"outcome", "not_come"}});
    const auto visit = at.step(ines, of, "Visite de l'atelier", {{"plannedFrom", "2026-12-01"}});
    at.step(ines, of, "Un jour", {}); // without a day
    Dossier dossier(at.scene, ines);
    QStringList thread;
    QPushButton *toVisit = nullptr;
    for (auto *entry : dossier.page.findChildren<QPushButton *>("openEntry")) {
        thread << entry->accessibleName();
        if (entry->accessibleName().contains("Visite")) toVisit = entry;
    }
    CHECK(thread == QStringList{QString::fromUtf8("Étape\u00a0: Visite de l'atelier, 01/12/2026"),
                                QString::fromUtf8("Étape\u00a0: Boxe, 03/09/2026")});
    REQUIRE(toVisit);
    toVisit->click();
    REQUIRE(at.scene.context.opened.size() == 1);
    CHECK(at.scene.context.opened.back().page == "pathways");
    REQUIRE(at.scene.context.opened.back().record == visit);
    at.open(visit);
    CHECK(named<QWidget>(at.page, "stepPanel").isVisible());
    CHECK(allText(named<QWidget>(at.page, "stepPanel")).contains("Visite de l'atelier"));
    at.press("step.history");
    CHECK(allText(named<QWidget>(named<QWidget>(at.page, "stepPanel"), "history")).contains(QString::fromUtf8("Visite de l'atelier")));
    const auto record = must(at.scene.backend.reader().get("person", ines));
    const ui::ValueText text(at.scene.backend.reader());
    const QDate today(2026, 11, 24);
    const auto sheet = paperWords(ui::personSheet(record, ui::personStory(at.scene.backend.reader(), text, record, today), text, today));
    const auto todo = sheet.indexOf("Visite de l'atelier");
    CHECK(todo > 0);
    CHECK(sheet.indexOf("Boxe") > todo); // what is to come stands before what happened
    CHECK(sheet.count("Visite de l") == 1);
}

TEST_CASE("What was done keeps its real days, as far as they are known", "[pathways]") {
    Pathways at;
    const auto ines = at.scene.person("Inès Bellanger");
    const auto of = at.pathway(ines, "2026-03-02");
    const auto boxing = at.step(ines, of, "Boxe", {{"plannedFrom", "2026-09-01"}, {"plannedUntil", "2026-10-15"}});
    const auto visit = at.step(ines, of, "Visite", {{"plannedFrom", "2026-12-01"}});
    at.open(ines);
    for (const auto &[id, began, ended] : {std::tuple(boxing, "2026-09-01", "2026-10-15"), std::tuple(visit, "2026-11-24", "2026-11-24")}) {
        emit named<ui::Lanes>(at.page, "lanes").opened(id);
        settle();
        at.press("step.done");
        CHECK(at.scene.mine.value("pathway_step", id, "outcome") == Value("done"));
        CHECK(at.scene.mine.value("pathway_step", id, "startedOn") == Value(began));
        CHECK(at.scene.mine.value("pathway_step", id, "endedOn") == Value(ended));
    }
}

TEST_CASE("The lanes are gone through, zoomed and opened by the keyboard, and the table says the same", "[pathways]") {
    Pathways at;
    auto &scene = at.scene;
    const auto wip = scene.anotherStructure("WIP", "WIP").structure;
    const auto ines = scene.person("Inès Bellanger");
    const auto of = at.pathway(ines, "2026-03-02");
    at.step(ines, of, "Accueil", {{"startedOn", "2026-03-02"}, {"endedOn", "2026-05-10"}, {"outcome", "done"}});
    at.step(ines, of, "Vélo", {{"plannedFrom", "2026-06-01"}, {"outcome", "stopped"}, {"structure", idValue(wip)}});
    at.step(ines, of, "Hébergement", {{"startedOn", "2026-08-01"}});
    at.step(ines, of, "Chez l’employeur", {{"plannedFrom", "2026-12-01"}, {"structure", Value()}, {"partner", "Boulangerie"}});
    at.step(ines, of, "Un jour", {}); // without a day: in the table alone
    at.open(ines);
    CHECK(at.bars().size() == 4);
    CHECK(at.focused().startsWith("Chez l’employeur")); // the nearest to today
    at.key(Qt::Key_Left);
    CHECK(at.focused().startsWith("Hébergement, AAJB, à partir du 01/08/2026, En cours"));
    at.key(Qt::Key_Left);
    CHECK(at.focused().startsWith("Vélo"));
    at.key(Qt::Key_Up);
    CHECK(at.focused().contains("AAJB"));
    at.key(Qt::Key_Home);
    auto &lanes = named<ui::Lanes>(at.page, "lanes");
    const auto [from, until] = lanes.shown();
    CHECK(from <= QDate(2026, 3, 2));
    CHECK(until >= QDate(2026, 12, 1));
    at.key(Qt::Key_Plus);
    const auto nearer = lanes.shown();
    CHECK(nearer.first.daysTo(nearer.second) < from.daysTo(until));
    at.key(Qt::Key_Minus);
    for (int i = 0; i < 12; ++i) at.key(Qt::Key_Plus);
    CHECK(lanes.shown().first.daysTo(lanes.shown().second) + 1 == 14); // no nearer than two weeks
    for (int i = 0; i < 20; ++i) at.key(Qt::Key_Minus);
    CHECK(lanes.shown().first.daysTo(lanes.shown().second) + 1 == 3660);
    at.key(Qt::Key_Home);
    // No step stands on another of its lane, and all stand inside.
    const auto shown = at.page.findChildren<ui::StepBar *>();
    for (const auto *bar : shown)
        for (const auto *other : shown)
            if (bar != other) CHECK_FALSE(bar->days().intersects(other->days()));
    at.key(Qt::Key_Return);
    auto &panel = named<QWidget>(at.page, "stepPanel");
    CHECK(panel.isVisible());
    at.key(Qt::Key_F2);
    CHECK(named<QWidget>(at.page, "step.form").isVisible());
    CHECK(at.page.closeTop()); // Esc: the form, then the panel, then the pathway
    CHECK_FALSE(named<QWidget>(at.page, "step.form").isVisible());
    CHECK(at.page.closeTop());
    CHECK_FALSE(panel.isVisible());
    at.press("pathway.table");
    const auto &table = *named<QAbstractItemView>(at.page, "stepTable").model();
    CHECK(table.rowCount() == 5);
    for (int row = 0; row < table.rowCount(); ++row) CHECK(table.index(row, 1).data().toString().isEmpty()); // each was tried once
    CHECK(named<QAbstractItemView>(at.page, "stepTable").isVisible());
    CHECK(at.page.closeTop());
    CHECK(at.page.currentIndex() == 0);
    CHECK_FALSE(at.page.closeTop());
}

TEST_CASE("The table of somebody with two files names the steps of both, also when they are united while it is open", "[pathways]") {
    Pathways at;
    auto &scene = at.scene;
    const auto ines = scene.person("Inès Bellanger"), again = scene.person("Inès B.");
    at.step(ines, at.pathway(ines, "2026-03-02"), "Accueil", {{"startedOn", "2026-03-02"}, {"plannedFrom", "2026-03-02"}});
    at.step(again, at.pathway(again, "2026-06-01"), "Vélo", {{"plannedFrom", "2026-06-01"}});
    at.open(ines);
    at.press("pathway.table");
    auto &table = named<QAbstractItemView>(at.page, "stepTable");
    REQUIRE(table.model()->rowCount() == 1);
    for (const auto &file : {ines, again}) scene.mine.edit("person", file, {{"sameAs", idValue(ines)}});
    scene.backend.received();
    REQUIRE(QTest::qWaitFor([&] { return table.model()->rowCount() == 2; }));
    CHECK(table.model()->index(0, 0).data() == "Accueil");
    CHECK(table.model()->index(1, 0).data() == QString::fromUtf8("Vélo"));
}

TEST_CASE("Steps of one lane that overlap stand below each other", "[pathways]") {
    Pathways at;
    const auto ines = at.scene.person("Inès Bellanger");
    const auto of = at.pathway(ines, "2026-03-02");
    for (const auto *title : {"Un", "Deux", "Trois"})
        at.step(ines, of, title, {{"startedOn", "2026-09-01"}, {"endedOn", "2026-10-01"}, {"outcome", "done"}});
    at.open(ines);
    const auto bars = at.page.findChildren<ui::StepBar *>();
    REQUIRE(bars.size() == 3);
    for (const auto *bar : bars)
        for (const auto *other : bars)
            if (bar != other) CHECK_FALSE(bar->geometry().intersects(other->geometry()));
    auto &lanes = named<ui::Lanes>(at.page, "lanes");
    for (const auto *bar : bars) CHECK(lanes.rect().contains(bar->geometry()));
}

TEST_CASE("A pathway that ended begins again and keeps its past", "[pathways]") {
    Pathways at;
    auto &scene = at.scene;
    const auto ines = scene.person("Inès Bellanger");
    const auto of = at.pathway(ines, "2025-03-02");
    at.phase(ines, of, "mobilisation", "2025-03-02");
    at.step(ines, of, "Boxe", {{"startedOn", "2025-04-01"}, {"endedOn", "2025-06-01"}, {"outcome", "done"}});
    at.open(ines);
    at.press("pathway.end");
    CHECK(scene.mine.value("pathway", of, "endedOn") == Value("2026-11-24"));
    CHECK_FALSE(named<QWidget>(at.page, "pathway.add").isVisible());
    scene.context.lastUndo();
    QTest::qWait(50);
    settle();
    CHECK(named<QWidget>(at.page, "pathway.add").isVisible());
    at.press("pathway.end");
    CHECK(named<QPushButton>(at.page, "pathway.begin").text() == "Reprendre le parcours");
    at.press("pathway.begin");
    const auto pathways = all(scene, "pathway");
    REQUIRE(pathways.size() == 2);
    const auto &again = pathways[0].id == of ? pathways[1] : pathways[0];
    CHECK(again.fields.at("follows") == idValue(of));
    const auto &picture = named<ui::Lanes>(at.page, "lanes").picture();
    CHECK(picture.bars.size() == 1); // of the first one
    CHECK(picture.phases.size() == 2);
    scene.context.lastUndo(); // begun by mistake
    QTest::qWait(50);
    settle();
    CHECK(named<QWidget>(at.page, "pathway.begin").isVisible());
    CHECK(named<ui::Lanes>(at.page, "lanes").picture().phases.size() == 1);
}

TEST_CASE("Wishes and phases are written in place, and what is typed survives Escape", "[pathways]") {
    Pathways at;
    auto &scene = at.scene;
    const auto ines = scene.person("Inès Bellanger");
    const auto of = at.pathway(ines, "2026-03-02");
    at.phase(ines, of, "outreach", "2026-03-02");
    at.open(ines);
    at.press("pathway.wishes");
    QTest::keyClicks(at.page.focusWidget(), "Travailler en cuisine");
    CHECK(at.page.closeTop());
    at.press("pathway.wishes");
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(scene.mine.value("pathway", of, "wishes") == Value("Travailler en cuisine"));
    at.press("pathway.phase");
    auto &phase = named<QComboBox>(at.page, "phase");
    choose(phase, "Mobilisation");
    named<QWidget>(at.page, "from").setFocus();
    at.key(Qt::Key_Return, Qt::ControlModifier);
    const auto phases = all(scene, "pathway_phase");
    REQUIRE(phases.size() == 2);
    CHECK(std::count_if(phases.begin(), phases.end(), [&](const auto &one) {
              return one.fields.at("phase") == Value("mobilisation") && one.fields.at("from") == Value("2026-11-24") &&
                     one.fields.at("pathway") == idValue(of);
          }) == 1);
    const auto &spans = named<ui::Lanes>(at.page, "lanes").picture().phases;
    REQUIRE(spans.size() == 2);
    CHECK(spans[0].until == QDate(2026, 11, 23));
    CHECK(spans[1].now);
}

TEST_CASE("The board stands by phase, longest without news first; a filter keeps those of whom nothing was heard", "[pathways]") {
    Pathways at;
    auto &scene = at.scene;
    const auto with = [&](const char *name, const char *phase, const char *met) {
        const auto person = scene.person(name);
        const auto of = at.pathway(person, "2026-01-05");
        if (*phase) at.phase(person, of, phase, "2026-01-05");
        if (*met) scene.meet(person, scene.encounter(met, "Place"), met, "");
        return person;
    };
    with("Zoé", "project", "2026-11-20T10:00");
    const auto anna = with("Anna", "project", "2026-09-01T10:00");
    with("Bilal", "outreach", "2026-11-23T10:00");
    with("Chloé", "", "");
    const auto ended = scene.person("Denis");
    at.pathway(ended, "2026-01-05", {{"endedOn", "2026-06-01"}});
    const auto others = scene.mine.add("person", {{"usualName", "Elias"}, {"referent", idValue(scene.colleague.member)}});
    at.pathway(others, "2026-01-05");
    at.boardRead();
    at.choose("pathways.whose", 0);
    CHECK(at.board() == QStringList{"Repérage · 1", "Bilal", "Projet · 2", "Anna", "Zoé", "Pas encore de phase · 1", "Chloé"});
    at.choose("pathways.whose", 1);
    CHECK(at.board().contains("Elias"));
    at.choose("pathways.whose", 0);
    at.choose("pathways.quiet", 2); // 30 days
    CHECK(at.board() == QStringList{"Projet · 1", "Anna", "Pas encore de phase · 1", "Chloé"});
    named<QAbstractItemView>(at.page, "pathwayTable").setFocus();
    at.key(Qt::Key_Return);
    REQUIRE(!scene.context.opened.empty());
    CHECK(scene.context.opened.back().page == "pathways");
    CHECK(scene.context.opened.back().record == anna);
}

TEST_CASE("What a colleague plans arrives in the open pathway; another's form stays as it is typed", "[pathways]") {
    Pathways at;
    auto &scene = at.scene;
    const auto ines = scene.person("Inès Bellanger");
    const auto of = at.pathway(ines, "2026-03-02");
    at.open(ines);
    at.press("pathway.add");
    QTest::keyClicks(at.page.focusWidget(), "Boxe");
    scene.world.sync();
    scene.colleague.add("pathway_step",
                        {{"person", idValue(ines)}, {"pathway", idValue(of)}, {"title", "Ciné-débat"}, {"plannedFrom", "2026-12-02"}},
                        ines);
    scene.backend.received();
    QTest::qWait(50);
    settle();
    CHECK(at.bars().size() == 1);
    CHECK(named<QWidget>(at.page, "step.form").isVisible());
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(all(scene, "pathway_step").size() == 2);
    CHECK(at.bars().size() == 2);
}

TEST_CASE("A pathway on paper says what the screen says, is noted in the access log, and a title cannot break it", "[pathways]") {
    Pathways at;
    auto &scene = at.scene;
    const TempDir dir;
    const auto ines = scene.person("Inès Bellanger");
    const auto of = at.pathway(ines, "2026-03-02", {{"wishes", "Travailler <b>en cuisine</b>"}});
    at.phase(ines, of, "outreach", "2026-03-02");
    at.step(ines, of, "Boxe <script>",
            {{"startedOn", "2026-09-01"}, {"endedOn", "2026-10-01"}, {"outcome", "done"}, {"note", "Vient à l’heure"}});
    at.open(ines);
    scene.context.path = QString::fromStdString((dir.path() / "parcours.pdf").string());
    at.press("pathway.print");
    QFile file(scene.context.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF"));
    CHECK(scene.context.toasts.last().contains("pas protégé"));
    const ui::ValueText text(scene.backend.reader());
    const auto words = paperWords(
        ui::pathwaySheet(ui::pathwayStory(scene.backend.reader(), ines).value(), scene.backend.reader(), text, QDate(2026, 11, 24)));
    CHECK(words.contains("Boxe <script>")); // as typed, no markup
    CHECK(words.contains(QString::fromUtf8("Vient à l'heure")));
    CHECK(words.contains("Travailler <b>en cuisine</b>"));
    CHECK(words.contains("Association des Amis de Jean Bosco"));
    CHECK(words.contains("Page 1 sur "));
    scene.context.path = QString::fromStdString((dir.path() / "no" / "folder.pdf").string());
    at.press("pathway.print");
    CHECK_FALSE(scene.context.toasts.last().contains("pas protégé"));
}

TEST_CASE("Whoever may not write a file sees its pathway and changes nothing", "[pathways]") {
    Pathways at;
    auto &scene = at.scene;
    const auto ines = scene.person("Inès Bellanger");
    const auto of = at.pathway(ines, "2026-03-02");
    const auto step = at.step(ines, of, "Boxe", {{"plannedFrom", "2026-11-02"}});
    StoreBackend reading(scene.world, scene.mine, static_cast<RoleSet>(Role::Coordinator));
    ui::PathwaysPage page(reading, scene.context);
    present(page, {1146, 736});
    page.openRecord(ines);
    settle();
    emit named<ui::Lanes>(page, "lanes").opened(step);
    settle();
    CHECK(named<QWidget>(page, "stepPanel").isVisible());
    for (const auto *button :
         {"pathway.add", "pathway.end", "pathway.wishes", "pathway.phase", "step.change", "step.done", "step.delete"}) {
        INFO(button);
        CHECK_FALSE(named<QWidget>(page, button).isVisible());
    }
}
