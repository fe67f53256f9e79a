// A board whose reading lasts, and is stopped: what it says, what it follows then. Real stores.
#include "tests/ui/pages/Pathways.h"
#include "ui/pathways/BoardModel.h"
#include "ui/widgets/ReadingLine.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tp;
using namespace tp::test;

namespace {

void followMany(Scene &scene, int many) { // each with a pathway
    std::vector<domain::RecordChange> save;
    const auto add = [&](const char *type, const RecordId &id, const RecordId &file, std::map<std::string, Value> fields) {
        save.push_back({id, type, true, file, std::move(fields)});
    };
    const auto fresh = [&] { return newUuid7<RecordId>(scene.mine.session->clock().nowMs(), scene.mine.session->random()); };
    for (int at = 0; at < many; ++at) {
        const auto person = fresh();
        add("person", person, person,
            {{"usualName", "Personne " + std::to_string(at)}, {"firstContactOn", "2026-03-02"}, {"referent", idValue(scene.mine.member)}});
        add("pathway", fresh(), person, {{"person", idValue(person)}, {"startedOn", "2026-03-02"}});
        if (save.size() < 14 && at + 1 < many) continue;
        must(scene.mine.writer->commit(save));
        save.clear();
    }
    scene.backend.received();
}

} // namespace

TEST_CASE("A board whose reading lasts says how far it is, and can be stopped: those read stand, and all are read once asked for",
          "[pathways]") {
    Scene scene;
    followMany(scene, 120);
    ui::PathwaysPage page(scene.backend, scene.context);
    auto &model = static_cast<ui::BoardModel &>(*named<QAbstractItemView>(page, "pathwayTable").model());
    auto &line = named<ui::ReadingLine>(page, "pathways.reading");
    model.setTurn(0); // fifty people at a time
    const auto words = [&] { return named<QLabel>(page, "pathways.reading.words").text().replace(QChar(0xa0), QLatin1Char(' ')); };
    QStringList said;
    bool stops = false;
    QObject::connect(&model, &ui::BoardModel::reading, &page, [&] {
        if (said.isEmpty()) CHECK_FALSE(line.isVisible()); // what is over at once is not announced
        line.lasts();                                      // the half second is over
        CHECK(line.isVisible());
        said << words();
        if (stops) named<QPushButton>(page, "pathways.reading.stop").click();
    });
    const auto shown = [&](int pathways) { REQUIRE(QTest::qWaitFor([&] { return model.pathways() == pathways; })); };
    SECTION("to its end") {
        present(page, {1146, 736});
        shown(120);
        CHECK(said == QStringList{"Lecture : 50 sur 120", "Lecture : 100 sur 120"});
    }
    SECTION("stopped") {
        stops = true;
        present(page, {1146, 736});
        shown(50);
        CHECK(said.size() == 1);
        CHECK(model.isStopped());
        CHECK(line.isVisible());
        CHECK(words() == QString::fromUtf8("Arrêté : tout n’a pas été lu."));
        CHECK_FALSE(named<QPushButton>(page, "pathways.reading.stop").isVisible());
        model.forget({{}, true}); // a large arrival: who stopped it does not wait again
        model.look();
        settle();
        CHECK(model.isStopped());
        CHECK(model.pathways() == 50);
        stops = false;
        named<QPushButton>(page, "pathways.reading.all").click();
        shown(120);
    }
    CHECK_FALSE(model.isStopped());
    CHECK_FALSE(line.isVisible());
}

TEST_CASE("A stopped board follows those it shows, whatever changed of whom and whatever day it is, and reads nobody else", "[pathways]") {
    Scene scene;
    followMany(scene, 120);
    auto &mine = scene.mine;
    ui::ValueText text(scene.backend.reader());
    ui::BoardModel model(scene.backend, text, nullptr);
    model.setTurn(0); // fifty people at a time
    QSignalSpy loaded(&model, &ui::BoardModel::loaded);
    const auto stops = QObject::connect(&model, &ui::BoardModel::reading, &model, &ui::BoardModel::stop, Qt::DirectConnection);
    model.setFilter({true, 0, {}});
    REQUIRE(QTest::qWaitFor([&] { return loaded.count() == 1; }));
    QObject::disconnect(stops);
    REQUIRE(model.pathways() == 50);
    std::vector<RecordId> shown;
    for (int row = 0; row < model.rowCount(); ++row)
        if (const auto person = model.personAt(row)) shown.push_back(*person);
    QSignalSpy told(&model, &ui::BoardModel::reading);
    const auto look = [&](const std::optional<store::ChangedTypes> &what) {
        const auto before = loaded.count();
        text.forgetNames();
        if (what) model.forget(*what);
        model.look();
        REQUIRE(QTest::qWaitFor([&] { return loaded.count() > before; }));
        CHECK(model.isStopped());
        CHECK(told.isEmpty()); // whoever stopped it is not told of reading again
    };
    const auto cell = [&](const RecordId &person, int column) { return model.index(model.rowOf(person), column).data().toString(); };
    const auto one = [](const char *type, const RecordId &id) { return store::ChangedTypes{{{type, id}}, false}; };

    mine.edit("person", shown[0], {{"usualName", "Zora"}});
    look(one("person", shown[0]));
    CHECK(cell(shown[0], 0) == "Zora");
    CHECK(model.pathways() == 50);
    const auto pathway = [&](const RecordId &person) { return *model.pathwayAt(model.rowOf(person)); };
    const auto step = mine.add(
        "pathway_step",
        {{"person", idValue(shown[1])}, {"pathway", idValue(pathway(shown[1]))}, {"title", "CV"}, {"plannedFrom", "2026-12-01"}}, shown[1]);
    look(one("pathway_step", step));
    CHECK(cell(shown[1], 3).startsWith("CV"));
    mine.edit("pathway_step", step, {{"title", "Lettre"}}); // and nobody tells of it
    scene.world.clock.advance(24ll * 60 * 60 * 1000);
    look(std::nullopt); // the day did change
    CHECK(cell(shown[1], 3).startsWith("Lettre"));
    mine.edit("pathway_step", step, {{"title", "Stage"}});
    model.forget(one("structure", RecordId())); // who they are may be another: nothing of what comes then is lost
    look(one("pathway_step", step));
    CHECK(cell(shown[1], 3).startsWith("Stage"));
    mine.edit("person", shown[2], {{"referent", idValue(scene.colleague.member)}});
    look(one("person", shown[2]));
    CHECK(model.rowOf(shown[2]) < 0);
    CHECK(model.pathways() == 49);
    mine.edit("person", shown[3], {{"sameAs", idValue(shown[4])}}); // one person, of whom one pathway counts
    mine.edit("person", shown[6], {{"sameAs", idValue(shown[5])}});
    look(store::ChangedTypes{{}, true});
    CHECK(model.rowOf(shown[3]) < 0);
    CHECK(model.rowOf(shown[6]) < 0);
    CHECK(model.pathways() == 47);

    ui::BoardModel anew(scene.backend, text, nullptr);
    QSignalSpy read(&anew, &ui::BoardModel::loaded);
    anew.setFilter({true, 0, {}});
    REQUIRE(QTest::qWaitFor([&] { return read.count() == 1; }));
    CHECK(anew.pathways() == 117);
    for (const auto &person : shown) {
        REQUIRE((model.rowOf(person) < 0) == (anew.rowOf(person) < 0));
        for (int column = 0; column < model.columnCount() && model.rowOf(person) >= 0; ++column)
            CHECK(cell(person, column) == anew.index(anew.rowOf(person), column).data().toString());
    }
}

TEST_CASE("An export of a board that was stopped, or that leaves some out, says that it is not all; none is offered of one that is behind",
          "[pathways]") {
    Scene scene;
    followMany(scene, 120);
    ui::PathwaysPage page(scene.backend, scene.context);
    auto &model = static_cast<ui::BoardModel &>(*named<QAbstractItemView>(page, "pathwayTable").model());
    model.setTurn(0); // fifty people at a time
    auto &exported = named<QPushButton>(page, "pathways.export");
    bool stops = true, offered = false;
    QObject::connect(&model, &ui::BoardModel::reading, &page, [&] {
        offered = offered || (exported.isVisible() && exported.isEnabled());
        if (stops) model.stop();
    });
    const auto shown = [&](int pathways) { REQUIRE(QTest::qWaitFor([&] { return model.pathways() == pathways; })); };
    const QTemporaryDir folder;
    scene.context.path = folder.filePath("out.csv");
    const auto checkExport = [&](int pathways, bool partly) {
        shown(pathways);
        REQUIRE(exported.isVisible());
        exported.click();
        settle();
        auto &panel = named<QWidget>(page, "exportPanel");
        REQUIRE(panel.isVisible());
        CHECK(allText(panel).contains(QString::fromUtf8("Tout n’y est pas : la liste n’a pas été lue jusqu’au bout.")) == partly);
        CHECK(named<QWidget>(panel, "export.go").accessibleDescription().contains(QString::fromUtf8("Tout n’y est pas")) == partly);
        scene.context.toasts.clear();
        named<QPushButton>(panel, "export.go").click();
        REQUIRE(QTest::qWaitFor([&] { return !scene.context.toasts.isEmpty(); }));
        REQUIRE_FALSE(scene.backend.noted.empty());
        const auto &access = scene.backend.noted.back();
        CHECK(access.type == "pathway");
        CHECK(access.count == pathways);
        CHECK(access.filters == (partly ? std::vector<std::string>{"partly"} : std::vector<std::string>{}));
    };
    present(page, {1146, 736});
    checkExport(50, true);
    stops = false;
    named<QPushButton>(page, "pathways.reading.all").click();
    CHECK_FALSE(exported.isVisible()); // of those from before
    checkExport(120, false);
    CHECK_FALSE(offered);
    scene.backend.received(); // what was asked for stands while it is read again
    CHECK(QTest::qWaitFor([&] { return offered; }));
    model.setMost(100);
    auto &whose = named<QComboBox>(page, "pathways.whose");
    whose.setCurrentIndex(1);
    emit whose.activated(1);
    CHECK_FALSE(exported.isVisible());
    checkExport(100, true);
}
