#include "core/store/Branch.h"

#include "core/store/Outbox.h"
#include "core/store/Quarantine.h"
#include "core/store/RescuedWork.h"
#include "core/store/Save.h"

namespace tp::store {

namespace {

constexpr std::int64_t slice = 2000; // entries judged at a time

// Acts of this device that no longer stand are kept whole, to be read and done again.
Result<std::size_t> setActsAside(Workbench &bench, std::span<const Bytes> events) {
    std::size_t count = 0;
    for (const auto &wire : events) {
        TP_TRY(const auto event, wire::parseEvent(wire));
        if (event.author != bench.session.device()) continue;
        TP_CHECK(setAside(bench, {EntryId{event.id.bytes}, event.author, {Code::LogConflict, "to redo: " + event.kind}, {}, wire}));
        ++count;
    }
    return count;
}

// A file made here, on a head that is gone: the same space, signed again on the new one.
Result<> createAgain(Workbench &bench, const SpaceId &scope, ByteView wire) {
    TP_TRY(auto event, wire::parseEvent(wire));
    const auto again = bench.session.withKeys([&](const Keys &keys) {
        event.refs = keys.membership.head();
        return wire::signEvent(event, keys.keyring.device().sign);
    });
    return bench.logs.replaceSpace(scope, 0, std::array{again}, false);
}

Result<std::size_t> cutSpaces(Workbench &bench, const std::set<EventId> &lost) {
    std::vector<SpaceId> scopes;
    {
        auto rows = bench.db.query("SELECT DISTINCT s.id FROM log l JOIN space s ON s.n=l.space");
        for (;;) {
            TP_TRY(const bool row, rows.step());
            if (!row) break;
            scopes.push_back(rows.id<SpaceId>(0));
        }
    }
    std::size_t redo = 0;
    for (const auto &scope : scopes) {
        TP_TRY(const auto number, bench.numbers.space(scope));
        TP_TRY(const auto wires, logOf(bench.db, number));
        std::size_t from = 0;
        bool own = false;
        for (; from < wires.size(); ++from) {
            TP_TRY(const auto event, wire::parseEvent(wires[from]));
            own = event.author == bench.session.device();
            if (lost.contains(event.refs)) break;
        }
        if (from == wires.size()) continue;
        if (from == 0 && own) {
            TP_CHECK(createAgain(bench, scope, wires[0]));
            TP_TRY(const auto acts, setActsAside(bench, std::span(wires).subspan(1)));
            redo += acts;
            continue;
        }
        TP_CHECK(bench.logs.replaceSpace(scope, from, {}, true));
        TP_TRY(const auto acts, setActsAside(bench, std::span(wires).subspan(from)));
        redo += acts;
    }
    return redo;
}

struct Again {
    EntryId before;
    SpaceId space;
    Bytes body;
    bool encounter = false, follows = false; // follows: of the same save as the one before
};

// Entries of this device that cite what is gone wait for ever, for everybody, and who comes later never gets a key that fell.
Result<std::vector<Again>> toSealAgain(Workbench &bench, const std::set<EventId> &lost) {
    TP_TRY(const auto device, bench.numbers.device(bench.session.device()));
    std::vector<Again> out;
    Standing standing(bench);
    std::int64_t lastSeq = 0, lastMs = 0;
    auto rows = bench.db.query("SELECT wire, seq FROM journal WHERE device=? AND grp IS NULL ORDER BY seq", device);
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
        auto body = bench.spaces.openBody(*view);
        if (!body) continue; // never readable here
        Again again{view->id, view->core.space, std::move(*body)};
        if (const auto decoded = wire::decodeBody(again.body)) {
            again.encounter = decoded->type == "encounter";
            TP_TRY(const bool stands, standing.holds(decoded->type, decoded->record, wire::writeIdOf(again.space, again.body)));
            if (stands) continue; // it went once more already, in an earlier branch's place
        }
        const auto seq = rows.integer(1), ms = hlcMs(view->core.hlc); // what was saved together was sealed in one moment
        again.follows = !out.empty() && seq == lastSeq + 1 && ms == lastMs;
        lastSeq = seq, lastMs = ms;
        out.push_back(std::move(again));
    }
}

// Their content goes once more, in entries that everybody can judge and read; save by save.
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
        TP_CHECK(letIn(bench, again.before));
    }
    return all.size();
}

Result<> judgeAll(Workbench &bench, Ingest &ingest) {
    TP_TRY(const auto last, bench.db.number("SELECT max(local) FROM journal"));
    for (std::int64_t from = 0; from <= last.value_or(0); from += slice) {
        TP_CHECK(ingest.rejudge("local>?1 AND local<=?2", from, from + slice));
        ChangedTypes changed;
        TP_CHECK(ingest.foldTouched(changed));
    }
    return {};
}

} // namespace

Result<> forgetReading(Workbench &bench) {
    ++bench.reading;
    return bench.db.run("DELETE FROM meta WHERE key='cursor'");
}

Result<Replaced> replaceBranch(Workbench &bench, Ingest &ingest, const SpaceId &scope, std::uint64_t from, std::span<const Bytes> events) {
    TP_TRY(const auto number, scope.isNull() ? Result<std::int64_t>(0) : bench.numbers.space(scope));
    TP_TRY(const auto before, logOf(bench.db, number));
    if (from > before.size()) return fail(Code::BrokenChain, "the log here is shorter");
    const auto gone = std::span(before).subspan(from);
    std::set<EventId> lost;
    for (const auto &wire : gone) {
        TP_TRY(const auto event, wire::parseEvent(wire));
        lost.insert(event.id);
    }
    Replaced replaced;
    if (!scope.isNull()) {
        TP_CHECK(bench.logs.replaceSpace(scope, from, events, true));
    } else {
        TP_CHECK(bench.logs.replaceConsortium(from, events));
        TP_TRY(replaced.redo, cutSpaces(bench, lost));
        TP_TRY(const auto opened, bench.logs.learnLockedSpaces()); // the branch may have given a key that the one before had not
        static_cast<void>(opened);                                 // every entry is judged again below
    }
    // Events of spaces that cited what stands only now were passed by, unread: the feed is read from its beginning once more.
    if (scope.isNull()) TP_CHECK(forgetReading(bench));
    TP_TRY(const auto acts, setActsAside(bench, gone));
    replaced.redo += acts;
    TP_CHECK(judgeAll(bench, ingest));
    const auto waiting = takeWaiting(bench);
    if (!waiting) return fail(waiting.error());
    for (const auto &[wire, feed] : *waiting) TP_CHECK(ingest.take(wire, false, feed, {}));
    const bool stillKnown =
        bench.session.withKeys([&](const Keys &keys) { return keys.membership.device(bench.session.device()) != nullptr; });
    if (stillKnown) {
        TP_CHECK(resealAll(bench, ingest, {}));
        TP_TRY(replaced.resealed, sealAgain(bench, ingest, lost));
    }
    ChangedTypes changed;
    TP_CHECK(ingest.foldTouched(changed));
    return replaced;
}

} // namespace tp::store
