#include "core/server/SqliteTransaction.h"

#include <cstring>

namespace tp::server {

namespace {

std::int64_t prefixOf(const EntryId &id) { return static_cast<std::int64_t>(readU64(id.bytes.data())); }

std::string marks(std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += i ? ",?" : "?";
    return text;
}

// The number that stands for the id in the other tables; made if need be.
template <class AnyId>
Result<std::int64_t> numberFor(Connection &db, ConsortiumKey consortium, const AnyId &id, const char *find, const char *make) {
    TP_TRY(auto query, db.query(find, consortium, id));
    TP_TRY(const bool row, query.next());
    if (row) return query.integer(0);
    TP_TRY(auto insert, db.query(make, consortium, id));
    TP_TRY(const bool made, insert.next());
    const auto number = made ? insert.integer(0) : 0;
    TP_CHECK(insert.run());
    return number;
}

// The numbers of the spaces `readable` covers. Binds: consortium, structures…, consortium, spaces….
std::string readableSpaces(const Readable &readable) {
    return "(SELECT space FROM space_grant WHERE consortium = ? AND structure IN (" + marks(readable.structures.size()) +
           ") UNION SELECT number FROM space WHERE consortium = ? AND space IN (" + marks(readable.spaces.size()) + "))";
}

void bindReadable(Query &query, ConsortiumKey consortium, const Readable &readable) {
    query.bind(consortium);
    for (const auto &structure : readable.structures) query.bind(structure);
    query.bind(consortium);
    for (const auto &space : readable.spaces) query.bind(space);
}

} // namespace

Result<std::unique_ptr<SqliteTransaction>> SqliteTransaction::begin(Connection &connection, ConsortiumKey consortium, bool writing,
                                                                    std::function<void()> release) {
    std::unique_ptr<SqliteTransaction> made(new SqliteTransaction(connection, consortium, std::move(release)));
    TP_CHECK(connection.exec(writing ? "BEGIN IMMEDIATE" : "BEGIN"));
    made->m_begun = true;
    return made;
}

SqliteTransaction::~SqliteTransaction() {
    if (m_begun) (void)m_db.exec("ROLLBACK"); // a failed statement may have rolled back already: nothing is lost either way
    m_release();
}

Result<> SqliteTransaction::commit() {
    TP_CHECK(m_db.exec("COMMIT"));
    m_begun = false;
    return {};
}

Result<FeedHead> SqliteTransaction::head() {
    TP_TRY(auto query, m_db.query("SELECT last, chain FROM consortium WHERE key = ?", m_consortium));
    TP_TRY(const bool row, query.next());
    if (!row) return fail(Code::NotFound, "no such consortium");
    TP_TRY(auto chain, query.id<Hash>(1));
    return FeedHead{query.number(0), chain};
}

Result<std::optional<ChainTag>> SqliteTransaction::tagAt(std::uint64_t number) {
    TP_TRY(auto query, m_db.query("SELECT tag FROM feed WHERE consortium = ? AND number = ?", m_consortium, number));
    TP_TRY(const bool row, query.next());
    if (!row) return std::optional<ChainTag>{};
    ChainTag tag{};
    if (query.blob(0).size() != tag.size()) return fail(Code::StoreCorrupt, "chain tag");
    std::ranges::copy(query.blob(0), tag.begin());
    return std::optional(tag);
}

Result<std::optional<std::uint64_t>> SqliteTransaction::numberOf(const EntryId &id) {
    TP_TRY(auto query, m_db.query("SELECT number FROM feed INDEXED BY feed_id WHERE consortium = ? AND id8 = ? AND kind = 0 AND id = ?",
                                  m_consortium, prefixOf(id), id));
    TP_TRY(const bool row, query.next());
    return row ? std::optional(query.number(0)) : std::nullopt;
}

Result<std::optional<EntryPlace>> SqliteTransaction::placeWhere(const char *condition, const DeviceId &device, std::uint64_t deviceSeq) {
    TP_TRY(auto query,
           m_db.query(
               std::string("SELECT number, seq, control, id FROM feed INDEXED BY feed_seq WHERE consortium = ? AND kind = 0 AND device = "
                           "(SELECT number FROM device WHERE consortium = ? AND device = ?) AND ") +
                   condition,
               m_consortium, m_consortium, device, deviceSeq));
    TP_TRY(const bool row, query.next());
    if (!row) return std::optional<EntryPlace>{};
    TP_TRY(auto id, query.id<EntryId>(3));
    return std::optional(EntryPlace{query.number(0), query.number(1), query.number(2), id});
}

Result<std::optional<EntryPlace>> SqliteTransaction::entryAt(const DeviceId &device, std::uint64_t deviceSeq) {
    return placeWhere("seq = ?", device, deviceSeq);
}
Result<std::optional<EntryPlace>> SqliteTransaction::entryBelow(const DeviceId &device, std::uint64_t deviceSeq) {
    return placeWhere("seq < ? ORDER BY seq DESC LIMIT 1", device, deviceSeq);
}
Result<std::optional<EntryPlace>> SqliteTransaction::entryAbove(const DeviceId &device, std::uint64_t deviceSeq) {
    return placeWhere("seq > ? ORDER BY seq LIMIT 1", device, deviceSeq);
}

Result<> SqliteTransaction::visitRows(Query &query, const Visit &visit) {
    for (;;) {
        TP_TRY(const bool row, query.next());
        if (!row) return {};
        TP_TRY(auto space, query.id<SpaceId>(3));
        if (!visit(FeedRow{query.number(0), query.number(1), space, query.integer(2) == 1, query.blob(4)})) return {};
    }
}

// CROSS JOIN fixes the order of the loops: the narrow feed table outside, in its own order, so that a device that reads little skips what
// it may not read without touching a wire.
Result<> SqliteTransaction::feed(std::uint64_t after, const Readable &readable, const Visit &visit) {
    TP_TRY(auto query,
           m_db.query("SELECT f.number, f.first, f.kind, s.space, w.bytes FROM feed f CROSS JOIN space s CROSS JOIN wire w "
                      "WHERE f.consortium = ? AND f.number > ? AND (f.space IN " +
                      readableSpaces(readable) + " OR f.number IN (SELECT number FROM farewell WHERE consortium = ? AND structure IN (" +
                      marks(readable.structures.size()) +
                      "))) AND s.consortium = f.consortium AND s.number = f.space AND w.consortium = f.consortium AND "
                      "w.number = f.number ORDER BY f.number"));
    query.bind(m_consortium).bind(after);
    bindReadable(query, m_consortium, readable);
    query.bind(m_consortium);
    for (const auto &structure : readable.structures) query.bind(structure);
    return visitRows(query, visit);
}

Result<> SqliteTransaction::spaceEntries(const SpaceId &space, std::uint64_t after, std::uint64_t upto, const Visit &visit) {
    TP_TRY(auto query,
           m_db.query(
               "SELECT f.number, f.first, f.kind, s.space, w.bytes FROM space s CROSS JOIN feed f INDEXED BY feed_space CROSS JOIN wire w "
               "WHERE s.consortium = ? AND s.space = ? AND f.consortium = s.consortium AND f.space = s.number AND f.kind = 0 "
               "AND f.number > ? AND f.number <= ? AND w.consortium = f.consortium AND w.number = f.number ORDER BY f.number",
               m_consortium, space, after, std::min<std::uint64_t>(upto, INT64_MAX)));
    return visitRows(query, visit);
}

Result<bool> SqliteTransaction::granted(const SpaceId &space, const std::vector<StructureId> &structures) {
    TP_TRY(auto query, m_db.query("SELECT 1 FROM space_grant WHERE consortium = ? AND structure IN (" + marks(structures.size()) +
                                  ") AND space = (SELECT number FROM space WHERE consortium = ? AND space = ?)"));
    query.bind(m_consortium);
    for (const auto &structure : structures) query.bind(structure);
    query.bind(m_consortium).bind(space);
    return query.next();
}

Result<std::vector<wire::SpaceDigest>> SqliteTransaction::digests(const Readable &readable) {
    TP_TRY(auto query, m_db.query("SELECT space, entries, digest FROM space WHERE consortium = ? AND entries > 0 AND number IN " +
                                  readableSpaces(readable) + " ORDER BY space"));
    query.bind(m_consortium);
    bindReadable(query, m_consortium, readable);
    std::vector<wire::SpaceDigest> digests;
    for (;;) {
        TP_TRY(const bool row, query.next());
        if (!row) return digests;
        TP_TRY(auto space, query.id<SpaceId>(0));
        TP_TRY(auto digest, query.id<EntryId>(2));
        digests.push_back({space, query.number(1), digest});
    }
}

Result<std::vector<Bytes>> SqliteTransaction::events(const SpaceId &scope, std::uint64_t from, std::size_t maxBytes) {
    TP_TRY(auto query, m_db.query("SELECT w.bytes FROM space s CROSS JOIN log l CROSS JOIN wire w WHERE s.consortium = ? AND s.space = ? "
                                  "AND l.consortium = s.consortium AND l.scope = s.number AND l.event >= ? "
                                  "AND w.consortium = l.consortium AND w.number = l.number ORDER BY l.event",
                                  m_consortium, scope, std::min<std::uint64_t>(from, INT64_MAX)));
    std::vector<Bytes> events;
    std::size_t bytes = 0;
    while (bytes <= maxBytes) {
        TP_TRY(const bool row, query.next());
        if (!row) break;
        const auto wire = query.blob(0);
        bytes += wire.size();
        events.emplace_back(wire.begin(), wire.end());
    }
    return events;
}

Result<EventId> SqliteTransaction::lastEvent(const SpaceId &scope) {
    TP_TRY(auto query, m_db.query("SELECT f.id FROM space s CROSS JOIN log l CROSS JOIN feed f WHERE s.consortium = ? AND s.space = ? "
                                  "AND l.consortium = s.consortium AND l.scope = s.number AND f.consortium = l.consortium "
                                  "AND f.number = l.number ORDER BY l.event DESC LIMIT 1",
                                  m_consortium, scope));
    TP_TRY(const bool row, query.next());
    if (!row) return EventId{};
    return query.id<EventId>(0);
}

Result<std::uint64_t> SqliteTransaction::entryCount() {
    TP_TRY(auto query, m_db.query("SELECT coalesce(sum(entries), 0) FROM space WHERE consortium = ?", m_consortium));
    TP_TRY(const bool row, query.next());
    return row ? query.number(0) : 0;
}

Result<std::map<DeviceId, std::int64_t>> SqliteTransaction::contacts() {
    TP_TRY(auto query, m_db.query("SELECT device, at FROM contact WHERE consortium = ?", m_consortium));
    std::map<DeviceId, std::int64_t> contacts;
    for (;;) {
        TP_TRY(const bool row, query.next());
        if (!row) return contacts;
        TP_TRY(auto device, query.id<DeviceId>(0));
        contacts[device] = query.integer(1);
    }
}

Result<> SqliteTransaction::setContact(const DeviceId &device, std::int64_t atMs) {
    return m_db.run("INSERT INTO contact(consortium, device, at) VALUES(?1, ?2, ?3) ON CONFLICT(consortium, device) DO UPDATE SET at = ?3",
                    m_consortium, device, atMs);
}

Result<> SqliteTransaction::addFarewell(const StructureId &structure, std::uint64_t number) {
    return m_db.run("INSERT OR IGNORE INTO farewell(consortium, structure, number) VALUES(?, ?, ?)", m_consortium, structure, number);
}

Result<std::int64_t> SqliteTransaction::spaceNumber(const SpaceId &space) {
    return numberFor(m_db, m_consortium, space, "SELECT number FROM space WHERE consortium = ? AND space = ?",
                     "INSERT INTO space SELECT ?1, coalesce(max(number), 0) + 1, ?2, 0, zeroblob(32) FROM space "
                     "WHERE consortium = ?1 RETURNING number");
}

Result<std::int64_t> SqliteTransaction::deviceNumber(const DeviceId &device) {
    return numberFor(m_db, m_consortium, device, "SELECT number FROM device WHERE consortium = ? AND device = ?",
                     "INSERT INTO device SELECT ?1, coalesce(max(number), 0) + 1, ?2 FROM device WHERE consortium = ?1 RETURNING number");
}

Result<> SqliteTransaction::addEntry(const FeedEntry &entry) {
    TP_TRY(const auto space, spaceNumber(entry.space));
    TP_TRY(const auto device, deviceNumber(entry.device));
    TP_CHECK(m_db.run("INSERT INTO feed(consortium, number, first, kind, space, device, seq, control, id, id8, tag) "
                      "VALUES(?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?)",
                      m_consortium, entry.number, entry.first, space, device, entry.deviceSeq, entry.control, entry.id, prefixOf(entry.id),
                      ByteView(entry.tag)));
    if (entry.wire.empty()) return {};
    TP_CHECK(m_db.run("INSERT INTO wire(consortium, number, bytes) VALUES(?, ?, ?)", m_consortium, entry.number, entry.wire));
    EntryId digest;
    {
        TP_TRY(auto query, m_db.query("SELECT digest FROM space WHERE consortium = ? AND number = ?", m_consortium, space));
        TP_TRY(const bool row, query.next());
        if (!row) return fail(Code::StoreCorrupt, "space");
        TP_TRY(digest, query.id<EntryId>(0));
    }
    for (std::size_t i = 0; i < digest.bytes.size(); ++i) digest.bytes[i] ^= entry.id.bytes[i];
    return m_db.run("UPDATE space SET entries = entries + 1, digest = ? WHERE consortium = ? AND number = ?", digest, m_consortium, space);
}

Result<> SqliteTransaction::addEvent(const FeedEvent &event) {
    TP_TRY(const auto scope, spaceNumber(event.scope));
    TP_CHECK(m_db.run("INSERT INTO feed(consortium, number, first, kind, space, id, id8, tag) VALUES(?, ?, ?, 1, ?, ?, 0, ?)", m_consortium,
                      event.number, event.number, scope, event.id, ByteView(event.tag)));
    TP_CHECK(m_db.run("INSERT INTO wire(consortium, number, bytes) VALUES(?, ?, ?)", m_consortium, event.number, event.wire));
    return m_db.run("INSERT INTO log(consortium, scope, event, number) VALUES(?, ?, ?, ?)", m_consortium, scope, event.logNumber,
                    event.number);
}

Result<> SqliteTransaction::setHead(const FeedHead &head) {
    return m_db.run("UPDATE consortium SET last = ?, chain = ? WHERE key = ?", head.last, head.chain, m_consortium);
}

Result<> SqliteTransaction::setGrants(const SpaceId &space, const std::vector<StructureId> &structures) {
    TP_TRY(const auto number, spaceNumber(space));
    TP_CHECK(m_db.run("DELETE FROM space_grant WHERE consortium = ? AND space = ?", m_consortium, number));
    for (const auto &structure : structures) {
        TP_CHECK(m_db.run("INSERT INTO space_grant(consortium, structure, space) VALUES(?, ?, ?)", m_consortium, structure, number));
    }
    return {};
}

} // namespace tp::server
