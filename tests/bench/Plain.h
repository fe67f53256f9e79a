#pragma once
// The reference: the same rows in the same tables, indexes and search index, written by SQLite alone. It is the store's own library
// (SQLCipher) without a key, so that what is compared is what this project adds, not one build of SQLite with another.
#include "tests/bench/World.h"

#include <filesystem>

struct sqlite3;
struct sqlite3_stmt;

namespace tp::bench {

// The whole store, in clear: tables, indexes, rows.
void exportPlain(const store::Session &session, const std::filesystem::path &file);

class Plain { // one connection, with the pragmas of the store's writer
public:
    explicit Plain(const std::filesystem::path &file);
    ~Plain();
    Plain(const Plain &) = delete;
    Plain &operator=(const Plain &) = delete;
    void run(const std::string &sql);
    [[nodiscard]] sqlite3 *raw() const { return m_db; }

private:
    sqlite3 *m_db = nullptr;
};

// One row as SQLite values, kept until it is inserted.
struct PlainRow {
    std::string table;
    std::vector<Value> values; // all columns
};

// What is newest in the store: `since` is taken before a save, `rows` after it gives what the save inserted.
struct NewRows {
    std::int64_t journal = 0, record = 0, outbox = 0;
    [[nodiscard]] static NewRows since(const store::Session &session);
    [[nodiscard]] std::vector<PlainRow> rows(const store::Session &session, const domain::RecordChange &saved) const;
};

// Seconds to insert `rows` in one durable transaction.
[[nodiscard]] double insertDurably(Plain &plain, const std::vector<PlainRow> &rows);

// Seconds to insert every row of `from` (a file made by exportPlain) into a new database at `to`: tables, then indexes, then search.
[[nodiscard]] double insertEverything(const std::filesystem::path &from, const std::filesystem::path &to);

} // namespace tp::bench
