#include "core/store/Branch.h"
#include "core/store/Bulk.h"
#include "core/store/Check.h"
#include "core/store/Outbox.h"
#include "core/store/Quarantine.h"
#include "core/store/SealAgain.h"
#include "core/store/WriterImpl.h"

namespace tp::store {
namespace {

void note(Applied &applied, const Taken &taken) {
    applied.entries += taken.fate == Fate::Folded;
    applied.quarantined += taken.fate == Fate::SetAside || taken.fate == Fate::Quarantined;
    applied.logsBehind = applied.logsBehind || taken.behind;
}

constexpr const char *owedKey = "backfill";

Result<std::set<SpaceId>> owed(Connection &db) {
    TP_TRY(const auto kept, meta(db, owedKey));
    return kept ? idsFrom<std::set<SpaceId>>(*kept) : std::set<SpaceId>();
}

Result<> setOwed(Connection &db, const std::set<SpaceId> &spaces) {
    Bytes bytes;
    for (const auto &space : spaces) bytes.insert(bytes.end(), space.bytes.begin(), space.bytes.end());
    return setMeta(db, owedKey, bytes);
}

// What is readable from now on is fetched whatever happens to this process meanwhile: the cursor has passed what is older.
Result<> owe(Connection &db, std::span<const SpaceId> spaces, std::span<const wire::FeedGroup> groups) {
    std::set<SpaceId> born; // whose very beginning is in these groups: their entries follow in the feed
    for (const auto &group : groups) {
        if (spaces.empty() || group.event.empty() || group.scope.isNull()) continue;
        if (const auto event = wire::parseEvent(group.event); event && event->number == 0) born.insert(group.scope);
    }
    TP_TRY(auto all, owed(db));
    const auto before = all.size();
    for (const auto &space : spaces)
        if (!born.contains(space)) all.insert(space);
    return all.size() == before ? Result<>() : setOwed(db, all);
}

// A control event of a page: one that is refused is set aside with its reason, and the page goes on.
Result<> takeEvent(Workbench &bench, Ingest &ingest, const wire::FeedGroup &group, Applied &applied) {
    auto learnt = bench.logs.take(group.scope, group.event);
    if (!learnt) {
        if (learnt.error().code == Code::DiskFull || learnt.error().code == Code::Io || learnt.error().code == Code::StoreCorrupt)
            return fail(learnt.error());
        // Two logs of one space, of which ours was never sent: the push will find out, and ours gives way.
        TP_TRY(const bool unsent, bench.logs.unsent(group.scope));
        const bool parted = learnt.error().code == Code::LogConflict || learnt.error().code == Code::BrokenChain;
        applied.forked = applied.forked || (parted && !unsent);
        const EntryId id{crypto::hash({group.event}).bytes};
        const auto event = wire::parseEvent(group.event);
        applied.quarantined += 1;
        return setAside(bench, {id, event ? event->author : DeviceId{}, learnt.error(), group.number, group.event});
    }
    applied.logsBehind = applied.logsBehind || (learnt->behind && learnt->gaps.empty());
    applied.newSpaces.insert(applied.newSpaces.end(), learnt->gaps.begin(), learnt->gaps.end());
    applied.newSpaces.insert(applied.newSpaces.end(), learnt->readable.begin(), learnt->readable.end());
    return ingest.reconsider(*learnt);
}

} // namespace

Result<Applied> WriterImpl::apply(const wire::FeedPage &page, const std::vector<bool> &verified, std::optional<std::uint64_t> reading) {
    auto done = atomically([&](Ingest &ingest) -> Result<Applied> {
        Applied applied;
        std::size_t index = 0;
        for (const auto &group : page.groups) {
            if (!group.event.empty()) TP_CHECK(takeEvent(m_bench, ingest, group, applied));
            for (const auto &wire : group.entries) {
                const bool checked = index < verified.size() && verified[index];
                ++index;
                TP_TRY(const auto taken, ingest.take(wire, checked, group.number, {}));
                note(applied, taken);
            }
        }
        TP_CHECK(ingest.foldTouched(applied.changed));
        if (!applied.newSpaces.empty()) TP_CHECK(owe(m_bench.db, applied.newSpaces, page.groups));
        applied.overtaken = !page.cursor.empty() && reading && *reading != m_bench.reading;
        if (!page.cursor.empty() && !applied.overtaken) TP_CHECK(setMeta(m_bench.db, "cursor", page.cursor));
        return applied;
    });
    if (!done || page.more) return done; // what was purged is cleaned up once, at the end of a pull
    TP_TRY(done->toPush, finishErasures());
    TP_TRY(const bool fell, fallenNoted(m_bench.db));
    done->toPush = done->toPush || fell;
    return done;
}

Result<> WriterImpl::beginBulk() {
    TP_TRY(const auto mark, atomically([&](Ingest &) { return leaveSearchBehind(m_bench); }));
    m_bench.projection.setSearched(mark);
    return {};
}

Result<bool> WriterImpl::endBulkStep(int budgetMs) {
    TP_TRY(const auto behind, searchMark(m_bench.db));
    if (!behind) return true;
    const auto &clock = m_bench.session.clock();
    const auto end = clock.monotonicMs() + budgetMs;
    TP_TRY(const auto mark, atomically([&](Ingest &) { return catchSearchUp(m_bench, [&] { return clock.monotonicMs() >= end; }); }));
    m_bench.projection.setSearched(mark);
    return !mark;
}

Result<std::optional<Bytes>> WriterImpl::cursor() { return meta(m_bench.db, "cursor"); }

Result<std::vector<SpaceId>> WriterImpl::owedBackfills() {
    TP_TRY(const auto spaces, owed(m_bench.db));
    return std::vector<SpaceId>(spaces.begin(), spaces.end());
}

Result<> WriterImpl::settleBackfills(std::span<const SpaceId> spaces) {
    return atomically([&](Ingest &) -> Result<> {
        TP_TRY(auto left, owed(m_bench.db));
        for (const auto &space : spaces) left.erase(space);
        return setOwed(m_bench.db, left);
    });
}

Result<> WriterImpl::forgetCursor() {
    return atomically([&](Ingest &) { return forgetReading(m_bench); });
}

Result<std::vector<Bytes>> WriterImpl::journalWires(std::span<const EntryId> ids) {
    std::vector<Bytes> wires;
    for (const auto &id : ids) {
        TP_TRY(auto wire, m_bench.db.blob("SELECT wire FROM journal WHERE id=?", id));
        if (wire) wires.push_back(std::move(*wire));
    }
    return wires;
}

Result<std::map<DeviceId, std::uint64_t>> WriterImpl::lastSequences() {
    std::vector<DeviceId> devices;
    m_bench.session.withKeys([&](const Keys &keys) {
        for (const auto &[id, device] : keys.membership.devices())
            if (!device.kit) devices.push_back(id);
    });
    std::map<DeviceId, std::uint64_t> out;
    for (const auto &id : devices) { TP_TRY(out[id], m_bench.journal.lastSeq(id)); }
    return out;
}

Result<control::SpaceLog> WriterImpl::spaceLog(const SpaceId &space) {
    TP_TRY(auto log, m_bench.logs.spaceLog(space));
    static_cast<void>(m_bench.session.changeKeys([&](Keys &keys) { return keys.keyring.learn(log.space()); })); // a lie is not learnt
    return log;
}

Result<std::optional<SpaceId>> WriterImpl::fileOf(const RecordId &person) { return m_bench.spaces.ofFile(person); }

Result<std::vector<SpaceId>> WriterImpl::outgoingFiles() {
    std::vector<SpaceId> spaces;
    auto rows = m_bench.db.query("SELECT DISTINCT s.id FROM journal j JOIN space s ON s.n=j.space WHERE j.grp IS NOT NULL AND s.kind>=?",
                                 control::SpaceKind::File);
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return spaces;
        spaces.push_back(rows.id<SpaceId>(0));
    }
}

Result<> WriterImpl::applyLog(const SpaceId &scope, std::span<const Bytes> events) {
    const auto taken = atomically([&](Ingest &ingest) -> Result<> {
        Learnt all;
        for (const auto &event : events) {
            TP_TRY(auto learnt, m_bench.logs.take(scope, event));
            // A head of the consortium's log that has not come yet is no history of another: it is fetched, and this again.
            if (learnt.behind && !scope.isNull() && learnt.gaps.empty()) return fail(Code::MissingDeps, "a cited control event is missing");
            if (learnt.behind) return fail(Code::BrokenChain, "an earlier event is missing");
            all.add(std::move(learnt));
        }
        TP_CHECK(ingest.reconsider(all));
        if (!all.readable.empty()) TP_CHECK(owe(m_bench.db, all.readable, {}));
        ChangedTypes changed;
        return ingest.foldTouched(changed);
    });
    TP_CHECK(taken);
    TP_CHECK(finishErasures());
    return {};
}

Result<std::vector<Bytes>> WriterImpl::unsentSpaceCreations() {
    std::vector<Bytes> events;
    auto rows = m_bench.db.query("SELECT wire FROM log WHERE sent=0 ORDER BY rowid");
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return events;
        events.push_back(rows.bytes(0));
    }
}

Result<> WriterImpl::acknowledgeSpace(const SpaceId &space) {
    return atomically([&](Ingest &) -> Result<> {
        TP_TRY(const auto number, m_bench.numbers.space(space));
        return m_bench.db.run("UPDATE log SET sent=1 WHERE space=? AND sent=0", number);
    });
}

Result<> WriterImpl::replaceSpaceLog(const SpaceId &space, std::span<const Bytes> events) {
    return atomically([&](Ingest &ingest) -> Result<> {
        const auto replace = [&]() -> Result<> {
            TP_CHECK(m_bench.logs.forgetUnsent(space));
            Learnt all;
            for (const auto &event : events) {
                TP_TRY(auto learnt, m_bench.logs.take(space, event));
                if (learnt.behind) return fail(Code::BrokenChain, "an earlier event is missing");
                all.add(std::move(learnt));
                TP_CHECK(letIn(m_bench, EntryId{crypto::hash({event}).bytes})); // the feed may have brought it while ours stood here
            }
            all.fell.push_back(space);
            return ingest.reconsider(all);
        };
        TP_CHECK(resealAll(m_bench, ingest, {}, replace));
        ChangedTypes changed;
        return ingest.foldTouched(changed);
    });
}

Result<std::vector<std::string>> WriterImpl::check() { return checkStore(m_bench); }

Result<> WriterImpl::rebuild() {
    TP_TRY(const auto mark, searchMark(m_bench.db));
    auto rebuilt = atomically([&](Ingest &ingest) { return rebuildProjection(m_bench, ingest); });
    if (!rebuilt) m_bench.projection.setSearched(mark);
    return rebuilt;
}

} // namespace tp::store
