#pragma once
// The bodies of the HTTPS API, `/v1`, as plain structs with a CBOR codec (field names in the comments are the map's keys). A decoder
// ignores keys it does not know: a newer peer may add some. Media type application/cbor.
//   GET  /v1/info                               → Info
//   POST /v1/auth/challenge   ChallengeRequest  → Challenge
//   POST /v1/auth/token       TokenRequest      → Token       sig = Ed25519("tp/auth/1" ‖ u16 len(host) ‖ host ‖ generation ‖ nonce);
//                                                             host = "HOST:PORT" as dialled
//   POST /v1/entries          Push              → PushAnswer
//   GET  /v1/feed?cursor=HEX&limit=N&wait=S     → FeedPage    (cursor absent: from the beginning; wait ≤ 25 s)
//   GET  /v1/spaces/{hex}/entries?after=N&upto=N → FeedPage   (only entries of the space, groups cut to it)
//   POST /v1/entries/have     Have              → Have        (the ids that are missing, ≤ 2,000; of control events too)
//   GET  /v1/digests                            → Digests
//   GET  /v1/devices                            → Devices     (what the server knows of each device; for every member)
//   GET  /v1/logs/{scope hex}?from=N            → LogPage
//   POST /v1/logs/{scope hex} LogAppend         → LogPage     (empty events, new head)
//   POST /v1/logs/{scope hex}/again LogAppend   → LogPage     (after a restore: what this device holds from `expect` on; events may be
//                                                             empty. Head: of the branch that stands now)
//   GET  /v1/invites/{lookup hex}               → Invite
//   GET  /v1/invites/{lookup hex}/log?from=N    → LogPage     (the consortium's log, for the holder of an invitation that is still good)
//   POST /v1/invites/{lookup hex}/accept LogAppend → LogPage  (the device.add event, no token needed: the invite key signs)
// Everything but info, auth and invites needs `Authorization: Bearer TOKEN` (hex). Any failure: status of the table in PROTOCOL terms and
// an ErrorBody whose `code` is tp::codeName; a code the reader does not know reads as ServerFault with the code's name as its detail.
#include "core/wire/ControlEvent.h"
#include "core/wire/Entry.h"

#include <optional>

namespace tp::wire {

inline constexpr int protocolVersion = 1;
inline constexpr std::size_t maxPushEntries = 500, maxPushBytes = 4u << 20, maxPageEntries = 1000, maxPageBytes = 4u << 20, maxHave = 2000;
inline constexpr std::size_t maxPageEvents = 10'000, maxMessageBytes = 5u << 20; // a page and its framing
inline constexpr int maxWaitSeconds = 25;
inline constexpr std::int64_t maxAheadMs = 10 * 60 * 1000;

using Generation = std::array<std::uint8_t, 16>; // random, changed by a restore

// What a device signs to be given a token (sig of TokenRequest). The same for who signs and who judges it.
[[nodiscard]] Bytes authMessage(std::string_view host, const Generation &generation, ByteView nonce);

struct Info { // versions: [int], time: ms, generation, consortium: 32 bytes (zero before genesis), limits: map of int, awaiting?: bool
    std::vector<int> versions{protocolVersion};
    std::int64_t timeMs = 0;
    Generation generation{};
    EventId consortium;
    bool awaitingLogs = false; // restored, and no administrator's device has pushed its log again yet
};
struct ChallengeRequest {
    DeviceId device;
}; // device
struct Challenge {
    Bytes nonce;
}; // nonce
struct TokenRequest {
    DeviceId device;
    Bytes nonce;
    crypto::Signature signature{};
}; // device, nonce, sig
struct Token {
    Bytes token;
    std::int64_t expiresMs = 0;
}; // token, expires

struct Push { // groups: [[wire]], skipped: [id], waive: [id]
    std::vector<std::vector<Bytes>> groups;
    std::vector<EntryId> waive;
    std::vector<EntryId> skipped; // entries before which their author gave up numbers: it sealed again what they stood for
};
struct GroupAnswer {                     // seq | code, detail, ids, time
    std::optional<std::uint64_t> number; // feed number of the group's first entry: stored, or known already
    std::optional<Error> error;
    std::vector<EntryId> missing;  // with MissingDeps
    std::int64_t serverTimeMs = 0; // with ClockAhead
};
struct PushAnswer {
    std::vector<GroupAnswer> groups;
}; // groups

struct FeedGroup {              // n, e: [wire]  |  n, s: scope, c: event wire
    std::uint64_t number = 0;   // of its first entry, or of the event
    std::vector<Bytes> entries; // wires of one save, of the spaces this device may read
    SpaceId scope;              // with an event
    Bytes event;                // empty for a group of entries
};
struct FeedPage {
    std::vector<FeedGroup> groups;
    Bytes cursor;
    bool more = false;
}; // groups, cursor, more

struct Have {
    std::vector<EntryId> ids;
}; // ids
struct SpaceDigest {
    SpaceId space;
    std::uint64_t count = 0;
    EntryId xorOfIds;
};
struct Digests {
    std::vector<SpaceDigest> spaces;
}; // spaces: [{s, n, x}]

struct DeviceSeen {
    DeviceId device;
    std::uint64_t lastSeq = 0;      // of its last entry accepted, in any space
    std::int64_t lastContactMs = 0; // when it last proved who it is, to the minute; 0: never
};
struct Devices {
    std::vector<DeviceSeen> devices;
}; // devices: [{d, s, t}]

struct LogAppend {
    EventId expectHead;
    std::vector<Bytes> events;
}; // expect (zero: empty log), events
struct LogPage {
    std::vector<Bytes> events;
    EventId head;
}; // events, head
struct Invite {
    Bytes bundle;
    std::int64_t expiresMs = 0;
};                 // bundle, expires
struct ErrorBody { // code, detail, time?, ids?
    Error error{Code::ServerFault, {}};
    std::int64_t timeMs = 0;
    std::vector<EntryId> ids;
};

[[nodiscard]] Bytes encode(const Info &);
[[nodiscard]] Bytes encode(const ChallengeRequest &);
[[nodiscard]] Bytes encode(const Challenge &);
[[nodiscard]] Bytes encode(const TokenRequest &);
[[nodiscard]] Bytes encode(const Token &);
[[nodiscard]] Bytes encode(const Push &);
[[nodiscard]] Bytes encode(const PushAnswer &);
[[nodiscard]] Bytes encode(const FeedPage &);
[[nodiscard]] Bytes encode(const Have &);
[[nodiscard]] Bytes encode(const Digests &);
[[nodiscard]] Bytes encode(const Devices &);
[[nodiscard]] Bytes encode(const LogAppend &);
[[nodiscard]] Bytes encode(const LogPage &);
[[nodiscard]] Bytes encode(const Invite &);
[[nodiscard]] Bytes encode(const ErrorBody &);
// decode<Info>(bytes): BadFormat when a required key is missing or of a wrong type, TooLarge past maxMessageBytes or past the number of
// items the limits above allow (so no message makes its reader take much more memory than its own size).
template <class Message> [[nodiscard]] Result<Message> decode(ByteView bytes);

} // namespace tp::wire
