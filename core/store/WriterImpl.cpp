#include "core/store/WriterImpl.h"

#include "core/store/Bulk.h"
#include "core/store/CustomFields.h"
#include "core/store/Outbox.h"
#include "core/store/Save.h"
#include "core/store/SealAgain.h"

#include <algorithm>

namespace tp::store {
namespace {

constexpr int openStepMs = 100;

} // namespace

Result<std::unique_ptr<Writer>> Writer::open(Session &session) {
    OpenMode mode;
    mode.cacheMb = 64;
    mode.vfs = session.options().vfs;
    TP_TRY(auto connection, Connection::open(session.storeFile(), session.storeKey(), mode));
    connection->watch(session.work());
    auto writer = std::make_unique<WriterImpl>(std::move(connection), session);
    TP_CHECK(writer->prepare());
    return writer;
}

Result<> WriterImpl::prepare() {
    const LongWork::Part opening(m_bench.session.work(), Progress::Of::Opening, LongWork::Stop::Yes);
    TP_TRY(const auto hlc, metaNumber(m_bench.db, "hlc"));
    TP_TRY(const auto accepted, metaNumber(m_bench.db, "acceptedHlc"));
    m_bench.hlc = static_cast<Hlc>(hlc.value_or(0));
    m_bench.acceptedHlc = static_cast<Hlc>(accepted.value_or(0));
    TP_TRY(const auto mark, searchMark(m_bench.db));
    m_bench.projection.setSearched(mark);
    for (bool done = !mark; !done;) { // killed in the middle of a bulk load: search first, the rest comes with the next pages
        TP_TRY(done, endBulkStep(openStepMs));
        TP_TRY(const auto reached, searchMark(m_bench.db));
        TP_TRY(const auto last, m_bench.db.number("SELECT max(n) FROM record"));
        const auto all = static_cast<std::uint64_t>(last.value_or(0));
        TP_CHECK(m_bench.session.work().at(reached ? static_cast<std::uint64_t>(*reached) : all, all));
    }
    TP_CHECK(readWhatUpdatesBring());
    TP_CHECK(finishErasures());
    return {};
}

Result<> WriterImpl::readWhatUpdatesBring() {
    TP_TRY(const auto fingerprint, meta(m_bench.db, "fingerprint"));
    const auto present = m_bench.catalogue.fingerprint();
    if (fingerprint && textOf(*fingerprint) == present) return {};
    return atomically([&](Ingest &ingest) -> Result<> {
        TP_CHECK(readWhatWasLeft(m_bench, ingest));
        TP_CHECK(setMeta(m_bench.db, "fingerprint", viewOf(present)));
        ChangedTypes changed;
        return ingest.foldTouched(changed);
    });
}

Result<> WriterImpl::followDictionary(Ingest &ingest) {
    TP_TRY(m_pending, readDictionary(m_bench.db, m_bench.session.options().types));
    const Catalogue grown(*m_pending);
    const auto present = grown.fingerprint();
    const bool same = present == m_bench.catalogue.fingerprint();
    const auto changed = changedFields(m_bench.catalogue, grown);
    m_bench.use(grown);
    if (same) return {}; // words alone
    for (const auto &field : changed) TP_CHECK(forgetProjected(m_bench.db, field));
    TP_CHECK(ensureTypeTables(m_bench.db, grown));
    TP_CHECK(setMeta(m_bench.db, "fingerprint", viewOf(present)));
    return readAddedFields(m_bench, ingest, changed);
}

Result<Saved> WriterImpl::save(std::vector<RecordId> records, const std::function<Result<>(Save &)> &fill) {
    const LongWork::Part saving(m_bench.session.work(), Progress::Of::Saving, LongWork::Stop::Yes);
    return atomically([&](Ingest &ingest) -> Result<Saved> {
        Save save(m_bench, ingest);
        TP_CHECK(fill(save));
        TP_TRY(auto along, save.following());
        Saved saved{std::move(records), 0, {}};
        for (const auto &change : along) saved.along.emplace_back(change.type, change.record);
        TP_CHECK(save.takeAlong(along));
        TP_TRY(saved.group, save.finish());
        while (!along.empty()) { // no more than a group holds; in the same transaction
            Save rest(m_bench, ingest);
            TP_CHECK(rest.takeAlong(along));
            TP_CHECK(rest.finish());
        }
        ChangedTypes changed;
        TP_CHECK(ingest.foldTouched(changed));
        return saved;
    });
}

Result<Saved> WriterImpl::commit(std::span<const domain::RecordChange> changes) {
    std::vector<RecordId> records;
    std::vector<domain::RecordChange> merged; // one change a record, so that it is written over what stands, once
    for (const auto &change : changes) {
        if (std::find(records.begin(), records.end(), change.record) == records.end()) records.push_back(change.record);
        const auto same = std::find_if(merged.begin(), merged.end(),
                                       [&](const auto &other) { return other.record == change.record && other.type == change.type; });
        if (same == merged.end()) {
            merged.push_back(change);
            continue;
        }
        for (const auto &[field, value] : change.set) same->set[field] = value;
        if (!same->file) same->file = change.file;
        if (change.gone) same->gone = change.gone;
    }
    // A person first: what stands in their file needs its space.
    std::stable_partition(merged.begin(), merged.end(), [](const auto &change) { return change.type == personType; });
    return save(std::move(records), [&](Save &save) -> Result<> {
        for (const auto &change : merged) TP_CHECK(save.change(change));
        return {};
    });
}

Result<Saved> WriterImpl::remove(std::string_view type, const RecordId &record) {
    return save({record}, [&](Save &save) { return save.overwrite(type, record, wire::deletedField, true); });
}
Result<Saved> WriterImpl::restore(std::string_view type, const RecordId &record) {
    return save({record}, [&](Save &save) { return save.overwrite(type, record, wire::deletedField, false); });
}
Result<Saved> WriterImpl::resolve(std::string_view type, const RecordId &record, std::string_view field, const Value &value) {
    return save({record}, [&](Save &save) { return save.overwrite(type, record, field, value); });
}

Result<> WriterImpl::saveDraft(std::string_view key, ByteView draft) {
    return atomically([&](Ingest &) {
        if (draft.empty()) return m_bench.db.run("DELETE FROM draft WHERE key=?", key);
        return m_bench.db.run("INSERT INTO draft VALUES(?,?) ON CONFLICT(key) DO UPDATE SET bytes=excluded.bytes", key, draft);
    });
}

Result<std::vector<OutgoingGroup>> WriterImpl::outgoing(std::size_t maxEntries, std::size_t maxBytes) {
    return outgoingGroups(m_bench.db, maxEntries, maxBytes);
}

Result<> WriterImpl::acknowledge(std::span<const std::uint64_t> groups) {
    return atomically([&](Ingest &) -> Result<> {
        for (const auto group : groups) TP_CHECK(acknowledgeGroup(m_bench, group));
        return {};
    });
}

Result<> WriterImpl::quarantineOutgoing(std::uint64_t group, const Error &reason) {
    return atomically([&](Ingest &ingest) -> Result<> {
        TP_CHECK(withdrawGroup(m_bench, ingest, group, reason));
        ChangedTypes changed;
        return ingest.foldTouched(changed);
    });
}

Result<bool> WriterImpl::resealFallen() {
    TP_TRY(const bool fell, fallenNoted(m_bench.db));
    if (!fell) return false;
    return atomically([&](Ingest &ingest) -> Result<bool> {
        TP_CHECK(sealFallenAgain(m_bench, ingest));
        ChangedTypes changed;
        TP_CHECK(ingest.foldTouched(changed));
        return true;
    });
}

Result<> WriterImpl::resealOutgoing(std::optional<std::int64_t> serverTimeMs) {
    return atomically([&](Ingest &ingest) -> Result<> {
        TP_CHECK(resealAll(m_bench, ingest, serverTimeMs));
        ChangedTypes changed;
        return ingest.foldTouched(changed);
    });
}

Result<> WriterImpl::setServer(const std::string &address, const Hash &spki) {
    const auto written = atomically([&](Ingest &) -> Result<> {
        TP_CHECK(setMeta(m_bench.db, "server", viewOf(address)));
        return setMeta(m_bench.db, "spki", spki.view());
    });
    TP_CHECK(written);
    m_bench.session.serverChanged(address, spki);
    return {};
}

} // namespace tp::store
