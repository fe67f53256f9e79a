// Erasure and redaction on the server: what goes, what stays, and that no backup brings it back.
#include "tests/server/World.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace tp;
using namespace tp::test;

namespace {

constexpr auto manager = static_cast<RoleSet>(Role::Manager);

std::string filesOf(const TempDir &dir, std::string_view prefix) {
    std::string all;
    for (const auto &file : std::filesystem::directory_iterator(dir.path())) {
        if (!file.path().filename().string().starts_with(prefix)) continue;
        std::ifstream in(file.path(), std::ios::binary);
        std::ostringstream whole;
        whole << in.rdbuf();
        all += whole.str();
    }
    return all;
}

struct ErasedFile {
    World world;
    Member chief = world.found(); // manager of the structure, and administrator
    Member owner = world.join(chief, referent);
    SpaceId file = world.newFile(owner);
    std::vector<Bytes> wires;

    ErasedFile() {
        for (int i = 0; i < 40; ++i) {
            wires.push_back(world.entry(owner, file, {.note = std::string(static_cast<std::size_t>(50 + 70 * i), 'n')}));
            must(world.push({{wires.back(), world.entry(owner, world.consortiumSpace())}}));
        }
    }
    control::SpaceLog log(const SpaceId &scope) {
        control::SpaceLog folded;
        for (const auto &event : must(world.service->log(owner.device(), scope, 0)).events) must(folded.apply(event, world.state()));
        return folded;
    }
    Result<wire::LogPage> append(const SpaceId &scope, const Bytes &event) {
        return world.service->append(scope, {log(scope).head(), {event}});
    }
    Bytes asking() {
        const auto at = world.state();
        return must(identity::makeEraseRequest(world.author(owner, at), log(file), RecordId{{5}}));
    }
    Bytes confirming() {
        const auto at = world.state();
        return must(identity::makeErase(world.author(chief, at), log(file)));
    }
    EventId erase() {
        must(append(file, asking()));
        return must(append(file, confirming())).head;
    }
    std::size_t entriesInFeed(const SpaceId &space, const Member &by) {
        std::size_t count = 0;
        for (const auto &group : must(world.service->feed(by.device(), {}, 1000)).groups)
            for (const auto &wire : group.entries) count += must(wire::parseEntry(wire)).core.space == space;
        return count;
    }
};

// The middle of a ciphertext, which no other bytes of the files are likely to hold.
std::string textIn(const Bytes &wire) {
    const auto ciphertext = must(wire::parseEntry(wire)).ciphertext;
    return std::string(textOf(ciphertext.subspan(ciphertext.size() / 2, 24)));
}

} // namespace

TEST_CASE("An erased file leaves no ciphertext and no wrap in the database or its journal") {
    ErasedFile w;
    const auto created = must(w.world.service->log(w.owner.device(), w.file, 0)).events.front();
    const auto wrap = std::string(textOf(ByteView(must(wire::parseEvent(created)).wraps.front().sealed).subspan(10, 30)));
    {
        const auto before = filesOf(w.world.dir, "server.");
        for (const auto &wire : w.wires) REQUIRE(before.find(textIn(wire)) != std::string::npos); // or the search below would prove nothing
        REQUIRE(before.find(wrap) != std::string::npos);
    }
    w.erase();
    const auto after = filesOf(w.world.dir, "server.");
    for (const auto &wire : w.wires) CHECK(after.find(textIn(wire)) == std::string::npos);
    CHECK(after.find(wrap) == std::string::npos);
    CHECK(w.entriesInFeed(w.file, w.owner) == 0);
    CHECK(w.entriesInFeed(w.world.consortiumSpace(), w.owner) == 40); // the other parts of the same saves stay
    CHECK(codeOf(w.world.service->spaceEntries(w.owner.device(), w.file, 0, 1000)) == Code::SpaceErased);
    for (const auto &digest : must(w.world.service->digests(w.owner.device())).spaces) CHECK(digest.space != w.file);
}

TEST_CASE("The log of an erased file is still given, without wraps, and takes nothing more") {
    ErasedFile w;
    const auto asked = w.asking();
    must(w.append(w.file, asked));
    const auto before = w.log(w.file);
    const auto confirmed = w.confirming();
    const auto head = must(w.append(w.file, confirmed)).head;
    CHECK(must(w.world.service->append(w.file, {before.head(), {confirmed}})).head == head); // the reply was lost
    const auto bare = w.log(w.file);
    CHECK(bare.space().erased == head);
    for (const auto &epoch : bare.space().epochs) CHECK(epoch.wraps.empty());
    const auto at = w.world.state();
    CHECK(codeOf(w.world.service->append(
              w.file, {before.head(), {must(identity::makeEraseWithdraw(w.world.author(w.owner, at), before))}})) == Code::SpaceErased);
    w.world.reopen();
    CHECK(w.log(w.file).head() == head);
    bool heard = false; // by the feed
    for (const auto &group : must(w.world.service->feed(w.owner.device(), {}, 1000)).groups)
        heard = heard || (group.scope == w.file && must(wire::parseEvent(group.event)).kind == "erase");
    CHECK(heard);
}

TEST_CASE("An erased file takes no entry, but the stub of one, so that its device's chain stays whole") {
    ErasedFile w;
    const auto late = w.world.entry(w.owner, w.file);
    const auto after = w.world.entry(w.owner, w.world.consortiumSpace());
    w.erase();
    CHECK(codeOf(must(w.world.push({{late}})).groups[0]) == Code::SpaceErased);
    CHECK(codeOf(must(w.world.push({{after}})).groups[0]) == Code::MissingDeps); // the gap
    const auto stub = wire::redactEntry(must(wire::parseEntry(late)));
    const auto answers = must(w.world.push({{stub}, {after}})).groups;
    CHECK(answers[0].number);
    CHECK(answers[1].number);
    CHECK(w.entriesInFeed(w.file, w.owner) == 0);
    CHECK(must(w.world.push({{late}})).groups[0].number); // known, and nothing of it is kept
    const auto files = filesOf(w.world.dir, "server.");
    CHECK(files.find(textIn(late)) == std::string::npos);
    // A stub where nothing was erased is a text that somebody hides.
    const auto open = w.world.entry(w.owner, w.world.consortiumSpace());
    CHECK(codeOf(must(w.world.push({{wire::redactEntry(must(wire::parseEntry(open)))}})).groups[0]) == Code::BadFormat);
    CHECK(must(w.world.push({{open}})).groups[0].number);
}

TEST_CASE("A backup of before the erasure does not bring the file back") {
    ErasedFile w;
    const TempDir backup;
    std::filesystem::copy_file(w.world.dir.file("server.db"), backup.file("server.db"));
    std::filesystem::copy_file(w.world.dir.file("server.db-wal"), backup.file("server.db-wal"));
    const auto head = w.erase();
    const auto restore = [&] {
        w.world.service.reset();
        w.world.store.reset();
        std::filesystem::remove(w.world.dir.file("server.db-shm"));
        for (const char *suffix : {"", "-wal"}) {
            std::filesystem::remove(w.world.dir.file("server.db") + suffix);
            std::filesystem::copy_file(backup.file("server.db") + suffix, w.world.dir.file("server.db") + suffix);
        }
        w.world.reopen();
    };
    restore();
    CHECK(w.entriesInFeed(w.file, w.owner) == 0);
    CHECK(w.log(w.file).space().erased == head); // and who comes back to it hears of it
    const auto files = filesOf(w.world.dir, "server.");
    for (const auto &wire : w.wires) CHECK(files.find(textIn(wire)) == std::string::npos);
    CHECK(codeOf(must(w.world.push({{w.world.entry(w.owner, w.file)}})).groups[0]) == Code::SpaceErased);
    // Without the list the backup would have brought it back.
    const auto told = w.log(w.file).size() - 2;
    const auto whole = must(w.world.service->log(w.owner.device(), w.file, 0)).events;
    std::filesystem::remove(w.world.dir.file("server.erased"));
    restore();
    CHECK(w.entriesInFeed(w.file, w.owner) == 40);
    // Until a laptop that knows comes back: what its log says is done here too, and listed again.
    {
        auto tx = must(w.world.store->write(w.world.consortium.key));
        must(tx->markRestored(w.world.random.bytes<16>(), w.world.clock.nowMs()));
        must(tx->commit());
    }
    w.world.reopen();
    const std::vector<Bytes> rest(whole.begin() + static_cast<std::ptrdiff_t>(told), whole.end());
    CHECK(must(w.world.service->pushAgain(w.owner.device(), w.file, {w.log(w.file).head(), rest})).head == head);
    for (int start = 0; start < 2; ++start) {
        CHECK(w.entriesInFeed(w.file, w.owner) == 0);
        CHECK(w.log(w.file).space().erased == head);
        const auto after = filesOf(w.world.dir, "server.");
        for (const auto &wire : w.wires) CHECK(after.find(textIn(wire)) == std::string::npos);
        CHECK(codeOf(must(w.world.push({{w.world.entry(w.owner, w.file)}})).groups[0]) == Code::SpaceErased);
        w.world.reopen();
    }
}

TEST_CASE("An erasure whose commit fails is no erasure; one killed after its tombstone is finished at the next start") {
    ErasedFile w;
    must(w.append(w.file, w.asking()));
    const auto event = w.confirming();
    auto log = w.log(w.file);
    must(log.apply(event, w.world.state()));
    server::Tombstone stone{w.file, log.head(), {w.owner.structure}, {}};
    for (const auto &wire : must(w.world.service->log(w.owner.device(), w.file, 0)).events)
        stone.log.push_back(must(wire::withoutWraps(wire)));
    stone.log.push_back(event);
    must(w.world.store->keepTombstone(w.world.consortium.key, stone));
    must(w.world.store->dropTombstone(w.world.consortium.key, w.file));
    w.world.reopen();
    CHECK(w.entriesInFeed(w.file, w.owner) == 40);
    must(w.world.store->keepTombstone(w.world.consortium.key, stone));
    w.world.reopen();
    CHECK(w.entriesInFeed(w.file, w.owner) == 0);
    CHECK(w.log(w.file).space().erased == stone.event);
}

TEST_CASE("An exchange is erased only with a file whose erasure another member asked for") {
    ErasedFile w;
    const auto exchange = w.world.newFile(w.owner, "exchange");
    const auto by = [&](Member &member, const control::SpaceLog &file) {
        const auto at = w.world.state();
        return must(identity::makeEraseExchange(w.world.author(member, at), w.log(exchange), file));
    };
    auto madeUp = w.log(w.file);
    must(madeUp.apply(w.asking(), w.world.state()));
    CHECK(codeOf(w.append(exchange, by(w.chief, madeUp))) == Code::NotAuthorised); // nobody asked: the server has no such event
    auto second = w.world.join(w.chief, manager);
    const auto at = w.world.state();
    must(w.append(w.file, must(identity::makeEraseRequest(w.world.author(second, at), w.log(w.file), RecordId{{5}}))));
    CHECK(codeOf(w.append(exchange, by(second, w.log(w.file)))) == Code::NotAuthorised); // his own
    must(w.append(exchange, by(w.chief, w.log(w.file))));
    CHECK(w.log(exchange).space().erased);
    CHECK_FALSE(w.log(w.file).space().erased);
}

TEST_CASE("A coordinator reads the log of a file once its erasure was asked for, and no wrap of it") {
    ErasedFile w;
    const auto at = w.world.state();
    const auto added = must(identity::makeStructureAdd(w.world.author(w.chief, at)));
    must(w.world.append(added.event));
    must(w.chief.keys->learn(w.world.state()));
    const auto home = std::exchange(w.chief.structure, added.structure);
    auto watcher = w.world.join(w.chief, static_cast<RoleSet>(Role::Coordinator));
    auto stranger = w.world.join(w.chief, manager);
    w.chief.structure = home;
    CHECK(codeOf(w.world.service->log(watcher.device(), w.file, 0)) == Code::NoGrant);
    must(w.append(w.file, w.asking()));
    CHECK(codeOf(w.world.service->log(stranger.device(), w.file, 0)) == Code::NoGrant);
    const auto page = must(w.world.service->log(watcher.device(), w.file, 0));
    control::SpaceLog log;
    for (const auto &event : page.events) {
        CHECK(must(wire::parseEvent(event)).wraps.empty());
        must(log.apply(event, w.world.state()));
    }
    CHECK(log.head() == page.head);
    must(w.world.service->append(w.file, {page.head, {must(identity::makeErase(w.world.author(watcher, w.world.state()), log))}}));
    CHECK(w.log(w.file).space().erased);
    CHECK(codeOf(w.world.service->spaceEntries(watcher.device(), w.file, 0, 1000)) == Code::NoGrant);
}

TEST_CASE("A redacted text goes, whenever it comes, and its place in the chain stays") {
    ErasedFile w;
    const auto at = w.world.state();
    const auto consortium = w.world.consortiumSpace();
    const auto spoken = w.world.entry(w.owner, consortium);
    must(w.world.push({{spoken}}));
    const auto late = w.world.entry(w.owner, consortium);
    const std::array entries{idOf(spoken), idOf(late)};
    {
        auto wrong = w.world.entry(w.chief, consortium, {.seq = 1});
        must(w.world.push({{wrong}}));
        const std::array foreign{idOf(wrong)};
        CHECK(codeOf(w.world.append(must(identity::makeRedact(w.world.author(w.chief, at), consortium, w.owner.device(), foreign)))) ==
              Code::NotAuthorised); // another device's
    }
    must(w.world.append(must(identity::makeRedact(w.world.author(w.chief, at), consortium, w.owner.device(), entries))));
    must(w.world.push({{late}}));
    std::size_t bare = 0;
    for (const auto &group : must(w.world.service->feed(w.chief.device(), {}, 1000)).groups)
        for (const auto &wire : group.entries) {
            const auto entry = must(wire::parseEntry(wire));
            CHECK(wire::verifyEntry(entry, w.world.state().device(entry.core.device)->sign));
            bare += entry.redacted();
            CHECK(entry.redacted() == (entry.id == entries[0] || entry.id == entries[1]));
        }
    CHECK(bare == 2);
    const auto files = filesOf(w.world.dir, "server.");
    CHECK(files.find(textIn(spoken)) == std::string::npos);
    CHECK(files.find(textIn(late)) == std::string::npos);
    const auto next = w.world.entry(w.owner, consortium);
    CHECK(must(w.world.push({{next}})).groups[0].number);
}

TEST_CASE("A redaction that only a laptop remembers after a restore takes the text away again") {
    ErasedFile w;
    const auto consortium = w.world.consortiumSpace();
    const auto spoken = w.world.entry(w.owner, consortium);
    must(w.world.push({{spoken}}));
    {
        auto tx = must(w.world.store->write(w.world.consortium.key));
        must(tx->markRestored(w.world.random.bytes<16>(), w.world.clock.nowMs()));
        must(tx->commit());
    }
    w.world.reopen();
    const auto at = w.world.state();
    const std::array entries{idOf(spoken)};
    const auto redaction = must(identity::makeRedact(w.world.author(w.chief, at), consortium, w.owner.device(), entries));
    must(w.world.service->pushAgain(w.chief.device(), SpaceId{}, {at.head(), {redaction}}));
    CHECK(filesOf(w.world.dir, "server.").find(textIn(spoken)) == std::string::npos);
}

TEST_CASE("Who had a file and has it no more hears of its erasure") {
    World world;
    auto founder = world.found();
    const auto added = must(identity::makeStructureAdd(world.author(founder, world.state())));
    must(world.append(added.event));
    must(founder.keys->learn(world.state()));
    auto inviter = Member{std::make_unique<identity::Keyring>(founder.keys->device().clone()), founder.member, added.structure};
    must(inviter.keys->learn(world.state()));
    const auto guest = world.join(inviter, referent);
    const auto asker = world.join(founder, referent);
    const auto file = world.newFile(founder);
    const auto append = [&](const std::function<Result<Bytes>(const identity::Author &, const control::SpaceLog &)> &make,
                            const Member &by) {
        control::SpaceLog log;
        for (const auto &event : must(world.service->log(founder.device(), file, 0)).events) must(log.apply(event, world.state()));
        static_cast<void>(by.keys->learn(log.space()));
        const auto at = world.state();
        return world.service->append(file, {log.head(), {must(make(world.author(by, at), log))}});
    };
    must(append([&](const auto &author, const auto &log) { return identity::makeGrant(author, log, added.structure); }, founder));
    must(append(
        [&](const auto &author, const auto &log) {
            return identity::makeUngrant(author, log, added.structure, {{guest.device(), 0}});
        },
        founder));
    CHECK(codeOf(world.service->log(guest.device(), file, 0)) == Code::NoGrant);
    must(append([&](const auto &author, const auto &log) { return identity::makeEraseRequest(author, log, RecordId{{5}}); }, asker));
    must(append([&](const auto &author, const auto &log) { return identity::makeErase(author, log); }, founder));
    bool heard = false;
    for (const auto &group : must(world.service->feed(guest.device(), {}, 1000)).groups)
        heard = heard || (group.scope == file && must(wire::parseEvent(group.event)).kind == "erase");
    CHECK(heard);
    CHECK(must(world.service->log(guest.device(), file, 0)).events.size() == 5); // and may read the log, without wraps, to know it
}
