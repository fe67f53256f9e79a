// The lines of a table to import: decisions about duplicates, lines that cannot be imported, lines the store refuses, several imports in a
// row.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Importing.h"
#include "ui/importing/ImportModels.h"

#include <QComboBox>
#include <QTableView>

using namespace tp;
using namespace tp::test;

TEST_CASE("A decision about a duplicate falls when what it was about is corrected, on either side") {
    Importing here;
    here.scene.person("Kévin", {{"familyName", "Delaunay"}, {"birthYear", 2003}});
    here.scene.backend.received();
    here.open("person", "Prénom;Nom;Naissance\n"
                        "Kévin;Delaunay;2003\n"
                        "Zoé;Martin;1999\n"
                        "Zoé;Martin;1999\n");
    auto &session = *here.session();
    using Choice = ui::ImportSession::Choice;
    const auto choice = [&](std::size_t row) { return session.lines()[row].choice; };
    REQUIRE(session.counts().alike == 2); // Kévin is known, the third repeats the second
    session.choose({1}, Choice::New);
    session.choose({3}, Choice::Same);
    CHECK(session.counts().ready == 2);
    session.setCell(1, 2, "2003"); // it says what it said: the decision stands
    CHECK(choice(1) == Choice::New);

    session.setCell(1, 2, "2004"); // still perhaps he, but somebody else was decided about
    CHECK(choice(1) == Choice::Undecided);
    CHECK(session.counts().alike == 1);
    session.setCell(2, 0, "Aïcha"); // the line it was the same as is another person's now
    CHECK(choice(3) == Choice::Undecided);
    CHECK_FALSE(session.lines()[3].isAlike());
    CHECK(session.counts().ready == 2); // Zoé is not lost with it

    session.choose({1}, Choice::LeftOut); // left out, then no longer alike: it stays left out, and is seen
    session.setCell(1, 0, "Mireille");
    CHECK(choice(1) == Choice::LeftOut);
    here.tab(1);
    auto &problems = here.find<ui::RecordTable>("import.problems");
    REQUIRE(problems.model()->rowCount() == 1);
    CHECK(problems.model()->index(0, 3).data().toString() == QString::fromUtf8("Laissée de côté"));
    QTest::keyClick(&problems, Qt::Key_Delete); // taken back
    CHECK(session.counts().ready == 3);
}

TEST_CASE("An encounter is known among any number of others of the same moment") {
    Importing here;
    here.scene.encounter("2026-03-02T14:30", "Gare", {{"commune", "14118"}});
    for (int at = 0; at < 230; ++at) here.scene.encounter("2026-03-02T14:30", "Porte " + std::to_string(at));
    here.scene.backend.received();
    here.open("encounter", "Date;Heure;Lieu;Ville;Qui\n02/03/2026;14:30;GARE;Caen;2 femmes 18-21\n");
    CHECK(here.session()->counts().alike == 1);
    CHECK_FALSE(here.find("import.run").isEnabled());
}

TEST_CASE("Imported encounters are of the territory of their commune, but for those the table says are of another") {
    Importing here;
    const auto auge = here.scene.mine.add("territory", {{"name", "Pays d'Auge"}, {"communes", Value::Array{"14366"}}});
    here.scene.backend.received();
    here.open("encounter", "Date;Heure;Lieu;Ville;Territoire;Qui\n"
                           "02/03/2026;14:30;Gare;Caen;;2 femmes 18-21\n"
                           "03/03/2026;14:30;Halte;Lisieux;;2 femmes 18-21\n"
                           "04/03/2026;14:30;Foire;Caen;Pays d'Auge;2 femmes 18-21\n"
                           "05/03/2026;14:30;Quai;Bayeux;;2 femmes 18-21\n");
    here.press("import.run");
    here.done();
    std::map<std::string, Value> of; // by place
    for (const auto &one : here.all("encounter")) {
        const auto at = one.fields.find("territory");
        of[*one.fields.at("place").text()] = at == one.fields.end() ? Value() : at->second;
    }
    CHECK(of == std::map<std::string, Value>{{"Gare", Scene::bytes(here.scene.territory)},
                                             {"Halte", Scene::bytes(auge)},
                                             {"Foire", Scene::bytes(auge)},
                                             {"Quai", Value()}});
}

TEST_CASE("A table that does not say who was met imports nothing, and says which choice is missing") {
    Importing here;
    here.open("encounter", "Date;Heure;Lieu;Ville\n02/03/2026;14:30;Gare;Caen\n");
    CHECK(here.session()->counts().wrong == 1);
    CHECK_FALSE(here.find("import.run").isEnabled());
    here.tab(1);
    auto &problems = here.find<ui::RecordTable>("import.problems");
    REQUIRE(problems.model()->rowCount() == 1);
    CHECK_FALSE(problems.model()->flags(problems.model()->index(0, 2)).testFlag(Qt::ItemIsEditable)); // the date's cell is no answer
    QTest::keyClick(&problems, Qt::Key_Return);
    CHECK_FALSE(problems.findChild<QLineEdit *>());
}

TEST_CASE("The red mark stands on the cells that are wrong, and on none that is right") {
    Importing here;
    const auto marked = [&] {
        QStringList out;
        const auto &preview = *here.find<QTableView>("import.preview").model();
        for (int row = 0; row < preview.rowCount(); ++row)
            for (int column = 0; column < preview.columnCount(); ++column)
                if (!preview.index(row, column).data(Qt::DecorationRole).isNull()) out << QStringLiteral("%1,%2").arg(row).arg(column);
        return out.join(QLatin1Char(' '));
    };
    here.open("encounter", "Date;Heure;Lieu;Ville;Qui\n"
                           "02/03/2026;14:30;Gare;Caen;2 femmes 18-21\n"
                           "02/03/2026;25h99;Place;Caen;2 femmes 18-21\n"
                           "31/02/2026;15:30;Parc;Caen;2 femmes 18-21\n"
                           "02/03/2026;16:30;Quai;Rouen;2 femmes 18-21\n"
                           "02/03/2026;17:30;Port;Caen;du monde\n");
    CHECK(marked() == "1,1 2,0 3,3 4,4");
    here.tab(1);
    auto &problems = here.find<ui::RecordTable>("import.problems");
    REQUIRE(problems.model()->rowCount() == 4);
    CHECK(problems.model()->index(0, ui::ProblemModel::CellColumn).data() == "25h99"); // what is to be corrected, not the day beside it
    here.session()->setCell(2, 1, "15:00");
    here.tab(0);
    CHECK(marked() == "2,0 3,3 4,4");
}

TEST_CASE("What no column gives is marked on no cell") {
    Importing here;
    here.open("encounter", "Date;Heure;Lieu;Ville\n02/03/2026;14:30;Gare;Caen\n");
    const auto &preview = *here.find<QTableView>("import.preview").model();
    for (int column = 0; column < preview.columnCount(); ++column) CHECK(preview.index(0, column).data(Qt::DecorationRole).isNull());
    CHECK(here.text("import.counts").contains(QString::fromUtf8("1 à corriger")));
}

TEST_CASE("A table of encounters with a column each for sex and age says who was met; names stay out, and that is said") {
    Importing here;
    here.open("encounter", "Date;Heure;Lieu;Ville;Personne;Sexe;\xc3\x82ge\n"
                           "02/03/2026;14:30;Gare;Caen;K\xc3\xa9vin;H;19\n");
    CHECK(here.find<QComboBox>("import.target.5").currentText().contains("genre"));
    CHECK(here.find<QComboBox>("import.target.6").currentText().contains(QString::fromUtf8("âge")));
    CHECK(here.find<QComboBox>("import.target.4").currentIndex() == 0);
    CHECK(here.text("import.names").contains("Personne"));
    here.press("import.run");
    here.done();
    const auto noted = here.all("encounter");
    REQUIRE(noted.size() == 1);
    CHECK(noted[0].fields.at("anonymous") == Value(Value::Array{Value::Map{{"gender", "man"}, {"ageBand", "18-21"}, {"count", 1}}}));
}

TEST_CASE("Quotation marks that do not close are said of their line, Enter goes to it and confirms it, and nothing is written before") {
    Importing here;
    here.open("person", "Prénom;Nom\n"
                        "\"Lulu\" dite L;Petit\n"
                        "\"Kévin;Delaunay\n"
                        "Zoé;Martin\n");
    REQUIRE(here.session()->counts().lines == 3); // the open one swallows no other
    CHECK(here.session()->counts().wrong == 2);
    CHECK(here.session()->counts().ready == 1);
    CHECK(here.text("import.counts").contains(QString::fromUtf8("2 à corriger")));
    here.tab(1);
    auto &problems = here.find<ui::RecordTable>("import.problems");
    const auto cell = [&](int row, int column) {
        return problems.model()->index(row, column).data().toString().replace(QChar(0xa0), QLatin1Char(' '));
    };
    const auto sentence = QString::fromUtf8("Guillemets mal fermés : relisez la ligne, confirmez avec Entrée");
    REQUIRE(problems.model()->rowCount() == 2);
    CHECK(cell(0, 0) == "2");
    CHECK(cell(0, 2) == QString::fromUtf8("\"Lulu\" dite L"));
    CHECK(cell(1, 0) == "3");
    CHECK(cell(1, 2) == QString::fromUtf8("Kévin"));
    for (const int row : {0, 1}) CHECK(cell(row, 3) == sentence);
    CHECK(here.text("import.reason").startsWith(sentence));
    problems.setFocus();
    QTest::keyClick(&problems, Qt::Key_Down);
    REQUIRE(problems.currentRow() == 1);
    QTest::keyClick(&problems, Qt::Key_Return);
    auto *editor = problems.findChild<QLineEdit *>();
    REQUIRE(editor);
    CHECK(editor->text() == QString::fromUtf8("Kévin"));
    QTest::keyClick(editor, Qt::Key_Return); // it is right as it was read
    settle();
    REQUIRE(problems.model()->rowCount() == 1);
    CHECK(problems.currentRow() == 0);
    CHECK(here.session()->counts().ready == 2);
    QTest::keyClick(&problems, Qt::Key_Return);
    editor = problems.findChild<QLineEdit *>();
    REQUIRE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, "Lulu");
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    CHECK(problems.model()->rowCount() == 0);
    CHECK(here.all("person").empty());
    here.press("import.run");
    here.done();
    CHECK(here.all("person").size() == 3);
    CHECK(here.named("Kévin").fields.at("familyName") == Value("Delaunay"));
    CHECK(here.named("Lulu").fields.at("familyName") == Value("Petit"));
}

TEST_CASE("A file of two encodings is read line by line, the page says of how many, and nothing is written before one has looked") {
    Importing here;
    here.open("person", "Prénom;Nom\nZo\xe9;Martin\nChloé;Leroy\nL\xe9o;Petit\n");
    CHECK(here.text("import.understood") ==
          QString::fromUtf8(
              "Deux encodages dans un fichier : lu ligne par ligne (2 en Windows-1252), points-virgules. Regardez les accents"));
    const auto &preview = *here.find<QTableView>("import.preview").model();
    QStringList shown;
    for (int row = 0; row < preview.rowCount(); ++row) shown << preview.index(row, 0).data().toString();
    CHECK(shown == QStringList{QString::fromUtf8("Zoé"), QString::fromUtf8("Chloé"), QString::fromUtf8("Léo")});
    CHECK(here.session()->counts().ready == 3);
    CHECK(here.all("person").empty());
    here.press("import.run");
    here.done();
    CHECK(here.all("person").size() == 3);
    for (const auto *name : {"Zoé", "Chloé", "Léo"}) CHECK(here.named(name).fields.at("usualName") == Value(name));
}

namespace {
// Refuses what is called so, as a store may that knows more than the import does.
auto refusingCalled(const char *name, Error why) {
    return [name = Value(name), why = std::move(why)](const std::vector<domain::RecordChange> &changes) {
        const bool hit = std::any_of(changes.begin(), changes.end(), [&](const auto &one) {
            const auto at = one.set.find("usualName");
            return at != one.set.end() && at->second == name;
        });
        return hit ? std::optional(why) : std::nullopt;
    };
}
const QByteArray sevenPeople("Prénom;Tél\nAda;\nBéa;\nCarl;\nDina;\nElio;\nFlore;\nGus;\n");
} // namespace

TEST_CASE("A line the store refuses is named with the reason; those beside it are written; the rest goes on or is undone") {
    Importing here;
    here.scene.backend.refuses = refusingCalled("Carl", {Code::Invalid, "phone: no number"});
    here.open("person", sevenPeople);
    here.press("import.run");
    here.done();
    CHECK(here.all("person").size() == 2); // those before it in the same save
    CHECK(here.text("import.done").startsWith("2"));
    CHECK(here.text("import.left").contains("4"));                            // its line in the file
    CHECK(here.text("import.left").contains(QString::fromUtf8("Téléphone"))); // why
    CHECK(here.find("import.goOn").hasFocus());
    CHECK(here.find("import.goOn").text().contains("4")); // not written yet
    CHECK(here.find("import.undo").isVisible());
    here.press("import.goOn");
    here.done();
    CHECK(here.all("person").size() == 6);
    CHECK(here.text("import.done").startsWith("6"));
    CHECK(here.text("import.left").contains(QString::fromUtf8("Téléphone"))); // still told
    CHECK_FALSE(here.seen("import.goOn"));
    here.press("import.undo"); // all of it, before and after
    here.until([&] { return here.seen("import.choose") != nullptr; });
    CHECK(here.all("person").empty());
}

TEST_CASE("A disk that fills midway leaves what was written, and the import goes on from there") {
    Importing here;
    here.scene.backend.refuses = refusingCalled("Flore", {Code::DiskFull, ""});
    here.open("person", sevenPeople);
    here.press("import.run");
    here.done();
    CHECK(here.all("person").size() == 5);
    CHECK(here.text("import.left").contains("7")); // the line it stopped at
    here.scene.backend.refuses = {};
    here.press("import.goOn");
    here.done();
    CHECK(here.all("person").size() == 7);
    here.press("import.undo");
    here.until([&] { return here.seen("import.choose") != nullptr; });
    CHECK(here.all("person").empty());
}

TEST_CASE("Several imports in a row are each undone by themselves, from the page") {
    Importing here;
    const auto import = [&](const QByteArray &table) {
        here.open("person", table);
        here.press("import.run");
        here.done();
    };
    import("Prénom\nAda\nBéa\n");
    import("Prénom\nCarl\n");
    here.scene.backend.failure = Error{Code::Io, ""}; // nothing of it is written: nothing to undo
    import("Prénom\nDina\n");
    here.scene.backend.failure.reset();
    here.press("import.another");
    CHECK(here.seen("import.undo.1"));
    CHECK(here.seen("import.undo.2"));
    CHECK_FALSE(here.seen("import.undo.3"));
    CHECK(here.find("import.undo.1").accessibleName().contains("liste.csv"));
    here.press("import.undo.1");
    here.until([&] { return here.seen("import.choose") != nullptr; });
    const auto left = here.all("person");
    REQUIRE(left.size() == 1);
    CHECK(left.front().fields.at("usualName") == Value("Carl"));
    CHECK_FALSE(here.seen("import.undo.1"));
    here.press("import.undo.2");
    here.until([&] { return here.seen("import.choose") != nullptr && !here.seen("import.undo.2"); });
    CHECK(here.all("person").empty());
}

TEST_CASE("Undoing an import keeps whoever was referred or joined a group since, and says so") {
    Importing here;
    here.open("person", sevenPeople);
    here.press("import.run");
    here.done();
    const auto people = here.all("person");
    REQUIRE(people.size() == 7);
    auto &mine = here.scene.mine;
    const auto group = mine.add("group", {{"name", "Grande Delle"}, {"formedOn", "2026-01-10"}});
    const auto seat = mine.add("group_seat", {{"group", idValue(group)}, {"joinedOn", "2026-11-20"}});
    mine.add("group_membership",
             {{"person", idValue(people[0].id)}, {"group", idValue(group)}, {"seat", idValue(seat)}, {"joinedOn", "2026-11-20"}},
             people[0].id);
    mine.add("referral",
             {{"person", idValue(people[1].id)},
              {"partner", "Mission locale"},
              {"shownName", "K."},
              {"text", "Un premier contact"},
              {"proposedOn", "2026-11-20"}},
             people[1].id);
    here.scene.backend.received();
    here.press("import.undo");
    here.until([&] { return here.seen("import.choose") != nullptr; });
    const auto left = here.all("person");
    REQUIRE(left.size() == 2);
    for (const auto &one : left) CHECK((one.id == people[0].id || one.id == people[1].id));
}
