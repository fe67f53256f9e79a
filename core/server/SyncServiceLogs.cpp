#include "core/server/SyncService.h"

#include "core/control/EventData.h"

#include <algorithm>

namespace tp::server {

namespace {

constexpr std::size_t maxCachedSpaceLogs = 4096;
constexpr std::size_t maxAppend = 100; // events

Result<> checkSizes(const wire::LogAppend &append) {
    if (append.events.empty()) return fail(Code::Invalid, "no event");
    if (append.events.size() > maxAppend) return fail(Code::TooLarge, "events");
    for (const auto &event : append.events) {
        if (event.size() > wire::maxControlEvent) return fail(Code::TooLarge, "event");
    }
    return {};
}

// The reply to an append may be lost: the same events again, where they already stand, are a success.
Result<bool> alreadyThere(Reading &tx, const SpaceId &scope, const wire::LogAppend &append) {
    TP_TRY(const auto first, wire::parseEvent(append.events.front()));
    TP_TRY(const auto stored, tx.events(scope, first.number, wire::maxPageBytes));
    return stored.size() >= append.events.size() && std::ranges::equal(append.events, std::span(stored).first(append.events.size()));
}

FeedEvent feedEvent(FeedHead &head, const wire::ControlEvent &event, ByteView wire) {
    advance(head, event.id.view());
    return {head.last, event.scope, event.number, event.id, tagOf(head.chain), wire};
}

} // namespace

Result<> SyncService::refresh(Reading &tx) {
    auto state = membership();
    std::optional<control::Membership> next;
    for (;;) {
        TP_TRY(const auto events, tx.events(SpaceId{}, next ? next->size() : state->size(), wire::maxPageBytes));
        if (events.empty()) break;
        if (!next) next = *state;
        for (const auto &event : events) TP_CHECK(next->apply(event));
    }
    if (next) publish(std::move(*next));
    return {};
}

Result<control::SpaceLog> SyncService::spaceLog(Reading &tx, const SpaceId &scope) {
    control::SpaceLog log;
    const auto state = membership();
    for (;;) {
        TP_TRY(const auto events, tx.events(scope, log.size(), wire::maxPageBytes));
        if (events.empty()) return log;
        for (const auto &event : events) TP_CHECK(log.apply(event, *state));
    }
}

Result<const control::Space *> SyncService::spaceFor(Writing &tx, const SpaceId &space) {
    const auto state = membership();
    if (const auto *known = state->space(space)) return known;
    auto cached = m_spaceLogs.find(space);
    if (cached == m_spaceLogs.end()) {
        TP_TRY(auto log, spaceLog(tx, space));
        if (log.empty()) return nullptr;
        if (m_spaceLogs.size() >= maxCachedSpaceLogs) m_spaceLogs.clear();
        cached = m_spaceLogs.emplace(space, std::move(log)).first;
    }
    return &cached->second.space();
}

namespace {

Result<wire::LogPage> pageOf(Reading &tx, const SpaceId &scope, std::uint64_t from) {
    wire::LogPage page;
    TP_TRY(page.events, tx.events(scope, from, wire::maxPageBytes - wire::maxControlEvent));
    TP_TRY(page.head, tx.lastEvent(scope));
    return page;
}

} // namespace

Result<wire::LogPage> SyncService::log(const DeviceId &device, const SpaceId &scope, std::uint64_t from) const {
    TP_TRY(auto tx, m_store.read(m_consortium.key));
    if (const auto may = mayRead(*tx, device, scope); !may) {
        if (may.error().code != Code::NoGrant) return fail(may.error());
        return logForCoordinator(*tx, device, scope, from);
    }
    return pageOf(*tx, scope, from);
}

Result<wire::LogPage> SyncService::inviteLog(const Hash &lookup, std::uint64_t from) const {
    TP_CHECK(invite(lookup));
    TP_TRY(auto tx, m_store.read(m_consortium.key));
    return pageOf(*tx, SpaceId{}, from);
}

Result<wire::LogPage> SyncService::append(const SpaceId &scope, const wire::LogAppend &append) {
    if (!scope.isNull()) return appendSpace(scope, append);
    if (membership()->empty()) return fail(Code::NotAuthorised, "the genesis comes with the first invitation");
    return appendConsortium(append);
}

// A cut below what was accepted would take back what a device was told is safe: the author has not heard of its last entries, and redoes
// the event. One above is fine (after a restore, others still hold entries that the server lost).
Result<> SyncService::checkCuts(Reading &tx, const wire::ControlEvent &event, const std::set<DeviceId> &devices) const {
    std::map<DeviceId, std::uint64_t> cuts;
    if (event.kind == "device.revoke") {
        const control::EventData data(event.data);
        TP_TRY(const auto device, data.id<DeviceId>("device"));
        TP_TRY(cuts[device], data.natural("lastSeq"));
    } else {
        TP_TRY(cuts, control::cutsOf(control::EventData(event.data)));
    }
    for (const auto &device : devices) cuts.try_emplace(device, 0); // one that is not named: nothing of it counts
    for (const auto &[device, cut] : cuts) {
        TP_TRY(const auto last, tx.entryBelow(device, INT64_MAX));
        if (last && last->deviceSeq > cut) return fail(Code::LogConflict, "an entry was accepted after the cut");
    }
    return {};
}

Result<wire::LogPage> SyncService::appendConsortium(const wire::LogAppend &append) {
    TP_CHECK(checkSizes(append));
    TP_TRY(auto tx, m_store.write(m_consortium.key));
    TP_CHECK(refresh(*tx));
    const auto state = membership();
    if (append.expectHead != state->head()) {
        TP_TRY(const bool there, alreadyThere(*tx, SpaceId{}, append));
        if (there) return wire::LogPage{{}, state->head()};
        TP_CHECK(noWaiting());
        return fail(Code::LogConflict);
    }
    TP_CHECK(noWaiting());
    auto next = *state;
    TP_TRY(auto head, tx->head());
    std::vector<RedactedText> texts;
    for (const auto &wire : append.events) {
        TP_TRY(const auto event, next.apply(wire, m_clock.nowMs()));
        if (event.kind == "device.revoke" || event.kind == "role.set") TP_CHECK(checkCuts(*tx, event, {}));
        TP_CHECK(tx->addEvent(feedEvent(head, event, wire)));
        if (event.kind == "redact") {
            TP_TRY(const auto space, control::EventData(event.data).id<SpaceId>("space"));
            TP_CHECK(redact(*tx, space, event, texts));
        }
    }
    TP_CHECK(tx->setHead(head));
    TP_CHECK(tx->commit());
    const auto newHead = next.head();
    publish(std::move(next));
    tx.reset();
    if (!texts.empty()) TP_CHECK(finishErasing(texts));
    if (m_committed) m_committed();
    return wire::LogPage{{}, newHead};
}

Result<wire::LogPage> SyncService::appendSpace(const SpaceId &scope, const wire::LogAppend &append) {
    TP_CHECK(checkSizes(append));
    TP_TRY(auto tx, m_store.write(m_consortium.key));
    TP_CHECK(refresh(*tx));
    const auto state = membership();
    if (state->space(scope)) return fail(Code::NotAuthorised, "this space is governed by the consortium log");
    if (isErased(scope)) { // its log may cite what a restored server does not know yet
        TP_TRY(const bool there, alreadyThere(*tx, scope, append));
        if (!there) return fail(Code::SpaceErased);
        TP_TRY(const auto last, tx->lastEvent(scope));
        return wire::LogPage{{}, last};
    }
    TP_TRY(auto log, spaceLog(*tx, scope));
    if (append.expectHead != log.head()) {
        TP_TRY(const bool there, alreadyThere(*tx, scope, append));
        if (there) return wire::LogPage{{}, log.head()};
        TP_CHECK(noWaiting());
        return fail(Code::LogConflict);
    }
    TP_CHECK(noWaiting());
    TP_TRY(auto head, tx->head());
    std::vector<RedactedText> texts;
    for (const auto &wire : append.events) {
        TP_TRY(const auto event, log.apply(wire, *state));
        if (event.scope != scope) return fail(Code::Invalid, "an event of another log");
        // The log judges its author at the head the event cites, so that it reads the same for ever; whether he is still welcome is ours.
        const auto *author = state->device(event.author);
        if (!author || author->revokedAt) return fail(Code::DeviceRevoked);
        if (state->allRolesOf(author->member) == 0) return fail(Code::NoGrant);
        if (event.kind == "ungrant") {
            TP_TRY(const auto from, control::EventData(event.data).id<StructureId>("structure"));
            if (event.data.contains("cuts")) TP_CHECK(checkCuts(*tx, event, state->devicesEverOf(from)));
            TP_CHECK(tx->addFarewell(from, head.last + 1)); // or it would go on writing what nobody reads
        }
        if (event.kind == "erase" && log.space().kind == control::SpaceKind::Exchange) TP_CHECK(checkExchange(*tx, event, author->member));
        if (log.space().kind == control::SpaceKind::Access) TP_CHECK(checkMonth(event, log.space().month));
        TP_CHECK(tx->addEvent(feedEvent(head, event, wire)));
        if (event.kind == "redact") TP_CHECK(redact(*tx, scope, event, texts));
    }
    const bool erased = log.space().erased.has_value();
    const auto &granted = log.space().granted;
    TP_CHECK(tx->setGrants(scope, {granted.begin(), granted.end()}));
    if (erased) TP_CHECK(eraseSpace(*tx, log.space()));
    TP_CHECK(tx->setHead(head));
    if (auto done = tx->commit(); !done) {
        if (erased) TP_CHECK(m_store.dropTombstone(m_consortium.key, scope));
        return fail(done.error());
    }
    const auto newHead = log.head();
    if (erased) {
        m_spaceLogs.erase(scope); // it holds the wraps
        const std::lock_guard lock(m_lock);
        m_erased.insert(scope);
    } else {
        m_spaceLogs.insert_or_assign(scope, std::move(log));
    }
    tx.reset();
    if (erased || !texts.empty()) TP_CHECK(finishErasing(texts));
    if (m_committed) m_committed();
    return wire::LogPage{{}, newHead};
}

} // namespace tp::server
