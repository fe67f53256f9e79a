#include "core/sync/Append.h"

namespace tp::sync {

namespace {

// The server judges times by its own clock.
std::int64_t serverNow(const Client &client, const Store &store) {
    return store.session.clock().nowMs() + client.clockOffsetMs().value_or(0);
}

Task<Answered<bool>> send(Client &client, SpaceId scope, EventId head, std::vector<Bytes> events) {
    wire::LogAppend append;
    append.expectHead = head;
    append.events = std::move(events);
    auto answer = co_await client.append(scope, append);
    // The answer may have been lost: the very same events again are a success if they have been taken.
    if (!answer && isTemporary(answer.error().error.code)) answer = co_await client.append(scope, append);
    if (!answer) co_return tl::unexpected<wire::ErrorBody>(answer.error());
    co_return true;
}

} // namespace

Task<Answered<LastSeqs>> lastSequences(Client &client, Store store) {
    auto known = store.writer.lastSequences();
    if (!known) co_return because(known.error());
    auto answer = co_await client.devices();
    if (!answer) co_return tl::unexpected<wire::ErrorBody>(answer.error());
    for (const auto &device : answer->devices) {
        auto &last = (*known)[device.device];
        last = std::max(last, device.lastSeq);
    }
    co_return std::move(*known);
}

Task<Result<bool>> appendToConsortium(Client &client, Store store, Build build, Cuts cuts) {
    for (int tries = 1;; ++tries) {
        auto fetched = co_await fetchLog(client, store, SpaceId{});
        if (!fetched) co_return fail(fetched.error().error);
        LastSeqs last;
        if (cuts == Cuts::With) {
            auto asked = co_await lastSequences(client, store);
            if (!asked) co_return fail(asked.error().error);
            last = std::move(*asked);
        }
        const auto now = serverNow(client, store);
        EventId head;
        auto built = store.session.withKeys([&](const store::Keys &keys) {
            head = keys.membership.head();
            return build(Attempt{{keys.keyring, keys.membership, store.session.random(), now}, last});
        });
        if (!built) co_return fail(built.error());
        if (built->empty()) co_return true;
        auto sent = co_await send(client, SpaceId{}, head, *built);
        if (sent) {
            TP_CO_CHECK(store.writer.applyLog(SpaceId{}, *built));
            co_return true;
        }
        if (sent.error().error.code != Code::LogConflict || tries == appendRedos) co_return fail(sent.error().error);
    }
}

Task<Result<bool>> appendToSpace(Client &client, Store store, SpaceId space, BuildInSpace build, Cuts cuts) {
    auto created = co_await sendSpaceCreations(client, store);
    if (!created) co_return fail(created.error().error);
    for (int tries = 1;; ++tries) {
        auto consortium = co_await fetchLog(client, store, SpaceId{});
        if (!consortium) co_return fail(consortium.error().error);
        auto fetched = co_await fetchLog(client, store, space);
        if (!fetched) co_return fail(fetched.error().error);
        LastSeqs last;
        if (cuts == Cuts::With) {
            auto asked = co_await lastSequences(client, store);
            if (!asked) co_return fail(asked.error().error);
            last = std::move(*asked);
        }
        const auto now = serverNow(client, store);
        TP_CO_TRY(const auto log, store.writer.spaceLog(space));
        auto built = store.session.withKeys([&](const store::Keys &keys) {
            return build(Attempt{{keys.keyring, keys.membership, store.session.random(), now}, last}, log);
        });
        if (!built) co_return fail(built.error());
        if (built->empty()) co_return true;
        const EventId head = log.head();
        auto sent = co_await send(client, space, head, *built);
        if (sent) {
            TP_CO_CHECK(store.writer.applyLog(space, *built));
            co_return true;
        }
        if (sent.error().error.code != Code::LogConflict || tries == appendRedos) co_return fail(sent.error().error);
    }
}

} // namespace tp::sync
