// Every write and every sync of what a store does, each struck by every fault: counted by a run without faults, then replayed from the
// same folder, point by point. Afterwards the store opens, is sound, holds all it ever acknowledged, and the same thing done again works.
#include "core/identity/KeyActs.h"
#include "tests/support/StorePages.h"
#include "tests/support/StoreWorld.h"
#include "tests/support/disk/FaultyDisk.h"

#include <algorithm>
#include <functional>

using namespace tp;
using namespace tp::test;

namespace {

namespace fs = std::filesystem;

struct Bench { // a laptop with a past, and a colleague who has written meanwhile
    FaultyDisk disk{"points"};
    StoreWorld world{4711};
    Peer *laptop = nullptr, *colleague = nullptr;
    wire::FeedPage news;
    std::string before, after; // projections: without and with the news
    std::vector<RecordId> acknowledged;
    Bytes event;                 // the next of the consortium's log
    std::vector<Bytes> rotation; // others that might be: the colleague's laptop is revoked, and every key it knew replaced
    std::vector<Bytes> branch;   // and the same acts again, with other keys
    std::size_t base = 0;        // of the consortium's log, where the two part
    RecordId person;             // of a file that is erased

    Bench() {
        store::StoreOptions options;
        options.vfs = disk.name();
        laptop = &world.enrol(world.consortium.home, everyRole, options);
        colleague = &world.enrol(world.consortium.home, everyRole);
        for (int i = 0; i < 5; ++i) acknowledged.push_back(laptop->add("encounter", anEncounter("ancienne note " + std::to_string(i))));
        world.sync();
        colleague->edit("encounter", acknowledged[1], {{"note", "corrigée"}});
        for (int i = 0; i < 4; ++i) colleague->add("encounter", anEncounter("nouvelle note " + std::to_string(i)));
        colleague->add("person", {{"usualName", "Camille"}});
        colleague->add("territory", {{"name", "Bessin"}});
        world.push(*colleague);
        must(laptop->writer->applyLog({}, world.consortium.wires));
        news = world.page(*laptop, laptop->read, world.feed.size());
        world.pull(*colleague);
        before = laptop->dump();
        after = colleague->dump();
        event = must(identity::makeStructureAdd(world.consortium.as(world.consortium.founder))).event;
        base = world.consortium.wires.size();
        for (auto *acts : {&rotation, &branch}) {
            identity::Sequence events(world.consortium.as(world.consortium.founder));
            must(events.add(identity::makeDeviceRevoke(events.author(), colleague->session->device(), 1000)));
            must(identity::addDueKeys(events));
            *acts = events.take();
        }
    }
    ~Bench() { disk.repair(); }
    Result<> pull() {
        TP_TRY(const auto applied, laptop->writer->apply(news));
        static_cast<void>(applied);
        return {};
    }
    bool has(const std::string &type, const RecordId &id) { return laptop->reader->get(type, id).has_value(); }
};

struct Job {
    std::string name;
    std::function<Result<>(Bench &)> act;                   // may be done again after a failure
    std::function<void(Bench &, bool acknowledged)> verify; // once the store is open again
    std::function<void(Bench &)> prepare = {};              // before the folder is copied
    bool atOpening = false;                                 // the fault strikes while the store is opened; `act` is empty
};

RecordId group[3]; // of the save under test

Result<> saveAGroup(Bench &bench) {
    domain::EncounterDraft draft;
    draft.fields = anEncounter();
    draft.fields.erase("anonymous");
    draft.fields.erase("note");
    draft.note = "une note";
    draft.newPeople = {"Sacha"};
    TP_TRY(const auto changes, domain::encounterChanges(draft, bench.world.clock.nowMs(), bench.world.random));
    for (std::size_t i = 0; i < 3; ++i) group[i] = changes[i].record;
    TP_TRY(const auto saved, bench.laptop->writer->commit(changes));
    static_cast<void>(saved);
    return {};
}

Result<> pullInBulk(Bench &bench) {
    TP_CHECK(bench.laptop->writer->beginBulk());
    TP_CHECK(bench.pull());
    for (bool done = false; !done;) { TP_TRY(done, bench.laptop->writer->endBulkStep(0)); }
    return {};
}

Result<> rotate(Bench &bench) {
    TP_CHECK(bench.laptop->writer->applyLog({}, bench.rotation));
    return bench.laptop->writer->resealOutgoing({});
}

void underNewKeys(Bench &bench) {
    must(rotate(bench));
    CHECK(must(bench.laptop->reader->status()).pendingSaves == 3);
    std::size_t entries = 0;
    for (const auto &waiting : must(bench.laptop->writer->outgoing(500, 4 << 20)))
        for (const auto &wire : waiting.wires) {
            CHECK(must(wire::parseEntry(wire)).core.epoch == 2);
            ++entries;
        }
    CHECK(entries >= 3);
}

// The branch whose keys sealed two sent saves and one that is pending gives way to another.
void sealUnderRotation(Bench &bench) {
    must(bench.laptop->writer->applyLog({}, bench.rotation));
    for (int i = 0; i < 3; ++i) {
        if (i == 2) bench.laptop->acknowledge();
        bench.world.clock.advance(1000);
        bench.acknowledged.push_back(bench.laptop->add("encounter", anEncounter("sur la branche qui tombe")));
    }
}

Result<> anotherBranch(Bench &bench) {
    const auto newest = must(wire::parseEvent(bench.branch.back())).id;
    if (bench.laptop->session->withKeys([&](const store::Keys &keys) { return keys.membership.head() == newest; })) return {};
    TP_TRY(const auto replaced, bench.laptop->writer->replaceLogTail({}, bench.base, bench.branch));
    CHECK(replaced.resealed == 4); // entries of two saves
    return {};
}

constexpr const char *erasedName = "Zorglubina Quidam";

void askForErasure(Bench &bench) {
    auto &world = bench.world;
    bench.person = bench.laptop->add("person", {{"usualName", erasedName}});
    world.sync();
    const auto space = *must(bench.laptop->writer->fileOf(bench.person));
    const auto reason = newUuid7<RecordId>(world.clock.nowMs(), world.random);
    world.act(*bench.laptop, space, [&](const auto &author, const auto &log) { return identity::makeEraseRequest(author, log, reason); });
    world.sync();
    must(bench.laptop->writer->commit(
        std::vector{domain::RecordChange{bench.person, "person", false, {}, {{"note", erasedName}}}})); // unsent
    REQUIRE(everythingIn(bench.laptop->folder, bench.laptop->session->storeKey()).find(erasedName) != std::string::npos);
    world.act(*bench.colleague, space, [](const auto &author, const auto &log) { return identity::makeErase(author, log); });
    bench.news = world.page(*bench.laptop, bench.laptop->read, world.feed.size());
}

void leavesNothing(Bench &bench, bool) {
    bench.world.reopen(*bench.laptop); // pages whose cleaning the disk refused are cleaned at the next start
    must(bench.pull());
    const auto all = everythingIn(bench.laptop->folder, bench.laptop->session->storeKey());
    CHECK(all.find("Zorglubina") == std::string::npos);
    CHECK(bench.laptop->reader->get("person", bench.person).error().code == Code::NotFound);
    CHECK(must(bench.laptop->reader->count({.type = "erasure_ack"})) == 1);
}

std::vector<Job> jobs() {
    const auto wholePull = [](Bench &bench, bool acknowledged) {
        const auto dump = bench.laptop->dump();
        CHECK((dump == bench.after || (!acknowledged && dump == bench.before)));
        must(bench.pull());
        CHECK(bench.laptop->dump() == bench.after);
    };
    return {
        {"save", saveAGroup,
         [](Bench &bench, bool acknowledged) {
             const bool encounter = bench.has("encounter", group[0]), person = bench.has("person", group[1]);
             CHECK(encounter == person);
             CHECK(person == bench.has("participation", group[2]));
             CHECK((encounter || !acknowledged));
         }},
        {"pull", [](Bench &bench) { return bench.pull(); }, wholePull},
        {"first pull", pullInBulk,
         [wholePull](Bench &bench, bool acknowledged) {
             if (!acknowledged) must(pullInBulk(bench)); // as the engine does: until then indexes and search may lie behind
             wholePull(bench, true);
         }},
        {"acknowledgement",
         [](Bench &bench) -> Result<> {
             TP_TRY(const auto pending, bench.laptop->writer->outgoing(500, 4 << 20));
             std::vector<std::uint64_t> groups;
             for (const auto &one : pending) groups.push_back(one.group);
             return bench.laptop->writer->acknowledge(groups);
         },
         [](Bench &bench, bool acknowledged) {
             const auto pending = must(bench.laptop->reader->status()).pendingSaves;
             CHECK((pending == 0 || (!acknowledged && pending == 3)));
         },
         [](Bench &bench) {
             for (int i = 0; i < 3; ++i) bench.acknowledged.push_back(bench.laptop->add("encounter", anEncounter("en attente")));
         }},
        {"re-sealing", [](Bench &bench) { return bench.laptop->writer->resealOutgoing(bench.world.clock.nowMs() - 60'000); },
         [](Bench &bench, bool) { CHECK(must(bench.laptop->reader->status()).pendingSaves == 3); },
         [](Bench &bench) {
             for (int i = 0; i < 3; ++i) bench.acknowledged.push_back(bench.laptop->add("encounter", anEncounter("en attente")));
         }},
        {"control event", [](Bench &bench) { return bench.laptop->writer->applyLog({}, std::vector<Bytes>(1, bench.event)); },
         [](Bench &bench, bool) { must(bench.laptop->writer->applyLog({}, std::vector<Bytes>(1, bench.event))); }},
        {"rotation", rotate, [](Bench &bench, bool) { underNewKeys(bench); },
         [](Bench &bench) {
             for (int i = 0; i < 3; ++i) bench.acknowledged.push_back(bench.laptop->add("encounter", anEncounter("en attente")));
         }},
        {"another branch", anotherBranch,
         [](Bench &bench, bool) {
             must(anotherBranch(bench));
             CHECK(must(bench.laptop->reader->status()).pendingSaves == 3);
             const auto out = must(bench.laptop->writer->outgoing(500, 4 << 20));
             CHECK(out.size() == 3);
         },
         sealUnderRotation},
        {"erasure", [](Bench &bench) { return bench.pull(); }, leavesNothing, askForErasure},
        {"rebuild", [](Bench &bench) { return bench.laptop->writer->rebuild(); },
         [](Bench &bench, bool) { CHECK(bench.laptop->dump() == bench.before); }},
        {"upgrade",
         {},
         wholePull,
         [](Bench &bench) { // an older version takes the news, and keeps what it cannot read
             bench.laptop->options.types = schema::recordTypes().first(2);
             bench.world.reopen(*bench.laptop);
             must(bench.pull());
             bench.laptop->options.types = schema::recordTypes();
         },
         true},
    };
}

const char *nameOf(Fault fault) {
    constexpr const char *names[] = {"none", "full", "broken", "read-only", "killed", "power lost", "torn page"};
    return names[static_cast<int>(fault)];
}

// Opens the profile; whatever fails on the way leaves it closed.
bool opened(Bench &bench) {
    auto session = store::Session::open(bench.laptop->folder, goodPassphrase, bench.world.clock, bench.world.random, bench.laptop->options);
    if (!session) return false;
    bench.laptop->session = std::move(*session);
    auto writer = store::Writer::open(*bench.laptop->session);
    auto reader = writer ? store::Reader::open(*bench.laptop->session) : Result<std::unique_ptr<store::Reader>>(fail(Code::Io));
    if (writer && reader) {
        bench.laptop->writer = std::move(*writer);
        bench.laptop->reader = std::move(*reader);
        return true;
    }
    bench.laptop->session.reset();
    return false;
}

// One replay from the copy. False: the fault was never reached.
bool strike(Bench &bench, const Job &job, const fs::path &copy, Fault fault, std::size_t point, bool lasting) {
    auto &laptop = *bench.laptop;
    laptop.close();
    fs::remove_all(laptop.folder);
    fs::copy(copy, laptop.folder, fs::copy_options::recursive);
    bool acknowledged = false;
    if (job.atOpening) {
        bench.disk.arm(fault, point, lasting, point);
        acknowledged = opened(bench);
    } else {
        REQUIRE(opened(bench));
        bench.disk.arm(fault, point, lasting, point);
        const auto done = job.act(bench);
        acknowledged = done.has_value();
        if (!done && fault == Fault::Full) CHECK(done.error().code == Code::DiskFull);
        if (!done && fault == Fault::Broken) CHECK(done.error().code == Code::Io);
    }
    const bool struck = bench.disk.struck();
    const bool died = bench.disk.dead();
    if (died) laptop.close();
    bench.disk.repair();
    if (!laptop.writer) REQUIRE(opened(bench));
    for (const auto &id : bench.acknowledged) REQUIRE(bench.has("encounter", id));
    job.verify(bench, acknowledged);
    CHECK(must(laptop.writer->check()) == std::vector<std::string>());
    laptop.close(); // and what a later start finds
    REQUIRE(opened(bench));
    for (const auto &id : bench.acknowledged) REQUIRE(bench.has("encounter", id));
    if (!job.atOpening) CHECK(job.act(bench));
    laptop.add("encounter", anEncounter("et ainsi de suite"));
    return struck;
}

// About sixty points of a job: a dozen under each fault, others under each. All of them under every fault with TP_EVERY_POINT=1.
void strikeAll(std::string_view name) {
    const auto all = jobs();
    const auto &job = *std::ranges::find(all, name, &Job::name);
    Bench bench;
    if (job.prepare) job.prepare(bench);
    bench.laptop->close();
    const auto copy = bench.world.dir.path() / "copy";
    fs::copy(bench.laptop->folder, copy, fs::copy_options::recursive);
    fs::remove(copy / "lock");
    std::size_t points = 0; // the dry run
    if (job.atOpening) {
        const auto from = bench.disk.calls();
        REQUIRE(opened(bench));
        points = bench.disk.calls() - from;
    } else {
        REQUIRE(opened(bench));
        const auto from = bench.disk.calls();
        REQUIRE(job.act(bench));
        points = bench.disk.calls() - from;
    }
    INFO(job.name << ": " << points << " writes and syncs");
    REQUIRE(points >= 2);
    const bool every = std::getenv("TP_EVERY_POINT") != nullptr;
    const auto step = every ? 1 : std::max<std::size_t>(1, points / 12);
    std::size_t strikes = 0;
    constexpr Fault faults[] = {Fault::Full, Fault::Broken, Fault::Killed, Fault::PowerLoss, Fault::Scrambled};
    for (std::size_t at = 0; at < std::size(faults); ++at)
        for (std::size_t point = 1 + at * step / std::size(faults); point <= points; point += step) {
            INFO(nameOf(faults[at]) << " at " << point);
            ++strikes;
            const bool struck = strike(bench, job, copy, faults[at], point, faults[at] != Fault::Broken);
            // The last calls may differ by a page: random bytes compress into more or fewer.
            CHECK((struck || point + 3 > points));
        }
    CHECK(strikes >= std::size(faults));
    if (every) WARN(job.name << ": " << points << " points, " << strikes << " strikes");
}

} // namespace

TEST_CASE("writes and syncs of a save, struck by every fault") { strikeAll("save"); }
TEST_CASE("writes and syncs of a pull, struck by every fault") { strikeAll("pull"); }
TEST_CASE("writes and syncs of a first pull, struck by every fault") { strikeAll("first pull"); }
TEST_CASE("writes and syncs of an acknowledgement, struck by every fault") { strikeAll("acknowledgement"); }
TEST_CASE("writes and syncs of a re-sealing, struck by every fault") { strikeAll("re-sealing"); }
TEST_CASE("writes and syncs of a control event, struck by every fault") { strikeAll("control event"); }
TEST_CASE("writes and syncs of a rotation of keys, struck by every fault") { strikeAll("rotation"); }
TEST_CASE("writes and syncs of another branch of the log, struck by every fault") { strikeAll("another branch"); }
TEST_CASE("writes and syncs of an erasure, struck by every fault") { strikeAll("erasure"); }
TEST_CASE("writes and syncs of a rebuild, struck by every fault") { strikeAll("rebuild"); }
TEST_CASE("writes and syncs of an upgrade, struck by every fault") { strikeAll("upgrade"); }
