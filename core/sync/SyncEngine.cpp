#include "core/sync/SyncEngine.h"

namespace tp::sync {

namespace {

constexpr int breathMs = 1000;
constexpr std::int64_t clockToleranceMs = wire::maxAheadMs, checkEveryMs = 24ll * 3600 * 1000;

} // namespace

std::vector<Effect> SyncEngine::step(const Event &event, std::int64_t nowMs) {
    m_now = nowMs;
    m_effects.clear();
    std::visit([this](const auto &known) { on(known); }, event);
    proceed();
    return std::move(m_effects);
}

void SyncEngine::on(const Started &event) {
    m_running = true;
    m_once = event.once;
    m_logsFetched = m_announced = m_waiting = m_breathing = m_recovering = m_halted = false;
    m_loaded = 0;
    m_checkedMs = event.checkDue ? 0 : m_now;
    m_failures = 0;
    m_remedies.clear();
    m_todo = {};
    m_todo.logs.insert(SpaceId{});
    m_todo.push = m_todo.pull = true;
    m_todo.bulk = event.emptyStore || event.resumed;
    m_todo.totals = event.emptyStore;
    m_todo.check = event.checkDue;
    m_state.problem.reset();
    m_state.retryAtMs.reset();
    m_state.done = m_state.total = 0;
}

void SyncEngine::on(const LocalSave &) {
    if (m_running) m_todo.push = true; // while waiting for the network it goes with the next try
}

void SyncEngine::on(const Hurry &) {
    m_halted = false;
    const bool bulk = m_todo.bulk || (m_receiving && m_receiving->bulk);
    if (!m_running || m_waiting || (m_receiving && m_receiving->op == Op::Poll)) {
        // A poll may hang on a network that is gone: start afresh.
        abandon();
        const auto before = m_todo;
        const auto loaded = m_loaded, total = m_state.total;
        on(Started{false, m_once, before.check, bulk});
        m_todo.totals = before.totals;
        m_state.done = m_loaded = loaded;
        m_state.total = total;
        m_todo.recover = before.recover;
        m_todo.forget = before.forget;
        m_todo.backfill = before.backfill;
    } else {
        m_todo.push = m_todo.pull = true;
        m_todo.logs.insert(SpaceId{});
    }
}

void SyncEngine::on(const TimerFired &) {
    if (m_waiting) {
        m_waiting = false;
        m_remedies.clear();
        m_todo.logs.insert(SpaceId{});
        m_todo.push = m_todo.pull = true;
        m_state.retryAtMs.reset();
    }
    m_breathing = false;
}

// Not aborted: what is being folded is folded, and what has come is taken into the search.
void SyncEngine::on(const Halt &) {
    if (!m_running || m_once || !firstLoad()) return;
    m_halted = true;
    if (m_receiving && m_receiving->op == Op::Pull) m_effects.emplace_back(HaltPull{});
}

void SyncEngine::on(const Progress &event) { m_state.done = m_loaded + event.entries; }

void SyncEngine::on(const Finish &) {
    m_effects.emplace_back(AbortAll{});
    m_effects.emplace_back(SetTimer{});
    m_sending.reset();
    m_receiving.reset();
    m_running = m_waiting = m_halted = false;
    m_state.problem.reset();
    m_state.retryAtMs.reset();
}

void SyncEngine::on(const Ended &event) {
    auto &lane = m_sending && m_sending->op == event.op ? m_sending : m_receiving;
    if (!lane || lane->op != event.op) return; // of a life before AbortAll
    const Order order = std::move(*lane);
    lane.reset();
    if (event.outcome.clockOffsetMs) {
        const auto offset = *event.outcome.clockOffsetMs;
        if (offset > clockToleranceMs || offset < -clockToleranceMs) {
            m_state.clockOffsetMs = offset;
        } else {
            m_state.clockOffsetMs.reset();
        }
    }
    if (event.outcome.error) {
        failed(order, *event.outcome.error);
    } else {
        if (!m_waiting) {
            m_failures = 0;
            m_state.problem.reset();
        }
        ended(order, event.outcome);
    }
}

void SyncEngine::ended(const Order &order, const Outcome &outcome) {
    switch (order.op) {
    case Op::Logs:
        m_logsFetched = true;
        if (m_todo.afterLogs) m_todo.remedy = std::move(m_todo.afterLogs);
        m_todo.afterLogs.reset();
        if (outcome.restored && !std::exchange(m_recovering, true)) {
            m_todo.recover = true;
            if (!m_state.awaitingLogs) m_todo.forget = m_todo.pull = true; // else it is the logs alone that were missing
        }
        break;
    case Op::Push:
        if (outcome.refusal) {
            refused(*outcome.refusal);
        } else {
            m_remedies.clear();
            m_waive.clear();
        }
        if (outcome.more || outcome.refusal) m_todo.push = true;
        break;
    case Op::PushKnown:
    case Op::Reseal:
    case Op::Quarantine:
        m_todo.push = true;
        break;
    case Op::Totals:
        m_state.total = outcome.total.value_or(0);
        break;
    case Op::Poll:
        // A server that answers polls at once with nothing (going down, or a proxy that does not wait) must not be hammered.
        m_quickPolls = outcome.entries == 0 && !outcome.more && m_now - m_pollStartedMs < breathMs ? m_quickPolls + 1 : 0;
        if (m_quickPolls > 2) {
            m_breathing = true;
            m_effects.emplace_back(SetTimer{breathMs});
        }
        if (m_now - m_checkedMs >= checkEveryMs) m_todo.check = true;
        [[fallthrough]];
    case Op::Pull:
        if (outcome.halted) {
            redo(order);
        } else if (order.op == Op::Pull) { // all is here: there is nothing left to stop
            m_halted = false;
            m_loaded = 0;
        }
        if (outcome.more) m_todo.pull = true;
        if (outcome.logsGrew && m_state.awaitingLogs) m_todo.recover = true;
        m_announced = false; // up to date, as of now
        m_todo.backfill.insert(outcome.newSpaces.begin(), outcome.newSpaces.end());
        m_todo.push = m_todo.push || outcome.toPush;
        break;
    case Op::Backfill:
        m_todo.push = m_todo.push || outcome.toPush;
        break;
    case Op::Recover:
        m_recovering = false;
        m_state.awaitingLogs = outcome.awaiting;
        m_todo.push = true;
        m_todo.pull = m_todo.pull || outcome.more;
        break;
    case Op::Check:
        m_checkedMs = m_now;
        break;
    case Op::Forget:
        break;
    }
}

void SyncEngine::redo(const Order &order) {
    switch (order.op) {
    case Op::Logs:
        m_todo.logs.insert(order.scopes.begin(), order.scopes.end());
        break;
    case Op::Push:
        m_todo.push = true;
        break;
    case Op::PushKnown:
    case Op::Reseal:
    case Op::Quarantine:
        m_todo.push = true; // the server will say again what is wrong
        break;
    case Op::Recover:
        m_todo.recover = true;
        break;
    case Op::Totals:
        m_todo.totals = true;
        break;
    case Op::Forget:
        m_todo.forget = true;
        break;
    case Op::Pull:
        m_todo.pull = true;
        m_todo.bulk = m_todo.bulk || order.bulk;
        if (order.bulk) m_loaded = m_state.done;
        break;
    case Op::Backfill:
        m_todo.backfill.insert(order.scopes.begin(), order.scopes.end());
        break;
    case Op::Check:
        m_todo.check = true;
        break;
    case Op::Poll:
        m_todo.pull = true;
        break;
    }
}

bool SyncEngine::firstLoad() const { return m_todo.bulk || (m_receiving && (m_receiving->bulk || m_receiving->op == Op::Totals)); }

void SyncEngine::perform(std::optional<Order> &lane, Order order) {
    lane = order;
    m_effects.emplace_back(Perform{std::move(order)});
}

void SyncEngine::proceed() {
    if (!m_running) {
        m_state.phase = SyncState::Phase::Stopped;
        return;
    }
    if (m_waiting) {
        m_state.phase = SyncState::Phase::Waiting;
        return;
    }
    if (!m_sending) {
        if (!m_todo.logs.empty()) {
            perform(m_sending, Order{Op::Logs, std::exchange(m_todo.logs, {})});
        } else if (m_todo.remedy) {
            auto remedy = std::move(*m_todo.remedy);
            m_todo.remedy.reset();
            perform(m_sending, std::move(remedy));
        } else if (m_todo.recover && !m_todo.forget && !m_todo.pull && !(m_receiving && m_receiving->op == Op::Pull)) {
            m_todo.recover = false;
            perform(m_sending, Order{Op::Recover});
        } else if (m_todo.push && !m_todo.recover) {
            m_todo.push = false;
            perform(m_sending, Order{Op::Push, {}, {m_waive.begin(), m_waive.end()}});
        }
    }
    if (!m_receiving && m_logsFetched && !m_halted) {
        if (m_todo.forget) {
            m_todo.forget = false;
            perform(m_receiving, Order{Op::Forget});
        } else if (m_todo.totals) {
            m_todo.totals = false;
            perform(m_receiving, Order{Op::Totals});
        } else if (m_todo.pull) {
            m_todo.pull = false;
            Order order{Op::Pull};
            order.bulk = std::exchange(m_todo.bulk, false);
            perform(m_receiving, std::move(order));
        } else if (!m_todo.backfill.empty()) {
            Order order{Op::Backfill};
            order.scopes.insert(m_todo.backfill.extract(m_todo.backfill.begin()).value());
            perform(m_receiving, std::move(order));
        } else if (m_todo.check && !m_sending) {
            m_todo.check = false;
            perform(m_receiving, Order{Op::Check});
        }
    }
    const bool polling = m_receiving && m_receiving->op == Op::Poll;
    if (m_sending || (m_receiving && !polling)) {
        m_announced = false;
        m_state.phase = m_halted ? SyncState::Phase::Paused : firstLoad() ? SyncState::Phase::FirstLoad : SyncState::Phase::Syncing;
        return;
    }
    if (m_halted) {
        m_state.phase = SyncState::Phase::Paused;
        return;
    }
    if (!m_announced) {
        m_announced = true;
        m_state.lastSyncMs = m_now;
        m_effects.emplace_back(MarkSynchronised{});
        if (m_once) {
            m_running = false;
            m_state.phase = SyncState::Phase::Stopped;
            m_effects.emplace_back(Completed{});
            return;
        }
    }
    m_state.phase = SyncState::Phase::Live;
    if (!m_receiving && !m_breathing) {
        m_pollStartedMs = m_now;
        perform(m_receiving, Order{Op::Poll});
    }
}

} // namespace tp::sync
