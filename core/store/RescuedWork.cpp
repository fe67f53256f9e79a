#include "core/store/RescuedWork.h"

#include "core/control/AccessMonth.h"
#include "core/store/Quarantine.h"

namespace tp::store {
namespace {

Result<identity::RescuedEntry> rescued(Workbench &bench, ByteView wire, std::int64_t group) {
    const auto view = wire::parseEntry(wire);
    if (!view) return fail(Code::StoreCorrupt, "unsent entry: " + view.error().detail);
    if (view->redacted()) return fail(Code::SpaceErased, "an unsent entry that was erased");
    if (control::isAccessSpace(view->core.space)) return fail(Code::SpaceErased, "the access log is told by nobody else");
    TP_TRY(auto body, bench.spaces.openBody(*view));
    return identity::RescuedEntry{view->core.space, std::move(body), view->core.hlc, static_cast<std::uint64_t>(group), {}, view->id};
}

identity::RescueFile emptyFile(Workbench &bench, const DeviceId &device, const StructureId &structure) {
    identity::RescueFile file;
    file.consortium = bench.session.withKeys([](const Keys &keys) { return keys.membership.genesis(); });
    file.device = device;
    file.structure = structure;
    file.writtenMs = bench.session.clock().nowMs();
    return file;
}

Result<> gatherPending(Workbench &bench, std::vector<identity::RescuedEntry> &to) {
    auto rows = bench.db.query("SELECT wire, grp FROM journal WHERE grp IS NOT NULL ORDER BY seq");
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return {};
        TP_CHECK(bench.session.work().at(to.size(), 0));
        auto entry = rescued(bench, rows.blob(0), rows.integer(1));
        if (!entry && entry.error().code == Code::SpaceErased) continue;
        if (!entry) return fail(entry.error());
        to.push_back(std::move(*entry));
    }
}

// What the server refused for good. Those of one save were set aside in the same moment. An entry that came in the feed (a copy of this
// profile wrote it) was taken: it has a number there.
Result<> gatherRefused(Workbench &bench, std::vector<identity::RescuedEntry> &to) {
    const auto after = to.empty() ? 0 : to.back().group;
    std::map<std::int64_t, std::uint64_t> groups;
    auto rows = bench.db.query("SELECT wire, code, received FROM quarantine WHERE device=? AND wire IS NOT NULL AND feed IS NULL ORDER BY "
                               "received, id",
                               bench.session.device());
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return {};
        TP_CHECK(bench.session.work().at(to.size(), 0));
        const auto group = groups.try_emplace(rows.integer(2), after + 1 + groups.size()).first->second;
        auto entry = rescued(bench, rows.blob(0), static_cast<std::int64_t>(group));
        if (!entry) continue; // its file was erased here: its key is gone, as it must
        entry->refused = codeName(static_cast<Code>(rows.integer(1)));
        to.push_back(std::move(*entry));
    }
}

// Taken by the server once, or given by it, and judged as `state` says: what follows each other under one number there was one save.
Result<> gatherTaken(Workbench &bench, const DeviceId &device, EntryState state, std::vector<identity::RescuedEntry> &to) {
    auto group = to.empty() ? 0 : to.back().group;
    std::int64_t lastFeed = 0, lastSeq = 0, lastMs = 0;
    auto rows = bench.db.query("SELECT j.wire, j.seq, coalesce(j.feed, 0), q.code, j.hlc FROM journal j JOIN device d ON d.n=j.device "
                               "LEFT JOIN quarantine q ON q.id=j.id WHERE j.state=?1 AND j.grp IS NULL AND d.id=?2 "
                               "AND (j.state=?3 OR q.id IS NOT NULL) ORDER BY j.seq",
                               state, device, EntryState::Folded);
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return {};
        TP_CHECK(bench.session.work().at(to.size(), 0));
        const auto seq = rows.integer(1), feed = rows.integer(2);
        // What was acknowledged and has not come back in the feed has no number there: entries of one save were sealed in one moment.
        const auto ms = hlcMs(static_cast<Hlc>(rows.integer(4)));
        const bool same = feed == lastFeed && seq == lastSeq + 1 && (feed != 0 || ms == lastMs);
        group += same ? 0 : 1;
        lastFeed = feed, lastSeq = seq, lastMs = ms;
        auto entry = rescued(bench, rows.blob(0), static_cast<std::int64_t>(group));
        if (!entry) continue; // erased, or never readable here
        if (!rows.null(3)) entry->refused = codeName(static_cast<Code>(rows.integer(3)));
        to.push_back(std::move(*entry));
    }
}

} // namespace

Result<identity::RescueFile> gatherUnsent(Workbench &bench) {
    auto file = emptyFile(bench, bench.session.device(), bench.session.structure());
    TP_CHECK(gatherPending(bench, file.entries));
    TP_CHECK(gatherRefused(bench, file.entries));
    TP_CHECK(gatherTaken(bench, file.device, EntryState::SetAside, file.entries));
    TP_TRY(const auto shutOut, metaNumber(bench.db, shutOutKey));
    if (shutOut) TP_CHECK(gatherTaken(bench, file.device, EntryState::Folded, file.entries));
    return file;
}

Result<identity::RescueFile> gatherSetAside(Workbench &bench, const DeviceId &device) {
    const auto structure = bench.session.withKeys([&](const Keys &keys) -> std::optional<StructureId> {
        const auto *known = keys.membership.device(device);
        return known ? std::optional(known->structure) : std::nullopt;
    });
    // Whose joining fell too is known by nobody any more: what it wrote was verified when it came, and is taken up for this structure.
    auto file = emptyFile(bench, device, structure.value_or(bench.session.structure()));
    TP_CHECK(gatherTaken(bench, device, EntryState::SetAside, file.entries));
    if (!structure && file.entries.empty()) return fail(Code::NotFound, "no such device");
    return file;
}

namespace {

// Own saves that were kept whole because their space was closed to them, and that somebody took up from the rescue file.
Result<> addRefusedThatStand(Workbench &bench, std::vector<EntryId> &taken) {
    Standing standing(bench);
    auto rows = bench.db.query("SELECT id, wire FROM quarantine WHERE device=? AND code=? AND wire IS NOT NULL AND feed IS NULL",
                               bench.session.device(), Code::NoGrant);
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return {};
        const auto entry = rescued(bench, rows.blob(1), 0);
        const auto body = entry ? wire::decodeBody(entry->body) : tl::unexpected(entry.error());
        if (!body) continue;
        TP_TRY(const bool stands, standing.holds(body->type, body->record, wire::writeIdOf(entry->space, entry->body)));
        if (stands) taken.push_back(rows.id<EntryId>(0));
    }
}

} // namespace

Result<> forgetTakenUp(Workbench &bench, bool fallen) {
    if (fallen) {
        TP_TRY(const auto any, bench.db.number("SELECT 1 FROM fallen_key UNION ALL SELECT 1 FROM fallen_event LIMIT 1"));
        if (!any) return {};
    }
    std::vector<EntryId> taken;
    {
        Standing standing(bench);
        auto rows = bench.db.query("SELECT j.id, j.wire FROM journal j JOIN quarantine q ON q.id=j.id WHERE j.state<>0 AND j.state=?1 "
                                   "AND (?2=0 OR q.code=?4 OR (q.code=?3 AND j.space IN (SELECT space FROM fallen_key)))",
                                   EntryState::SetAside, fallen, Code::WrongKey, Code::LogConflict);
        for (;;) {
            TP_TRY(const bool row, rows.step());
            if (!row) break;
            const auto entry = rescued(bench, rows.blob(1), 0);
            const auto body = entry ? wire::decodeBody(entry->body) : tl::unexpected(entry.error());
            if (!body) continue;
            TP_TRY(const bool stands, standing.holds(body->type, body->record, wire::writeIdOf(entry->space, entry->body)));
            if (stands) taken.push_back(rows.id<EntryId>(0));
        }
    }
    TP_CHECK(addRefusedThatStand(bench, taken));
    for (const auto &id : taken) TP_CHECK(letIn(bench, id));
    return {};
}

Result<bool> Standing::holds(const std::string &type, const RecordId &record, const WriteId &write) {
    const auto key = std::pair(type, record);
    auto known = m_writes.find(key);
    if (known == m_writes.end()) {
        std::set<WriteId> writes;
        TP_TRY(const auto number, m_bench.projection.existing(record, type));
        if (number) {
            TP_TRY(const auto held, m_bench.journal.writesOf(*number));
            for (const auto &one : held) writes.insert(one.id);
        }
        known = m_writes.emplace(key, std::move(writes)).first;
    }
    return known->second.contains(write);
}

} // namespace tp::store
