// A server that gives back what was erased; and, honest again, one that was restored.
#include "core/sync/ErasureActs.h"
#include "tests/sim/hostile/World.h"
#include "tests/support/StorePages.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::hostile;

namespace {

template <class T> Result<T> erasing(Laptop &laptop, const std::function<sync::Task<Result<T>>(sync::ErasureActs &)> &what) {
    Turns turns;
    const auto transport = laptop.dial(turns);
    sync::Client client(*transport, sync::identityOf(*laptop.session), laptop.clock);
    sync::ErasureActs acts({*laptop.session, *laptop.writer}, *laptop.reader, client, laptop.clock, laptop.random);
    auto task = what(acts);
    std::optional<Result<T>> done;
    task.begin([&](Result<T> result) { done.emplace(std::move(result)); });
    while (!done && turns.turn()) {}
    return done ? std::move(*done) : fail(Code::Cancelled, "the act never ended");
}

RecordId openFile(Laptop &laptop) {
    domain::RecordChange change;
    change.record = newUuid7<RecordId>(laptop.clock.nowMs(), laptop.random);
    change.type = "person";
    change.create = true;
    change.file = change.record;
    change.set = {{"usualName", "Zorglubina"}, {"note", "Canari de Ouistreham"}};
    must(laptop.writer->commit(std::span(&change, 1)));
    return change.record;
}

bool holdsAnything(Laptop &laptop, const SpaceId &file) {
    const auto pages = test::everythingIn(laptop.folder(), laptop.session->storeKey());
    return pages.find("Zorglubina") != std::string::npos || pages.find("Canari") != std::string::npos ||
           laptop.session->withKeys([&](const store::Keys &keys) { return keys.keyring.newestEpoch(file).has_value(); });
}

} // namespace

TEST_CASE("resurrect erased: neither ciphertext nor wraps given back by the server bring a purged file back: prevented") {
    World world(301);
    const auto carla = world.enrol("Carla Roux", static_cast<RoleSet>(referent | static_cast<RoleSet>(Role::Manager)));
    const auto person = openFile(world.bruno);
    const auto file = *must(world.bruno.writer->fileOf(person));

    // The server keeps what it gives, wraps and all.
    std::vector<wire::FeedGroup> kept;
    std::vector<Bytes> log;
    carla->lie = aboutPages([&](wire::FeedPage &page) {
        for (const auto &group : page.groups) {
            bool ofFile = group.scope == file && !group.event.empty();
            for (const auto &wire : group.entries) ofFile = ofFile || must(wire::parseEntry(wire)).core.space == file;
            if (!ofFile) continue;
            kept.push_back(group);
            if (!group.event.empty()) log.push_back(group.event);
        }
    });
    must(world.bruno.exchange());
    must(carla->exchange());
    REQUIRE(carla->reader->get("person", person).has_value());
    REQUIRE(holdsAnything(*carla, file));
    REQUIRE(kept.size() >= 2);
    REQUIRE(!must(wire::parseEvent(log.front())).wraps.empty());
    carla->lie = {};

    must(erasing<RecordId>(world.bruno, [&](sync::ErasureActs &acts) { return acts.request(person, "demandé"); }));
    must(world.bruno.exchange());
    must(carla->exchange());
    must(erasing<bool>(*carla, [&](sync::ErasureActs &acts) { return acts.confirm(person); }));
    for (auto *laptop : {carla.get(), &world.bruno}) {
        must(laptop->exchange());
        REQUIRE(!holdsAnything(*laptop, file));
    }

    // By the feed, by the file's log as if nothing had ended it, and by its back-fill.
    for (auto *laptop : {carla.get(), &world.bruno}) {
        std::size_t given = 0;
        laptop->lie = both(aboutPages([&](wire::FeedPage &page) {
                               page.groups.insert(page.groups.begin(), kept.begin(), kept.end());
                               given += kept.size();
                           }),
                           [&](const sync::Request &request, sync::Answer &answer) {
                               if (!request.path.starts_with("/v1/logs/" + toHex(file.view()))) return;
                               wire::LogPage page;
                               page.events = log;
                               page.head = must(wire::parseEvent(log.back())).id;
                               answer = wire::encode(page);
                           });
        laptop->write("Un jour comme les autres");
        static_cast<void>(laptop->exchange()); // it may stop and say so; what counts is what is there afterwards
        world.nextDay();
        static_cast<void>(laptop->exchange());
        REQUIRE(given > 0);
        CHECK(!holdsAnything(*laptop, file));
        CHECK(laptop->reader->get("person", person).error().code == Code::NotFound);
        laptop->reopen();
        must(laptop->writer->rebuild());
        CHECK(!holdsAnything(*laptop, file));
        CHECK(must(laptop->writer->check()).empty());
        laptop->lie = {};
        CHECK(laptop->exchange());
        for (const auto &erasure : must(laptop->reader->erasures())) CHECK(erasure.state == store::Erasure::State::Erased);
    }
}

TEST_CASE("after a restore, what hangs on lost entries of somebody who never returns is brought back with them") {
    World world(302);
    const auto carla = world.enrol("Carla Roux");
    must(world.anna.exchange());
    const auto old = world.server.snapshot("old");
    const auto hers = carla->write("De Carla");
    must(carla->exchange());
    must(world.bruno.exchange()); // his next entries name hers
    const auto his = world.bruno.write("De Bruno");
    must(world.bruno.exchange());
    must(world.bruno.exchange());
    world.server.restore(old);
    REQUIRE(world.bruno.has(hers)); // and Carla is gone
    must(world.anna.exchange());    // the administrator's log first
    for (int i = 0; i < 3; ++i) must(world.bruno.exchange());
    must(world.anna.exchange());
    CHECK(world.anna.has(hers));
    CHECK(world.anna.has(his));
    CHECK(world.bruno.pending().empty());
    CHECK(world.anna.dump() == world.bruno.dump());
}

TEST_CASE("after a restore and an erasure, the stub of a lost entry closes its device's chain") {
    World world(303);
    const auto carla = world.enrol("Carla Roux", static_cast<RoleSet>(referent | static_cast<RoleSet>(Role::Manager)));
    const auto person = openFile(world.bruno);
    for (auto *laptop : {&world.bruno, carla.get(), &world.anna}) REQUIRE(laptop->exchange());
    const auto old = world.server.snapshot("old");
    domain::RecordChange edit{person, "person", false, {}, {{"note", "Plus tard"}}};
    must(world.bruno.writer->commit(std::span(&edit, 1)));
    REQUIRE(world.bruno.exchange());
    world.server.restore(old); // which nobody but Bruno could give back, and he is away
    REQUIRE(world.anna.exchange());
    REQUIRE(carla->exchange());
    must(erasing<RecordId>(*carla, [&](sync::ErasureActs &acts) { return acts.request(person, "demandé"); }));
    REQUIRE(carla->exchange());
    REQUIRE(world.anna.exchange());
    must(erasing<bool>(world.anna, [&](sync::ErasureActs &acts) { return acts.confirm(person); }));
    REQUIRE(world.anna.exchange());
    for (int i = 0; i < 3; ++i) REQUIRE(world.bruno.exchange());
    const auto after = world.bruno.write("Et ensuite");
    REQUIRE(world.bruno.exchange());
    CHECK(world.bruno.pending().empty());
    REQUIRE(world.anna.exchange());
    CHECK(world.anna.has(after));
}

TEST_CASE("a push whose answer was lost is not sealed again under a new key: its numbers are taken") {
    World world(304);
    const auto carla = world.enrol("Carla Roux");
    const auto person = openFile(world.bruno);
    must(world.bruno.exchange());
    domain::RecordChange edit{person, "person", false, {}, {{"note", "Plus tard"}}};
    must(world.bruno.writer->commit(std::span(&edit, 1)));
    world.bruno.lie = [](const sync::Request &request, sync::Answer &answer) {
        if (request.path == "/v1/entries" && answer)
            answer = tl::unexpected<wire::ErrorBody>(wire::ErrorBody{Error{Code::Unreachable, {}}, 0, {}});
    };
    REQUIRE(!world.bruno.exchange());
    REQUIRE(!world.bruno.pending().empty());
    world.bruno.lie = {};
    must(world.anna.act<bool>([&](sync::ConsortiumActs &acts) { return acts.members().revokeDevice(carla->session->device()); }));
    const auto after = world.bruno.write("Et ensuite");
    domain::RecordChange again{person, "person", false, {}, {{"phone", "02 31 00 00 00"}}};
    must(world.bruno.writer->commit(std::span(&again, 1)));
    must(world.bruno.exchange());
    CHECK(world.bruno.pending().empty());
    const auto log = must(world.bruno.writer->spaceLog(*must(world.bruno.writer->fileOf(person))));
    CHECK(log.space().epochs.size() == 2); // or nothing would have been sealed again
    must(world.anna.exchange());
    CHECK(world.anna.has(after));
}
