// The moment of an encounter in the files of those met at it: corrected, taken back, settled, here and by colleagues.
#include "core/identity/Acts.h"
#include "core/store/Coverage.h"
#include "tests/support/StoreWorld.h"

using namespace tp;
using namespace tp::test;

namespace {
constexpr const char *noted = "2026-03-02T14:30", *corrected = "2026-02-27T18:00", *otherwise = "2026-02-26T10:00";

struct MetThere {
    explicit MetThere(Peer &by) : laptop(by) {
        auto fields = anEncounter();
        fields["occurredAt"] = noted;
        encounter = laptop.add("encounter", std::move(fields));
    }
    RecordId with(const RecordId &person, const std::string &note = {}) {
        std::map<std::string, Value> fields{
            {"person", Consortium::bytes(person)}, {"encounter", Consortium::bytes(encounter)}, {"occurredAt", noted}};
        if (!note.empty()) fields["note"] = note;
        return laptop.add("participation", std::move(fields), person);
    }
    Peer &laptop;
    RecordId encounter;
};
std::string lastMeeting(Peer &peer, const RecordId &person) {
    const auto found = must(store::coverageOf(*peer.reader).lastMeetings(std::vector{person}, "9999"));
    const auto at = found.find(person);
    return at == found.end() ? std::string() : at->second;
}
} // namespace

TEST_CASE("an encounter that is moved in time moves in the files of those met, in one save, and back with it") {
    StoreWorld world(301);
    auto &laptop = world.enrol();
    const auto kevin = laptop.add("person", {{"usualName", "Kévin"}}), lulu = laptop.add("person", {{"usualName", "Lulu"}});
    MetThere met(laptop);
    const auto first = met.with(kevin, "Cherche un logement"), second = met.with(lulu);
    const auto other = MetThere(laptop).with(kevin); // another encounter stays where it is
    world.push(laptop);

    const auto saved =
        must(laptop.writer->commit(std::vector{domain::RecordChange{met.encounter, "encounter", false, {}, {{"occurredAt", corrected}}}}));
    CHECK(saved.records == std::vector{met.encounter});
    CHECK(saved.along.size() == 2); // pages hear of these as well
    for (const auto &one : {first, second}) CHECK(laptop.value("participation", one, "occurredAt") == Value(corrected));
    CHECK(laptop.value("participation", first, "note") == Value("Cherche un logement"));
    CHECK(laptop.value("participation", other, "occurredAt") == Value(noted));
    CHECK(lastMeeting(laptop, lulu) == corrected);
    CHECK(must(laptop.writer->outgoing(500, 4 << 20)).size() == 1); // one save: all of it arrives, or nothing

    laptop.edit("encounter", met.encounter, {{"occurredAt", noted}});
    CHECK(laptop.value("participation", first, "occurredAt") == Value(noted));
    CHECK(lastMeeting(laptop, lulu) == noted);
    laptop.edit("encounter", met.encounter, {{"commune", "14118"}}); // nothing of time: nothing in the files
    CHECK(laptop.value("participation", first, "occurredAt") == Value(noted));
}

TEST_CASE("who was taken away by a colleague stays away, though the encounter was moved without having heard of it") {
    StoreWorld world(308);
    auto &a = world.enrol(), &b = world.enrol();
    const auto kevin = a.add("person", {{"usualName", "Kévin"}}), lulu = a.add("person", {{"usualName", "Lulu"}});
    MetThere met(a);
    const auto wrong = met.with(kevin, "Cherche un logement"), said = met.with(lulu);
    world.sync();
    must(b.writer->remove("participation", wrong));
    must(b.writer->remove("participation", said));
    world.clock.advance(1000);
    a.edit("encounter", met.encounter, {{"occurredAt", corrected}});
    a.edit("participation", said, {{"note", "A trouvé un stage"}}); // what somebody wrote does stand against it
    world.sync();
    for (auto *peer : {&a, &b}) {
        CHECK(peer->get("participation", wrong).deleted);
        CHECK(peer->get("participation", wrong).conflicts.empty());
        CHECK_FALSE(peer->get("participation", said).deleted);
        CHECK(peer->get("participation", said).conflicts == std::vector<std::string>{wire::deletedField});
        CHECK(lastMeeting(*peer, kevin).empty());
    }
    CHECK((a.dump() == b.dump()));
}

TEST_CASE("what a colleague noted of somebody meanwhile stays, whichever comes first") {
    StoreWorld world(302);
    auto &a = world.enrol(), &b = world.enrol();
    const auto kevin = a.add("person", {{"usualName", "Kévin"}});
    MetThere met(a);
    const auto participation = met.with(kevin, "Cherche un logement");
    world.sync();
    a.edit("encounter", met.encounter, {{"occurredAt", corrected}});
    world.clock.advance(1000);
    b.edit("participation", participation, {{"note", "A trouvé une chambre"}}); // without having heard of it
    world.sync();
    for (auto *peer : {&a, &b}) {
        CHECK(peer->value("participation", participation, "occurredAt") == Value(corrected));
        CHECK(peer->value("participation", participation, "note") == Value("A trouvé une chambre"));
        CHECK(peer->get("participation", participation).conflicts.empty());
    }
    a.edit("encounter", met.encounter, {{"occurredAt", noted}});
    CHECK(a.value("participation", participation, "note") == Value("A trouvé une chambre"));
}

TEST_CASE("two corrections at once are settled in the encounter, and with it in every file") {
    StoreWorld world(303);
    auto &a = world.enrol(), &b = world.enrol();
    const auto kevin = a.add("person", {{"usualName", "Kévin"}});
    MetThere met(a);
    const auto participation = met.with(kevin);
    world.sync();
    a.edit("encounter", met.encounter, {{"occurredAt", corrected}});
    world.clock.advance(1000);
    b.edit("encounter", met.encounter, {{"occurredAt", otherwise}});
    world.sync();
    REQUIRE(a.get("participation", participation).conflicts == std::vector<std::string>{"occurredAt"});
    must(a.writer->resolve("encounter", met.encounter, "occurredAt", corrected));
    world.sync();
    for (auto *peer : {&a, &b}) {
        CHECK(peer->value("participation", participation, "occurredAt") == Value(corrected));
        CHECK(peer->get("participation", participation).conflicts.empty());
        CHECK(must(peer->reader->conflicts()).empty());
    }
    CHECK((a.dump() == b.dump()));
}

TEST_CASE("a participation that comes back is of the day its encounter is of by then; one that is gone is left alone") {
    StoreWorld world(304);
    auto &laptop = world.enrol();
    const auto kevin = laptop.add("person", {{"usualName", "Kévin"}});
    MetThere met(laptop);
    const auto participation = met.with(kevin);
    must(laptop.writer->remove("participation", participation));
    laptop.edit("encounter", met.encounter, {{"occurredAt", corrected}});
    CHECK(laptop.get("participation", participation).deleted);
    CHECK(laptop.get("participation", participation).conflicts.empty());
    const auto saved = must(laptop.writer->restore("participation", participation));
    CHECK(saved.along.size() == 1);
    CHECK_FALSE(laptop.get("participation", participation).deleted);
    CHECK(laptop.value("participation", participation, "occurredAt") == Value(corrected));
}

TEST_CASE("a file that is no longer shared stays as it was, and does not hold up the correction") {
    StoreWorld world(305);
    const auto elsewhere = world.consortium.addStructure(world.consortium.founder);
    auto &owner = world.enrol(world.consortium.home, referent | manager);
    auto &guest = world.enrol(elsewhere);
    world.sync();
    const auto loubna = owner.add("person", {{"usualName", "Loubna"}});
    world.sync();
    const auto space = world.logs.begin()->first;
    const auto event = [&](const std::function<Result<Bytes>(const identity::Author &)> &make) {
        must(owner.writer->spaceLog(space));
        return owner.session->withKeys([&](const store::Keys &keys) {
            return must(make({keys.keyring, keys.membership, world.random, world.clock.nowMs()}));
        });
    };
    world.publish(space,
                  event([&](const identity::Author &author) { return identity::makeGrant(author, world.logs.at(space), elsewhere); }));
    world.sync();
    const auto own = guest.add("person", {{"usualName", "Sam"}});
    MetThere met(guest);
    const auto theirs = met.with(loubna), ours = met.with(own);
    world.sync();
    const auto last = must(guest.writer->lastSequences())[guest.session->device()];
    world.publish(space, event([&](const identity::Author &author) {
                      return identity::makeUngrant(author, world.logs.at(space), elsewhere, {{guest.session->device(), last}});
                  }));
    std::vector<Bytes> log; // the guest hears of the end
    for (const auto &item : world.feed)
        if (item.group.scope == space) log.push_back(item.group.event);
    must(guest.writer->applyLog(space, log));

    guest.edit("encounter", met.encounter, {{"occurredAt", corrected}});
    CHECK(guest.value("encounter", met.encounter, "occurredAt") == Value(corrected));
    CHECK(guest.value("participation", ours, "occurredAt") == Value(corrected));
    CHECK(guest.value("participation", theirs, "occurredAt") == Value(noted));
}

TEST_CASE("more people than one save holds are moved along all the same") {
    StoreWorld world(306);
    auto &laptop = world.enrol();
    MetThere met(laptop);
    std::vector<RecordId> meetings;
    for (int one = 0; one < 17; ++one) meetings.push_back(met.with(laptop.add("person", {{"usualName", "Sam " + std::to_string(one)}})));
    laptop.edit("encounter", met.encounter, {{"occurredAt", corrected}});
    for (const auto &one : meetings) CHECK(laptop.value("participation", one, "occurredAt") == Value(corrected));
}

TEST_CASE("in one save somebody is taken away, somebody added and the day corrected; what goes is left as it was") {
    StoreWorld world(307);
    auto &laptop = world.enrol();
    const auto kevin = laptop.add("person", {{"usualName", "Kévin"}}), lulu = laptop.add("person", {{"usualName", "Lulu"}});
    MetThere met(laptop);
    const auto wrong = met.with(kevin, "Cherche un logement");
    world.push(laptop);
    domain::MetDraft draft{met.encounter, corrected, {}, {}, {}, 0, false, {}};
    draft.gone = {{wrong, kevin}};
    draft.added = {{lulu, {}, "Cherche un logement"}};
    auto changes = must(domain::metChanges(draft, world.clock.nowMs(), world.random));
    changes.push_back({met.encounter, "encounter", false, {}, {{"occurredAt", corrected}}});
    must(laptop.writer->commit(changes));
    CHECK(must(laptop.writer->outgoing(500, 4 << 20)).size() == 1);
    const auto gone = laptop.get("participation", wrong);
    CHECK(gone.deleted);
    CHECK(gone.conflicts.empty());
    CHECK(gone.fields.at("occurredAt") == Value(noted));
    CHECK(lastMeeting(laptop, kevin).empty());
    CHECK(lastMeeting(laptop, lulu) == corrected);
    must(laptop.writer->commit(std::vector{domain::RecordChange{wrong, "participation", false, kevin, {}, false}})); // and it comes back
    CHECK(lastMeeting(laptop, kevin) == corrected);
    CHECK(laptop.value("participation", wrong, "note") == Value("Cherche un logement"));
    CHECK_FALSE(laptop.writer->commit(std::vector{domain::RecordChange{wrong, "participation", false, kevin, {{"note", "x"}}, true}}));
}
