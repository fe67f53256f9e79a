#include "core/server/SqliteTransaction.h"

#include <array>

namespace tp::server {

namespace {

constexpr std::int64_t applicationId = 0x54505356; // "TPSV"
constexpr std::int64_t schemaVersion = 3;

// kind: 0 entry, 1 control event. `device`, `seq` and `control` are null for events.
constexpr const char *tables = R"sql(
CREATE TABLE consortium(
    key INTEGER PRIMARY KEY, generation BLOB NOT NULL, address TEXT NOT NULL, last INTEGER NOT NULL, chain BLOB NOT NULL,
    lookup BLOB NOT NULL, bundle BLOB NOT NULL, expires INTEGER NOT NULL);
CREATE TABLE space(
    consortium INTEGER NOT NULL, number INTEGER NOT NULL, space BLOB NOT NULL, entries INTEGER NOT NULL, digest BLOB NOT NULL,
    PRIMARY KEY(consortium, number)) WITHOUT ROWID;
CREATE UNIQUE INDEX space_id ON space(consortium, space);
CREATE TABLE device(
    consortium INTEGER NOT NULL, number INTEGER NOT NULL, device BLOB NOT NULL, PRIMARY KEY(consortium, number)) WITHOUT ROWID;
CREATE UNIQUE INDEX device_id ON device(consortium, device);
CREATE TABLE space_grant(
    consortium INTEGER NOT NULL, structure BLOB NOT NULL, space INTEGER NOT NULL,
    PRIMARY KEY(consortium, structure, space)) WITHOUT ROWID;
CREATE INDEX space_grant_space ON space_grant(consortium, space);
CREATE TABLE feed(
    consortium INTEGER NOT NULL, number INTEGER NOT NULL, first INTEGER NOT NULL, kind INTEGER NOT NULL, space INTEGER NOT NULL,
    device INTEGER, seq INTEGER, control INTEGER, id BLOB NOT NULL, id8 INTEGER NOT NULL, tag BLOB NOT NULL,
    PRIMARY KEY(consortium, number)) WITHOUT ROWID;
CREATE UNIQUE INDEX feed_seq ON feed(consortium, device, seq) WHERE kind = 0;
CREATE INDEX feed_id ON feed(consortium, id8) WHERE kind = 0;
CREATE INDEX feed_space ON feed(consortium, space, number) WHERE kind = 0;
CREATE TABLE wire(
    consortium INTEGER NOT NULL, number INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY(consortium, number)) WITHOUT ROWID;
CREATE TABLE log(
    consortium INTEGER NOT NULL, scope INTEGER NOT NULL, event INTEGER NOT NULL, number INTEGER NOT NULL,
    PRIMARY KEY(consortium, scope, event)) WITHOUT ROWID;
)sql";

// Made whenever they are missing: they hold nothing that cannot be lost. contact: when a device last proved who it is. farewell: the feed
// numbers of events that end a structure's grant, which it may still read.
constexpr const char *lateTables = R"sql(
CREATE TABLE IF NOT EXISTS contact(
    consortium INTEGER NOT NULL, device BLOB NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(consortium, device)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS farewell(
    consortium INTEGER NOT NULL, structure BLOB NOT NULL, number INTEGER NOT NULL,
    PRIMARY KEY(consortium, structure, number)) WITHOUT ROWID;
)sql";
// steps[v] turns version v+1 into v+2; a new file passes through all of them.
// restored: server::Restored.
constexpr std::array steps{"ALTER TABLE consortium ADD COLUMN restored INTEGER NOT NULL DEFAULT 0;"
                           "CREATE INDEX feed_event ON feed(consortium, id) WHERE kind = 1;",
                           "ALTER TABLE consortium ADD COLUMN standing INTEGER NOT NULL DEFAULT 0;"
                           "ALTER TABLE consortium ADD COLUMN restored_at INTEGER NOT NULL DEFAULT 0;"
                           "UPDATE consortium SET restored_at = CAST(strftime('%s', 'now') AS INTEGER) * 1000 WHERE restored <> 0;"};
static_assert(steps.size() == schemaVersion - 1);

} // namespace

Result<> prepareSchema(Connection &connection) {
    TP_TRY(const auto id, connection.integer("PRAGMA application_id"));
    TP_TRY(const auto version, connection.integer("PRAGMA user_version"));
    TP_TRY(const auto objects, connection.integer("SELECT count(*) FROM sqlite_schema"));
    if (objects == 0) {
        TP_CHECK(connection.exec(("BEGIN IMMEDIATE; " + std::string(tables) + "; PRAGMA application_id=" + std::to_string(applicationId) +
                                  "; PRAGMA user_version=1; COMMIT")
                                     .c_str()));
    } else {
        if (id != applicationId) return fail(Code::StoreForeign, "this database belongs to another program");
        if (version > schemaVersion) return fail(Code::StoreNewer, "database version " + std::to_string(version));
        if (version < 1) return fail(Code::StoreCorrupt, "database version " + std::to_string(version));
    }
    for (auto from = objects == 0 ? 1 : version; from < schemaVersion; ++from) {
        const auto *step = steps.at(static_cast<std::size_t>(from - 1));
        TP_CHECK(connection.exec(
            ("BEGIN IMMEDIATE; " + std::string(step) + "; PRAGMA user_version=" + std::to_string(from + 1) + "; COMMIT").c_str()));
    }
    return connection.exec(lateTables);
}

} // namespace tp::server
