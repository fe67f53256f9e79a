#include "core/sync/SyncEngine.h"

#include "core/sync/Client.h"

namespace tp::sync {

namespace {

constexpr int firstDelayMs = 1000, longestDelayMs = 5 * 60 * 1000, breathMs = 1000;
constexpr int patience = 3; // the same remedy for the same group
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
    m_logsFetched = m_announced = m_waiting = m_breathing = m_recovering = false;
    m_checkedMs = event.checkDue ? 0 : m_now;
    m_failures = 0;
    m_remedies.clear();
    m_todo = {};
    m_todo.logs.insert(SpaceId{});
    m_todo.push = m_todo.pull = true;
    m_todo.bulk = m_todo.totals = event.emptyStore;
    m_todo.check = event.checkDue;
    m_state.problem.reset();
    m_state.retryAtMs.reset();
    m_state.done = m_state.total = 0;
}

void SyncEngine::on(const LocalSave &) {
    if (m_running) m_todo.push = true; // while waiting for the network it goes with the next try
}

void SyncEngine::on(const Hurry &) {
    const bool bulk = m_todo.bulk || (m_receiving && m_receiving->bulk);
    if (!m_running || m_waiting || (m_receiving && m_receiving->op == Op::Poll)) {
        // A poll may hang on a network that is gone: start afresh.
        m_effects.emplace_back(AbortAll{});
        m_effects.emplace_back(SetTimer{});
        if (m_sending) redo(*m_sending);
        if (m_receiving) redo(*m_receiving);
        m_sending.reset();
        m_receiving.reset();
        const auto before = m_todo;
        on(Started{bulk, m_once, before.check});
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

void SyncEngine::on(const Progress &event) { m_state.done = event.entries; }

void SyncEngine::on(const Finish &) {
    m_effects.emplace_back(AbortAll{});
    m_effects.emplace_back(SetTimer{});
    m_sending.reset();
    m_receiving.reset();
    m_running = m_waiting = false;
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

void SyncEngine::failed(const Order &order, const Error &error) {
    if (error.code == Code::Cancelled) return;
    if (needsPerson(error.code)) return stop(error);
    switch (error.code) {
    case Code::HistoryChanged: // the server was restored: everything again, then what it lost
        m_todo.forget = m_todo.pull = m_todo.recover = m_todo.push = m_recovering = true;
        m_todo.logs.insert(SpaceId{});
        return;
    case Code::NoGrant: // a space that was withdrawn since: nothing to fetch
    case Code::SpaceErased:
    case Code::NotFound:
        if (order.op == Op::Backfill || order.op == Op::Totals || order.op == Op::Check) return;
        break;
    case Code::LogConflict:
        m_todo.logs.insert(SpaceId{});
        break;
    default:
        break;
    }
    redo(order);
    backOff(error);
}

void SyncEngine::refused(const Refusal &refusal) {
    const auto &error = refusal.error;
    if (error.code == Code::DeviceRevoked || error.code == Code::DeviceForked || error.code == Code::UpgradeNeeded) return stop(error);
    if (isTemporary(error.code)) return backOff(error);
    const auto tried = ++m_remedies[{refusal.group, error.code, refusal.missing.empty()}];
    if (tried > patience) { // the remedy does not help: the rest may still be exchanged, this waits
        if (error.code == Code::StaleEpoch || error.code == Code::LogConflict || error.code == Code::ClockAhead) return backOff(error);
    }
    switch (error.code) {
    case Code::StaleEpoch:
    case Code::LogConflict:
        m_todo.logs = refusal.spaces;
        m_todo.logs.insert(SpaceId{});
        m_todo.afterLogs = Order{Op::Reseal};
        return;
    case Code::ClockAhead:
        m_todo.remedy = Order{Op::Reseal};
        m_todo.remedy->serverTimeMs = refusal.serverTimeMs;
        return;
    case Code::SpaceErased: // its log says so: what is here of it goes, the save keeps its other parts
        if (tried > patience) break;
        m_todo.logs = refusal.spaces;
        m_todo.logs.insert(SpaceId{});
        return;
    case Code::NotFound:
    case Code::MissingDeps:
        if (refusal.missing.empty()) { // a space, a control head or an own entry the server lacks: it was restored
            if (tried > 1 && error.code == Code::NotFound) break;
            // What could be brought back is back. What it lacks of this device cites a history that stands no more, and was sealed again
            // after that: nobody shall wait for it.
            if (tried == 2 && !m_state.awaitingLogs) {
                m_waive.insert(refusal.entries.begin(), refusal.entries.end());
                return;
            }
            if (tried > 1) return backOff(error);
            m_todo.logs.insert(SpaceId{});
            m_todo.recover = true;
            return;
        }
        if (tried <= patience) {
            m_todo.remedy = Order{Op::PushKnown, {}, refusal.missing};
            m_waive.insert(refusal.missing.begin(), refusal.missing.end());
            return;
        }
        break;
    default:
        break;
    }
    m_todo.remedy = Order{Op::Quarantine};
    m_todo.remedy->group = refusal.group;
    m_todo.remedy->reason = error;
}

void SyncEngine::backOff(const Error &problem) {
    m_state.problem = problem;
    if (m_once) return stop(problem);
    if (m_waiting) return; // the other lane failed already
    m_waiting = true;
    ++m_failures;
    const int delay = delayMs();
    m_state.retryAtMs = m_now + delay;
    m_effects.emplace_back(SetTimer{delay});
}

void SyncEngine::stop(const Error &problem) {
    m_effects.emplace_back(AbortAll{});
    m_effects.emplace_back(SetTimer{});
    if (m_sending) redo(*m_sending);
    if (m_receiving) redo(*m_receiving);
    m_sending.reset();
    m_receiving.reset();
    m_running = m_waiting = false;
    m_state.problem = problem;
    m_state.retryAtMs.reset();
    if (m_once) m_effects.emplace_back(Completed{problem});
}

int SyncEngine::delayMs() {
    const int doubled = m_failures > 9 ? longestDelayMs : std::min(longestDelayMs, firstDelayMs << (m_failures - 1));
    const auto draw = m_random.bytes<2>();
    const int share = (draw[0] << 8 | draw[1]) & 0x3ff; // of 1024: between half of it and all of it
    return doubled / 2 + static_cast<int>(static_cast<std::int64_t>(doubled) * share / 2048);
}

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
    if (!m_receiving && m_logsFetched) {
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
        const bool first = (m_receiving && (m_receiving->bulk || m_receiving->op == Op::Totals)) || m_todo.bulk;
        m_state.phase = first ? SyncState::Phase::FirstLoad : SyncState::Phase::Syncing;
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
