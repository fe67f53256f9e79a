#include "tests/bench/Plain.h"

#include "core/domain/Text.h"
#include "core/store/Catalogue.h"
#include "core/store/Connection.h"
#include "tests/bench/Measure.h"

#include <sqlite3.h>

#include <fstream>
#include <map>

namespace tp::bench {

namespace {

void check(sqlite3 *db, int code, const char *what) {
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW) return;
    std::fprintf(stderr, "bench: plain SQLite: %s: %s\n", what, sqlite3_errmsg(db));
    std::exit(1);
}

std::unique_ptr<store::Connection> connect(const store::Session &session) {
    return must(store::Connection::open(session.storeFile(), session.storeKey(), {}), "store");
}

Value cell(const store::Statement &row, int column) {
    switch (sqlite3_column_type(row.raw(), column)) {
    case SQLITE_INTEGER:
        return row.integer(column);
    case SQLITE_TEXT:
        return row.text(column);
    case SQLITE_BLOB:
        return row.bytes(column);
    default:
        return {};
    }
}

void bind(sqlite3_stmt *to, int at, const Value &value) {
    if (const auto *integer = value.integer())
        sqlite3_bind_int64(to, at, *integer);
    else if (const auto *text = value.text())
        sqlite3_bind_text(to, at, text->data(), static_cast<int>(text->size()), SQLITE_STATIC);
    else if (const auto *bytes = value.bytes())
        sqlite3_bind_blob(to, at, bytes->data(), static_cast<int>(bytes->size()), SQLITE_STATIC);
    else
        sqlite3_bind_null(to, at);
}

void take(store::Connection &db, std::vector<PlainRow> &into, const std::string &table, const std::string &where, std::int64_t above) {
    auto rows = db.query("SELECT * FROM " + table + " WHERE " + where, above);
    while (must(rows.step(), "row")) {
        PlainRow row{table, {}};
        for (int i = 0; i < sqlite3_column_count(rows.raw()); ++i) row.values.push_back(cell(rows, i));
        into.push_back(std::move(row));
    }
}

std::string tokensOf(const std::string &text) {
    std::string out;
    for (const auto &token : domain::searchTokens(text)) out += (out.empty() ? "" : " ") + token;
    return out;
}

} // namespace

void exportPlain(const store::Session &session, const std::filesystem::path &file) {
    auto db = connect(session);
    std::ofstream(file).close(); // an attached database is opened as the store is: it must exist
    must(db->script("ATTACH DATABASE '" + file.string() + "' AS plain KEY ''"), "attach");
    must(db->script("SELECT sqlcipher_export('plain')"), "export");
    must(db->script("DETACH DATABASE plain"), "detach");
}

Plain::Plain(const std::filesystem::path &file) {
    check(m_db, sqlite3_open_v2(file.string().c_str(), &m_db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr),
          "open");
    const auto inWordOrder = [](void *, int leftSize, const void *left, int rightSize, const void *right) {
        return domain::compareWords({static_cast<const char *>(left), static_cast<std::size_t>(leftSize)},
                                    {static_cast<const char *>(right), static_cast<std::size_t>(rightSize)});
    };
    check(m_db, sqlite3_create_collation_v2(m_db, store::wordOrder, SQLITE_UTF8, nullptr, inWordOrder, nullptr), "collation");
    run("PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON");
}
Plain::~Plain() { sqlite3_close_v2(m_db); }
void Plain::run(const std::string &sql) { check(m_db, sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, nullptr), sql.c_str()); }

NewRows NewRows::since(const store::Session &session) {
    auto db = connect(session);
    const auto last = [&](const char *sql) { return must(db->number(sql), sql).value_or(0); };
    return {last("SELECT max(local) FROM journal"), last("SELECT max(n) FROM record"),
            last("SELECT max(seq) FROM sqlite_sequence WHERE name='outbox'")};
}

std::vector<PlainRow> NewRows::rows(const store::Session &session, const domain::RecordChange &saved) const {
    auto db = connect(session);
    std::vector<PlainRow> all;
    take(*db, all, "outbox", "grp>?", outbox);
    take(*db, all, "journal", "local>?", journal);
    take(*db, all, "space_head", "id IN (SELECT id FROM journal WHERE local>?)", journal);
    take(*db, all, "record", "n>?", record);
    take(*db, all, "t_encounter", "n>?", record);
    take(*db, all, "i_encounter_themes", "n>?", record);
    PlainRow search{"s_encounter(rowid, tokens)", {record + 1}};
    search.values.emplace_back(tokensOf(*saved.set.at("place").text() + " " + *saved.set.at("note").text()));
    all.push_back(std::move(search));
    return all;
}

double insertDurably(Plain &plain, const std::vector<PlainRow> &rows) {
    std::map<std::string, sqlite3_stmt *> prepared; // outside the measure, as the store keeps its own
    for (const auto &row : rows) {
        auto &statement = prepared[row.table];
        if (statement) continue;
        std::string sql = "INSERT INTO " + row.table + " VALUES(";
        for (std::size_t i = 0; i < row.values.size(); ++i) sql += i ? ",?" : "?";
        check(plain.raw(), sqlite3_prepare_v2(plain.raw(), (sql + ")").c_str(), -1, &statement, nullptr), sql.c_str());
    }
    const Stopwatch time;
    plain.run("BEGIN IMMEDIATE");
    for (const auto &row : rows) {
        auto *statement = prepared[row.table];
        for (std::size_t i = 0; i < row.values.size(); ++i) bind(statement, static_cast<int>(i) + 1, row.values[i]);
        check(plain.raw(), sqlite3_step(statement), row.table.c_str());
        sqlite3_reset(statement);
    }
    plain.run("COMMIT");
    const auto seconds = time.seconds();
    for (auto &[table, statement] : prepared) sqlite3_finalize(statement);
    return seconds;
}

} // namespace tp::bench
