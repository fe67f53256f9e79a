#pragma once
// The tables of the store, and how an older store becomes the present one. Two halves: what is kept (journal, logs, keys, outbox, drafts,
// quarantine) and what is derived and can be thrown away (record, conflict, t_…, s_…, i_…).
#include "core/store/Catalogue.h"
#include "core/store/Connection.h"
#include "core/store/OfflineLease.h"

namespace tp::store {

inline constexpr int storeVersion = 9;              // user_version
inline constexpr int storeApplication = 0x54505041; // application_id, "TPPA"

// journal.state: what became of an entry. Only Folded entries count in the projection.
enum class EntryState : std::uint8_t {
    Folded = 0,
    Unreadable = 1, // its space's key is not held (yet)
    Waiting = 2,    // cites a control event not known here (yet)
    SetAside = 3,   // a rule refuses it: see quarantine
    Redacted = 4    // its text was erased; the chain still verifies
};
// erasure.step: what this device has done of it.
enum class ErasureStep : std::uint8_t { Purged = 0, Scrubbed = 1, Acknowledged = 2 };
enum class ReviewReason : std::uint8_t { Linked = 0, Named = 1 };                     // review.reason
enum RecordFlag : unsigned { Deleted = 1, ReadOnly = 2, Later = 4, Conflicting = 8 }; // record.flags

[[nodiscard]] Result<> createTables(Connection &db);
// StoreForeign, StoreNewer, StoreCorrupt (not even our marks).
[[nodiscard]] Result<> checkMarks(Connection &db);
[[nodiscard]] Result<> migrate(Connection &db); // from user_version to storeVersion, one transaction a step
// Adds what the types need and the store lacks: tables, columns. True when something of `types` is new to the store.
[[nodiscard]] Result<bool> ensureTypeTables(Connection &db, const Catalogue &catalogue);
[[nodiscard]] Result<> emptyProjection(Connection &db, const Catalogue &catalogue);

[[nodiscard]] Result<std::optional<Bytes>> meta(Connection &db, std::string_view key);
[[nodiscard]] Result<> setMeta(Connection &db, std::string_view key, ByteView value);
// Marks in `meta`. shutOut: the server was restored and lets this device in no more; what it had taken may be nowhere but here. copied: an
// entry came that another copy of this profile wrote.
inline constexpr std::string_view shutOutKey = "shutOut", copiedKey = "copied";
[[nodiscard]] Result<std::optional<std::int64_t>> metaNumber(Connection &db, std::string_view key);
[[nodiscard]] Result<> setMetaNumber(Connection &db, std::string_view key, std::int64_t value);
[[nodiscard]] Result<LeaseEvidence> leaseEvidence(Connection &db);
[[nodiscard]] Result<> setLeaseEvidence(Connection &db, const LeaseEvidence &evidence);

} // namespace tp::store
