// Erasure and redaction. The tombstone is written before the commit: a crash between the two is finished at the next start, as a restore
// is.
#include "core/control/AccessMonth.h"
#include "core/control/EventData.h"
#include "core/server/SyncService.h"

namespace tp::server {

namespace {

std::vector<StructureId> everGranted(const control::Space &space) {
    auto all = space.granted;
    for (const auto &[structure, head] : space.ended) all.insert(structure);
    for (const auto &[structure, devices] : space.cuts) all.insert(structure);
    return {all.begin(), all.end()};
}

Result<std::vector<Bytes>> wholeLog(Reading &tx, const SpaceId &scope) {
    std::vector<Bytes> log;
    for (;;) {
        TP_TRY(auto events, tx.events(scope, log.size(), wire::maxPageBytes));
        if (events.empty()) return log;
        std::ranges::move(events, std::back_inserter(log));
    }
}

} // namespace

bool SyncService::isErased(const SpaceId &space) const {
    const std::lock_guard lock(m_lock);
    return m_erased.contains(space);
}

Result<> SyncService::eraseSpace(Writing &tx, const control::Space &space) {
    const auto readers = everGranted(space); // who had it once holds it still, and must hear of this
    TP_CHECK(tx.eraseSpace(space.id));
    TP_CHECK(tx.setGrants(space.id, readers));
    Tombstone stone{space.id, *space.erased, readers, {}};
    TP_TRY(stone.log, wholeLog(tx, space.id));
    return m_store.keepTombstone(m_consortium.key, stone);
}

// The log of a month judges by the author's clock; ours has the last word: no month before its time, and none erased before its year.
Result<> SyncService::checkMonth(const wire::ControlEvent &event, std::string_view month) const {
    const auto now = m_clock.nowMs();
    TP_TRY(const auto expiry, control::accessExpiryMs(month));
    if (event.kind == "space.create" && (month > control::monthOf(now + wire::maxAheadMs) || expiry <= now))
        return fail(Code::NotAuthorised, "a month of the access log that is not there yet, or no more");
    if (event.kind == "erase" && now < expiry) return fail(Code::NotAuthorised, "an access log is kept for its year");
    return {};
}

// The log of an exchange cannot tell that its file's erasure was asked for, and by somebody else.
Result<> SyncService::checkExchange(Writing &tx, const wire::ControlEvent &erasure, const MemberId &author) {
    const control::EventData data(erasure.data);
    TP_TRY(const auto file, data.id<SpaceId>("file"));
    TP_TRY(const auto request, data.id<EventId>("request"));
    TP_TRY(const auto log, spaceLog(tx, file));
    const auto &asked = log.space().requested;
    if (!asked || asked->event != request) return fail(Code::NotAuthorised, "no such erasure was asked for");
    if (asked->by == author) return fail(Code::NotAuthorised, "an erasure is confirmed by another member than who asked for it");
    return {};
}

Result<> SyncService::redact(Writing &tx, const SpaceId &space, const wire::ControlEvent &redaction, std::vector<RedactedText> &texts) {
    const control::EventData data(redaction.data);
    TP_TRY(const auto device, data.id<DeviceId>("device"));
    TP_TRY(const auto entries, data.ids<EntryId>("entries"));
    for (const auto &entry : entries) {
        texts.push_back({space, entry, device});
        TP_CHECK(tx.redact(texts.back()));
    }
    return {};
}

// Committed already: a journal that somebody still reads goes at the next erasure or start.
Result<> SyncService::finishErasing(std::span<const RedactedText> texts) {
    if (!texts.empty()) TP_CHECK(m_store.keepRedacted(m_consortium.key, texts));
    if (auto done = m_store.scrub(); !done && done.error().code != Code::StoreBusy) return done;
    return {};
}

Result<wire::LogPage> SyncService::logForCoordinator(Reading &tx, const DeviceId &device, const SpaceId &scope, std::uint64_t from) const {
    const auto state = membership();
    const auto *known = state->device(device);
    if (!known || !has(state->allRolesOf(known->member), Role::Coordinator)) return fail(Code::NoGrant);
    TP_TRY(const auto log, wholeLog(tx, scope));
    wire::LogPage page;
    bool asked = false, isExchange = false;
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < log.size(); ++i) {
        TP_TRY(const auto event, wire::parseEvent(log[i]));
        asked = asked || event.kind == "erase.request";
        if (i == 0) isExchange = control::EventData(event.data).text("kind", 16).value_or("") == "exchange";
        page.head = event.id;
        if (i < from || bytes > wire::maxPageBytes - wire::maxControlEvent) continue;
        TP_TRY(auto bare, wire::withoutWraps(log[i]));
        bytes += bare.size();
        page.events.push_back(std::move(bare));
    }
    // Of an exchange its log does not say that its file's erasure was asked for; who knows its id has it from the record of one. Without
    // wraps there is nothing to read by.
    if (!asked && !isExchange) return fail(Code::NoGrant);
    return page;
}

Result<> SyncService::reapplyErasures() {
    TP_TRY(const auto stones, m_store.tombstones(m_consortium.key));
    TP_TRY(const auto texts, m_store.redacted(m_consortium.key));
    if (stones.empty() && texts.empty()) return {};
    TP_TRY(auto tx, m_store.write(m_consortium.key));
    TP_TRY(auto head, tx->head());
    bool changed = false;
    for (const auto &stone : stones) {
        {
            const std::lock_guard lock(m_lock);
            m_erased.insert(stone.space);
        }
        TP_TRY(const auto last, tx->lastEvent(stone.space));
        if (last == stone.event) continue;
        changed = true;
        TP_TRY(const auto present, wholeLog(*tx, stone.space));
        for (auto i = present.size(); i < stone.log.size(); ++i) {
            TP_TRY(const auto event, wire::parseEvent(stone.log[i]));
            advance(head, event.id.view());
            TP_CHECK(tx->addEvent({head.last, event.scope, event.number, event.id, tagOf(head.chain), stone.log[i]}));
        }
        TP_CHECK(tx->eraseSpace(stone.space));
        TP_CHECK(tx->setGrants(stone.space, stone.readers));
    }
    for (const auto &text : texts) {
        const auto gone = tx->redact(text);
        if (!gone && gone.error().code != Code::NotAuthorised) return fail(gone.error());
        changed = changed || (gone && *gone);
    }
    if (changed) {
        TP_CHECK(tx->setHead(head));
        TP_CHECK(tx->commit());
        m_spaceLogs.clear();
    }
    tx.reset();
    return finishErasing({}); // a crash may have come before it
}

} // namespace tp::server
