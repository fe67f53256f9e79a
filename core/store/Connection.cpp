#include "core/store/Connection.h"

#include "core/domain/Text.h"
#include "core/store/Catalogue.h"

#include <fstream>
#include <sqlite3.h>

namespace tp::store {
namespace {

constexpr int busyMs = 5000;
constexpr int progressEvery = 1000; // virtual machine steps between two looks at whether to go on

// A store is never in clear: a file that says "SQLite format 3" is somebody else's.
bool inClear(const std::filesystem::path &file) {
    std::ifstream in(file, std::ios::binary);
    char head[16] = {};
    in.read(head, sizeof head);
    return in && std::string_view(head, 15) == "SQLite format 3";
}

Error errorOf(sqlite3 *db, int code) {
    const int primary = code & 0xff;
    std::string detail = std::string("sqlite ") + std::to_string(code);
    if (db) detail += ": " + std::string(sqlite3_errmsg(db));
    switch (primary) {
    case SQLITE_FULL:
        return {Code::DiskFull, detail};
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return {Code::StoreCorrupt, detail};
    case SQLITE_NOMEM: // what SQLCipher reports when a page fails its authentication
        return {Code::StoreCorrupt, detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Code::StoreBusy, detail};
    case SQLITE_INTERRUPT:
        return {Code::Cancelled, detail};
    case SQLITE_TOOBIG:
        return {Code::TooLarge, detail};
    default:
        return {Code::Io, detail};
    }
}

int inWordOrder(void *, int leftSize, const void *left, int rightSize, const void *right) {
    return domain::compareWords({static_cast<const char *>(left), static_cast<std::size_t>(leftSize)},
                                {static_cast<const char *>(right), static_cast<std::size_t>(rightSize)});
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const std::filesystem::path &file, const crypto::Secret<32> &key,
                                                     const OpenMode &mode) {
    if (!mode.create) {
        std::error_code failed;
        if (!std::filesystem::exists(file, failed)) return fail(Code::NotFound, "no store");
        if (inClear(file)) return fail(Code::StoreForeign, "the store is in clear");
        if (std::filesystem::file_size(file, failed) < 4096) return fail(Code::StoreCorrupt, "the store is shorter than a page");
    }
    sqlite3 *db = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (mode.create ? SQLITE_OPEN_CREATE : 0);
    const int code = sqlite3_open_v2(file.string().c_str(), &db, flags, mode.vfs.empty() ? nullptr : mode.vfs.c_str());
    std::unique_ptr<Connection> connection(new Connection(db));
    if (code != SQLITE_OK) return fail(errorOf(db, code));
    TP_CHECK(connection->prepareToWork(key, mode));
    return connection;
}

Result<> Connection::prepareToWork(const crypto::Secret<32> &key, const OpenMode &mode) {
    sqlite3_extended_result_codes(m_db, 1);
    sqlite3_busy_timeout(m_db, busyMs);
    TP_CHECK(script("PRAGMA cipher_log_level=NONE")); // errors come back as codes; standard error belongs to the program
    auto hex = toHex(key.view());
    auto raw = "x'" + hex + "'";
    const int keyed = sqlite3_key_v2(m_db, "main", raw.data(), static_cast<int>(raw.size()));
    crypto::wipe(hex.data(), hex.size());
    crypto::wipe(raw.data(), raw.size());
    if (keyed != SQLITE_OK) return fail(errorOf(m_db, keyed));
    TP_CHECK(script("PRAGMA temp_store=MEMORY")); // otherwise sorts write plaintext to /var/tmp
    {
        auto cipher = query("PRAGMA cipher_version");
        TP_TRY(const bool encrypted, cipher.step());
        if (!encrypted || cipher.text(0).empty()) return fail(Code::Io, "this SQLite does not encrypt");
        if (!sqlite3_compileoption_used("ENABLE_FTS5")) return fail(Code::Io, "this SQLite has no FTS5");
        if (!sqlite3_compileoption_used("TEMP_STORE=2") && !sqlite3_compileoption_used("TEMP_STORE=3"))
            return fail(Code::Io, "this SQLite may put temporary files on disk");
    }
    if (sqlite3_create_collation_v2(m_db, wordOrder, SQLITE_UTF8, nullptr, inWordOrder, nullptr) != SQLITE_OK) return fail(presentError());
    // The first read: it fails when the key, or the first page, does not fit. It can hold no more than a few tables' names.
    TP_CHECK(number("SELECT count(*) FROM sqlite_schema"));
    TP_CHECK(script("PRAGMA cache_size=-" + std::to_string(1024 * mode.cacheMb) +
                    "; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;"));
    if (mode.readOnly) TP_CHECK(script("PRAGMA query_only=ON"));
    sqlite3_progress_handler(
        m_db, progressEvery,
        [](void *self) {
            auto &connection = *static_cast<Connection *>(self);
            const bool goesOn =
                !connection.m_cancelled.load(std::memory_order_relaxed) && (!connection.m_work || connection.m_work->look());
            return goesOn ? 0 : 1;
        },
        this);
    return {};
}

Connection::~Connection() {
    for (auto &[sql, statements] : m_cache)
        for (auto *statement : statements) sqlite3_finalize(statement);
    sqlite3_close_v2(m_db);
}

Statement Connection::take(std::string_view sql) {
    if (const auto at = m_cache.find(sql); at != m_cache.end() && !at->second.empty()) {
        auto *statement = at->second.back();
        at->second.pop_back();
        return {this, std::string(sql), statement};
    }
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) return {this, std::string(sql), nullptr, errorOf(m_db, code)};
    return {this, std::string(sql), statement};
}

void Connection::giveBack(std::string sql, sqlite3_stmt *statement) {
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_cache[std::move(sql)].push_back(statement);
}

Result<> Connection::drain(Statement &statement) {
    for (;;) {
        TP_TRY(const bool row, statement.step());
        if (!row) return {};
    }
}

Result<> Connection::end(std::string_view sql) {
    auto *work = std::exchange(m_work, nullptr);
    auto done = run(sql);
    m_work = work;
    return done;
}

Result<> Connection::script(const std::string &sql) {
    const int code = sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return fail(errorOf(m_db, code));
    return {};
}

std::int64_t Connection::lastRow() const { return sqlite3_last_insert_rowid(m_db); }
std::int64_t Connection::changes() const { return sqlite3_changes64(m_db); }
Error Connection::lastError(int code) const { return errorOf(m_db, code); }
Error Connection::presentError() const { return errorOf(m_db, sqlite3_extended_errcode(m_db)); }
std::uint64_t Connection::pagesInMemory() const {
    constexpr std::uint64_t pageBytes = 4096 + 256; // and what SQLite keeps beside each
    int bytes = 0, most = 0;
    if (sqlite3_db_status(m_db, SQLITE_DBSTATUS_CACHE_USED, &bytes, &most, 0) != SQLITE_OK || bytes < 0) return 0;
    return static_cast<std::uint64_t>(bytes) / pageBytes;
}

bool Connection::idle() const { return sqlite3_get_autocommit(m_db) != 0; }

Result<Transaction> Transaction::begin(Connection &connection) {
    TP_CHECK(connection.run("BEGIN IMMEDIATE"));
    return Transaction(&connection);
}

Transaction::~Transaction() {
    // Some errors (full disk) have rolled back already: then there is nothing to undo.
    if (m_connection && !m_connection->idle()) static_cast<void>(m_connection->end("ROLLBACK"));
}

Result<> Transaction::commit() {
    TP_CHECK(m_connection->end("COMMIT"));
    m_connection = nullptr;
    return {};
}

} // namespace tp::store
