// A table imported: looked at, corrected in place, duplicates decided, written, undone. The whole window on a real store.
#include "tests/ui/pages/Importing.h"
#include "ui/importing/RecordJobs.h"
#include "ui/models/HeaderRoles.h"
#include "ui/theme/Theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>

#include <set>

using namespace tp;
using namespace tp::test;

namespace {
const QByteArray people("\xef\xbb\xbfPr\xc3\xa9nom;Nom;T\xc3\xa9l;Naissance;Ville;Remarques\r\n"
                        "Zo\xc3\xa9;Martin;06 12 34 56 78;1999;Caen;\"vue ;\r\nlundi\"\r\n"
                        "K\xc3\xa9vin;Delaunay;;2003;Ifs;\r\n"
                        "Momo;;n\xc3\xa9"
                        "ant;2001;Bayeux;=1+1\r\n"
                        ";Sans pr\xc3\xa9nom;;;Caen;\r\n"
                        "Lulu;;;;Rouen;\r\n");

void openFilesForAll(Importing &here) { // whoever is perhaps known is not
    here.tab(2);
    if (here.session()->counts().alike == 0) return;
    auto &alike = here.find<ui::RecordTable>("import.alike");
    alike.setFocus();
    QTest::keyClick(&alike, Qt::Key_A, Qt::ControlModifier);
    here.press("import.new");
}
} // namespace

TEST_CASE("People from a table: corrected in place, the one already known decided about, nothing written before, all of it undone") {
    Importing here;
    const auto kevin = here.scene.person("Kévin", {{"familyName", "Delaunay"}, {"birthYear", 2003}});
    here.scene.backend.received();
    here.window.open({QStringLiteral("persons"), {}});
    here.press("importPeople");
    CHECK(here.window.currentPage() == "import");
    CHECK(here.find("import.choose").hasFocus());
    here.file(people);
    here.press("import.choose");
    here.checked();
    CHECK(here.text("import.understood") == "Lu en UTF-8, points-virgules");
    CHECK(here.text("import.counts") == QString::fromUtf8("5 lignes · 3 à corriger · 1 à décider"));
    CHECK(here.find("import.run").text() == "Importer 1 personne");
    CHECK(here.find<QComboBox>("import.target.0").currentText() == QString::fromUtf8("Prénom ou surnom"));
    CHECK(here.find<QComboBox>("import.target.1").currentText() == "Nom de famille");

    here.tab(1); // cells to correct
    auto &problems = here.find<ui::RecordTable>("import.problems");
    REQUIRE(problems.model()->rowCount() == 3);
    CHECK(problems.model()->index(0, 0).data() == "5"); // the line as an editor counts it: a cell of two lines stands before
    problems.setFocus();
    QTest::keyClick(&problems, Qt::Key_Return); // Momo's phone
    auto *editor = problems.findChild<QLineEdit *>();
    REQUIRE(editor);
    CHECK(editor->text() == QString::fromUtf8("néant"));
    editor->selectAll();
    QTest::keyClicks(editor, "612345670");
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    REQUIRE(problems.model()->rowCount() == 2);
    CHECK(problems.currentRow() == 0);          // on to the next
    QTest::keyClick(&problems, Qt::Key_Delete); // no name: left out
    settle();
    CHECK(problems.model()->index(0, 3).data().toString() == QString::fromUtf8("Laissée de côté"));
    CHECK(here.text("import.counts") == QString::fromUtf8("5 lignes · 1 à corriger · 1 à décider · 1 laissée de côté"));

    here.tab(2); // perhaps known
    auto &alike = here.find<ui::RecordTable>("import.alike");
    REQUIRE(alike.model()->rowCount() == 1);
    alike.showColumn(3, false); // what is decided is what one works in
    CHECK_FALSE(alike.isColumnHidden(3));
    for (const auto *table : {&problems, &alike}) // never put in another order: that would read every line
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            CHECK_FALSE(table->model()->headerData(column, Qt::Horizontal, ui::ColumnNameRole).toString().isEmpty());
            CHECK_FALSE(table->model()->headerData(column, Qt::Horizontal, ui::SortableRole).toBool());
        }
    CHECK(alike.model()->index(0, 2).data().toString().contains("Delaunay"));
    here.press("import.same");
    CHECK(here.find("import.run").text() == "Importer 2 personnes");
    CHECK(here.all("person").size() == 1); // nothing is written yet

    QTest::keyClick(&alike, Qt::Key_Return, Qt::ControlModifier);
    here.done();
    CHECK(here.text("import.done") == QString::fromUtf8("2 personnes importées."));
    CHECK(here.text("import.left").contains(QString::fromUtf8("3 lignes ne sont pas importées")));
    REQUIRE(here.all("person").size() == 3);
    const auto zoe = here.named("Zoé"), momo = here.named("Momo");
    CHECK(zoe.fields.at("familyName") == Value("Martin"));
    CHECK(zoe.fields.at("phone") == Value("0612345678"));
    CHECK(zoe.fields.at("birthYear") == Value(1999));
    CHECK(zoe.fields.at("commune") == Value("14118"));
    CHECK(zoe.fields.at("note") == Value("vue ;\nlundi"));
    CHECK(zoe.fields.at("referent") == Value(Scene::bytes(here.scene.mine.member)));
    CHECK(zoe.fields.at("firstContactOn") == Value("2026-11-24"));
    CHECK(zoe.fields.at("structure") == Value(Scene::bytes(here.scene.mine.structure)));
    CHECK(momo.fields.at("phone") == Value("0612345670"));
    CHECK(momo.fields.at("note") == Value("=1+1")); // a text, as it stood

    QTest::keyClick(&here.window, Qt::Key_Z, Qt::ControlModifier);
    here.until([&] { return here.all("person").size() == 1; });
    CHECK(here.all("person")[0].id == kevin);
    here.until([&] { return here.seen("import.choose") != nullptr; });
}

TEST_CASE("A mapping by hand, a first line without names, and an import that was left come back as they were") {
    Importing here;
    here.window.open({QStringLiteral("import"), {}, QStringLiteral("person")});
    QGuiApplication::clipboard()->setText(QString::fromUtf8("Zoé\t0612345678\nMomo\t0612345670\n"));
    here.press("import.paste");
    here.checked();
    CHECK(here.text("import.counts").startsWith("2 lignes")); // data, no names
    CHECK_FALSE(here.find("import.run").isEnabled());
    auto &first = here.find<QComboBox>("import.target.0");
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_Down); // usual name
    emit first.activated(first.currentIndex());
    here.checked();
    CHECK(here.find("import.run").text() == "Importer 2 personnes");
    QTest::keyClick(&here.window, Qt::Key_Escape);
    settle();
    CHECK(here.seen("import.choose"));
    QTest::keyClick(&here.window, Qt::Key_Z, Qt::ControlModifier);
    settle();
    here.checked();
    CHECK(here.find<QComboBox>("import.target.0").currentIndex() == 1);
    here.press("import.run");
    here.done();
    CHECK(here.all("person").size() == 2);
}

TEST_CASE("Encounters from a table; the same table again is known line by line") {
    Importing here;
    const QByteArray table("Date;Heure;Lieu;Ville;Th\xc3\xa8mes;Qui\n"
                           "02/03/2026;14:30;Gare;Caen;Logement, Sant\xc3\xa9;2 femmes 18-21\n"
                           "03/03/2026;;March\xc3\xa9;Caen;;1h 22-25\n"
                           "03/03/2026;;March\xc3\xa9;Caen;;1h 22-25\n");
    here.window.open({QStringLiteral("encounters"), {}});
    here.press("importEncounters");
    here.file(table);
    here.press("import.choose");
    here.checked();
    CHECK(here.text("import.counts").contains(QString::fromUtf8("1 à décider"))); // the third repeats the second
    CHECK(here.text("import.counts").contains(QString::fromUtf8("midi")));
    here.press("import.run");
    here.done();
    const auto noted = here.all("encounter");
    REQUIRE(noted.size() == 2);
    const auto &gare = noted[0].fields.at("place") == Value("Gare") ? noted[0] : noted[1];
    CHECK(gare.fields.at("occurredAt") == Value("2026-03-02T14:30"));
    CHECK(gare.fields.at("themes") == Value(Value::Array{"health", "housing"}));
    CHECK(gare.fields.at("structure") == Value(Scene::bytes(here.scene.mine.structure)));
    here.press("import.another");
    here.press("import.choose");
    here.checked();
    CHECK_FALSE(here.find("import.run").isEnabled()); // all three are known
    CHECK(here.text("import.counts").contains(QString::fromUtf8("3 à décider")));
}

TEST_CASE("What is no table is refused in words, and so are a file that is too large and a disk that fails midway") {
    Importing here;
    here.window.open({QStringLiteral("import"), {}, QStringLiteral("person")});
    here.file("PK\x03\x04 classeur");
    here.press("import.choose");
    here.until([&] { return here.seen<QLabel>("import.problem") != nullptr; });
    CHECK(here.text("import.problem").contains("classeur"));
    here.file({});
    REQUIRE(QFile::resize(here.scene.context.path, ui::ReadJob::largest + 1)); // takes no room
    here.press("import.choose");
    CHECK(here.text("import.problem").contains("100 Mo"));
    here.scene.context.path += "-absent";
    here.press("import.choose");
    CHECK(here.text("import.problem").contains(QString::fromUtf8("ne s’ouvre pas")));

    here.open("person", people);
    here.scene.backend.failure = Error{Code::DiskFull, ""};
    here.press("import.run");
    here.done();
    CHECK(here.text("import.done").startsWith("0 personne"));
    CHECK(here.all("person").empty());
    CHECK_FALSE(here.seen("import.undo"));
}

TEST_CASE(
    "20,000 lines are read and looked at with the window's turn between, and stop where they are told to; what was written is undone") {
    Importing here;
    QByteArray table("Pr\xc3\xa9nom;T\xc3\xa9l\n");
    for (int at = 0; at < 20'000; ++at) table += "Personne" + QByteArray::number(at) + "x;06 12 34 56 78\n";
    here.window.open({QStringLiteral("import"), {}, QStringLiteral("person")});
    here.file(table);

    here.find("import.choose").click(); // stopped before its first slice
    here.press("import.stop");
    CHECK(here.seen("import.choose"));

    here.press("import.choose");
    here.until([&] { return here.window.findChild<ui::ImportSession *>() != nullptr; });
    int turns = 0;
    qint64 longest = 0;
    QElapsedTimer since;
    since.start();
    QObject::connect(here.session(), &ui::ImportSession::progressed, &here.window, [&] {
        ++turns;
        longest = std::max(longest, since.restart());
    });
    here.until([&] {
        since.restart();
        return !here.session()->isChecking();
    });
    here.checked();
    CHECK(turns > 10); // in slices
    WARN("longest slice of looking: " << longest << " ms, in " << turns << " turns");
    const auto counts = here.session()->counts();
    CHECK(counts.lines == 20'000);
    CHECK(counts.wrong == 0);

    openFilesForAll(here); // the phones are the same: they may all be one person. They are not
    CHECK(here.session()->counts().ready == 20'000);
    here.press("import.run");
    here.until([&] { return here.find<QProgressBar>("import.progress").value() >= 30; });
    CHECK(here.text("import.count").contains("sur 20"));
    here.press("import.stop");
    here.done();
    const auto written = here.all("person").size();
    CHECK(written >= 30);
    CHECK(written < 20'000);
    CHECK(here.text("import.done").startsWith(QString::number(written)));
    here.press("import.undo");
    here.until([&] { return here.seen("import.choose") != nullptr; });
    CHECK(here.all("person").empty());
}

TEST_CASE("400 lines are written to the last one and undone to the last one, with the window's turn between") {
    constexpr int lines = 400; // takes seconds; 20,000 are for tests/bench
    Importing here;
    const auto before = here.scene.person("Kévin", {{"familyName", "Delaunay"}, {"birthYear", 2003}});
    here.scene.backend.received();
    QByteArray table("Pr\xc3\xa9nom;Nom\n");
    for (int at = 0; at < lines; ++at) table += "Personne" + QByteArray::number(at) + "x;Famille" + QByteArray::number(at) + "\n";
    here.open("person", table);
    openFilesForAll(here);
    REQUIRE(here.session()->counts().ready == lines);

    int turns = 0;
    qint64 longest = 0;
    QElapsedTimer since;
    const auto watch = [&](ui::RecordJob *job) {
        REQUIRE(job);
        turns = 0;
        longest = 0;
        since.start();
        QObject::connect(job, &ui::RecordJob::progressed, &here.window, [&] {
            ++turns;
            longest = std::max(longest, since.restart());
        });
    };
    here.press("import.run");
    watch(here.window.findChild<ui::WriteJob *>());
    here.done();
    WARN("longest save of writing: " << longest << " ms, in " << turns << " turns");
    CHECK(turns > 40);
    CHECK(here.text("import.done") == QString::fromUtf8("400 personnes importées."));
    CHECK_FALSE(here.seen("import.goOn")); // nothing is left
    const auto written = here.all("person");
    CHECK(written.size() == lines + 1);
    std::set<std::string> names;
    for (const auto &person : written) names.insert(*person.fields.at("usualName").text());
    CHECK(names.size() == lines + 1);
    CHECK(names.contains("Personne399x"));

    here.press("import.undo");
    watch(here.window.findChild<ui::UndoJob *>());
    here.until([&] { return here.seen("import.choose") != nullptr; });
    WARN("longest removal of undoing: " << longest << " ms, in " << turns << " turns");
    CHECK(turns > 100);
    const auto left = here.all("person");
    REQUIRE(left.size() == 1);
    CHECK(left.front().id == before);
}

TEST_CASE("A table of nearly a hundred megabytes is read with progress and the window's turn between, is stopped, and is read whole") {
    Importing here;
    here.window.open({QStringLiteral("import"), {}, QStringLiteral("person")});
    constexpr int lines = 90'000;
    {
        here.file("Pr\xc3\xa9nom;Remarques\n");
        QFile out(here.scene.context.path);
        REQUIRE(out.open(QIODevice::Append));
        const QByteArray note(1080, 'a');
        for (int at = 0; at < lines; ++at) out.write("Personne" + QByteArray::number(at) + ';' + note + '\n');
        REQUIRE(out.size() > 95'000'000);
        REQUIRE(out.size() < ui::ReadJob::largest);
    }
    here.press("import.choose"); // stopped midway
    auto &progress = here.find<QProgressBar>("import.progress");
    here.until([&] { return progress.maximum() > 90'000 && progress.value() > progress.maximum() / 10; });
    CHECK(here.text("import.count").contains("Ko"));
    here.press("import.stop");
    CHECK(here.seen("import.choose"));
    CHECK(here.all("person").empty());

    ui::ReadJob job(std::make_unique<QFile>(here.scene.context.path), nullptr);
    qint64 longest = 0, before = 0, most = 0;
    int turns = 0;
    bool whole = false;
    QElapsedTimer since;
    QObject::connect(&job, &ui::ReadJob::progressed, &job, [&](qint64 done) {
        ++turns;
        longest = std::max(longest, since.restart());
        most = std::max(most, done - before);
        before = done;
    });
    QObject::connect(&job, &ui::ReadJob::completed, &job, [&] {
        longest = std::max(longest, since.restart());
        whole = true;
    });
    since.start();
    job.start();
    here.until([&] { return whole; });
    WARN("longest turn of reading: " << longest << " ms, in " << turns << " turns");
    CHECK(turns > 50);
    CHECK(most < 10'000'000); // bytes in one turn: what is read between two keys has its measure
    CHECK(job.take().rows.size() == lines + 1);
}

TEST_CASE("Who may not open files has no button for it") {
    Importing here({1366, 768}, static_cast<RoleSet>(Role::Coordinator));
    here.window.open({QStringLiteral("persons"), {}});
    CHECK_FALSE(here.seen("importPeople"));
}

TEST_CASE("Pictures of an import", "[.pictures]") {
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark})
        for (const auto size : {QSize(1366, 768), QSize(683, 384)}) {
            qApp->findChild<ui::Theme *>()->choose(choice);
            Importing here(size);
            const auto take = [&](const char *name) {
                QTest::qWait(60);
                REQUIRE(here.window.grab().save(
                    QStringLiteral("%1/import-%2-%3-%4.png")
                        .arg(qEnvironmentVariable("TP_PICTURES"), QString::fromLatin1(name), ui::tokens().dark ? "dark" : "light")
                        .arg(size.width())));
            };
            here.scene.person("Kévin", {{"familyName", "Delaunay"}, {"birthYear", 2003}});
            here.scene.backend.received();
            here.window.open({QStringLiteral("persons"), {}});
            take("persons");
            here.window.open({QStringLiteral("encounters"), {}});
            take("encounters");
            here.window.open({QStringLiteral("import"), {}, QStringLiteral("person")});
            take("start");
            here.file("PK\x03\x04");
            here.press("import.choose");
            take("refused");
            here.open("person", people);
            take("columns");
            here.tab(1);
            auto &problems = here.find<ui::RecordTable>("import.problems");
            problems.setFocus();
            take("problems");
            QTest::keyClick(&problems, Qt::Key_Return);
            take("editing");
            QTest::keyClick(problems.findChild<QLineEdit *>(), Qt::Key_Escape);
            here.tab(2);
            take("alike");
            here.press("import.run");
            here.done();
            take("done");
            here.press("import.another");
            take("past");
            here.scene.backend.refuses = [](const std::vector<domain::RecordChange> &changes) {
                return changes.size() > 1 || changes.front().set.at("usualName") == Value("Carl")
                           ? std::optional(Error{Code::Invalid, "phone: no number"})
                           : std::nullopt;
            };
            here.open("person", "Prénom\nAda\nBéa\nCarl\nDina\n");
            here.press("import.run");
            here.done();
            take("refusedLine");
        }
    qApp->findChild<ui::Theme *>()->choose(ui::Theme::Choice::System);
}
