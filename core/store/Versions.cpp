#include "core/store/Versions.h"

#include "core/store/Tables.h"

#include <sqlite3.h>

namespace tp::store {

Versions versions() {
    Versions out{{}, sqlite3_libversion(), storeVersion};
    sqlite3 *db = nullptr;
    sqlite3_stmt *asked = nullptr;
    if (sqlite3_open(":memory:", &db) == SQLITE_OK && sqlite3_prepare_v2(db, "PRAGMA cipher_version", -1, &asked, nullptr) == SQLITE_OK &&
        sqlite3_step(asked) == SQLITE_ROW)
        if (const auto *text = sqlite3_column_text(asked, 0)) out.sqlcipher = reinterpret_cast<const char *>(text);
    sqlite3_finalize(asked);
    sqlite3_close(db);
    return out;
}

} // namespace tp::store
