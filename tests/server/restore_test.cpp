// A server put back from a backup: what it refuses meanwhile, what devices push again, and which of two branches stands.
#include "core/server/SqliteBackup.h"
#include "tests/server/World.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>

using namespace tp;
using namespace tp::test;

namespace {

constexpr auto administrator = static_cast<RoleSet>(Role::Administrator);

// As `restore` does with a file that `backup` made.
void putBack(World &world, const std::string &file) {
    world.service.reset();
    world.store.reset();
    for (const char *suffix : {"", "-wal", "-shm"}) std::filesystem::remove(world.dir.file("server.db") + suffix);
    std::filesystem::copy_file(file, world.dir.file("server.db"));
    world.store = must(server::SqliteStore::open(world.dir.file("server.db")));
    {
        auto tx = must(world.store->write(world.consortium.key ? world.consortium.key : 1));
        must(tx->markRestored(world.random.bytes<16>(), world.clock.nowMs()));
        must(tx->commit());
    }
    world.reopen();
}

std::vector<Bytes> logOf(World &world) { return must(must(world.store->read(world.consortium.key))->events(SpaceId{}, 0, SIZE_MAX)); }

EventId idOfEvent(const Bytes &wire) { return must(wire::parseEvent(wire)).id; }

// Numbers 1, 2, 3 … without a gap, each tag the chain's.
void feedIsDense(World &world, std::vector<SpaceId> others = {}) {
    auto tx = must(world.store->read(world.consortium.key));
    server::FeedHead chained;
    server::Readable all;
    all.spaces = must(tx->scopes());
    all.spaces.insert(all.spaces.end(), others.begin(), others.end()); // whose log was cut
    all.spaces.push_back(SpaceId{});
    all.spaces.push_back(world.consortiumSpace());
    const auto state = world.state();
    for (const auto &[id, structure] : state.structures()) all.spaces.push_back(structure.space);
    must(tx->feed(0, all, [&](const server::FeedRow &row) {
        const auto id = row.event ? Hash{must(wire::parseEvent(row.wire)).id.bytes} : Hash{must(wire::parseEntry(row.wire)).id.bytes};
        server::advance(chained, id.view());
        CHECK(row.number == chained.last);
        CHECK(must(tx->tagAt(row.number)) == server::tagOf(chained.chain));
        return true;
    }));
    CHECK(must(tx->head()).last == chained.last);
    CHECK(must(tx->head()).chain == chained.chain);
}

} // namespace

TEST_CASE("A backup is one private file, made while writes go on, and never over another") {
    World world;
    auto admin = world.found();
    must(world.push({{world.entry(admin, world.consortiumSpace())}}));
    auto writing = must(world.store->write(world.consortium.key)); // somebody is in the middle of something
    const auto file = world.dir.file("backup.db");
    must(server::backUp(world.dir.file("server.db"), file));
    writing.reset();
    struct stat about {};
    REQUIRE(stat(file.c_str(), &about) == 0);
    CHECK((about.st_mode & 0777) == 0600);
    CHECK(!std::filesystem::exists(file + "-wal"));
    CHECK(codeOf(server::backUp(world.dir.file("server.db"), file)) == Code::StoreBusy);
    CHECK(server::checkPages(file));
    const auto copy = must(server::SqliteStore::open(file));
    CHECK(must(must(copy->read(world.consortium.key))->entryCount()) == 1);
}

TEST_CASE("A damaged backup is recognised") {
    World world;
    world.found();
    const auto file = world.dir.file("backup.db");
    must(server::backUp(world.dir.file("server.db"), file));
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2 / 4096 * 4096);
    CHECK(!server::checkPages(file));
}

TEST_CASE("After a restore cursors do not fit, and no new control event is taken until an administrator's device has pushed its log") {
    World world;
    auto admin = world.found();
    auto other = world.join(admin, referent);
    must(server::backUp(world.dir.file("server.db"), world.dir.file("backup.db")));
    const auto cursor = must(world.service->feed(admin.device(), {}, 1000)).cursor;
    const auto lost = must(identity::makeStructureAdd(world.author(admin, world.state())));
    must(world.append(lost.event));
    const auto whole = logOf(world);
    const auto generation = world.service->info().generation;
    putBack(world, world.dir.file("backup.db"));

    CHECK(world.service->info().generation != generation);
    CHECK(world.service->info().awaitingLogs);
    CHECK(codeOf(world.service->feed(admin.device(), cursor, 1000)) == Code::HistoryChanged);
    const auto fresh = must(identity::makeStructureAdd(world.author(admin, world.state())));
    CHECK(codeOf(world.append(fresh.event)) == Code::LogsAwaited);
    must(world.push({{world.entry(admin, world.consortiumSpace())}})); // entries are taken meanwhile

    const wire::LogAppend rest{idOfEvent(whole[whole.size() - 2]), {whole.back()}};
    SECTION("a referent's device brings what is missing, which does not end the wait") {
        CHECK(must(world.service->pushAgain(other.device(), SpaceId{}, rest)).head == idOfEvent(lost.event));
        CHECK(world.service->info().awaitingLogs);
        const wire::LogAppend nothing{world.state().head(), {}};
        must(world.service->pushAgain(admin.device(), SpaceId{}, nothing)); // an administrator's does, with nothing to add
    }
    SECTION("an administrator's device brings it") { must(world.service->pushAgain(admin.device(), SpaceId{}, rest)); }
    CHECK(!world.service->info().awaitingLogs);
    CHECK(logOf(world) == whole);
    CHECK(world.append(must(identity::makeStructureAdd(world.author(admin, world.state()))).event));
    world.reopen(); // what was settled stays so
    CHECK(!world.service->info().awaitingLogs);
    feedIsDense(world);
}

TEST_CASE("A device that a restored server does not know is let in by the log that names it, and by nothing else") {
    World world;
    auto admin = world.found();
    must(server::backUp(world.dir.file("server.db"), world.dir.file("backup.db")));
    const auto base = idOfEvent(logOf(world).back());
    auto newcomer = world.join(admin, referent);
    const auto whole = logOf(world);
    const std::vector<Bytes> lost(whole.end() - 2, whole.end());                    // its invitation, its joining
    CHECK(codeOf(world.service->introduce({base, lost})) == Code::Unauthenticated); // known well: nothing was restored
    putBack(world, world.dir.file("backup.db"));
    REQUIRE(!world.state().device(newcomer.device()));
    CHECK(codeOf(world.service->introduce({base, lost})) == Code::LogsAwaited); // administrators may know it better
    must(world.service->pushAgain(admin.device(), SpaceId{}, {base, {}}));
    const auto standing = [&] { return logOf(world).size() == whole.size() - 2; };
    const auto refused = [&](const wire::LogAppend &shown, Code code) {
        CHECK(codeOf(world.service->introduce(shown)) == code);
        CHECK(standing());
    };
    refused({base, {lost.back()}}, Code::BrokenChain); // not without what comes before it
    auto damaged = lost;
    damaged.back().back() ^= 1;
    refused({base, damaged}, Code::BadSignature);
    EventId unknown;
    unknown.bytes[0] = 7;
    refused({unknown, lost}, Code::LogConflict);
    refused({base, {lost.front()}}, Code::NotAuthorised); // an invitation alone is nobody
    SECTION("the log goes on from there") {
        for (int again = 0; again < 2; ++again) { // the answer may be lost
            const auto answer = must(world.service->introduce({base, lost}));
            CHECK(answer.head.isNull()); // nothing is told to a stranger
            CHECK(answer.events.empty());
        }
        CHECK(logOf(world) == whole);
        CHECK(world.service->admit(newcomer.device()));
        feedIsDense(world);
    }
    SECTION("nothing after the joining") {
        auto after = world.state();
        for (const auto &event : lost) must(after.apply(event));
        auto more = lost;
        more.push_back(must(identity::makeStructureAdd(world.author(admin, after))).event);
        refused({base, more}, Code::NotAuthorised);
    }
    SECTION("an invitation that has expired since") {
        world.clock.advance(control::inviteLifetimeMs + 1);
        refused({base, lost}, Code::InvitationExpired);
    }
    SECTION("another branch stands, though it is the shorter") {
        must(world.append(must(identity::makeStructureAdd(world.author(admin, world.state()))).event));
        const auto now = logOf(world);
        CHECK(codeOf(world.service->introduce({base, lost})) == Code::NotAuthorised);
        CHECK(logOf(world) == now);
    }
}

TEST_CASE("Nothing is pushed again to a server that was never restored, nor on a head it does not know") {
    World world;
    auto admin = world.found();
    CHECK(codeOf(world.service->pushAgain(admin.device(), SpaceId{}, {world.state().head(), {}})) == Code::LogConflict);
    must(server::backUp(world.dir.file("server.db"), world.dir.file("backup.db")));
    putBack(world, world.dir.file("backup.db"));
    EventId unknown;
    unknown.bytes[0] = 7;
    CHECK(codeOf(world.service->pushAgain(admin.device(), SpaceId{}, {unknown, {}})) == Code::LogConflict);
    CHECK(world.service->info().awaitingLogs);
}

TEST_CASE("Of two branches the longer stands, then the smaller head; the feed stays dense and cursors that saw the other do not fit") {
    World world;
    auto admin = world.found();
    auto second = world.join(admin, static_cast<RoleSet>(referent | administrator));
    const auto backup = world.dir.file("backup.db");
    must(server::backUp(world.dir.file("server.db"), backup));
    const auto base = world.state();
    const auto structure = [&](const control::Membership &on) { return must(identity::makeStructureAdd(world.author(admin, on))).event; };
    const auto apply = [](control::Membership state, const Bytes &event) {
        must(state.apply(event));
        return state;
    };
    // What was lost: one event, or two.
    const auto lostOne = structure(base);
    const auto afterOne = apply(base, lostOne);
    const auto lostTwo = structure(afterOne);
    putBack(world, backup);
    must(world.service->pushAgain(second.device(), SpaceId{}, {base.head(), {}}));
    // Since then: one event, a file that cites it, and entries.
    const auto since = structure(world.state());
    must(world.append(since));
    const auto file = world.newFile(admin);
    must(world.push({{world.entry(admin, file)}, {world.entry(admin, world.consortiumSpace())}}));
    const auto cursor = must(world.service->feed(second.device(), {}, 1000)).cursor;

    SECTION("longer") {
        const auto head = idOfEvent(lostTwo);
        CHECK(must(world.service->pushAgain(admin.device(), SpaceId{}, {base.head(), {lostOne, lostTwo}})).head == head);
        CHECK(world.state().head() == head);
        CHECK(codeOf(world.service->feed(second.device(), cursor, 1000)) == Code::HistoryChanged);
        CHECK(
            must(must(world.store->read(world.consortium.key))->lastEvent(file)).isNull()); // nobody could verify it: its author redoes it
        CHECK(world.append(structure(world.state())));
    }
    SECTION("as long") {
        const auto theirs = idOfEvent(lostOne), ours = idOfEvent(since);
        const auto head = must(world.service->pushAgain(admin.device(), SpaceId{}, {base.head(), {lostOne}})).head;
        CHECK(head == std::min(theirs, ours));
        CHECK(world.state().head() == head);
    }
    feedIsDense(world, {file});
    world.reopen();
    feedIsDense(world, {file});
}

TEST_CASE("A branch takes the place of nothing that was put back, and of nothing once sixty days have gone by") {
    World world;
    auto admin = world.found();
    auto second = world.join(admin, static_cast<RoleSet>(referent | administrator));
    const auto structure = [&](const control::Membership &on) { return must(identity::makeStructureAdd(world.author(admin, on))).event; };
    const auto before = world.state();
    auto long1 = before; // three events on a head that is in the backup, where one stands
    std::vector<Bytes> branch;
    for (int i = 0; i < 3; ++i) {
        branch.push_back(structure(long1));
        must(long1.apply(branch.back()));
    }
    must(world.append(structure(before)));
    const auto backup = world.dir.file("backup.db");
    must(server::backUp(world.dir.file("server.db"), backup));
    const auto base = world.state();
    auto lost = base; // two that are lost
    std::vector<Bytes> fair;
    for (int i = 0; i < 2; ++i) {
        fair.push_back(structure(lost));
        must(lost.apply(fair.back()));
    }
    putBack(world, backup);
    must(world.service->pushAgain(second.device(), SpaceId{}, {base.head(), {}}));
    must(world.append(structure(world.state())));
    const auto now = logOf(world);
    CHECK(codeOf(world.service->pushAgain(second.device(), SpaceId{}, {before.head(), branch})) == Code::LogConflict);
    CHECK(logOf(world) == now);
    SECTION("in time") {
        world.clock.advance(server::branchesMs - 1);
        CHECK(must(world.service->pushAgain(second.device(), SpaceId{}, {base.head(), fair})).head == lost.head());
    }
    SECTION("too late") {
        world.clock.advance(server::branchesMs + 1);
        CHECK(codeOf(world.service->pushAgain(second.device(), SpaceId{}, {base.head(), fair})) == Code::LogConflict);
        CHECK(logOf(world) == now);
        must(world.service->pushAgain(second.device(), SpaceId{}, {world.state().head(), {structure(world.state())}})); // what goes on
    }
    SECTION("a second restore, of a backup made meanwhile, asks nothing more of who was away for both") {
        const auto later = world.dir.file("later.db");
        must(server::backUp(world.dir.file("server.db"), later));
        putBack(world, later);
        CHECK(codeOf(world.service->pushAgain(second.device(), SpaceId{}, {before.head(), branch})) == Code::LogConflict);
        CHECK(must(world.service->pushAgain(second.device(), SpaceId{}, {base.head(), fair})).head == lost.head());
    }
    SECTION("but a restore long after the first puts back what stands") {
        const auto later = world.dir.file("later.db");
        must(server::backUp(world.dir.file("server.db"), later));
        world.clock.advance(server::branchesMs + 1);
        putBack(world, later);
        CHECK(codeOf(world.service->pushAgain(second.device(), SpaceId{}, {base.head(), fair})) == Code::LogConflict);
    }
}

TEST_CASE("Any member pushes a file's log and anybody's entries again; what is refused once stays refused") {
    World world;
    auto admin = world.found();
    auto other = world.join(admin, referent);
    must(server::backUp(world.dir.file("server.db"), world.dir.file("backup.db")));
    const auto file = world.newFile(admin);
    const auto created = must(must(world.store->read(world.consortium.key))->events(file, 0, SIZE_MAX)).front();
    const auto first = world.entry(admin, file), second = world.entry(admin, file, {.deps = {idOf(first)}});
    must(world.push({{first}, {second}}));
    putBack(world, world.dir.file("backup.db"));

    CHECK(codeOf(must(world.push({{first}}, {idOf(first)})).groups[0]) == Code::NotFound); // the space first
    const auto heads = must(world.service->missing({{EntryId{idOfEvent(created).bytes}}}));
    CHECK(heads.ids.size() == 1);
    must(world.service->pushAgain(other.device(), file, {EventId{}, {created}}));
    CHECK(must(world.service->missing({{EntryId{idOfEvent(created).bytes}}})).ids.empty());
    const auto pushed = must(world.push({{second}}, {idOf(second), idOf(first)})); // by whoever holds it: `first` is lost for good
    CHECK(pushed.groups[0].number);
    CHECK(must(world.push({{first}}, {idOf(first)})).groups[0].number); // or comes later
    auto damaged = created;
    damaged[damaged.size() - 1] ^= 1;
    CHECK(!world.service->pushAgain(other.device(), newUuid7<SpaceId>(world.clock.nowMs(), world.random), {EventId{}, {created}}));
    CHECK(!world.service->pushAgain(other.device(), file, {EventId{}, {damaged}}).value_or(wire::LogPage{}).head.isNull());
}
