#include "core/sync/Append.h"

namespace tp::sync {

namespace {

Task<Answered<wire::LogPage>> send(Client &client, SpaceId scope, EventId head, std::vector<Bytes> events) {
    wire::LogAppend append;
    append.expectHead = head;
    append.events = std::move(events);
    co_return co_await appendTwice(client, scope, std::move(append));
}

Task<Answered<LastSeqs>> lastFor(Cuts cuts, Client &client, Store store) {
    if (cuts == Cuts::Without) co_return LastSeqs();
    co_return co_await lastSequences(client, store);
}

} // namespace

Task<Answered<wire::LogPage>> appendTwice(Client &client, SpaceId scope, wire::LogAppend events) {
    auto answer = co_await client.append(scope, events);
    if (!answer && isTemporary(answer.error().error.code)) answer = co_await client.append(scope, events);
    co_return answer;
}

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
        const auto last = co_await lastFor(cuts, client, store);
        if (!last) co_return fail(last.error().error);
        const auto now = serverNow(client, store);
        EventId head;
        auto built = store.session.withKeys([&](const store::Keys &keys) {
            head = keys.membership.head();
            return build(Attempt{{keys.keyring, keys.membership, store.session.random(), now}, *last});
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
        const auto last = co_await lastFor(cuts, client, store);
        if (!last) co_return fail(last.error().error);
        const auto now = serverNow(client, store);
        TP_CO_TRY(const auto log, store.writer.spaceLog(space));
        auto built = store.session.withKeys([&](const store::Keys &keys) {
            return build(Attempt{{keys.keyring, keys.membership, store.session.random(), now}, *last}, log);
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
