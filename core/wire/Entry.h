#pragma once
// The entry: the unit of everything that is written. Grammar (integers big-endian; the bytes transmitted are signed, never re-encoded):
//   core: u8 version=1 | u8 kind=1 | u8 suite=1 | u8 ndeps (≤16) | 16 space | u32 epoch | 16 device | u64 deviceSeq | u64 hlc
//         | 32 control | 24 nonce | ndeps × 32 deps (sorted, unique)
//   ad   = "tp/ad/1" ‖ core
//   key  = crypto_kdf(spaceKey[epoch], 1, "entrykey")
//   ct   = XChaCha20-Poly1305(key, nonce, ad, pad(CBOR body, 256))
//   id   = BLAKE2b-256("tp/id/1" ‖ core ‖ BLAKE2b-256(ct))
//   sig  = Ed25519("tp/sig/1" ‖ id)
//   wire = u32 len(core) | core | u32 len(ct) | ct | 32 BLAKE2b-256(ct) | 64 sig        (redacted: len(ct) = 0)
//   body = CBOR {v: 1, crit?: [text], salt: 16 bytes, record: 16 bytes, type: text, set: {field: {value, base: [32-byte write ids]}}}
//          crit (never empty) and base sorted bytewise, unique; no other key: a body with more has another v, and stays unread
//   write id = BLAKE2b-256("tp/write/1" ‖ space ‖ unpadded body)
// Failures: BadFormat (grammar), TooLarge, BadSignature, WrongKey, UnknownVersion.
#include "core/base/Hlc.h"
#include "core/base/Value.h"
#include "core/crypto/Crypto.h"

namespace tp::wire {

inline constexpr std::size_t maxDeps = 16;
inline constexpr std::size_t maxCiphertext = 64 * 1024;
inline constexpr std::size_t maxGroup = 16; // entries of one save
inline constexpr std::size_t bodyBlock = 256;

struct EntryCore {
    SpaceId space;
    std::uint32_t epoch = 0;
    DeviceId device;
    std::uint64_t deviceSeq = 0; // 1, 2, 3 … without a gap for each device
    Hlc hlc = 0;
    EventId control; // head of the consortium log its author had
    crypto::Nonce nonce{};
    std::vector<EntryId> deps;
    friend bool operator==(const EntryCore &, const EntryCore &) = default;
};

struct FieldWrite {
    Value value;
    std::vector<WriteId> base; // the writes this one supersedes; sorted, unique
    friend bool operator==(const FieldWrite &, const FieldWrite &) = default;
};

struct Body {
    std::vector<std::string> crit; // features a reader must know to edit the record; sorted
    std::array<std::uint8_t, 16> salt{};
    RecordId record;
    std::string type;
    std::map<std::string, FieldWrite, ShorterFirst> set;
    friend bool operator==(const Body &, const Body &) = default;
};
inline constexpr const char *deletedField = "_deleted";

// A parsed wire. Views into the bytes it was parsed from: those must outlive it.
struct EntryView {
    EntryCore core;
    EntryId id;
    ByteView coreBytes;
    ByteView ciphertext; // empty when redacted
    Hash ciphertextHash;
    crypto::Signature signature{};
    [[nodiscard]] bool redacted() const { return ciphertext.empty(); }
};

[[nodiscard]] Bytes encodeBody(const Body &body);
[[nodiscard]] Result<Body> decodeBody(ByteView bytes);
[[nodiscard]] WriteId writeIdOf(const SpaceId &space, ByteView bodyBytes);

// Seals and signs. `core.nonce` must be fresh. TooLarge when the ciphertext would pass maxCiphertext, Invalid
// when deps are too many or unsorted.
[[nodiscard]] Result<Bytes> sealEntry(const EntryCore &core, ByteView bodyBytes, const crypto::Key &spaceKey,
                                      const crypto::SigningKey &author);
// Checks the grammar, the ciphertext's hash and computes the id; does not verify the signature.
[[nodiscard]] Result<EntryView> parseEntry(ByteView wire);
[[nodiscard]] bool verifyEntry(const EntryView &entry, const crypto::PublicKey &author);
// The body's bytes, unpadded: exactly those sealed. Re-sealing passes them to sealEntry again, so write ids stay.
[[nodiscard]] Result<Bytes> openEntry(const EntryView &entry, const crypto::Key &spaceKey);
// The same entry with its ciphertext gone: id and signature still verify.
[[nodiscard]] Bytes redactEntry(const EntryView &entry);

} // namespace tp::wire
