// A pathway as the lanes show it: states and days of its steps, attempts linked, which pathway is under way, two that are joined.
#include "core/base/CivilDay.h"
#include "core/base/IdValue.h"
#include "core/domain/PathwayJoin.h"
#include "tests/unit/domain/MadeId.h"

#include <algorithm>
#include <random>

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::domain;
using namespace tp::test;

namespace {

const std::string today = "2026-11-24";

RecordId step(std::uint8_t number) { return madeId<RecordId>(number); }
Record attempt(std::uint8_t number, const char *from, std::optional<std::uint8_t> of = {}) {
    Record out{step(number), {{"plannedFrom", from}}};
    if (of) out.fields["attemptOf"] = idValue(step(*of));
    return out;
}

} // namespace

TEST_CASE("a step is what was said of it, else what its days say") {
    const auto state = [](Fields fields) { return stepState(fields, today); };
    CHECK(state({}) == StepState::Planned);
    CHECK(state({{"plannedFrom", "2026-12-01"}}) == StepState::Planned);
    CHECK(state({{"plannedFrom", today}}) == StepState::Planned); // the whole day long
    CHECK(state({{"plannedFrom", "2026-11-23"}}) == StepState::Unsaid);
    CHECK(state({{"plannedFrom", "2026-11-01"}, {"startedOn", "2026-11-02"}}) == StepState::UnderWay);
    CHECK(state({{"startedOn", "2026-12-01"}}) == StepState::Planned);
    CHECK(state({{"startedOn", "2026-11-02"}, {"plannedUntil", today}}) == StepState::UnderWay);
    CHECK(state({{"startedOn", "2026-11-02"}, {"plannedUntil", "2026-11-23"}}) == StepState::Unsaid); // over, as it was planned
    CHECK(state({{"startedOn", "2026-11-02"}, {"plannedUntil", "2026-11-10"}, {"endedOn", today}}) == StepState::UnderWay);
    CHECK(state({{"startedOn", "2026-11-02"}, {"endedOn", "2026-11-20"}}) == StepState::Unsaid);
    CHECK(state({{"startedOn", "2026-11-02"}, {"endedOn", today}}) == StepState::UnderWay);
    CHECK(state({{"plannedFrom", "2026-12-01"}, {"outcome", "done"}}) == StepState::Done);
    CHECK(state({{"outcome", "stopped"}}) == StepState::Stopped);
    CHECK(state({{"outcome", "not_come"}}) == StepState::NotCome);
    CHECK(state({{"outcome", "try_again"}}) == StepState::TryAgain);
    CHECK(state({{"outcome", "of a later version"}}) == StepState::Done);
    CHECK(state({{"outcome", Value()}}) == StepState::Planned); // cleared again
    for (const auto other : {StepState::Planned, StepState::Unsaid, StepState::UnderWay, StepState::Done}) CHECK(!mayBeRetried(other));
}

TEST_CASE("a step is asked about since its last day, or its first where it did not begin; in a pathway that ended never") {
    const Fields underWay, ended{{"endedOn", "2026-11-20"}};
    const auto since = [&](const Fields &step) { return askedSince(step, &underWay, today); };
    const Fields planned{{"plannedFrom", "2026-11-01"}, {"plannedUntil", "2026-11-10"}};
    CHECK(since(planned) == "2026-11-01");
    auto begun = planned;
    begun["startedOn"] = "2026-11-02";
    CHECK(since(begun) == "2026-11-10");
    CHECK(askedSince(begun, nullptr, today) == "2026-11-10");
    CHECK_FALSE(askedSince(begun, &ended, today));
    CHECK(since({{"startedOn", "2026-11-02"}, {"endedOn", "2026-11-05"}}) == "2026-11-05");
    CHECK_FALSE(since({{"startedOn", "2026-11-02"}}));
    CHECK_FALSE(since({{"plannedFrom", "2026-12-01"}}));
    begun["outcome"] = "done";
    CHECK_FALSE(since(begun));
}

TEST_CASE("what is said of a step writes its real days, as far as they are known, wherever it is said") {
    const auto said = [](const Fields &step, const char *outcome) { return sayOutcome(step, outcome, today); };
    const Fields planned{{"plannedFrom", "2026-09-01"}, {"plannedUntil", "2026-10-15"}};
    CHECK(said(planned, "done") == Fields{{"outcome", "done"}, {"startedOn", "2026-09-01"}, {"endedOn", "2026-10-15"}});
    CHECK(said({{"plannedFrom", "2026-12-01"}}, "stopped") == Fields{{"outcome", "stopped"}, {"startedOn", today}, {"endedOn", today}});
    CHECK(said(planned, "not_come") == Fields{{"outcome", "not_come"}});
    auto begun = planned;
    begun["startedOn"] = "2026-11-01"; // later than it was to be over
    CHECK(said(begun, "done") == Fields{{"outcome", "done"}, {"endedOn", "2026-11-01"}});
    begun["endedOn"] = "2026-11-05";
    CHECK(said(begun, "done") == Fields{{"outcome", "done"}});
}

TEST_CASE("a planned step moves by its planned days, both; what began, ended or was said stays") {
    const Fields both{{"plannedFrom", "2026-12-28"}, {"plannedUntil", "2027-01-02"}, {"title", "Boxe"}};
    CHECK(movedDays(both, 7) == Fields{{"plannedFrom", "2027-01-04"}, {"plannedUntil", "2027-01-09"}});
    CHECK(movedDays(both, -1) == Fields{{"plannedFrom", "2026-12-27"}, {"plannedUntil", "2027-01-01"}});
    CHECK(movedDays({{"plannedFrom", "2028-02-28"}}, 1) == Fields{{"plannedFrom", "2028-02-29"}});
    CHECK(movedDays({{"plannedFrom", "2026-11-02"}}, 7) == Fields{{"plannedFrom", "2026-11-09"}}); // nobody said what became of it
    for (const auto &[field, value] :
         {std::pair("outcome", "try_again"), std::pair("startedOn", today.c_str()), std::pair("endedOn", today.c_str())}) {
        INFO(field);
        auto told = both;
        told[field] = std::string(value);
        CHECK(movedDays(told, 7).empty());
    }
    CHECK(movedDays({{"title", "Un jour"}}, 7).empty());
}

TEST_CASE("a step lasts from its real first day, else the planned one, and to today while it is under way") {
    const auto span = [](Fields fields) { return stepSpan(fields, today); };
    CHECK(!span({}));
    CHECK(span({{"plannedFrom", "2026-12-01"}}) == DaySpan{"2026-12-01", "2026-12-01"});
    CHECK(span({{"plannedFrom", "2026-11-01"}, {"plannedUntil", "2026-11-10"}, {"startedOn", "2026-11-03"}}) ==
          DaySpan{"2026-11-03", today});
    CHECK(span({{"plannedUntil", "2026-12-20"}, {"startedOn", "2026-11-03"}}) == DaySpan{"2026-11-03", "2026-12-20"});
    CHECK(span({{"startedOn", "2026-11-03"}, {"endedOn", "2026-11-05"}, {"outcome", "done"}}) == DaySpan{"2026-11-03", "2026-11-05"});
    CHECK(span({{"startedOn", "2026-11-03"}, {"endedOn", "2026-10-05"}, {"outcome", "done"}}) == DaySpan{"2026-11-03", "2026-11-03"});
    CHECK(span({{"endedOn", "2026-10-05"}, {"outcome", "done"}}) == DaySpan{"2026-10-05", "2026-10-05"});
}

TEST_CASE("attempts are chains, in whatever order the steps come, also from another laptop's circle") {
    std::vector<Record> steps{attempt(1, "2026-03-01"),    attempt(2, "2026-05-01", 1), attempt(3, "2026-04-01"),
                              attempt(4, "2026-06-01", 2), attempt(5, "2026-02-01", 9), // of a step that cannot be read here
                              attempt(6, "2026-07-01", 6), attempt(7, "2026-08-01", 8), attempt(8, "2026-09-01", 7)};
    const std::vector<std::vector<RecordId>> expected{{step(5)}, {step(1), step(2), step(4)}, {step(3)}, {step(6)}, {step(7), step(8)}};
    std::mt19937 random(20261127);
    for (int round = 0; round < 50; ++round) {
        std::shuffle(steps.begin(), steps.end(), random);
        CHECK(attemptChains(steps) == expected);
    }
    CHECK(attemptChains({}).empty());
    // Two attempts after one: both stand in its chain, by their day.
    CHECK(attemptChains({attempt(1, "2026-03-01"), attempt(2, "2026-05-01", 1), attempt(3, "2026-04-01", 1)}) ==
          std::vector<std::vector<RecordId>>{{step(1), step(3), step(2)}});
    // A second attempt that was dated before the first is still the second.
    CHECK(attemptChains({attempt(1, "2026-03-01"), attempt(2, "2026-01-01", 1)}) == std::vector<std::vector<RecordId>>{{step(1), step(2)}});
}

TEST_CASE("one pathway is under way; a new one begins with its phase, a further attempt with the words of the one before") {
    CHECK(!currentPathway({}));
    const std::vector<Record> pathways{{step(1), {{"startedOn", "2025-01-01"}, {"endedOn", "2025-06-01"}}},
                                       {step(3), {{"startedOn", "2026-02-01"}}},
                                       {step(2), {{"startedOn", "2026-02-01"}}}};
    REQUIRE(currentPathway(pathways));
    CHECK(currentPathway(pathways)->id == step(2));

    SeededRandom random(1);
    const auto made = startPathway({step(9), "2026-11-24", "outreach", step(1)}, 1'795'527'960'000, random);
    REQUIRE(made);
    REQUIRE(made->size() == 2);
    CHECK(made->at(0).type == "pathway");
    CHECK(made->at(0).file == step(9));
    CHECK(made->at(0).set.at("follows") == idValue(step(1)));
    CHECK(made->at(1).set.at("pathway") == idValue(made->at(0).record));
    CHECK(made->at(1).set.at("from") == Value("2026-11-24"));
    CHECK(startPathway({step(9), "2026-11-24", "no phase", {}}, 1'795'527'960'000, random).error().code == Code::Invalid);
    CHECK(startPathway({step(9), "24/11/2026", "", {}}, 1'795'527'960'000, random).error().code == Code::Invalid);

    const Record failed{step(4),
                        {{"title", "Immersion cuisine"},
                         {"kind", "immersion"},
                         {"person", idValue(step(9))},
                         {"pathway", idValue(step(2))},
                         {"plannedFrom", "2026-11-02"},
                         {"structure", idValue(madeId<StructureId>(7))},
                         {"outcome", "not_come"}}};
    CHECK(furtherAttempt(failed, step(3)) == Fields{{"title", "Immersion cuisine"},
                                                    {"kind", "immersion"},
                                                    {"person", idValue(step(9))},
                                                    {"pathway", idValue(step(3))}, // under way now: not the one it was in
                                                    {"attemptOf", idValue(step(4))}});
    const std::vector all{madeId<StructureId>(6), madeId<StructureId>(7), madeId<StructureId>(8)};
    CHECK(elsewhere(failed.fields, all) == std::vector{all[0], all[2]});
    CHECK(elsewhere({{"partner", "Boulangerie"}}, all) == all);
}

TEST_CASE("what took place on a day belongs to the pathway under way on that day, whatever has ended or begun since") {
    const auto on = [](const std::vector<Record> &pathways, const char *day) {
        const auto *of = pathwayOn(pathways, day);
        return of ? std::optional(of->id) : std::nullopt;
    };
    const Record ended{step(1), {{"startedOn", "2026-03-02"}, {"endedOn", "2026-06-15"}}};
    const Record again{step(2), {{"startedOn", "2026-09-01"}}};
    CHECK_FALSE(on({}, "2026-06-10"));
    CHECK(on({ended}, "2026-06-10") == step(1)); // ended since
    CHECK(on({ended}, "2026-03-02") == step(1)); // its first and its last day are its own
    CHECK(on({ended}, "2026-06-15") == step(1));
    CHECK_FALSE(on({ended}, "2026-06-16"));
    CHECK_FALSE(on({ended}, "2026-03-01"));

    CHECK(on({again, ended}, "2026-06-10") == step(1)); // begun again since
    CHECK(on({again, ended}, "2026-09-01") == step(2));
    CHECK(on({again, ended}, "2026-07-14") == step(2)); // none was under way: the one that is now, begun late
    CHECK(on({again}, "2026-08-31") == step(2));
    CHECK(on({{step(3), {}}}, "2026-08-31") == step(3)); // nobody knows when it began

    const Record first{step(5), {{"startedOn", "2026-09-01"}}}, second{step(4), {{"startedOn", "2026-09-03"}}};
    CHECK(on({second, first}, "2026-09-02") == step(5)); // two at once: the one begun first
    CHECK(on({second, first}, "2026-09-10") == step(5));
    CHECK(on({second, first}, "2026-08-01") == step(5));
    auto firstEnded = first;
    firstEnded.fields["endedOn"] = "2026-09-08";
    CHECK(on({second, firstEnded}, "2026-09-05") == step(5));
    CHECK(on({second, firstEnded}, "2026-09-10") == step(4));
    const Record joined{step(4), {{"startedOn", "2026-09-03"}, {"endedOn", "2026-09-03"}, {"joinedWith", idValue(step(5))}}};
    CHECK(on({joined, first}, "2026-09-03") == step(5));
    CHECK_FALSE(on({joined}, "2026-09-03"));
}

TEST_CASE("the next pathway is the first, or goes on from the one begun last") {
    const auto first = nextPathway(step(9), {}, today);
    CHECK(first.phase == "outreach");
    CHECK_FALSE(first.follows);
    CHECK_FALSE(lastPathway({}));
    const auto again =
        nextPathway(step(9), {{step(2), {{"startedOn", "2026-03-01"}}}, {step(3), {{"startedOn", "2025-03-01"}}}, {step(1), {}}}, today);
    CHECK(again.phase == "remobilisation");
    CHECK(again.follows == step(2));
    CHECK(again.on == today);
}

TEST_CASE("the last news of a person is a meeting, a pathway or a step begun, a step ended, whichever came last, never of a day to come") {
    const auto pathway = [](const char *began) { return Record{step(1), {{"startedOn", began}}}; };
    const auto came = [](const char *from, Value until = {}) {
        return Record{step(2), {{"startedOn", from}, {"endedOn", std::move(until)}, {"plannedFrom", "2026-11-20"}}};
    };
    CHECK(lastNews("", {}, {}, today).empty());
    CHECK(lastNews("2026-10-02", {}, {}, today) == "2026-10-02");
    CHECK(lastNews("2026-10-02T14:30", {}, {}, today) == "2026-10-02");
    CHECK(lastNews("2026-10-02", {pathway("2026-10-03")}, {}, today) == "2026-10-03");
    CHECK(lastNews("2026-10-02", {pathway("2026-01-03")}, {came("2026-10-05")}, today) == "2026-10-05");
    CHECK(lastNews("2026-10-02", {}, {came("2026-10-05", "2026-11-06"), came("2026-10-07")}, today) == "2026-11-06");
    CHECK(lastNews(today, {}, {came("2026-10-05")}, today) == today);
    CHECK(lastNews("2026-11-25", {pathway("2027-01-01")}, {came("2026-10-05", "2027-01-01")}, today) == "2026-10-05");
    CHECK(lastNews("", {}, {Record{step(3), {{"plannedFrom", "2026-10-05"}}}}, today).empty()); // planned alone
    CHECK(lastNews("", {}, {came("2026-02-31", "yesterday")}, today).empty());
}

TEST_CASE("days are read as they are written") {
    for (const auto *day : {"2026-03-02", "2024-02-29", "1999-12-31"}) CHECK(isoDay(dayIn(day).value()) == day);
    for (const auto *none : {"", "2026", "2026-03", "2026-02-30", "2026-13-01", "2026-03-02T10:00", "02/03/2026", "2026-03-02 "}) {
        INFO(none);
        CHECK(!dayIn(none));
    }
}

TEST_CASE(
    "two pathways begun apart are joined: the first goes on with every step and phase, whichever laptop joins them, and once is enough") {
    const auto person = idValue(step(90));
    const Record first{step(2), {{"person", person}, {"startedOn", "2026-11-02"}, {"wishes", "Cuisiner"}}},
        second{step(1), {{"person", person}, {"startedOn", "2026-11-05"}, {"wishes", "Bouger"}, {"note", "Vu avec sa soeur"}}},
        past{step(3), {{"person", person}, {"startedOn", "2025-01-01"}, {"endedOn", "2025-06-01"}}};
    const std::vector<Record> phases{{step(11), {{"person", person}, {"pathway", idValue(step(2))}, {"from", "2026-11-02"}}},
                                     {step(12), {{"person", person}, {"pathway", idValue(step(1))}, {"from", "2026-11-05"}}}},
        steps{{step(21), {{"person", person}, {"pathway", idValue(step(1))}, {"title", "Boxe"}}},
              {step(22), {{"person", person}, {"pathway", idValue(step(3))}, {"title", "Visite"}}}};
    CHECK(pathwaysToJoin({first, past}, phases, steps).others.empty());
    CHECK(joinedPathways({first, past}, phases, steps).empty());
    CHECK(pathwaysToJoin({past}, phases, steps).into == std::nullopt);
    const auto [into, others] = pathwaysToJoin({second, past, first}, phases, steps);
    CHECK(into == step(2));
    CHECK(others == std::vector<RecordId>{step(1)});

    const auto changes = joinedPathways({second, past, first}, phases, steps);
    CHECK(changes == joinedPathways({first, second, past}, phases, steps)); // as the other laptop writes it
    REQUIRE(changes.size() == 4);
    CHECK(changes[0].set == Fields{{"wishes", "Cuisiner\nBouger"}, {"note", "Vu avec sa soeur"}});
    CHECK(changes[1].record == step(12));
    CHECK(changes[2].record == step(21)); // not the one of the pathway that had ended
    CHECK(changes[2].set == Fields{{"pathway", idValue(step(2))}});
    CHECK(changes[3].record == step(1)); // last: until then it is still to be joined
    CHECK(changes[3].set == Fields{{"joinedWith", idValue(step(2))}, {"endedOn", "2026-11-05"}});
    for (const auto &change : changes) CHECK(change.file == step(90));

    std::vector<Record> after{first, second, past}, phasesAfter = phases, stepsAfter = steps;
    for (const auto &change : changes)
        for (auto *records : {&after, &phasesAfter, &stepsAfter})
            for (auto &record : *records)
                if (record.id == change.record)
                    for (const auto &[field, value] : change.set) record.fields[field] = value;
    CHECK(joinedPathways(after, phasesAfter, stepsAfter).empty());
    CHECK(currentPathway(after)->id == step(2));
    // A laptop that had not heard of it notes a step in the one that was joined: it is not lost, and said again.
    stepsAfter.push_back({step(23), {{"person", person}, {"pathway", idValue(step(1))}, {"title", "Stage"}}});
    const auto again = joinedPathways(after, phasesAfter, stepsAfter);
    REQUIRE(again.size() == 1);
    CHECK(again.front().record == step(23));
    // Ended, the next one goes on from the first, not from what was joined with it.
    for (auto &one : after)
        if (one.id == step(2)) one.fields["endedOn"] = "2026-11-20";
    CHECK(nextPathway(step(90), after, "2026-12-01").follows == step(2));
}
