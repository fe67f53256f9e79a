// What one laptop writes, it reads: at once, after a restart, whatever the field.
#include "core/store/DraftKeys.h"
#include "core/store/Drafts.h"
#include "tests/support/StoreWorld.h"

using namespace tp;
using namespace tp::test;

TEST_CASE("a saved encounter stands in the list at once, is pending, and is there after a restart") {
    StoreWorld world(1);
    auto &laptop = world.enrol();
    const auto id = laptop.add("encounter", anEncounter());
    const auto listed = must(laptop.reader->list({"encounter", {}, "", "occurredAt", true, 200, 0, false}));
    REQUIRE(listed.size() == 1);
    CHECK(listed[0].id == id);
    CHECK(listed[0].pending);
    CHECK_FALSE(listed[0].deleted);
    auto expected = anEncounter();
    expected["structure"] = Consortium::bytes(laptop.structure); // filled by the program
    CHECK(listed[0].fields == expected);
    auto status = must(laptop.reader->status());
    CHECK(status.pendingSaves == 1);
    CHECK(status.pendingEncounters == 1);

    world.reopen(laptop);
    CHECK(laptop.get("encounter", id).fields == expected);
    world.push(laptop);
    CHECK_FALSE(laptop.get("encounter", id).pending);
    CHECK(must(laptop.reader->status()).pendingSaves == 0);
}

TEST_CASE("every field of every type comes back as it was saved, here and on a second laptop") {
    const std::uint64_t seed = 20260302;
    INFO("seed " << seed);
    StoreWorld world(2);
    auto &first = world.enrol();
    auto &second = world.enrol();
    SeededRandom random(seed);
    std::vector<std::tuple<std::string, RecordId, std::map<std::string, Value>>> saved;
    const auto person = first.add("person", {{"usualName", "Nadège"}});
    for (int round = 0; round < 20; ++round)
        for (const auto &type : schema::recordTypes()) {
            if (type.widest() >= schema::Audience::Exchange) continue; // spaces of their own: sharing_test.cpp, access_log_test.cpp
            auto fields = randomFields(type, random);
            const std::string name = type.name;
            const bool inFile = name == "participation" || name == "sharing" || name == "exchange";
            if (name != "sharing" && name != "exchange") fields.erase("structure"); // another structure's space could not be written in
            std::optional<RecordId> file;
            if (name != "person") file = person; // for the fields that belong into one
            if (inFile) fields["person"] = Consortium::bytes(person);
            saved.emplace_back(type.name, first.add(type.name, fields, file), fields);
        }
    while (must(first.reader->status()).pendingSaves > 0) world.sync(); // one exchange carries 500 saves
    for (auto *peer : {&first, &second})
        for (const auto &[type, id, fields] : saved) {
            const auto record = peer->get(type, id);
            for (const auto &[field, value] : fields) {
                INFO(type << '.' << field);
                REQUIRE(record.fields.contains(field));
                CHECK(record.fields.at(field) == value);
            }
        }
    CHECK((first.dump() == second.dump()));
}

TEST_CASE("a save over several spaces is one group; who cannot read a space has no value for its fields") {
    StoreWorld world(3);
    auto &here = world.enrol();
    auto &mate = world.enrol();
    const auto other = world.consortium.addStructure(world.consortium.founder);
    for (std::size_t i = 3; i < world.consortium.wires.size(); ++i) world.publish({}, world.consortium.wires[i]);
    auto &elsewhere = world.enrol(other);
    for (auto *peer : {&here, &mate}) must(peer->writer->applyLog({}, world.consortium.wires));

    domain::EncounterDraft draft;
    draft.fields = anEncounter("Cherche un logement");
    draft.fields.erase("anonymous");
    draft.fields.erase("note");
    draft.note = "Cherche un logement";
    draft.newPeople = {"Loubna"};
    const auto saved = must(here.writer->commit(must(domain::encounterChanges(draft, world.clock.nowMs(), world.random))));
    REQUIRE(saved.records.size() == 3);
    CHECK(must(here.reader->status()).pendingSaves == 1);
    REQUIRE(must(here.writer->outgoing(500, 4 << 20)).size() == 1);
    world.sync();

    CHECK(mate.get("person", saved.records[1]).fields.at("usualName") == Value("Loubna"));
    CHECK(mate.get("participation", saved.records[2]).file == saved.records[1]);
    CHECK(mate.get("participation", saved.records[2]).fields.at("note") == Value("Cherche un logement"));
    CHECK(mate.value("encounter", saved.records[0], "place") == Value("Place Saint-Sauveur"));
    CHECK(elsewhere.value("encounter", saved.records[0], "commune") == Value("14118"));
    CHECK(elsewhere.value("encounter", saved.records[0], "place").isNull());
    CHECK(elsewhere.reader->get("person", saved.records[1]).error().code == Code::NotFound);
}

TEST_CASE("unknown fields, wrong values, missing ones, twice the same id, nobody's file: refused, and nothing is written") {
    StoreWorld world(4);
    auto &laptop = world.enrol();
    const auto before = laptop.dump();
    const auto refused = [&](domain::RecordChange change) {
        const auto saved = laptop.writer->commit(std::vector{std::move(change)});
        REQUIRE_FALSE(saved);
        CHECK(laptop.dump() == before);
        CHECK(must(laptop.reader->status()).pendingSaves == 0);
        return saved.error().code;
    };
    const auto id = newUuid7<RecordId>(world.clock.nowMs(), world.random);
    CHECK(refused({id, "encounter", true, {}, {{"occurredAt", "2026-03-02T14:30"}, {"colour", "red"}}}) == Code::Invalid);
    CHECK(refused({id, "encounter", true, {}, {{"occurredAt", "yesterday"}}}) == Code::Invalid);
    CHECK(refused({id, "encounter", true, {}, {{"commune", "14118"}}}) == Code::Invalid); // without its time
    CHECK(refused({id, "comet", true, {}, {}}) == Code::Invalid);
    CHECK(refused({id, "encounter", false, {}, {{"commune", "14118"}}}) == Code::NotFound);
    CHECK(refused({id, "participation", true, id, {{"person", Consortium::bytes(id)}, {"encounter", Consortium::bytes(id)}}}) ==
          Code::NotFound);
    CHECK(laptop.writer->remove("encounter", id).error().code == Code::NotFound);
}

TEST_CASE("saving what stands already writes nothing") {
    StoreWorld world(5);
    auto &laptop = world.enrol();
    const auto id = laptop.add("encounter", anEncounter());
    const auto saved = must(laptop.writer->commit(std::vector{domain::RecordChange{id, "encounter", false, {}, anEncounter()}}));
    CHECK(saved.group == 0);
    CHECK(must(laptop.reader->history("encounter", id)).size() == 9);
}

TEST_CASE("who lacks the role may not write, and is told at once") {
    StoreWorld world(6);
    auto &laptop = world.enrol(world.consortium.home, referent);
    const auto saved = laptop.writer->commit(std::vector{
        domain::RecordChange{newUuid7<RecordId>(world.clock.nowMs(), world.random), "territory", true, {}, {{"name", "Bessin"}}}});
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == Code::Denied);
}

TEST_CASE("a half-written card survives: drafts are kept by key and forgotten when empty") {
    StoreWorld world(7);
    auto &laptop = world.enrol();
    must(laptop.writer->saveDraft("capture", viewOf("{\"note\": \"moitié")));
    world.reopen(laptop);
    CHECK(textOf(must(laptop.reader->draft("capture")).value()) == "{\"note\": \"moitié");
    must(laptop.writer->saveDraft("capture", {}));
    CHECK_FALSE(must(laptop.reader->draft("capture")));
}

TEST_CASE("kept drafts are found by what their keys begin with, in order, and no more than asked for") {
    StoreWorld world(7);
    auto &laptop = world.enrol();
    for (const auto *key : {"form/new/group", "capture", "form/activity/new", "formless"}) must(laptop.writer->saveDraft(key, viewOf("x")));
    auto &drafts = store::draftKeysOf(*laptop.reader);
    CHECK(must(drafts.draftKeys("form/", 10)) == std::vector<std::string>{"form/activity/new", "form/new/group"});
    CHECK(must(drafts.draftKeys("form/", 1)).size() == 1);
    CHECK(must(drafts.draftKeys("", 10)).size() == 4);
    must(laptop.writer->saveDraft("form/new/group", {}));
    CHECK(must(drafts.draftKeys("form/", 10)).size() == 1);
}

TEST_CASE("what is written between versions is dropped field by field with its conflict, settled here or by what arrives, and only then") {
    StoreWorld world(7);
    auto &here = world.enrol();
    auto &there = world.enrol();
    const auto id = here.add("encounter", anEncounter()), other = here.add("encounter", anEncounter());
    world.sync();
    for (const auto &record : {id, other}) here.edit("encounter", record, {{"placeKind", "station"}, {"commune", "14327"}});
    world.clock.advance(1000);
    for (const auto &record : {id, other}) there.edit("encounter", record, {{"placeKind", "home"}, {"commune", "14047"}});
    world.sync();
    REQUIRE(here.get("encounter", id).conflicts.size() == 2);
    const auto key = [](const RecordId &record, const char *field) { return store::versionsDraftsOf("encounter", record) + field; };
    const auto kept = [&](const RecordId &record, const char *field) { return must(here.reader->draft(key(record, field))).has_value(); };
    for (const auto &record : {id, other})
        for (const auto *field : {"placeKind", "commune"}) must(here.writer->saveDraft(key(record, field), viewOf("{}")));
    must(here.writer->saveDraft("form/encounter/" + toText(id), viewOf("{}")));
    here.edit("encounter", id, {{"place", "Port"}}); // says nothing of them
    CHECK((kept(id, "placeKind") && kept(id, "commune")));
    must(here.writer->resolve("encounter", id, "placeKind", "station"));
    CHECK_FALSE(kept(id, "placeKind"));
    CHECK(kept(id, "commune"));
    must(there.writer->resolve("encounter", id, "commune", "14047"));
    world.sync();
    REQUIRE(here.get("encounter", id).conflicts.empty());
    CHECK_FALSE(kept(id, "commune"));
    CHECK((kept(other, "placeKind") && kept(other, "commune"))); // of another record
    CHECK(must(here.reader->draft("form/encounter/" + toText(id))));
}

TEST_CASE("a long note travels in an entry of its own") {
    StoreWorld world(8);
    auto &laptop = world.enrol();
    const auto id = laptop.add("encounter", anEncounter(std::string(2500, 'a')));
    CHECK(must(laptop.writer->outgoing(500, 4 << 20)).at(0).wires.size() == 3); // consortium, structure, note
    CHECK(laptop.value("encounter", id, "note") == Value(std::string(2500, 'a')));
}

TEST_CASE("when each device came, who invited it and its newest entry here are told from the log and the journal") {
    StoreWorld world(9);
    auto &laptop = world.enrol();
    world.clock.jump(60'000);
    auto &mate = world.enrol();
    must(laptop.writer->applyLog({}, world.consortium.wires));
    mate.add("encounter", anEncounter());
    world.sync();
    const auto origins = must(laptop.reader->deviceOrigins());
    REQUIRE(origins.size() == 3); // the founder's first
    CHECK(origins[0].device == world.consortium.founder.id());
    CHECK_FALSE(origins[0].invitedBy);
    CHECK(origins[1].device == laptop.session->device());
    CHECK(origins[1].invitedBy == world.consortium.founder.member);
    CHECK(origins[2].addedMs >= origins[1].addedMs + 60'000);
    CHECK_FALSE(origins[0].lastEntryMs); // has written nothing
    CHECK(origins[2].lastEntryMs);
}
