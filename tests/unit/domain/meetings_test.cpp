#include "core/base/Random.h"
#include "core/domain/Meetings.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::domain;

namespace {
RecordId meetingOf(std::uint64_t seed) {
    SeededRandom random(seed);
    return newUuid7<RecordId>(1'772'461'800'000, random);
}
} // namespace

TEST_CASE("an encounter that is moved in time moves each participation that says otherwise, and changes nothing else in it") {
    const Meeting old{meetingOf(1), "2026-03-02T14:30", false}, right{meetingOf(2), "2026-03-01T09:00", false},
        disputed{meetingOf(3), "2026-03-01T09:00", true}, silent{meetingOf(4), {}, false};
    const auto changes = movedAlong("2026-03-01T09:00", std::vector{old, right, disputed, silent});
    REQUIRE(changes.size() == 3);
    for (const auto &change : changes) {
        CHECK(change.type == "participation");
        CHECK_FALSE(change.create);
        CHECK(change.set == std::map<std::string, Value>{{"occurredAt", "2026-03-01T09:00"}});
    }
    CHECK(changes[0].record == old.participation);
    CHECK(changes[1].record == disputed.participation);
    CHECK(changes[2].record == silent.participation);
}
