#include "core/server/Sqlite.h"

#include <sqlite3.h>

namespace tp::server {

namespace {

tl::unexpected<Error> failure(sqlite3 *db, int rc) {
    // sqlite3_errmsg can quote values: only its class goes up.
    const std::string detail = std::string("sqlite: ") + sqlite3_errstr(db ? sqlite3_extended_errcode(db) : rc);
    switch (rc & 0xff) {
    case SQLITE_FULL:
        return fail(Code::ServerFull, detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return fail(Code::StoreCorrupt, detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(Code::StoreBusy, detail);
    default:
        return fail(Code::Io, detail);
    }
}

} // namespace

Query::~Query() {
    if (!m_statement) return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

Query &Query::bind(std::int64_t value) {
    sqlite3_bind_int64(m_statement, ++m_bound, value);
    return *this;
}

Query &Query::bind(ByteView value) {
    if (value.empty())
        sqlite3_bind_zeroblob(m_statement, ++m_bound, 0);
    else
        sqlite3_bind_blob64(m_statement, ++m_bound, value.data(), value.size(), SQLITE_STATIC);
    return *this;
}

Query &Query::bind(std::string_view value) {
    sqlite3_bind_text64(m_statement, ++m_bound, value.data(), value.size(), SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Result<bool> Query::next() {
    const int rc = sqlite3_step(m_statement);
    if (rc == SQLITE_ROW) return true;
    if (rc == SQLITE_DONE) return false;
    return failure(m_db, rc);
}

Result<> Query::run() {
    for (;;) {
        TP_TRY(const bool more, next());
        if (!more) return {};
    }
}

std::int64_t Query::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

ByteView Query::blob(int column) const {
    const auto *data = static_cast<const std::uint8_t *>(sqlite3_column_blob(m_statement, column));
    return {data, data ? static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)) : 0};
}

std::string Query::text(int column) const { return std::string(textOf(blob(column))); }
bool Query::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

Result<std::unique_ptr<Connection>> Connection::open(const std::string &path) {
    sqlite3 *db = nullptr;
    const int rc = sqlite3_open_v2(path.c_str(), &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (rc != SQLITE_OK) {
        auto error = failure(nullptr, rc);
        sqlite3_close(db);
        return error;
    }
    std::unique_ptr<Connection> connection(new Connection(db));
    sqlite3_busy_timeout(db, 10'000);
    sqlite3_extended_result_codes(db, 1);
    TP_CHECK(connection->exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;"
                              "PRAGMA secure_delete=ON;" // erased means overwritten
                              "PRAGMA cache_size=-16384;"));
    return connection;
}

Connection::~Connection() {
    for (const auto &[sql, statement] : m_statements) sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

Result<> Connection::exec(const char *sql) {
    const int rc = sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr);
    if (rc != SQLITE_OK) return failure(m_db, rc);
    return {};
}

Result<Query> Connection::query(const std::string &sql) {
    auto &statement = m_statements[sql];
    if (!statement) {
        const int rc =
            sqlite3_prepare_v3(m_db, sql.c_str(), static_cast<int>(sql.size() + 1), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (rc != SQLITE_OK) {
            m_statements.erase(sql);
            return failure(m_db, rc);
        }
    }
    return Query(m_db, statement);
}

Result<std::int64_t> Connection::integer(const char *sql) {
    TP_TRY(auto rows, query(sql));
    TP_TRY(const bool row, rows.next());
    return row ? rows.integer(0) : 0;
}

} // namespace tp::server
