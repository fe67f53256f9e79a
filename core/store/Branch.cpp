#include "core/store/Branch.h"

#include "core/control/EventData.h"
#include "core/identity/KeyActs.h"
#include "core/store/Outbox.h"
#include "core/store/Purge.h"
#include "core/store/Quarantine.h"
#include "core/store/SealAgain.h"

namespace tp::store {

namespace {

constexpr std::int64_t judgedAtOnce = 2000; // entries judged at a time

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

// A file or access log made here, on a head that is gone: the same space, made anew with a key of its own, sealed to the keys that stand.
// An exchange's is signed again as it was.
Result<Bytes> madeAnew(Workbench &bench, const SpaceId &scope, const wire::ControlEvent &before) {
    const control::EventData data(before.data);
    TP_TRY(const auto kind, data.text("kind", 20));
    TP_TRY(const auto owner, data.id<StructureId>("structure"));
    auto &session = bench.session;
    return session.withKeys([&](const Keys &keys) -> Result<Bytes> {
        const identity::Author author{keys.keyring, keys.membership, session.random(), session.clock().nowMs()};
        if (kind == "exchange") {
            auto again = before;
            again.refs = keys.membership.head();
            return wire::signEvent(again, keys.keyring.device().sign);
        }
        if (kind == "file") {
            TP_TRY(auto made, identity::makeFileSpace(author, owner, scope));
            return std::move(made.event);
        }
        TP_TRY(const auto month, data.text("month", 7));
        TP_TRY(auto made, identity::makeAccessSpace(author, owner, month));
        return std::move(made.event);
    });
}

Result<> createAgain(Workbench &bench, const SpaceId &scope, ByteView wire) {
    TP_TRY(const auto before, wire::parseEvent(wire));
    if (before.wrapsRemoved) return fail(Code::Denied, "it was erased"); // on the branch that fell: its text is gone from here
    TP_TRY(const auto event, madeAnew(bench, scope, before));
    TP_TRY(const auto learnt, bench.logs.replaceSpace(scope, 0, std::array{event}, false));
    static_cast<void>(learnt); // a creation alone
    return {};
}

bool isRefusal(const Error &error) {
    return error.code == Code::NotAuthorised || error.code == Code::Denied || error.code == Code::NotFound;
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
            const auto again = createAgain(bench, scope, wires[0]);
            if (!again && !isRefusal(again.error())) return fail(again.error()); // of a structure that fell, it is cut like anybody's
            if (again) {
                TP_TRY(const auto acts, setActsAside(bench, std::span(wires).subspan(1)));
                redo += acts;
                continue;
            }
        }
        TP_TRY(const auto learnt, bench.logs.replaceSpace(scope, from, {}, true));
        static_cast<void>(learnt); // nothing new
        TP_TRY(const auto acts, setActsAside(bench, std::span(wires).subspan(from)));
        redo += acts;
    }
    return redo;
}

Result<> judgeAll(Workbench &bench, Ingest &ingest) {
    TP_TRY(const auto last, bench.db.number("SELECT max(local) FROM journal"));
    for (std::int64_t from = 0; from <= last.value_or(0); from += judgedAtOnce) {
        TP_CHECK(ingest.rejudge("local>?1 AND local<=?2", from, from + judgedAtOnce));
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
    Learnt learnt;
    if (!scope.isNull()) {
        TP_TRY(learnt, bench.logs.replaceSpace(scope, from, events, true));
    } else {
        TP_TRY(learnt, bench.logs.replaceConsortium(from, events));
        TP_TRY(replaced.redo, cutSpaces(bench, lost));
        TP_TRY(const auto opened, bench.logs.learnLockedSpaces()); // the branch may have given a key that the one before had not
        static_cast<void>(opened);                                 // every entry is judged again below
    }
    // Events of spaces that cited what stands only now were passed by, unread: the feed is read from its beginning once more.
    if (scope.isNull()) TP_CHECK(forgetReading(bench));
    TP_TRY(const auto acts, setActsAside(bench, gone));
    replaced.redo += acts;
    for (const auto &erased : learnt.erased) TP_CHECK(purgeSpace(bench, ingest, erased));
    for (const auto &redacted : learnt.redacted) TP_CHECK(purgeText(bench, ingest, redacted));
    ingest.inSlices(true); // half of the journal still stands by the other branch
    TP_CHECK(judgeAll(bench, ingest));
    ingest.inSlices(false);
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
