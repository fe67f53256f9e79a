#pragma once
// Reading the store: everything pages, the command line and exports show. One Reader owns one read-only connection and belongs to one
// thread; WAL lets it read while the Writer writes. Every query is bounded by a limit and takes milliseconds at a million records.
// Failures: NotFound, Invalid (unknown type or field), StoreCorrupt, Io.
#include "core/base/Hlc.h"
#include "core/domain/Drafts.h"
#include "core/schema/Dictionary.h"
#include "core/store/Access.h"
#include "core/store/OfflineLease.h"

#include <memory>
#include <span>

namespace tp::store {

struct Record {
    RecordId id;
    std::string type;
    std::map<std::string, Value> fields; // only those this device can read
    std::optional<RecordId> file;        // the person it belongs to
    bool deleted = false;
    bool pending = false;               // something of it is not yet sent
    bool readOnly = false;              // holds something only a newer version understands
    std::vector<std::string> conflicts; // fields with more than one value
    std::int64_t changedMs = 0;         // HLC of its newest write
    std::int64_t number = 0;            // its place among the store's records, for Query::after
};

struct Filter {
    // Equals: or one of several (an array). Contains: a member of Choices; words of a text (domain::mentions). SelfOrNone: a Reference that
    // names no other record that is there (of two that name each other, the older passes); needs no value. No index serves words.
    // Among: one of these records, by their ids (an array, at most mostAmong), which were chosen otherwise; `field` says by what, for the
    // access log.
    enum class Op : std::uint8_t { Equals, AtLeast, Below, Contains, SelfOrNone, Among };
    static constexpr std::size_t mostAmong = 5'000;
    std::string field;
    Op op = Op::Equals;
    Value value;
    friend bool operator==(const Filter &, const Filter &) = default;
};
// A record a list goes on behind, as it was read: the page costs no more than the first one, and what arrives meanwhile shifts nothing.
struct After {
    std::int64_t number = 0; // Record::number
    Value value;             // of the field the list is ordered by; null without an order, or where it has none
};
struct Query {
    std::string type;
    std::vector<Filter> filters; // all must hold
    std::string text;            // full-text, as typed; empty: none
    std::string orderBy;         // a field with Indexed; empty: newest record first
    bool descending = true;
    std::size_t limit = 200;
    std::size_t offset = 0; // passed over one by one: for a few
    bool withDeleted = false;
    std::optional<After> after; // Invalid with both a text and an order: the newest matches are put into that order anew for each page
};

[[nodiscard]] After placeOf(const Record &record, const Query &query); // to go on behind it in that list

// The line of the access log for an export of what the query finds. Of values, only those of codes and dates: a search holds names.
[[nodiscard]] Access exportOf(const schema::Dictionary &dictionary, const Query &query, std::int64_t records);

struct HistoryItem {
    std::string field;
    std::int64_t atMs = 0;
    DeviceId device;
    std::optional<MemberId> member;
    std::optional<Value> before; // absent: first value; of the first superseded write when there were several
    Value after;
    WriteId write;
    std::optional<MemberId> adoptedFrom;        // taken up from this member's rescue file by `member`
    std::optional<std::int64_t> writtenThereMs; // when it was written on the other laptop
};
struct Kit { // a recovery kit, as the log and the structure's records tell it
    DeviceId id;
    StructureId structure;
    MemberId maker;
    std::int64_t madeMs = 0;
    std::string testedOn; // ISO date of the last test restore; empty: never
    std::optional<MemberId> testedBy;
    bool revoked = false;
};
struct Version {
    WriteId write;
    Value value;
    std::optional<MemberId> member;
    std::int64_t atMs = 0;
    bool shown = false;
};
struct Conflict {
    RecordId record;
    std::string type;
    std::optional<RecordId> file;
    std::string field;
    std::vector<Version> versions; // 2 or more, the shown one first
    std::optional<Value> before;   // the value they both replaced
};
// Who reads a person's file, from its log (which cannot lie) and its records (which say why).
struct FileReader {
    StructureId structure;
    bool owner = false;
    std::int64_t sinceMs = 0;            // by the clock of who made or shared the file
    std::optional<std::int64_t> endedMs; // the grant was withdrawn: it keeps what it had, and reads nothing new
    std::optional<Record> sharing;       // reason, basis, from, author; absent: its words have not come, or it is the owner
};
struct FileExchange { // with a structure that need not read the file
    RecordId id;
    StructureId structure;
    std::int64_t sinceMs = 0;
};
struct FileAccess {
    std::vector<FileReader> readers; // the owner first, then those who read it now, then those who did
    std::vector<FileExchange> exchanges;
};
struct QuarantinedEntry {
    EntryId entry;
    DeviceId device;
    std::int64_t receivedMs = 0;
    Error reason;
    bool judged = false; // it came whole and its author wrote it: only it may not count. Writer::setAsideWork holds what it says
};
struct QuarantineCount { // of one device, for one reason
    DeviceId device;
    Code reason = Code::Invalid;
    bool judged = false; // as in QuarantinedEntry
    std::uint64_t count = 0;
    std::int64_t newestMs = 0; // when the last one came
};
// What the exchange found and a person should know. Kept until it is no longer so; Fork until somebody decides.
struct Warning {
    enum class Kind : std::uint8_t {
        Fork = 0,   // the server shows two histories; subject: the log (zero: the consortium's or the feed)
        Digest = 1, // server and laptop do not hold the same entries of a space, and pushing and fetching did not help; subject: the space
        Omission = 2, // an entry names an older one, or a control event, that never came; subject: its id
        WrongKey = 3, // a key that does not match its commitment was refused; subject: the space, or zero
    };
    Kind kind = Kind::Fork;
    Bytes subject;
    std::int64_t atMs = 0;
    std::string detail; // for support
};
[[nodiscard]] const char *warningName(Warning::Kind kind); // stable: "fork", "digest", "omission", "wrong_key"

struct Status {
    std::uint64_t pendingSaves = 0;      // groups not yet acknowledged by the server
    std::uint64_t pendingEncounters = 0; // of those, saves that hold an encounter
    std::uint64_t conflicts = 0;         // fields
    std::uint64_t quarantined = 0;       // entries
    std::uint64_t toReadLater = 0;       // records of unknown types, kept
    std::uint64_t unreadable = 0;        // entries of spaces whose key has not come yet
    std::optional<std::int64_t> lastSyncMs;
    Lease lease; // as of the Writer's last look
    std::uint64_t warnings = 0;
    bool shutOut = false;                      // Writer::noteShutOut
    std::optional<std::int64_t> lastCompareMs; // last comparison of digests with the server
};

struct Erasure { // of a person's file; newest first
    enum class State : std::uint8_t { Requested, Withdrawn, Erased };
    struct Device {
        DeviceId device;
        MemberId member;
        StructureId structure;
        bool acknowledged = false;
    };
    RecordId record; // of type "erasure"
    SpaceId space;
    State state = State::Requested;
    StructureId structure;          // the file's
    std::vector<SpaceId> exchanges; // of the file, as who asked for it knew them
    std::optional<RecordId> person; // while the file can be read here
    std::string reason;             // likewise
    std::optional<MemberId> requestedBy, decidedBy;
    std::string requestedOn, decidedOn; // dates; may be empty
    std::vector<Device> devices;        // live ones that may have held it, of an erased file whose log is known here
    std::uint64_t lost = 0;             // entries of this device that were never sent, and went with it
};
struct ErasurePreview {           // what would disappear, as far as this device can see
    std::uint64_t entries = 0;    // of the file: every version of everything
    std::uint64_t encounters = 0; // that lose their link; they stay
    std::uint64_t participations = 0;
    std::uint64_t records = 0; // of the file, the person among them
    std::uint64_t exchanges = 0;
    std::vector<StructureId> structures; // whoever can or could read it
};
struct ReviewItem { // a record to read again after an erasure
    std::string type;
    RecordId record;
    bool named = false; // it held the name; otherwise an encounter the person was linked to
};

struct DeviceOrigin { // a device of the consortium, as its log and the entries known here tell
    DeviceId device;
    std::int64_t addedMs = 0;                // by the clock of whoever signed the event
    std::optional<MemberId> invitedBy;       // absent: the founder's first device, and kits (their maker is their member)
    std::optional<std::int64_t> lastEntryMs; // newest entry of it known here
};

struct FormerTexts { // the entries that ever held what some fields said
    struct Entry {
        EntryId id;
        SpaceId space;
        DeviceId device;
    };
    std::vector<Entry> entries;
    std::vector<std::string> restate; // other fields whose present value stands in one of them: to be written again before they go
};

// One line of an access log, as its structure's managers read it. It names a record by id: what cannot be read here has no name.
struct AccessLine {
    Access access;
    std::int64_t atMs = 0; // by the clock of the device
    DeviceId device;       // that signed it
    std::optional<MemberId> member;
};
struct AccessLog {
    std::vector<AccessLine> lines; // newest first
    std::uint64_t unreadable = 0;  // entries sealed to a key this device does not hold, or spoilt
    bool more = false;             // than the limit
};

class Session; // keys and membership, see Session.h

class Reader {
public:
    // Opens a second, read-only connection to the session's store. The session must outlive it.
    [[nodiscard]] static Result<std::unique_ptr<Reader>> open(const Session &session);
    virtual ~Reader() = default;

    [[nodiscard]] virtual Result<std::vector<Record>> list(const Query &query) = 0;
    [[nodiscard]] virtual Result<std::uint64_t> count(const Query &query) = 0;
    [[nodiscard]] virtual Result<Record> get(std::string_view type, const RecordId &id) = 0;
    [[nodiscard]] virtual Result<std::vector<HistoryItem>> history(std::string_view type, const RecordId &id) = 0; // newest first
    [[nodiscard]] virtual Result<std::vector<Conflict>> conflicts(std::size_t limit = 1000) = 0;
    [[nodiscard]] virtual Result<FileAccess> fileAccess(const RecordId &person) = 0;
    // Distinct values of a text field with a word that starts with (folded) `typed`, most recently used first.
    [[nodiscard]] virtual Result<std::vector<std::string>> suggestions(std::string_view type, std::string_view field,
                                                                       std::string_view typed, std::size_t limit) = 0;
    [[nodiscard]] virtual Result<Status> status() = 0;
    [[nodiscard]] virtual Result<std::vector<QuarantinedEntry>> quarantine(std::size_t limit = 1000) = 0;
    [[nodiscard]] virtual Result<std::vector<QuarantineCount>> quarantineCounts() = 0;         // of all there are
    [[nodiscard]] virtual Result<std::vector<Warning>> warnings(std::size_t limit = 1000) = 0; // gravest first
    // Numbers of a series that fell with a branch of the consortium's log, the first of each record: a paper may bear one. Which number the
    // record has now, the membership knows.
    [[nodiscard]] virtual Result<std::map<RecordId, std::uint64_t>> fallenNumbers(std::string_view series) = 0;
    [[nodiscard]] virtual Result<std::optional<Bytes>> draft(std::string_view key) = 0;
    // Every kit of the consortium, the newest first; revoked ones too.
    [[nodiscard]] virtual Result<std::vector<Kit>> kits() = 0;
    [[nodiscard]] virtual Result<std::vector<Erasure>> erasures(std::size_t limit = 200) = 0;
    [[nodiscard]] virtual Result<ErasurePreview> erasurePreview(const RecordId &person) = 0;               // NotFound
    [[nodiscard]] virtual Result<std::vector<ReviewItem>> reviewAfterErasure(std::size_t limit = 200) = 0; // not done yet
    // What must go so that `fields` say nowhere what they said: before now, or now too (`present`). Invalid: of several values that stand,
    // one must be chosen first.
    [[nodiscard]] virtual Result<FormerTexts> formerTexts(std::string_view type, const RecordId &id, std::span<const std::string> fields,
                                                          bool present) = 0;
    [[nodiscard]] virtual Result<std::vector<DeviceOrigin>> deviceOrigins() = 0; // in the order they were added
    // Denied: not a manager of the structure now. A month that was never written or is erased is empty.
    [[nodiscard]] virtual Result<AccessLog> accessLog(const StructureId &structure, std::string_view month, std::size_t limit = 10'000) = 0;
    [[nodiscard]] virtual Result<std::vector<std::string>> accessMonths(const StructureId &structure) = 0; // newest first
    // Types, fields and vocabularies as they stand here. What it hands out stays good as long as the session, though a later call may give
    // another.
    [[nodiscard]] virtual const schema::Dictionary &dictionary() = 0;
    // Usual name of a member or structure from its record; empty when unknown here.
    [[nodiscard]] virtual std::string memberName(const MemberId &id) = 0;
    [[nodiscard]] virtual std::string structureName(const StructureId &id) = 0;
};

} // namespace tp::store
