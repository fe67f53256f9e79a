// A profile copied by hand, a laptop that lost its way: what it wrote comes back through a rescue file.
#include "core/sync/RescueActs.h"
#include "tests/e2e/Laptop.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::test;
namespace fs = std::filesystem;

namespace {

void putProfile(const fs::path &from, Laptop &to, const std::string &passphrase) {
    fs::create_directories(to.folder());
    fs::copy(from, to.folder(), fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    to.passphrase = passphrase;
    must(to.reopen());
}

store::Rescued adopt(Laptop &by, const fs::path &path) {
    const auto file = must(sync::readRescue(by.stored(), path));
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < file.entries.size(); ++i) all.push_back(i);
    return must(by.writer->adoptRescue(file, all));
}

bool takenUp(Laptop &on, const RecordId &record, const MemberId &from) {
    const auto history = must(on.reader->history("encounter", record));
    return !history.empty() && std::all_of(history.begin(), history.end(), [&](const auto &item) { return item.adoptedFrom == from; });
}

} // namespace

TEST_CASE("a profile folder copied by hand: the second to write is stopped, keeps everything, and its work is taken up") {
    Host host;
    Laptop anna("Anna Martin"), bruno("Bruno Petit"), copy("Anna Martin"), fresh("Anna Martin");
    must(anna.enrol(host.invitation()));
    must(bruno.enrol(anna.invite(anna.session->structure(), referent)));
    const auto before = anna.addEncounter("avant la copie");
    must(anna.syncOnce());
    must(bruno.syncOnce());
    anna.close();
    putProfile(anna.folder(), copy, anna.passphrase);
    must(anna.reopen());

    const auto first = anna.addEncounter("écrite sur l'original");
    must(anna.syncOnce()); // nobody can tell yet
    const auto second = copy.addEncounter("écrite sur la copie");
    const auto stored = host.entries();
    const auto stopped = copy.syncOnce();
    REQUIRE(!stopped);
    CHECK(stopped.error().code == Code::DeviceForked);
    CHECK(host.entries() == stored);
    SECTION("it stays stopped, and says why") {
        copy.runner = std::make_unique<net::SyncRunner>(copy.stored(), copy.dial());
        copy.runner->start();
        REQUIRE(until([&] { return copy.runner->state().problem.has_value(); }));
        CHECK(copy.runner->state().phase == sync::SyncState::Phase::Stopped);
        CHECK(copy.runner->state().problem->code == Code::DeviceForked);
        copy.runner.reset();
    }
    // Nothing of it is lost, and it is written on.
    CHECK(copy.text("encounter", second, "note") == "écrite sur la copie");
    CHECK(copy.text("encounter", before, "note") == "avant la copie");
    const auto third = copy.addEncounterWith("Nadège", "encore une");
    CHECK(must(copy.writer->check()).empty());

    const auto path = copy.dir.path() / "secours.tprescue";
    CHECK(must(sync::writeRescue(copy.stored(), path)) > 0);
    CHECK(adopt(bruno, path).adopted > 0);
    must(bruno.syncOnce());
    must(anna.syncOnce());
    for (auto *laptop : {&anna, &bruno}) {
        CHECK(laptop->text("encounter", second, "note") == "écrite sur la copie");
        CHECK(laptop->get("encounter", third));
        CHECK(laptop->count("person") == 1);
        CHECK(takenUp(*laptop, second, copy.session->member()));
        CHECK_FALSE(takenUp(*laptop, first, copy.session->member()));
        CHECK(laptop->status().quarantined == 0);
        CHECK(must(laptop->writer->check()).empty());
    }
    // A new invitation, a clean profile.
    must(fresh.enrol(anna.invite(anna.session->structure(), referent, anna.session->member())));
    must(fresh.syncOnce());
    CHECK(fresh.count("encounter") == 4);
}

TEST_CASE("a rescue file taken up by two people at once, and its author comes back: one file, one key, everything once") {
    Host host;
    Laptop anna("Anna Martin"), bruno("Bruno Petit"), chloe("Chloé Girard");
    must(anna.enrol(host.invitation()));
    for (auto *other : {&bruno, &chloe}) must(other->enrol(anna.invite(anna.session->structure(), referent)));
    for (auto *laptop : {&anna, &bruno, &chloe}) must(laptop->syncOnce());
    const auto met = anna.addEncounterWith("Nadège", "notée hors connexion");
    const auto path = anna.dir.path() / "secours.tprescue";
    CHECK(must(sync::writeRescue(anna.stored(), path)) > 0);
    const auto taken = adopt(bruno, path).adopted;
    CHECK(adopt(chloe, path).adopted == taken); // neither knows of the other
    must(bruno.syncOnce());
    must(chloe.syncOnce());
    must(anna.syncOnce());
    must(chloe.syncOnce());
    must(bruno.syncOnce());
    std::vector<store::Record> people;
    for (auto *laptop : {&anna, &bruno, &chloe}) {
        CHECK(laptop->status().pendingSaves == 0);
        CHECK(laptop->status().quarantined == 0);
        CHECK(laptop->status().unreadable == 0);
        CHECK(laptop->count("encounter") == 1);
        REQUIRE(laptop->count("person") == 1);
        CHECK(laptop->get("encounter", met));
        CHECK(must(laptop->reader->conflicts()).empty());
        CHECK(must(laptop->writer->check()).empty());
        people.push_back(must(laptop->reader->list({.type = "person"})).front());
    }
    // And what is written in the file from now on reaches all.
    chloe.edit("person", people.front().id, {{"phone", "06 12 34 56 78"}});
    must(chloe.syncOnce());
    for (auto *laptop : {&anna, &bruno}) {
        must(laptop->syncOnce());
        CHECK(laptop->text("person", people.front().id, "phone") == chloe.text("person", people.front().id, "phone"));
    }
}
