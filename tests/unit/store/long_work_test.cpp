// What lasts is told, and stopped where it may be: nothing of it stays, and it is done another time.
#include "tests/support/Heard.h"
#include "tests/unit/store/ErasureWorld.h"

#include <catch2/generators/catch_generators.hpp>
#include <numeric>

using namespace tp;
using namespace tp::test;
using store::LongWork, store::Progress;
using Of = Progress::Of;
using Stop = LongWork::Stop;

namespace {

bool goesOn(LongWork &work, std::uint64_t done = 0, std::uint64_t total = 0) { return work.at(done, total).has_value(); }

store::StoreOptions heardBy(Heard &heard) {
    store::StoreOptions options;
    options.work = &heard.work;
    return options;
}

} // namespace

TEST_CASE("nothing is told of half a second; then how far it is, four times a second, and once that it is over") {
    TestClock clock;
    std::vector<Progress> told;
    LongWork work(clock, [&](const Progress &progress) { told.push_back(progress); });
    {
        const LongWork::Part saving(work, Of::Saving, Stop::Yes);
        clock.advance(499);
        CHECK(goesOn(work, 1, 10));
    }
    CHECK(told.empty());
    {
        const LongWork::Part saving(work, Of::Saving, Stop::Yes);
        clock.advance(500);
        CHECK(goesOn(work, 2, 10));
        clock.advance(249);
        CHECK(goesOn(work, 3, 10));
        clock.advance(1);
        CHECK(goesOn(work, 4, 10));
    }
    CHECK(told == std::vector<Progress>{{Of::Saving, 2, 10, 500, true}, {Of::Saving, 4, 10, 750, true}, {}});
}

TEST_CASE("what is stopped is what was meant, whole, and nothing that begins after it") {
    const TestClock clock;
    LongWork work(clock);
    work.stop(Of::Saving); // nothing is under way
    {
        const LongWork::Part saving(work, Of::Saving, Stop::Yes);
        CHECK(goesOn(work));
        work.stop(Of::Cleaning);
        CHECK(goesOn(work));
        {
            const LongWork::Part folding(work, Of::Folding, Stop::AsAround);
            work.stop(Of::Folding);
            CHECK_FALSE(goesOn(work));
        }
        CHECK_FALSE(goesOn(work)); // it was a part of it
    }
    {
        const LongWork::Part opening(work, Of::Opening, Stop::Yes);
        {
            const LongWork::Part cleaning(work, Of::Cleaning, Stop::Yes);
            work.stop(Of::Cleaning);
            CHECK_FALSE(goesOn(work));
        }
        CHECK(goesOn(work)); // put off, and the opening goes on
        {
            const LongWork::Part first(work, Of::Opening, Stop::Yes);
            work.stop(Of::Opening);
        }
        const LongWork::Part second(work, Of::Opening, Stop::Yes);
        CHECK_FALSE(goesOn(work)); // asked for between two of its calls
    }
    const LongWork::Part folding(work, Of::Folding, Stop::AsAround);
    work.stop(Of::Folding); // part of what was received
    CHECK(goesOn(work));
}

TEST_CASE("the cleaning after an erasure is stopped inside its VACUUM: the file is gone all the same, and the next opening cleans") {
    Heard heard; // outlives the world's stores
    ErasureWorld w(991, heardBy(heard));
    w.ask();
    for (int save = 0; save < 80; ++save) { // enough for SQLite to look at whether to go on
        std::vector<domain::RecordChange> some;
        for (int i = 0; i < 8; ++i)
            some.push_back({newUuid7<RecordId>(w.world.clock.nowMs(), w.world.random), "encounter", true, {}, anEncounter()});
        must(w.mate->writer->commit(some));
    }
    w.confirm();
    const bool stopped = GENERATE(true, false);
    std::uint64_t pages = 0;
    heard.told.clear();
    heard.then = [&](const Progress &progress) {
        if (progress.of != Of::Cleaning || progress.total == 0) return; // only the VACUUM knows how much there is
        pages = progress.total;
        if (stopped) heard.work.stop(Of::Cleaning);
    };
    CHECK(w.world.pull(*w.mate).toPush == !stopped); // not told as done
    CHECK(pages > 0);
    CHECK(heard.told.back() == Progress{});
    CHECK(w.mate->search("person", "zorglubina").empty());
    CHECK(w.acknowledged(w.erasure(*w.mate)) == (stopped ? 0 : 1));
    CHECK(w.mate->add("encounter", anEncounter()) != RecordId{}); // and work goes on
    CHECK(w.acknowledged(w.erasure(*w.mate)) == (stopped ? 0 : 1));

    heard.then = {};
    w.world.reopen(*w.mate);
    CHECK(w.acknowledged(w.erasure(*w.mate)) == 1);
    CHECK(w.found(*w.mate).empty());
}

TEST_CASE("an opening that brings an older store up to date is stopped: it is closed as it was, and the next one does it") {
    Heard heard;
    StoreWorld world(992);
    store::StoreOptions older;
    older.types = schema::recordTypes().first(2);
    auto &full = world.enrol();
    auto &old = world.enrol(world.consortium.home, referent | administrator, older);
    for (int i = 0; i < 5; ++i) full.add("territory", {{"name", "Caen la mer"}, {"communes", Value::Array{"14118"}}});
    const auto met = full.add("encounter", anEncounter("sur le quai"));
    world.sync();
    REQUIRE(must(old.reader->status()).toReadLater > 0);
    old.close();
    old.options.types = schema::recordTypes();
    old.options.work = &heard.work;
    heard.stopAt(Of::Opening);
    {
        const auto session = store::Session::open(old.folder, goodPassphrase, world.clock, world.random, old.options);
        const auto writer = session ? store::Writer::open(**session) : Result<std::unique_ptr<store::Writer>>(fail(session.error()));
        REQUIRE_FALSE(writer);
        CHECK(writer.error().code == Code::Cancelled);
        CHECK(heard.told.front().of == Of::Opening);
        CHECK(heard.told.back() == Progress{});
    }
    heard.then = {};
    world.reopen(old);
    CHECK(must(old.reader->status()).toReadLater == 0);
    CHECK(old.search("encounter", "quai").size() == 1); // its search was made anew as well
    CHECK(old.get("encounter", met).fields.contains("note"));
    CHECK((old.dump() == full.dump()));
}

TEST_CASE("what an added field concerns is read again: one's own save can be stopped, and is not made; what was received cannot") {
    Heard mine, theirs;
    StoreWorld world(993);
    auto &here = world.enrol(world.consortium.home, referent | administrator, heardBy(mine));
    auto &there = world.enrol(world.consortium.home, referent | administrator, heardBy(theirs));
    world.sync();
    const auto id = newUuid7<RecordId>(world.clock.nowMs(), world.random);
    const domain::RecordChange field{
        id,
        "custom_field",
        true,
        {},
        {{"recordType", "encounter"}, {"code", "lieu"}, {"kind", "text"}, {"audience", "structure"}, {"label", "Libellé"}}};
    const auto name = schema::customFieldName("lieu", id);
    const auto known = [&](Peer &peer) { return peer.reader->dictionary().type("encounter")->field(name) != nullptr; };
    mine.stopAt(Of::Folding);
    const auto saved = here.writer->commit(std::vector{field});
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == Code::Cancelled);
    CHECK_FALSE(known(here));
    CHECK(must(here.reader->status()).pendingSaves == 0);

    mine.then = {};
    must(here.writer->commit(std::vector{field}));
    CHECK(known(here));
    here.add("encounter", [&] {
        auto fields = anEncounter();
        fields[name] = "Quai";
        return fields;
    }());
    theirs.stopAt(Of::Folding);
    world.sync();
    CHECK(known(there));
    REQUIRE(theirs.of(Of::Folding));
    for (const auto &progress : theirs.told)
        if (progress.of == Of::Folding) CHECK_FALSE(progress.stoppable);
    CHECK((here.dump() == there.dump()));
}

TEST_CASE("a rescue file that is gathered, looked at or taken up can be stopped: nothing was changed, and all of it is there afterwards") {
    Heard heard;
    StoreWorld world(994);
    auto &anna = world.enrol();
    auto &bruno = world.enrol(world.consortium.home, referent | administrator, heardBy(heard));
    for (const auto *note : {"une", "deux", "trois"}) anna.add("encounter", anEncounter(note));
    bruno.add("encounter", anEncounter("la mienne"));
    const auto file = must(anna.writer->unsentWork());
    const auto entries = file.entries.size(); // a note is an entry of its own
    REQUIRE(entries == 6);
    std::vector<std::size_t> all(entries);
    std::iota(all.begin(), all.end(), std::size_t{0});
    heard.stopAt(Of::Rescue);
    CHECK(bruno.writer->unsentWork().error().code == Code::Cancelled);
    CHECK(bruno.writer->reviewRescue(file).error().code == Code::Cancelled);
    CHECK(bruno.writer->adoptRescue(file, all).error().code == Code::Cancelled);
    CHECK(must(bruno.reader->status()).pendingSaves == 1);

    heard.then = {};
    heard.told.clear();
    CHECK(must(bruno.writer->reviewRescue(file)).count(store::RescueState::ToAdopt) == entries);
    CHECK(std::ranges::any_of(heard.told, [&](const Progress &told) {
        return told.of == Of::Rescue && told.total == 2 * entries && told.done == 2 * entries - 2; // the last save begins
    }));
    CHECK(must(bruno.writer->adoptRescue(file, all)).adopted == entries);
    CHECK(must(bruno.writer->unsentWork()).entries.size() > entries);
}
