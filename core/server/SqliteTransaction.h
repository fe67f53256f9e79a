#pragma once
// The SQL of SqliteStore: one class for both kinds of transaction, on a connection it borrows and gives back when it goes.
#include "core/server/ServerStore.h"
#include "core/server/Sqlite.h"

namespace tp::server {

class SqliteTransaction final : public Writing {
public:
    // `release` runs after the transaction has ended: it returns the connection or the lock.
    [[nodiscard]] static Result<std::unique_ptr<SqliteTransaction>> begin(Connection &connection, ConsortiumKey consortium, bool writing,
                                                                          std::function<void()> release);
    ~SqliteTransaction() override;

    Result<FeedHead> head() override;
    Result<std::optional<ChainTag>> tagAt(std::uint64_t number) override;
    Result<std::optional<std::uint64_t>> numberOf(const EntryId &id) override;
    Result<bool> hasEvent(const EventId &id) override;
    Result<std::optional<EntryPlace>> entryAt(const DeviceId &device, std::uint64_t deviceSeq) override;
    Result<std::optional<EntryPlace>> entryBelow(const DeviceId &device, std::uint64_t deviceSeq) override;
    Result<std::optional<EntryPlace>> entryAbove(const DeviceId &device, std::uint64_t deviceSeq) override;
    Result<> feed(std::uint64_t after, const Readable &readable, const Visit &visit) override;
    Result<> spaceEntries(const SpaceId &space, std::uint64_t after, std::uint64_t upto, const Visit &visit) override;
    Result<bool> granted(const SpaceId &space, const std::vector<StructureId> &structures) override;
    Result<std::vector<wire::SpaceDigest>> digests(const Readable &readable) override;
    Result<std::vector<Bytes>> events(const SpaceId &scope, std::uint64_t from, std::size_t maxBytes) override;
    Result<EventId> lastEvent(const SpaceId &scope) override;
    Result<std::vector<SpaceId>> scopes() override;
    Result<std::uint64_t> entryCount() override;

    Result<> addEntry(const FeedEntry &entry) override;
    Result<> eraseSpace(const SpaceId &space) override;
    Result<bool> redact(const RedactedText &text) override;
    Result<> addEvent(const FeedEvent &event) override;
    Result<std::map<DeviceId, std::int64_t>> contacts() override;
    Result<> addFarewell(const StructureId &structure, std::uint64_t number) override;
    Result<> setContact(const DeviceId &device, std::int64_t atMs) override;
    Result<> setHead(const FeedHead &head) override;
    Result<> setGrants(const SpaceId &space, const std::vector<StructureId> &structures) override;
    Result<> removeEvents(const SpaceId &scope, std::uint64_t from) override;
    Result<> markRestored(const wire::Generation &generation, std::int64_t atMs) override;
    Result<std::uint64_t> eventsUpTo(const SpaceId &scope, std::uint64_t number) override;
    Result<> setGeneration(const wire::Generation &generation, Restored restored) override;
    Result<> commit() override;

private:
    SqliteTransaction(Connection &connection, ConsortiumKey consortium, std::function<void()> release)
        : m_db(connection), m_consortium(consortium), m_release(std::move(release)) {}
    Result<std::int64_t> spaceNumber(const SpaceId &space);    // made if need be
    Result<std::int64_t> deviceNumber(const DeviceId &device); // made if need be
    Result<std::optional<EntryPlace>> placeWhere(const char *condition, const DeviceId &device, std::uint64_t deviceSeq);
    Result<> visitRows(Query &query, const Visit &visit);
    Result<> removeNumber(std::uint64_t number);
    Result<> chainAnew();

    Connection &m_db;
    ConsortiumKey m_consortium;
    std::function<void()> m_release;
    bool m_begun = false;
};

// Makes the tables of an empty file; StoreForeign, StoreNewer otherwise, unless they are there.
[[nodiscard]] Result<> prepareSchema(Connection &connection);

} // namespace tp::server
