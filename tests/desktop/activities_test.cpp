// An activity, its session, more people than seats, attendance and the paper: two windows by their keys alone, one server over HTTPS.
#include "core/base/IdValue.h"
#include "core/domain/Sessions.h"
#include "tests/desktop/Keys.h"
#include "tests/desktop/Region.h"
#include "tests/support/ui/Paper.h"
#include "ui/text/Dates.h"

using namespace tp;
using namespace tp::test;

namespace {

constexpr const char *everybody[] = {"Inès", "Kévin", "Lulu", "Moussa", "Nadia", "Omar"};
constexpr const char *answers[] = {"present", "present", "absent", "excused", "present", "absent"};
constexpr const char *answerWords[] = {"Présent·e", "Présent·e", "Absent·e", "Excusé·e", "Présent·e", "Absent·e"};
constexpr const char *outcomes[] = {"done", "done", "not_come", "try_again", "done", "not_come"};

QString signedUp(int row, int column) { // of those in the list, with ordinary spaces
    const auto *list = Desktop::look<QAbstractItemView>("attendanceTable");
    return list ? list->model()
                      ->index(row, column)
                      .data()
                      .toString()
                      .replace(QChar(0xa0), QLatin1Char(' '))
                      .replace(QChar(0x2019), QLatin1Char('\''))
                : QString();
}
int countInColumn(int column, const QString &words) {
    int count = 0;
    for (int row = 0; row < Desktop::rows("attendanceTable"); ++row) count += signedUp(row, column).startsWith(words);
    return count;
}
void signSomebodyUp(const char *name) {
    const int before = Desktop::rows("attendanceTable");
    INFO(name);
    Keys::reach("session.who.edit");
    Keys::type(QString::fromUtf8(name));
    Keys::press(Qt::Key_Return);
    REQUIRE(until([&] { return Desktop::rows("attendanceTable") == before + 1; }));
    CHECK(Keys::isIn("session.who.edit")); // ready for the next one
}

} // namespace

TEST_CASE("an activity and its session are made, people signed up until it is full and beyond, on two laptops without a network; all are "
          "kept and the leader is asked; attendance in one pass makes the steps; the sign-in sheet is printed: all by keys alone") {
    Region region;
    auto &anna = region.anna;
    std::map<std::string, RecordId> people;
    for (const auto *name : everybody) {
        const auto id = Region::addedPerson(anna, {{"usualName", name}});
        Region::added(anna, "pathway", {{"person", idValue(id)}, {"startedOn", "2026-03-02"}}, id);
        people[name] = id;
    }
    for (auto *laptop : {&anna, &region.bruno}) must(laptop->syncOnce());
    region.closeAll();
    auto desk = std::make_unique<Desktop>(anna.folder());
    Desktop::unlock(anna.passphrase);
    Desktop::window();
    auto second = std::make_unique<Desktop>(region.bruno.folder());
    Desktop::unlock(region.bruno.passphrase);
    Desktop::window();
    const auto allSent = [] { return until([] { return Desktop::status().contains("tout est envoyé", Qt::CaseInsensitive); }); };
    REQUIRE(allSent());

    desk->front();
    REQUIRE(allSent());
    Keys::press(Qt::Key_5, Qt::AltModifier);
    CHECK(Keys::isIn("activities.whose"));
    Desktop::tab("activities.tabs", 2);
    Keys::push("catalogue.add");
    CHECK(Keys::isIn("title"));
    Keys::type(QString::fromUtf8("Boxe éducative"));
    Keys::choose("kind", QString::fromUtf8("Séance sportive"));
    Keys::write("place", "Gymnase");
    Keys::write("capacity", "3");
    Keys::write("minutes", "90");
    Desktop::picture("activity-1-form");
    Keys::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(Keys::heard(QString::fromUtf8("Activité enregistrée sur ce poste.")));
    CHECK(Keys::isIn("activity.plan"));
    Keys::press(Qt::Key_Space);
    CHECK(Keys::isIn("startsAt"));
    Keys::write("startsAt", ui::parisTime(SystemClock().nowMs()).date().toString(QStringLiteral("dd/MM/yyyy")) + " 00:10");
    Desktop::picture("activity-2-plan");
    Keys::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(Keys::heard(QString::fromUtf8("1 séance prévue.")));
    REQUIRE(Desktop::shows("sessionPanel")); // it is shown, and the cursor is where people are signed up
    CHECK(Keys::isIn("session.who.edit"));
    signSomebodyUp("Inès");
    CHECK(Keys::heard(QString::fromUtf8("Inès : inscription faite.")));
    REQUIRE(allSent());

    second->front();
    Keys::press(Qt::Key_5, Qt::AltModifier);
    Keys::openRow("sessionTable", QString::fromUtf8("Boxe éducative"), 1);
    REQUIRE(until([] { return Desktop::rows("attendanceTable") == 1; }));
    CHECK(Keys::isIn("attendanceTable"));
    CHECK(Desktop::says("sessionPanel", "1 place sur 3"));

    region.host.stop(); // neither hears of the other
    signSomebodyUp("Nadia");
    signSomebodyUp("Omar");
    CHECK(Desktop::says("sessionPanel", "3 places sur 3"));
    desk->front();
    signSomebodyUp("Kévin");
    signSomebodyUp("Lulu");
    signSomebodyUp("Moussa");
    CHECK(Keys::heard(QString::fromUtf8("Moussa est sur la liste d'attente.")));
    CHECK(countInColumn(1, QString::fromUtf8("Liste d'attente : 1")) == 1);
    Desktop::picture("activity-3-waiting");
    Keys::press(Qt::Key_1, Qt::AltModifier);
    CHECK(!Desktop::words("today.due").contains("Plus d'inscrits"));

    region.host.start();
    REQUIRE(Desktop::says("today.due", QString::fromUtf8("Plus d'inscrits que de places : Boxe éducative"),
                          Desktop::afterOutageMs)); // the leader is asked
    Desktop::picture("activity-4-asked");
    Keys::push("today.due.0.open");
    REQUIRE(until([] { return Desktop::rows("attendanceTable") == 6; })); // nobody was sent away
    CHECK(countInColumn(1, "De trop") == 2);
    CHECK(countInColumn(1, "Liste d'attente") == 1);
    CHECK(Desktop::says("sessionPanel",
                        QString::fromUtf8("2 de trop : plusieurs postes ont inscrit sans s'être vus. Personne n'a été écarté.")));
    CHECK(Keys::isIn("attendanceTable"));
    Desktop::picture("activity-5-too-many");
    second->front(); // both say the same
    REQUIRE(until([] { return Desktop::rows("attendanceTable") == 6; }, Desktop::afterOutageMs));
    CHECK(countInColumn(1, "De trop") == 2);
    desk->front();
    Keys::push("session.enlarge");
    CHECK(Keys::heard("La séance a maintenant 5 places."));
    REQUIRE(until([] { return countInColumn(1, "De trop") == 0; }));
    CHECK(countInColumn(1, "Place") == 5);
    CHECK(countInColumn(1, "Liste d'attente") == 1);
    CHECK(Keys::isIn("sessionPanel"));

    // Attendance in one pass, as fast as keys come: each answer goes on to the next one.
    Keys::reach("attendanceTable");
    Keys::press(Qt::Key_End);
    REQUIRE(Desktop::find<QAbstractItemView>("attendanceTable").currentIndex().row() == 5);
    Keys::press(Qt::Key_Home);
    REQUIRE(Desktop::find<QAbstractItemView>("attendanceTable").currentIndex().row() == 0);
    for (const auto *name : everybody)
        REQUIRE(until([&] { return countInColumn(0, QString::fromUtf8(name)) == 1; })); // a seat may arrive before its name
    std::map<std::string, std::size_t> answered;
    for (int row = 0; row < 6; ++row) {
        const auto name = signedUp(row, 0).toStdString();
        const auto at = static_cast<std::size_t>(std::find(std::begin(everybody), std::end(everybody), name) - std::begin(everybody));
        REQUIRE(at < std::size(everybody));
        answered[name] = at;
        Keys::press(*answers[at] == 'p' ? Qt::Key_P : *answers[at] == 'a' ? Qt::Key_A : Qt::Key_E);
    }
    REQUIRE(answered.size() == 6);
    for (int row = 0; row < 6; ++row) {
        const auto words = QString::fromUtf8(answerWords[answered.at(signedUp(row, 0).toStdString())]);
        INFO(signedUp(row, 0).toStdString());
        CHECK(until([&] { return signedUp(row, 2) == words; }));
    }
    CHECK(Keys::isIn("attendanceTable"));
    CHECK(Desktop::says("sessionPanel", QString::fromUtf8("3 présent·e·s")));
    CHECK(until([] { // who was answered for last is in sight
        auto &list = Desktop::find<QAbstractItemView>("attendanceTable");
        return list.viewport()->rect().intersects(list.visualRect(list.currentIndex()));
    }));
    Desktop::picture("activity-6-attendance");

    TempDir dir;
    const auto sheet = QString::fromStdString((dir.path() / "feuille.pdf").string());
    Keys::press(Qt::Key_P, Qt::ControlModifier);
    Keys::saveTo(sheet);
    CHECK(Keys::heard(QString::fromUtf8("Feuille d'émargement enregistrée.")));
    CHECK(Keys::isIn("attendanceTable"));
    const auto paper = paperWords(sheet);
    checkOrder(paper,
               {"Feuille d'émargement : Boxe éducative", "Quand", "00:10–01:40", "Lieu", "Gymnase", "Structure", "AAJB", "Animée par",
                "Anna Martin", "Places", "5 places sur 5", "N°", "Nom", "Suivi par", "Signature", "Liste d'attente", "Moussa"});
    for (const auto *name : everybody) CHECK(paper.contains(QString::fromUtf8(name)));

    // The session became a step of each one's pathway.
    Keys::press(Qt::Key_3, Qt::AltModifier);
    Keys::openRow("personTable", QString::fromUtf8("Inès"));
    Keys::push("openPathway");
    Keys::push("pathway.table");
    REQUIRE(until([] { return Desktop::rowOf("stepTable", QString::fromUtf8("Boxe éducative"), 0) == 0; }));
    CHECK(Desktop::rowOf("stepTable", QString::fromUtf8("Fait"), 6) == 0);
    Desktop::picture("activity-7-pathway");
    REQUIRE(allSent());
    second->front();
    CHECK(until([] { return countInColumn(2, "Absent·e") == 2; }));
    REQUIRE(allSent());
    desk.reset();
    second.reset();
    for (auto *laptop : {&anna, &region.bruno}) {
        must(laptop->reopen());
        store::Query sessions;
        sessions.type = "session";
        const auto session = must(laptop->reader->list(sessions)).at(0).id;
        for (const auto &[name, at] : answered) {
            INFO(name);
            CHECK(laptop->text("pathway_step", domain::sessionStepId(session, people.at(name)), "outcome") == outcomes[at]);
        }
        CHECK(laptop->count("pathway_step") == 6);
    }
}
