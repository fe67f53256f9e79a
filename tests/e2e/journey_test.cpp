// The main job over real HTTPS: several laptops, a server that comes and goes, edits that meet.
#include "tests/e2e/Laptop.h"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <iostream>

using namespace tp;
using namespace tp::test;

namespace {

// An administrator of the consortium, and a structure with two members, all synchronised.
struct Team {
    Host host;
    Laptop admin{"Alix Lemoine"}, anna{"Anna Martin"}, bruno{"Bruno Petit"};
    StructureId structure;

    Team() {
        must(admin.enrol(host.invitation()));
        structure = must(admin.act<StructureId>([](sync::ConsortiumActs &acts) { return acts.addStructure("AAJB", "AAJB"); }));
        must(admin.syncOnce());
        must(anna.enrol(admin.invite(structure, referent)));
        must(bruno.enrol(admin.invite(structure, referent)));
        anna.goLive();
        bruno.goLive();
        REQUIRE(until([&] { return anna.count("member") == 3; }));
    }
};

} // namespace

TEST_CASE("an encounter recorded without a server goes by itself once it is back, and the other laptop sees it at once") {
    Team team;
    team.host.stop();
    REQUIRE(until([&] { return team.anna.runner->state().phase == sync::SyncState::Phase::Waiting; }));
    const auto record = team.anna.addEncounter("Première rencontre");
    CHECK(team.anna.text("encounter", record, "note") == "Première rencontre"); // there at once
    CHECK(team.anna.get("encounter", record)->pending);
    CHECK(team.anna.status().pendingSaves == 1);
    CHECK(team.anna.status().pendingEncounters == 1);
    CHECK(!team.bruno.get("encounter", record));

    team.host.start();
    REQUIRE(until([&] { return team.anna.settled(); }));
    CHECK(!team.anna.get("encounter", record)->pending);
    REQUIRE(until([&] { return team.bruno.text("encounter", record, "note") == "Première rencontre"; }));

    REQUIRE(until([&] { return team.bruno.settled() && team.anna.settled(); }));
    const auto polls = team.bruno.faults->count("/v1/feed");
    const auto before = std::chrono::steady_clock::now();
    const auto second = team.anna.addEncounter("Deuxième rencontre");
    REQUIRE(until([&] { return team.bruno.get("encounter", second).has_value(); }));
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - before).count();
    std::cout << "from save to the other laptop's list: " << took << " ms\n";
    CHECK(took < 2000);
    CHECK(team.bruno.faults->count("/v1/feed") <= polls + 1); // it came by the long poll that was waiting
    CHECK(team.bruno.status().lastSyncMs);
}

TEST_CASE("different fields edited apart merge; the same field keeps both values until one is chosen, everywhere") {
    Team team;
    const auto record = team.anna.addEncounter("Note");
    REQUIRE(until([&] { return team.bruno.get("encounter", record).has_value() && team.anna.settled(); }));

    team.anna.faults->offline = team.bruno.faults->offline = true;
    team.anna.edit("encounter", record, {{"note", text("Note relue")}});
    team.bruno.edit("encounter", record, {{"placeKind", text("station")}});
    team.anna.edit("encounter", record, {{"place", text("Gare de Caen")}});
    team.bruno.edit("encounter", record, {{"place", text("Quai de Juillet")}});
    team.anna.faults->offline = team.bruno.faults->offline = false;
    team.anna.runner->syncNow();
    team.bruno.runner->syncNow();
    const auto both = [&](auto holds) { return until([&] { return holds(team.anna) && holds(team.bruno); }); };
    REQUIRE(both([&](Laptop &laptop) {
        return laptop.text("encounter", record, "note") == "Note relue" && laptop.text("encounter", record, "placeKind") == "station";
    }));
    REQUIRE(both([&](Laptop &laptop) { return laptop.status().conflicts == 1; }));
    const auto seen = must(team.bruno.reader->conflicts());
    REQUIRE(seen.size() == 1);
    CHECK(seen[0].field == "place");
    REQUIRE(seen[0].versions.size() == 2);
    CHECK(seen[0].versions[0].shown);
    CHECK(seen[0].before == text("Place de la Mare"));
    CHECK(must(team.anna.reader->conflicts())[0].versions[0].value == seen[0].versions[0].value);

    must(team.bruno.writer->resolve("encounter", record, "place", text("Quai de Juillet")));
    team.bruno.nudge();
    REQUIRE(both(
        [&](Laptop &laptop) { return laptop.status().conflicts == 0 && laptop.text("encounter", record, "place") == "Quai de Juillet"; }));

    // The history says who: the names have travelled as records.
    const auto history = must(team.anna.reader->history("encounter", record));
    REQUIRE(!history.empty());
    REQUIRE(history.front().member);
    CHECK(team.anna.reader->memberName(*history.front().member) == "Bruno Petit");
    CHECK(team.bruno.reader->structureName(team.structure) == "AAJB");
}

TEST_CASE("a deletion and its undo reach the other laptop") {
    Team team;
    const auto record = team.anna.addEncounter("À effacer");
    REQUIRE(until([&] { return team.bruno.get("encounter", record).has_value(); }));
    must(team.anna.writer->remove("encounter", record));
    team.anna.nudge();
    REQUIRE(until([&] { return team.bruno.count("encounter") == 0; }));
    must(team.anna.writer->restore("encounter", record));
    team.anna.nudge();
    REQUIRE(until([&] { return team.bruno.count("encounter") == 1; }));
}

TEST_CASE("a save over several spaces is there whole: the encounter, the new person's file and what was said") {
    Team team;
    const auto record = team.anna.addEncounterWith("Yanis", "Veut reprendre une formation");
    bool part = false;
    REQUIRE(until([&] {
        const auto encounters = team.bruno.count("encounter"), people = team.bruno.count("person");
        part = part || encounters != people;
        return encounters == 1 && people == 1;
    }));
    CHECK(!part);
    CHECK(team.bruno.count("participation") == 1);
    store::Query people;
    people.type = "person";
    CHECK(must(team.bruno.reader->list(people))[0].fields.at("usualName") == text("Yanis"));
    // The administrator made the structure and is a visible member of it: she reads its file too.
    must(team.admin.syncOnce());
    CHECK(team.admin.get("encounter", record));
    CHECK(team.admin.count("person") == 1);
    CHECK(must(team.bruno.writer->check()).empty());
}

TEST_CASE("a second laptop of one person has everything, under the same name") {
    Team team;
    const auto record = team.anna.addEncounterWith("Yanis", "Note");
    REQUIRE(until([&] { return team.anna.settled(); }));
    Laptop second("");
    must(second.enrol(team.admin.invite(team.structure, 0, team.anna.session->member())));
    CHECK(second.session->member() == team.anna.session->member());
    must(second.syncOnce());
    CHECK(second.get("encounter", record));
    CHECK(second.count("person") == 1);
    CHECK(second.reader->memberName(second.session->member()) == "Anna Martin");
    CHECK(must(second.writer->check()).empty());
}

TEST_CASE("another structure reads what is of the consortium, and nothing else") {
    Team team;
    const auto elsewhere =
        must(team.admin.act<StructureId>([](sync::ConsortiumActs &acts) { return acts.addStructure("Itinéraires", ""); }));
    must(team.admin.syncOnce());
    Laptop carole("Carole Roux");
    must(carole.enrol(team.admin.invite(elsewhere, referent)));
    const auto record = team.anna.addEncounterWith("Yanis", "Confidentiel");
    REQUIRE(until([&] { return team.anna.settled(); }));
    must(carole.syncOnce());
    const auto seen = carole.get("encounter", record);
    REQUIRE(seen);
    CHECK(seen->fields.contains("commune"));
    CHECK(!seen->fields.contains("note"));
    CHECK(!seen->fields.contains("place"));
    CHECK(carole.count("person") == 0);
    CHECK(carole.count("participation") == 0);
    CHECK(carole.reader->structureName(elsewhere) == "Itinéraires");
}
