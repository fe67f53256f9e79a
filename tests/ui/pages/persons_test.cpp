#include "tests/ui/pages/Scene.h"
#include "ui/lists/RecordTable.h"
#include "ui/lists/Timeline.h"
#include "ui/persons/CandidateList.h"
#include "ui/persons/PersonsPage.h"
#include "ui/shell/KeyList.h"
#include "ui/shell/SearchModel.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/PersonPicker.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace tp;
using namespace tp::test;

namespace {
void searchPerson(QWidget &page, const QString &words) {
    auto &field = named<QLineEdit>(page, "personSearch");
    field.setText(words);
    QTest::keyClick(&field, Qt::Key_Return);
    settle();
}
} // namespace

TEST_CASE("Who comes to see everybody sees everybody, whatever was searched before") {
    Scene scene;
    for (const auto *name : {"Kevin Delaunay", "Lulu", "Samira"}) scene.person(name);
    ui::PersonsPage page(scene.backend, scene.context);
    present(page);
    searchPerson(page, "Lulu");
    const auto &table = named<ui::RecordTable>(page, "personTable");
    REQUIRE(table.model()->rowCount() == 1);
    page.showPart(QLatin1String(ui::searchPart));
    CHECK(table.model()->rowCount() == 3);
    CHECK(named<QLineEdit>(page, "personSearch").text().isEmpty());
    searchPerson(page, "Lulu"); // the same word again is searched again, at once as well
    CHECK(table.model()->rowCount() == 1);
}

TEST_CASE("A file can be opened only after a search, with the name that was searched") {
    Scene scene;
    ui::PersonsPage page(scene.backend, scene.context);
    present(page);
    auto &open = named<QPushButton>(page, "openFile");
    CHECK_FALSE(open.isVisible());
    CHECK(allText(page).contains(QString::fromUtf8("Un surnom suffit pour ouvrir un dossier.")));
    searchPerson(page, "Lulu");
    REQUIRE(open.isVisible());
    open.click();
    auto &name = named<QLineEdit>(page, "usualName");
    CHECK(name.text() == "Lulu");
    named<QLineEdit>(page, "birthYear").setText("2003");
    QTest::keyClick(&name, Qt::Key_Return, Qt::ControlModifier);
    settle();
    const auto found = scene.mine.search("person", "lulu");
    REQUIRE(found.size() == 1);
    CHECK(found[0].fields.at("birthYear") == Value(2003));
    CHECK(found[0].fields.at("firstContactOn") == Value("2026-11-24"));
    CHECK(found[0].fields.at("referent") == Value(Scene::bytes(scene.mine.member)));
    CHECK(scene.context.toasts == QStringList{"Dossier ouvert et enregistré sur ce poste."});
    CHECK(allText(page).contains("23 ans")); // the file is shown
}

TEST_CASE("Whoever looks for how to open a file is led into the search, told what to do there, and opens one after it") {
    Scene scene;
    ui::PersonsPage page(scene.backend, scene.context);
    present(page);
    auto &ask = named<QPushButton>(page, "askNewFile"), &open = named<QPushButton>(page, "openFile");
    auto &how = named<QLabel>(page, "howToOpen");
    auto &field = named<QLineEdit>(page, "personSearch");
    REQUIRE(ask.isVisible());
    CHECK_FALSE(how.isVisible());
    ask.setFocus();
    QTest::keyClick(&ask, Qt::Key_Space);
    settle();
    CHECK_FALSE(named<QWidget>(page, "createPerson").isVisible()); // search before create
    CHECK(field.hasFocus());
    CHECK(how.isVisible());
    CHECK(field.accessibleDescription() == how.text());
    searchPerson(page, "Lulu");
    CHECK(open.isVisible());
    CHECK_FALSE(ask.isVisible()); // one of them
    CHECK_FALSE(how.isVisible());
    CHECK(field.accessibleDescription().isEmpty());

    Scene plain(static_cast<RoleSet>(Role::Coordinator)); // has no file
    ui::PersonsPage theirs(plain.backend, plain.context);
    present(theirs);
    CHECK_FALSE(named<QPushButton>(theirs, "askNewFile").isVisible());
}

TEST_CASE("A table pasted in the search or in a name of a new file opens nobody's file: it is said where tables go") {
    Scene scene;
    ui::PersonsPage page(scene.backend, scene.context);
    present(page);
    const auto table = QString::fromUtf8("Nom\tPrénom\nDelaunay\tKévin\n");
    const auto says = QString::fromUtf8("« Importer un tableau »");
    auto &open = named<QPushButton>(page, "openFile");
    auto &how = named<QLabel>(page, "howToOpen");
    auto &field = named<QLineEdit>(page, "personSearch");
    const auto spaced = [](QString text) { return text.replace(QChar(0xa0), QLatin1Char(' ')); };
    searchPerson(page, table);
    CHECK_FALSE(open.isVisible());
    REQUIRE(how.isVisible());
    CHECK(spaced(how.text()).contains(says));
    CHECK(field.accessibleDescription() == how.text());
    searchPerson(page, "Lulu");
    CHECK_FALSE(how.isVisible());
    CHECK(field.accessibleDescription().isEmpty());
    REQUIRE(open.isVisible());
    open.click();
    settle();
    auto &form = named<QWidget>(page, "createPerson");
    for (const auto *name : {"usualName", "familyName"}) {
        INFO(name);
        auto &line = named<QLineEdit>(form, name);
        const auto before = line.text();
        line.setText(table);
        QTest::keyClick(&line, Qt::Key_Return, Qt::ControlModifier);
        settle();
        CHECK(allText(form).contains(says));
        CHECK(scene.mine.search("person", "Lulu").empty());
        CHECK(scene.mine.search("person", "Delaunay").empty());
        line.setText(before);
    }
    QTest::keyClick(&named<QLineEdit>(form, "familyName"), Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(scene.mine.search("person", "Lulu").size() == 1);
}

TEST_CASE("What is too long for its field is said, not cut; a year and a day that have not come are asked about once") {
    Scene scene;
    ui::PersonsPage page(scene.backend, scene.context);
    present(page);
    searchPerson(page, "Lulu");
    named<QPushButton>(page, "openFile").click();
    auto &name = named<QLineEdit>(page, "usualName"), &year = named<QLineEdit>(page, "birthYear");
    const auto save = [&] {
        QTest::keyClick(&name, Qt::Key_Return, Qt::ControlModifier);
        settle();
        return scene.mine.search("person", "lulu").size();
    };
    name.setText(QString(300, QLatin1Char('u')) + QStringLiteral(" Lulu"));
    CHECK(save() == 0);
    CHECK(allText(page).contains(QString::fromUtf8("305 caractères, 200 au plus")));
    CHECK(name.text().size() == 305);
    CHECK(name.hasFocus());
    name.setText("Lulu");
    year.setText("2150");
    CHECK(save() == 0);
    CHECK(allText(page).contains(QString::fromUtf8("2150 n’est pas encore arrivé")));
    CHECK(year.hasFocus());
    year.setText("2151"); // another year is another question
    CHECK(save() == 0);
    CHECK(save() == 1); // it is right: this computer's clock is not
    CHECK(scene.mine.search("person", "lulu")[0].fields.at("birthYear") == Value(2151));
}

TEST_CASE("Whoever may be the same person is shown before a file is opened") {
    Scene scene;
    scene.person("Kévin Delaunay", {{"birthYear", 2003}, {"commune", "14327"}});
    scene.person("Inès Bellanger");
    ui::PersonsPage page(scene.backend, scene.context);
    present(page);
    searchPerson(page, "Quevin Delauney");
    auto &alike = named<QPushButton>(page, "alike");
    CHECK(alike.text() == QString::fromUtf8("Kévin Delaunay, 23 ans, Hérouville-Saint-Clair"));
    alike.click();
    settle();
    CHECK(named<QLabel>(page, "pageTitle").isVisible() == false); // the list's
    CHECK(allText(page).contains(QString::fromUtf8("Kévin Delaunay")));
}

TEST_CASE("While not everybody is compared yet, the list of who may be the same person says so, also when it holds nobody") {
    Scene scene;
    ui::ValueText text(scene.backend.reader());
    ui::CandidateList list(scene.backend, text, QString::fromUtf8("Peut-être la même personne"), nullptr);
    present(static_cast<QWidget &>(list));
    list.show({}, false);
    CHECK(list.isVisible());
    CHECK(allText(list).contains(QString::fromUtf8("Pas encore comparé à tous les dossiers.")));
    list.show(std::vector<ui::Candidate>{{scene.person("Lulu"), {}, {}}});
    CHECK(list.findChild<QPushButton *>("alike"));
    CHECK_FALSE(allText(list).contains("Pas encore"));
    list.show({});
    CHECK_FALSE(list.isVisible());
}

TEST_CASE("Two people of one first name are told apart by their family name, which is said once") {
    Scene scene;
    const auto amelie = scene.person("Amélie", {{"familyName", "Bourdon"}});
    scene.person("Amélie", {{"familyName", "Lecoq"}});
    scene.person("Inès B.", {{"familyName", "Bellanger"}});
    scene.person("Kévin Marie", {{"familyName", "Marie"}});
    scene.person("Lulu");
    ui::PersonsPage page(scene.backend, scene.context);
    present(page);
    const auto &people = *named<ui::RecordTable>(page, "personTable").model();
    QStringList names;
    for (int row = 0; row < people.rowCount(); ++row) names << people.index(row, 0).data().toString();
    names.sort();
    CHECK(names.join(QStringLiteral(", ")).toStdString() == "Amélie Bourdon, Amélie Lecoq, Inès Bellanger, Kévin Marie, Lulu");
    page.openRecord(amelie);
    settle();
    CHECK(named<QLabel>(named<QWidget>(page, "personFile"), "pageTitle").text() == QString::fromUtf8("Amélie Bourdon"));
    const auto found = ui::searchRows("lecoq", scene.backend.reader(), {}, {}, {2026, 11, 24});
    CHECK(std::ranges::any_of(found, [](const auto &row) { return row.title == QString::fromUtf8("Amélie Lecoq"); }));
}

TEST_CASE("A year of birth typed behind a name narrows to who was born then, and is nobody's family name") {
    Scene scene;
    scene.person("Kévin", {{"familyName", "Delaunay"}, {"birthYear", 2003}});
    scene.person("Kévin", {{"familyName", "Duval"}, {"birthYear", 1990}});
    scene.person("Lulu 2003");
    ui::PersonsPage page(scene.backend, scene.context);
    present(page);
    const auto &found = *named<ui::RecordTable>(page, "personTable").model();
    const auto kevin = QString::fromUtf8("Kévin Delaunay");
    searchPerson(page, QString::fromUtf8("Kévin 2003"));
    REQUIRE(found.rowCount() == 1);
    CHECK(found.index(0, 0).data().toString() == kevin);
    searchPerson(page, "lulu 2003"); // somebody wrote it into the name
    REQUIRE(found.rowCount() == 1);
    CHECK(found.index(0, 0).data().toString() == "Lulu 2003");
    searchPerson(page, "2003"); // alone it is a word like another
    CHECK(found.rowCount() == 1);
    searchPerson(page, "Quevin 2003");
    CHECK(found.rowCount() == 0);
    const auto alike = page.findChildren<QPushButton *>("alike");
    REQUIRE(alike.size() == 1); // not the one born in 1990
    CHECK(alike.front()->text().startsWith(kevin));

    searchPerson(page, "Quevin 2003 06 39 98 12 40");
    named<QPushButton>(page, "openFile").click();
    settle();
    auto &panel = named<QWidget>(page, "newPerson");
    CHECK(named<QLineEdit>(panel, "usualName").text() == "Quevin");
    CHECK(named<QLineEdit>(panel, "birthYear").text() == "2003");
    CHECK(named<QLineEdit>(panel, "phone").text() == "06 39 98 12 40");
    CHECK(named<QPushButton>(panel, "alike").text().startsWith(kevin));
}

TEST_CASE("Somebody is found by their email, and suggested by it where the name is another") {
    Scene scene;
    const auto email = "k.delaunay@exemple.fr";
    scene.person("Kévin", {{"familyName", "Delaunay"}, {"email", email}});
    ui::PersonsPage page(scene.backend, scene.context);
    present(page);
    const auto &found = *named<ui::RecordTable>(page, "personTable").model();
    searchPerson(page, email);
    REQUIRE(found.rowCount() == 1);
    searchPerson(page, QStringLiteral("Zoubida ") + email);
    CHECK(found.rowCount() == 0);
    CHECK(named<QPushButton>(page, "alike").text().startsWith(QString::fromUtf8("Kévin Delaunay")));
    CHECK(named<QLabel>(page, "alike.why").text() == QString::fromUtf8("même adresse électronique"));
    named<QPushButton>(page, "openFile").click();
    settle();
    auto &panel = named<QWidget>(page, "newPerson");
    CHECK(named<QLineEdit>(panel, "usualName").text() == "Zoubida");
    CHECK(named<QLineEdit>(panel, "email").text() == email);
    CHECK(named<QPushButton>(panel, "alike").text().startsWith(QString::fromUtf8("Kévin Delaunay")));
}

TEST_CASE("On the capture card, too, a year or a phone behind a name suggests who it may be") {
    Scene scene;
    scene.person("Kévin", {{"familyName", "Delaunay"}, {"birthYear", 2003}, {"phone", "06 39 98 12 40 / 02 31 00 00 00"}});
    ui::TodayPage today(scene.backend, scene.context);
    present(today);
    auto &field = named<QLineEdit>(today, "capture.who.edit");
    for (const auto *typed : {"Kevin 2003", "Quevin 0639981240"}) {
        INFO(typed);
        field.setFocus();
        field.clear();
        QTest::keyClicks(&field, typed);
        settle();
        const auto &offered = named<QListView>(today, "capture.who.edit.suggestions.list");
        REQUIRE(offered.isVisible());
        CHECK(offered.model()->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(QString::fromUtf8("Kévin Delaunay")));
    }
}

TEST_CASE("A phone number finds a person however it is typed") {
    Scene scene;
    scene.person("Inès Bellanger", {{"phone", "06 39 98 12 40"}});
    scene.person("Lulu");
    ui::PersonsPage page(scene.backend, scene.context);
    present(page);
    auto &table = named<ui::RecordTable>(page, "personTable");
    for (const auto *typed : {"0639981240", "06 39 98", "+33639981240"}) {
        searchPerson(page, typed);
        INFO(typed);
        REQUIRE(table.model()->rowCount() == 1);
        CHECK(table.model()->index(0, 0).data().toString() == QString::fromUtf8("Inès Bellanger"));
    }
}

TEST_CASE("A person's file tells what happened, what is planned and who can read it") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger", {{"birthYear", 2002}, {"commune", "14327"}, {"phone", "0639981240"}});
    const auto first = scene.encounter("2026-10-28T10:00", "Bureau AAJB");
    scene.meet(ines, first, "2026-10-28T10:00", "Dossier d'hébergement envoyé");
    const auto last = scene.encounter("2026-11-20T16:00", "Grande Delle", {{"nextStep", "call_back"}, {"nextStepOn", "2026-11-27"}});
    scene.meet(ines, last, "2026-11-20T16:00", "Elle a repris contact avec sa sœur");
    ui::PersonsPage page(scene.backend, scene.context);
    present(page);
    page.openRecord(ines);
    settle();
    CHECK(named<ui::Timeline>(page, "timeline").count() == 4);    // planned, two encounters, file opened
    const auto todo = allText(named<QWidget>(page, "reminders")); // what the line above says is next
    CHECK(todo.contains("Rappeler"));
    CHECK(todo.contains("27/11/2026"));
    named<QPushButton>(page, "agreed.open").click();
    CHECK(scene.context.opened.back().record == last);
    const auto text = allText(page);
    for (const auto *expected :
         {"Inès Bellanger", "24 ans, Hérouville-Saint-Clair", "Novembre 2026", "Octobre 2026", "Elle a repris contact", "il y a 4 jours",
          "Rappeler", "27/11/2026", "Samira Benali", "Association des Amis de Jean Bosco"}) {
        INFO(expected);
        CHECK(text.contains(QString::fromUtf8(expected)));
    }
    const auto entries = page.findChildren<QPushButton *>("openEntry");
    REQUIRE(entries.size() == 3);
    entries.at(1)->click();
    REQUIRE(scene.context.opened.size() == 2);
    CHECK(scene.context.opened[1].record == last);
}

TEST_CASE("Facts of a file are changed in place; Esc leaves the form, then the file") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger");
    ui::PersonsPage page(scene.backend, scene.context);
    present(page);
    page.openRecord(ines);
    named<QPushButton>(page, "editPerson").click();
    auto *file = page.findChild<QWidget *>("personFile");
    auto &phone = named<QLineEdit>(*file, "phone");
    phone.setText("06 39 98 41 07");
    QTest::keyClick(&phone, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(scene.mine.value("person", ines, "phone") == Value("06 39 98 41 07"));
    named<QPushButton>(page, "personHistory").click();
    CHECK(allText(page).contains(QString::fromUtf8("Téléphone : 06")));
    named<QPushButton>(page, "editPerson").click();
    CHECK(page.closeTop());
    CHECK(page.closeTop());
    CHECK(named<ui::RecordTable>(page, "personTable").isVisible());
    CHECK_FALSE(page.closeTop());
}

TEST_CASE("The help lists the keys of a file: to change what is known, and to print a summary") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger");
    ui::PersonsPage page(scene.backend, scene.context);
    present(page);
    page.openRecord(ines);
    settle();
    QStringList keys;
    for (const auto &row : ui::keysIn(page)) keys << row.keys;
    CHECK(keys.contains("F2"));
    CHECK(keys.contains(QKeySequence(QKeySequence::Print).toString(QKeySequence::NativeText)));
}
