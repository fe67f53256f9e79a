#include "core/store/Outbox.h"

#include "core/store/Quarantine.h"
#include "core/store/Save.h"

namespace tp::store {
namespace {

struct Pending {
    std::int64_t local = 0, group = 0;
    std::optional<std::int64_t> record;
    Bytes wire;
    std::int64_t seq = 0;
};

Result<std::vector<Pending>> pendingEntries(Connection &db, std::string_view where, std::int64_t group) {
    std::vector<Pending> out;
    auto rows = db.query("SELECT local, grp, rec, wire, seq FROM journal WHERE grp IS NOT NULL AND ?1=?1 AND " + std::string(where) +
                             " ORDER BY seq",
                         group);
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return out;
        out.push_back({rows.integer(0), rows.integer(1), rows.null(2) ? std::nullopt : std::optional(rows.integer(2)), rows.bytes(3),
                       rows.integer(4)});
    }
}

Result<wire::EntryView> parsed(const Bytes &wire) {
    auto view = wire::parseEntry(wire);
    if (!view) return fail(Code::StoreCorrupt, "journal: " + view.error().detail);
    return *view;
}

Result<bool> gaveUp(Connection &db, std::int64_t seq) {
    TP_TRY(const auto found, db.number("SELECT 1 FROM given_up WHERE seq=?", seq));
    return found.has_value();
}

// What was erased before it was sent needs no number.
Result<> dropStubs(Workbench &bench) {
    TP_TRY(const auto stubs, pendingEntries(bench.db, "state=4", 0));
    for (const auto &stub : stubs) {
        TP_TRY(const auto view, parsed(stub.wire));
        TP_CHECK(bench.journal.remove(stub.local, view));
        TP_CHECK(bench.db.run("DELETE FROM outbox WHERE grp=?1 AND NOT EXISTS(SELECT 1 FROM journal WHERE grp=?1)", stub.group));
    }
    return {};
}

// Saves of which a part can be sealed nowhere now.
Result<std::set<std::int64_t>> groupsWithoutKey(Workbench &bench, std::span<const Pending> pending,
                                                std::span<const std::pair<SpaceId, Bytes>> bodies) {
    std::set<std::int64_t> groups;
    for (std::size_t i = 0; i < pending.size(); ++i) {
        TP_TRY(const auto epoch, bench.spaces.newestEpoch(bodies[i].first));
        if (!epoch) groups.insert(pending[i].group);
    }
    return groups;
}

} // namespace

Result<std::vector<OutgoingGroup>> outgoingGroups(Connection &db, std::size_t maxEntries, std::size_t maxBytes) {
    std::vector<OutgoingGroup> out;
    std::size_t entries = 0, bytes = 0;
    auto groups = db.query("SELECT grp FROM outbox ORDER BY grp LIMIT ?", maxEntries);
    for (;;) {
        TP_TRY(const bool row, groups.step());
        if (!row) return out;
        OutgoingGroup group{static_cast<std::uint64_t>(groups.integer(0)), {}, {}};
        TP_TRY(auto pending, pendingEntries(db, "grp=?1", groups.integer(0)));
        for (auto &entry : pending) {
            entries += 1;
            bytes += entry.wire.size();
            TP_TRY(const bool skips, gaveUp(db, entry.seq - 1));
            if (skips) {
                TP_TRY(const auto view, parsed(entry.wire));
                group.skipped.push_back(view.id);
            }
            group.wires.push_back(std::move(entry.wire));
        }
        if (!out.empty() && (entries > maxEntries || bytes > maxBytes)) return out;
        if (!group.wires.empty()) out.push_back(std::move(group));
    }
}

Result<> acknowledgeGroup(Workbench &bench, std::uint64_t group) {
    TP_TRY(const auto newest, bench.db.number("SELECT max(hlc) FROM journal WHERE grp=?", group));
    bench.acceptedHlc = std::max(bench.acceptedHlc, static_cast<Hlc>(newest.value_or(0)));
    TP_CHECK(bench.db.run("UPDATE journal SET grp=NULL WHERE grp=?", group));
    return bench.db.run("DELETE FROM outbox WHERE grp=?", group);
}

Result<> withdrawGroup(Workbench &bench, Ingest &ingest, std::uint64_t group, const Error &reason) {
    TP_TRY(const auto refused, pendingEntries(bench.db, "grp=?1", static_cast<std::int64_t>(group)));
    if (refused.empty()) return fail(Code::NotFound, "no such save is pending");
    // The newest first, so that the space's "own last entry" falls back step by step.
    for (auto entry = refused.rbegin(); entry != refused.rend(); ++entry) {
        TP_TRY(const auto view, parsed(entry->wire));
        if (!view.redacted()) TP_CHECK(setAside(bench, {view.id, view.core.device, reason, {}, entry->wire}));
        TP_CHECK(bench.journal.remove(entry->local, view));
        if (entry->record) TP_CHECK(ingest.touch(*entry->record));
    }
    TP_CHECK(bench.db.run("DELETE FROM outbox WHERE grp=?", group));
    return resealAll(bench, ingest, {});
}

Result<> resealAll(Workbench &bench, Ingest &ingest, std::optional<std::int64_t> serverTimeMs, const std::function<Result<>()> &between) {
    ++bench.sealing;
    TP_CHECK(dropStubs(bench));
    TP_TRY(const auto pending, pendingEntries(bench.db, "1", 0));
    std::vector<std::pair<SpaceId, Bytes>> bodies;
    for (const auto &entry : pending) {
        TP_TRY(const auto view, parsed(entry.wire));
        auto body = bench.spaces.openBody(view);
        if (!body) return fail(Code::StoreCorrupt, "a pending entry: " + body.error().detail);
        bodies.emplace_back(view.core.space, std::move(*body));
    }
    for (auto entry = pending.rbegin(); entry != pending.rend(); ++entry) {
        TP_TRY(const auto view, parsed(entry->wire));
        TP_CHECK(bench.journal.remove(entry->local, view));
        if (entry->record) TP_CHECK(ingest.touch(*entry->record));
        TP_CHECK(letIn(bench, view.id));
    }
    if (between) TP_CHECK(between());
    auto nowMs = bench.session.clock().nowMs();
    if (serverTimeMs) {
        bench.hlc = std::max(hlcFromMs(*serverTimeMs), bench.acceptedHlc);
        nowMs = std::min(nowMs, *serverTimeMs);
    }
    TP_TRY(const auto shut, groupsWithoutKey(bench, pending, bodies));
    for (std::size_t i = 0; i < pending.size(); ++i) {
        if (shut.contains(pending[i].group)) {
            TP_TRY(const auto view, parsed(pending[i].wire));
            // Of one moment each, as a rescue file tells saves apart.
            const auto place = static_cast<std::int64_t>(std::distance(shut.begin(), shut.find(pending[i].group)));
            TP_CHECK(
                setAside(bench, {view.id, view.core.device, {Code::NoGrant, "its space fell with a branch"}, {}, pending[i].wire, place}));
            TP_CHECK(bench.db.run("DELETE FROM outbox WHERE grp=?", pending[i].group));
            continue;
        }
        TP_TRY(const auto wire, sealNext(bench, bodies[i].first, bodies[i].second, nowMs));
        TP_CHECK(ingest.take(wire, true, {}, pending[i].group));
    }
    return {};
}

} // namespace tp::store
