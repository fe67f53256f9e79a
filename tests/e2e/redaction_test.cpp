// A text taken away for good, over HTTPS: a manager does it, the server and every laptop lose it, the rest of the record stays.
#include "tests/e2e/Laptop.h"
#include "tests/support/StorePages.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tp;
using namespace tp::test;

namespace {

using Keep = sync::RedactionActs::Keep;
Result<std::uint64_t> redact(Laptop &by, const std::string &type, const RecordId &record, const std::string &field, Keep keep) {
    return by.act<std::uint64_t>(
        [=](sync::ConsortiumActs &acts) { return acts.texts().redact(type, record, std::vector<std::string>{field}, keep); });
}
bool inHistory(Laptop &on, const std::string &type, const RecordId &record, const std::string &text) {
    const auto history = must(on.reader->history(type, record));
    return std::ranges::any_of(history, [&](const auto &item) { return item.after == Value(text) || item.before == Value(text); });
}
bool onDisk(Laptop &laptop, const std::string &text) {
    return everythingIn(laptop.folder(), laptop.session->storeKey()).find(text) != std::string::npos;
}

} // namespace

TEST_CASE("a name is taken out of a note, then out of its history, on the server and on every laptop; nothing else of the record goes") {
    Host host;
    Laptop anna("Anna Martin"), bruno("Bruno Petit"), carole("Carole Roux");
    must(anna.enrol(host.invitation()));
    const auto home = anna.session->structure();
    must(bruno.enrol(anna.invite(home, static_cast<RoleSet>(Role::Referent))));
    must(carole.enrol(anna.invite(home, static_cast<RoleSet>(Role::Referent))));
    const auto tail = toHex(anna.random.bytes<6>()); // made at run time: no source holds it
    const auto told = "Vu avec Canari" + tail, present = std::string("Vu avec sa voisine");
    const auto met = bruno.addEncounter(told);
    must(bruno.syncOnce());
    must(carole.syncOnce());
    bruno.edit("encounter", met, {{"note", present}});
    must(bruno.syncOnce());
    for (auto *laptop : {&anna, &carole}) must(laptop->syncOnce());
    REQUIRE(inHistory(carole, "encounter", met, told));
    REQUIRE(onDisk(carole, tail)); // the control: it would be found

    CHECK(redact(carole, "encounter", met, "note", Keep::Present).error().code == Code::Denied); // a référent
    CHECK(carole.status().pendingSaves == 0);                                                    // and nothing was written before that
    CHECK(redact(anna, "encounter", met, "occurredAt", Keep::Nothing).error().code == Code::Invalid);
    CHECK(must(redact(anna, "encounter", met, "note", Keep::Present)) == 1);
    must(anna.syncOnce());
    for (auto *laptop : {&anna, &bruno, &carole}) {
        must(laptop->syncOnce());
        CHECK(laptop->text("encounter", met, "note") == present);
        CHECK(laptop->text("encounter", met, "place") == "Place de la Mare"); // it shared the entry
        CHECK(laptop->text("encounter", met, "commune") == "14118");
        CHECK(!inHistory(*laptop, "encounter", met, told));
        CHECK(must(laptop->reader->conflicts()).empty());
        CHECK(must(laptop->writer->check()).empty());
        CHECK(!onDisk(*laptop, tail));
    }
    CHECK(must(redact(anna, "encounter", met, "note", Keep::Present)) == 0); // once
    Laptop late("Nadia Blanc");                                              // never had it
    must(late.enrol(anna.invite(home, static_cast<RoleSet>(Role::Referent))));
    must(late.syncOnce());
    CHECK(late.text("encounter", met, "note") == present);
    CHECK(late.text("encounter", met, "place") == "Place de la Mare");
    CHECK(must(late.writer->check()).empty());
}

TEST_CASE("in a person's file a field is emptied for good, what it said now and before") {
    Host host;
    Laptop anna("Anna Martin"), bruno("Bruno Petit");
    must(anna.enrol(host.invitation()));
    must(bruno.enrol(anna.invite(anna.session->structure(), static_cast<RoleSet>(Role::Referent))));
    bruno.addEncounterWith("Lulu", "Devant la gare");
    const auto lulu = must(bruno.reader->list({.type = "person"})).front().id;
    const auto tail = toHex(anna.random.bytes<6>());
    bruno.edit("person", lulu, {{"familyName", "Canari" + tail}, {"phone", "06 39 98 11 22"}});
    must(bruno.syncOnce());
    must(anna.syncOnce());
    CHECK(must(redact(anna, "person", lulu, "familyName", Keep::Nothing)) == 1);
    must(anna.syncOnce());
    for (auto *laptop : {&anna, &bruno}) {
        must(laptop->syncOnce());
        CHECK(laptop->text("person", lulu, "familyName").empty());
        CHECK(laptop->text("person", lulu, "usualName") == "Lulu");
        CHECK(!laptop->text("person", lulu, "phone").empty());
        CHECK(must(laptop->writer->check()).empty());
        CHECK(!onDisk(*laptop, tail));
    }
}
