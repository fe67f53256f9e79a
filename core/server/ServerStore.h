#pragma once
// Where a consortium's feed lives: an ordered log of things the server cannot read, with the few columns it needs to decide (space, device,
// numbers, hashes). Everything is keyed by consortium first, so that one store holds many and consortia never wait for each other. The
// store decides nothing: numbers, chains and rights are SyncService's. Failures: Io, StoreCorrupt, StoreBusy, ServerFull.
#include "core/wire/Messages.h"

#include <functional>
#include <map>
#include <memory>
#include <span>

namespace tp::server {

using ConsortiumKey = std::int64_t;
using ChainTag = std::array<std::uint8_t, 8>; // the first bytes of the feed's chain hash after a number

struct FeedHead {
    std::uint64_t last = 0; // number of the newest thing in the feed; 0: empty feed
    Hash chain;             // BLAKE2b-256(chain before ‖ id of the entry or event)
};

struct Bootstrap { // the first administrator's invitation; the server knows its lookup, not what it opens
    Hash lookup;
    Bytes bundle; // sealed
    std::int64_t expiresMs = 0;
};

// What a restore left to do. Never: the feed was never put back. Awaiting: no new control event until an administrator's device has pushed
// its log again. Settled: one has; logs may still be pushed again by whoever holds more.
enum class Restored : std::uint8_t { Never = 0, Awaiting = 1, Settled = 2 };

// For how long after a restore another branch of a log may still take the place of the one here: as long as a laptop may stay away before
// it hides what it holds. Later only what continues a log is taken, and a laptop that knew another history tells its people.
inline constexpr std::int64_t branchesMs = 60ll * 24 * 3600 * 1000;

struct Consortium {
    ConsortiumKey key = 0;
    wire::Generation generation{};
    std::string address; // HOST:PORT given at init
    std::optional<Bootstrap> bootstrap;
    Restored restored = Restored::Never;
    std::uint64_t standing = 0;    // last feed number of what was put back: events up to it stand, whoever knows another branch
    std::int64_t restoredAtMs = 0; // 0: never, or by a version that did not note it
};

struct FeedEntry {
    std::uint64_t number = 0;
    std::uint64_t first = 0; // number of the first entry stored of its group
    SpaceId space;
    DeviceId device;
    std::uint64_t deviceSeq = 0;
    std::uint64_t control = 0; // number of the consortium event it cites
    EntryId id;
    ChainTag tag{};
    ByteView wire;
};

struct FeedEvent {
    std::uint64_t number = 0;
    SpaceId scope; // zero: the consortium log
    std::uint64_t logNumber = 0;
    EventId id;
    ChainTag tag{};
    ByteView wire;
};

struct FeedRow {
    std::uint64_t number = 0;
    std::uint64_t first = 0;
    SpaceId space; // the scope of an event
    bool event = false;
    ByteView wire; // valid during the visit
};

// What stays of an erased space, outside the database and its backups: enough to erase it again after a restore, and to tell those who come
// back to it.
struct Tombstone {
    SpaceId space;
    EventId event;                    // the erasure
    std::vector<StructureId> readers; // whoever was ever granted the space hears of it
    std::vector<Bytes> log;           // whole, without wraps
};
struct RedactedText { // likewise
    SpaceId space;
    EntryId entry;
    DeviceId device;
};

// What a device may read: the named spaces (the zero scope among them), and file and exchange spaces granted to one of the structures.
struct Readable {
    std::vector<SpaceId> spaces;
    std::vector<StructureId> structures;
};

// An entry as the store knows it, without its wire.
struct EntryPlace {
    std::uint64_t number = 0;
    std::uint64_t deviceSeq = 0;
    std::uint64_t control = 0;
    EntryId id;
};

// A consistent snapshot of one consortium. One thread at a time; ends with the object.
class Reading {
public:
    using Visit = std::function<bool(const FeedRow &)>; // false: enough
    virtual ~Reading() = default;

    [[nodiscard]] virtual Result<FeedHead> head() = 0;
    [[nodiscard]] virtual Result<std::optional<ChainTag>> tagAt(std::uint64_t number) = 0; // none: no such number

    [[nodiscard]] virtual Result<std::optional<std::uint64_t>> numberOf(const EntryId &id) = 0;
    [[nodiscard]] virtual Result<bool> hasEvent(const EventId &id) = 0; // of any control log
    // Of one device: the entry with exactly this sequence number, the nearest below it, the nearest above it.
    [[nodiscard]] virtual Result<std::optional<EntryPlace>> entryAt(const DeviceId &device, std::uint64_t deviceSeq) = 0;
    [[nodiscard]] virtual Result<std::optional<EntryPlace>> entryBelow(const DeviceId &device, std::uint64_t deviceSeq) = 0;
    [[nodiscard]] virtual Result<std::optional<EntryPlace>> entryAbove(const DeviceId &device, std::uint64_t deviceSeq) = 0;

    // In feed order, from after + 1, only what `readable` covers.
    [[nodiscard]] virtual Result<> feed(std::uint64_t after, const Readable &readable, const Visit &visit) = 0;
    // Entries (no events) of one space, after < number ≤ upto.
    [[nodiscard]] virtual Result<> spaceEntries(const SpaceId &space, std::uint64_t after, std::uint64_t upto, const Visit &visit) = 0;
    [[nodiscard]] virtual Result<bool> granted(const SpaceId &space, const std::vector<StructureId> &structures) = 0;
    [[nodiscard]] virtual Result<std::vector<wire::SpaceDigest>> digests(const Readable &readable) = 0;

    // Wires of a control log from event number `from`, until `maxBytes` are passed (at least one, if there is one).
    [[nodiscard]] virtual Result<std::vector<Bytes>> events(const SpaceId &scope, std::uint64_t from, std::size_t maxBytes) = 0;
    [[nodiscard]] virtual Result<std::uint64_t> eventsUpTo(const SpaceId &scope, std::uint64_t number) = 0; // how many, by feed number
    [[nodiscard]] virtual Result<EventId> lastEvent(const SpaceId &scope) = 0; // the log's head; zero: empty log
    [[nodiscard]] virtual Result<std::vector<SpaceId>> scopes() = 0;           // every space that has a control log; not the consortium's
    [[nodiscard]] virtual Result<std::uint64_t> entryCount() = 0;
    [[nodiscard]] virtual Result<std::map<DeviceId, std::int64_t>> contacts() = 0; // ms; devices never seen are absent
};

// The one transaction that may change a consortium's feed; others wait for it. Without commit() it leaves no trace.
class Writing : public Reading {
public:
    // Also counts it into its space's digest. Without a wire (the stub of an entry of an erased space) it keeps its number and sequence
    // only: it is never given out and counts for no digest.
    [[nodiscard]] virtual Result<> addEntry(const FeedEntry &entry) = 0;
    // Entries lose their wires and the log its wraps; the places in the feed stay.
    [[nodiscard]] virtual Result<> eraseSpace(const SpaceId &space) = 0;
    // The entry's text goes, if it is here and has one. NotAuthorised when it is of another space or device.
    [[nodiscard]] virtual Result<bool> redact(const RedactedText &text) = 0;
    [[nodiscard]] virtual Result<> addEvent(const FeedEvent &event) = 0;
    [[nodiscard]] virtual Result<> setHead(const FeedHead &head) = 0;
    [[nodiscard]] virtual Result<> setGrants(const SpaceId &space, const std::vector<StructureId> &structures) = 0; // replaces them
    // The structure still reads the event of this feed number, which ended its grant.
    [[nodiscard]] virtual Result<> addFarewell(const StructureId &structure, std::uint64_t number) = 0;
    [[nodiscard]] virtual Result<> setContact(const DeviceId &device, std::int64_t atMs) = 0;
    // Removes the events of a log from number `from` on, closes the gaps they leave and chains the whole feed anew (after setHead's
    // numbers the caller reads head() again). For two branches after a restore: rare, and proportional to the feed.
    [[nodiscard]] virtual Result<> removeEvents(const SpaceId &scope, std::uint64_t from) = 0;
    [[nodiscard]] virtual Result<> setGeneration(const wire::Generation &generation, Restored restored) = 0;
    // A backup was put back: the logs are awaited. What stands is what it holds, unless it was made while branches were still taken after
    // an earlier restore: then what stood by that one.
    [[nodiscard]] virtual Result<> markRestored(const wire::Generation &generation, std::int64_t atMs) = 0;
    // Durable once it has returned. The lock is held until the object goes.
    [[nodiscard]] virtual Result<> commit() = 0;
};

// Thread-safe. Objects it returns must go before it does.
class ServerStore {
public:
    virtual ~ServerStore() = default;
    [[nodiscard]] virtual Result<ConsortiumKey> addConsortium(const Consortium &consortium) = 0; // its key is ignored and returned
    [[nodiscard]] virtual Result<std::vector<Consortium>> consortia() = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<Reading>> read(ConsortiumKey consortium) = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<Writing>> write(ConsortiumKey consortium) = 0;
    [[nodiscard]] virtual Result<std::uint64_t> sizeBytes() = 0;

    // The list of what was erased: durable, of its own file, in no backup. Of one space the first tombstone stays.
    [[nodiscard]] virtual Result<> keepTombstone(ConsortiumKey consortium, const Tombstone &stone) = 0;
    [[nodiscard]] virtual Result<> dropTombstone(ConsortiumKey consortium, const SpaceId &space) = 0; // its erasure was not committed
    [[nodiscard]] virtual Result<std::vector<Tombstone>> tombstones(ConsortiumKey consortium) = 0;
    [[nodiscard]] virtual Result<> keepRedacted(ConsortiumKey consortium, std::span<const RedactedText> texts) = 0;
    [[nodiscard]] virtual Result<std::vector<RedactedText>> redacted(ConsortiumKey consortium) = 0;
    // After an erasure was committed: nothing of it stays in the database's files, its journal among them. StoreBusy: somebody reads.
    [[nodiscard]] virtual Result<> scrub() = 0;
};

} // namespace tp::server
