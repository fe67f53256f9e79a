// The offline lease: sixty days by what cannot be turned back; a jump of the clock warns and never locks.
#include "tests/support/StoreWorld.h"

using namespace tp;
using namespace tp::test;
using store::Lease;
using store::LeaseEvidence;

namespace {
constexpr std::int64_t hour = day / 24, year = 365 * day;
constexpr std::int64_t start = 1'772'461'800'000;

struct Days { // a laptop that is opened each day for two hours
    LeaseEvidence evidence = store::synchronised(start, start);
    std::int64_t wall = start;
    std::int64_t wrongBy = 0; // what somebody made of the clock
    bool frozen = false;
    void pass(int days) {
        for (int i = 0; i < days; ++i) {
            look(22 * hour, 0); // asleep
            look(hour, hour);
            look(hour, hour);
        }
    }
    void look(std::int64_t later, std::int64_t monotonic) {
        if (!frozen) wall += later;
        evidence = store::looked(evidence, wall + wrongBy, monotonic);
    }
    [[nodiscard]] Lease lease() const { return store::leaseOf(evidence); }
};
} // namespace

TEST_CASE("sixty days without a synchronisation end the lease; its last week is announced; one synchronisation begins it again") {
    Days days;
    days.pass(52);
    CHECK(days.lease().state == Lease::State::Valid);
    days.pass(1);
    CHECK(days.lease().state == Lease::State::Ending);
    days.pass(6);
    CHECK(days.lease().state == Lease::State::Ending);
    CHECK(days.lease().leftMs == day);
    days.pass(1);
    CHECK(days.lease().state == Lease::State::Ended);
    CHECK_FALSE(days.lease().clockJumped);
    days.evidence = store::synchronised(days.wall, days.wall);
    CHECK(days.lease() == Lease{});
}

TEST_CASE("a laptop left in a drawer for sixty-one days is locked when it comes back, at once") {
    Days days;
    days.look(61 * day, 0);
    CHECK(days.lease().state == Lease::State::Ended);
}

TEST_CASE("ten years ahead, ten years back, a frozen clock, and there and back again: a warning, and the days that really passed") {
    Days days;
    SECTION("ahead") { days.wrongBy = 10 * year; }
    SECTION("back") { days.wrongBy = -10 * year; }
    SECTION("ahead while it runs") {
        days.look(hour, hour);
        days.wrongBy = 10 * year;
        days.look(hour, hour);
    }
    SECTION("frozen") { days.frozen = true; }
    SECTION("to and fro") {
        for (int i = 0; i < 20; ++i) {
            days.wrongBy = i % 2 ? 10 * year : -10 * year;
            days.look(hour, hour);
        }
        days.wrongBy = 0;
    }
    days.pass(20);
    CHECK(days.lease().state == Lease::State::Valid);
    CHECK(days.lease().clockJumped);
    // And no clock makes it longer than what was lived through: 40 hours at the least.
    CHECK(days.evidence.elapsedMs >= 40 * hour);
    CHECK(days.evidence.elapsedMs <= 22 * day);
}

TEST_CASE("a clock set back each evening does not extend the lease beyond the hours worked: evidence only grows") {
    Days days;
    std::int64_t before = 0;
    for (int i = 0; i < 400; ++i) {
        days.wrongBy = i % 3 ? -i * day : 0;
        days.pass(1);
        REQUIRE(days.evidence.elapsedMs >= before + 2 * hour);
        before = days.evidence.elapsedMs;
    }
    days.pass(3000);
    CHECK(days.lease().state == Lease::State::Ended);
}

TEST_CASE("small corrections by the network are no jump") {
    Days days;
    for (int i = 0; i < 50; ++i) {
        days.wrongBy = i % 2 ? 5 * 60'000 : -4 * 60'000;
        days.look(hour, hour);
    }
    CHECK_FALSE(days.lease().clockJumped);
}

TEST_CASE("the store keeps the evidence across openings, and a synchronisation begins it again") {
    StoreWorld world(87);
    auto &laptop = world.enrol();
    must(laptop.writer->markSynchronised(world.clock.nowMs(), world.clock.nowMs()));
    CHECK(must(laptop.writer->lookAtClock()).state == Lease::State::Valid);
    for (int i = 0; i < 59; ++i) {
        world.clock.advance(day);
        if (i % 10 == 0) world.reopen(laptop);
        must(laptop.writer->lookAtClock());
    }
    CHECK(must(laptop.reader->status()).lease.state == Lease::State::Ending);
    world.clock.advance(day + hour);
    CHECK(must(laptop.writer->lookAtClock()).state == Lease::State::Ended);
    world.reopen(laptop);
    CHECK(must(laptop.reader->status()).lease.state == Lease::State::Ended);
    const auto note = laptop.add("encounter", anEncounter("on écrit toujours")); // the capture card stays
    CHECK(laptop.value("encounter", note, "note") == Value("on écrit toujours"));
    must(laptop.writer->markSynchronised(world.clock.nowMs(), world.clock.nowMs()));
    CHECK(must(laptop.reader->status()).lease == Lease{});
}
