// The access log on the server: months made in their time by the structure's members, erased when they are a year old by the server's
// clock.
#include "core/control/AccessMonth.h"
#include "core/identity/KeyActs.h"
#include "tests/server/World.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace tp;
using namespace tp::test;

namespace {

struct AccessLogWorld {
    World world;
    Member chief = world.found();
    Member worker = world.join(chief, referent);
    std::string month = control::monthOf(world.clock.nowMs());
    SpaceId space = control::accessSpaceOf(worker.structure, month);

    [[nodiscard]] Result<wire::LogPage> make(Member &by, const std::string &ofMonth) {
        const auto at = world.state();
        auto made = must(identity::makeAccessSpace(world.author(by, at), by.structure, ofMonth));
        auto answer = world.service->append(made.space, {EventId{}, {made.event}});
        if (answer) by.keys->addSpaceKey(made.space, 1, std::move(made.key));
        return answer;
    }
    [[nodiscard]] control::SpaceLog log(const Member &by) {
        control::SpaceLog folded;
        for (const auto &event : must(world.service->log(by.device(), space, 0)).events) must(folded.apply(event, world.state()));
        return folded;
    }
    // `ownMs`: what the author's clock says.
    [[nodiscard]] Result<wire::LogPage> erase(const Member &by, std::int64_t ownMs) {
        const auto at = world.state();
        auto author = world.author(by, at);
        author.nowMs = ownMs;
        const auto before = log(by);
        TP_TRY(auto event, identity::makeEraseAccess(author, before));
        return world.service->append(space, {before.head(), {std::move(event)}});
    }
    [[nodiscard]] std::string files() const {
        std::string all;
        for (const auto &file : std::filesystem::directory_iterator(world.dir.path())) {
            std::ifstream in(file.path(), std::ios::binary);
            std::ostringstream whole;
            whole << in.rdbuf();
            all += whole.str();
        }
        return all;
    }
};

} // namespace

TEST_CASE("A month of the access log is made in its time, once, and read by its structure") {
    AccessLogWorld w;
    const auto now = w.world.clock.nowMs();
    CHECK(codeOf(w.make(w.worker, control::monthOf(now + 40 * day))) == Code::NotAuthorised);  // not there yet
    CHECK(codeOf(w.make(w.worker, control::monthOf(now - 400 * day))) == Code::NotAuthorised); // would be erased at once
    must(w.make(w.worker, control::monthOf(now - 200 * day)));
    must(w.make(w.worker, w.month));
    CHECK(codeOf(w.make(w.chief, w.month)) == Code::LogConflict); // takes the one there is
    CHECK(w.log(w.chief).space().month == w.month);
    must(w.world.push({{w.world.entry(w.worker, w.space)}}));

    const auto at = w.world.state();
    const auto added = must(identity::makeStructureAdd(w.world.author(w.chief, at)));
    must(w.world.append(added.event));
    must(w.chief.keys->learn(w.world.state()));
    const auto home = std::exchange(w.chief.structure, added.structure);
    auto stranger = w.world.join(w.chief, static_cast<RoleSet>(Role::Manager));
    w.chief.structure = home;
    CHECK(codeOf(w.world.service->log(stranger.device(), w.space, 0)) == Code::NoGrant);
    CHECK(codeOf(must(w.world.push({{w.world.entry(stranger, w.space)}})).groups[0]) == Code::NoGrant);
}

TEST_CASE("An access log goes when it is a year old by the server's clock, with what it held, and no backup brings it back") {
    AccessLogWorld w;
    must(w.make(w.worker, w.month));
    const auto wire = w.world.entry(w.worker, w.space, {.note = std::string(500, 'z')});
    must(w.world.push({{wire}}));
    const auto text = [&] {
        const auto ciphertext = must(wire::parseEntry(wire)).ciphertext;
        return std::string(textOf(ciphertext.subspan(ciphertext.size() / 2, 24)));
    }();
    REQUIRE(w.files().find(text) != std::string::npos);
    const auto expiry = must(control::accessExpiryMs(w.month));
    CHECK(codeOf(w.erase(w.worker, expiry)) == Code::NotAuthorised); // a clock that runs ahead erases nothing
    w.world.clock.advance(expiry - 1 - w.world.clock.nowMs());
    CHECK(codeOf(w.erase(w.worker, expiry)) == Code::NotAuthorised);
    REQUIRE(w.files().find(text) != std::string::npos);

    const TempDir backup;
    for (const char *suffix : {"", "-wal"})
        std::filesystem::copy_file(w.world.dir.file("server.db") + suffix, backup.file("server.db") + suffix);
    w.world.clock.advance(1);
    must(w.erase(w.worker, w.world.clock.nowMs()));
    CHECK(w.files().find(text) == std::string::npos);
    CHECK(codeOf(w.world.service->spaceEntries(w.chief.device(), w.space, 0, 1000)) == Code::SpaceErased);
    CHECK(w.log(w.chief).space().erased);
    CHECK(codeOf(must(w.world.push({{w.world.entry(w.worker, w.space)}})).groups[0]) == Code::SpaceErased);
    std::uint64_t last = 0; // the feed has no gap, and tells those who come back
    for (const auto &group : must(w.world.service->feed(w.chief.device(), {}, 1000)).groups) last = std::max(last, group.number);
    CHECK(last == must(must(w.world.store->read(w.world.consortium.key))->head()).last);

    w.world.service.reset();
    w.world.store.reset();
    std::filesystem::remove(w.world.dir.file("server.db-shm"));
    for (const char *suffix : {"", "-wal"})
        std::filesystem::copy_file(backup.file("server.db") + suffix, w.world.dir.file("server.db") + suffix,
                                   std::filesystem::copy_options::overwrite_existing);
    w.world.reopen();
    CHECK(w.files().find(text) == std::string::npos);
    CHECK(w.log(w.chief).space().erased);
}
