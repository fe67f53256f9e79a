#include "core/server/ErasedList.h"

namespace tp::server {

namespace {

constexpr std::int64_t listId = 0x54505345; // "TPSE"
constexpr std::int64_t listVersion = 1;

// readers: ids of structures, end to end.
constexpr const char *listTables = R"sql(
CREATE TABLE erased(
    consortium INTEGER NOT NULL, space BLOB NOT NULL, event BLOB NOT NULL, readers BLOB NOT NULL, PRIMARY KEY(consortium, space))
    WITHOUT ROWID;
CREATE TABLE erased_log(
    consortium INTEGER NOT NULL, space BLOB NOT NULL, number INTEGER NOT NULL, event BLOB NOT NULL,
    PRIMARY KEY(consortium, space, number)) WITHOUT ROWID;
CREATE TABLE redacted(
    consortium INTEGER NOT NULL, entry BLOB NOT NULL, space BLOB NOT NULL, device BLOB NOT NULL, PRIMARY KEY(consortium, entry,
    device)) WITHOUT ROWID;
)sql";

// Commits what `act` wrote, or nothing of it.
template <class Act> Result<> atomically(Connection &db, Act &&act) {
    TP_CHECK(db.exec("BEGIN IMMEDIATE"));
    auto done = act();
    if (done) done = db.exec("COMMIT");
    if (!done) (void)db.exec("ROLLBACK"); // a failed statement may have rolled back already
    return done;
}

} // namespace

Result<std::unique_ptr<ErasedList>> ErasedList::open(const std::string &path) {
    TP_TRY(auto db, Connection::open(path));
    TP_TRY(const auto id, db->integer("PRAGMA application_id"));
    TP_TRY(const auto version, db->integer("PRAGMA user_version"));
    TP_TRY(const auto objects, db->integer("SELECT count(*) FROM sqlite_schema"));
    if (objects == 0) {
        TP_CHECK(db->exec(("BEGIN IMMEDIATE; " + std::string(listTables) + "; PRAGMA application_id=" + std::to_string(listId) +
                           "; PRAGMA user_version=" + std::to_string(listVersion) + "; COMMIT")
                              .c_str()));
    } else if (id != listId) {
        return fail(Code::StoreForeign, "the list of erasures belongs to another program");
    } else if (version > listVersion) {
        return fail(Code::StoreNewer, "list of erasures, version " + std::to_string(version));
    }
    return std::unique_ptr<ErasedList>(new ErasedList(std::move(db)));
}

Result<> ErasedList::keep(ConsortiumKey consortium, const Tombstone &stone) {
    const std::lock_guard lock(m_mutex);
    Bytes readers;
    for (const auto &structure : stone.readers) append(readers, structure.view());
    return atomically(*m_db, [&]() -> Result<> {
        TP_CHECK(m_db->run("INSERT OR IGNORE INTO erased VALUES(?, ?, ?, ?)", consortium, stone.space, stone.event, ByteView(readers)));
        std::uint64_t number = 0;
        for (const auto &event : stone.log)
            TP_CHECK(m_db->run("INSERT OR IGNORE INTO erased_log VALUES(?, ?, ?, ?)", consortium, stone.space, number++, ByteView(event)));
        return {};
    });
}

Result<> ErasedList::drop(ConsortiumKey consortium, const SpaceId &space) {
    const std::lock_guard lock(m_mutex);
    return atomically(*m_db, [&]() -> Result<> {
        TP_CHECK(m_db->run("DELETE FROM erased_log WHERE consortium = ? AND space = ?", consortium, space));
        return m_db->run("DELETE FROM erased WHERE consortium = ? AND space = ?", consortium, space);
    });
}

Result<std::vector<Bytes>> ErasedList::logOf(ConsortiumKey consortium, const SpaceId &space) {
    TP_TRY(auto rows, m_db->query("SELECT event FROM erased_log WHERE consortium = ? AND space = ? ORDER BY number", consortium, space));
    std::vector<Bytes> log;
    for (;;) {
        TP_TRY(const bool row, rows.next());
        if (!row) return log;
        const auto event = rows.blob(0);
        log.emplace_back(event.begin(), event.end());
    }
}

Result<std::vector<Tombstone>> ErasedList::tombstones(ConsortiumKey consortium) {
    const std::lock_guard lock(m_mutex);
    std::vector<Tombstone> stones;
    {
        TP_TRY(auto rows, m_db->query("SELECT space, event, readers FROM erased WHERE consortium = ?", consortium));
        for (;;) {
            TP_TRY(const bool row, rows.next());
            if (!row) break;
            auto &stone = stones.emplace_back();
            TP_TRY(stone.space, rows.id<SpaceId>(0));
            TP_TRY(stone.event, rows.id<EventId>(1));
            stone.readers = idsFrom<std::vector<StructureId>>(rows.blob(2));
        }
    }
    for (auto &stone : stones) { TP_TRY(stone.log, logOf(consortium, stone.space)); }
    return stones;
}

Result<> ErasedList::keep(ConsortiumKey consortium, std::span<const RedactedText> texts) {
    const std::lock_guard lock(m_mutex);
    return atomically(*m_db, [&]() -> Result<> {
        for (const auto &text : texts)
            TP_CHECK(m_db->run("INSERT OR IGNORE INTO redacted VALUES(?, ?, ?, ?)", consortium, text.entry, text.space, text.device));
        return {};
    });
}

Result<std::vector<RedactedText>> ErasedList::redacted(ConsortiumKey consortium) {
    const std::lock_guard lock(m_mutex);
    TP_TRY(auto rows, m_db->query("SELECT space, entry, device FROM redacted WHERE consortium = ?", consortium));
    std::vector<RedactedText> texts;
    for (;;) {
        TP_TRY(const bool row, rows.next());
        if (!row) return texts;
        auto &text = texts.emplace_back();
        TP_TRY(text.space, rows.id<SpaceId>(0));
        TP_TRY(text.entry, rows.id<EntryId>(1));
        TP_TRY(text.device, rows.id<DeviceId>(2));
    }
}

} // namespace tp::server
