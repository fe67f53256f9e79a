#include "core/sync/Logs.h"

#include <set>

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

Task<Answered<bool>> sendSpaceCreations(Client &client, Store store) {
    for (;;) {
        auto creations = store.writer.unsentSpaceCreations();
        if (!creations) co_return because(creations.error());
        if (creations->empty()) co_return true;
        for (const auto &wire : *creations) {
            auto event = wire::parseEvent(wire);
            if (!event) co_return because(event.error());
            wire::LogAppend append;
            append.events.push_back(wire);
            auto answer = co_await client.append(event->scope, append);
            // A conflict says that the space exists: the acknowledgement was lost and its log has grown since. Any lasting refusal will be
            // said again, and noted, with the saves that need the space.
            if (!answer && (isTemporary(answer.error().error.code) || answer.error().error.code == Code::DeviceRevoked)) {
                co_return tl::unexpected<wire::ErrorBody>(answer.error());
            }
            if (!answer && answer.error().error.code == Code::LogConflict) { // or somebody took up the same rescue file
                auto theirs = co_await client.log(event->scope, 0);
                if (!theirs && isTemporary(theirs.error().error.code)) co_return tl::unexpected<wire::ErrorBody>(theirs.error());
                if (theirs && !theirs->events.empty() && theirs->events.front() != wire) {
                    if (auto kept = store.writer.replaceSpaceLog(event->scope, theirs->events); !kept) co_return because(kept.error());
                    continue;
                }
            }
            if (auto noted = store.writer.acknowledgeSpace(event->scope); !noted) co_return because(noted.error());
        }
    }
}

Task<Answered<bool>> acknowledgeTaken(Client &client, Store store) {
    for (;;) {
        auto pending = store.writer.outgoing(wire::maxPushEntries, wire::maxPushBytes);
        if (!pending) co_return because(pending.error());
        if (pending->empty()) co_return true;
        wire::Have asked; // a group is stored whole: its first entry stands for it
        for (const auto &group : *pending) {
            auto entry = wire::parseEntry(group.wires.front());
            if (!entry) co_return because(entry.error());
            asked.ids.push_back(entry->id);
        }
        const auto ids = asked.ids;
        auto missing = co_await client.missing(std::move(asked));
        if (!missing) co_return tl::unexpected<wire::ErrorBody>(missing.error());
        const std::set<EntryId> lacking(missing->ids.begin(), missing->ids.end());
        std::vector<std::uint64_t> taken;
        for (std::size_t i = 0; i < ids.size(); ++i)
            if (!lacking.contains(ids[i])) taken.push_back((*pending)[i].group);
        if (taken.empty()) co_return true;
        if (auto kept = store.writer.acknowledge(taken); !kept) co_return because(kept.error());
    }
}

} // namespace tp::sync
