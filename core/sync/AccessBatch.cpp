#include "core/sync/AccessBatch.h"

#include "core/control/AccessMonth.h"
#include "core/identity/KeyActs.h"

namespace tp::sync {

namespace {

constexpr std::int64_t companyMs = 10ll * 60 * 1000;
constexpr std::int64_t lookEveryMs = 24ll * 3600 * 1000;

} // namespace

std::int64_t AccessBatch::serverNow() const { return sync::serverNow(m_client, m_store); }

bool AccessBatch::due() {
    const auto now = m_store.session.clock().monotonicMs();
    if (m_triedMs && now - *m_triedMs < companyMs) return false;
    const auto waiting = m_store.writer.waitingAccess(serverNow());
    return waiting && !waiting->empty();
}

// The month's space is made by whoever writes in it first; its id follows from structure and month, so the second hears of a conflict and
// takes the one there is.
Task<Result<bool>> AccessBatch::write(store::WaitingAccess waiting) {
    const auto space = control::accessSpaceOf(waiting.structure, waiting.month);
    TP_CO_TRY(auto log, m_store.writer.spaceLog(space));
    if (log.empty()) {
        const auto now = serverNow();
        auto made = m_store.session.withKeys([&](const store::Keys &keys) {
            const identity::Author author{keys.keyring, keys.membership, m_store.session.random(), now};
            return identity::makeAccessSpace(author, waiting.structure, waiting.month);
        });
        if (!made) co_return fail(made.error());
        wire::LogAppend append;
        append.events.push_back(made->event);
        auto answer = co_await appendTwice(m_client, space, append);
        if (answer) {
            TP_CO_CHECK(m_store.writer.applyLog(space, append.events));
        } else if (answer.error().error.code == Code::LogConflict) {
            auto fetched = co_await fetchLog(m_client, m_store, space);
            if (!fetched) co_return fail(fetched.error().error);
        } else {
            co_return fail(answer.error().error);
        }
    }
    TP_CO_CHECK(m_store.writer.writeAccess(waiting, serverNow()));
    co_return true;
}

Task<Result<bool>> AccessBatch::eraseOld() {
    TP_CO_TRY(const auto expired, m_store.writer.expiredAccess(serverNow()));
    for (const auto &space : expired) {
        BuildInSpace build = [](const Attempt &attempt, const control::SpaceLog &log) -> Result<std::vector<Bytes>> {
            std::vector<Bytes> events;
            if (log.space().erased) return events; // somebody was quicker
            TP_TRY(auto erased, identity::makeEraseAccess(attempt.author, log));
            events.push_back(std::move(erased));
            return events;
        };
        auto done = co_await appendToSpace(m_client, m_store, space, std::move(build));
        if (!done && stopsAll(done.error().code)) co_return fail(done.error());
    }
    co_return true;
}

Task<Answered<bool>> AccessBatch::beforePush() {
    const auto now = m_store.session.clock().monotonicMs();
    if (!m_lookedMs || now - *m_lookedMs >= lookEveryMs) {
        auto done = co_await eraseOld();
        if (!done && stopsAll(done.error().code)) co_return because(done.error());
        m_lookedMs = now;
    }
    bool written = false;
    if (!due()) co_return written;
    auto waiting = m_store.writer.waitingAccess(serverNow());
    if (!waiting) co_return because(waiting.error());
    for (auto &one : *waiting) {
        auto done = co_await write(std::move(one));
        if (!done && stopsAll(done.error().code)) co_return because(done.error());
        written = written || done.has_value();
    }
    m_triedMs = now;
    co_return written;
}

} // namespace tp::sync
