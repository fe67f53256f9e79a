#include "core/sync/Exchange.h"

namespace tp::sync {

namespace {

Outcome outcomeOf(const Result<> &result) {
    Outcome outcome;
    if (!result) outcome.error = result.error();
    return outcome;
}

} // namespace

Outcome failure(const Error &why) {
    Outcome outcome;
    outcome.error = why;
    return outcome;
}

Outcome failure(const wire::ErrorBody &why) {
    Outcome outcome;
    outcome.error = why.error;
    outcome.serverTimeMs = why.timeMs;
    return outcome;
}

Exchange::Exchange(Store store, Client &client, Background &background, Hooks hooks)
    : m_store(store), m_client(client), m_background(background), m_hooks(std::move(hooks)), m_upkeep(store, client),
      m_access(store, client) {}

Task<Outcome> Exchange::perform(Order order) {
    Outcome outcome;
    switch (order.op) {
    case Op::Logs:
        outcome = co_await logs(order.scopes);
        break;
    case Op::Push:
        outcome = co_await push(order.ids);
        break;
    case Op::PushKnown:
        outcome = co_await pushKnown(order.ids);
        break;
    case Op::Recover:
        outcome = co_await recover();
        break;
    case Op::Totals:
        outcome = co_await totals();
        break;
    case Op::Pull:
        outcome = co_await pull(order.bulk);
        break;
    case Op::Backfill:
        outcome = co_await backfill(*order.scopes.begin());
        break;
    case Op::Poll:
        outcome = co_await poll();
        break;
    case Op::Reseal:
        outcome = outcomeOf(m_store.writer.resealOutgoing(order.serverTimeMs));
        break;
    case Op::Quarantine:
        outcome = outcomeOf(m_store.writer.quarantineOutgoing(order.group, *order.reason));
        break;
    case Op::Forget:
        outcome = co_await forget();
        break;
    case Op::Check:
        outcome = co_await compare();
        break;
    }
    const auto refused = outcome.error ? outcome.error->code : outcome.refusal ? outcome.refusal->error.code : Code::Cancelled;
    if (refused == Code::DeviceRevoked || refused == Code::DeviceUnknown) {
        const auto another = restored();
        if (another && *another) static_cast<void>(m_store.writer.noteShutOut()); // a full disk: it is tried again at the next refusal
    }
    outcome.clockOffsetMs = m_client.clockOffsetMs();
    co_return outcome;
}

Task<Outcome> Exchange::logs(std::set<SpaceId> scopes) {
    const auto known = [this] { return m_store.session.withKeys([](const store::Keys &keys) { return keys.membership.size(); }); };
    const auto before = known();
    Outcome outcome;
    const auto forked = m_store.writer.forked();
    if (!forked || *forked) {
        outcome.error = forked ? Error{Code::HistoryForked, "until somebody decides"} : forked.error();
        co_return outcome;
    }
    if (scopes.erase(SpaceId{})) { // the others' events are judged by it
        auto fetched = co_await fetchLog(m_client, m_store, SpaceId{});
        if (!fetched && fetched.error().error.code == Code::Unauthenticated) {
            auto introduced = co_await introduce();
            if (!introduced) co_return failure(introduced.error());
            if (*introduced) fetched = co_await fetchLog(m_client, m_store, SpaceId{});
            outcome.restored = *introduced;
        }
        const bool parted = fetched ? !*fetched : leavesOurs(fetched.error().error.code);
        if (!fetched && !parted) co_return failure(fetched.error());
        if (parted) {
            auto allowed = co_await suspect(SpaceId{}, "the consortium's log is not the one known here");
            if (!allowed) co_return failure(allowed.error());
        }
        const auto restoredSince = restored();
        if (!restoredSince) co_return outcomeOf(fail(restoredSince.error()));
        outcome.restored = outcome.restored || *restoredSince;
    }
    bool files = false;
    for (const auto &scope : scopes) {
        if (m_store.session.withKeys([&](const store::Keys &keys) { return keys.membership.space(scope) != nullptr; })) continue;
        auto fetched = co_await fetchLog(m_client, m_store, scope);
        const auto gone = !fetched && (fetched.error().error.code == Code::NoGrant || fetched.error().error.code == Code::SpaceErased);
        const bool parted = fetched ? !*fetched : leavesOurs(fetched.error().error.code);
        if (!fetched && !gone && !parted) co_return failure(fetched.error()); // withdrawn: the push will say so of each save
        if (parted) {
            auto allowed = co_await suspect(scope, "a space's log is not the one known here");
            if (!allowed) co_return failure(allowed.error());
        }
        files = true;
    }
    if (files && m_hooks.changed) { // an erasure may be what was heard
        store::ChangedTypes everything;
        everything.everything = true;
        m_hooks.changed(everything);
    }
    if (known() != before && m_hooks.membershipChanged) m_hooks.membershipChanged();
    co_return outcome;
}

Task<Outcome> Exchange::push(std::vector<EntryId> waive) {
    const auto copied = m_store.writer.copied();
    if (!copied) co_return outcomeOf(fail(copied.error()));
    if (*copied) co_return failure(Error{Code::DeviceForked, "a copy of this profile wrote"});
    if (const auto again = m_store.writer.resealFallen(); !again) co_return outcomeOf(fail(again.error()));
    auto created = co_await sendSpaceCreations(m_client, m_store);
    if (!created) co_return failure(created.error());
    auto kept = co_await m_upkeep.beforePush();
    if (!kept) co_return failure(kept.error());
    auto accesses = co_await m_access.beforePush();
    if (!accesses) co_return failure(accesses.error());
    if (*accesses) kept = co_await m_upkeep.beforePush(); // the month's key may be due, like a file's
    if (!kept) co_return failure(kept.error());
    // In the same turn as the last look at the spaces: a save made meanwhile cannot go before its space.
    auto pending = m_store.writer.outgoing(wire::maxPushEntries, wire::maxPushBytes);
    if (!pending) co_return outcomeOf(fail(pending.error()));
    Outcome outcome;
    if (pending->empty()) co_return outcome;
    wire::Push message;
    for (auto &group : *pending) {
        message.groups.push_back(group.wires);
        message.skipped.insert(message.skipped.end(), group.skipped.begin(), group.skipped.end());
    }
    message.waive = std::move(waive);
    const auto sealing = m_store.writer.sealing();
    auto answer = co_await m_client.push(std::move(message));
    if (!answer) co_return failure(answer.error());
    if (m_store.writer.sealing() != sealing) { // by an act of this laptop, beside this push: as if its answer were lost
        outcome.more = true;
        co_return outcome;
    }

    std::vector<std::uint64_t> stored;
    for (std::size_t i = 0; i < pending->size(); ++i) {
        const auto &group = (*pending)[i];
        const auto &said = answer->groups[i];
        if (said.number) {
            stored.push_back(group.group);
        } else if (!outcome.refusal) {
            Refusal refusal;
            refusal.group = group.group;
            refusal.error = said.error.value_or(Error{Code::ServerFault, "a group without an answer"});
            refusal.missing = said.missing;
            refusal.serverTimeMs = said.serverTimeMs;
            for (const auto &wire : group.wires) {
                const auto entry = wire::parseEntry(wire);
                if (!entry) continue;
                refusal.spaces.insert(entry->core.space);
                refusal.entries.push_back(entry->id);
            }
            outcome.refusal = std::move(refusal);
        }
    }
    if (auto noted = m_store.writer.acknowledge(stored); !noted) co_return outcomeOf(noted);
    if (!stored.empty() && m_hooks.changed) {
        store::ChangedTypes sent; // what was pending is no longer
        sent.everything = true;
        m_hooks.changed(sent);
    }
    outcome.more = !stored.empty();
    co_return outcome;
}

Task<Outcome> Exchange::pushKnown(std::vector<EntryId> ids) {
    // What the server lost may hang on entries of others, which it lost too: then these go first, as far as they are held here (any device
    // may push any valid entry), and what nobody here holds is waived.
    std::vector<EntryId> waived;
    std::set<EntryId> tried(ids.begin(), ids.end());
    for (int round = 0; !ids.empty() && round < 8; ++round) {
        auto wires = m_store.writer.journalWires(ids);
        if (!wires) co_return outcomeOf(fail(wires.error()));
        std::vector<EntryId> needed, refused;
        for (std::size_t at = 0; at < wires->size();) {
            wire::Push message;
            std::size_t bytes = 0;
            for (; at < wires->size() && message.groups.size() < wire::maxPushEntries; ++at) {
                bytes += (*wires)[at].size();
                if (bytes > wire::maxPushBytes && !message.groups.empty()) break;
                // Acknowledged once already: neither a newer epoch nor what is lost for good is held against it.
                if (auto entry = wire::parseEntry((*wires)[at])) message.waive.push_back(entry->id);
                message.groups.push_back({(*wires)[at]});
            }
            const auto sent = message.waive;
            const auto room = std::min(waived.size(), wire::maxHave - sent.size());
            message.waive.insert(message.waive.end(), waived.end() - static_cast<std::ptrdiff_t>(room), waived.end());
            auto answer = co_await m_client.push(std::move(message));
            if (!answer) co_return failure(answer.error());
            for (std::size_t i = 0; i < sent.size() && i < answer->groups.size(); ++i) {
                const auto &said = answer->groups[i];
                if (said.number || !said.error || said.error->code != Code::MissingDeps) continue;
                refused.push_back(sent[i]);
                for (const auto &dep : said.missing) {
                    if (tried.insert(dep).second) needed.push_back(dep);
                    waived.push_back(dep);
                }
            }
        }
        ids = std::move(needed);
        ids.insert(ids.end(), refused.begin(), refused.end());
    }
    co_return Outcome{};
}

Task<Outcome> Exchange::totals() {
    auto digests = co_await m_client.digests();
    if (!digests) co_return failure(digests.error());
    Outcome outcome;
    outcome.total = 0;
    for (const auto &space : digests->spaces) *outcome.total += space.count;
    co_return outcome;
}

} // namespace tp::sync
