#include "core/sync/KeyUpkeep.h"

#include "core/identity/KeyActs.h"

namespace tp::sync {

namespace {

struct Busy { // also when the task is abandoned
    explicit Busy(bool &flag) : m_flag(flag) { m_flag = true; }
    ~Busy() { m_flag = false; }
    Busy(const Busy &) = delete;
    Busy &operator=(const Busy &) = delete;

private:
    bool &m_flag;
};

EventId newestKnown(const Store &store) { // not how many: another branch may be as long
    return store.session.withKeys([](const store::Keys &keys) { return keys.membership.head(); });
}

bool anyKeyReplaced(const Store &store) {
    return store.session.withKeys([](const store::Keys &keys) {
        const auto &all = keys.membership.structures();
        return std::any_of(all.begin(), all.end(), [](const auto &entry) { return entry.second.keys.size() > 1; });
    });
}

} // namespace

Task<Result<bool>> KeyUpkeep::shared() {
    const auto upTo = newestKnown(m_store);
    if (upTo == m_sharedUpTo) co_return true;
    // Whether anything is due is known here: no call is made for nothing.
    const auto due = m_store.session.withKeys([&](const store::Keys &keys) -> Result<bool> {
        const identity::Author author{keys.keyring, keys.membership, m_store.session.random(), m_store.session.clock().nowMs()};
        identity::Sequence events(author);
        TP_CHECK(identity::addDueKeys(events));
        return !events.events().empty();
    });
    if (!due) co_return fail(due.error());
    if (*due) {
        Build build = [](const Attempt &attempt) -> Result<std::vector<Bytes>> {
            identity::Sequence events(attempt.author);
            TP_CHECK(identity::addDueKeys(events));
            return events.take();
        };
        auto done = co_await appendToConsortium(m_client, m_store, std::move(build));
        if (!done) co_return fail(done.error());
    }
    m_sharedUpTo = newestKnown(m_store);
    co_return true;
}

Task<Result<bool>> KeyUpkeep::files() {
    if (!anyKeyReplaced(m_store)) co_return true;
    if (const auto upTo = newestKnown(m_store); upTo != m_filesUpTo) {
        m_freshFiles.clear();
        m_filesUpTo = upTo;
    }
    TP_CO_TRY(const auto spaces, m_store.writer.outgoingFiles());
    bool renewed = false;
    for (const auto &space : spaces) {
        if (m_freshFiles.contains(space)) continue;
        TP_CO_TRY(const auto log, m_store.writer.spaceLog(space));
        const auto due =
            m_store.session.withKeys([&](const store::Keys &keys) { return identity::keyIsDue(keys.membership, log.space()); });
        if (due) {
            BuildInSpace build = [](const Attempt &attempt, const control::SpaceLog &now) -> Result<std::vector<Bytes>> {
                std::vector<Bytes> events;
                if (!identity::keyIsDue(attempt.author.membership, now.space())) return events; // somebody was quicker
                TP_TRY(auto made, identity::makeEpoch(attempt.author, now));
                events.push_back(std::move(made.event));
                return events;
            };
            auto done = co_await appendToSpace(m_client, m_store, space, std::move(build));
            if (!done && stopsAll(done.error().code)) co_return fail(done.error());
            renewed = renewed || done.has_value();
        }
        m_freshFiles.insert(space);
    }
    if (renewed) {
        auto taken = co_await acknowledgeTaken(m_client, m_store);
        if (!taken) co_return fail(taken.error().error);
        TP_CO_CHECK(m_store.writer.resealOutgoing({}));
    }
    co_return true;
}

Task<Answered<bool>> KeyUpkeep::beforePush() {
    if (m_busy) co_return true;
    const Busy busy(m_busy);
    auto done = co_await shared();
    if (done || !stopsAll(done.error().code)) done = co_await files();
    if (!done && stopsAll(done.error().code)) co_return because(done.error());
    co_return true;
}

Task<bool> KeyUpkeep::afterReceiving() {
    if (m_busy) co_return false;
    const Busy busy(m_busy);
    auto done = co_await shared();
    co_return done.has_value();
}

} // namespace tp::sync
