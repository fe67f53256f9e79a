// Who is in a group and who speaks for it, on which day; what is said of a number that is not the usual one.
#include "core/base/IdValue.h"
#include "core/domain/Groups.h"
#include "tests/unit/domain/MadeId.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::domain;
using namespace tp::test;

namespace {

RecordId placeId(std::uint8_t number) { return madeId<RecordId>(number); }
Record place(std::uint8_t number, const char *joinedOn, Fields more = {}) {
    more["joinedOn"] = joinedOn;
    return {placeId(number), std::move(more)};
}
std::vector<Record> places(int many) {
    std::vector<Record> out;
    for (int i = 0; i < many; ++i) out.push_back(place(static_cast<std::uint8_t>(i + 1), "2026-09-01"));
    return out;
}

} // namespace

TEST_CASE("a group counts who joined and has not left; the day of leaving is the first without them") {
    const std::vector all{place(1, "2026-09-01"), place(2, "2026-09-01", {{"leftOn", "2026-10-15"}}), place(3, "2026-12-01")};
    CHECK(countGroup({}, all, "2026-08-31").members == 0);
    CHECK(countGroup({}, all, "2026-10-14").members == 2);
    CHECK(countGroup({}, all, "2026-10-15").members == 1);
    CHECK(countGroup({}, all, "2026-12-01").members == 2);
}

TEST_CASE("three to ten is usual, fewer or more is said and nothing is forbidden") {
    CHECK(countGroup({}, places(0), "2026-10-01").size() == GroupSize::Few);
    CHECK(countGroup({}, places(2), "2026-10-01").size() == GroupSize::Few);
    CHECK(countGroup({}, places(3), "2026-10-01").size() == GroupSize::Usual);
    CHECK(countGroup({}, places(10), "2026-10-01").size() == GroupSize::Usual);
    CHECK(countGroup({}, places(11), "2026-10-01").size() == GroupSize::Many);
}

TEST_CASE("who was a delegate on a day is known afterwards; two laptops that name one each make three, and it is said") {
    auto first = place(1, "2026-09-01"), second = place(2, "2026-09-01"), third = place(3, "2026-09-01");
    for (const auto &[field, value] : becomesDelegate("volunteer", "2026-09-20")) first.fields[field] = value;
    for (const auto &[field, value] : becomesDelegate("coopted", "2026-09-10")) second.fields[field] = value;
    CHECK(countGroup({}, {first, second, third}, "2026-09-09").delegation() == DelegateCount::None);
    CHECK(countGroup({}, {first, second, third}, "2026-09-10").delegates == std::vector{second.id});
    CHECK(countGroup({}, {first, second, third}, "2026-09-20").delegates == std::vector{second.id, first.id}); // the earlier one first
    for (const auto &[field, value] : becomesDelegate("coopted", "2026-09-20")) third.fields[field] = value;
    CHECK(countGroup({}, {first, second, third}, "2026-09-20").delegation() == DelegateCount::Many);
    for (const auto &[field, value] : ceasesDelegate("2026-10-01")) first.fields[field] = value;
    CHECK(countGroup({}, {first, second, third}, "2026-09-30").delegates.size() == 3);
    CHECK(countGroup({}, {first, second, third}, "2026-10-01").delegation() == DelegateCount::Usual);
    for (const auto &[field, value] : becomesDelegate("volunteer", "2026-11-01")) first.fields[field] = value; // again
    CHECK(isDelegate(first.fields, "2026-11-01"));
}

TEST_CASE("who leaves is no delegate any more, and who was none is not made one by leaving") {
    auto delegate = place(1, "2026-09-01");
    for (const auto &[field, value] : becomesDelegate("volunteer", "2026-09-01")) delegate.fields[field] = value;
    CHECK(leavesGroup(delegate.fields, "2026-10-01") == Fields{{"leftOn", "2026-10-01"}, {"delegateUntil", "2026-10-01"}});
    CHECK(leavesGroup(place(2, "2026-09-01").fields, "2026-10-01") == Fields{{"leftOn", "2026-10-01"}});
    delegate.fields["leftOn"] = "2026-10-01"; // by a laptop that did not know of the delegation
    CHECK_FALSE(isDelegate(delegate.fields, "2026-10-01"));
}

TEST_CASE("a place is held while it is there and nobody left it, on whatever day it is looked at") {
    const Fields held{{"joinedOn", "2026-09-01"}}, left{{"joinedOn", "2026-09-01"}, {"leftOn", "2026-10-15"}};
    CHECK(isHeld(&held));
    CHECK_FALSE(isHeld(&left));
    CHECK(isMember(left, "2026-10-01")); // of that day's list, without the name
    CHECK_FALSE(isHeld(nullptr));
}

TEST_CASE("somebody brought into a group that had ended elsewhere is counted and told") {
    const auto count = countGroup({{"endedOn", "2026-10-01"}}, {place(1, "2026-09-01"), place(2, "2026-10-02")}, "2026-10-05");
    CHECK(count.members == 2);
    CHECK(count.joinedAfterEnd == 1);
}

TEST_CASE("one person brought in twice is counted once the second membership is known, unless one of them left") {
    const auto membership = [](std::uint8_t number, std::uint8_t person, const char *on, Fields more = {}) {
        more["person"] = idValue(placeId(person));
        more["group"] = idValue(placeId(99));
        more["joinedOn"] = on;
        more["seat"] = idValue(placeId(number + 10));
        return Record{placeId(number), std::move(more)};
    };
    const auto seats = std::vector{place(14, "2026-09-02"), place(15, "2026-09-01"), place(16, "2026-09-01")};
    const auto early = membership(5, 1, "2026-09-01"), late = membership(4, 1, "2026-09-02"), other = membership(6, 2, "2026-09-01");
    CHECK(doubledMemberships({late, early, other}, seats) == std::vector{late.id});
    CHECK(doubledMemberships({late, membership(5, 1, "2026-09-01", {{"leftOn", "2026-09-03"}}), other}, seats).empty());
    const auto left = std::vector{place(14, "2026-09-02"), place(15, "2026-09-01", {{"leftOn", "2026-09-02"}}), place(16, "2026-09-01")};
    CHECK(doubledMemberships({late, early, other}, left).empty()); // by another structure, which cannot say it in the file
    CHECK(doubledMemberships({late, early, other}, {left.front()}).empty());
}

TEST_CASE("joining is a place that names nobody, and in the person's file whose it is") {
    const auto changes = joinGroup({placeId(1), placeId(2), "2026-11-24", placeId(3), placeId(4)});
    REQUIRE(changes.size() == 2);
    CHECK(changes[0] == RecordChange{placeId(3), "group_seat", true, {}, {{"group", idValue(placeId(2))}, {"joinedOn", "2026-11-24"}}});
    CHECK(changes[1].file == placeId(1));
    for (const auto &[field, value] : changes[0].set) CHECK(value != idValue(placeId(1)));
}
