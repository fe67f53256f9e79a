// What two laptops said of one thing without having met is said where it is read and in its list, and leads to where one chooses; its
// history is there too.
#include "core/base/IdValue.h"
#include "core/domain/Steering.h"
#include "tests/ui/pages/Participants.h"
#include "tests/ui/pages/Steering.h"
#include "ui/activities/ActivitiesPage.h"
#include "ui/committees/CommitteeTab.h"
#include "ui/committees/CommitteesPage.h"
#include "ui/directory/DirectoryPage.h"
#include "ui/lists/RecordTable.h"
#include "ui/pathways/PathwaysPage.h"
#include "ui/widgets/Basics.h"

#include <QAbstractItemView>
#include <QComboBox>

using namespace tp;
using namespace tp::test;

namespace {

struct TwoVersions { // of one field, on two laptops that had not met
    RecordId contest(const char *type, const RecordId &id, const char *field, Value mine, Value hers) {
        scene.world.sync();
        scene.mine.edit(type, id, {{field, std::move(mine)}});
        scene.world.clock.advance(60'000);
        scene.colleague.edit(type, id, {{field, std::move(hers)}});
        scene.backend.received();
        REQUIRE(scene.mine.get(type, id).conflicts == std::vector<std::string>{field});
        return id;
    }
    static void read() {
        QTest::qWait(250); // a burst of changes is read once
        for (int turn = 0; turn < 20; ++turn) settle();
    }
    static QWidget *seen(QWidget &in, const QString &name) {
        for (auto *one : in.findChildren<QWidget *>(name))
            if (one->isVisibleTo(&in)) return one;
        return nullptr;
    }
    void press(QWidget &in, const QString &name) {
        auto *button = qobject_cast<QPushButton *>(seen(in, name));
        INFO(name.toStdString());
        REQUIRE(button);
        button->click();
        settle();
    }
    // Said there, and the way from it leads to the record's card.
    void saidOn(QWidget &page, const QString &panel, const RecordId &record) {
        INFO(panel.toStdString());
        auto *tag = seen(page, panel + QStringLiteral(".versions"));
        REQUIRE(tag);
        CHECK(tag->accessibleName() == "Deux versions");
        press(page, panel + QStringLiteral(".choose"));
        REQUIRE_FALSE(scene.context.opened.empty());
        CHECK(scene.context.opened.back().page == QLatin1String("conflicts"));
        CHECK(scene.context.opened.back().record == record);
    }
    static QString listed(QWidget &page, const char *table) { // all that its rows say
        const auto *model = named<QAbstractItemView>(page, table).model();
        QStringList words;
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column) words << model->index(row, column).data().toString();
        return words.join(QLatin1Char('\n'));
    }
    Scene scene;
};

} // namespace

TEST_CASE("An activity and a session with two versions say so, in the catalogue and in the week too, and lead to where one chooses",
          "[versions]") {
    TwoVersions two;
    const auto activity = two.scene.mine.add("activity", {{"title", "Atelier"}});
    const auto session =
        two.scene.mine.add("session", {{"activity", idValue(activity)}, {"startsAt", "2026-11-26T14:00"}, {"minutes", 90}});
    ui::ActivitiesPage page(two.scene.backend, two.scene.context);
    present(page);
    page.openRecord(session);
    TwoVersions::read();
    CHECK_FALSE(TwoVersions::seen(page, "session.versions"));
    two.contest("activity", activity, "description", "Le bois", "Le fer");
    two.contest("session", session, "place", "Gymnase", "Local");
    TwoVersions::read();
    two.saidOn(page, "session", session);
    CHECK(TwoVersions::listed(page, "sessionTable").contains("Deux versions"));
    page.openRecord(activity);
    TwoVersions::read();
    two.saidOn(page, "activity", activity);
    CHECK(TwoVersions::listed(page, "activityTable").contains("Deux versions"));
}

TEST_CASE("A step and the wishes of a pathway with two versions say so, in the table, on the lanes and on the board too", "[versions]") {
    TwoVersions two;
    auto &mine = two.scene.mine;
    const auto ines = two.scene.person("Inès Bellanger");
    const auto pathway = mine.add("pathway", {{"person", idValue(ines)}, {"startedOn", "2026-03-02"}}, ines);
    const auto step = mine.add("pathway_step",
                               {{"person", idValue(ines)},
                                {"pathway", idValue(pathway)},
                                {"title", "Essai"},
                                {"structure", idValue(mine.structure)},
                                {"plannedFrom", "2026-12-01"}},
                               ines);
    two.contest("pathway_step", step, "partner", "Garage Martin", "Garage Morel");
    two.contest("pathway", pathway, "wishes", "Un logement", "Un emploi");
    ui::PathwaysPage page(two.scene.backend, two.scene.context);
    present(page);
    TwoVersions::read();
    CHECK(TwoVersions::listed(page, "pathwayTable").contains("deux versions"));
    page.openRecord(step);
    TwoVersions::read();
    two.saidOn(page, "step", step);
    (void)page.closeTop(); // the step; the wishes stand below the lanes
    settle();
    two.saidOn(page, "wishes", pathway);
    CHECK(TwoVersions::listed(page, "stepTable").contains("Deux versions"));
}

TEST_CASE("A group and an entry of the directory with two versions say so in their lists, as a state", "[versions]") {
    TwoVersions two;
    const auto group = two.scene.mine.add("group", {{"name", "Évrecy"}, {"formedOn", "2026-09-01"}});
    const auto rose = two.scene.mine.add("professional", {{"name", "Rose Lemoine"}, {"verifiedOn", "2026-09-01"}});
    const auto isMarked = [](QWidget &page, const char *table, int column) {
        const auto cell = named<QAbstractItemView>(page, table).model()->index(0, column);
        return cell.data().toString() == "Deux versions" && cell.data(ui::StateCellRole) == static_cast<int>(ui::StateTag::State::Conflict);
    };
    ui::CommitteesPage committees(two.scene.backend, two.scene.context);
    ui::DirectoryPage directory(two.scene.backend, two.scene.context);
    present(committees);
    present(directory);
    committees.activated();
    directory.activated();
    TwoVersions::read();
    CHECK_FALSE(isMarked(committees, "groupTable", 2));
    CHECK_FALSE(isMarked(directory, "directoryTable", 5));
    two.contest("group", group, "note", "Le mardi", "Le jeudi");
    two.contest("professional", rose, "offers", "Accueil", "Boxe");
    committees.activated();
    directory.activated();
    TwoVersions::read();
    CHECK(isMarked(committees, "groupTable", 2));
    CHECK(isMarked(directory, "directoryTable", 5));
}

TEST_CASE("A decision with two versions says so in the list of decisions and where it is read", "[versions]") {
    TwoVersions two;
    const auto session = two.scene.mine.add("steering_session", {{"startsAt", "2026-12-03T14:00"}});
    const auto decision = two.scene.mine.add("decision", {{"title", "Un vélo"}, {"session", idValue(session)}});
    two.contest("decision", decision, "text", "Un seul", "Deux");
    ui::CommitteesPage page(two.scene.backend, two.scene.context);
    present(page);
    page.openRecord(decision);
    TwoVersions::read();
    CHECK(TwoVersions::listed(page, decisionTable).contains("Deux versions"));
    two.saidOn(page, "steeringEntry", decision);
}

TEST_CASE("The history of every field stands with an activity, a session, the wishes and the phases of a pathway", "[versions]") {
    TwoVersions two;
    auto &mine = two.scene.mine;
    const auto activity = mine.add("activity", {{"title", "Atelier"}});
    const auto session = mine.add("session", {{"activity", idValue(activity)}, {"startsAt", "2026-11-26T14:00"}, {"minutes", 90}});
    const auto ines = two.scene.person("Inès Bellanger");
    const auto pathway = mine.add("pathway", {{"person", idValue(ines)}, {"startedOn", "2026-03-02"}, {"wishes", "D’abord dormir"}}, ines);
    const auto phase = mine.add(
        "pathway_phase", {{"person", idValue(ines)}, {"pathway", idValue(pathway)}, {"phase", "outreach"}, {"from", "2026-03-02"}}, ines);
    mine.edit("activity", activity, {{"place", "Gymnase"}});
    mine.edit("session", session, {{"place", "Ancien local"}});
    mine.edit("pathway", pathway, {{"wishes", "Un logement"}});
    mine.edit("pathway_phase", phase, {{"note", "Vu à la gare"}});
    two.scene.backend.received();
    ui::ActivitiesPage activities(two.scene.backend, two.scene.context);
    present(activities);
    const auto unfolded = [&](QWidget &page, const char *button, const char *words) {
        INFO(button);
        two.press(page, QLatin1String(button));
        auto *view = TwoVersions::seen(page, "history");
        REQUIRE(view);
        CHECK(allText(*view).contains(utf8Text(words)));
        two.press(page, QLatin1String(button)); // folded again
        CHECK_FALSE(TwoVersions::seen(page, "history"));
    };
    activities.openRecord(session);
    TwoVersions::read();
    unfolded(activities, "session.history", "Ancien local");
    activities.openRecord(activity);
    TwoVersions::read();
    unfolded(activities, "activity.history", "Gymnase");
    ui::PathwaysPage pathways(two.scene.backend, two.scene.context);
    present(pathways);
    pathways.openRecord(ines);
    TwoVersions::read();
    unfolded(pathways, "wishes.history", "D’abord dormir");
    two.press(pathways, "phase.past");
    auto *view = TwoVersions::seen(pathways, "history");
    REQUIRE(view);
    CHECK(allText(*view).contains(utf8Text("Vu à la gare")));
}

TEST_CASE(
    "The history of a sign-up and its seat, of a membership and its place, of a presence stands with the line that is lit, by a key too",
    "[versions]") {
    TwoVersions two;
    auto &mine = two.scene.mine;
    const auto ines = two.scene.person("Inès Bellanger");
    const auto activity = mine.add("activity", {{"title", "Atelier"}});
    const auto session = mine.add("session", {{"activity", idValue(activity)}, {"startsAt", "2026-11-23T14:00"}, {"minutes", 90}});
    const auto empty = mine.add("session", {{"activity", idValue(activity)}, {"startsAt", "2026-11-25T14:00"}, {"minutes", 90}});
    const auto seat = mine.add("session_seat", {{"session", idValue(session)}, {"takenAt", "2026-11-20T09:00"}});
    const auto signUp = mine.add(
        "signup", {{"person", idValue(ines)}, {"session", idValue(session)}, {"seat", idValue(seat)}, {"signedUpAt", "2026-11-20T09:00"}},
        ines);
    mine.edit("signup", signUp, {{"attendance", "excused"}});
    mine.edit("session_seat", seat, {{"attendance", "excused"}});
    const auto group = groupOf(mine, "Évrecy");
    const auto place = delegateOf(two.scene, mine, group, ines);
    mine.edit("group_seat", place, {{"delegateUntil", "2027-06-30"}});
    const auto memberships = all(two.scene, "group_membership");
    REQUIRE(memberships.size() == 1);
    mine.edit("group_membership", memberships.front().id, {{"note", "Vient avec son frère"}});
    const auto committee = sessionOf(mine, "2026-11-23T10:00");
    const auto presence =
        mine.add("committee_presence", {{"session", idValue(committee)}, {"seat", idValue(place)}, {"attendance", "absent"}});
    mine.edit("committee_presence", presence, {{"attendance", "present"}});
    two.scene.backend.received();

    const auto unfolded = [](QWidget &page) { // every history that stands open
        QStringList words;
        for (auto *view : page.findChildren<QWidget *>("history"))
            if (view->isVisibleTo(&page)) words << allText(*view);
        return words.join(QLatin1Char('\n'));
    };
    const auto buttonSays = [](QWidget &page, const char *name, const char *words) {
        const auto *button = qobject_cast<QPushButton *>(TwoVersions::seen(page, QLatin1String(name)));
        return button && button->isChecked() && button->text() == utf8Text(words);
    };
    ui::ActivitiesPage activities(two.scene.backend, two.scene.context);
    present(activities);
    activities.openRecord(session);
    TwoVersions::read();
    CHECK_FALSE(TwoVersions::seen(activities, "session.seatHistory"));
    two.press(activities, "session.past");
    CHECK(unfolded(activities).contains(utf8Text("Excusé")));
    CHECK(buttonSays(activities, "session.signUpHistory", "Historique de l’inscription de Inès Bellanger"));
    CHECK(buttonSays(activities, "session.seatHistory", "Historique de la place de Inès Bellanger"));
    activities.openRecord(empty);
    TwoVersions::read();
    CHECK_FALSE(TwoVersions::seen(activities, "session.seatHistory")); // of nobody here

    ui::CommitteesPage committees(two.scene.backend, two.scene.context);
    present(committees);
    committees.openRecord(group);
    TwoVersions::read();
    QTest::keyClick(&named<QWidget>(committees, "memberTable"), Qt::Key_H);
    settle();
    CHECK(unfolded(committees).contains(utf8Text("Vient avec son frère")));
    CHECK(unfolded(committees).contains("30/06/2027"));
    CHECK(buttonSays(committees, "group.partHistory", "Historique de l’appartenance de Inès Bellanger"));
    CHECK(buttonSays(committees, "group.besideHistory", "Historique de la place de Inès Bellanger"));
    committees.openRecord(committee);
    TwoVersions::read();
    QTest::keyClick(&named<QWidget>(committees, "delegateTable"), Qt::Key_H);
    settle();
    CHECK(buttonSays(committees, "committee.partHistory", "Historique de la présence de Inès Bellanger"));
    CHECK(unfolded(committees).contains(utf8Text("Absent")));
}

TEST_CASE("The history of who represented a structure, and of how an answer was told, stands where each is read", "[versions][steering]") {
    SteeringYear year;
    auto &mine = year.scene.mine;
    const auto &proposal = year.proposals.front();
    const auto answer = year.records.answer(proposal, year.before, "2026-10-01", "accepted");
    const auto told = mine.add("answer_told", {{"answer", idValue(answer)}, {"toldOn", "2026-10-05"}, {"how", "Par téléphone"}});
    mine.edit("answer_told", told, {{"how", "De vive voix"}});
    const auto there = domain::steeringPresenceId(year.before, mine.structure);
    must(mine.writer->commit(std::vector{
        domain::RecordChange{there,
                             "steering_presence",
                             true,
                             {},
                             {{"session", idValue(year.before)}, {"represents", idValue(mine.structure)}, {"name", "Mme Aubry"}}}}));
    mine.edit("steering_presence", there, {{"name", "M. Lenoir"}});
    year.scene.backend.received();
    TestContext context;
    ui::CommitteesPage page(year.scene.backend, context);
    present(page);
    const auto past = [&](const char *button, const char *history, const char *words) {
        INFO(button);
        auto *found = qobject_cast<QPushButton *>(TwoVersions::seen(page, QLatin1String(button)));
        REQUIRE(found);
        found->click();
        settle();
        auto *view = TwoVersions::seen(page, "history");
        REQUIRE(view);
        CHECK(allText(*view).contains(utf8Text(words)));
        CHECK(named<QPushButton>(page, history).text() == found->accessibleName());
    };
    page.openRecord(year.before);
    TwoVersions::read();
    CHECK_FALSE(TwoVersions::seen(page, "steering.past.WIP"));                      // nobody was named
    const auto byKey = [&](QWidget &from, const char *history, const char *words) { // H, as in the other panels
        INFO(history);
        from.setFocus();
        QTest::keyClick(&from, Qt::Key_H);
        settle();
        auto *view = TwoVersions::seen(page, "history");
        REQUIRE(view);
        CHECK(allText(*view).contains(utf8Text(words)));
        CHECK(page.focusWidget()->objectName() == QLatin1String(history));
    };
    byKey(named<QComboBox>(page, "steering.attendance.AAJB"), "steering.partHistory", "Mme Aubry");
    past("steering.past.AAJB", "steering.partHistory", "Mme Aubry");
    page.showPart(QLatin1String(ui::followUpPart) + QString::fromStdString(toText(proposal)));
    TwoVersions::read();
    byKey(named<QPushButton>(page, "answer.history"), "followUp.partHistory", "Par téléphone");
    past("told.history", "followUp.partHistory", "Par téléphone");
}

TEST_CASE("An answer to a proposal says that it holds two versions; it and a team's analysis have their history, below the proposal's",
          "[versions][steering]") {
    SteeringYear year;
    const auto &proposal = year.proposals.front();
    const auto answer = year.records.answer(proposal, year.before, "2026-10-01", "accepted");
    const auto impact = year.scene.mine.add("impact", {{"proposal", idValue(proposal)},
                                                       {"text", "Deux heures de plus"},
                                                       {"writtenOn", "2026-11-20"},
                                                       {"member", idValue(year.scene.mine.member)}});
    year.scene.world.sync();
    year.scene.mine.edit("answer", answer, {{"doer", "Le CCAS"}});
    year.scene.world.clock.advance(60'000);
    year.scene.colleague.edit("answer", answer, {{"doer", "La mairie"}}); // on a laptop that had not met this one
    year.scene.mine.edit("impact", impact, {{"text", "Une heure de plus"}});
    year.scene.backend.received();
    TestContext context;
    ui::CommitteesPage page(year.scene.backend, context);
    present(page);
    page.showPart(QLatin1String(ui::followUpPart) + QString::fromStdString(toText(proposal)));
    TwoVersions::read();
    CHECK_FALSE(TwoVersions::seen(page, "followUp.partHistory"));
    const auto *items = named<QAbstractItemView>(page, "followUpTable").model();
    bool listed = false;
    for (int row = 0; row < items->rowCount(); ++row)
        listed = listed || items->index(row, 0).data(Qt::AccessibleTextRole).toString().contains("deux versions");
    CHECK(listed);
    CHECK(TwoVersions::seen(page, "answer.versions"));
    auto *choosing = qobject_cast<QPushButton *>(TwoVersions::seen(page, "answer.choose"));
    REQUIRE(choosing);
    choosing->click();
    REQUIRE_FALSE(context.opened.empty());
    CHECK(context.opened.back().record == answer);
    const auto told = [&](const char *button, const char *words) {
        INFO(button);
        auto *past = qobject_cast<QPushButton *>(TwoVersions::seen(page, QLatin1String(button)));
        REQUIRE(past);
        past->click();
        settle();
        auto *view = TwoVersions::seen(page, "history");
        REQUIRE(view);
        CHECK(allText(*view).contains(utf8Text(words)));
        CHECK(named<QPushButton>(page, "followUp.partHistory").text() == past->accessibleName());
    };
    told("answer.history", "Le CCAS");
    told("analysis.history", "Deux heures de plus");
}
