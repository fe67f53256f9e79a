#pragma once
// A thin skin over the sqlite3 C API: errors as values, statements prepared once per connection, rows released with their Query.
// One thread at a time per Connection.
#include "core/base/Ids.h"

#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace tp::server {

class Query {
public:
    Query(sqlite3 *db, sqlite3_stmt *statement) : m_db(db), m_statement(statement) {}
    Query(Query &&other) noexcept : m_db(other.m_db), m_statement(std::exchange(other.m_statement, nullptr)), m_bound(other.m_bound) {}
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    Query &operator=(Query &&) = delete;
    ~Query();

    // Parameters in order. Views must live until the query ends.
    Query &bind(std::int64_t value);
    Query &bind(std::uint64_t value) { return bind(static_cast<std::int64_t>(value)); }
    Query &bind(ByteView value);
    Query &bind(std::string_view value);
    template <class Tag, std::size_t N> Query &bind(const Id<Tag, N> &id) { return bind(id.view()); }

    [[nodiscard]] Result<bool> next(); // false: no more rows
    [[nodiscard]] Result<> run();      // to the end, rows ignored
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::uint64_t number(int column) const { return static_cast<std::uint64_t>(integer(column)); }
    [[nodiscard]] ByteView blob(int column) const; // valid until next()
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    template <class T> [[nodiscard]] Result<T> id(int column) const { return T::from(blob(column)); }

private:
    sqlite3 *m_db;
    sqlite3_stmt *m_statement;
    int m_bound = 0;
};

class Connection {
public:
    // Opens and creates if need be; WAL, synchronous=FULL, foreign keys on, what is deleted is overwritten. ":memory:" is not for us:
    // readers share the file.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const std::string &path);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] Result<> exec(const char *sql); // several statements, no parameters
    [[nodiscard]] Result<Query> query(const std::string &sql);
    template <class... Args> [[nodiscard]] Result<Query> query(const std::string &sql, const Args &...args) {
        TP_TRY(auto made, query(sql));
        (made.bind(args), ...);
        return made;
    }
    template <class... Args> [[nodiscard]] Result<> run(const std::string &sql, const Args &...args) {
        TP_TRY(auto made, query(sql, args...));
        return made.run();
    }
    [[nodiscard]] Result<std::int64_t> integer(const char *sql); // of its first row; 0: there is none

private:
    explicit Connection(sqlite3 *db) : m_db(db) {}
    sqlite3 *m_db;
    std::unordered_map<std::string, sqlite3_stmt *> m_statements;
};

} // namespace tp::server
