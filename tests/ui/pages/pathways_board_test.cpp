// The board reads people together: the same as one by one, whatever files they have; and it says what it leaves out. Real stores.
#include "tests/ui/pages/Pathways.h"
#include "ui/models/PathwayStories.h"
#include "ui/models/PersonFiles.h"
#include "ui/pathways/BoardModel.h"
#include "ui/pathways/PathwayStory.h"
#include "ui/persons/PersonStory.h"

#include <catch2/generators/catch_generators.hpp>

#include <QSignalSpy>

using namespace tp;
using namespace tp::test;

namespace {

// Of each record the fields the board reads; `ids`: and which it is.
void sameRecords(const std::vector<domain::Record> &together, const std::vector<store::Record> &alone,
                 std::initializer_list<const char *> fields, bool ids = true) {
    REQUIRE(together.size() == alone.size());
    for (std::size_t at = 0; at < alone.size(); ++at) {
        if (ids) CHECK(together[at].id == alone[at].id);
        domain::Fields asked;
        for (const auto *field : fields)
            if (const auto found = alone[at].fields.find(field); found != alone[at].fields.end()) asked.insert(*found);
        CHECK(together[at].fields == asked);
    }
}

// People as years leave them: united in twos, in chains and in circles, several pathways each, records and whole files taken back, days
// that are the same and days that nobody knows.
std::vector<RecordId> yearsOfPathways(Pathways &at, std::uint64_t seed) {
    auto &mine = at.scene.mine;
    SeededRandom random(seed);
    std::vector<RecordId> people;
    const auto one = [&] { return people[random.below(people.size())]; };
    const auto day = [&] { return "2026-0" + std::to_string(1 + random.below(4)) + "-1" + std::to_string(random.below(3)); };
    for (int i = 0; i < 24; ++i) people.push_back(at.scene.person("Personne " + std::to_string(i)));
    for (const auto &file : people) {
        for (auto pathways = random.below(3); pathways > 0; --pathways) {
            const auto ended = random.below(3) == 0 ? Value("2026-06-01") : Value();
            const auto of = mine.add("pathway", {{"person", idValue(file)}, {"startedOn", day()}, {"endedOn", ended}}, file);
            for (auto phases = random.below(3); phases > 0; --phases)
                mine.add("pathway_phase", {{"person", idValue(file)}, {"pathway", idValue(of)}, {"phase", "project"}, {"from", day()}},
                         file);
            for (auto steps = random.below(4); steps > 0; --steps) {
                const auto step = mine.add("pathway_step",
                                           {{"person", idValue(file)},
                                            {"pathway", idValue(of)},
                                            {"title", "Étape " + std::to_string(steps)},
                                            {"plannedFrom", random.below(3) ? Value(day()) : Value()}},
                                           file);
                if (random.below(5) == 0) must(mine.writer->remove("pathway_step", step));
            }
            if (random.below(6) == 0) must(mine.writer->remove("pathway", of));
        }
        for (auto met = random.below(3); met > 0; --met) {
            const auto on = day() + "T10:00";
            at.scene.meet(file, at.scene.encounter(on, "Place"), on, "");
        }
    }
    for (int i = 0; i < 10; ++i) mine.edit("person", one(), {{"sameAs", idValue(one())}});
    for (int i = 0; i < 3; ++i) must(mine.writer->remove("person", one()));
    at.scene.backend.received();
    return people;
}

} // namespace

TEST_CASE("Pathways read together are those read one by one, of united people, of several pathways, with records taken back",
          "[pathways]") {
    Pathways at;
    auto &reader = at.scene.backend.reader();
    const auto people = yearsOfPathways(at, GENERATE(1u, 2u, 3u));
    std::vector<store::Record> files;
    for (const auto &person : people)
        if (auto record = must(reader.get("person", person)); !record.deleted) files.push_back(std::move(record));
    REQUIRE(files.size() > 18);
    const ui::PathwayStories stories(reader, files, QDate(2026, 11, 24));
    std::size_t united = 0, withPathway = 0;
    for (const auto &file : files) {
        const auto alone = ui::pathwayStory(reader, file.id);
        const auto *together = stories.of(file.id);
        REQUIRE(alone.has_value() == (together != nullptr));
        if (!alone) continue;
        CHECK(together->person.id == alone->person.id);
        CHECK(together->person.fields == alone->person.fields);
        CHECK(together->files == alone->files);
        sameRecords(together->pathways, alone->pathways, {"person", "startedOn", "endedOn"});
        sameRecords(together->phases, alone->phases, {"pathway", "phase", "from"});
        sameRecords(together->steps, alone->steps, {"structure", "title", "plannedFrom", "startedOn", "endedOn", "outcome"}, false);
        REQUIRE((together->current() != nullptr) == (alone->current() != nullptr));
        if (alone->current()) CHECK(together->current()->id == alone->current()->id);
        CHECK(together->lastContact == ui::lastContact(reader, alone->files).value_or(QDate()));
        united += alone->files.size() > 1;
        withPathway += alone->current() != nullptr;
    }
    CHECK(united > 2);
    CHECK(withPathway > 4);
}

TEST_CASE("The board shows each person under way once, read a few at a time", "[pathways]") {
    Pathways at;
    auto &reader = at.scene.backend.reader();
    const auto people = yearsOfPathways(at, 5);
    QStringList expected;
    for (const auto &file : people) {
        const auto story = ui::pathwayStory(reader, file);
        const auto *current = story ? story->current() : nullptr;
        const auto record = must(reader.get("person", file));
        if (!record.deleted && current && current->fields.at("person") == idValue(file))
            expected << QString::fromStdString(*story->person.fields.at("usualName").text());
    }
    expected.sort();
    REQUIRE(expected.size() > 4);
    for (const int whose : {0, 1}) {
        at.choose("pathways.whose", whose);
        auto shown = at.board();
        shown.erase(std::remove_if(shown.begin(), shown.end(), [](const QString &row) { return row.contains(QStringLiteral(" · ")); }),
                    shown.end());
        shown.sort();
        CHECK(shown == expected);
    }
}

TEST_CASE("A board of too many says how many it leaves out", "[pathways]") {
    Pathways at;
    for (const auto *name : {"Anna", "Bilal", "Chloé"}) at.pathway(at.scene.person(name), "2026-01-05");
    at.boardRead();
    const auto said = [&] { return allText(at.page); };
    CHECK(said().contains("3 parcours"));
    CHECK_FALSE(said().contains("trop nombreux"));
    static_cast<ui::BoardModel &>(*named<QAbstractItemView>(at.page, "pathwayTable").model()).setMost(2);
    for (const int whose : {1, 0}) {
        at.choose("pathways.whose", whose);
        CHECK(said().contains("2 parcours"));
        CHECK(said().contains("Ils sont trop nombreux pour tous les afficher : le plus ancien n’y est pas."));
    }
    at.choose("pathways.quiet", 1);
    at.choose("pathways.quiet", 0); // narrowed and widened again, nothing is lost
    CHECK(at.board().size() == 3);
    CHECK(said().contains("2 parcours"));
}

TEST_CASE("The board is read again when something of it changed, and only then", "[pathways]") {
    Pathways at;
    const auto anna = at.scene.person("Anna");
    at.pathway(anna, "2026-01-05");
    at.boardRead();
    QSignalSpy read(named<QAbstractItemView>(at.page, "pathwayTable").model(), SIGNAL(loaded()));
    at.open(anna);
    CHECK(at.page.closeTop());
    at.boardRead();
    CHECK(at.board().size() == 2); // a title and Anna
    CHECK(read.count() == 0);
    at.open(anna);
    at.scene.mine.add("outing", {{"startedAt", "2026-01-05T20:00"}});
    emit at.scene.backend.changed({{{"outing", RecordId()}}, false}); // nothing of the board
    CHECK(at.page.closeTop());
    at.boardRead();
    CHECK(read.count() == 0);
    at.open(anna);
    at.pathway(at.scene.person("Bilal"), "2026-01-06");
    at.boardRead();
    CHECK(read.count() == 0); // nobody looks at it
    CHECK(at.page.closeTop());
    at.boardRead();
    CHECK(read.count() == 1);
    CHECK(at.board().size() == 3);
}

namespace {
QStringList cellsOf(const QAbstractItemModel &model) {
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column) out << model.index(row, column).data().toString();
    return out;
}
} // namespace

TEST_CASE("What changed of one person is read of that person alone", "[pathways]") {
    Pathways at;
    const auto anna = at.scene.person("Anna"), bilal = at.scene.person("Bilal");
    const auto hers = at.pathway(anna, "2026-01-05"), his = at.pathway(bilal, "2026-01-05");
    const auto cv = at.step(anna, hers, "CV", {{"plannedFrom", "2026-12-01"}});
    const auto visit = at.step(bilal, his, "Visite", {{"plannedFrom", "2026-12-01"}});
    at.boardRead();
    at.open(anna);
    at.scene.mine.edit("pathway_step", cv, {{"title", "Lettre"}});
    at.scene.mine.edit("pathway_step", visit, {{"title", "Stage"}}); // and nobody tells of it
    emit at.scene.backend.changed({{{"pathway_step", cv}}, false});
    CHECK(at.page.closeTop());
    at.boardRead();
    const auto cells = [&] { return cellsOf(*named<QAbstractItemView>(at.page, "pathwayTable").model()).join(QLatin1Char('\n')); };
    CHECK(cells().contains("Lettre"));
    CHECK(cells().contains("Visite")); // his was not read
    emit at.scene.backend.changed({{{"person", bilal}}, false});
    at.boardRead();
    CHECK(cells().contains("Stage")); // who somebody is: all are
}

TEST_CASE("A board brought up to date change by change shows what one read anew does", "[pathways]") {
    Pathways at;
    const auto seed = GENERATE(11u, 12u, 13u);
    INFO("seed " << seed);
    auto people = yearsOfPathways(at, seed);
    SeededRandom random(seed + 100);
    auto &mine = at.scene.mine;
    auto &reader = at.scene.backend.reader();
    std::erase_if(people, [&](const RecordId &one) { return must(reader.get("person", one)).deleted; });
    const ui::BoardFilter filter{GENERATE(false, true), 0};
    ui::ValueText text(reader);
    ui::BoardModel kept(at.scene.backend, text, nullptr);
    QSignalSpy loaded(&kept, &ui::BoardModel::loaded);
    kept.setFilter(filter);
    REQUIRE(QTest::qWaitFor([&] { return loaded.count() == 1; }));
    int otherwise = 0;
    for (int turn = 0; turn < 24; ++turn) {
        const auto &file = people[random.below(people.size())];
        const auto before = cellsOf(kept);
        const auto pathways = ui::recordsOf(reader, "pathway", {file}, "startedOn", false);
        const auto steps = ui::recordsOf(reader, "pathway_step", {file}, "plannedFrom", false);
        std::pair<std::string, RecordId> changed{"pathway", RecordId()};
        const auto what = random.below(5);
        if (what == 0 || pathways.empty()) {
            changed.second = mine.add("pathway", {{"person", idValue(file)}, {"startedOn", "2026-05-02"}}, file);
        } else if (what == 1) {
            changed.second = pathways.back().id;
            mine.edit("pathway", changed.second, {{"endedOn", "2026-06-02"}});
        } else if (what == 2) {
            changed.second = pathways.back().id;
            must(mine.writer->remove("pathway", changed.second));
        } else if (what == 3 && !steps.empty()) {
            changed = {"pathway_step", steps.front().id};
            must(mine.writer->remove("pathway_step", changed.second));
        } else {
            changed = {"pathway_step", mine.add("pathway_step",
                                                {{"person", idValue(file)},
                                                 {"pathway", idValue(pathways.back().id)},
                                                 {"title", "Essai " + std::to_string(turn)},
                                                 {"plannedFrom", "2026-07-1" + std::to_string(random.below(9))}},
                                                file)};
        }
        const auto asked = loaded.count();
        kept.forget({{changed}, false});
        kept.look();
        REQUIRE(QTest::qWaitFor([&] { return loaded.count() > asked; }));
        ui::BoardModel anew(at.scene.backend, text, nullptr);
        QSignalSpy read(&anew, &ui::BoardModel::loaded);
        anew.setFilter(filter);
        REQUIRE(QTest::qWaitFor([&] { return read.count() == 1; }));
        INFO("turn " << turn << ", " << changed.first);
        CHECK(cellsOf(kept) == cellsOf(anew));
        otherwise += cellsOf(kept) != before;
    }
    CHECK(otherwise > 6); // else nothing of what changed was shown
}

TEST_CASE("An empty board says how many pathways its filters hide, and shows them", "[pathways]") {
    Pathways at;
    const auto bilal = at.scene.person("Bilal");
    at.pathway(bilal, "2026-01-05");
    at.scene.mine.edit("person", bilal, {{"referent", idValue(at.scene.colleague.member)}});
    at.scene.backend.received();
    at.boardRead();
    at.choose("pathways.whose", 0);
    REQUIRE(at.board().isEmpty());
    CHECK(named<QLabel>(at.page, "pathways.hidden").text() == QString::fromUtf8("1 autre parcours que vous pouvez lire."));
    at.press("pathways.all");
    at.boardRead();
    CHECK(at.board().size() == 2); // a title and Bilal
    CHECK(named<QComboBox>(at.page, "pathways.whose").currentIndex() == 1);
    CHECK_FALSE(named<QLabel>(at.page, "pathways.hidden").isVisible());
}
