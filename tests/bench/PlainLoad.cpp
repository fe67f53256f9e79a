// The limit of a first synchronisation: the same rows into an empty database, by SQLite alone.
#include "core/domain/Text.h"
#include "tests/bench/Measure.h"
#include "tests/bench/Plain.h"

#include <sqlite3.h>

namespace tp::bench {

namespace {

std::vector<std::string> column(sqlite3 *db, const std::string &sql) {
    std::vector<std::string> out;
    sqlite3_stmt *rows = nullptr;
    sqlite3_prepare_v2(db, sql.c_str(), -1, &rows, nullptr);
    while (sqlite3_step(rows) == SQLITE_ROW) out.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(rows, 0)));
    sqlite3_finalize(rows);
    return out;
}

struct Texts {
    std::int64_t n;
    std::string tokens;
};

std::vector<Texts> textsOf(sqlite3 *db) {
    std::vector<Texts> out;
    sqlite3_stmt *rows = nullptr;
    sqlite3_prepare_v2(db, "SELECT n, ifnull(f_place,'') || ' ' || ifnull(f_note,'') FROM src.t_encounter ORDER BY n", -1, &rows, nullptr);
    while (sqlite3_step(rows) == SQLITE_ROW) {
        Texts one{sqlite3_column_int64(rows, 0), {}};
        for (const auto &token : domain::searchTokens(reinterpret_cast<const char *>(sqlite3_column_text(rows, 1))))
            one.tokens += (one.tokens.empty() ? "" : " ") + token;
        out.push_back(std::move(one));
    }
    sqlite3_finalize(rows);
    return out;
}

} // namespace

double insertEverything(const std::filesystem::path &from, const std::filesystem::path &to) {
    Plain plain(to);
    plain.run("ATTACH DATABASE '" + from.string() + "' AS src");
    constexpr const char *ordinary = " FROM src.sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 's!_%' ESCAPE '!' AND name NOT LIKE "
                                     "'sqlite!_%' ESCAPE '!' AND type=";
    const auto tables = column(plain.raw(), std::string("SELECT name") + ordinary + "'table'");
    const auto creations = column(plain.raw(), std::string("SELECT sql") + ordinary + "'table'");
    const auto indexes = column(plain.raw(), std::string("SELECT sql") + ordinary + "'index'");
    const auto search = column(plain.raw(), "SELECT sql FROM src.sqlite_schema WHERE name='s_encounter'");
    const auto texts = textsOf(plain.raw());
    for (const auto &sql : creations) plain.run(sql);
    plain.run(search.front());

    const Stopwatch time;
    plain.run("BEGIN IMMEDIATE");
    for (const auto &table : tables)
        plain.run("INSERT INTO main." + table + " SELECT * FROM src." + table + " WHERE 1"); // WHERE: row by row, not page by page
    plain.run("COMMIT; BEGIN IMMEDIATE");
    for (const auto &sql : indexes) plain.run(sql);
    plain.run("COMMIT; BEGIN IMMEDIATE");
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(plain.raw(), "INSERT INTO s_encounter(rowid, tokens) VALUES(?,?)", -1, &insert, nullptr);
    for (const auto &one : texts) {
        sqlite3_bind_int64(insert, 1, one.n);
        sqlite3_bind_text(insert, 2, one.tokens.data(), static_cast<int>(one.tokens.size()), SQLITE_STATIC);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    plain.run("COMMIT");
    return time.seconds();
}

} // namespace tp::bench
