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
    for (;;) {
        auto page = co_await client.log(scope, from);
        if (!page) co_return tl::unexpected<wire::ErrorBody>(page.error());
        if (page->events.empty()) co_return true;
        if (auto kept = store.writer.applyLog(scope, page->events); !kept) co_return because(kept.error());
        from += page->events.size();
    }
}

} // namespace tp::sync
