// What SyncEngine does when something fails or is refused: a remedy, another try later, or the end.
#include "core/sync/Client.h"
#include "core/sync/SyncEngine.h"

namespace tp::sync {

namespace {

constexpr int firstDelayMs = 1000, longestDelayMs = 5 * 60 * 1000;
constexpr int patience = 3; // the same remedy for the same group

} // namespace

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

void SyncEngine::abandon() {
    m_effects.emplace_back(AbortAll{});
    m_effects.emplace_back(SetTimer{});
    if (m_sending) redo(*m_sending);
    if (m_receiving) redo(*m_receiving);
    m_sending.reset();
    m_receiving.reset();
}

void SyncEngine::stop(const Error &problem) {
    abandon();
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

} // namespace tp::sync
