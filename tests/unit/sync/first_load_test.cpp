// SyncEngine: a first load that somebody stops, and that goes on.
#include "tests/unit/sync/EngineBench.h"

using namespace tp;
using namespace tp::sync;

TEST_CASE("a first load that is stopped rests after its page, sends what is saved meanwhile, and goes on from there when asked") {
    EngineBench bench;
    bench.step(Started{true});
    bench.done(Op::Logs);
    bench.done(Op::Push);
    Outcome totals;
    totals.total = 4000;
    bench.done(Op::Totals, totals);
    bench.step(Progress{1000});
    CHECK(bench.step(Halt{}).empty());
    CHECK(bench.effect<HaltPull>());
    CHECK_FALSE(bench.effect<AbortAll>());
    CHECK(bench.engine.state().phase == Phase::Paused);
    bench.step(Progress{2000}); // the page that was being folded
    Outcome halted;
    halted.halted = true;
    CHECK(bench.done(Op::Pull, halted).empty());
    CHECK(bench.engine.state().phase == Phase::Paused);
    CHECK(bench.engine.state().done == 2000);
    CHECK_FALSE(bench.effect<MarkSynchronised>()); // it is not all here
    CHECK(bench.step(LocalSave{}) == Ops{Op::Push});
    CHECK(bench.done(Op::Push).empty());
    CHECK_FALSE(bench.effect<MarkSynchronised>());
    CHECK(bench.engine.state().phase == Phase::Paused);

    CHECK(bench.step(Hurry{}) == Ops{Op::Logs, Op::Pull});
    CHECK(bench.order(Op::Pull).bulk);
    CHECK(bench.engine.state().phase == Phase::FirstLoad);
    CHECK(bench.engine.state().done == 2000);
    bench.step(Progress{1000});
    CHECK(bench.engine.state().done == 3000);
    CHECK(bench.engine.state().total == 4000);
    bench.failed(Op::Pull, Code::Unreachable); // and a network that fails takes nothing back either
    bench.step(TimerFired{});
    CHECK(bench.order(Op::Pull).bulk);
    bench.step(Progress{1000});
    CHECK(bench.engine.state().done == 4000);
    bench.done(Op::Logs); // of before
    bench.done(Op::Logs);
    bench.done(Op::Push);
    CHECK(bench.done(Op::Pull) == Ops{Op::Poll});
    CHECK(bench.engine.state().phase == Phase::Live);
    CHECK(bench.step(Halt{}).empty()); // there is nothing left to stop
    CHECK(bench.engine.state().phase == Phase::Live);
}

TEST_CASE("a first load that is stopped with its last page is complete; stopped before its first, it asks for none until it goes on") {
    EngineBench bench;
    bench.step(Started{true});
    bench.done(Op::Logs);
    bench.done(Op::Push);
    SECTION("last page") {
        bench.done(Op::Totals);
        bench.step(Halt{});
        CHECK(bench.done(Op::Pull) == Ops{Op::Poll});
        CHECK(bench.engine.state().phase == Phase::Live);
    }
    SECTION("before the first") {
        bench.step(Halt{});
        CHECK(bench.done(Op::Totals).empty());
        CHECK(bench.engine.state().phase == Phase::Paused);
        CHECK(bench.step(Hurry{}) == Ops{Op::Logs, Op::Pull});
        CHECK(bench.order(Op::Pull).bulk);
    }
}

TEST_CASE("a first load that an earlier run began goes on in bulk, without asking again how much there is") {
    EngineBench bench;
    bench.step(Started{false, false, true, true});
    CHECK(bench.engine.state().phase == Phase::FirstLoad);
    CHECK(bench.done(Op::Logs) == Ops{Op::Push, Op::Pull});
    CHECK(bench.order(Op::Pull).bulk);
}
