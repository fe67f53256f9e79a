#include "core/domain/SideBySide.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp::domain;
using Lanes = std::vector<Lane>;

TEST_CASE("what happens at once stands side by side, what follows has the whole width again") {
    CHECK(sideBySide({}).empty());
    CHECK(sideBySide({{600, 660}, {660, 720}}) == Lanes{{0, 1}, {0, 1}}); // one ends when the other begins
    CHECK(sideBySide({{600, 660}, {630, 720}}) == Lanes{{0, 2}, {1, 2}});
    CHECK(sideBySide({{630, 720}, {600, 660}, {900, 960}}) == Lanes{{1, 2}, {0, 2}, {0, 1}});                     // in whatever order
    CHECK(sideBySide({{600, 900}, {600, 660}, {660, 720}, {700, 800}}) == Lanes{{0, 3}, {1, 3}, {1, 3}, {2, 3}}); // a lane is used again
    CHECK(sideBySide({{600, 600}, {600, 600}}) == Lanes{{0, 2}, {1, 2}}); // no length: not on top of one another
}
