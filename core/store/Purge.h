#pragma once
// Taking texts away: everything of an erased space, or single redacted entries. What stays of an entry is its stub (number, hash and
// signature: the chains still verify). In the transaction that learns of it, so that there is no moment at which the erasure is known and a
// text still there; the pages that held it are cleaned by `scrub` afterwards, and again at the next opening if that was cut short.
#include "core/store/Ingest.h"

namespace tp::store {

[[nodiscard]] Result<> purgeSpace(Workbench &bench, Ingest &ingest, const Erased &erased);
[[nodiscard]] Result<> purgeText(Workbench &bench, Ingest &ingest, const Redacted &redacted);

// May this device have held the file? It was there when the erasure cited the consortium's log, of a structure ever granted the file.
[[nodiscard]] bool mayHaveHeld(const control::Membership &membership, const control::Device &device, const std::set<StructureId> &granted,
                               std::uint64_t refs);

// Outside a transaction. Words left in the search index, free pages and what page splits left behind, the write-ahead log: the whole file
// is written anew, in memory proportional to its size. StoreBusy: somebody reads, nothing is lost by trying again later.
[[nodiscard]] Result<> scrub(Workbench &bench);
[[nodiscard]] Result<bool> scrubDue(Connection &db);

// Records of this device that may still speak of the person: encounters their participations led to that hold a note, and texts outside
// the file that hold the usual or family name as whole words. Listed by type and id: the list does not keep the name.
[[nodiscard]] Result<> listForReview(Workbench &bench, std::int64_t space);

} // namespace tp::store
