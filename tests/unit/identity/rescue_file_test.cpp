// A rescue file on a slow key: how far it is, and an end to it that leaves nothing half there.
#include "core/identity/RescueFile.h"
#include "tests/support/TempDir.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tp;
using namespace tp::identity;

TEST_CASE("a rescue file whose writing is stopped leaves what stood there, and nothing beside it") {
    const test::TempDir dir;
    const auto file = dir.path() / "anna.tprescue";
    const Bytes before(1000, 1), after(3 << 20, 2);
    REQUIRE(writeRescueFile(file, before));
    std::vector<std::size_t> told;
    const auto half = [&](std::size_t done, std::size_t total) {
        CHECK(total == after.size());
        told.push_back(done);
        return done < total / 2;
    };
    CHECK(writeRescueFile(file, after, half).error().code == Code::Cancelled);
    CHECK(told.size() > 2);
    CHECK(std::ranges::is_sorted(told));
    CHECK(readRescueFile(file).value() == before);
    CHECK(std::distance(std::filesystem::directory_iterator(dir.path()), {}) == 1);

    told.clear();
    const auto lastMoment = [&](std::size_t done, std::size_t total) { return done < total; }; // written, and not in its place yet
    CHECK(writeRescueFile(file, after, lastMoment).error().code == Code::Cancelled);
    CHECK(readRescueFile(file).value() == before);
    CHECK(writeRescueFile(file, after, [](std::size_t, std::size_t) { return true; }));
    CHECK(readRescueFile(file).value() == after);
    CHECK(readRescueFile(file, half).error().code == Code::Cancelled);
}
