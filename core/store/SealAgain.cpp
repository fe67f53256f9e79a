#include "core/store/SealAgain.h"

#include "core/store/Outbox.h"
#include "core/store/Quarantine.h"
#include "core/store/RescuedWork.h"
#include "core/store/Save.h"

namespace tp::store {

namespace {

constexpr const char *fallenKey = "keysFell";

struct Again {
    EntryId before;
    SpaceId space;
    Bytes body;
    bool encounter = false, follows = false; // follows: of the same save as the one before
};

// What counts nowhere and can be sealed nowhere: kept whole beside the journal, where people see it.
Result<> keepWhole(Workbench &bench, const wire::EntryView &view, ByteView wire, EntryState state) {
    const bool aside = state == EntryState::SetAside; // it stays in the journal, judged
    TP_TRY(const auto listed, bench.db.number("SELECT 1 FROM quarantine WHERE id=? AND code<>?", view.id, Code::LogConflict));
    if (aside && listed) return {};
    return setAside(bench, {view.id,
                            view.core.device,
                            {Code::NoGrant, "its space fell with a branch"},
                            {},
                            aside ? Bytes() : Bytes(wire.begin(), wire.end())});
}

Result<bool> sealedAgain(Connection &db, const EntryId &id) {
    TP_TRY(const auto found, db.number("SELECT 1 FROM sealed_again WHERE id=?", id));
    return found.has_value();
}

Result<std::vector<Again>> toSealAgain(Workbench &bench, const std::set<EventId> &lost) {
    TP_TRY(const auto device, bench.numbers.device(bench.session.device()));
    std::vector<Again> out;
    std::set<WriteId> going;
    Standing standing(bench);
    std::int64_t lastSeq = 0, lastFeed = 0, lastMs = 0;
    auto rows =
        bench.db.query("SELECT wire, seq, coalesce(feed, 0), state FROM journal WHERE device=? AND grp IS NULL ORDER BY seq", device);
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return out;
        const auto wire = rows.bytes(0);
        const auto view = wire::parseEntry(wire);
        if (!view) return fail(Code::StoreCorrupt, "journal: " + view.error().detail);
        if (view->redacted()) continue;
        if (!lost.contains(view->core.control)) {
            TP_TRY(const bool fell, bench.spaces.sealedWithFallen(*view));
            if (!fell) continue;
        }
        TP_TRY(const bool before, sealedAgain(bench.db, view->id));
        if (before) continue;
        auto body = bench.spaces.openBody(*view);
        if (!body) continue; // never readable here
        const auto write = wire::writeIdOf(view->core.space, *body);
        Again again{view->id, view->core.space, std::move(*body)};
        if (const auto decoded = wire::decodeBody(again.body)) {
            again.encounter = decoded->type == "encounter";
            TP_TRY(const bool stands, standing.holds(decoded->type, decoded->record, write));
            if (stands) continue; // by an entry of somebody who took it up
        }
        if (!going.insert(write).second) continue;
        TP_TRY(const auto epoch, bench.spaces.newestEpoch(again.space));
        if (!epoch) {
            TP_CHECK(keepWhole(bench, *view, wire, static_cast<EntryState>(rows.integer(3))));
            continue;
        }
        // As in a rescue file: entries of one save bear one number of the feed; what has not come back in it was sealed in one moment.
        const auto seq = rows.integer(1), feed = rows.integer(2), ms = hlcMs(view->core.hlc);
        again.follows = !out.empty() && seq == lastSeq + 1 && feed == lastFeed && (feed != 0 || ms == lastMs);
        lastSeq = seq, lastFeed = feed, lastMs = ms;
        out.push_back(std::move(again));
    }
}

} // namespace

Result<std::size_t> sealAgain(Workbench &bench, Ingest &ingest, const std::set<EventId> &lost) {
    TP_TRY(const auto all, toSealAgain(bench, lost));
    std::int64_t group = 0;
    std::size_t size = 0;
    for (const auto &again : all) {
        if (!again.follows || size == wire::maxGroup) {
            TP_CHECK(bench.db.run("INSERT INTO outbox(encounter) VALUES(0)"));
            group = bench.db.lastRow();
            size = 0;
        }
        ++size;
        if (again.encounter) TP_CHECK(bench.db.run("UPDATE outbox SET encounter=1 WHERE grp=?", group));
        TP_TRY(const auto wire, sealNext(bench, again.space, again.body, bench.session.clock().nowMs()));
        TP_CHECK(ingest.take(wire, true, {}, group));
        TP_CHECK(bench.db.run("INSERT INTO sealed_again VALUES(?)", again.before));
        TP_CHECK(letIn(bench, again.before));
    }
    return all.size();
}

Result<> noteFallen(Workbench &bench) { return setMetaNumber(bench.db, fallenKey, 1); }

Result<bool> fallenNoted(Connection &db) {
    TP_TRY(const auto noted, metaNumber(db, fallenKey));
    return noted.has_value();
}

Result<> sealFallenAgain(Workbench &bench, Ingest &ingest) {
    TP_CHECK(bench.db.run("DELETE FROM meta WHERE key=?", std::string_view(fallenKey)));
    TP_CHECK(resealAll(bench, ingest, {}));
    TP_TRY(const auto count, sealAgain(bench, ingest, {}));
    static_cast<void>(count);
    return {};
}

} // namespace tp::store
