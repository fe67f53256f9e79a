// The lines above the lanes of a pathway: phases one after the other, which of them it is in on a day, who followed the person.
#include "core/base/IdValue.h"
#include "core/domain/Handover.h"
#include "core/domain/Pathway.h"
#include "tests/unit/domain/MadeId.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::domain;
using namespace tp::test;

namespace {

const std::string lanesToday = "2026-11-24";

Record phase(std::uint8_t number, const char *code, const char *from) {
    return {madeId<RecordId>(number), {{"phase", code}, {"from", from}}};
}

} // namespace

TEST_CASE("phases follow one another without a gap, the last one to today or to the end") {
    const std::vector<Record> phases{phase(2, "mobilisation", "2026-04-01"), phase(1, "outreach", "2026-03-02"),
                                     phase(3, "project", "2026-11-20")};
    const auto spans = phaseSpans(phases, lanesToday, {});
    REQUIRE(spans.size() == 3);
    CHECK(spans[0].phase == "outreach");
    CHECK(spans[0].days == DaySpan{"2026-03-02", "2026-03-31"});
    CHECK(spans[1].days == DaySpan{"2026-04-01", "2026-11-19"});
    CHECK(spans[2].days == DaySpan{"2026-11-20", lanesToday});
    CHECK(spans[2].open);
    CHECK(!spans[1].open);
    const auto ended = phaseSpans(phases, lanesToday, "2026-11-22");
    CHECK(ended[2].days == DaySpan{"2026-11-20", "2026-11-22"});
    CHECK(!ended[2].open);
    // Two of one day, from two laptops: one stands, the same on both.
    const auto twice = phaseSpans({phase(5, "project", "2026-03-02"), phase(4, "outreach", "2026-03-02")}, lanesToday, {});
    REQUIRE(twice.size() == 1);
    CHECK(twice[0].phase == "project");
    CHECK(twice[0].days == DaySpan{"2026-03-02", lanesToday});
    CHECK(phaseSpans({phase(1, "project", "2027-01-01")}, lanesToday, {}).front().days == DaySpan{"2027-01-01", "2027-01-01"}); // to come
}

TEST_CASE("on a day a pathway is in the last of its phases that had begun by then") {
    const auto of = [](std::uint8_t pathway, Record one) {
        one.fields["pathway"] = idValue(madeId<RecordId>(pathway));
        return one;
    };
    const std::vector<Record> phases{of(1, phase(12, "mobilisation", "2026-06-15")), of(2, phase(13, "access", "2026-07-01")),
                                     of(1, phase(11, "outreach", "2026-03-02")),     of(1, phase(14, "project", "2027-01-04")),
                                     of(1, phase(10, "access", "2026-06-15")),       phase(15, "access", "2026-04-01")}; // of none
    const auto on = [&](const std::string &day) {
        const auto found = phaseOn(phases, madeId<RecordId>(1), day);
        return found ? found->phase + " since " + found->days.from : std::string();
    };
    CHECK(on("2026-03-01").empty());
    for (const auto *day : {"2026-03-02", "2026-06-14"}) CHECK(on(day) == "outreach since 2026-03-02");
    for (const auto &day : {std::string("2026-06-15"), lanesToday}) CHECK(on(day) == "mobilisation since 2026-06-15"); // the later written
    CHECK(on("2027-01-04") == "project since 2027-01-04");
    CHECK(!phaseOn(phases, madeId<RecordId>(3), lanesToday));
}

TEST_CASE("the line of the referent changes with each hand-over that was accepted") {
    const auto nora = madeId<MemberId>(1), samira = madeId<MemberId>(2), awa = madeId<MemberId>(3);
    const auto handover = [](const MemberId &from, const MemberId &to, const char *on, const char *answer) {
        return Fields{{"from", idValue(from)}, {"to", idValue(to)}, {"answeredOn", on}, {"answer", answer}};
    };
    const auto alone = referentSpans({}, samira, "2026-03-02");
    REQUIRE(alone.size() == 1);
    CHECK(alone[0].referent == samira);
    const auto two = referentSpans({handover(nora, samira, "2026-04-02", "accepted"), handover(samira, awa, "2026-05-01", "declined")},
                                   samira, "2026-03-02");
    REQUIRE(two.size() == 2);
    CHECK(two[0].referent == nora);
    CHECK(two[0].from == "2026-03-02");
    CHECK(two[1].referent == samira);
    CHECK(two[1].from == "2026-04-02");
    CHECK(referentSpans({handover(nora, samira, "2026-02-02", "accepted")}, samira, "2026-03-02").front().from == "2026-02-02");
}

TEST_CASE("a referent who leaves or is taken over from stays in the line, with the day on which it changed") {
    SeededRandom random(1);
    const auto nora = madeId<MemberId>(1), samira = madeId<MemberId>(2), awa = madeId<MemberId>(3);
    const auto passedOn = [&](const MemberId &from, const MemberId &to, const char *on) {
        const auto made = passOn({madeId<RecordId>(9), from, to, on, {}}, 1'795'527'960'000, random);
        REQUIRE(made);
        return made->set;
    };
    const auto takenUp = [&](const MemberId &by, const char *on) {
        const auto made = takeUp(madeId<RecordId>(9), by, on, 1'795'527'960'000, random);
        REQUIRE(made);
        return made->at(1).set;
    };
    const auto left = referentSpans({passedOn(nora, samira, "2026-10-05")}, samira, "2026-03-02");
    REQUIRE(left.size() == 2);
    CHECK((left[0].referent == nora && left[0].from == "2026-03-02"));
    CHECK((left[1].referent == samira && left[1].from == "2026-10-05"));

    const auto nobody = referentSpans({takenUp(samira, "2026-10-05")}, samira, "2026-03-02");
    REQUIRE(nobody.size() == 2);
    CHECK((!nobody[0].referent && nobody[0].from == "2026-03-02"));
    CHECK((nobody[1].referent == samira && nobody[1].from == "2026-10-05"));

    // Taken up and passed on within a day, in whatever order the two are read: who it is now stands last.
    for (const bool turned : {false, true}) {
        std::vector<Fields> both{takenUp(samira, "2026-10-05"), passedOn(samira, awa, "2026-10-05")};
        if (turned) std::swap(both[0], both[1]);
        const auto day = referentSpans(both, awa, "2026-03-02");
        CHECK((day.back().referent == awa && day.back().from == "2026-10-05"));
    }
    // Who left is known to have followed, also where nothing tells since when.
    const auto between = referentSpans({passedOn(nora, samira, "2026-04-02"), passedOn(awa, nora, "2026-10-05")}, nora, "2026-03-02");
    REQUIRE(between.size() == 4);
    CHECK((between[1].referent == samira && between[1].from == "2026-04-02"));
    CHECK((between[2].referent == awa && !between[2].from));
    CHECK((between[3].referent == nora && between[3].from == "2026-10-05"));
}

TEST_CASE("where nothing was recorded of the last change of referent its day is not known, and who followed before stays") {
    const auto nora = madeId<MemberId>(1), samira = madeId<MemberId>(2), awa = madeId<MemberId>(3);
    const Fields accepted{{"from", idValue(nora)},
                          {"to", idValue(samira)},
                          {"answeredOn", "2026-04-02"},
                          {"answer", "accepted"},
                          {"proposedOn", "2026-04-01"}};
    for (const auto &now : {std::optional(awa), std::optional<MemberId>()}) {
        const auto spans = referentSpans({accepted}, now, "2026-03-02");
        REQUIRE(spans.size() == 3);
        CHECK((spans[0].referent == nora && spans[0].from == "2026-03-02"));
        CHECK((spans[1].referent == samira && spans[1].from == "2026-04-02"));
        CHECK((spans[2].referent == now && !spans[2].from));
    }
    const auto alone = referentSpans({}, awa, "2026-03-02"); // no record at all: nothing tells
    REQUIRE(alone.size() == 1);
    CHECK((alone[0].referent == awa && alone[0].from == "2026-03-02"));
}
