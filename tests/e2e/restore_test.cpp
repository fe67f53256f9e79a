// The server is lost and put back from an old backup: nothing is lost that any laptop holds, in whatever order they come back.
#include "tests/e2e/Laptop.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>

using namespace tp;
using namespace tp::test;

TEST_CASE("a server restored from an old backup has everything back once the laptops have come, in any order") {
    for (const std::array<int, 3> order : {std::array{0, 1, 2}, std::array{1, 0, 2}, std::array{2, 1, 0}}) {
        INFO("order " << order[0] << order[1] << order[2]);
        Host host;
        Laptop anna("Anna Martin"), bruno("Bruno Petit"), carla("Carla Roux");
        const std::array<Laptop *, 3> all{&anna, &bruno, &carla};
        must(anna.enrol(host.invitation()));
        must(bruno.enrol(anna.invite(anna.session->structure(), referent)));
        const auto before = anna.addEncounter("Avant la sauvegarde");
        must(anna.syncOnce());
        must(bruno.syncOnce());
        host.backUp();

        // After the backup: entries, a file, a structure, an invitation accepted, work of the newcomer.
        const auto hers = anna.addEncounter("Après la sauvegarde, Anna"), his = bruno.addEncounterWith("Mona", "Après, avec un dossier");
        must(anna.act<StructureId>([](sync::ConsortiumActs &acts) { return acts.addStructure("Relais du Bessin", ""); }));
        must(carla.enrol(anna.invite(anna.session->structure(), referent)));
        const auto theirs = carla.addEncounter("De la nouvelle venue");
        for (auto *laptop : {&anna, &bruno, &carla, &anna, &bruno}) must(laptop->syncOnce());
        const auto unsent = bruno.addEncounter("Écrite pendant la panne");
        const auto entries = host.entries();

        host.restore();
        REQUIRE(host.entries() < entries);
        for (int round = 0; round < 3; ++round)
            for (const int who : order) static_cast<void>(all[static_cast<std::size_t>(who)]->syncOnce()); // some must wait for others
        for (auto *laptop : all) {
            INFO(laptop->person);
            const auto synced = laptop->syncOnce();
            INFO((synced ? "" : codeName(synced.error().code)));
            CHECK(synced);
            CHECK(laptop->status().pendingSaves == 0);
            CHECK(laptop->status().warnings == 0);
            for (const auto &record : {before, hers, theirs, unsent}) CHECK(laptop->get("encounter", record));
            CHECK(laptop->count("encounter") == 5);
            CHECK(laptop->count("person") == 1);
            CHECK(laptop->count("structure") == 2);
            CHECK(must(laptop->writer->check()).empty());
        }
        static_cast<void>(his);
        CHECK(host.entries() > entries);
        CHECK(!host.service().info().awaitingLogs);
        CHECK(host.service().membership()->devices().size() == 3);
        const auto dump = must(store::projectionDump(*anna.session));
        CHECK((must(store::projectionDump(*bruno.session)) == dump));
        CHECK((must(store::projectionDump(*carla.session)) == dump));
        // Life goes on: a new act, and no recovery a second time.
        CHECK(!anna.invite(anna.session->structure(), referent).empty());
        anna.faults->asked.clear();
        must(anna.syncOnce());
        CHECK(std::ranges::none_of(anna.faults->asked, [](const auto &path) { return path.ends_with("/again"); }));
    }
}

TEST_CASE("without an administrator the others exchange on, and are told that acts have to wait") {
    Host host;
    Laptop anna("Anna Martin"), bruno("Bruno Petit");
    must(anna.enrol(host.invitation()));
    must(bruno.enrol(anna.invite(anna.session->structure(), referent)));
    must(anna.syncOnce());
    must(bruno.syncOnce());
    host.backUp();
    const auto lost = bruno.addEncounter("Perdue par le serveur");
    must(bruno.syncOnce());
    host.restore();
    const auto unsent = bruno.addEncounter("Nouvelle");
    bruno.goLive();
    CHECK(bruno.runner->state().awaitingLogs);
    CHECK(bruno.status().pendingSaves == 0);
    bruno.runner.reset();
    CHECK(host.service().info().awaitingLogs);
    must(anna.syncOnce());
    CHECK(!host.service().info().awaitingLogs);
    CHECK(anna.get("encounter", lost));
    CHECK(anna.get("encounter", unsent));
    bruno.goLive();
    CHECK(!bruno.runner->state().awaitingLogs);
}

TEST_CASE("a laptop that joined after the backup, and that nobody else has heard of, is let in again by what its own log says") {
    Host host;
    Laptop anna("Anna Martin"), bruno("Bruno Petit");
    must(anna.enrol(host.invitation()));
    must(anna.syncOnce()); // what an administrator's first exchange adds to the log stands already
    std::string invitation;
    const auto invite = [&] { invitation = anna.invite(anna.session->structure(), referent); };
    const auto nineStructures = [&] {
        for (char letter = 'A'; letter < 'J'; ++letter)
            must(anna.act<StructureId>([=](sync::ConsortiumActs &acts) { return acts.addStructure(std::string("Relais ") + letter, ""); }));
        must(anna.syncOnce());
    };
    SECTION("invited before the backup") {
        invite();
        host.backUp();
    }
    SECTION("invited after it") {
        host.backUp();
        invite();
    }
    SECTION("many events after it") { // the server has to be asked how far back it knows
        nineStructures();
        host.backUp();
        nineStructures();
        invite();
    }
    must(bruno.enrol(invitation));
    const auto sent = bruno.addEncounter("Envoyée avant la panne");
    must(bruno.syncOnce());
    host.restore();
    const auto unsent = bruno.addEncounter("Écrite pendant la panne");
    CHECK(codeOf(bruno.syncOnce()) == Code::LogsAwaited); // an administrator may know more of it
    must(anna.syncOnce());
    must(bruno.syncOnce());
    CHECK(bruno.status().pendingSaves == 0);
    CHECK(host.service().membership()->devices().size() == 2);
    must(anna.syncOnce());
    for (auto *laptop : {&anna, &bruno}) {
        INFO(laptop->person);
        CHECK(laptop->get("encounter", sent));
        CHECK(laptop->get("encounter", unsent));
        CHECK(must(laptop->writer->check()).empty());
    }
}

TEST_CASE("a laptop that joined after the backup stays outside when the log has gone on without it, and keeps what it holds") {
    Host host;
    Laptop anna("Anna Martin"), bruno("Bruno Petit"), carla("Carla Roux");
    must(anna.enrol(host.invitation()));
    must(carla.enrol(anna.invite(anna.session->structure(), static_cast<RoleSet>(Role::Referent | Role::Administrator))));
    must(carla.syncOnce());
    host.backUp();
    must(bruno.enrol(anna.invite(anna.session->structure(), referent)));
    bruno.addEncounter("Envoyée avant la panne");
    must(bruno.syncOnce());
    CHECK(must(bruno.writer->unsentWork()).entries.empty());
    host.restore();
    must(carla.syncOnce());
    must(carla.act<StructureId>([](sync::ConsortiumActs &acts) { return acts.addStructure("Relais du Bessin", ""); }));
    const auto head = host.service().membership()->head();
    const auto unsent = bruno.addEncounter("Écrite pendant la panne");
    CHECK(codeOf(bruno.syncOnce()) == Code::DeviceUnknown); // which a person must hear: it will not mend itself
    CHECK(host.service().membership()->head() == head);
    CHECK(bruno.status().pendingEncounters == 1);
    CHECK(bruno.get("encounter", unsent));
    CHECK(bruno.status().shutOut);
    const auto work = must(bruno.writer->unsentWork()); // what the server had taken and lost, too: nobody else may have it
    CHECK(std::ranges::count_if(work.entries, [](const auto &entry) { return must(wire::decodeBody(entry.body)).type == "encounter"; }) ==
          4);
}

TEST_CASE("older entries of a shared file that are still to be fetched are not forgotten with the grant a server lost") {
    Host host;
    Laptop anna("Anna Martin"), carole("Carole Roux");
    must(anna.enrol(host.invitation()));
    const auto other = must(anna.act<StructureId>([](sync::ConsortiumActs &acts) { return acts.addStructure("Relais du Bessin", ""); }));
    must(carole.enrol(anna.invite(other, referent)));
    anna.addEncounterWith("Mona", "Avant le partage");
    must(anna.syncOnce());
    must(carole.syncOnce());
    host.backUp();
    store::Query people;
    people.type = "person";
    const auto person = must(anna.reader->list(people)).at(0).id;
    const auto space = must(anna.writer->fileOf(person)).value();
    must(anna.act<bool>([=](sync::ConsortiumActs &acts) {
        return acts.files().share(person, other, {"Suivi commun", "consent", "2026-03-01"});
    }));
    carole.faults->instead = [](const sync::Request &request) -> std::optional<sync::Answer> {
        return request.path.starts_with("/v1/spaces/") ? std::optional(Faults::refusal(Code::Unreachable)) : std::nullopt;
    };
    REQUIRE(codeOf(carole.syncOnce()) == Code::Unreachable); // the file's log came, its entries did not
    REQUIRE(must(carole.writer->owedBackfills()) == std::vector{space});

    host.restore();
    // Her own copy of the file's log does not help yet, Anna's is not there: the feed is read from its beginning without the file.
    carole.faults->instead = [](const sync::Request &request) -> std::optional<sync::Answer> {
        const bool again = request.path.ends_with("/again") && request.path.find("/00000000000000000000000000000000/") == std::string::npos;
        return again ? std::optional(Faults::refusal(Code::MissingDeps)) : std::nullopt;
    };
    carole.goLive();
    REQUIRE(carole.count("person") == 0);
    must(anna.syncOnce());
    REQUIRE(until([&] { return !carole.runner->state().awaitingLogs && carole.count("person") == 1; }));
    carole.runner.reset();
    CHECK(must(carole.writer->owedBackfills()).empty());
    must(anna.syncOnce());
    CHECK(must(carole.writer->check()).empty());
}

TEST_CASE("two administrators went different ways after a restore: one branch stands, the other's acts are listed to be redone") {
    Host host;
    Laptop anna("Anna Martin"), bruno("Bruno Petit");
    must(anna.enrol(host.invitation()));
    const auto administrator = static_cast<RoleSet>(Role::Referent | Role::Administrator);
    must(bruno.enrol(anna.invite(anna.session->structure(), administrator)));
    must(anna.syncOnce());
    must(bruno.syncOnce());
    host.backUp();
    // Anna makes structures that Bruno never hears of, and the server forgets them: more acts than his side will hold, a key of the access
    // log included.
    for (const char *name : {"Relais du Bessin", "Relais du Bocage", "Relais de la Dives", "Relais de l'Orne"})
        must(anna.act<StructureId>([=](sync::ConsortiumActs &acts) { return acts.addStructure(name, ""); }));
    host.restore();
    must(bruno.syncOnce()); // an administrator: the wait is over
    must(bruno.act<StructureId>([](sync::ConsortiumActs &acts) { return acts.addStructure("Relais de la Côte", ""); }));
    const auto kept = bruno.addEncounterWith("Mona", "Sur la branche qui ne tient pas");
    must(bruno.syncOnce());
    REQUIRE(host.service().membership()->structures().size() == 2);

    must(anna.syncOnce()); // hers is longer
    CHECK(host.service().membership()->structures().size() == 5);
    must(bruno.syncOnce());
    must(anna.syncOnce());
    must(bruno.syncOnce());
    const auto acts = must(bruno.reader->quarantine());
    CHECK(std::ranges::count_if(acts, [](const auto &one) { return one.reason.detail == "to redo: structure.add"; }) == 1);
    CHECK(bruno.session->withKeys([](const store::Keys &keys) { return keys.membership.head(); }) == host.service().membership()->head());
    for (auto *laptop : {&anna, &bruno}) {
        INFO(laptop->person);
        CHECK(laptop->status().pendingSaves == 0);
        CHECK(laptop->count("encounter") == 1);
        CHECK(laptop->count("person") == 1);
        CHECK(must(laptop->writer->check()).empty());
    }
    static_cast<void>(kept);
    CHECK((must(store::projectionDump(*anna.session)) == must(store::projectionDump(*bruno.session))));
}

TEST_CASE("a number given after the backup falls with the server that forgot it, and is asked for again: no gap, none twice, and every "
          "laptop can tell") {
    Host host;
    Laptop anna("Anna Martin"), bruno("Bruno Petit");
    must(anna.enrol(host.invitation()));
    must(bruno.enrol(anna.invite(anna.session->structure(), static_cast<RoleSet>(Role::Referent | Role::Administrator))));
    const auto session = [&](const char *startsAt) {
        const auto id = newUuid7<RecordId>(anna.clock.nowMs(), anna.random);
        must(anna.writer->commit(std::vector{domain::RecordChange{id, "committee_session", true, {}, {{"startsAt", startsAt}}}}));
        return id;
    };
    const auto kept = session("2026-01-15T14:00"), forgotten = session("2026-03-19T14:00"), other = session("2026-03-26T14:00");
    const auto take = [](Laptop &by, const RecordId &of) {
        return must(by.act<std::uint64_t>([=](sync::ConsortiumActs &acts) { return acts.members().takeNumber("conclusions", of); }));
    };
    const auto given = [](Laptop &at, const RecordId &of) {
        return at.session->withKeys([&](const store::Keys &keys) { return keys.membership.numberGiven("conclusions", of); });
    };
    REQUIRE(take(anna, kept) == 1);
    must(anna.syncOnce());
    must(bruno.syncOnce());
    host.backUp();
    REQUIRE(take(anna, forgotten) == 2); // a paper leaves under it
    must(anna.syncOnce());
    host.restore();
    must(bruno.syncOnce()); // he never heard of it, and the server no longer knows
    REQUIRE(take(bruno, other) == 2);
    for (const char *name : {"Relais du Bessin", "Relais du Bocage", "Relais de la Dives"}) // his branch is the longer one
        must(bruno.act<StructureId>([=](sync::ConsortiumActs &acts) { return acts.addStructure(name, ""); }));
    must(bruno.syncOnce());

    for (auto *laptop : {&anna, &bruno, &anna}) must(laptop->syncOnce()); // hers falls
    CHECK(must(anna.reader->fallenNumbers("conclusions")) == std::map<RecordId, std::uint64_t>{{forgotten, 2}});
    CHECK_FALSE(given(anna, forgotten));
    CHECK(take(anna, forgotten) == 3);
    CHECK(take(anna, forgotten) == 3);
    anna.edit("committee_session", forgotten, {{"numberBefore", std::int64_t{2}}}); // as the window does (ui/committees/FormerNumber)
    for (auto *laptop : {&anna, &bruno, &anna, &bruno}) must(laptop->syncOnce());
    const std::vector<RecordId> numbered{kept, other, forgotten};
    CHECK(host.service().membership()->numbers().at("conclusions") == numbered);
    for (auto *laptop : {&anna, &bruno}) {
        INFO(laptop->person);
        CHECK((laptop->session->withKeys([](const store::Keys &keys) { return keys.membership.numbers().at("conclusions"); }) == numbered));
        CHECK(laptop->get("committee_session", forgotten)->fields.at("numberBefore") == Value(2));
        CHECK(must(laptop->writer->check()).empty());
    }
    CHECK(must(bruno.reader->fallenNumbers("conclusions")).empty()); // he knows it by the session alone
}
