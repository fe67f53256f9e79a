// What is typed in a form outlives the lock and the end of the program, until it is saved or given up; the history of outings and
// observations.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Scene.h"
#include "ui/activities/PlanForm.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/exports/ExportPanel.h"
#include "ui/lists/Timeline.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace tp;
using namespace tp::test;

namespace {
struct Forms {
    explicit Forms(RoleSet roles = referent | administrator) : scene(roles) { open(); }
    void open() {
        page = std::make_unique<ui::EncountersPage>(scene.backend, scene.context);
        present(*page);
    }
    void endProgram() { // and begin it again
        page.reset();
        open();
    }
    void form(const RecordId &id) {
        page->openRecord(id);
        QTest::keyClick(page.get(), Qt::Key_F2);
        settle();
    }
    template <class Widget> Widget &in(const char *panel, const char *name) {
        auto *found = named<QWidget>(*page, panel).findChild<Widget *>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found);
        return *found;
    }
    QLineEdit &place() { return in<QLineEdit>("encounterDetail", "place"); }
    void type(QLineEdit &field, const QString &text) { // as keys do
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
    }
    bool kept(const std::string &key) { return must(scene.mine.reader->draft(key)).has_value(); }
    Scene scene;
    std::unique_ptr<ui::EncountersPage> page;
};
} // namespace

TEST_CASE("What was typed in the form of an encounter is back after the program ended, and forgotten once saved", "[formDraft]") {
    Forms forms;
    const auto kevin = forms.scene.person("Kévin Delaunay");
    const auto id = forms.scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    const auto met = forms.scene.meet(kevin, id, "2026-11-24T14:18", "Veut reprendre le code");
    const auto key = "form/encounter/" + toText(id);
    forms.form(id);
    CHECK_FALSE(forms.in<QWidget>("encounterDetail", "formDraft").isVisible());
    forms.type(forms.place(), "Square du Bois");
    forms.type(forms.in<QLineEdit>("encounterDetail", "occurredAt"), "hier soi"); // not yet a date
    for (auto *note : forms.in<QWidget>("encounterDetail", "formDraft").parentWidget()->findChildren<QPlainTextEdit *>("note"))
        if (note->toPlainText() == "Veut reprendre le code") note->setPlainText("Veut reprendre le code en mars");
    forms.endProgram();
    CHECK(forms.kept(key));

    forms.form(id);
    CHECK(forms.in<QWidget>("encounterDetail", "formDraft").isVisible()); // it says so
    CHECK(forms.place().text() == "Square du Bois");
    CHECK(forms.in<QLineEdit>("encounterDetail", "occurredAt").text() == "hier soi");
    CHECK(forms.scene.mine.value("encounter", id, "place") == Value("Arrêt Grande Delle")); // nothing was saved meanwhile
    forms.in<QPushButton>("encounterDetail", "formDraft.act").click();                      // discard
    CHECK(forms.place().text() == "Arrêt Grande Delle");
    CHECK_FALSE(forms.kept(key));
    forms.in<QPushButton>("encounterDetail", "formDraft.act").click(); // bring it back
    CHECK(forms.place().text() == "Square du Bois");
    forms.type(forms.in<QLineEdit>("encounterDetail", "occurredAt"), "24/11/2026 14:20");
    QTest::keyClick(&forms.place(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(forms.scene.mine.value("encounter", id, "place") == Value("Square du Bois"));
    CHECK(forms.scene.mine.value("participation", met, "note") == Value("Veut reprendre le code en mars"));
    CHECK_FALSE(forms.kept(key));
}

TEST_CASE("A lock keeps a form at once, Escape keeps it for the next time, Cancel gives it up and undo brings it back", "[formDraft]") {
    Forms forms;
    const auto id = forms.scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    const auto key = "form/encounter/" + toText(id);
    forms.form(id);
    forms.type(forms.place(), "Gare");
    CHECK_FALSE(forms.kept(key));  // within its second
    forms.page->setEnabled(false); // as the lock does
    CHECK(forms.kept(key));
    forms.page->setEnabled(true);
    CHECK(forms.page->closeTop()); // Escape
    CHECK(forms.kept(key));
    CHECK(forms.in<QPushButton>("encounterDetail", "editEncounter").text() != "Modifier"); // it says that something is kept
    forms.form(id);
    CHECK(forms.place().text() == "Gare");
    forms.in<QPushButton>("encounterDetail", "cancelEdit").click();
    CHECK_FALSE(forms.kept(key));
    REQUIRE(forms.scene.context.lastUndo);
    forms.scene.context.lastUndo();
    settle();
    CHECK(forms.place().text() == "Gare");

    QTest::qWait(1000); // the promise itself: at most a second after the key
    CHECK(forms.kept(key));
}

TEST_CASE("The form of an outing that is begun and of a place that is noted are back after the program ended", "[formDraft]") {
    Forms forms;
    forms.page->showPart(QStringLiteral("outing"));
    settle();
    forms.type(forms.in<QLineEdit>("outingPanel", "team"), "Samira, Marc");
    forms.endProgram();
    forms.page->showPart(QStringLiteral("outing"));
    settle();
    CHECK(forms.in<QLineEdit>("outingPanel", "team").text() == "Samira, Marc");
    forms.in<QPushButton>("outingPanel", "outing.save").click();
    settle();
    CHECK_FALSE(forms.kept("form/outing/new"));
    forms.in<QPushButton>("outingPanel", "outing.observe").click();
    forms.in<QPlainTextEdit>("outingPanel", "note").setPlainText("Bancs retirés");
    forms.endProgram();
    forms.page->showPart(QStringLiteral("outing"));
    forms.in<QPushButton>("outingPanel", "outing.observe").click();
    CHECK(forms.in<QPlainTextEdit>("outingPanel", "note").toPlainText() == "Bancs retirés");
}

TEST_CASE("A manager takes away what an observation said before", "[recordHistory]") {
    Forms forms(referent | manager);
    auto &consortium = forms.scene.world.consortium;
    consortium.fold(must(identity::makeRoleSet(consortium.as(consortium.founder), forms.scene.mine.member, forms.scene.mine.structure,
                                               referent | manager, must(forms.scene.mine.writer->lastSequences()))));
    must(forms.scene.mine.writer->applyLog({}, consortium.wires));
    const auto outing =
        forms.scene.mine.add("outing", {{"startedAt", "2026-11-24T10:00"}, {"structure", Scene::bytes(forms.scene.mine.structure)}});
    const auto seen = forms.scene.mine.add(
        "observation",
        {{"outing", Scene::bytes(outing)}, {"observedAt", "2026-11-24T10:30"}, {"place", "Square du Bois"}, {"note", "Kévin dort là"}});
    forms.scene.mine.edit("observation", seen, {{"note", "Deux tentes"}});
    forms.scene.backend.received();
    forms.endProgram(); // the rights of a manager are read anew
    forms.page->openRecord(outing);
    named<QWidget>(*forms.page, "outingPanel").findChild<ui::Timeline *>()->opened(seen);
    settle();
    forms.in<QPushButton>("outingPanel", "observation.history").click();
    REQUIRE(allText(*forms.page).contains(QString::fromUtf8("Kévin dort là")));
    forms.scene.context.confirms = true;
    forms.in<QPushButton>("outingPanel", "history.redact.note").click();
    REQUIRE(forms.scene.context.questions.size() == 1);
    forms.scene.backend.received();
    settle();
    CHECK(forms.scene.mine.value("observation", seen, "note") == Value("Deux tentes"));
    forms.page->openRecord(outing);
    for (const auto &item : must(forms.scene.mine.reader->history("observation", seen))) CHECK(item.after != Value("Kévin dort là"));
}

TEST_CASE("The history of an outing and of an observation says what they said before", "[recordHistory]") {
    Forms forms;
    const auto mine = Scene::bytes(forms.scene.mine.structure);
    const auto outing = forms.scene.mine.add("outing", {{"startedAt", "2026-11-24T10:00"}, {"structure", mine}, {"team", "Samira"}});
    const auto seen = forms.scene.mine.add(
        "observation",
        {{"outing", Scene::bytes(outing)}, {"observedAt", "2026-11-24T10:30"}, {"place", "Square du Bois"}, {"note", "Personne"}});
    forms.scene.mine.edit("outing", outing, {{"team", "Samira, Marc"}});
    forms.scene.mine.edit("observation", seen, {{"note", "Deux tentes"}});
    forms.scene.backend.received();
    forms.page->openRecord(outing);
    settle();
    auto &history = forms.in<QPushButton>("outingPanel", "outing.history");
    REQUIRE(history.isVisible());
    history.click();
    CHECK(allText(*forms.page).contains(QString::fromUtf8("Samira → Samira, Marc")));
    named<QWidget>(*forms.page, "outingPanel").findChild<ui::Timeline *>()->opened(seen);
    settle();
    forms.in<QPushButton>("outingPanel", "observation.history").click();
    CHECK(allText(*forms.page).contains(QString::fromUtf8("Personne → Deux tentes")));
}

TEST_CASE("The name of an export that is not saved yet is there after a lock, in its list alone; one taken up is no draft", "[formDraft]") {
    Scene scene{referent | coordinator};
    ui::ValueText text(scene.backend.reader());
    store::Query people, met;
    people.type = "person";
    met.type = "encounter";
    const auto draft = [&](const char *type) {
        return must(scene.backend.reader().draft(std::string("form/export_profile/") + type)).has_value();
    };
    {
        ui::ExportPanel panel(scene.backend, scene.context, text);
        present(panel);
        panel.open({people});
        QTest::keyClicks(&named<QLineEdit>(panel, "export.profileName"), "Pour l'IAE");
    }
    CHECK(draft("person"));
    ui::ExportPanel panel(scene.backend, scene.context, text);
    present(panel);
    auto &name = named<QLineEdit>(panel, "export.profileName");
    panel.open({met});
    CHECK(name.text().isEmpty());
    panel.open({people});
    CHECK(name.text() == "Pour l'IAE");
    QTest::keyClick(&name, Qt::Key_Return);
    settle();
    CHECK_FALSE(draft("person"));
    CHECK(name.text() == "Pour l'IAE"); // to be kept over again
    auto &profiles = named<QComboBox>(panel, "export.profiles");
    REQUIRE(profiles.count() == 2);
    profiles.setCurrentIndex(1);
    emit profiles.activated(1);
    panel.open({met}); // what stood there would be kept now
    CHECK_FALSE(draft("person"));
    panel.open({people});
    CHECK(name.text().isEmpty());
}

TEST_CASE("The columns chosen for an export are there after a lock, for their list alone, until they were exported", "[formDraft]") {
    Scene scene{referent | coordinator};
    scene.person("Zoé Martin");
    ui::ValueText text(scene.backend.reader());
    store::Query people, met;
    people.type = "person";
    met.type = "encounter";
    const auto kept = [&] { return must(scene.backend.reader().draft("form/export/person")).has_value(); };
    const auto ticks = [](ui::ExportPanel &panel) {
        QStringList on;
        const auto *model = named<QListView>(panel, "export.columns").model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked) on << model->index(row, 0).data().toString();
        return on;
    };
    QStringList usual, chosen;
    {
        ui::ExportPanel panel(scene.backend, scene.context, text);
        present(panel);
        panel.open({people});
        usual = ticks(panel);
        CHECK_FALSE(kept()); // nobody chose anything
        auto &list = named<QListView>(panel, "export.columns");
        list.setFocus();
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_Space);
        list.setCurrentIndex(list.model()->index(2, 0));
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
        named<QRadioButton>(panel, "export.programs").click();
        chosen = ticks(panel);
        REQUIRE(chosen != usual);
        CHECK(kept());
    }
    {
        ui::ExportPanel panel(scene.backend, scene.context, text); // the window was locked and is opened again
        present(panel);
        panel.open({met});
        CHECK(named<QRadioButton>(panel, "export.people").isChecked());
        panel.open({people});
        CHECK(ticks(panel) == chosen);
        CHECK(named<QRadioButton>(panel, "export.programs").isChecked());
        const QTemporaryDir folder;
        scene.context.path = folder.filePath("out.csv");
        scene.context.toasts.clear();
        named<QPushButton>(panel, "export.go").click();
        REQUIRE(QTest::qWaitFor([&] { return !scene.context.toasts.isEmpty(); }));
        CHECK_FALSE(kept()); // they have served
        CHECK(ticks(panel) == chosen);
        named<QPushButton>(panel, "export.all").click();
        CHECK(kept());
    }
    ui::ExportPanel panel(scene.backend, scene.context, text);
    present(panel);
    panel.open({people});
    CHECK(ticks(panel).size() == usual.size());
}

TEST_CASE(
    "How often a session comes again and until when are kept through a lock, of their activity alone, until they are saved or given up",
    "[formDraft]") {
    Scene scene;
    const auto activity = [&](const char *title) {
        return scene.mine.get("activity", scene.mine.add("activity", {{"title", title}, {"structure", idValue(scene.mine.structure)}}));
    };
    const auto boxing = activity("Boxe"), cooking = activity("Cuisine");
    const auto kept = [&] { return must(scene.backend.reader().draft("form/session/new/" + toText(boxing.id))).has_value(); };
    std::unique_ptr<ui::PlanForm> form;
    const auto every = [&]() -> QComboBox & { return named<QComboBox>(*form, "plan.every"); };
    const auto until = [&]() -> QLineEdit & { return named<QLineEdit>(*form, "plan.until"); };
    const auto open = [&](const store::Record &of) { // the window was locked and is opened again
        form = std::make_unique<ui::PlanForm>(scene.backend, scene.context);
        present(*form);
        form->begin(of);
        settle();
    };
    open(boxing);
    every().setCurrentIndex(2);        // every two weeks
    QTest::keyClicks(&until(), "20/"); // no day yet
    CHECK_FALSE(kept());               // within its second
    form->setEnabled(false);           // as the lock does
    CHECK(kept());
    open(boxing);
    CHECK(named<QWidget>(*form, "formDraft").isVisible()); // it says so
    CHECK(every().currentIndex() == 2);
    CHECK(until().isVisible());
    CHECK(until().text() == "20/");
    QTest::keyClicks(&until(), "01/2027");
    form->begin(cooking);
    CHECK(every().currentIndex() == 0);
    CHECK(until().text().isEmpty());
    form->begin(boxing);
    CHECK(every().currentIndex() == 2);
    CHECK(until().text() == "20/01/2027");
    named<QPushButton>(*form, "formDraft.act").click(); // discard
    CHECK(every().currentIndex() == 0);
    CHECK(until().text().isEmpty());
    CHECK_FALSE(kept());
    named<QPushButton>(*form, "formDraft.act").click(); // bring it back
    CHECK(every().currentIndex() == 2);
    named<QPushButton>(*form, "plan.form.cancel").click();
    CHECK_FALSE(kept());
    REQUIRE(scene.context.lastUndo);
    scene.context.lastUndo();
    settle();
    CHECK(every().currentIndex() == 2);
    CHECK(until().text() == "20/01/2027");
    named<QPushButton>(*form, "plan.form.save").click();
    settle();
    CHECK_FALSE(kept());
    store::Query sessions;
    sessions.type = "session";
    CHECK(must(scene.mine.reader->list(sessions)).size() == 5); // 25/11, 09/12, 23/12, 06/01, 20/01
    form->begin(boxing);
    CHECK(every().currentIndex() == 0);
    CHECK(until().text().isEmpty());
}
