#pragma once
// Lines of the access log as they are sealed: many to a box, the box in hexadecimal in the field `lines` of a record of type `access`.
//   box   = u32 number of the audit key, big-endian | crypto_box_seal(that key, CBOR [line, …])
//   line  = {at: ms, do: action, type: text, id?: 16 bytes, by?: [text, …], n?: integer}           (unknown keys are ignored)
// Internal to this folder.
#include "core/identity/Keyring.h"
#include "core/store/Access.h"
#include "core/store/Connection.h"

namespace tp::store {

struct TimedAccess {
    Access access;
    std::int64_t atMs = 0;
};

struct AccessMonth { // a space of the access log known here, and not erased
    SpaceId space;
    StructureId owner;
    std::string month;
};
[[nodiscard]] Result<std::vector<AccessMonth>> accessMonthsIn(Connection &db); // ReaderAccessLog.cpp

inline constexpr std::size_t maxLineBytes = 2000;
inline constexpr std::size_t maxBoxPlain = 9'000; // hexadecimal of the box fits the field

[[nodiscard]] Bytes encodeAccess(const Access &access); // without its time: one text for one and the same
[[nodiscard]] Result<Access> decodeAccess(ByteView bytes);

// As many of the lines from `from` on as one box takes; `from` then stands after them. Invalid: the key is no key.
[[nodiscard]] Result<std::string> sealLines(const control::StructureKey &audit, std::span<const TimedAccess> lines, std::size_t &from);
// WrongKey: sealed to a key the ring does not hold; BadFormat.
[[nodiscard]] Result<std::vector<TimedAccess>> openLines(const identity::Keyring &keyring, const StructureId &structure,
                                                         std::string_view box);

} // namespace tp::store
