// Lists of thousands of rows: what a change moves, and what of them is held.
#include "tests/ui/pages/Scene.h"
#include "ui/models/FormatProxy.h"
#include "ui/models/PersonFiles.h"
#include "ui/models/RowChanges.h"
#include "ui/text/RecordText.h"
#include "ui/today/QuietPeople.h"

#include <QAbstractItemModelTester>

#include <random>

using namespace tp;
using namespace tp::test;

namespace {

void manyEncounters(Scene &scene, int count) { // a few in each save
    std::vector<domain::RecordChange> save;
    for (int i = 0; i < count; ++i) {
        const auto minute = std::to_string(10 + i % 50), hour = std::to_string(10 + i / 50 % 10), day = std::to_string(10 + i / 500);
        auto fields = anEncounter("Note", "Place " + std::to_string(i));
        fields["commune"] = "14327";
        fields["occurredAt"] = "2026-10-" + day + "T" + hour + ":" + minute;
        save.push_back({newUuid7<RecordId>(scene.world.clock.nowMs(), scene.world.random), "encounter", true, {}, std::move(fields)});
        if (save.size() == 7 || i + 1 == count) {
            must(scene.mine.writer->commit(save));
            save.clear();
        }
    }
}

struct LongList { // read to its end, oldest last
    explicit LongList(Scene &scene, store::Query query = {.orderBy = "occurredAt"})
        : model(scene.backend, "encounter", {"occurredAt", "place"}, {}, nullptr),
          tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal) {
        tester.setUseFetchMore(false);
        model.setQuery(std::move(query));
        while (model.canFetchMore({})) model.fetchMore({});
    }
    [[nodiscard]] std::vector<RecordId> rows() const {
        std::vector<RecordId> ids;
        for (int row = 0; row < model.rowCount(); ++row) ids.push_back(model.record(row).id);
        return ids;
    }
    ui::RecordListModel model;
    QAbstractItemModelTester tester;
};

std::vector<RecordId> asTheStoreHasThem(Scene &scene, store::Query query) {
    query.type = "encounter";
    query.limit = 100'000;
    std::vector<RecordId> ids;
    for (const auto &record : must(scene.backend.reader().list(query))) ids.push_back(record.id);
    return ids;
}

// Turns of some milliseconds, as many as the machine needs.
void untilItStands(Scene &scene, const LongList &list) {
    REQUIRE(QTest::qWaitFor([&] { return list.rows() == asTheStoreHasThem(scene, list.model.query()); }));
}

void tell(Scene &scene, std::initializer_list<RecordId> encounters) { // as the synchronisation does
    store::ChangedTypes what;
    for (const auto &id : encounters) what.records.emplace_back("encounter", id);
    emit scene.backend.changed(what);
}

} // namespace

TEST_CASE("Rows go and come in runs until the new order stands, and those that keep their order stay") {
    std::mt19937 random(20261124);
    INFO("seed 20261124");
    for (int round = 0; round < 500; ++round) {
        const auto some = [&] {
            std::vector<RecordId> ids(random() % 40);
            for (std::size_t i = 0; i < ids.size(); ++i) ids[i].bytes[15] = static_cast<std::uint8_t>(i + random() % 3);
            ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
            if (round % 2) std::shuffle(ids.begin(), ids.end(), random);
            std::vector<RecordId> once;
            for (const auto &id : ids)
                if (std::find(once.begin(), once.end(), id) == once.end()) once.push_back(id);
            return once;
        };
        const auto old = some(), fresh = some();
        for (const std::size_t most : {1000u, 2u}) {
            auto now = old;
            const auto changes = ui::rowChanges(old, fresh, most);
            for (const auto &change : changes) {
                const auto at = now.begin() + static_cast<std::ptrdiff_t>(change.row);
                const auto count = static_cast<std::ptrdiff_t>(change.count);
                REQUIRE(count > 0);
                if (change.come)
                    now.insert(at, fresh.begin() + static_cast<std::ptrdiff_t>(change.from),
                               fresh.begin() + static_cast<std::ptrdiff_t>(change.from) + count);
                else
                    now.erase(at, at + count);
            }
            REQUIRE(now == fresh);
            CHECK((most > 2 || changes.size() <= 2));
        }
    }
    std::vector<RecordId> old(30);
    for (std::size_t i = 0; i < old.size(); ++i) old[i].bytes[15] = static_cast<std::uint8_t>(i);
    auto fresh = old;
    std::rotate(fresh.begin(), fresh.end() - 1, fresh.end()); // the last one is the first now: it alone moves
    const auto changes = ui::rowChanges(old, fresh, 1000);
    REQUIRE(changes.size() == 2);
    CHECK((changes[0].count == 1 && changes[1].count == 1));
}

TEST_CASE("A place told from a record stands where the store puts the record") {
    Scene scene;
    const std::pair<const char *, const char *> noted[] = {{"2026-11-30", "Gare"},  {"2026-12-24", "École"}, {"", "gare"},
                                                           {"2026-11-30", "Étang"}, {"2027-01-02", "Zoo"},   {"", "Eau"}};
    for (const auto &[on, place] : noted)
        scene.encounter("2026-11-01T10:00", place, *on ? std::map<std::string, Value>{{"nextStepOn", on}} : std::map<std::string, Value>());
    for (const bool descending : {true, false})
        for (const auto *order : {"nextStepOn", "place", ""}) {
            INFO(order << " " << descending);
            store::Query query{.type = "encounter", .orderBy = order, .descending = descending};
            const auto found = must(scene.backend.reader().list(query));
            REQUIRE(found.size() == 6);
            for (std::size_t i = 0; i < found.size(); ++i)
                for (std::size_t j = 0; j < found.size(); ++j)
                    CHECK(ui::standsBehind(store::placeOf(found[i], query), store::placeOf(found[j], query), descending) == (i > j));
        }
}

TEST_CASE("A list scrolled far down stays where it is while encounters come, change and go, above and below") {
    Scene scene;
    manyEncounters(scene, 1300);
    LongList list(scene);
    auto &model = list.model;
    REQUIRE(model.rowCount() == 1300);
    const auto atFirst = list.rows();
    CHECK(std::set<RecordId>(atFirst.begin(), atFirst.end()).size() == 1300);

    const auto changed = atFirst[1100], gone = atFirst[1200], seen = atFirst[1250];
    const QPersistentModelIndex place(model.index(1250, 0));
    const auto fresh = scene.encounter("2026-11-01T10:00", "Toute nouvelle");
    scene.mine.edit("encounter", changed, {{"place", "Ailleurs"}});
    must(scene.mine.writer->remove("encounter", gone));
    const auto placeNow = [&] { return model.data(model.index(model.rowOf(changed), 1), ui::RecordListModel::ValueRole).toString(); };
    tell(scene, {fresh, changed, gone});
    untilItStands(scene, list);
    CHECK(model.rowCount() == 1300);
    CHECK(model.record(0).id == fresh);
    CHECK(model.rowOf(gone) == -1);
    CHECK(QTest::qWaitFor([&] { return placeNow() == "Ailleurs"; }));
    REQUIRE(place.isValid());
    CHECK(model.record(place.row()).id == seen);

    scene.mine.edit("encounter", changed, {{"place", "Encore ailleurs"}});
    must(scene.mine.writer->remove("encounter", fresh));
    emit scene.backend.changed({{}, true}); // nobody can say what: all of it, in turns
    untilItStands(scene, list);
    CHECK(model.rowCount() == 1299);
    CHECK(QTest::qWaitFor([&] { return placeNow() == "Encore ailleurs"; }));
    CHECK(model.record(place.row()).id == seen);
}

TEST_CASE("What comes, moves and no longer matches far down a long list stands where the store has it") {
    Scene scene;
    manyEncounters(scene, 1500);
    LongList list(scene, {.filters = {{"commune", store::Filter::Op::Equals, "14327"}}, .orderBy = "occurredAt"});
    auto &model = list.model;
    REQUIRE(model.rowCount() == 1500);
    const auto at = list.rows();
    const QPersistentModelIndex place(model.index(1300, 0));

    const auto old = scene.encounter("2026-10-10T10:30", "Notée après coup"),
               oldest = scene.encounter("2020-01-01T10:00", "La plus ancienne"),
               elsewhere = scene.encounter("2026-10-10T10:30", "Hors du filtre", {{"commune", "14118"}});
    tell(scene, {old, oldest, elsewhere});
    untilItStands(scene, list);
    CHECK(model.rowOf(old) > 1000);
    CHECK(model.rowOf(oldest) == 1501);
    CHECK(model.rowOf(elsewhere) == -1);

    scene.mine.edit("encounter", at[1400], {{"occurredAt", "2026-10-12T15:00"}}); // moves up
    scene.mine.edit("encounter", at[300], {{"occurredAt", "2026-10-10T11:00"}});  // far down
    scene.mine.edit("encounter", at[1200], {{"commune", "14118"}});               // leaves the filter
    scene.mine.edit("encounter", elsewhere, {{"commune", "14327"}});              // comes into it
    tell(scene, {at[1400], at[300], at[1200], elsewhere});
    untilItStands(scene, list);
    CHECK(model.rowOf(at[1200]) == -1);
    CHECK(model.rowOf(elsewhere) > 0);
    CHECK(model.record(place.row()).id == at[1300]);

    for (std::size_t i = 400; i < 650; ++i) must(scene.mine.writer->remove("encounter", at[i])); // more than a page
    store::ChangedTypes what;
    for (std::size_t i = 400; i < 650; ++i) what.records.emplace_back("encounter", at[i]);
    emit scene.backend.changed(what);
    untilItStands(scene, list);
    CHECK((model.rowOf(at[649]) == -1 && model.rowOf(at[400]) == -1));
}

TEST_CASE("A long list read in part goes on behind what came and went, without a hole and without a row twice") {
    Scene scene;
    manyEncounters(scene, 1900);
    ui::RecordListModel model(scene.backend, "encounter", {"occurredAt", "place"}, {}, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false);
    model.setQuery({.orderBy = "occurredAt"});
    while (model.rowCount() < 1200) model.fetchMore({});
    const auto last = model.record(1199).id, inside = model.record(1100).id;
    must(scene.mine.writer->remove("encounter", last));
    scene.mine.edit("encounter", inside, {{"occurredAt", "2026-10-10T10:10"}}); // behind what was read
    tell(scene, {last, inside});
    REQUIRE(QTest::qWaitFor([&] { return model.rowCount() == 1198; }));
    while (model.canFetchMore({})) model.fetchMore({});
    std::vector<RecordId> rows;
    for (int row = 0; row < model.rowCount(); ++row) rows.push_back(model.record(row).id);
    CHECK(rows == asTheStoreHasThem(scene, model.query()));
}

TEST_CASE("Of a list read to its end only the pages looked at last are held, and the others read as they are now") {
    Scene scene;
    constexpr int count = (static_cast<int>(ui::ListPages::pagesHeld) + 5) * 200;
    manyEncounters(scene, count);
    LongList list(scene);
    auto &model = list.model;
    REQUIRE(model.rowCount() == count);
    CHECK(model.recordsHeld() <= (ui::ListPages::pagesHeld + 1) * 200);
    const auto expected = asTheStoreHasThem(scene, model.query());
    CHECK(list.rows() == expected);
    CHECK(model.recordsHeld() <= (ui::ListPages::pagesHeld + 1) * 200);
    const auto first = expected.front(), second = expected[1]; // their page is a forgotten one
    const auto &seen = model.record(0);                        // read again
    CHECK(seen.id == first);
    CHECK(seen.fields.contains("place"));
    for (int row = count - 1; row > 1000; --row) (void)model.record(row);
    must(scene.mine.writer->remove("encounter", first));
    CHECK(model.record(0).id == first); // until it is told
    CHECK(model.record(1).id == second);
    tell(scene, {first});
    CHECK(QTest::qWaitFor([&] { return model.record(0).id == second; }));
}

TEST_CASE("Who leads to a file that is gone stands in a long list of people again") {
    Scene scene;
    std::vector<domain::RecordChange> save;
    for (int i = 0; i < 1100; ++i) {
        const auto id = newUuid7<RecordId>(scene.world.clock.nowMs(), scene.world.random);
        save.push_back({id, "person", true, id, {{"usualName", "Personne " + std::to_string(10'000 + i)}}});
        if (save.size() == 7 || i == 1099) {
            must(scene.mine.writer->commit(save));
            save.clear();
        }
    }
    const auto goesOn = scene.person("Zoé Martin"), former = scene.person("Zélie Martin", {{"sameAs", Scene::bytes(goesOn)}});
    ui::RecordListModel model(scene.backend, "person", {"usualName"}, {}, nullptr);
    model.setQuery({.filters = {ui::eachPersonOnce()}, .orderBy = "usualName", .descending = false});
    while (model.canFetchMore({})) model.fetchMore({});
    REQUIRE(model.rowCount() == 1101);
    CHECK(model.rowOf(former) == -1);
    must(scene.mine.writer->remove("person", goesOn));
    emit scene.backend.changed({{{"person", goesOn}}, false});
    CHECK(QTest::qWaitFor([&] { return model.rowOf(goesOn) == -1 && model.rowOf(former) == 1100; }));
}

TEST_CASE("A name that changes elsewhere is painted anew in a list whose records stay the same") {
    Scene scene;
    const auto ines = scene.person("Inès");
    const auto met = scene.encounter("2026-11-20T10:00", "Gare");
    ui::ValueText text(scene.backend.reader());
    ui::RecordListModel model(scene.backend, "encounter", {"@who"}, {"participation"}, nullptr);
    ui::FormatProxy format(model, text, nullptr);
    format.setComputed("@who", "Qui", [&](const store::Record &record) { return ui::whoText(record, scene.backend.reader(), text); });
    model.setQuery({.orderBy = "occurredAt"});
    REQUIRE_FALSE(format.index(0, 0).data().toString().contains("Inès"));
    int told = 0;
    QObject::connect(&format, &QAbstractItemModel::dataChanged, &format, [&] { ++told; });
    const auto participation = scene.meet(ines, met, "2026-11-20T10:00", "");
    emit scene.backend.changed({{{"participation", participation}}, false});
    settle();
    CHECK(told > 0);
    CHECK(format.index(0, 0).data().toString().contains("Inès"));
}

TEST_CASE("People without news are asked for one by one, and are those found in one go") {
    Scene scene;
    const auto yesterday = scene.encounter("2026-11-23T10:00", "Gare");
    for (int i = 0; i < 130; ++i) { // more than are read at once
        const auto person = scene.person("Personne " + std::to_string(i));
        if (i % 20) scene.meet(person, yesterday, "2026-11-23T10:00", "");
    }
    ui::QuietPeople people(scene.backend, 30);
    int steps = 0;
    while (people.step()) ++steps;
    CHECK(steps == 130);
    CHECK(people.found().size() == 7);
    CHECK(ui::quietPeople(scene.backend, 30).size() == 7);
}
