// Who has a seat and who waits; sessions that come again; the step that attending is.
#include "core/base/IdValue.h"
#include "core/domain/CivilTime.h"
#include "core/domain/Recurrence.h"
#include "core/domain/Sessions.h"
#include "tests/unit/domain/MadeId.h"

#include <algorithm>
#include <set>

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::domain;
using namespace tp::test;

namespace {

RecordId seatId(std::uint8_t number) { return madeId<RecordId>(number); }
Record seat(std::uint8_t number, const char *takenAt, Fields more = {}) {
    more["takenAt"] = takenAt;
    return {seatId(number), std::move(more)};
}
std::vector<SeatState> states(const Occupancy &of) {
    std::vector<SeatState> out;
    for (const auto &place : of.places) out.push_back(place.state);
    return out;
}

} // namespace

TEST_CASE("seats go by when they were taken, then by id; who was told the waiting list waits in that order") {
    const std::vector seats{seat(3, "2026-11-20T10:00", {{"waiting", true}}), seat(4, "2026-11-20T09:00", {{"waiting", true}}),
                            seat(2, "2026-11-19T09:00"), seat(1, "2026-11-19T09:00")};
    const auto two = occupancy(seats, 2);
    CHECK(two.seated == 2);
    CHECK(two.waiting == 2);
    CHECK(two.tooMany == 0);
    CHECK(two.free == 0);
    CHECK(two.places[0].seat == seatId(1)); // at the same minute: by id, everywhere alike
    CHECK(two.of(seatId(4))->waiting == 1); // earlier, though its id is later
    CHECK(two.of(seatId(3))->waiting == 2);
    CHECK(two.of(seatId(9)) == nullptr);
    auto again = seats;
    std::reverse(again.begin(), again.end());
    CHECK(states(occupancy(again, 2)) == states(two));
    CHECK(occupancy(seats, 6).free == 2);
    CHECK(occupancy(seats, 4).free == 0);
    for (const auto &none : {std::optional<std::int64_t>(), std::optional<std::int64_t>(0), std::optional<std::int64_t>(-3)}) {
        const auto open = occupancy(seats, none);
        CHECK(!open.free);
        CHECK(open.seated == 4);
    }
    CHECK(occupancy({}, 3).free == 3);
}

TEST_CASE("signed up within one minute, who was told to wait takes nobody's seat, whatever the ids") {
    const auto full =
        occupancy({seat(1, "2026-11-19T09:00", {{"waiting", true}}), seat(2, "2026-11-19T09:00"), seat(3, "2026-11-19T09:00")}, 2);
    CHECK(full.tooMany == 0);
    CHECK(full.of(seatId(1))->state == SeatState::Waiting);
    CHECK(full.of(seatId(3))->state == SeatState::Seated);
}

TEST_CASE("a seat that is released moves the others up, and nothing is stored") {
    auto first = seat(1, "2026-11-19T09:00"), second = seat(2, "2026-11-19T10:00", {{"waiting", true}});
    CHECK(occupancy({first, second}, 1).of(second.id)->state == SeatState::Waiting);
    first.fields["releasedOn"] = "2026-11-21";
    const auto after = occupancy({first, second}, 1);
    CHECK(after.of(second.id)->state == SeatState::ToTell);
    CHECK(after.of(first.id)->state == SeatState::Released);
    CHECK(after.free == 0);
}

TEST_CASE("a seat that came free is to be told until somebody says so, and takes nobody else's meanwhile") {
    const auto first = seat(1, "2026-11-19T09:00", {{"releasedOn", "2026-11-21"}});
    auto second = seat(2, "2026-11-19T10:00", {{"waiting", true}});
    const auto third = seat(3, "2026-11-19T11:00", {{"waiting", true}});
    const Fields session{{"startsAt", "2026-11-24T16:00"}};
    const auto told = [&](const Fields &of, const char *today) { return seatsToTell(of, occupancy({first, second, third}, 1), today); };
    const auto before = occupancy({first, second, third}, 1);
    CHECK(before.seated == 1);
    CHECK(before.toTell == 1);
    CHECK(before.waiting == 1);
    CHECK(before.capacityForAll() == 1);
    CHECK(hasSeat(before.of(second.id)->state));
    CHECK(told(session, "2026-11-24") == std::vector{second.id});
    CHECK(told(session, "2026-11-25").empty()); // it is over
    CHECK(told({{"startsAt", "2026-11-24T16:00"}, {"cancelledOn", "2026-11-22"}}, "2026-11-23").empty());
    for (const auto &[field, value] : toldOfSeat()) second.fields[field] = value;
    CHECK(told(session, "2026-11-24").empty());
    const auto after = occupancy({first, second, third}, 1);
    CHECK(after.of(second.id)->state == SeatState::Seated);
    CHECK(after.of(third.id)->state == SeatState::Waiting);
}

TEST_CASE("laptops that had not met fill a session too much: nobody is sent away, and the room for all is known") {
    const std::vector seats{seat(1, "2026-11-19T09:00"), seat(2, "2026-11-19T10:00"), seat(3, "2026-11-19T11:00", {{"waiting", true}}),
                            seat(4, "2026-11-19T12:00"), seat(5, "2026-11-19T13:00")};
    const auto full = occupancy(seats, 2);
    CHECK(full.tooMany == 2);
    CHECK(full.waiting == 1);
    CHECK(full.of(seatId(4))->state == SeatState::TooMany);
    CHECK(full.capacityForAll() == 5);
    const auto larger = occupancy(seats, full.capacityForAll());
    CHECK(larger.tooMany == 0);
    CHECK(larger.seated == 5);
    auto moved = seats; // or they wait
    moved[3].fields["waiting"] = true;
    moved[4].fields["waiting"] = true;
    const auto waiting = occupancy(moved, 2);
    CHECK(waiting.tooMany == 0);
    CHECK(waiting.of(seatId(5))->waiting == 3);
    CHECK(waiting.capacityForAll() == 2);
}

TEST_CASE("of one person signed up on two laptops the earlier sign-up counts") {
    const auto anna = idValue(seatId(77)), bilal = idValue(seatId(78));
    const std::vector signUps{Record{seatId(1), {{"person", anna}, {"signedUpAt", "2026-11-20T10:00"}}},
                              Record{seatId(2), {{"person", anna}, {"signedUpAt", "2026-11-19T10:00"}}},
                              Record{seatId(3), {{"person", bilal}, {"signedUpAt", "2026-11-18T10:00"}, {"cancelledOn", "2026-11-19"}}},
                              Record{seatId(4), {{"person", bilal}, {"signedUpAt", "2026-11-20T10:00"}}}};
    CHECK(doubledSignUps(signUps) == std::vector{seatId(1)});
}

TEST_CASE("attending is a step of the pathway, the same one on every laptop") {
    const auto session = seatId(5), anna = seatId(77), bilal = seatId(78), pathway = seatId(90);
    CHECK(sessionStepId(session, anna) == sessionStepId(session, anna));
    CHECK(sessionStepId(session, anna) != sessionStepId(session, bilal));
    auto almost = anna;
    almost.bytes.back() ^= 1; // ids made in one moment differ at their end
    CHECK(sessionStepId(session, anna) != sessionStepId(session, almost));
    CHECK(sessionStepId(seatId(6), anna) != sessionStepId(session, anna));
    const Record held{session, {{"startsAt", "2026-11-24T14:30"}, {"structure", idValue(seatId(9))}}};
    const Fields boxing{{"title", "Boxe"}, {"kind", "sport"}};
    const auto done = sessionStep(held, boxing, "present", pathway);
    CHECK(done.at("outcome") == Value("done"));
    CHECK(done.at("title") == Value("Boxe"));
    CHECK(done.at("kind") == Value("sport"));
    CHECK(done.at("startedOn") == Value("2026-11-24"));
    CHECK(done.at("endedOn") == Value("2026-11-24"));
    CHECK(done.at("session") == idValue(session));
    CHECK(stepState(done, "2026-12-01") == StepState::Done);
    const auto absent = sessionStep(held, boxing, "absent", pathway), excused = sessionStep(held, boxing, "excused", pathway);
    CHECK(stepState(absent, "2026-12-01") == StepState::NotCome);
    CHECK(stepState(excused, "2026-12-01") == StepState::TryAgain);
    CHECK(absent.at("startedOn").isNull()); // a correction takes the real days back
    CHECK(sessionStep(held, boxing, "", pathway).empty());
}

TEST_CASE("a step is as attendance made it until somebody writes in it, in whatever pathway it stands") {
    const Record held{seatId(5), {{"startsAt", "2026-11-24T14:30"}, {"structure", idValue(seatId(9))}}};
    const Fields boxing{{"title", "Boxe"}};
    const auto made = sessionStep(held, boxing, "absent", {});
    auto step = sessionStep(held, boxing, "absent", seatId(90));
    step["person"] = idValue(seatId(77));
    CHECK(isAsMade(step, made));
    step.erase("startedOn"); // nothing stands there, which is what it says
    CHECK(isAsMade(step, made));
    CHECK_FALSE(isAsMade(step, sessionStep(held, boxing, "present", {})));
    for (const auto &[field, value] : Fields{{"note", "Malade"}, {"outcome", "stopped"}, {"plannedUntil", "2026-11-30"}}) {
        INFO(field);
        auto written = step;
        written[field] = value;
        CHECK_FALSE(isAsMade(written, made));
    }
}

TEST_CASE("a session ends after its length, by the clock on the wall") {
    CHECK(sessionEnd({{"startsAt", "2026-11-24T14:30"}, {"minutes", 90}}) == "2026-11-24T16:00");
    CHECK(sessionEnd({{"startsAt", "2026-11-24T23:30"}, {"minutes", 90}}) == "2026-11-25T01:00");
    CHECK(sessionEnd({{"startsAt", "2026-12-31T23:30"}, {"minutes", 1440}}) == "2027-01-01T23:30");
    for (const auto &odd : {Value(), Value(0), Value(-5), Value(9'000'000'000)})
        CHECK(sessionEnd({{"startsAt", "2026-11-24T14:30"}, {"minutes", odd}}) == "2026-11-24T15:30");
    CHECK(sessionEnd({}).empty());
    CHECK(!civilTime("2026-02-30T10:00"));
    CHECK(!civilTime("2026-02-03T24:00"));
    CHECK(mondayOf("2026-11-24") == "2026-11-23");
    CHECK(mondayOf("2026-11-23") == "2026-11-23");
    CHECK(mondayOf("2026-11-29") == "2026-11-23");
}

TEST_CASE("a session comes again each week or every so many, across summer time at the same hour") {
    const auto weekly = occurrences("2026-10-13T14:00", {Recurrence::Every::Week, 1, "2026-11-03"});
    CHECK(weekly == std::vector<std::string>{"2026-10-13T14:00", "2026-10-20T14:00", "2026-10-27T14:00", "2026-11-03T14:00"});
    CHECK(occurrences("2027-03-15T09:30", {Recurrence::Every::Week, 2, "2027-04-12"}) ==
          std::vector<std::string>{"2027-03-15T09:30", "2027-03-29T09:30", "2027-04-12T09:30"});
    CHECK(occurrences("2026-10-13T14:00", {Recurrence::Every::Week, 1, "2026-10-12"}).empty());
    CHECK(occurrences("2026-10-13T14:00", {Recurrence::Every::Week, 1, "2036-10-12"}).size() == mostOccurrences);
    CHECK(isCutShort("2026-10-13T14:00", {Recurrence::Every::Week, 1, "2036-10-12"}));
    CHECK_FALSE(isCutShort("2026-10-13T14:00", {Recurrence::Every::Week, 1, "2027-11-30"})); // the sixtieth
    CHECK(isCutShort("2026-10-13T14:00", {Recurrence::Every::Week, 1, "2027-12-07"}));
    for (const auto &[start, rule] : {std::pair<const char *, Recurrence>{"2026-10-13T14:00", {Recurrence::Every::Week, 0, "2026-11-03"}},
                                      {"2026-10-13T14:00", {Recurrence::Every::Week, 1, "demain"}},
                                      {"hier", {Recurrence::Every::Week, 1, "2026-11-03"}}})
        CHECK(occurrences(start, rule).empty());
}

TEST_CASE("or on the same weekday of each month, the fifth being the last") {
    CHECK(occurrences("2026-11-10T14:00", {Recurrence::Every::MonthByWeekday, 1, "2027-02-28"}) == // second Tuesday
          std::vector<std::string>{"2026-11-10T14:00", "2026-12-08T14:00", "2027-01-12T14:00", "2027-02-09T14:00"});
    CHECK(occurrences("2026-12-29T14:00", {Recurrence::Every::MonthByWeekday, 1, "2027-03-31"}) == // last Tuesday
          std::vector<std::string>{"2026-12-29T14:00", "2027-01-26T14:00", "2027-02-23T14:00", "2027-03-30T14:00"});
    CHECK(occurrences("2026-11-10T14:00", {Recurrence::Every::MonthByWeekday, 3, "2027-05-31"}).size() == 3);
}

TEST_CASE("a rule is recorded as calendars write it, and read again") {
    const Recurrence weekly{Recurrence::Every::Week, 2, "2027-06-30"}, monthly{Recurrence::Every::MonthByWeekday, 1, "2027-06-30"};
    CHECK(ruleText("2026-11-10T14:00", weekly) == "FREQ=WEEKLY;INTERVAL=2;UNTIL=20270630");
    CHECK(ruleText("2026-11-10T14:00", monthly) == "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270630");
    CHECK(ruleText("2026-12-29T14:00", monthly) == "FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20270630");
    for (const auto &rule : {weekly, monthly}) CHECK(recurrenceIn(ruleText("2026-11-10T14:00", rule)) == rule);
    for (const auto *odd : {"", "FREQ=DAILY;UNTIL=20270630", "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=x;UNTIL=20270630", "chaque mardi",
                            "FREQ=WEEKLY;COUNT=4", "FREQ=WEEKLY;UNTIL=2027"})
        CHECK(!recurrenceIn(odd));
}

TEST_CASE("an occurrence has one record on every laptop, and no two days share one") {
    const auto series = seatId(3);
    std::set<RecordId> ids{series};
    for (const auto &at : occurrences("2026-10-13T14:00", {Recurrence::Every::Week, 1, "2036-10-12"}))
        CHECK(ids.insert(occurrenceId(series, dayOf(at))).second);
    CHECK(occurrenceId(series, "2026-10-13") == occurrenceId(series, "2026-10-13"));
    CHECK(occurrenceId(seatId(4), "2026-10-13") != occurrenceId(series, "2026-10-13"));
}
