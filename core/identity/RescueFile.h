#pragma once
// The rescue file: work of a laptop that may count nowhere, for a member of its structure to take up. It holds what a person wrote (the
// bodies of entries, byte for byte) and no key. Whoever holds the structure's secret opens it: today's laptops of the structure, tomorrow's
// (older secrets are chained to the newest), and its recovery kits; nobody else, and not the server. The writing device signs it.
//   file   = "TPRESCUE" | u8 version=1 | u32 len | header | u32 len | sealed | 64 sig            (nothing after)
//   header = CBOR {consortium: 32, device: 16, structure: 16, number: of the structure's key, written: ms}
//   sealed = crypto_box_seal(CBOR {v, entries: [{space: 16, body: bytes, hlc, group, id?: 32, refused?: code}]} → structure's public key);
//            v: 2 where an entry has an id, otherwise 1
//   sig    = Ed25519("tp/rescue/1" ‖ BLAKE2b-256(everything before it))
// Entries of one save share `group`. `id`: what was redacted since under that id is not taken up (a server may have taken what was never
// answered). `refused`: the stable code of the server's or the rules' refusal. The decoder accepts exactly what the encoder writes.
#include "core/base/Hlc.h"
#include "core/identity/Keyring.h"

#include <filesystem>
#include <functional>

namespace tp::identity {

struct RescuedEntry {
    SpaceId space;
    Bytes body; // as sealed in its entry, unpadded: its write id is wire::writeIdOf(space, body)
    Hlc hlc = 0;
    std::uint64_t group = 0;
    std::string refused;       // empty: only not sent, or taken once
    std::optional<EntryId> id; // of its entry; absent in files of version 1
    friend bool operator==(const RescuedEntry &, const RescuedEntry &) = default;
};

struct RescueFile {
    EventId consortium;
    DeviceId device; // that wrote it
    StructureId structure;
    std::uint32_t keyNumber = 1;
    std::int64_t writtenMs = 0;
    std::vector<RescuedEntry> entries;
};

inline constexpr std::size_t maxRescueBytes = 256ull << 20;

// Sealed to the structure's newest key known to `membership`. NotFound: no such structure; TooLarge.
[[nodiscard]] Result<Bytes> sealRescue(RescueFile file, const control::Membership &membership, const crypto::SigningKey &device);
// BadFormat (not a rescue file, or a damaged one), UnknownVersion, NotOurServer (of another consortium), NotFound (a device not known
// here), BadSignature, Denied (this device does not hold the structure's key), WrongKey.
[[nodiscard]] Result<RescueFile> openRescue(ByteView bytes, const Keyring &keyring, const control::Membership &membership);

// On a USB key or anywhere: whole or not there. NotFound, DiskFull, Io, TooLarge; Cancelled when `goOn`, told the bytes that are done and
// how many there are, says no.
using RescueGoOn = std::function<bool(std::size_t done, std::size_t total)>;
[[nodiscard]] Result<> writeRescueFile(const std::filesystem::path &file, ByteView bytes, const RescueGoOn &goOn = {});
[[nodiscard]] Result<Bytes> readRescueFile(const std::filesystem::path &file, const RescueGoOn &goOn = {});

} // namespace tp::identity
