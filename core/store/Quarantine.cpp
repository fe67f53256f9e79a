#include "core/store/Quarantine.h"

namespace tp::store {

Result<> setAside(Workbench &bench, const Refused &entry) {
    std::optional<ByteView> wire;
    if (!entry.wire.empty()) wire = entry.wire;
    return bench.db.run("INSERT OR REPLACE INTO quarantine(id, device, received, code, detail, feed, wire) VALUES(?,?,?,?,?,?,?)", entry.id,
                        entry.device, bench.session.clock().nowMs() + entry.laterMs, entry.reason.code, entry.reason.detail, entry.feed,
                        wire);
}

Result<> letIn(Workbench &bench, const EntryId &id) { return bench.db.run("DELETE FROM quarantine WHERE id=?", id); }

Result<std::vector<std::pair<Bytes, std::optional<std::uint64_t>>>> takeWaiting(Workbench &bench) {
    const auto own = bench.session.device(); // what the server refused of this device does not wait
    std::vector<std::pair<Bytes, std::optional<std::uint64_t>>> out;
    {
        auto rows =
            bench.db.query("SELECT wire, feed FROM quarantine WHERE code=? AND wire IS NOT NULL AND (feed IS NOT NULL OR device<>?)",
                           Code::MissingDeps, own);
        for (;;) {
            TP_TRY(const bool row, rows.step());
            if (!row) break;
            out.emplace_back(rows.bytes(0), rows.null(1) ? std::nullopt : std::optional(static_cast<std::uint64_t>(rows.integer(1))));
        }
    }
    TP_CHECK(bench.db.run("DELETE FROM quarantine WHERE code=? AND wire IS NOT NULL AND (feed IS NOT NULL OR device<>?)", Code::MissingDeps,
                          own));
    return out;
}

Result<std::vector<QuarantinedEntry>> listQuarantine(Connection &db, std::size_t limit) {
    std::vector<QuarantinedEntry> out;
    auto rows =
        db.query("SELECT id, device, received, code, detail, wire IS NULL FROM quarantine ORDER BY received DESC, id LIMIT ?", limit);
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return out;
        out.push_back({rows.id<EntryId>(0),
                       rows.id<DeviceId>(1),
                       rows.integer(2),
                       {static_cast<Code>(rows.integer(3)), rows.text(4)},
                       rows.integer(5) != 0});
    }
}

Result<std::vector<QuarantineCount>> countQuarantine(Connection &db) {
    std::vector<QuarantineCount> out;
    auto rows = db.query("SELECT device, code, wire IS NULL, count(*), max(received) FROM quarantine GROUP BY 1, 2, 3");
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return out;
        out.push_back({rows.id<DeviceId>(0), static_cast<Code>(rows.integer(1)), rows.integer(2) != 0,
                       static_cast<std::uint64_t>(rows.integer(3)), rows.integer(4)});
    }
}

} // namespace tp::store
