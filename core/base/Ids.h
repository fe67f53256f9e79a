#pragma once
// Identifiers: 16 bytes for things (UUIDv7, or BLAKE2b-128 of the signing key for a device), 32 bytes for hashes. Each kind is a type of
// its own, so one cannot be passed for another. Text form: lower-case UUID for 16 bytes, hexadecimal for 32.
#include "core/base/Bytes.h"

#include <algorithm>
#include <array>
#include <compare>
#include <cstring>
#include <functional>

namespace tp {

template <class Tag, std::size_t N> struct Id {
    std::array<std::uint8_t, N> bytes{};
    friend auto operator<=>(const Id &, const Id &) = default;
    [[nodiscard]] ByteView view() const { return bytes; }
    [[nodiscard]] bool isNull() const {
        return std::all_of(bytes.begin(), bytes.end(), [](auto b) { return b == 0; });
    }
    [[nodiscard]] static Result<Id> from(ByteView from) {
        if (from.size() != N) return fail(Code::BadFormat, "identifier of a wrong length");
        Id id;
        std::copy(from.begin(), from.end(), id.bytes.begin());
        return id;
    }
};

using RecordId = Id<struct RecordTag, 16>;
using SpaceId = Id<struct SpaceTag, 16>;
using StructureId = Id<struct StructureTag, 16>;
using MemberId = Id<struct MemberTag, 16>;
using DeviceId = Id<struct DeviceTag, 16>;
using EntryId = Id<struct EntryTag, 32>;
using WriteId = Id<struct WriteTag, 32>;
using EventId = Id<struct EventTag, 32>; // hash of a control event; the genesis's is the consortium id
using Hash = Id<struct HashTag, 32>;

[[nodiscard]] std::string uuidText(const std::array<std::uint8_t, 16> &bytes);
[[nodiscard]] Result<std::array<std::uint8_t, 16>> parseUuid(std::string_view text);

template <class Tag> [[nodiscard]] std::string toText(const Id<Tag, 16> &id) { return uuidText(id.bytes); }
template <class Tag> [[nodiscard]] std::string toText(const Id<Tag, 32> &id) { return toHex(id.view()); }
template <class Id16> [[nodiscard]] Result<Id16> parseId(std::string_view text) {
    TP_TRY(auto bytes, parseUuid(text));
    return Id16{bytes};
}

// The ids that lie end to end in `bytes`, as a set or a vector of them; what is left over is none.
template <class AllIds> [[nodiscard]] AllIds idsFrom(ByteView bytes) {
    AllIds out;
    typename AllIds::value_type id;
    for (const auto size = id.bytes.size(); bytes.size() >= size; bytes = bytes.subspan(size)) {
        std::copy_n(bytes.begin(), size, id.bytes.begin());
        out.insert(out.end(), id);
    }
    return out;
}

} // namespace tp

template <class Tag, std::size_t N> struct std::hash<tp::Id<Tag, N>> {
    // The tail of an id is random in every kind, so it is its own hash.
    std::size_t operator()(const tp::Id<Tag, N> &id) const noexcept {
        std::size_t value;
        std::memcpy(&value, id.bytes.data() + N - sizeof value, sizeof value);
        return value;
    }
};
