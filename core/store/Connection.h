#pragma once
// One open SQLCipher database: key, pragmas, error mapping, a cache of prepared statements. Belongs to one thread; `cancel` alone may be
// called from another. Failures: NotFound (no file), StoreCorrupt (key or pages do not fit, truncated), StoreForeign (a file in clear),
// StoreBusy, DiskFull, Io, Cancelled.
#include "core/crypto/Secret.h"
#include "core/store/LongWork.h"
#include "core/store/Statement.h"

#include <atomic>
#include <filesystem>
#include <memory>
#include <unordered_map>

namespace tp::store {

struct OpenMode {
    bool create = false;
    bool readOnly = false;
    int cacheMb = 4; // of pages in clear; more for what works on and on: each page that is not there is read, checked and decrypted
    std::string vfs; // empty: the platform's
};

class Connection {
public:
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const std::filesystem::path &file, const crypto::Secret<32> &key,
                                                                  const OpenMode &mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // query: rows follow with step(); parameters are copied. An error of preparation comes out of the first step().
    template <class... Args> [[nodiscard]] Statement query(std::string_view sql, const Args &...args) {
        auto statement = take(sql);
        (bindOne(statement, args, true), ...);
        return statement;
    }
    // run: to the end, rows ignored.
    template <class... Args> [[nodiscard]] Result<> run(std::string_view sql, const Args &...args) {
        auto statement = take(sql);
        (bindOne(statement, args, false), ...);
        return drain(statement);
    }
    // The first column of the first row; absent when there is no row or it is null.
    template <class... Args> [[nodiscard]] Result<std::optional<std::int64_t>> number(std::string_view sql, const Args &...args) {
        auto statement = query(sql, args...);
        TP_TRY(const bool row, statement.step());
        if (!row || statement.null(0)) return std::nullopt;
        return statement.integer(0);
    }
    template <class... Args> [[nodiscard]] Result<std::optional<Bytes>> blob(std::string_view sql, const Args &...args) {
        auto statement = query(sql, args...);
        TP_TRY(const bool row, statement.step());
        if (!row || statement.null(0)) return std::nullopt;
        return statement.bytes(0);
    }
    [[nodiscard]] Result<> script(const std::string &sql); // several statements, no parameters

    [[nodiscard]] std::int64_t lastRow() const;
    [[nodiscard]] std::int64_t changes() const;
    [[nodiscard]] Error lastError(int code) const;
    [[nodiscard]] Error presentError() const;          // of the last call that failed
    void cancel() { m_cancelled = true; }              // from any thread: the running statement ends with Cancelled
    void resume() { m_cancelled = false; }             // before the next one
    void watch(LongWork &work) { m_work = &work; }     // looks at it now and then while a statement runs; outlives the connection
    [[nodiscard]] std::uint64_t pagesInMemory() const; // about, of everything attached: a VACUUM builds the new file there
    [[nodiscard]] sqlite3 *raw() const { return m_db; }
    void giveBack(std::string sql, sqlite3_stmt *statement);
    [[nodiscard]] bool idle() const;                  // no transaction open
    [[nodiscard]] Result<> end(std::string_view sql); // of a transaction: nobody stops that, or what is done would be told as not done

private:
    explicit Connection(sqlite3 *db) : m_db(db) {}
    [[nodiscard]] Statement take(std::string_view sql);
    [[nodiscard]] Result<> drain(Statement &statement);
    [[nodiscard]] Result<> prepareToWork(const crypto::Secret<32> &key, const OpenMode &mode);
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    sqlite3 *m_db;
    std::unordered_map<std::string, std::vector<sqlite3_stmt *>, TextHash, std::equal_to<>> m_cache;
    std::atomic<bool> m_cancelled{false};
    LongWork *m_work = nullptr;
};

// BEGIN IMMEDIATE … COMMIT; rolled back when it goes out of scope uncommitted.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Connection *connection) : m_connection(connection) {}
    Connection *m_connection;
};

} // namespace tp::store
