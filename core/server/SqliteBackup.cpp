#include "core/server/SqliteBackup.h"
#include "core/server/Sqlite.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace tp::server {

namespace fs = std::filesystem;

namespace {

struct Closing {
    void operator()(sqlite3 *db) const { sqlite3_close(db); }
};
using Database = std::unique_ptr<sqlite3, Closing>;

Result<Database> openRaw(const fs::path &file, int flags) {
    sqlite3 *db = nullptr;
    const int rc = sqlite3_open_v2(file.c_str(), &db, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    Database owned(db);
    if (rc != SQLITE_OK) return fail(Code::Io, "cannot open " + file.string());
    sqlite3_busy_timeout(db, 10'000);
    return owned;
}

Result<> copyInto(const fs::path &from, const fs::path &to) {
    // Read-write for a source that was killed: its write-ahead log must be recovered first. Nothing is written into it.
    TP_TRY(const auto source, openRaw(from, SQLITE_OPEN_READWRITE));
    TP_TRY(const auto target, openRaw(to, SQLITE_OPEN_READWRITE));
    auto *copying = sqlite3_backup_init(target.get(), "main", source.get(), "main");
    if (!copying) return fail(Code::Io, "the copy could not begin");
    int rc = SQLITE_OK;
    do {
        rc = sqlite3_backup_step(copying, -1); // in one read transaction: with a write-ahead log nobody waits for it
    } while (rc == SQLITE_BUSY || rc == SQLITE_LOCKED);
    const int ended = sqlite3_backup_finish(copying);
    if (rc != SQLITE_DONE || ended != SQLITE_OK) {
        if ((rc & 0xff) == SQLITE_CORRUPT || (rc & 0xff) == SQLITE_NOTADB) return fail(Code::StoreCorrupt, from.string() + " is damaged");
        return fail((rc & 0xff) == SQLITE_FULL ? Code::ServerFull : Code::Io, "the copy failed: " + std::string(sqlite3_errstr(rc)));
    }
    if (sqlite3_exec(target.get(), "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(Code::Io, "the copy could not be closed as one file");
    return {};
}

Result<> flush(const fs::path &path, int flags) {
    const int fd = ::open(path.c_str(), flags | O_CLOEXEC);
    if (fd < 0) return fail(Code::Io, "cannot open " + path.string());
    const bool flushed = ::fsync(fd) == 0;
    ::close(fd);
    return flushed ? Result<>{} : fail(Code::Io, "cannot flush " + path.string());
}

} // namespace

Result<> backUp(const fs::path &from, const fs::path &to) {
    std::error_code none;
    if (fs::exists(to, none)) return fail(Code::StoreBusy, to.string() + " exists: nothing was changed");
    auto partial = to;
    partial += ".partial";
    fs::remove(partial, none);
    const int made = ::open(partial.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (made < 0) return fail(Code::Io, "cannot create " + partial.string());
    ::close(made);
    auto done = copyInto(from, partial);
    if (done) done = flush(partial, O_RDONLY);
    if (done) fs::rename(partial, to, none);
    if (done && none) done = fail(Code::Io, "cannot name " + to.string() + ": " + none.message());
    if (done) {
        const auto folder = to.has_parent_path() ? to.parent_path() : fs::path(".");
        done = flush(folder, O_RDONLY | O_DIRECTORY);
    }
    if (!done) fs::remove(partial, none);
    return done;
}

Result<> checkPages(const fs::path &file) {
    TP_TRY(auto connection, Connection::open(file.string()));
    TP_TRY(auto query, connection->query("PRAGMA integrity_check(1)"));
    TP_TRY(const bool row, query.next());
    if (!row || query.text(0) != "ok") return fail(Code::StoreCorrupt, file.string() + " is damaged");
    return {};
}

} // namespace tp::server
