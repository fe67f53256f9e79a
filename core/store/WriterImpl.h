#pragma once
// The Writer over its workbench: every call is one transaction. Split over WriterImpl.cpp (what people do), WriterSync.cpp (what
// synchronisation does), WriterErasure.cpp, WriterAccess.cpp, WriterRescue.cpp (rescue files, the offline lease) and WriterRestore.cpp
// (what a restored or a lying server asks for).
#include "core/store/Ingest.h"

#include <functional>

namespace tp::store {

class Save;

class WriterImpl final : public Writer {
public:
    WriterImpl(std::unique_ptr<Connection> connection, Session &session) : m_bench(std::move(connection), session) {}
    [[nodiscard]] Result<> prepare();

    Result<Saved> commit(std::span<const domain::RecordChange> changes) override;
    Result<Saved> remove(std::string_view type, const RecordId &record) override;
    Result<Saved> restore(std::string_view type, const RecordId &record) override;
    Result<Saved> resolve(std::string_view type, const RecordId &record, std::string_view field, const Value &value) override;
    Result<> noteAccess(const Access &access) override;
    Result<std::vector<WaitingAccess>> waitingAccess(std::int64_t nowMs) override;
    Result<> writeAccess(const WaitingAccess &waiting, std::int64_t nowMs) override;
    Result<std::vector<SpaceId>> expiredAccess(std::int64_t nowMs) override;
    Result<> saveDraft(std::string_view key, ByteView draft) override;

    Result<Applied> apply(const wire::FeedPage &page, const std::vector<bool> &verified, std::optional<std::uint64_t> reading) override;
    std::uint64_t reading() const override { return m_bench.reading; }
    Result<> beginBulk() override;
    Result<bool> endBulkStep(int budgetMs) override;
    Result<std::optional<Bytes>> cursor() override;
    [[nodiscard]] Result<std::vector<SpaceId>> owedBackfills() override;
    [[nodiscard]] Result<> settleBackfills(std::span<const SpaceId> spaces) override;
    Result<> forgetCursor() override;
    Result<std::vector<OutgoingGroup>> outgoing(std::size_t maxEntries, std::size_t maxBytes) override;
    Result<> acknowledge(std::span<const std::uint64_t> groups) override;
    Result<> quarantineOutgoing(std::uint64_t group, const Error &reason) override;
    std::uint64_t sealing() const override { return m_bench.sealing; }
    Result<bool> resealFallen() override;
    Result<> resealOutgoing(std::optional<std::int64_t> serverTimeMs) override;
    Result<std::vector<Bytes>> journalWires(std::span<const EntryId> ids) override;
    Result<std::map<DeviceId, std::uint64_t>> lastSequences() override;
    Result<control::SpaceLog> spaceLog(const SpaceId &space) override;
    Result<std::optional<SpaceId>> fileOf(const RecordId &person) override;
    Result<std::vector<SpaceId>> outgoingFiles() override;
    Result<HeldEntries> heldEntries(std::int64_t place, std::size_t limit) override;
    Result<std::vector<std::vector<Bytes>>> heldGroups(std::span<const std::int64_t> places) override;
    Result<std::optional<Bytes>> generation() override;
    Result<> setGeneration(ByteView generation) override;
    Result<bool> copied() override;
    Result<> noteShutOut() override;
    Result<std::vector<Bytes>> logWires(const SpaceId &scope) override;
    Result<std::vector<std::pair<SpaceId, EventId>>> logHeads() override;
    Result<Replaced> replaceLogTail(const SpaceId &scope, std::uint64_t from, std::span<const Bytes> events) override;
    Result<std::optional<std::int64_t>> compare(Comparison &into, std::int64_t place, std::size_t limit) override;
    Result<> setCompared(const std::map<SpaceId, std::string> &differing, std::span<const EntryId> missing, std::int64_t atMs) override;
    Result<std::optional<std::int64_t>> lastCompared() override;
    Result<> raiseFork(const SpaceId &subject, std::string_view detail) override;
    Result<bool> forked() override;
    Result<> acceptHistory() override;
    Result<bool> historyAccepted() override;
    Result<> applyLog(const SpaceId &scope, std::span<const Bytes> events) override;
    Result<std::vector<Bytes>> unsentSpaceCreations() override;
    Result<> acknowledgeSpace(const SpaceId &space) override;
    Result<> replaceSpaceLog(const SpaceId &space, std::span<const Bytes> events) override;
    Result<> markSynchronised(std::int64_t atMs, std::optional<std::int64_t> serverMs) override;
    Result<identity::RescueFile> unsentWork() override;
    Result<identity::RescueFile> setAsideWork(const DeviceId &device) override;
    Result<RescueReview> reviewRescue(const identity::RescueFile &file) override;
    Result<Rescued> adoptRescue(const identity::RescueFile &file, std::span<const std::size_t> chosen) override;
    Result<Lease> lookAtClock() override;
    Result<> setServer(const std::string &address, const Hash &spki) override;
    Result<std::vector<SpaceId>> exchangesOf(const RecordId &person) override;
    Result<> markReviewed(std::string_view type, const RecordId &record) override;
    Result<std::vector<std::string>> check() override;
    Result<> rebuild() override;

private:
    [[nodiscard]] Result<Saved> save(std::vector<RecordId> records, const std::function<Result<>(Save &)> &fill);
    [[nodiscard]] Result<> readWhatUpdatesBring();
    [[nodiscard]] Result<> followDictionary(Ingest &ingest);              // what coordinators added stands in the store now
    [[nodiscard]] StructureId accessHome(const StructureId &noted) const; // lines of a structure its member has left go where they work now
    // Scrubs what was purged and acknowledges it; true when it wrote something to be pushed. What cannot be done now is left for later.
    [[nodiscard]] Result<bool> finishErasures();
    [[nodiscard]] Result<bool> acknowledge(const SpaceId &space, std::uint64_t refs);
    [[nodiscard]] Result<> keepClock() {
        TP_CHECK(setMetaNumber(m_bench.db, "hlc", static_cast<std::int64_t>(m_bench.hlc)));
        return setMetaNumber(m_bench.db, "acceptedHlc", static_cast<std::int64_t>(m_bench.acceptedHlc));
    }
    [[nodiscard]] EventId newestEvent() const { // not how many there are: another branch may be as long
        return m_bench.session.withKeys([](const Keys &keys) { return keys.membership.head(); });
    }
    // Runs `act` in one transaction; on an error nothing of it stays, in the store or in memory.
    template <class Act> auto atomically(Act &&act) -> decltype(act(std::declval<Ingest &>())) {
        const auto hlc = m_bench.hlc, accepted = m_bench.acceptedHlc;
        const auto newest = newestEvent();
        auto result = [&]() -> decltype(act(std::declval<Ingest &>())) {
            TP_TRY(auto transaction, Transaction::begin(m_bench.db));
            Ingest ingest(m_bench);
            auto done = act(ingest);
            if (!done) return done;
            if (ingest.customised()) TP_CHECK(followDictionary(ingest));
            if (hlc != m_bench.hlc || accepted != m_bench.acceptedHlc) TP_CHECK(keepClock());
            // A look that ended a statement may have been taken for something else on the way.
            if (!m_bench.session.work().look()) return fail(Code::Cancelled, "stopped");
            TP_CHECK(transaction.commit());
            return done;
        }();
        if (result) {
            m_bench.logs.committed();
            if (m_pending) m_bench.session.useDictionary(std::move(m_pending));
            if (newestEvent() != newest) static_cast<void>(m_bench.session.matchKits());
        } else {
            m_bench.hlc = hlc;
            m_bench.acceptedHlc = accepted;
            m_bench.forget();
            m_pending.reset();
        }
        return result;
    }
    Workbench m_bench;
    std::unique_ptr<const schema::Dictionary> m_pending; // of the transaction under way
    std::optional<std::int64_t> m_lookedAt;              // monotonic, at the last look at the clocks
};

} // namespace tp::store
