// What a restored server asks of a store, and what a lying one is noticed by.
#include "core/store/Branch.h"
#include "core/store/Warnings.h"
#include "core/store/WriterImpl.h"

namespace tp::store {

namespace {
constexpr std::string_view acceptedKey = "historyAccepted";
}

Result<HeldEntries> WriterImpl::heldEntries(std::int64_t place, std::size_t limit) {
    HeldEntries held{{}, {}, place};
    auto rows =
        m_bench.db.query("SELECT local, id FROM journal WHERE local>? AND grp IS NULL AND state IN (?,?,?,?) ORDER BY local LIMIT ?", place,
                         EntryState::Folded, EntryState::Unreadable, EntryState::Waiting, EntryState::Redacted, limit);
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return held;
        held.last = rows.integer(0);
        held.places.push_back(held.last);
        held.ids.push_back(rows.id<EntryId>(1));
    }
}

Result<std::vector<std::vector<Bytes>>> WriterImpl::heldGroups(std::span<const std::int64_t> places) {
    std::vector<std::vector<Bytes>> groups;
    std::int64_t lastDevice = 0, lastFeed = 0, lastSeq = 0;
    for (const auto place : places) {
        auto row = m_bench.db.query("SELECT device, coalesce(feed, 0), seq, wire FROM journal WHERE local=?", place);
        TP_TRY(const bool found, row.step());
        if (!found) continue;
        const auto device = row.integer(0), feed = row.integer(1), seq = row.integer(2);
        // Entries of one save bear the feed number of the first and follow each other.
        const bool same = !groups.empty() && feed != 0 && device == lastDevice && feed == lastFeed && seq == lastSeq + 1 &&
                          groups.back().size() < wire::maxGroup;
        if (!same) groups.emplace_back();
        groups.back().push_back(row.bytes(3));
        lastDevice = device, lastFeed = feed, lastSeq = seq;
    }
    return groups;
}

Result<std::optional<Bytes>> WriterImpl::generation() { return meta(m_bench.db, "generation"); }

Result<> WriterImpl::setGeneration(ByteView generation) {
    return atomically([&](Ingest &) -> Result<> {
        for (const std::string_view ended : {acceptedKey, shutOutKey}) TP_CHECK(m_bench.db.run("DELETE FROM meta WHERE key=?", ended));
        return setMeta(m_bench.db, "generation", generation);
    });
}

Result<bool> WriterImpl::copied() {
    TP_TRY(const auto noted, metaNumber(m_bench.db, copiedKey));
    return noted.has_value();
}

Result<> WriterImpl::noteShutOut() {
    return atomically([&](Ingest &) { return setMetaNumber(m_bench.db, shutOutKey, 1); });
}

Result<std::vector<Bytes>> WriterImpl::logWires(const SpaceId &scope) {
    if (scope.isNull()) return logOf(m_bench.db, 0);
    TP_TRY(const auto number, m_bench.numbers.space(scope));
    return logOf(m_bench.db, number);
}

Result<std::vector<std::pair<SpaceId, EventId>>> WriterImpl::logHeads() {
    std::vector<std::pair<SpaceId, EventId>> heads;
    auto rows = m_bench.db.query("SELECT s.id, l.id, max(l.number) FROM log l JOIN space s ON s.n=l.space WHERE l.sent=1 GROUP BY l.space");
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return heads;
        heads.emplace_back(rows.id<SpaceId>(0), rows.id<EventId>(1));
    }
}

Result<Replaced> WriterImpl::replaceLogTail(const SpaceId &scope, std::uint64_t from, std::span<const Bytes> events) {
    TP_TRY(const auto replaced, atomically([&](Ingest &ingest) { return replaceBranch(m_bench, ingest, scope, from, events); }));
    TP_CHECK(finishErasures());
    return replaced;
}

namespace {
void count(Comparison &into, const SpaceId &space, const EntryId &id) {
    auto &digest = into.spaces[space];
    digest.space = space;
    digest.count += 1;
    for (std::size_t i = 0; i < id.bytes.size(); ++i) digest.xorOfIds.bytes[i] ^= id.bytes[i];
    into.ids.insert(id);
}

// Entries that wait for their author to be known: kept whole, out of the journal. After a restore nobody may ever say who wrote them.
Result<> countWaiting(Connection &db, Comparison &into) {
    auto rows = db.query("SELECT wire FROM quarantine WHERE code=? AND wire IS NOT NULL AND feed IS NOT NULL", Code::MissingDeps);
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return {};
        if (const auto view = wire::parseEntry(rows.blob(0))) count(into, view->core.space, view->id);
    }
}
} // namespace

Result<std::optional<std::int64_t>> WriterImpl::compare(Comparison &into, std::int64_t place, std::size_t limit) {
    if (place == 0) TP_CHECK(countWaiting(m_bench.db, into));
    auto rows =
        m_bench.db.query("SELECT j.local, j.id, s.id, j.wire, j.state FROM journal j JOIN space s ON s.n=j.space WHERE j.local>? AND "
                         "j.grp IS NULL ORDER BY j.local LIMIT ?",
                         place, limit);
    std::optional<std::int64_t> last;
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return last;
        last = rows.integer(0);
        const auto id = rows.id<EntryId>(1);
        const auto space = rows.id<SpaceId>(2);
        count(into, space, id);
        // What cites a history that fell is refused by a server that was restored from before it, as what is set aside is.
        const auto state = static_cast<EntryState>(rows.integer(4));
        if (state == EntryState::SetAside || state == EntryState::Waiting) into.aside[space].insert(id);
        const auto view = wire::parseEntry(rows.blob(3));
        if (!view) return fail(Code::StoreCorrupt, "journal: " + view.error().detail);
        for (const auto &dep : view->core.deps) into.named.emplace(dep, id);
        // After an exchange the logs are as new as the server shows them: what is cited and still not known is withheld or lost.
        if (state == EntryState::Waiting) into.named.emplace(EntryId{view->core.control.bytes}, id);
    }
}

Result<> WriterImpl::setCompared(const std::map<SpaceId, std::string> &differing, std::span<const EntryId> missing, std::int64_t atMs) {
    return atomically([&](Ingest &) -> Result<> {
        auto &db = m_bench.db;
        const auto &clock = m_bench.session.clock();
        TP_CHECK(unwarn(db, Warning::Kind::Digest));
        TP_CHECK(unwarn(db, Warning::Kind::Omission));
        for (const auto &[space, detail] : differing) TP_CHECK(warn(db, clock, Warning::Kind::Digest, space.view(), detail));
        for (const auto &id : missing) TP_CHECK(warn(db, clock, Warning::Kind::Omission, id.view(), "named by an entry, never received"));
        return setMetaNumber(db, "lastCompare", atMs);
    });
}

Result<std::optional<std::int64_t>> WriterImpl::lastCompared() { return metaNumber(m_bench.db, "lastCompare"); }

Result<> WriterImpl::raiseFork(const SpaceId &subject, std::string_view detail) {
    return atomically([&](Ingest &) { return warn(m_bench.db, m_bench.session.clock(), Warning::Kind::Fork, subject.view(), detail); });
}

Result<bool> WriterImpl::forked() {
    TP_TRY(const auto found, m_bench.db.number("SELECT 1 FROM warning WHERE kind=?", Warning::Kind::Fork));
    return found.has_value();
}

// The next exchange takes the server for one that was restored: everything is pulled and pushed again.
Result<> WriterImpl::acceptHistory() {
    return atomically([&](Ingest &) -> Result<> {
        TP_CHECK(unwarn(m_bench.db, Warning::Kind::Fork));
        TP_CHECK(setMetaNumber(m_bench.db, acceptedKey, 1));
        TP_CHECK(forgetReading(m_bench));
        return setMeta(m_bench.db, "generation", wire::Generation{});
    });
}

Result<bool> WriterImpl::historyAccepted() {
    TP_TRY(const auto accepted, metaNumber(m_bench.db, acceptedKey));
    return accepted.value_or(0) != 0;
}

} // namespace tp::store
