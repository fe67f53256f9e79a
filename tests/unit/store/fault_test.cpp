// Disks fill, devices fail, power goes, processes are killed: nothing acknowledged is lost, nothing is half there.
#include "tests/support/StoreWorld.h"
#include "tests/support/disk/FaultyDisk.h"
#include "tests/support/disk/FullDisk.h"

#include <algorithm>
#include <csignal>
#include <fstream>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/generators/catch_generators.hpp>

using namespace tp;
using namespace tp::test;

namespace {

struct FaultyLaptop {
    FaultyDisk disk{"faulty"}; // outlives the world's stores
    StoreWorld world;
    Peer *laptop = nullptr;
    std::vector<RecordId> acknowledged;
    explicit FaultyLaptop(std::uint64_t seed) : world(seed) {
        store::StoreOptions options;
        options.vfs = disk.name();
        laptop = &world.enrol(world.consortium.home, referent | administrator, options);
    }
    ~FaultyLaptop() { disk.repair(); }
    Result<store::Saved> save() {
        auto fields = anEncounter("une note " + std::to_string(acknowledged.size()));
        domain::RecordChange change{newUuid7<RecordId>(world.clock.nowMs(), world.random), "encounter", true, {}, fields};
        auto saved = laptop->writer->commit(std::vector{change});
        if (saved) acknowledged.push_back(change.record);
        return saved;
    }
    void everythingAcknowledgedIsThere() {
        for (const auto &id : acknowledged) REQUIRE(laptop->reader->get("encounter", id));
        REQUIRE(must(laptop->reader->count({.type = "encounter"})) == acknowledged.size());
    }
};

} // namespace

TEST_CASE("a full, failing or read-only disk at every write of a save: an error, nothing half, and the next save works") {
    for (const auto fault : {Fault::Full, Fault::Broken, Fault::ReadOnly})
        for (const bool lasting : {false, true}) {
            FaultyLaptop at(81);
            std::size_t fired = 0;
            for (std::size_t point = 1;; ++point) {
                INFO("fault " << static_cast<int>(fault) << " lasting " << lasting << " at " << point);
                at.disk.arm(fault, point, lasting);
                const auto saved = at.save();
                const bool struck = at.disk.struck();
                at.disk.repair();
                if (!struck) break;
                ++fired;
                if (!saved) CHECK(saved.error().code == (fault == Fault::Full ? Code::DiskFull : Code::Io));
                at.everythingAcknowledgedIsThere();
                REQUIRE(at.save());
                at.everythingAcknowledgedIsThere();
            }
            CHECK(fired >= (fault == Fault::ReadOnly ? 2 : 3)); // its syncs are no fault
        }
}

TEST_CASE("killed, or without power, at every write of a save: what was acknowledged is there at the next start") {
    const auto fault = GENERATE(Fault::Killed, Fault::PowerLoss, Fault::Scrambled);
    FaultyLaptop at(82);
    for (std::size_t point = 1;; ++point) {
        INFO("fault " << static_cast<int>(fault) << " at " << point);
        REQUIRE(at.save());
        at.disk.arm(fault, point, true, point);
        const auto before = at.acknowledged.size();
        const auto saved = at.save();
        const bool struck = at.disk.struck();
        if (struck) at.laptop->close();
        at.disk.repair();
        if (!struck) break;
        at.world.reopen(*at.laptop);
        for (const auto &id : at.acknowledged) REQUIRE(at.laptop->reader->get("encounter", id));
        // A save that failed may be there whole or not at all, never acknowledged and gone.
        const auto count = must(at.laptop->reader->count({.type = "encounter"}));
        CHECK((count == at.acknowledged.size() || (!saved && count == before + 1)));
        REQUIRE(must(at.laptop->writer->check()).empty());
        if (count != at.acknowledged.size()) { // saved, though nobody was told
            store::Query all;
            all.type = "encounter";
            for (const auto &record : must(at.laptop->reader->list(all)))
                if (std::find(at.acknowledged.begin(), at.acknowledged.end(), record.id) == at.acknowledged.end())
                    at.acknowledged.push_back(record.id);
        }
    }
}

TEST_CASE("killed at random points of a write loop: every acknowledged record is there") {
    const char *asked = std::getenv("TP_KILL_POINTS");
    const int points = asked ? std::atoi(asked) : 30;
    const std::uint64_t seed = std::random_device()();
    INFO("seed " << seed);
    SeededRandom random(seed);
    StoreWorld world(83);
    auto &laptop = world.enrol();
    std::vector<RecordId> acknowledged;
    for (int point = 0; point < points; ++point) {
        INFO("point " << point);
        laptop.close();
        int pipes[2];
        REQUIRE(pipe(pipes) == 0);
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            dup2(pipes[1], 1);
            close(pipes[0]);
            close(pipes[1]);
            execl(TP_STORE_WRITER, "store_writer", laptop.folder.c_str(), goodPassphrase, nullptr);
            _exit(127);
        }
        close(pipes[1]);
        const auto wanted = 1 + random.below(8);
        std::string text;
        char buffer[256];
        const auto lines = [&] { return static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n')); };
        while (lines() < wanted) {
            const auto got = read(pipes[0], buffer, sizeof buffer);
            if (got <= 0) break;
            text.append(buffer, static_cast<std::size_t>(got));
        }
        REQUIRE(lines() >= wanted); // the helper works
        for (volatile auto spin = random.below(2'000'000); spin > 0;) spin = spin - 1;
        kill(child, SIGKILL);
        for (ssize_t got = 0; (got = read(pipes[0], buffer, sizeof buffer)) > 0;) text.append(buffer, static_cast<std::size_t>(got));
        close(pipes[0]);
        int status = 0;
        waitpid(child, &status, 0);
        for (std::size_t at = 0, end = 0; (end = text.find('\n', at)) != std::string::npos; at = end + 1)
            acknowledged.push_back(must(parseId<RecordId>(text.substr(at, end - at))));
        world.reopen(laptop);
        for (const auto &id : acknowledged) REQUIRE(laptop.reader->get("encounter", id));
        if (point % 10 == 9) REQUIRE(must(laptop.writer->check()).empty());
    }
    CHECK(acknowledged.size() >= static_cast<std::size_t>(points));
}

TEST_CASE("a number of this device that stands for nothing is found by check; one that was given up is none") {
    StoreWorld world(89);
    auto &laptop = world.enrol();
    for (int i = 0; i < 3; ++i) laptop.add("encounter", anEncounter());
    laptop.acknowledge();
    laptop.add("encounter", anEncounter());
    must(laptop.writer->resealOutgoing({})); // its first number stands for nothing any more, and that is known
    CHECK(must(laptop.writer->check()).empty());
    const auto key = laptop.session->storeKey().clone();
    laptop.close();
    {
        auto db = must(store::Connection::open(laptop.folder / "store.db", key, {}));
        must(db->script("DELETE FROM given_up"));
    }
    world.reopen(laptop);
    const auto findings = must(laptop.writer->check());
    CHECK(std::ranges::count(findings, std::string("this device's chain has gaps")) == 1);
    laptop.close(); // it is not whole any more
}

TEST_CASE("a profile whose disk vanished while it was open opens again once the disk is back, in the same process") {
    StoreWorld world(86);
    auto &laptop = world.enrol();
    laptop.add("encounter", anEncounter());
    auto options = laptop.options;
    options.lockWaitMs = 0;
    const auto open = [&] { return store::Session::open(laptop.folder, goodPassphrase, world.clock, world.random, options); };
    auto away = laptop.folder;
    away += ".away";
    std::filesystem::rename(laptop.folder, away);
    CHECK_FALSE(open());
    laptop.close(); // its lock cannot be taken away: it stands there when the disk is back
    std::filesystem::rename(away, laptop.folder);
    REQUIRE(std::filesystem::exists(laptop.folder / "lock"));
    const auto again = must(open());
    const auto second = open();
    REQUIRE_FALSE(second);
    CHECK(second.error().code == Code::StoreBusy); // who has it open keeps it
}

TEST_CASE("a profile on a disk that is full does not open, says why, loses nothing, and opens once there is room") {
    StoreWorld world(87);
    auto &laptop = world.enrol();
    const auto noted = laptop.add("encounter", anEncounter());
    laptop.close();
    const FullDisk disk(laptop.folder);
    if (!disk.isThere()) {
        WARN("no file system of its own can be mounted here");
        return;
    }
    const auto open = [&] { return store::Session::open(laptop.folder, goodPassphrase, world.clock, world.random, laptop.options); };
    const auto kept = std::filesystem::file_size(laptop.folder / "store.db");
    disk.fill();
    for (int times = 0; times < 2; ++times) {
        const auto refused = open();
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Code::DiskFull);
    }
    CHECK(std::filesystem::file_size(laptop.folder / "store.db") == kept);
    disk.free();
    world.reopen(laptop);
    CHECK(laptop.reader->get("encounter", noted));
    REQUIRE(laptop.writer->commit(std::vector{
        domain::RecordChange{newUuid7<RecordId>(world.clock.nowMs(), world.random), "encounter", true, {}, anEncounter("une autre")}}));
    laptop.close(); // before its disk goes
}

TEST_CASE("wrong passphrase, missing, busy, foreign, newer, cut and damaged stores are told apart") {
    StoreWorld world(84);
    auto &laptop = world.enrol();
    for (int i = 0; i < 30; ++i) laptop.add("encounter", anEncounter(std::string(1000, 'x')));
    auto options = laptop.options;
    options.lockWaitMs = 0;
    const auto open = [&](std::string_view passphrase = goodPassphrase) {
        auto session = store::Session::open(laptop.folder, passphrase, world.clock, world.random, options);
        return session ? std::optional<Code>() : session.error().code;
    };
    CHECK(open() == Code::StoreBusy);
    const auto key = laptop.session->storeKey().clone();
    laptop.close();
    CHECK_FALSE(open());
    CHECK(open("another passphrase, just as long 1234 x") == Code::WrongPassphrase);
    const auto file = laptop.folder / "store.db";
    const auto spare = world.dir.path() / "spare";
    const auto size = std::filesystem::file_size(file);
    std::filesystem::copy_file(file, spare);
    const auto mend = [&] { std::filesystem::copy_file(spare, file, std::filesystem::copy_options::overwrite_existing); };

    std::filesystem::resize_file(file, size - 3 * 4096);
    CHECK(open() == Code::StoreCorrupt);
    std::filesystem::resize_file(file, 0);
    CHECK(open() == Code::StoreCorrupt);
    mend();
    {
        std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
        bytes.seekp(100);
        bytes.put('\x5a').put('\x5a').put('\x5a');
    }
    CHECK(open() == Code::StoreCorrupt);
    mend();
    {
        auto db = must(store::Connection::open(file, key, {}));
        must(db->script("PRAGMA user_version=99"));
    }
    CHECK(open() == Code::StoreNewer);
    mend();
    {
        auto db = must(store::Connection::open(file, key, {}));
        must(db->script("PRAGMA application_id=7"));
    }
    CHECK(open() == Code::StoreForeign);
    std::ofstream(file, std::ios::trunc) << "SQLite format 3" << '\0' << std::string(8192, 'x');
    CHECK(open() == Code::StoreForeign);
    std::filesystem::remove(file);
    CHECK(open() == Code::NotFound);

    // A page damaged in the middle: found by check, or by the open itself.
    mend();
    {
        std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
        bytes.seekp(static_cast<std::streamoff>(size - 2 * 4096 + 50));
        bytes.put('\x5a').put('\x5a').put('\x5a');
    }
    auto session = store::Session::open(laptop.folder, goodPassphrase, world.clock, world.random, options);
    if (session) {
        auto writer = must(store::Writer::open(**session));
        const auto findings = writer->check();
        CHECK((!findings || !findings->empty()));
    } else {
        CHECK(session.error().code == Code::StoreCorrupt);
    }
}

namespace {

bool holds(const std::filesystem::path &folder, const std::string &canary) {
    std::error_code none;
    for (auto at = std::filesystem::recursive_directory_iterator(folder, std::filesystem::directory_options::skip_permission_denied, none);
         at != std::filesystem::recursive_directory_iterator(); at.increment(none)) {
        if (none || !at->is_regular_file(none) || at->file_size(none) > (64u << 20)) continue;
        std::ifstream in(at->path(), std::ios::binary);
        std::string text(at->file_size(none), '\0');
        in.read(text.data(), static_cast<std::streamsize>(text.size()));
        if (text.find(canary) != std::string::npos) return true;
    }
    return false;
}

} // namespace

TEST_CASE("what people wrote is nowhere in clear, even while the store sorts and searches") {
    StoreWorld world(85);
    auto &laptop = world.enrol();
    const std::string canary = "canari-" + toHex(world.random.bytes<8>());
    for (int i = 0; i < 300; ++i) laptop.add("encounter", anEncounter(canary + std::string(1500, 'z'), canary));
    laptop.add("person", {{"usualName", canary}});
    must(laptop.writer->saveDraft("capture", viewOf(canary)));
    laptop.search("encounter", canary);
    must(laptop.reader->list({.type = "encounter", .orderBy = "occurredAt", .descending = false}));
    must(laptop.reader->suggestions("encounter", "place", "", 10));
    must(laptop.writer->rebuild());
    CHECK_FALSE(holds(laptop.folder, canary));
    for (const char *folder : {"/tmp", "/var/tmp"}) {
        INFO(folder);
        CHECK_FALSE(holds(folder, canary));
    }
    std::ofstream(laptop.folder / "planted") << "une note en clair : " << canary; // the scan sees what it should
    CHECK(holds(laptop.folder, canary));
}
