#pragma once
// Writing the store: local saves, what arrives from the server, and what must be known to send. One Writer owns the one read-write
// connection and belongs to one thread. A function that returned without an error has written durably (WAL, synchronous=FULL).
// Failures: Invalid, NotFound, Denied, TooLarge, DiskFull, Io, StoreCorrupt, Cancelled (somebody stopped it: LongWork.h). After a failure
// nothing of the call is in the store.
#include "core/identity/RescueFile.h"
#include "core/store/Reader.h"
#include "core/store/Rescue.h"
#include "core/store/Session.h"
#include "core/wire/Messages.h"

#include <unordered_map>
#include <unordered_set>

namespace tp::store {

struct Saved {
    std::vector<RecordId> records;                       // as given
    std::uint64_t group = 0;                             // local number of the save, for its state
    std::vector<std::pair<std::string, RecordId>> along; // of these the rules wrote something beside it (core/domain/Meetings.h)
};

struct ChangedTypes {                                      // what readers may want to refresh
    std::vector<std::pair<std::string, RecordId>> records; // empty after a bulk load: refresh all
    bool everything = false;
};

struct Applied {
    ChangedTypes changed;
    std::size_t entries = 0; // new ones folded
    std::size_t quarantined = 0;
    bool forked = false;            // a control event stands where another is known: two histories
    bool logsBehind = false;        // something cites a control event not known here: fetch the logs
    std::vector<SpaceId> newSpaces; // spaces that became readable and need a back-fill
    bool overtaken = false;         // the cursor was not remembered: the feed is being read from its beginning again
    bool toPush = false;            // erasures done here wait to be told, or what a key sealed that fell waits to be sealed again
};

struct OutgoingGroup {
    std::uint64_t group = 0;
    std::vector<Bytes> wires;
    std::vector<EntryId> skipped; // of these, the ones before which numbers were given up (Journal.h)
};

struct HeldEntries { // that a server has had, in the order they came here; one of a save's entries is followed by the others
    std::vector<EntryId> ids;
    std::vector<std::int64_t> places; // in the journal, one an id
    std::int64_t last = 0;            // place to go on from
};
struct Comparison { // of the journal with a server's digests, gathered in slices
    std::map<SpaceId, wire::SpaceDigest> spaces;
    std::unordered_set<EntryId> ids;            // held
    std::map<SpaceId, std::set<EntryId>> aside; // of those, set aside
    std::unordered_map<EntryId, EntryId> named; // dep, or a control event cited and not known → an entry that names it
};
struct Replaced {             // a branch of a log that did not stand
    std::size_t redo = 0;     // acts of this device in it: to be done again by who made them; listed in quarantine
    std::size_t resealed = 0; // entries of this device that cited it, sealed and sent again with the same content
};

class Writer {
public:
    [[nodiscard]] static Result<std::unique_ptr<Writer>> open(Session &session);
    virtual ~Writer() = default;

    // One save: validates, seals one entry per space touched (a group), journals, folds and indexes them, all in one transaction. A
    // person's creation makes its file space in the same transaction. `set` values equal to the present one are left out. Where an
    // encounter is moved in time its participations readable and writable here are moved along, in the same save; so too by the others.
    [[nodiscard]] virtual Result<Saved> commit(std::span<const domain::RecordChange> changes) = 0;
    // Same, for what one edit means: the base of each field written is its present heads. Denied: the type is kept for good.
    [[nodiscard]] virtual Result<Saved> remove(std::string_view type, const RecordId &record) = 0;
    [[nodiscard]] virtual Result<Saved> restore(std::string_view type, const RecordId &record) = 0; // undo of remove
    // Writes `value` over all present heads of the field.
    [[nodiscard]] virtual Result<Saved> resolve(std::string_view type, const RecordId &record, std::string_view field,
                                                const Value &value) = 0;

    [[nodiscard]] virtual Result<> saveDraft(std::string_view key, ByteView draft) = 0; // empty: forget it

    // One line of the access log, kept here until the next exchange. The same again within five minutes is no other line.
    [[nodiscard]] virtual Result<> noteAccess(const Access &access) = 0;

    // --- what could not be sent -------------------------------------------------------------------------------------------------------
    // Everything of this device's that the server has not taken: pending saves, and those it refused. What it has taken is not in it,
    // unless it was restored and has shut this device out since (noteShutOut): it may have lost that, and nobody else may hold it.
    [[nodiscard]] virtual Result<identity::RescueFile> unsentWork() = 0;
    // What of `device` is set aside in the journal, as if it were its rescue file (not signed, and never written). NotFound: no such
    // device.
    [[nodiscard]] virtual Result<identity::RescueFile> setAsideWork(const DeviceId &device) = 0;
    // What a rescue file would bring here. Changes nothing.
    [[nodiscard]] virtual Result<RescueReview> reviewRescue(const identity::RescueFile &file) = 0;
    // Takes up the chosen items (their places in the review), whole saves each, and records from whom. One transaction. Adopting again is
    // nothing. Synchronise before, so that what was sent after all, and what was erased, is known here.
    [[nodiscard]] virtual Result<Rescued> adoptRescue(const identity::RescueFile &file, std::span<const std::size_t> chosen) = 0;

    // A look at the clocks for the offline lease: when the store opens, then at least once an hour.
    [[nodiscard]] virtual Result<Lease> lookAtClock() = 0;

    // --- for sync -------------------------------------------------------------------------------------------------------------------
    // Folds a page and remembers its cursor in the same transaction. Entries that fail are quarantined with their reason.
    // `verified`: signatures were already checked (by `verifySignatures`), in page order; empty: check here.
    // A page without a cursor (a slice of a page, a back-fill) leaves the remembered one where it is. Known ids are skipped.
    // `reading`: what `reading()` said when the page was asked for; where the cursor was forgotten since, the page's is not remembered.
    [[nodiscard]] virtual Result<Applied> apply(const wire::FeedPage &page, const std::vector<bool> &verified = {},
                                                std::optional<std::uint64_t> reading = {}) = 0;
    [[nodiscard]] virtual std::uint64_t reading() const = 0; // another number each time the cursor is forgotten
    // Bulk load of a first synchronisation: from begin on, search is left behind, until steps of about `budgetMs` have caught it up (true:
    // done, or nothing to do). Each step is durable: a store killed in between resumes, at the latest by the next open. Local commits stay
    // possible meanwhile; they stand in lists at once, in search with the steps.
    [[nodiscard]] virtual Result<> beginBulk() = 0;
    [[nodiscard]] virtual Result<bool> endBulkStep(int budgetMs) = 0;
    [[nodiscard]] virtual Result<std::optional<Bytes>> cursor() = 0;
    // Spaces whose older entries are still to be fetched, kept until settled: they became readable after the cursor had passed them.
    [[nodiscard]] virtual Result<std::vector<SpaceId>> owedBackfills() = 0;
    [[nodiscard]] virtual Result<> settleBackfills(std::span<const SpaceId> spaces) = 0;
    [[nodiscard]] virtual Result<> forgetCursor() = 0; // history_changed: pull again from the beginning

    [[nodiscard]] virtual Result<std::vector<OutgoingGroup>> outgoing(std::size_t maxEntries, std::size_t maxBytes) = 0; // in order
    // Another number than before a push: what it sent was sealed again meanwhile, and is not what now bears those groups' numbers.
    [[nodiscard]] virtual std::uint64_t sealing() const = 0;
    [[nodiscard]] virtual Result<> acknowledge(std::span<const std::uint64_t> groups) = 0;
    [[nodiscard]] virtual Result<> quarantineOutgoing(std::uint64_t group,
                                                      const Error &reason) = 0; // refused for good; later ones re-sealed
    // Rewrites the unsent suffix, bodies byte for byte, with fresh clocks not above `ceiling` ms (clock reset), or under newer epochs.
    // Before a push, and beside none: what a key sealed that fell since goes once more (SealAgain.h). True: something did.
    [[nodiscard]] virtual Result<bool> resealFallen() = 0;
    [[nodiscard]] virtual Result<> resealOutgoing(std::optional<std::int64_t> serverTimeMs) = 0;
    [[nodiscard]] virtual Result<std::vector<Bytes>>
    journalWires(std::span<const EntryId> ids) = 0; // to push again what a restored server lost
    // Whoever wrote them, what counts here, after `place`: what a restored server may lack. Stubs of what was erased as well: without them
    // their device's chain has a gap there, and nothing after it is taken. Empty: no more.
    [[nodiscard]] virtual Result<HeldEntries> heldEntries(std::int64_t place, std::size_t limit) = 0;
    // Their wires, those of one save together.
    [[nodiscard]] virtual Result<std::vector<std::vector<Bytes>>> heldGroups(std::span<const std::int64_t> places) = 0;
    // The last deviceSeq known here of each device, for cuts. Of what this profile reads only: the server knows the rest.
    [[nodiscard]] virtual Result<std::map<DeviceId, std::uint64_t>> lastSequences() = 0;

    // --- for acts on files
    [[nodiscard]] virtual Result<control::SpaceLog> spaceLog(const SpaceId &space) = 0; // as known here, perhaps empty; its keys
    // then stand in the keyring
    [[nodiscard]] virtual Result<std::optional<SpaceId>> fileOf(const RecordId &person) = 0;
    [[nodiscard]] virtual Result<std::vector<SpaceId>> outgoingFiles() = 0; // file and exchange spaces with something to send

    // Verified, then kept; the keyring learns. Events known already are skipped; one that does not follow is BrokenChain;
    // one of a space that cites a consortium event not known here yet, MissingDeps.
    [[nodiscard]] virtual Result<> applyLog(const SpaceId &scope, std::span<const Bytes> events) = 0;
    [[nodiscard]] virtual Result<std::vector<Bytes>> unsentSpaceCreations() = 0; // space.create events made offline, in order
    [[nodiscard]] virtual Result<> acknowledgeSpace(const SpaceId &space) = 0;
    // Somebody else made a space of this id first (both took up the same rescue file, or its author came back): that log, verified,
    // replaces ours, which was never sent, and what waits in the space is sealed again under its key. Invalid when ours was sent.
    [[nodiscard]] virtual Result<> replaceSpaceLog(const SpaceId &space, std::span<const Bytes> events) = 0;
    // `serverMs`: the same moment by the server's clock, from which the offline lease begins again; absent: as `atMs`.
    [[nodiscard]] virtual Result<> markSynchronised(std::int64_t atMs, std::optional<std::int64_t> serverMs = {}) = 0;
    // --- after a restore, and when the server lies (core/sync/ExchangeRestore.cpp, ExchangeCompare.cpp)
    // The server's generation that this journal was last exchanged with in full; absent: never.
    [[nodiscard]] virtual Result<std::optional<Bytes>> generation() = 0;
    [[nodiscard]] virtual Result<> setGeneration(ByteView generation) = 0;
    // An entry of this device came that was not made here: this profile was copied. For good: one of the two needs a new one.
    [[nodiscard]] virtual Result<bool> copied() = 0;
    // A server of another generation refuses this device. Until the next setGeneration.
    [[nodiscard]] virtual Result<> noteShutOut() = 0;
    [[nodiscard]] virtual Result<std::vector<Bytes>> logWires(const SpaceId &scope) = 0;   // null: the consortium's
    [[nodiscard]] virtual Result<std::vector<std::pair<SpaceId, EventId>>> logHeads() = 0; // of space logs sent once
    // The log from event `from` on gives way to `events`, a valid branch; everything is judged again. This device's entries that cite what
    // is gone are sealed again, its acts there are set aside to be done again.
    [[nodiscard]] virtual Result<Replaced> replaceLogTail(const SpaceId &scope, std::uint64_t from, std::span<const Bytes> events) = 0;
    // Adds the entries after `place` to the comparison; the place to go on from, absent when all are in.
    [[nodiscard]] virtual Result<std::optional<std::int64_t>> compare(Comparison &into, std::int64_t place, std::size_t limit) = 0;
    // What a comparison came to: spaces that still differ, ids named by an entry and held by nobody. Replaces what the last one said.
    [[nodiscard]] virtual Result<> setCompared(const std::map<SpaceId, std::string> &differing, std::span<const EntryId> missing,
                                               std::int64_t atMs) = 0;
    [[nodiscard]] virtual Result<std::optional<std::int64_t>> lastCompared() = 0;
    // Two histories: no exchange until acceptHistory, by a person, who lets what the server has stand. `subject`: the log.
    [[nodiscard]] virtual Result<> raiseFork(const SpaceId &subject, std::string_view detail) = 0;
    [[nodiscard]] virtual Result<bool> forked() = 0;
    [[nodiscard]] virtual Result<> acceptHistory() = 0;
    [[nodiscard]] virtual Result<bool> historyAccepted() = 0; // until the next complete exchange (setGeneration)
    [[nodiscard]] virtual Result<> setServer(const std::string &address, const Hash &spki) = 0;

    // --- erasure: what control events say is done by apply and applyLog themselves --------------------------------------------------
    [[nodiscard]] virtual Result<std::vector<SpaceId>> exchangesOf(const RecordId &person) = 0;
    [[nodiscard]] virtual Result<> markReviewed(std::string_view type, const RecordId &record) = 0;

    // --- the access log ---------------------------------------------------------------------------------------------------------------
    // Where noted lines are to be written, those whose structure has a key they may be sealed to. `nowMs`: the server's time.
    [[nodiscard]] virtual Result<std::vector<WaitingAccess>> waitingAccess(std::int64_t nowMs) = 0;
    // Seals them into entries to be pushed. Denied: the month's space, or its key, is not known here.
    [[nodiscard]] virtual Result<> writeAccess(const WaitingAccess &waiting, std::int64_t nowMs) = 0;
    [[nodiscard]] virtual Result<std::vector<SpaceId>> expiredAccess(std::int64_t nowMs) = 0; // months known here that are a year old

    // Integrity of the store (cipher and b-tree), of the entry chain of every device, of the logs, and fold(journal) == projection.
    [[nodiscard]] virtual Result<std::vector<std::string>> check() = 0; // findings, empty when all is well
    [[nodiscard]] virtual Result<> rebuild() = 0;                       // throws the projection away and folds the journal again
};

// Verifies every entry of a page on `threads` threads; one flag an entry in page order. Pure; takes the devices' keys from the membership.
[[nodiscard]] std::vector<bool> verifySignatures(const wire::FeedPage &page, const control::Membership &membership, unsigned threads);

} // namespace tp::store
