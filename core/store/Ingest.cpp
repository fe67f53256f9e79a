#include "core/store/Ingest.h"

#include "core/control/AccessMonth.h"
#include "core/store/CustomFields.h"
#include "core/store/Purge.h"
#include "core/store/Quarantine.h"
#include "core/store/RescuedWork.h"
#include "core/store/SealAgain.h"

#include <algorithm>

namespace tp::store {
namespace {

constexpr std::size_t listLimit = 5000; // more records than this in one go: "everything changed"

std::optional<crypto::PublicKey> signingKeyOf(const Session &session, const DeviceId &device) {
    return session.withKeys([&](const Keys &keys) -> std::optional<crypto::PublicKey> {
        const auto *known = keys.membership.device(device);
        return known ? std::optional(known->sign) : std::nullopt;
    });
}

} // namespace

Result<Taken> Ingest::take(ByteView wire, bool verified, std::optional<std::uint64_t> feed, std::optional<std::int64_t> group) {
    const auto view = wire::parseEntry(wire);
    if (!view) {
        const EntryId id{crypto::hash({wire}).bytes};
        TP_CHECK(setAside(m_bench, {id, {}, view.error(), feed, wire}));
        return Taken{Fate::Quarantined, view.error(), false};
    }
    const auto &core = view->core;
    TP_TRY(const auto known, m_bench.journal.find(core.device, core.deviceSeq));
    if (known && known->id == view->id) return takeKnown(*view, wire, known->local, known->id, known->group, feed);
    const auto key = signingKeyOf(m_bench.session, core.device);
    if (!key) {
        TP_TRY(auto refused, refuse(*view, wire, {Code::MissingDeps, "device not known here"}, feed));
        refused.behind = true;
        return refused;
    }
    if (!verified && !wire::verifyEntry(*view, *key)) return refuse(*view, wire, {Code::BadSignature, "entry"}, feed);
    if (known) return refuse(*view, wire, {Code::DeviceForked, "another entry has this device's number"}, feed);

    const bool own = core.device == m_bench.session.device();
    if (own && feed) { TP_CHECK(lookAtOwn(*view)); }
    TP_TRY(auto verdict, m_bench.judge.judge(*view));
    Bytes bare; // a text that was erased before it came is not kept
    if (verdict.state == EntryState::Redacted && !view->redacted()) bare = wire::redactEntry(*view);
    NewEntry entry{*view, bare.empty() ? wire : ByteView(bare), verdict.state, {}, {}, group};
    if (feed) entry.feed = static_cast<std::int64_t>(*feed);
    if (verdict.write) { TP_TRY(entry.record, place(std::move(*verdict.write))); }
    TP_CHECK(m_bench.journal.add(entry, own));
    if (hlcMs(core.hlc) <= m_bench.session.clock().nowMs() + wire::maxAheadMs) m_bench.hlc = std::max(m_bench.hlc, core.hlc);
    if (feed) m_bench.acceptedHlc = std::max(m_bench.acceptedHlc, core.hlc);
    switch (verdict.state) {
    case EntryState::Folded:
        return Taken{};
    case EntryState::SetAside:
        TP_CHECK(putAside(*view, verdict.reason, feed));
        return Taken{Fate::SetAside, verdict.reason, false};
    default:
        return Taken{Fate::Kept, verdict.reason, verdict.state == EntryState::Waiting};
    }
}

Result<Taken> Ingest::takeKnown(const wire::EntryView &view, ByteView, std::int64_t local, const EntryId &,
                                std::optional<std::int64_t> group, std::optional<std::uint64_t> feed) {
    if (feed) {
        TP_CHECK(m_bench.db.run("UPDATE journal SET feed=?, grp=NULL WHERE local=? AND (feed IS NULL OR grp IS NOT NULL)", *feed, local));
        m_bench.acceptedHlc = std::max(m_bench.acceptedHlc, view.core.hlc);
        if (group) // its acknowledgement was lost: the server has it
            TP_CHECK(m_bench.db.run("DELETE FROM outbox WHERE grp=?1 AND NOT EXISTS(SELECT 1 FROM journal WHERE grp=?1)", *group));
    }
    return Taken{Fate::Known, {Code::Invalid, {}}, false};
}

// It counts like any entry, so that every laptop shows the same.
Result<> Ingest::lookAtOwn(const wire::EntryView &view) {
    TP_TRY(const bool ours, m_bench.journal.gave(view));
    if (!ours) return setMetaNumber(m_bench.db, copiedKey, 1);
    TP_CHECK(m_bench.journal.noteUnknown(view));
    return letIn(m_bench, view.id); // refused first, taken when it came once more
}

Result<Taken> Ingest::refuse(const wire::EntryView &view, ByteView wire, Error reason, std::optional<std::uint64_t> feed) {
    TP_CHECK(setAside(m_bench, {view.id, view.core.device, reason, feed, wire}));
    return Taken{Fate::Quarantined, std::move(reason), false};
}

Result<> Ingest::putAside(const wire::EntryView &view, const Error &reason, std::optional<std::uint64_t> feed) {
    m_aside = true;
    // What nobody can take up is not listed: lines of the access log, which their author seals again, and what no key here opens.
    if (reason.code == Code::LogConflict && (control::isAccessSpace(view.core.space) || !m_bench.spaces.openBody(view))) return {};
    return setAside(m_bench, {view.id, view.core.device, reason, feed, {}});
}

Result<std::int64_t> Ingest::place(Write write) {
    TP_TRY(const auto number, m_bench.projection.number(write.body.record, write.body.type));
    auto &touched = m_touched[number.n];
    if (touched.type.empty()) {
        touched.id = write.body.record;
        touched.type = write.body.type;
        touched.fresh = number.fresh;
    }
    if (touched.fresh) touched.writes.push_back(std::move(write));
    return number.n;
}

Result<> Ingest::touch(std::int64_t record) {
    auto &touched = m_touched[record];
    touched.fresh = false;
    touched.writes.clear();
    if (!touched.type.empty()) return {};
    auto row = m_bench.db.query("SELECT id, type FROM record WHERE n=?", record);
    TP_TRY(const bool found, row.step());
    if (!found) return fail(Code::StoreCorrupt, "no record of that number");
    touched.id = row.id<RecordId>(0);
    TP_TRY(touched.type, m_bench.numbers.typeName(row.integer(1)));
    return {};
}

Result<> Ingest::rejudge(std::string_view where, std::int64_t a, std::int64_t b) {
    std::vector<std::int64_t> locals;
    {
        auto rows = m_bench.db.query("SELECT local FROM journal WHERE ?1=?1 AND ?2=?2 AND " + std::string(where) + " ORDER BY local", a, b);
        for (;;) {
            TP_TRY(const bool row, rows.step());
            if (!row) break;
            locals.push_back(rows.integer(0));
        }
    }
    for (const auto local : locals) TP_CHECK(rejudgeOne(local));
    return {};
}

Result<> Ingest::rejudgeOne(std::int64_t local) {
    auto row = m_bench.db.query("SELECT wire, rec, state FROM journal WHERE local=?", local);
    TP_TRY(const bool found, row.step());
    if (!found) return {};
    const auto wire = row.bytes(0);
    const std::int64_t record = row.null(1) ? 0 : row.integer(1); // 0: none
    const auto state = static_cast<EntryState>(row.integer(2));
    const auto view = wire::parseEntry(wire);
    if (!view) return fail(Code::StoreCorrupt, "journal: " + view.error().detail);
    TP_TRY(auto verdict, m_bench.judge.judge(*view));
    std::int64_t placed = 0;
    if (verdict.write) {
        TP_TRY(placed, place(std::move(*verdict.write)));
        TP_CHECK(touch(placed));
    }
    if (record != 0 && record != placed) TP_CHECK(touch(record));
    if (verdict.state == state && record == placed) {
        if (state != EntryState::SetAside) return {};
        return m_bench.db.run("UPDATE quarantine SET code=?1, detail=?2 WHERE id=?3 AND code<>?1", verdict.reason.code,
                              verdict.reason.detail, view->id); // listed, it may be for another reason now
    }
    TP_CHECK(m_bench.db.run("UPDATE journal SET state=?, rec=nullif(?,0) WHERE local=?", verdict.state, placed, local));
    if (verdict.state == EntryState::SetAside) return putAside(*view, verdict.reason, {});
    return letIn(m_bench, view->id);
}

Result<> Ingest::reconsider(const Learnt &learnt) {
    if (!learnt.fresh) return {};
    for (const auto &erased : learnt.erased) TP_CHECK(purgeSpace(m_bench, *this, erased));
    for (const auto &redacted : learnt.redacted) TP_CHECK(purgeText(m_bench, *this, redacted));
    for (const auto *list : {&learnt.readable, &learnt.touched})
        for (const auto &space : *list) {
            TP_TRY(const auto number, m_bench.numbers.space(space));
            TP_CHECK(rejudge("state IN (1,3) AND space=?1", number));
        }
    for (const auto &space : learnt.withdrawn) {
        TP_TRY(const auto number, m_bench.numbers.space(space));
        TP_CHECK(rejudge("state IN (0,3) AND space=?1", number));
    }
    for (const auto &[device, last] : learnt.cuts) {
        TP_TRY(const auto number, m_bench.numbers.device(device));
        TP_CHECK(rejudge("device=?1 AND seq>?2", number, static_cast<std::int64_t>(last)));
    }
    for (const auto &space : learnt.fell) {
        TP_TRY(const auto number, m_bench.numbers.space(space));
        TP_CHECK(rejudge("space=?1", number));
        TP_CHECK(noteFallen(m_bench));
    }
    if (!learnt.touched.empty()) return {}; // a space's log: waiting entries wait for the consortium's
    TP_CHECK(rejudge("state<>0 AND state=2"));
    if (learnt.returned) TP_CHECK(rejudge("state<>0 AND state=3"));
    TP_TRY(const auto waiting, takeWaiting(m_bench));
    for (const auto &[wire, feed] : waiting) TP_CHECK(take(wire, false, feed, {}));
    return {};
}

Result<> Ingest::foldTouched(ChangedTypes &changed) {
    for (auto &[n, touched] : m_touched) {
        TP_CHECK(m_bench.session.work().oneMore());
        if (!touched.fresh) { TP_TRY(touched.writes, m_bench.journal.writesOf(n)); }
        TP_CHECK(m_bench.projection.project(n, touched.type, std::move(touched.writes), touched.fresh));
        m_customised = m_customised || touched.type == customFieldType || touched.type == termType;
        if (changed.records.size() < listLimit)
            changed.records.emplace_back(touched.type, touched.id);
        else
            changed.everything = true;
    }
    if (changed.everything) changed.records.clear();
    m_adopted =
        m_adopted || std::any_of(m_touched.begin(), m_touched.end(), [](const auto &one) { return one.second.type == adoptionType; });
    m_folded = m_folded || !m_touched.empty();
    m_touched.clear();
    if (m_inSlices) return {};
    const bool all = std::exchange(m_aside, false) || m_adopted;
    const bool any = m_folded;
    m_adopted = m_folded = false;
    if (all) return forgetTakenUp(m_bench, false);
    return any ? forgetTakenUp(m_bench, true) : Result<>(); // what a key that fell sealed may have come once more
}

} // namespace tp::store
