// What no form saves: fewer than none of something counted, an end before its beginning.
#include "core/domain/Impossible.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::domain;

namespace {
using Said = std::map<std::string, Impossible>;
} // namespace

TEST_CASE("what is counted is not less than none; a number that coordinators added may be") {
    CHECK(impossibleIn("decision", {}, {{"votesFor", -1}, {"against", 0}, {"abstentions", 2}}) == Said{{"votesFor", Impossible::Negative}});
    CHECK(impossibleIn("session", {}, {{"capacity", -3}}) == Said{{"capacity", Impossible::Negative}});
    CHECK(impossibleIn("allotment", {}, {{"euros", -3}, {"postsPercent", -5}}).size() == 2);
    CHECK(impossibleIn("session", {}, {{"x_balance", -3}}).empty());
    CHECK(impossibleIn("decision", {{"votesFor", -1}}, {{"against", 1}}).empty()); // what stands there holds up nothing else
}

TEST_CASE("a period does not end before it begins, whichever of its days is written") {
    const Said ends{{"untilOn", Impossible::EndsBefore}};
    CHECK(impossibleIn("allotment", {}, {{"fromOn", "2026-06-01"}, {"untilOn", "2026-05-31"}}) == ends);
    CHECK(impossibleIn("allotment", {{"untilOn", "2026-05-31"}}, {{"fromOn", "2026-06-01"}}) == ends);
    CHECK(impossibleIn("allotment", {{"fromOn", "2026-06-01"}}, {{"untilOn", "2026-05-31"}}) == ends);
    CHECK(impossibleIn("allotment", {}, {{"fromOn", "2026-06-01"}, {"untilOn", "2026-06-01"}}).empty()); // one day
    CHECK(impossibleIn("allotment", {{"fromOn", "2026-06-01"}, {"untilOn", "2026-05-31"}}, {{"note", "x"}}).empty());
    CHECK(impossibleIn("allotment", {{"fromOn", "2026-06-01"}, {"untilOn", "2026-05-31"}}, {{"untilOn", Value()}}).empty());
    CHECK(impossibleIn("exit", {}, {{"fromOn", "2026-06-01"}, {"untilOn", "2026-05-31"}}).empty());
}
