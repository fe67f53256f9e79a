// What the Writer does for erasures beyond taking in their events.
#include "core/store/Purge.h"
#include "core/store/Save.h"
#include "core/store/WriterImpl.h"

namespace tp::store {
namespace {

bool leaveForLater(const Error &error) {
    return error.code == Code::StoreBusy || error.code == Code::DiskFull || error.code == Code::Io || error.code == Code::Cancelled;
}

} // namespace

Result<std::vector<SpaceId>> WriterImpl::exchangesOf(const RecordId &person) {
    std::vector<SpaceId> out;
    TP_TRY(const auto file, m_bench.spaces.ofFile(person));
    if (!file) return out;
    // The file's list of its exchanges: their records have the ids of their spaces. Deleted ones too: the space is still there.
    auto rows =
        m_bench.db.query("SELECT r.id FROM record r JOIN type t ON t.n=r.type WHERE t.name=? AND r.space=(SELECT n FROM space WHERE id=?)",
                         std::string_view(exchangeType), *file);
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return out;
        out.push_back(rows.id<SpaceId>(0));
    }
}

Result<> WriterImpl::markReviewed(std::string_view type, const RecordId &record) {
    return atomically([&](Ingest &) -> Result<> {
        TP_CHECK(m_bench.db.run("UPDATE review SET done=1 WHERE type=? AND record=?", type, record));
        if (m_bench.db.changes() == 0) return fail(Code::NotFound, "not to be reviewed");
        return {};
    });
}

Result<bool> WriterImpl::finishErasures() {
    TP_TRY(const bool due, scrubDue(m_bench.db));
    if (due && !m_bench.scrubPutOff) {
        if (const auto scrubbed = scrub(m_bench); !scrubbed) {
            if (!leaveForLater(scrubbed.error())) return fail(scrubbed.error());
            m_bench.scrubPutOff = true;
        }
    }
    std::vector<std::pair<SpaceId, std::uint64_t>> done;
    {
        auto rows =
            m_bench.db.query("SELECT s.id, e.refs FROM erasure e JOIN space s ON s.n=e.space WHERE e.step=?", ErasureStep::Scrubbed);
        for (;;) {
            TP_TRY(const bool row, rows.step());
            if (!row) break;
            done.emplace_back(rows.id<SpaceId>(0), static_cast<std::uint64_t>(rows.integer(1)));
        }
    }
    bool written = false;
    for (const auto &[space, refs] : done) {
        TP_TRY(const bool said, acknowledge(space, refs));
        written = written || said;
    }
    return written;
}

Result<bool> WriterImpl::acknowledge(const SpaceId &space, std::uint64_t refs) {
    const auto self = m_bench.session.device();
    TP_TRY(const auto *known, m_bench.spaces.find(space));
    const auto granted = known ? known->granted : std::set<StructureId>();
    const bool asked = m_bench.session.withKeys([&](const Keys &keys) {
        const auto *device = keys.membership.device(self);
        return device && mayHaveHeld(keys.membership, *device, granted, refs) && keys.membership.allRolesOf(device->member) != 0;
    });
    // One record for this device and space, whatever happens: its id follows from them.
    Bytes name;
    append(name, viewOf("tp/erasure-ack/1"));
    append(name, space.view());
    append(name, self.view());
    const auto hash = crypto::hash({name});
    domain::RecordChange change;
    std::copy_n(hash.bytes.begin(), change.record.bytes.size(), change.record.bytes.begin());
    change.type = "erasure_ack";
    change.create = true;
    change.set = {{"space", toHex(space.view())}, {"device", toHex(self.view())}};
    return atomically([&](Ingest &ingest) -> Result<bool> {
        TP_TRY(const auto number, m_bench.numbers.space(space));
        TP_CHECK(m_bench.db.run("UPDATE erasure SET step=? WHERE space=?", ErasureStep::Acknowledged, number));
        TP_TRY(const auto said, m_bench.projection.existing(change.record, change.type));
        if (!asked || said || !m_bench.catalogue.find(change.type)) return false;
        Save save(m_bench, ingest);
        TP_CHECK(save.change(change));
        TP_CHECK(save.finish());
        ChangedTypes changed;
        TP_CHECK(ingest.foldTouched(changed));
        return true;
    });
}

} // namespace tp::store
