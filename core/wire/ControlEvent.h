#pragma once
// The control event: what membership, grants and keys are made of. Hash-chained in two kinds of log: one for the consortium (scope all
// zero) and one per file or exchange space (scope = the space). Grammar:
//   wire  = u32 len | body | 32 BLAKE2b-256(wraps) | u32 len | wraps | 64 sig      (wraps removed after an erasure: len = 0)
//   id    = BLAKE2b-256("tp/event/1" ‖ body ‖ BLAKE2b-256(wraps))                  (so the chain still verifies without them)
//   sig   = Ed25519("tp/event-sig/1" ‖ id), by the author device's key
//   body  = CBOR {v: 1, scope: 16 bytes, n: number from 0, prev: 32 bytes (zero for number 0), at: ms, author: 16 bytes, kind: text,
//                 refs: 32 bytes (head of the consortium log; zero in that log itself), data: map}
//   wraps = CBOR array of {to: bytes, sealed: bytes}: keys sealed to a device (16 bytes), a structure (16) or an invitation (lookup, 32)
// Failures: BadFormat, TooLarge, UnknownVersion.
// Events hold ids, keys, numbers and hashes only: names and reasons are sealed records named by id. What each kind's data holds, and who
// may make it, stands in core/control.
#include "core/base/Value.h"
#include "core/crypto/Crypto.h"

namespace tp::wire {

inline constexpr std::size_t maxControlEvent = 64 * 1024;

struct Wrap {
    Bytes to;
    Bytes sealed;
    friend bool operator==(const Wrap &, const Wrap &) = default;
};

struct ControlEvent {
    SpaceId scope;
    std::uint64_t number = 0;
    EventId prev;
    std::int64_t atMs = 0;
    DeviceId author;
    EventId refs;
    std::string kind;
    Value::Map data;
    std::vector<Wrap> wraps;
    // filled by parse
    EventId id;
    crypto::Signature signature{};
    bool wrapsRemoved = false;
};

[[nodiscard]] Bytes signEvent(const ControlEvent &event, const crypto::SigningKey &author);
[[nodiscard]] Result<ControlEvent> parseEvent(ByteView wire); // grammar only
[[nodiscard]] bool verifyEvent(const ControlEvent &event, const crypto::PublicKey &author);
// The same event as kept after an erasure: id and signature stay.
[[nodiscard]] Result<Bytes> withoutWraps(ByteView wire);

} // namespace tp::wire
