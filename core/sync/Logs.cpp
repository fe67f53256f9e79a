#include "core/sync/Logs.h"

namespace tp::sync {

Identity identityOf(const store::Session &session) {
    return session.withKeys([&](const store::Keys &keys) {
        // The device's own keys never change, and the session outlives us: the reference stays good without the lock.
        return Identity{keys.keyring.device(), session.server(), keys.membership.genesis()};
    });
}

Task<Answered<bool>> fetchLog(Client &client, Store store, SpaceId scope) {
    // The size of the consortium's log is known; a space's is short, and the Writer skips the events it has.
    std::uint64_t from = scope.isNull() ? store.session.withKeys([](const store::Keys &keys) { return keys.membership.size(); }) : 0;
    auto held = store.writer.logWires(scope);
    if (!held) co_return because(held.error());
    for (;;) {
        auto page = co_await client.log(scope, from);
        if (!page) co_return tl::unexpected<wire::ErrorBody>(page.error());
        if (page->events.empty()) {
            // Measured by what was known before the question: an act of ours may have grown the log meanwhile.
            if (!scope.isNull()) co_return from == 0 || held->size() <= from;
            const auto at = store.session.withKeys([&](const store::Keys &keys) { return keys.membership.numberOf(page->head); });
            co_return from == 0 || (at && *at + 1 == from);
        }
        if (auto kept = store.writer.applyLog(scope, page->events); !kept) co_return because(kept.error());
        from += page->events.size();
    }
}

} // namespace tp::sync
