#include "core/store/Tables.h"

#include <array>
#include <set>

namespace tp::store {
namespace {

constexpr const char *tables = R"(
CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE device(n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE);
CREATE TABLE type(n INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
-- kind: control::SpaceKind; granted: ids of every structure ever granted, end to end; file: the person of a file space
CREATE TABLE space(n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, kind INTEGER, owner BLOB, granted BLOB, file BLOB, own_last BLOB);
CREATE INDEX space_file ON space(file) WHERE file IS NOT NULL;
CREATE TABLE space_key(space INTEGER, epoch INTEGER, key BLOB NOT NULL, PRIMARY KEY(space, epoch)) WITHOUT ROWID;
CREATE TABLE space_head(space INTEGER, id BLOB, hlc INTEGER, PRIMARY KEY(space, id)) WITHOUT ROWID;
-- grp: the unsent save an own entry belongs to; feed: its number in the server's feed once known; rec: the record once opened
CREATE TABLE journal(local INTEGER PRIMARY KEY, device INTEGER NOT NULL, seq INTEGER NOT NULL, space INTEGER NOT NULL, hlc INTEGER NOT NULL,
    id BLOB NOT NULL, grp INTEGER, feed INTEGER, rec INTEGER, state INTEGER NOT NULL, wire BLOB NOT NULL, UNIQUE(device, seq));
CREATE INDEX journal_rec ON journal(rec) WHERE rec IS NOT NULL;
CREATE INDEX journal_state ON journal(state, space) WHERE state<>0;
CREATE INDEX journal_grp ON journal(grp) WHERE grp IS NOT NULL;
CREATE INDEX journal_unsent ON journal(rec) WHERE grp IS NOT NULL;
CREATE TABLE outbox(grp INTEGER PRIMARY KEY AUTOINCREMENT, encounter INTEGER NOT NULL);
-- wire: null when the entry stands in the journal, set aside
CREATE TABLE quarantine(id BLOB PRIMARY KEY, device BLOB, received INTEGER, code INTEGER, detail TEXT, feed INTEGER, wire BLOB) WITHOUT ROWID;
-- space 0: the consortium's
CREATE TABLE log(space INTEGER, number INTEGER, id BLOB NOT NULL, sent INTEGER NOT NULL, wire BLOB NOT NULL, UNIQUE(space, number));
CREATE INDEX log_unsent ON log(sent) WHERE sent=0;
CREATE TABLE draft(key TEXT PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE record(n INTEGER PRIMARY KEY, id BLOB NOT NULL, type INTEGER NOT NULL, flags INTEGER NOT NULL DEFAULT 0, space INTEGER,
    changed INTEGER NOT NULL DEFAULT 0, UNIQUE(id, type));
CREATE INDEX record_later ON record(n) WHERE flags & 4;
CREATE TABLE conflict(rec INTEGER, field TEXT, PRIMARY KEY(rec, field)) WITHOUT ROWID;
)";

// steps[v] turns version v+1 into v+2.
constexpr std::array<const char *, storeVersion - 1> steps{
    // Erased spaces. event: the erasure; refs: number of the consortium event it cites; lost: own entries that were never sent; step:
    // ErasureStep. redaction: entries whose text was redacted. review: records elsewhere that may still speak of an erased person.
    "CREATE TABLE erasure(space INTEGER PRIMARY KEY, event BLOB NOT NULL, at INTEGER NOT NULL, refs INTEGER NOT NULL, lost INTEGER NOT "
    "NULL,"
    " step INTEGER NOT NULL);"
    "CREATE TABLE redaction(id BLOB, device BLOB, space INTEGER, PRIMARY KEY(id, device, space)) WITHOUT ROWID;"
    "CREATE TABLE review(space INTEGER, type TEXT, record BLOB, reason INTEGER NOT NULL, done INTEGER NOT NULL, PRIMARY KEY(space, type,"
    " record)) WITHOUT ROWID;",
    // Of grants withdrawn: for each structure its id, how many, and (device, last accepted entry) each.
    "ALTER TABLE space ADD COLUMN cuts BLOB",
    "CREATE TABLE warning(kind INTEGER, subject BLOB, at INTEGER, detail TEXT, PRIMARY KEY(kind, subject)) WITHOUT ROWID",
    // Lines of the access log that wait for the next exchange. what: the line without its time; sealed: written, kept for a moment so that
    // the same again is not another line.
    "CREATE TABLE access_line(n INTEGER PRIMARY KEY, structure BLOB NOT NULL, at INTEGER NOT NULL, what BLOB NOT NULL, sealed INTEGER NOT "
    "NULL);"
    "CREATE INDEX access_line_at ON access_line(at)",
    // Numbers this device gave to entries that it took back, unsent, to seal them again (Journal::remove); without an id: to entries that
    // are not known here (Journal::noteUnknown).
    "CREATE TABLE given_up(seq INTEGER PRIMARY KEY, id BLOB NOT NULL)",
    // Keys of epochs that fell with a branch of a log: what was sealed with them counts no more, and is still read to be sealed again.
    // sealed_again: own entries of which that was done.
    "CREATE TABLE fallen_key(space INTEGER, epoch INTEGER, key BLOB, PRIMARY KEY(space, epoch, key)) WITHOUT ROWID;"
    "CREATE TABLE sealed_again(id BLOB PRIMARY KEY) WITHOUT ROWID",
    // Events of the consortium's log that fell with a branch and have not come back: what cites one is set aside, to be taken up.
    // space.keys_missing: of an epoch that its log names; to be tried again when keys of a structure come.
    "CREATE TABLE fallen_event(id BLOB PRIMARY KEY) WITHOUT ROWID;"
    "ALTER TABLE space ADD COLUMN keys_missing INTEGER NOT NULL DEFAULT 1;"
    "UPDATE space SET keys_missing=0 WHERE n IN (SELECT space FROM space_key) AND n NOT IN (SELECT space FROM journal WHERE state<>0 AND "
    "state=1)",
    // Indexes in the order of words, which an older program does not know (createIndexes).
    "",
};

Result<bool> hasTable(Connection &db, const std::string &name) {
    TP_TRY(const auto found, db.number("SELECT 1 FROM sqlite_schema WHERE name=?", name));
    return found.has_value();
}

Result<bool> ensureColumns(Connection &db, const schema::RecordType &type) {
    std::set<std::string> present;
    {
        auto columns = db.query("SELECT name FROM pragma_table_info(?)", tableOf(type.name));
        for (;;) {
            TP_TRY(const bool row, columns.step());
            if (!row) break;
            present.insert(columns.text(0));
        }
    }
    bool added = false;
    for (const auto &field : type.fields) {
        if (present.contains(columnOf(field.name))) continue;
        TP_CHECK(db.script("ALTER TABLE " + tableOf(type.name) + " ADD COLUMN " + columnOf(field.name) + ' ' + sqlType(field.kind)));
        added = true;
    }
    return added;
}

std::string createTable(const schema::RecordType &type) {
    std::string sql = "CREATE TABLE " + tableOf(type.name) + "(n INTEGER PRIMARY KEY, gone INTEGER NOT NULL DEFAULT 0";
    for (const auto &field : type.fields) sql += ", " + columnOf(field.name) + ' ' + sqlType(field.kind);
    return sql + ")";
}

// Contentless: the texts live in t_…; no positions, no sizes, no ranking. The tokens come folded and separated by spaces, so the plain
// ASCII tokenizer cuts them exactly where domain::searchTokens did.
std::string createSearch(const schema::RecordType &type) {
    return "CREATE VIRTUAL TABLE " + searchTableOf(type.name) +
           " USING fts5(tokens, content='', detail=none, columnsize=0, prefix='2 3 4 5', tokenize='ascii')";
}

} // namespace

Result<> createTables(Connection &db) {
    TP_CHECK(db.script(tables));
    for (const auto *step : steps) TP_CHECK(db.script(step));
    return db.script("PRAGMA application_id=" + std::to_string(storeApplication) + "; PRAGMA user_version=" + std::to_string(storeVersion));
}

Result<> checkMarks(Connection &db) {
    TP_TRY(const auto application, db.number("PRAGMA application_id"));
    TP_TRY(const auto version, db.number("PRAGMA user_version"));
    if (application.value_or(0) == 0) return fail(Code::StoreCorrupt, "the store is empty");
    if (*application != storeApplication) return fail(Code::StoreForeign, "application_id");
    if (version.value_or(0) > storeVersion) return fail(Code::StoreNewer, "version " + std::to_string(*version));
    if (version.value_or(0) < 1) return fail(Code::StoreCorrupt, "version " + std::to_string(version.value_or(0)));
    for (const char *name : {"meta", "journal", "record", "log", "outbox"}) {
        TP_TRY(const bool present, hasTable(db, name));
        if (!present) return fail(Code::StoreCorrupt, std::string("no table ") + name);
    }
    return {};
}

Result<> migrate(Connection &db) {
    for (;;) {
        TP_TRY(const auto version, db.number("PRAGMA user_version"));
        if (*version >= storeVersion) return {};
        TP_TRY(auto transaction, Transaction::begin(db));
        TP_CHECK(db.script(steps.at(static_cast<std::size_t>(*version - 1))));
        TP_CHECK(db.script("PRAGMA user_version=" + std::to_string(*version + 1)));
        TP_CHECK(transaction.commit());
    }
}

Result<bool> ensureTypeTables(Connection &db, const Catalogue &catalogue) {
    bool added = false;
    for (const auto &type : catalogue.types()) {
        TP_TRY(const bool present, hasTable(db, tableOf(type.name)));
        if (present) {
            TP_TRY(const bool columns, ensureColumns(db, type));
            added = added || columns;
        } else {
            TP_CHECK(db.script(createTable(type)));
            added = true;
        }
        for (const auto &field : type.fields)
            if (isMany(field.kind))
                TP_CHECK(db.script("CREATE TABLE IF NOT EXISTS " + itemTableOf(type.name, field.name) +
                                   "(code TEXT, n INTEGER, PRIMARY KEY(code, n)) WITHOUT ROWID"));
        TP_TRY(const bool searched, hasTable(db, searchTableOf(type.name)));
        if (isSearched(type) && !searched) TP_CHECK(db.script(createSearch(type)));
    }
    return added;
}

Result<> emptyProjection(Connection &db, const Catalogue &catalogue) {
    TP_CHECK(db.script("DELETE FROM record; DELETE FROM conflict; UPDATE space SET file=NULL; UPDATE journal SET rec=NULL;"));
    for (const auto &type : catalogue.types()) {
        TP_CHECK(db.script("DELETE FROM " + tableOf(type.name)));
        for (const auto &field : type.fields)
            if (isMany(field.kind)) TP_CHECK(db.script("DELETE FROM " + itemTableOf(type.name, field.name)));
        if (isSearched(type))
            TP_CHECK(db.script("INSERT INTO " + searchTableOf(type.name) + "(" + searchTableOf(type.name) + ") VALUES('delete-all')"));
    }
    return {};
}

Result<std::optional<Bytes>> meta(Connection &db, std::string_view key) { return db.blob("SELECT value FROM meta WHERE key=?", key); }
Result<> setMeta(Connection &db, std::string_view key, ByteView value) {
    return db.run("INSERT INTO meta VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value", key, value);
}
Result<std::optional<std::int64_t>> metaNumber(Connection &db, std::string_view key) {
    return db.number("SELECT value FROM meta WHERE key=?", key);
}
Result<> setMetaNumber(Connection &db, std::string_view key, std::int64_t value) {
    return db.run("INSERT INTO meta VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value", key, value);
}

Result<LeaseEvidence> leaseEvidence(Connection &db) {
    LeaseEvidence evidence;
    TP_TRY(const auto seen, metaNumber(db, "lease.seen"));
    TP_TRY(const auto last, metaNumber(db, "lastSync")); // a store of before the lease: counted from its last exchange
    TP_TRY(const auto synced, metaNumber(db, "lease.synced"));
    TP_TRY(const auto elapsed, metaNumber(db, "lease.elapsed"));
    TP_TRY(const auto jumped, metaNumber(db, "lease.jumped"));
    evidence.seenMs = seen.value_or(last.value_or(0));
    evidence.syncedMs = synced.value_or(last.value_or(0));
    evidence.elapsedMs = elapsed.value_or(0);
    evidence.jumped = jumped.value_or(0) != 0;
    return evidence;
}
Result<> setLeaseEvidence(Connection &db, const LeaseEvidence &evidence) {
    TP_CHECK(setMetaNumber(db, "lease.synced", evidence.syncedMs));
    TP_CHECK(setMetaNumber(db, "lease.elapsed", evidence.elapsedMs));
    TP_CHECK(setMetaNumber(db, "lease.seen", evidence.seenMs));
    return setMetaNumber(db, "lease.jumped", evidence.jumped);
}

} // namespace tp::store
