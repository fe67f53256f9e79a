// Many referrals: read a few at a time, they are those that reading all at once would give, in its order, and nobody loses their place.
#include "core/base/IdValue.h"
#include "core/domain/Referral.h"
#include "tests/ui/pages/Referrals.h"
#include "ui/referrals/ReferralPost.h"
#include "ui/today/DuePanel.h"
#include "ui/widgets/ReadingLine.h"

#include <QComboBox>
#include <QSettings>
#include <QTemporaryDir>

using namespace tp;
using namespace tp::test;

namespace {

constexpr int manyReferrals = 230; // more than a page of them

std::vector<RecordId> listedAtOnce(Scene &scene, bool openOnly, std::size_t most) { // by the store's own list
    store::Query query;
    query.type = "referral";
    query.orderBy = "proposedOn";
    query.limit = most;
    if (openOnly) query.filters = {{"toldOn", store::Filter::Op::Equals, {}}, {"withdrawnOn", store::Filter::Op::Equals, {}}};
    std::vector<RecordId> ids;
    for (const auto &one : must(scene.mine.reader->list(query))) ids.push_back(one.id);
    return ids;
}

std::vector<RecordId> readInParts(Scene &scene, bool openOnly, std::size_t most) {
    std::vector<RecordId> ids;
    for (const auto &one : ui::referralCases(scene.backend.reader(), scene.mine.structure, openOnly, most)) ids.push_back(one.record().id);
    return ids;
}

} // namespace

TEST_CASE("Referrals read a few at a time are those of one long list, in its order", "[referrals]") {
    Scene scene;
    proposeMany(scene, scene.person("Inès Bellanger"), manyReferrals);
    const auto open = listedAtOnce(scene, true, 2'000).size(); // behind the last of them stand closed ones
    REQUIRE(open < manyReferrals);
    for (const bool openOnly : {true, false})
        for (const std::size_t most : {std::size_t{2'000}, std::size_t{manyReferrals}, open, std::size_t{200}, std::size_t{17}}) {
            INFO(openOnly << " " << most);
            const auto ids = readInParts(scene, openOnly, most);
            CHECK(ids.size() <= most);
            CHECK(ids == listedAtOnce(scene, openOnly, most));
            ui::ReferralReading reading(scene.backend.reader(), scene.mine.structure, openOnly, most);
            while (reading.step()) continue;
            CHECK(reading.isFull() == (listedAtOnce(scene, openOnly, 2'000).size() > most));
        }
}

TEST_CASE("The list of many referrals stands by whose turn it is and the day, and how many wait is the same for who only counts",
          "[referrals]") {
    ManyProposed at(manyReferrals);
    auto &side = at.side;
    auto &list = side.list();
    const auto cases = ui::referralCases(at.scene.backend.reader(), at.scene.mine.structure, true);
    REQUIRE(list.rowCount() == static_cast<int>(cases.size())); // what is open is all under way
    const QDate today(2026, 11, 24);
    int mine = 0;
    for (const auto &of : cases) mine += of.isMineToDo(today);
    CHECK(mine > 0);
    CHECK(list.toDo() == mine);
    for (int row = 1; row < list.rowCount(); ++row) {
        const auto *above = list.caseAt(row - 1), *below = list.caseAt(row);
        CHECK(above->isMineToDo(today) >= below->isMineToDo(today));
        if (above->isMineToDo(today) == below->isMineToDo(today)) CHECK(above->next()->from <= below->next()->from);
    }
    CHECK(referralsToDo(at.scene.backend) == mine);

    named<QComboBox>(side.page, "referrals.which").setCurrentIndex(0);
    side.read();
    CHECK(list.rowCount() == mine);
    named<QComboBox>(side.page, "referrals.which").setCurrentIndex(2);
    side.read();
    CHECK(list.rowCount() == manyReferrals);
}

TEST_CASE("A list of referrals whose reading lasts says how far it is, and can be stopped: those read stand, and all once asked for",
          "[referrals]") {
    ManyProposed at(manyReferrals);
    auto &side = at.side;
    auto &list = side.list();
    auto &line = named<ui::ReadingLine>(side.page, "referrals.reading");
    const int all = list.rowCount(), toDo = list.toDo();
    REQUIRE(all > 100);
    list.setTurn(0); // twenty at a time
    const auto words = [&] { return named<QLabel>(side.page, "referrals.reading.words").text().replace(QChar(0xa0), QLatin1Char(' ')); };
    QStringList said;
    int stopsAt = 0;
    QObject::connect(&list, &ui::ReferralModel::reading, &side.page, [&] {
        if (said.isEmpty()) CHECK_FALSE(line.isVisible()); // what is over at once is not announced
        line.lasts();                                      // the half second is over
        CHECK(line.isVisible());
        said << words();
        if (said.size() == stopsAt) named<QPushButton>(side.page, "referrals.reading.stop").click();
    });
    list.refresh();
    side.read();
    CHECK(said.contains("Lecture : 200 sur 230"));
    CHECK(said.last() == "Lecture : 230 sur 230");
    CHECK_FALSE(line.isVisible());
    CHECK(list.rowCount() == all);

    said.clear();
    stopsAt = 3; // a page found, then twice twenty read
    list.refresh();
    side.read();
    CHECK(said.size() == 3);
    CHECK(list.isStopped());
    CHECK(list.rowCount() == 40);
    CHECK(list.toDo() == toDo); // those that were not looked at are to be done all the same
    CHECK(line.isVisible());
    CHECK(words() == QString::fromUtf8("Arrêté : tout n’a pas été lu."));

    stopsAt = 0;
    named<QPushButton>(side.page, "referrals.reading.all").click();
    side.read();
    CHECK_FALSE(list.isStopped());
    CHECK(list.rowCount() == all);
    CHECK_FALSE(line.isVisible());
}

TEST_CASE("An export of a list of referrals that was stopped says that it is not all; none is offered of one that is behind",
          "[referrals]") {
    Scene scene;
    proposeMany(scene, scene.person("Inès Bellanger"), manyReferrals);
    scene.backend.received();
    OneSide side(scene.backend, scene.context);
    auto &list = side.list();
    list.setTurn(0); // twenty at a time
    auto &exported = named<QPushButton>(side.page, "referrals.export");
    CHECK(exported.isVisible());
    int turns = 0;
    const auto stops = QObject::connect(&list, &ui::ReferralModel::reading, &side.page, [&] {
        if (++turns == 3) named<QPushButton>(side.page, "referrals.reading.stop").click(); // a page found, then twice twenty read
    });
    const QTemporaryDir folder;
    scene.context.path = folder.filePath("out.csv");
    const auto checkExport = [&](int referrals, bool partly) {
        CHECK_FALSE(exported.isVisible()); // of those from before
        side.read();
        REQUIRE(list.rowCount() == referrals);
        REQUIRE(exported.isVisible());
        exported.click();
        settle();
        auto &panel = named<QWidget>(side.page, "exportPanel");
        REQUIRE(panel.isVisible());
        CHECK(allText(panel).contains(QString::fromUtf8("Tout n’y est pas : la liste n’a pas été lue jusqu’au bout.")) == partly);
        scene.context.toasts.clear();
        named<QPushButton>(panel, "export.go").click();
        REQUIRE(QTest::qWaitFor([&] { return !scene.context.toasts.isEmpty(); }));
        REQUIRE_FALSE(scene.backend.noted.empty());
        CHECK(scene.backend.noted.back().count == referrals);
        CHECK(scene.backend.noted.back().filters == (partly ? std::vector<std::string>{"partly"} : std::vector<std::string>{}));
    };
    named<QComboBox>(side.page, "referrals.which").setCurrentIndex(2);
    checkExport(40, true);
    QObject::disconnect(stops);
    named<QPushButton>(side.page, "referrals.reading.all").click();
    checkExport(manyReferrals, false);
    list.refresh(); // what was asked for stands while it is read again
    CHECK(list.isReading());
    CHECK(exported.isVisible());
    side.read();
    auto &search = named<QLineEdit>(side.page, "referrals.search");
    search.setText("CCAS 7");
    QTest::keyClick(&search, Qt::Key_Return);
    checkExport(11, false);
}

TEST_CASE("Who stands on a row of the referrals stays on it, with the keyboard, when others arrive above it", "[referrals]") {
    ManyProposed at(40);
    auto &side = at.side;
    auto &table = named<QAbstractItemView>(side.page, "referralTable");
    CHECK(table.hasFocus());
    REQUIRE(side.list().rowCount() > 10);
    for (int down = 0; down < 9; ++down) QTest::keyClick(&table, Qt::Key_Down);
    const int row = table.currentIndex().row();
    REQUIRE(row > 0);
    const auto record = side.list().caseAt(row)->record().id;
    at.proposeLate();
    at.scene.backend.received();
    side.reread();
    CHECK(side.row(0).value(1).contains("CHU")); // late for the longest
    CHECK(table.hasFocus());
    REQUIRE(table.currentIndex().isValid());
    CHECK(table.currentIndex().row() == row + 1);
    CHECK(side.list().caseAt(table.currentIndex().row())->record().id == record);
    at.scene.backend.received(); // nothing new: not a row moves
    side.reread();
    CHECK(table.currentIndex().row() == row + 1);
}

TEST_CASE("With one referral shown beside the list, who walked on to another row stays on it at each change", "[referrals]") {
    ManyProposed at(40);
    auto &side = at.side;
    side.openFirst();
    auto &table = named<QAbstractItemView>(side.page, "referralTable");
    const auto shown = side.list().caseAt(0)->record().id;
    const auto current = [&] {
        const auto *of = side.list().caseAt(table.currentIndex().row());
        REQUIRE(of);
        return of->record().id;
    };
    const auto walkOn = [&] {
        table.setFocus();
        for (int down = 0; down < 9; ++down) QTest::keyClick(&table, Qt::Key_Down);
        return current();
    };
    const auto change = [&] {
        at.scene.backend.received();
        side.reread();
    };
    auto walkedTo = walkOn();
    REQUIRE(walkedTo != shown);
    change(); // nothing new: not a row moves
    CHECK(current() == walkedTo);
    at.proposeLate();
    change();
    CHECK(side.row(0).value(1).contains("CHU"));
    CHECK(current() == walkedTo);
    const auto tell = [&](const RecordId &record) { // it is under way no more
        at.scene.mine.edit("referral", record, {{"result", "Fait"}, {"toldOn", "2026-11-23"}});
        change();
        REQUIRE(side.list().rowOf(record) < 0);
    };
    tell(walkedTo);
    CHECK(current() == shown);
    walkedTo = walkOn();
    REQUIRE(walkedTo != shown);
    tell(shown);
    CHECK(current() == walkedTo);
    CHECK(table.hasFocus());
}

TEST_CASE("The list of referrals begins with what was chosen the day before", "[referrals]") {
    Scene scene;
    scene.mine.add("referral",
                   {{"partner", "CHU"},
                    {"shownName", "I."},
                    {"text", "Un lit"},
                    {"proposedOn", "2026-10-02"},
                    {"result", "Fait"},
                    {"toldOn", "2026-11-02"}},
                   scene.person("Inès Bellanger"));
    scene.backend.received();
    {
        OneSide first(scene.backend, scene.context);
        CHECK(first.list().rowCount() == 0); // it is over
        auto &which = named<QComboBox>(first.page, "referrals.which");
        which.setCurrentIndex(2);
        emit which.activated(2);
    }
    OneSide next(scene.backend, scene.context);
    CHECK(next.list().rowCount() == 1);
    QSettings().remove("filters");
}

TEST_CASE("However many referrals were answered, a look at them asks who belongs where once of each member", "[referrals]") {
    Scene scene;
    auto &wip = scene.anotherStructure("WIP", "WIP");
    std::vector<RecordId> referrals;
    for (const auto *name : {"Inès Bellanger", "Marc Petit"}) {
        const auto person = scene.person(name);
        for (int at = 0; at < 4; ++at) referrals.push_back(askForAPlace(scene.mine, wip, person));
    }
    ui::ReferralPost post(scene.backend);
    goOnline(scene.backend);
    scene.backend.received();
    for (const auto &referral : referrals)
        wip.edit("exchange_request", domain::requestIdOf(referral), {{"answer", "accepted"}, {"answeredOn", "2026-11-23"}});
    scene.backend.received();
    const auto &reads = scene.backend.worldTrust.membershipReads;
    const int before = reads;
    scene.backend.received();
    CHECK(reads == before + 1); // who proposed them all is the référent as well
    emit scene.backend.syncStateChanged();
    CHECK(reads == before + 1); // nothing came: none of them is looked at again
    for (const auto &referral : referrals) {
        CHECK(scene.mine.value("exchange_request", domain::requestIdOf(referral), "answer") == Value("accepted"));
        CHECK(scene.mine.value("referral", referral, "answer").isNull());
    }
}

TEST_CASE("However many referrals were proposed since, one from before leaves, and its answer is written", "[referrals]") {
    Scene scene;
    auto &wip = scene.anotherStructure("WIP", "WIP"), &third = scene.anotherStructure("Cap'Sport", "CAP");
    const auto ines = scene.person("Inès Bellanger");
    scene.mine.edit("person", ines, {{"referent", idValue(third.member)}}); // who does not read the request
    const auto old = askForAPlace(scene.mine, wip, ines);
    proposeToday(scene, scene.person("Marc Petit"), veryMany);
    ui::ReferralPost post(scene.backend);
    goOnline(scene.backend);
    REQUIRE(QTest::qWaitFor([&] { return scene.mine.reader->get("exchange_request", domain::requestIdOf(old)).has_value(); }));
    scene.world.sync();
    wip.edit("exchange_request", domain::requestIdOf(old), {{"answer", "accepted"}, {"answeredOn", "2026-11-23"}});
    scene.backend.received();
    CHECK(QTest::qWaitFor([&] { return scene.mine.value("referral", old, "answer") == Value("accepted"); }));
}

TEST_CASE("Referrals looked at two at a time all leave, also one that could not at first", "[referrals]") {
    Scene scene;
    auto &wip = scene.anotherStructure("WIP", "WIP");
    std::vector<RecordId> referrals;
    for (const auto *name : {"Inès Bellanger", "Marc Petit", "Jade Simon", "Paul Roy", "Aya Traoré"})
        referrals.push_back(askForAPlace(scene.mine, wip, scene.person(name)));
    ui::ReferralPost post(scene.backend, nullptr, 2);
    scene.backend.worldTrust.failure = Error{Code::Unreachable, {}};
    goOnline(scene.backend);
    CHECK(all(scene, "exchange_request").empty());
    scene.backend.worldTrust.failure.reset();
    emit scene.backend.syncStateChanged();
    REQUIRE(QTest::qWaitFor([&] { return all(scene, "exchange_request").size() == referrals.size(); }));
}

TEST_CASE("However many referrals are open, those late stand first under Today, the latest before the others", "[today][referrals]") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger"), marc = scene.person("Marc Petit");
    const auto late = [&](const RecordId &person, const char *on) {
        return scene.mine.add(
            "referral",
            {{"partner", "CHU"}, {"shownName", "I."}, {"text", "Un lit"}, {"proposedOn", on}, {"proposedBy", idValue(scene.mine.member)}},
            person);
    };
    const auto second = late(marc, "2026-02-09"), first = late(ines, "2026-01-12");
    proposeToday(scene, ines, veryMany);
    scene.backend.received();
    std::vector<std::optional<RecordId>> opened;
    for (const auto &step : must(ui::waitingSteps(scene.backend)))
        if (step.opens.page == "directory") opened.push_back(step.opens.record);
    CHECK(opened == std::vector<std::optional<RecordId>>{first, second});
    ui::DuePanel panel(scene.backend, scene.context); // which does not wait for all of them
    CHECK(panel.urgent() == 0);
    CHECK(QTest::qWaitFor([&] { return panel.urgent() == 2; }));
}
