// A session on several laptops without a network between them: seats, attendance and the step it makes.
#include "core/base/IdValue.h"
#include "core/domain/Recurrence.h"
#include "core/domain/Series.h"
#include "core/domain/Sessions.h"
#include "tests/support/StoreWorld.h"

#include <algorithm>

using namespace tp;
using namespace tp::test;

namespace {

struct Boxing { // a session with two seats, known to both laptops
    Boxing(StoreWorld &world, Peer &by) {
        activity = by.add("activity", {{"title", "Boxe"}, {"kind", "sport"}});
        session = by.add("session", {{"activity", idValue(activity)}, {"startsAt", "2026-11-24T14:30"}, {"capacity", 2}});
        world.sync();
    }
    RecordId activity, session;
};

std::pair<RecordId, RecordId> seated(Peer &peer, const RecordId &session, const RecordId &person, const char *at) { // sign-up, seat
    const auto seat = peer.add("session_seat", {{"session", idValue(session)}, {"takenAt", at}});
    return {peer.add("signup", {{"person", idValue(person)}, {"session", idValue(session)}, {"seat", idValue(seat)}, {"signedUpAt", at}},
                     person),
            seat};
}

domain::Occupancy seatsOf(Peer &peer, const RecordId &session) {
    std::vector<domain::Record> seats;
    for (auto &one : must(peer.reader->list({.type = "session_seat"}))) seats.push_back({one.id, one.fields});
    return domain::occupancy(seats, domain::capacityOf(peer.get("session", session).fields));
}

// As a page does: attendance, and the step in the same save.
void came(Peer &peer, const Boxing &boxing, const RecordId &person, const RecordId &pathway, const std::pair<RecordId, RecordId> &signUp) {
    auto step = domain::sessionStep({boxing.session, peer.get("session", boxing.session).fields},
                                    peer.get("activity", boxing.activity).fields, "present", pathway);
    step["person"] = idValue(person);
    must(peer.writer->commit(
        std::vector<domain::RecordChange>{{signUp.second, "session_seat", false, {}, {{"attendance", "present"}}},
                                          {signUp.first, "signup", false, person, {{"attendance", "present"}}},
                                          {domain::sessionStepId(boxing.session, person), "pathway_step", true, person, std::move(step)}}));
}

} // namespace

TEST_CASE("sign-ups made apart are all kept, and every laptop says the same of them") {
    StoreWorld world(401);
    auto &a = world.enrol();
    auto &b = world.enrol();
    const Boxing boxing(world, a);
    std::vector<RecordId> people;
    for (const auto *name : {"Anna", "Bilal", "Chloé", "Denis"}) people.push_back(a.add("person", {{"usualName", name}}));
    world.sync();
    seated(a, boxing.session, people[0], "2026-11-20T10:00");
    seated(a, boxing.session, people[1], "2026-11-20T10:02");
    seated(b, boxing.session, people[2], "2026-11-20T10:01");
    seated(b, boxing.session, people[3], "2026-11-20T10:03");
    world.sync();
    for (auto *peer : {&a, &b}) {
        const auto seats = seatsOf(*peer, boxing.session);
        CHECK(seats.seated == 2);
        CHECK(seats.tooMany == 2);
        CHECK(seats.capacityForAll() == 4);
        CHECK(must(peer->reader->list({.type = "signup"})).size() == 4);
        CHECK(must(peer->reader->conflicts()).empty());
    }
    CHECK((a.dump() == b.dump()));
}

TEST_CASE("attendance noted on two laptops at once is one step, without a conflict") {
    StoreWorld world(402);
    auto &a = world.enrol();
    auto &b = world.enrol();
    const Boxing boxing(world, a);
    const auto anna = a.add("person", {{"usualName", "Anna"}});
    const auto pathway = a.add("pathway", {{"person", idValue(anna)}, {"startedOn", "2026-03-02"}}, anna);
    const auto signUp = seated(a, boxing.session, anna, "2026-11-20T10:00");
    world.sync();
    came(a, boxing, anna, pathway, signUp);
    world.clock.advance(60'000);
    came(b, boxing, anna, pathway, signUp);
    world.sync();
    for (auto *peer : {&a, &b}) {
        const auto steps = must(peer->reader->list({.type = "pathway_step"}));
        REQUIRE(steps.size() == 1);
        CHECK(steps.front().fields.at("session") == idValue(boxing.session));
        CHECK(steps.front().fields.at("outcome") == Value("done"));
        CHECK(steps.front().fields.at("pathway") == idValue(pathway));
        CHECK(must(peer->reader->conflicts()).empty());
    }
    CHECK((a.dump() == b.dump()));
}

TEST_CASE("another structure sees seats of a session, and nobody's name") {
    StoreWorld world(403);
    auto &a = world.enrol();
    auto &wip = world.enrol(world.consortium.addStructure(world.consortium.founder));
    must(a.writer->applyLog({}, world.consortium.wires));
    const Boxing boxing(world, wip);
    const auto anna = a.add("person", {{"usualName", "Anna"}});
    const auto signUp = seated(a, boxing.session, anna, "2026-11-20T10:00");
    a.edit("session_seat", signUp.second, {{"attendance", "present"}});
    world.sync();
    CHECK(seatsOf(wip, boxing.session).seated == 1);
    CHECK(wip.get("session_seat", signUp.second).fields.at("attendance") == Value("present"));
    CHECK(wip.get("session_seat", signUp.second).fields.at("structure") == idValue(a.structure));
    CHECK(must(wip.reader->list({.type = "signup"})).empty());
    CHECK(must(wip.reader->list({.type = "person"})).empty());
    const auto bytes = anna.bytes; // nothing that is known there leads back to the person
    for (const auto &seat : must(wip.reader->list({.type = "session_seat"}))) {
        CHECK(seat.id.bytes != bytes);
        for (const auto &[name, value] : seat.fields) CHECK(value != idValue(anna));
    }
}

TEST_CASE("a series made on two laptops at once has each session once") {
    StoreWorld world(404);
    auto &a = world.enrol();
    auto &b = world.enrol();
    const Boxing boxing(world, a);
    const auto series =
        a.add("series", {{"activity", idValue(boxing.activity)}, {"startsAt", "2026-12-01T14:00"}, {"rule", "FREQ=WEEKLY;UNTIL=20261222"}});
    world.sync();
    for (auto *peer : {&a, &b}) {
        std::vector<domain::RecordChange> sessions;
        for (const auto &at : domain::occurrences("2026-12-01T14:00", {domain::Recurrence::Every::Week, 1, "2026-12-22"}))
            sessions.push_back({domain::occurrenceId(series, at.substr(0, 10)),
                                "session",
                                true,
                                {},
                                {{"activity", idValue(boxing.activity)}, {"startsAt", at}, {"series", idValue(series)}}});
        must(peer->writer->commit(sessions));
    }
    world.sync();
    const auto second = domain::occurrenceId(series, "2026-12-08");
    a.edit("session", second, {{"startsAt", "2026-12-09T10:00"}}); // moved here, called off there: both are kept
    b.edit("session", second, {{"cancelledOn", "2026-11-24"}});
    world.sync();
    for (auto *peer : {&a, &b}) {
        CHECK(must(peer->reader->list({.type = "session"})).size() == 5); // with the first one
        CHECK(peer->value("session", second, "startsAt") == Value("2026-12-09T10:00"));
        CHECK(peer->value("session", second, "cancelledOn") == Value("2026-11-24"));
        CHECK(must(peer->reader->conflicts()).empty());
    }
    CHECK((a.dump() == b.dump()));
}

TEST_CASE("a series changed and made longer on two laptops at once is as long as the longer, with every change") {
    StoreWorld world(406);
    auto &a = world.enrol();
    auto &b = world.enrol();
    const Boxing boxing(world, a);
    const std::string first = "2026-12-01T14:00";
    const domain::Recurrence rule{domain::Recurrence::Every::Week, 1, "2026-12-15"};
    const auto series =
        a.add("series", {{"activity", idValue(boxing.activity)}, {"startsAt", first}, {"rule", domain::ruleText(first, rule)}});
    for (const auto &at : domain::occurrences(first, rule))
        must(a.writer->commit(std::vector<domain::RecordChange>{
            {domain::occurrenceId(series, at.substr(0, 10)),
             "session",
             true,
             {},
             {{"activity", idValue(boxing.activity)}, {"startsAt", at}, {"series", idValue(series)}, {"place", "Gymnase"}}}}));
    world.sync();
    const auto sessions = [&](Peer &peer) {
        std::vector<domain::Record> out;
        for (auto &one : must(peer.reader->list({.type = "session"})))
            if (one.fields.contains("series")) out.push_back({one.id, one.fields});
        return out;
    };
    const auto change = [&](Peer &peer, const domain::Fields &set) { // all that are to come, from the second one
        const auto chosen = peer.get("session", domain::occurrenceId(series, "2026-12-08"));
        for (const auto &one : domain::reachedBy(sessions(peer), chosen.id, domain::SeriesPart::All, "2026-12-02T09:00"))
            peer.edit("session", one.id, domain::changedAlike(one.fields, chosen.fields, set));
    };
    const auto lengthen = [&](Peer &peer, const char *until) {
        const domain::Record of{series, peer.get("series", series).fields};
        must(peer.writer->commit(domain::lengthened(of, sessions(peer), until)));
    };
    change(a, {{"startsAt", "2026-12-10T10:00"}}); // Thursdays here, another place there
    change(b, {{"place", "Salle des fêtes"}});
    lengthen(b, "2027-01-05");
    world.sync();
    lengthen(a, "2027-01-15"); // both, without having met
    lengthen(b, "2027-01-29");
    world.sync();
    for (auto *peer : {&a, &b}) {
        CHECK(sessions(*peer).size() == 9);
        CHECK(must(peer->reader->conflicts()).empty());
        const auto second = domain::occurrenceId(series, "2026-12-08");
        CHECK(peer->value("session", second, "startsAt") == Value("2026-12-10T10:00"));
        CHECK(peer->value("session", second, "place") == Value("Salle des fêtes"));
        CHECK(peer->value("session", domain::occurrenceId(series, "2026-12-01"), "place") == Value("Gymnase")); // it took place
        CHECK(peer->value("session", domain::occurrenceId(series, "2026-12-01"), "startsAt") == Value(first));
    }
    CHECK((a.dump() == b.dump()));
}

TEST_CASE("a step noted by hand names no session") {
    StoreWorld world(405);
    auto &a = world.enrol();
    const auto anna = a.add("person", {{"usualName", "Anna"}});
    const auto pathway = a.add("pathway", {{"person", idValue(anna)}, {"startedOn", "2026-03-02"}}, anna);
    const auto step = a.add("pathway_step", {{"pathway", idValue(pathway)}, {"title", "Immersion"}}, anna);
    CHECK(a.value("pathway_step", step, "person") == idValue(anna));
    CHECK(a.value("pathway_step", step, "session").isNull());
    CHECK(a.value("pathway_step", step, "attemptOf").isNull());
    CHECK(a.value("pathway", pathway, "follows").isNull());
}
