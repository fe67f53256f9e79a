// SyncEngine: what it decides, event by event, without store, network or clock.
#include "core/sync/Pace.h"
#include "tests/unit/sync/EngineBench.h"

#include <algorithm>

using namespace tp;
using namespace tp::sync;

TEST_CASE("the exchange starts with the logs, then pushes and pulls side by side, then waits on the long poll") {
    EngineBench bench;
    CHECK(bench.step(Started{}) == Ops{Op::Logs});
    CHECK(bench.engine.state().phase == Phase::Syncing);
    CHECK(bench.done(Op::Logs) == Ops{Op::Push, Op::Pull});
    CHECK(bench.done(Op::Push).empty());
    CHECK(bench.done(Op::Pull) == Ops{Op::Poll});
    CHECK(bench.effect<MarkSynchronised>());
    CHECK(bench.engine.state().phase == Phase::Live);
    CHECK(bench.engine.state().lastSyncMs == bench.now);
}

TEST_CASE("a local save is pushed while the long poll waits") {
    EngineBench bench;
    bench.goLive();
    CHECK(bench.step(LocalSave{}) == Ops{Op::Push});
    CHECK(bench.engine.state().phase == Phase::Syncing);
    CHECK(bench.step(LocalSave{}).empty());       // one push at a time …
    CHECK(bench.done(Op::Push) == Ops{Op::Push}); // … and what came meanwhile goes next
    CHECK(bench.done(Op::Push).empty());
    CHECK(bench.engine.state().phase == Phase::Live);
    CHECK(bench.done(Op::Poll) == Ops{Op::Poll});
}

TEST_CASE("a first synchronisation asks for totals and loads in bulk") {
    EngineBench bench;
    bench.step(Started{true, false});
    CHECK(bench.done(Op::Logs) == Ops{Op::Push, Op::Totals});
    CHECK(bench.engine.state().phase == Phase::FirstLoad);
    Outcome totals;
    totals.total = 4000;
    CHECK(bench.done(Op::Totals, totals) == Ops{Op::Pull});
    CHECK(bench.order(Op::Pull).bulk);
    bench.step(Progress{1000});
    CHECK(bench.engine.state().done == 1000);
    CHECK(bench.engine.state().total == 4000);
}

TEST_CASE("without a network it tries again, later and later up to five minutes, and at once when asked") {
    EngineBench bench;
    bench.step(Started{});
    int before = 0, longest = 0;
    for (int tries = 0; tries < 14; ++tries) {
        bench.failed(Op::Logs, tries % 2 ? Code::Unreachable : Code::NotOurServer);
        CHECK(bench.engine.state().phase == Phase::Waiting);
        const auto *timer = bench.effect<SetTimer>();
        REQUIRE(timer);
        REQUIRE(timer->ms);
        CHECK(*bench.engine.state().retryAtMs == bench.now + *timer->ms);
        if (tries > 0 && tries < 8) CHECK(*timer->ms >= before);
        before = *timer->ms;
        longest = std::max(longest, *timer->ms);
        bench.now += *timer->ms;
        CHECK(bench.step(TimerFired{}) == Ops{Op::Logs});
    }
    CHECK(longest <= 5 * 60 * 1000);
    CHECK(longest >= 150 * 1000);
    bench.failed(Op::Logs, Code::Unreachable);
    CHECK(bench.step(LocalSave{}).empty()); // a save does not hammer a network that is gone
    CHECK(bench.step(Hurry{}) == Ops{Op::Logs});
    bench.failed(Op::Logs, Code::Unreachable);
    CHECK(*bench.effect<SetTimer>()->ms <= 1000); // asking starts the delays anew
}

TEST_CASE("a revoked device stops, with the reason, and forgets nothing it had to send") {
    EngineBench bench;
    bench.goLive();
    bench.step(LocalSave{});
    bench.failed(Op::Push, Code::DeviceRevoked);
    CHECK(bench.effect<AbortAll>());
    CHECK(bench.engine.state().phase == Phase::Stopped);
    CHECK(bench.engine.state().problem->code == Code::DeviceRevoked);
    CHECK(bench.step(LocalSave{}).empty());
}

TEST_CASE("a refused group gets the remedy its refusal asks for, then is pushed again") {
    EngineBench bench;
    bench.goLive();
    bench.step(LocalSave{});
    SECTION("stale epoch: the logs, then sealed anew") {
        CHECK(bench.refused(Code::StaleEpoch) == Ops{Op::Logs});
        CHECK(bench.done(Op::Logs) == Ops{Op::Reseal});
        CHECK(!bench.order(Op::Reseal).serverTimeMs);
    }
    SECTION("clock ahead: sealed anew with the server's time") {
        CHECK(bench.refused(Code::ClockAhead) == Ops{Op::Reseal});
        CHECK(bench.order(Op::Reseal).serverTimeMs == 123);
    }
    SECTION("a poison group is set aside with its reason") {
        for (const auto code : {Code::TooLarge, Code::BadFormat, Code::NoGrant, Code::BadSignature}) {
            CHECK(bench.refused(code) == Ops{Op::Quarantine});
            CHECK(bench.order(Op::Quarantine).group == 5);
            CHECK(bench.order(Op::Quarantine).reason->code == code);
            CHECK(bench.done(Op::Quarantine) == Ops{Op::Push});
        }
        return;
    }
    SECTION("a gap before it: what is held is brought back, then nobody waits for the rest") {
        bench.own.bytes[0] = 7;
        CHECK(bench.refused(Code::MissingDeps) == Ops{Op::Logs});
        CHECK(bench.done(Op::Logs) == Ops{Op::Recover});
        CHECK(bench.done(Op::Recover) == Ops{Op::Push});
        CHECK(bench.order(Op::Push).ids.empty());
        CHECK(bench.refused(Code::MissingDeps) == Ops{Op::Push});
        CHECK(bench.order(Op::Push).ids == std::vector{bench.own});
        EntryId lost; // and its own dependencies have their own patience
        lost.bytes[0] = 9;
        CHECK(bench.refused(Code::MissingDeps, {lost}) == Ops{Op::PushKnown});
        CHECK(bench.done(Op::PushKnown) == Ops{Op::Push});
        CHECK(bench.order(Op::Push).ids.size() == 2);
        bench.refused(Code::MissingDeps); // still: it waits, for a person to look
        CHECK(bench.engine.state().phase == Phase::Waiting);
        return;
    }
    SECTION("a gap before it, and the logs are not back: it waits for them") {
        CHECK(bench.refused(Code::MissingDeps) == Ops{Op::Logs});
        CHECK(bench.done(Op::Logs) == Ops{Op::Recover});
        Outcome without;
        without.awaiting = true;
        CHECK(bench.done(Op::Recover, without) == Ops{Op::Push});
        bench.refused(Code::MissingDeps);
        CHECK(bench.engine.state().phase == Phase::Waiting);
        CHECK(bench.engine.state().problem->code == Code::MissingDeps);
        return;
    }
    SECTION("missing dependencies: what we have, then the rest is waived") {
        EntryId lost;
        lost.bytes[0] = 9;
        CHECK(bench.refused(Code::MissingDeps, {lost}) == Ops{Op::PushKnown});
        CHECK(bench.order(Op::PushKnown).ids == std::vector{lost});
        CHECK(bench.done(Op::PushKnown) == Ops{Op::Push});
        CHECK(bench.order(Op::Push).ids == std::vector{lost});
        return;
    }
    CHECK(bench.done(Op::Reseal) == Ops{Op::Push});
}

TEST_CASE("a remedy that does not help is not tried for ever") {
    EngineBench bench;
    bench.goLive();
    bench.step(LocalSave{});
    int reseals = 0;
    while (bench.refused(Code::ClockAhead) == Ops{Op::Reseal}) {
        REQUIRE(++reseals < 10);
        bench.done(Op::Reseal);
    }
    CHECK(bench.engine.state().phase == Phase::Waiting);
}

TEST_CASE("a restored server: everything is pulled again before the own entries it lost are pushed") {
    for (const bool replaced : {false, true}) { // by another branch: what cited that one was passed by, and the feed is read once more
        EngineBench bench;
        bench.goLive();
        CHECK(bench.failed(Op::Poll, Code::HistoryChanged) == Ops{Op::Logs, Op::Forget});
        CHECK(bench.done(Op::Logs).empty()); // nothing is pushed yet
        CHECK(bench.done(Op::Forget) == Ops{Op::Pull});
        CHECK(bench.done(Op::Pull) == Ops{Op::Recover});
        Outcome recovered;
        recovered.more = replaced;
        CHECK(bench.done(Op::Recover, recovered) == (replaced ? Ops{Op::Push, Op::Pull} : Ops{Op::Push}));
        if (replaced) CHECK(bench.done(Op::Pull).empty());
        CHECK(bench.done(Op::Push) == Ops{Op::Poll});
    }
}

TEST_CASE("spaces that became readable are filled from their beginning") {
    EngineBench bench;
    bench.goLive();
    Outcome outcome;
    SpaceId space;
    space.bytes[3] = 1;
    outcome.newSpaces = {space};
    outcome.entries = 1;
    CHECK(bench.done(Op::Poll, outcome) == Ops{Op::Backfill});
    CHECK(bench.order(Op::Backfill).scopes.contains(space));
    CHECK(bench.failed(Op::Backfill, Code::NoGrant) == Ops{Op::Poll}); // withdrawn meanwhile
}

TEST_CASE("once: ends when everything is exchanged, and at the first failure") {
    EngineBench bench;
    bench.step(Started{false, true});
    bench.done(Op::Logs);
    bench.done(Op::Push);
    SECTION("all is well") {
        CHECK(bench.done(Op::Pull).empty());
        REQUIRE(bench.effect<Completed>());
        CHECK(!bench.effect<Completed>()->error);
    }
    SECTION("no network") {
        bench.failed(Op::Pull, Code::Unreachable);
        REQUIRE(bench.effect<Completed>());
        CHECK(bench.effect<Completed>()->error->code == Code::Unreachable);
    }
}

TEST_CASE("a server that answers long polls at once with nothing is not hammered") {
    EngineBench bench;
    bench.goLive();
    int polls = 0;
    while (bench.done(Op::Poll) == Ops{Op::Poll}) REQUIRE(++polls < 10);
    REQUIRE(bench.effect<SetTimer>());
    CHECK(bench.step(TimerFired{}) == Ops{Op::Poll});
}

TEST_CASE("a clock that is wrong by more than ten minutes is told") {
    EngineBench bench;
    bench.step(Started{});
    Outcome outcome;
    outcome.clockOffsetMs = -10ll * 24 * 3600 * 1000;
    bench.done(Op::Logs, outcome);
    CHECK(bench.engine.state().clockOffsetMs == outcome.clockOffsetMs);
    outcome.clockOffsetMs = 3000;
    bench.done(Op::Push, outcome);
    CHECK(!bench.engine.state().clockOffsetMs);
}

TEST_CASE("what ends after everything was forgotten is not heard") {
    EngineBench bench;
    bench.goLive();
    bench.step(Finish{});
    CHECK(bench.engine.state().phase == Phase::Stopped);
    CHECK(bench.done(Op::Poll).empty());
    CHECK(bench.engine.state().phase == Phase::Stopped);
}

TEST_CASE("another generation seen with the logs: everything is pulled, then pushed again, once") {
    EngineBench bench;
    bench.step(Started{});
    Outcome restored;
    restored.restored = true;
    CHECK(bench.done(Op::Logs, restored) == Ops{Op::Forget});
    CHECK(bench.done(Op::Forget) == Ops{Op::Pull});
    CHECK(bench.done(Op::Pull) == Ops{Op::Recover});
    CHECK(bench.done(Op::Recover) == Ops{Op::Push});
    CHECK(bench.done(Op::Push) == Ops{Op::Poll});
    CHECK(!bench.engine.state().awaitingLogs);
}

TEST_CASE("while an administrator's device is awaited the exchange goes on, and pushes the logs again when some come") {
    EngineBench bench;
    bench.goLive();
    bench.failed(Op::Poll, Code::HistoryChanged);
    bench.done(Op::Logs);
    bench.done(Op::Forget);
    bench.done(Op::Pull);
    Outcome waiting;
    waiting.awaiting = true;
    CHECK(bench.done(Op::Recover, waiting) == Ops{Op::Push});
    CHECK(bench.done(Op::Push) == Ops{Op::Poll});
    CHECK(bench.engine.state().awaitingLogs);
    CHECK(bench.engine.state().phase == Phase::Live);
    Outcome nothing;
    nothing.entries = 1;
    CHECK(bench.done(Op::Poll, nothing) == Ops{Op::Poll});
    Outcome came;
    came.logsGrew = true;
    CHECK(bench.done(Op::Poll, came) == Ops{Op::Recover});
    bench.done(Op::Recover);
    CHECK(!bench.engine.state().awaitingLogs);
}

TEST_CASE("two histories stop the exchange until somebody decides") {
    EngineBench bench;
    bench.goLive();
    bench.failed(Op::Poll, Code::HistoryChanged);
    bench.done(Op::Logs);
    bench.failed(Op::Forget, Code::HistoryForked);
    CHECK(bench.effect<AbortAll>());
    CHECK(bench.engine.state().phase == Phase::Stopped);
    CHECK(bench.engine.state().problem->code == Code::HistoryForked);
    CHECK(bench.step(LocalSave{}).empty());
}

TEST_CASE("server and journal are compared when that is due: after the pull, before the poll, once a day") {
    EngineBench bench;
    bench.step(Started{false, false, true});
    bench.done(Op::Logs);
    bench.done(Op::Pull);
    CHECK(bench.done(Op::Push) == Ops{Op::Check}); // not while something is being sent
    CHECK(bench.done(Op::Check) == Ops{Op::Poll});
    bench.now += 23ll * 3600 * 1000;
    CHECK(bench.done(Op::Poll) == Ops{Op::Poll});
    bench.now += 2ll * 3600 * 1000;
    CHECK(bench.done(Op::Poll) == Ops{Op::Check});
    CHECK(bench.failed(Op::Check, Code::NotFound) == Ops{Op::Poll}); // a server that does not know the call
}

TEST_CASE("an act that has to wait for the logs is tried again later, not given up") {
    EngineBench bench;
    bench.goLive();
    bench.step(LocalSave{});
    bench.failed(Op::Push, Code::LogsAwaited);
    CHECK(bench.engine.state().phase == Phase::Waiting);
    CHECK(bench.effect<SetTimer>()->ms);
}

TEST_CASE("a file that was erased: its log is fetched, then the rest is pushed again; acknowledging it is pushed at once") {
    EngineBench bench;
    bench.goLive();
    bench.step(LocalSave{});
    const SpaceId file{{9}};
    Outcome outcome;
    outcome.refusal = Refusal{5, Error{Code::SpaceErased, {}}, {}, 0, {file}};
    CHECK(bench.done(Op::Push, outcome) == Ops{Op::Logs});
    CHECK(bench.order(Op::Logs).scopes == std::set<SpaceId>{SpaceId{}, file});
    CHECK(bench.done(Op::Logs) == Ops{Op::Push});
    for (int i = 0; i < 2; ++i) { // a server that says it for ever does not block the rest
        CHECK(bench.done(Op::Push, outcome) == Ops{Op::Logs});
        bench.done(Op::Logs);
    }
    CHECK(bench.done(Op::Push, outcome) == Ops{Op::Quarantine});
    bench.done(Op::Quarantine);
    bench.done(Op::Push);
    Outcome heard;
    heard.toPush = true;
    const auto ops = bench.done(Op::Poll, heard);
    CHECK(std::ranges::find(ops, Op::Push) != ops.end());
}

TEST_CASE("Pace: slices shrink at once when they took too long, grow little by little, and stay within their bounds") {
    Pace pace;
    pace.took(pace.entries(), 80);
    CHECK(pace.entries() == 25);
    pace.took(25, 5);
    CHECK(pace.entries() == 31); // a quarter more, whatever was measured
    pace.took(31, 100'000);
    CHECK(pace.entries() == Pace::least);
    for (int i = 0; i < 100; ++i) pace.took(pace.entries(), 0);
    CHECK(pace.entries() == Pace::most);
    for (int i = 0; i < 100; ++i) pace.took(pace.entries(), static_cast<std::int64_t>(pace.entries() / 10)); // 10 entries a millisecond
    CHECK(pace.entries() > 180);
    CHECK(pace.entries() < 240);
}
