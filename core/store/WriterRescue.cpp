#include "core/store/Adoption.h"
#include "core/store/WriterImpl.h"

namespace tp::store {

namespace {
std::set<std::size_t> placesOf(const identity::RescueFile &file) {
    std::set<std::size_t> places;
    for (std::size_t i = 0; i < file.entries.size(); ++i) places.insert(places.end(), i);
    return places;
}
} // namespace

Result<identity::RescueFile> WriterImpl::unsentWork() {
    const LongWork::Part gathering(m_bench.session.work(), Progress::Of::Rescue, LongWork::Stop::Yes);
    return atomically([&](Ingest &) { return gatherUnsent(m_bench); });
}

Result<identity::RescueFile> WriterImpl::setAsideWork(const DeviceId &device) {
    const LongWork::Part gathering(m_bench.session.work(), Progress::Of::Rescue, LongWork::Stop::Yes);
    return atomically([&](Ingest &) { return gatherSetAside(m_bench, device); });
}

// Everything is tried, told, and rolled back.
Result<RescueReview> WriterImpl::reviewRescue(const identity::RescueFile &file) {
    const LongWork::Part reviewing(m_bench.session.work(), Progress::Of::Rescue, LongWork::Stop::Yes);
    std::optional<RescueReview> review;
    const auto tried = atomically([&](Ingest &ingest) -> Result<> {
        Adoption adoption(m_bench, ingest, file);
        TP_CHECK(adoption.run(placesOf(file)));
        review = std::move(adoption.review());
        return fail(Code::Cancelled);
    });
    if (!review) return fail(tried.error()); // Cancelled too when somebody stopped it
    return std::move(*review);
}

Result<Rescued> WriterImpl::adoptRescue(const identity::RescueFile &file, std::span<const std::size_t> chosen) {
    const LongWork::Part adopting(m_bench.session.work(), Progress::Of::Rescue, LongWork::Stop::Yes);
    return atomically([&](Ingest &ingest) -> Result<Rescued> {
        Adoption adoption(m_bench, ingest, file);
        TP_CHECK(adoption.run({chosen.begin(), chosen.end()}));
        ChangedTypes changed;
        TP_CHECK(ingest.foldTouched(changed));
        return adoption.rescued();
    });
}

Result<Lease> WriterImpl::lookAtClock() {
    const auto &clock = m_bench.session.clock();
    const auto monotonic = clock.monotonicMs();
    const auto lived = m_lookedAt ? monotonic - *m_lookedAt : 0;
    m_lookedAt = monotonic;
    return atomically([&](Ingest &) -> Result<Lease> {
        TP_TRY(auto evidence, leaseEvidence(m_bench.db));
        evidence = looked(evidence, clock.nowMs(), lived);
        TP_CHECK(setLeaseEvidence(m_bench.db, evidence));
        return leaseOf(evidence);
    });
}

Result<> WriterImpl::markSynchronised(std::int64_t atMs, std::optional<std::int64_t> serverMs) {
    m_lookedAt = m_bench.session.clock().monotonicMs();
    return atomically([&](Ingest &) -> Result<> {
        TP_CHECK(setMetaNumber(m_bench.db, "lastSync", atMs));
        return setLeaseEvidence(m_bench.db, synchronised(serverMs.value_or(atMs), atMs));
    });
}

} // namespace tp::store
