// What a coordinator adds to a type stands in its form, where it is read, in the columns and in the filters of the lists; of every type.
#include "core/base/IdValue.h"
#include "core/domain/Referral.h"
#include "tests/ui/pages/Coordination.h"
#include "tests/ui/pages/Participants.h"
#include "tests/ui/pages/Steering.h"
#include "ui/activities/ActivitiesPage.h"
#include "ui/committees/CommitteeTab.h"
#include "ui/committees/CommitteesPage.h"
#include "ui/directory/DirectoryPage.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/lists/AddedFilters.h"
#include "ui/lists/RecordTable.h"
#include "ui/outings/OutingsTab.h"
#include "ui/pathways/PathwaysPage.h"
#include "ui/referrals/ReferralPost.h"

#include <QAbstractItemView>
#include <QSettings>

#include <set>

using namespace tp;
using namespace tp::test;

namespace {

struct WhereRead { // the page, the button that opens the form, the list that is narrowed
    ui::PageInfo page;
    const char *change, *table;
};

const std::map<std::string, WhereRead> &whereRead() {
    static const std::map<std::string, WhereRead> all{
        {"pathway", {ui::pathwaysPage(), "pathway.wishes", "pathwayTable"}},
        {"pathway_step", {ui::pathwaysPage(), "step.change", nullptr}},
        {"activity", {ui::activitiesPage(), "activity.change", "activityTable"}},
        {"session", {ui::activitiesPage(), "session.change", "sessionTable"}},
        {"professional", {ui::directoryPage(), "entry.change", "directoryTable"}},
        {"scheme", {ui::directoryPage(), "entry.change", "directoryTable"}},
        {"referral", {ui::directoryPage(), "referral.change", "referralTable"}},
        {"group", {ui::committeesPage(), "group.change", "groupTable"}},
        {"committee_session", {ui::committeesPage(), "committee.change", "committeeTable"}},
        {"proposal", {ui::committeesPage(), "proposal.change", "proposalTable"}},
        {"steering_session", {ui::committeesPage(), "steering.change", "steeringTable.0"}},
        {"decision", {ui::committeesPage(), "steeringEntry.change", "steeringTable.1"}},
        {"milestone", {ui::committeesPage(), "steeringEntry.change", "steeringTable.2"}},
        {"allotment", {ui::committeesPage(), "steeringEntry.change", "steeringTable.3"}},
    };
    return all;
}
// Encounters and people in dictionary_test.cpp, added_filters_test.cpp and persons_filter_test.cpp; situations, ways out and observations
// in added_retired_test.cpp; the others below: their forms stand in pages of what they belong to.
const std::set<std::string> followedElsewhere{"encounter",   "person",        "situation", "exit",  "outing",
                                              "observation", "pathway_phase", "answer",    "impact"};

struct OneOfEach {
    explicit OneOfEach(Scene &of) : scene(of), ines(of.person("Inès Bellanger")) {
        pathway = scene.mine.add("pathway", {{"person", idValue(ines)}, {"startedOn", "2026-03-02"}}, ines);
    }
    // Of the type, with `words` in the added field; what is opened on its page.
    RecordId make(const std::string &type, const std::string &field, const char *words) {
        std::map<std::string, Value> fields{{field, words}};
        std::optional<RecordId> file;
        const auto with = [&](std::map<std::string, Value> more) { fields.merge(more); };
        if (type == "pathway") return scene.mine.edit("pathway", pathway, fields), ines;
        if (type == "pathway_step") {
            file = ines;
            with({{"person", idValue(ines)}, {"pathway", idValue(pathway)}, {"title", "Essai"}, {"plannedFrom", "2026-12-01"}});
        }
        if (type == "referral") {
            file = ines;
            with({{"partner", "CCAS"}, {"shownName", "I."}, {"text", "Une place ?"}, {"proposedOn", "2026-11-20"}});
        }
        if (type == "person") with({{"usualName", "Yanis"}, {"referent", idValue(scene.mine.member)}});
        if (type == "encounter") return scene.encounter("2026-11-24T14:18", "Gare", fields);
        if (type == "outing") with({{"startedAt", "2026-11-24T14:00"}});
        if (type == "activity" || type == "session") with({{"title", "Atelier"}});
        if (type == "session") {
            fields = {{field, words}, {"startsAt", "2026-11-26T14:00"}, {"minutes", 90}};
            with({{"activity", idValue(scene.mine.add("activity", {{"title", "Atelier"}}))}});
        }
        if (type == "professional" || type == "scheme") with({{"name", "Paul"}});
        if (type == "group") with({{"name", "Groupe"}, {"formedOn", "2026-10-01"}});
        if (type == "proposal") with({{"title", "Un repas"}, {"madeOn", "2026-10-01"}});
        if (type == "committee_session" || type == "steering_session") with({{"startsAt", "2026-12-05T14:00"}});
        if (type == "decision") {
            with({{"title", "Décision"}});
            with({{"session", idValue(scene.mine.add("steering_session", {{"startsAt", "2026-12-05T14:00"}}))}});
        }
        if (type == "milestone") with({{"title", "Bilan"}, {"dueOn", "2026-12-01"}});
        if (type == "allotment")
            with({{"beneficiary", idValue(scene.mine.structure)}, {"fromOn", "2026-01-01"}, {"untilOn", "2026-12-31"}});
        return scene.mine.add(type, std::move(fields), file);
    }
    Scene &scene;
    RecordId ines, pathway;
};

void openOn(QWidget &page, const RecordId &record) {
    auto *view = dynamic_cast<ui::PageView *>(&page);
    REQUIRE(view);
    view->openRecord(record);
    QTest::qWait(120); // a burst of changes is read once
    settle();
}

// What the list says of the field, in the rows that have something there.
QStringList said(const ui::RecordTable &list, int column) {
    QStringList out;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const auto cell = list.model()->index(row, column);
        if (!cell.data().toString().isEmpty()) out << cell.data(Qt::AccessibleTextRole).toString().replace(QChar(0xa0), QLatin1Char(' '));
    }
    return out;
}
int columnCalled(const ui::RecordTable &list, const QString &title) { // -1: none
    int column = list.model()->columnCount() - 1;
    while (column >= 0 && list.model()->headerData(column, Qt::Horizontal).toString() != title) --column;
    return column;
}

QWidget *visibleNamed(QWidget &in, const QString &name) {
    for (auto *one : in.findChildren<QWidget *>(name))
        if (one->isVisibleTo(&in)) return one;
    return nullptr;
}

} // namespace

TEST_CASE("Every type that takes added fields asks for them in its form, shows them where it is read, and narrows its list as promised",
          "[dictionary]") {
    for (const auto *type : schema::customisableTypes()) {
        const auto at = whereRead().find(type);
        INFO(type);
        REQUIRE((at != whereRead().end() || followedElsewhere.contains(type)));
        if (at == whereRead().end()) continue;
        Scene scene(referent | administrator);
        OneOfEach each(scene);
        std::string field;
        {
            Coordination tab(scene);
            field = tab.addField(type, "text", "Champ neuf");
            const bool refuses = tab.find<QLabel>("fields.narrowed").text().contains("ne peut pas");
            CHECK(refuses != ui::isNarrowedByAdded(type)); // what is promised of it
        }
        const auto *declared = scene.backend.reader().dictionary().type(type)->field(field);
        REQUIRE(declared);
        const auto id = each.make(type, field, "sous le peuplier");
        scene.backend.received();
        const std::unique_ptr<QWidget> page(at->second.page.factory(scene.backend, scene.context));
        present(*page);
        openOn(*page, id);
        CHECK(allText(*page).contains("Champ neuf"));
        CHECK(allText(*page).contains("sous le peuplier"));

        CHECK((at->second.table != nullptr) == ui::isNarrowedByAdded(type));
        if (at->second.table) {
            auto &line = named<QLineEdit>(*page, ("filter." + field).c_str());
            const auto *model = named<QAbstractItemView>(*page, at->second.table).model();
            const auto rows = [model] { // without the titles
                int count = 0;
                for (int row = 0; row < model->rowCount(); ++row)
                    if (!model->index(row, 0).data(ui::BandCellRole).isValid()) ++count;
                return count;
            };
            line.setText("cerisier");
            settle();
            CHECK(QTest::qWaitFor([&] { return rows() == 0; }));
            line.setText("peuplier");
            settle();
            CHECK(QTest::qWaitFor([&] { return rows() == 1; }));
            line.clear();
            settle();
        }

        auto *change = qobject_cast<QPushButton *>(visibleNamed(*page, at->second.change));
        REQUIRE(change);
        change->click();
        settle();
        auto *asked = qobject_cast<QLineEdit *>(visibleNamed(*page, QString::fromStdString(field)));
        REQUIRE(asked);
        CHECK(asked->text() == "sous le peuplier");
        CHECK(asked->accessibleName() == "Champ neuf");
    }
}

TEST_CASE("Each list has a column of what was added to its records, which stands there once somebody asks for it", "[dictionary]") {
    std::vector<std::tuple<std::string, ui::PageInfo, const char *>> lists{{"person", ui::personsPage(), "personTable"},
                                                                           {"encounter", ui::encountersPage(), "encounterTable"},
                                                                           {"outing", ui::encountersPage(), "outingTable"},
                                                                           {"pathway_step", ui::pathwaysPage(), "stepTable"}};
    for (const auto &[type, where] : whereRead())
        if (where.table) lists.emplace_back(type, where.page, where.table);
    for (const auto &[type, info, table] : lists) {
        INFO(type);
        QSettings().remove("tables");
        Scene scene(referent | administrator);
        OneOfEach each(scene);
        std::string field;
        {
            Coordination tab(scene);
            field = tab.addField(type.c_str(), "text", "Champ neuf");
        }
        const auto id = each.make(type, field, "sous le peuplier");
        scene.backend.received();
        const std::unique_ptr<QWidget> page(info.factory(scene.backend, scene.context));
        present(*page);
        openOn(*page, id);
        auto &list = named<ui::RecordTable>(*page, table);
        const int column = columnCalled(list, "Champ neuf");
        REQUIRE(column > 0);
        CHECK(list.isColumnHidden(column));
        CHECK(QTest::qWaitFor([&] { return said(list, column) == QStringList{"Champ neuf : sous le peuplier"}; }));
    }
    QSettings().remove("tables");
}

TEST_CASE("What was added to proposals is a column of the follow-up, and is drawn there as words, not as a stage", "[dictionary]") {
    QSettings().remove("tables");
    SteeringYear year;
    std::string field;
    {
        Coordination tab(year.scene);
        field = tab.addField("proposal", "text", "Champ neuf");
    }
    year.scene.mine.edit("proposal", year.proposals[1], {{field, "sous le peuplier"}});
    year.scene.backend.received();
    SteeringDesk desk(year.scene.backend, year.scene.context, followUpTab);
    desk.read();
    auto &list = named<ui::RecordTable>(desk.page, "followUpTable");
    const int column = columnCalled(list, "Champ neuf");
    REQUIRE(column > 0);
    CHECK(said(list, column) == QStringList{"Champ neuf : sous le peuplier"});
    list.showColumn(column, true);
    CHECK_FALSE(list.grab().isNull());
    QSettings().remove("tables");
}

TEST_CASE("What is added to phases, answers and analyses is asked in their forms and read beside what they belong to", "[dictionary]") {
    SteeringYear year;
    auto &scene = year.scene;
    std::string ofPhase, ofAnswer, ofImpact;
    {
        Coordination tab(scene);
        ofPhase = tab.addField("pathway_phase", "text", "Arbre de la phase");
        ofAnswer = tab.addField("answer", "text", "Arbre du retour");
        ofImpact = tab.addField("impact", "text", "Arbre du constat");
    }
    const auto asked = [](QWidget &page, const std::string &field) {
        auto *line = qobject_cast<QLineEdit *>(visibleNamed(page, QString::fromStdString(field)));
        return line ? line->text() : QString();
    };
    const auto &given = year.proposals[0], &drafted = year.proposals[1];
    year.records.answer(given, year.before, "2026-10-01", "accepted", {{ofAnswer, "un peuplier"}});
    year.records.answer(drafted, year.session, nullptr, "accepted", {{ofAnswer, "un cerisier"}});
    scene.mine.add("impact", {{"proposal", idValue(given)}, {"text", "Rien"}, {"writtenOn", "2026-09-20"}, {ofImpact, "un tilleul"}});
    const auto ines = scene.person("Inès Bellanger");
    const auto pathway = scene.mine.add("pathway", {{"person", idValue(ines)}, {"startedOn", "2026-03-02"}}, ines);
    scene.mine.add(
        "pathway_phase",
        {{"person", idValue(ines)}, {"pathway", idValue(pathway)}, {"phase", "outreach"}, {"from", "2026-03-02"}, {ofPhase, "un saule"}},
        ines);
    scene.backend.received();
    SteeringDesk desk(scene.backend, scene.context, followUpTab);
    const auto follow = [&](const RecordId &proposal) {
        desk.page.showPart(QLatin1String(ui::followUpPart) + QString::fromStdString(toText(proposal)));
        desk.read();
    };
    follow(given);
    CHECK(desk.panel("followUpPanel").contains(utf8Text("Arbre du retour : un peuplier")));
    CHECK(desk.panel("followUpPanel").contains(utf8Text("Arbre du constat : un tilleul")));
    follow(drafted);
    CHECK(asked(desk.page, ofAnswer) == "un cerisier");
    follow(given);
    desk.press("followUp.impact"); // the team's own
    CHECK(asked(desk.page, ofImpact) == "un tilleul");

    ui::PathwaysPage pathways(scene.backend, scene.context);
    present(pathways);
    openOn(pathways, ines);
    CHECK(allText(pathways).contains("Arbre de la phase : un saule"));
    auto *change = qobject_cast<QPushButton *>(visibleNamed(pathways, "phase.change"));
    REQUIRE(change);
    change->click();
    settle();
    CHECK(asked(pathways, ofPhase) == "un saule");
}

TEST_CASE("A list of outings is narrowed by an added field, and says so where nothing fits", "[dictionary]") {
    Scene scene(referent | administrator);
    std::string field;
    {
        Coordination tab(scene);
        field = tab.addField("outing", "text", "Champ neuf");
    }
    scene.mine.add("outing", {{"startedAt", "2026-11-20T14:00"}, {field, "sous le peuplier"}});
    scene.mine.add("outing", {{"startedAt", "2026-11-21T14:00"}});
    scene.backend.received();
    ui::ValueText text(scene.backend.reader());
    ui::OutingsTab tab(scene.backend, scene.context, text);
    present(tab);
    const auto *model = named<QAbstractItemView>(tab, "outingTable").model();
    CHECK(model->rowCount() == 2);
    auto &line = named<QLineEdit>(tab, ("filter." + field).c_str());
    CHECK(line.isVisible());
    line.setText("peuplier");
    settle();
    CHECK(model->rowCount() == 1);
    line.setText("cerisier");
    settle();
    CHECK(model->rowCount() == 0);
    CHECK(allText(tab).contains("Aucune sortie de ce genre."));
}

TEST_CASE("What coordinators added to referrals stays with those who read the file: it does not leave with what is asked", "[dictionary]") {
    Scene scene(referent | administrator);
    auto &peer = scene.anotherStructure("WIP", "WIP");
    const auto ines = scene.person("Inès Bellanger");
    std::string field;
    {
        Coordination tab(scene);
        field = tab.addField("referral", "text", "Champ neuf");
    }
    const auto referral = scene.mine.add("referral",
                                         {{"toStructure", idValue(peer.structure)},
                                          {"shownName", "I."},
                                          {"text", "Une place ?"},
                                          {"proposedOn", "2026-11-20"},
                                          {"proposedBy", idValue(scene.mine.member)},
                                          {field, "sous le peuplier"}},
                                         ines);
    scene.backend.state.phase = sync::SyncState::Phase::Live;
    ui::ReferralPost post(scene.backend);
    scene.backend.received();
    const auto got = must(peer.reader->get("exchange_request", domain::requestIdOf(referral)));
    CHECK(got.fields.at("text") == Value("Une place ?"));
    for (const auto &[name, value] : got.fields) {
        INFO(name);
        CHECK_FALSE(name.starts_with("x_"));
        CHECK_FALSE(value == Value("sous le peuplier"));
    }
    CHECK_FALSE(peer.reader->get("referral", referral));
    CHECK(scene.mine.value("referral", referral, field) == Value("sous le peuplier"));
}
