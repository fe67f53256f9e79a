#pragma once
// A SyncEngine on its own, without store, network or clock: events in, what it would do out.
#include "core/sync/SyncEngine.h"

#include <catch2/catch_test_macros.hpp>

namespace tp::sync {

using Phase = SyncState::Phase;
using Ops = std::vector<Op>;

struct EngineBench {
    SeededRandom random{7};
    SyncEngine engine{random};
    std::int64_t now = 1'000'000;
    std::vector<Effect> last;

    std::vector<Op> step(const Event &event) {
        last = engine.step(event, now);
        std::vector<Op> ops;
        for (const auto &effect : last) {
            if (const auto *todo = std::get_if<Perform>(&effect)) ops.push_back(todo->order.op);
        }
        return ops;
    }
    std::vector<Op> done(Op op, Outcome outcome = {}) { return step(Ended{op, std::move(outcome)}); }
    std::vector<Op> failed(Op op, Code code) {
        Outcome outcome;
        outcome.error = Error{code, {}};
        return done(op, std::move(outcome));
    }
    EntryId own; // in the group that is refused
    std::vector<Op> refused(Code code, std::vector<EntryId> missing = {}) {
        Outcome outcome;
        outcome.refusal = Refusal{5, Error{code, {}}, std::move(missing), 123, {}, {own}};
        return done(Op::Push, std::move(outcome));
    }
    const Order &order(Op op) {
        for (const auto &effect : last) {
            if (const auto *todo = std::get_if<Perform>(&effect); todo && todo->order.op == op) return todo->order;
        }
        FAIL("no such order");
        std::abort();
    }
    template <class T> const T *effect() const {
        for (const auto &one : last) {
            if (const auto *found = std::get_if<T>(&one)) return found;
        }
        return nullptr;
    }
    void goLive() {
        step(Started{});
        done(Op::Logs);
        done(Op::Push);
        done(Op::Pull);
        now += 5'000;
    }
};

} // namespace tp::sync
