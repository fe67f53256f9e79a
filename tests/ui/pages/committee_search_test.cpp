// The lists of both committees are looked through by words, and narrowed by where each stands. Real stores.
#include "tests/ui/pages/Participants.h"
#include "tests/ui/pages/Steering.h"
#include "ui/shell/CommitteeParts.h"

#include <QComboBox>

using namespace tp;
using namespace tp::test;

namespace {

struct CommitteeSearch {
    explicit CommitteeSearch(QWidget &of) : page(of) {}
    void type(const char *field, const char *words) {
        named<QLineEdit>(page, field).setText(utf8Text(words));
        QTest::keyClick(&named<QLineEdit>(page, field), Qt::Key_Return); // it is not waited for
        settle();
    }
    void ask(const char *box, int at) {
        named<QComboBox>(page, box).setCurrentIndex(at);
        settle();
    }
    QStringList listed(const char *table) { // the first column, with the titles
        const auto *model = named<QAbstractItemView>(page, table).model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row) names << model->index(row, 0).data().toString();
        return names;
    }
    QWidget &page;
};

} // namespace

TEST_CASE("The steering committee's lists are found by words, also those a row has no room for, and say when nothing is", "[steering]") {
    SteeringYear at;
    auto &mine = at.scene.mine;
    mine.add("decision", {{"title", "Un minibus"}, {"session", idValue(at.session)}, {"text", "Acheté à deux structures"}});
    mine.add("decision", {{"title", "Une charte"}, {"session", idValue(at.before)}, {"outcome", "taken"}, {"decidedOn", "2026-10-01"}});
    mine.add("milestone", {{"title", "Bilan"}, {"dueOn", "2026-12-01"}, {"note", "Avec les chiffres"}});
    mine.add("milestone", {{"title", "Affiche"}, {"dueOn", "2026-10-01"}});
    mine.add("milestone", {{"title", "Logo"}, {"dueOn", "2026-09-01"}, {"doneOn", "2026-09-01"}});
    at.scene.backend.received();
    SteeringDesk desk(at.scene.backend, at.scene.context, steeringTab);
    CommitteeSearch search(desk.page);
    auto &parts = named<QTabBar>(desk.page, "steering.parts");

    desk.page.focusFilter(); // Ctrl+F: of the list that is shown
    CHECK(named<QLineEdit>(desk.page, "steering.search.0").hasFocus());
    REQUIRE(search.listed(sessionTable).size() == 2);
    search.ask("steering.which.0", 1);
    CHECK(search.listed(sessionTable).size() == 1);
    CHECK(desk.row(sessionTable, 0).value(0).contains("03/12/2026"));
    search.ask("steering.which.0", 0);
    search.type("steering.search.0", "01/10");
    REQUIRE(search.listed(sessionTable).size() == 1);
    CHECK(desk.row(sessionTable, 0).value(0).contains("01/10/2026"));
    CHECK(named<QAbstractItemView>(desk.page, sessionTable).hasFocus()); // Enter goes to what is found

    parts.setCurrentIndex(1);
    settle();
    desk.page.focusFilter();
    CHECK(named<QLineEdit>(desk.page, "steering.search.1").hasFocus());
    search.type("steering.search.1", "deux struct");
    CHECK(search.listed(decisionTable) == QStringList{"Un minibus"});
    search.ask("steering.which.1", 2); // decided: not this one
    CHECK(search.listed(decisionTable).isEmpty());
    CHECK(allText(desk.page).contains(utf8Text("Rien de tel ici.")));
    search.type("steering.search.1", "");
    CHECK(search.listed(decisionTable) == QStringList{"Une charte"});

    parts.setCurrentIndex(2);
    settle();
    for (const auto &[asked, shown] :
         std::map<int, QStringList>{{0, {"Affiche", "Bilan", "Logo"}}, {1, {"Affiche", "Bilan"}}, {2, {"Affiche"}}, {3, {"Logo"}}}) {
        INFO(asked);
        search.ask("steering.which.2", asked);
        CHECK(search.listed(milestoneTable) == shown);
    }
    search.ask("steering.which.2", 0);
    search.type("steering.search.2", "chiffres");
    CHECK(search.listed(milestoneTable) == QStringList{"Bilan"});
}

TEST_CASE("Of what is allotted, periods in which nothing fits go with their title; what is opened from elsewhere is shown all the same",
          "[steering]") {
    SteeringYear at;
    const auto allot = [&](const char *from, const char *until, const char *what) {
        return at.scene.mine.add(
            "allotment", {{"beneficiary", idValue(at.scene.mine.structure)}, {"fromOn", from}, {"untilOn", until}, {"inKind", what}});
    };
    const auto old = allot("2025-01-01", "2025-12-31", "Un bureau");
    allot("2026-01-01", "2026-12-31", "Un vélo");
    at.scene.backend.received();
    SteeringDesk desk(at.scene.backend, at.scene.context, steeringTab);
    CommitteeSearch search(desk.page);
    named<QTabBar>(desk.page, "steering.parts").setCurrentIndex(3);
    settle();
    REQUIRE(search.listed(meansTable).size() == 4); // two periods, each with its title
    search.ask("steering.which.3", 1);
    CHECK(search.listed(meansTable).size() == 2);
    search.type("steering.search.3", "bureau"); // not today's
    CHECK(search.listed(meansTable).isEmpty());
    desk.page.openRecord(old);
    desk.read();
    CHECK(search.listed(meansTable).size() == 4);
    CHECK(named<QLineEdit>(desk.page, "steering.search.3").text().isEmpty());
    CHECK(desk.panel("steeringEntryPanel").contains("Un bureau"));
}

TEST_CASE("Proposals on their way are found by words; one that is asked for is shown whatever was typed", "[steering]") {
    SteeringYear at;
    at.records.answer(at.proposals[1], at.before, "2026-11-20", "accepted", {{"text", "Oui, dès janvier."}});
    at.scene.backend.received();
    SteeringDesk desk(at.scene.backend, at.scene.context, followUpTab);
    CommitteeSearch search(desk.page);
    desk.page.focusFilter();
    CHECK(named<QLineEdit>(desk.page, "followUp.words").hasFocus());
    REQUIRE(search.listed("followUpTable").size() == 4); // the conclusions, and what stands in them
    search.type("followUp.words", "velo samedi");
    REQUIRE(search.listed("followUpTable").size() == 2);
    CHECK(desk.row("followUpTable", 1).value(0).contains(utf8Text("atelier vélo")));
    CHECK(named<QAbstractItemView>(desk.page, "followUpTable").hasFocus());
    search.type("followUp.words", "grande delle");
    CHECK(search.listed("followUpTable").size() == 4);
    search.type("followUp.words", "janvier"); // what was answered
    REQUIRE(search.listed("followUpTable").size() == 2);
    CHECK(desk.row("followUpTable", 1).value(0).contains("repas"));
    search.ask("followUp.filter", 1); // still waiting: not that one
    CHECK(search.listed("followUpTable").isEmpty());
    CHECK_FALSE(named<QWidget>(desk.page, "followUpTable").isVisible());
    desk.page.showPart(QLatin1String(ui::followUpPart) + QString::fromStdString(toText(at.proposals[0])));
    settle();
    CHECK(search.listed("followUpTable").size() == 4);
    CHECK(named<QLineEdit>(desk.page, "followUp.words").text().isEmpty());
    CHECK(desk.panel("followUpPanel").contains(utf8Text("atelier vélo")));
}

TEST_CASE("A decision stays open beside a list that leaves it out once it is taken", "[steering]") {
    SteeringYear at;
    const auto decision = at.scene.mine.add("decision", {{"title", "Un minibus"}, {"session", idValue(at.session)}});
    at.scene.backend.received();
    SteeringDesk desk(at.scene.backend, at.scene.context, steeringTab);
    CommitteeSearch search(desk.page);
    desk.page.openRecord(decision);
    desk.read();
    search.ask("steering.which.1", 1);
    REQUIRE(search.listed(decisionTable) == QStringList{"Un minibus"});
    at.scene.mine.edit("decision", decision, {{"outcome", "taken"}, {"decidedOn", "2026-11-24"}});
    at.scene.backend.received();
    desk.read();
    CHECK(search.listed(decisionTable).isEmpty());
    CHECK(desk.panel("steeringEntryPanel").contains("Un minibus"));
}

TEST_CASE("Sessions of the participants' committee are found by day, place and agenda; Ctrl+F goes from one list's words to the other's") {
    Scene scene;
    sessionOf(scene.mine, "2026-11-05T10:00", {{"agenda", "Le vestiaire"}});
    const auto later = sessionOf(scene.mine, "2026-12-08T10:00", {{"place", "Salle des fêtes"}});
    sessionOf(scene.mine, "2026-12-15T10:00", {{"cancelledOn", "2026-11-20"}});
    proposalOf(scene.mine, "Un repas", later, 1);
    ui::CommitteesPage page(scene.backend, scene.context);
    present(page);
    named<QTabBar>(page, "committees.tabs").setCurrentIndex(participants);
    settle();
    CommitteeSearch search(page);
    REQUIRE(search.listed("committeeTable").size() == 3);
    const auto only = [&](const char *day) {
        const auto found = search.listed("committeeTable");
        return found.size() == 1 && found.front().contains(QLatin1String(day));
    };
    search.type("participants.sessionSearch", "fetes");
    CHECK(only("08/12/2026"));
    CHECK(search.listed("proposalTable") == QStringList{"Un repas"}); // the other list is left alone
    search.type("participants.sessionSearch", "vestiaire");
    CHECK(only("05/11/2026"));
    search.type("participants.sessionSearch", "rien de tel");
    CHECK(search.listed("committeeTable").isEmpty());
    CHECK(allText(page).contains(utf8Text("Aucune séance de ce genre.")));
    page.openRecord(later); // asked for from elsewhere
    settle();
    CHECK(search.listed("committeeTable").size() == 3);
    for (const auto &[asked, day] : std::map<int, const char *>{{1, "08/12/2026"}, {3, "05/11/2026"}, {4, "15/12/2026"}}) {
        INFO(asked);
        search.ask("participants.sessionsWhich", asked);
        CHECK(only(day));
    }
    auto &ofSessions = named<QLineEdit>(page, "participants.sessionSearch"), &ofProposals = named<QLineEdit>(page, "participants.search");
    named<QAbstractItemView>(page, "committeeTable").setFocus();
    page.focusFilter();
    CHECK(ofSessions.hasFocus());
    page.focusFilter();
    CHECK(ofProposals.hasFocus());
    page.focusFilter();
    CHECK(ofSessions.hasFocus());
}
