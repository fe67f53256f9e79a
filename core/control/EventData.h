#pragma once
// Reading the data map and the wraps of a control event: each function gives the value in its type, or BadFormat naming the key.
#include "core/base/Role.h"
#include "core/wire/ControlEvent.h"

#include <map>
#include <set>

namespace tp::control {

inline constexpr std::size_t sealedKeyBytes = 32 + 48;           // crypto_box_seal of a key
inline constexpr std::size_t sealedPreviousBytes = 24 + 32 + 16; // nonce ‖ XChaCha20-Poly1305 of a key
inline constexpr std::size_t maxBundleBytes = 4096;

class EventData {
public:
    explicit EventData(const Value::Map &map) : m_map(map) {}

    [[nodiscard]] bool has(std::string_view key) const { return m_map.find(key) != m_map.end(); }
    // Ids and hashes: of the right length and not null.
    template <class AnyId> [[nodiscard]] Result<AnyId> id(std::string_view key) const {
        TP_TRY(const auto bytes, this->bytes(key));
        auto found = AnyId::from(bytes);
        if (!found || found->isNull()) return malformed(key);
        return found;
    }
    template <std::size_t N> [[nodiscard]] Result<std::array<std::uint8_t, N>> array(std::string_view key) const {
        TP_TRY(const auto found, id<Id<struct AnyTag, N>>(key));
        return found.bytes;
    }
    [[nodiscard]] Result<crypto::PublicKey> publicKey(std::string_view key) const { return array<32>(key); }
    [[nodiscard]] Result<std::uint64_t> natural(std::string_view key) const;
    [[nodiscard]] Result<RoleSet> roles(std::string_view key) const;
    [[nodiscard]] Result<std::string> text(std::string_view key, std::size_t maxBytes) const; // not empty
    [[nodiscard]] Result<Bytes> bytes(std::string_view key) const;
    [[nodiscard]] Result<EventData> map(std::string_view key) const; // a view: the event must outlive it
    [[nodiscard]] Result<std::vector<EventData>> maps(std::string_view key) const;
    template <class AnyId> [[nodiscard]] Result<std::set<AnyId>> ids(std::string_view key) const { // at least one, each once
        const auto at = m_map.find(key);
        const auto *list = at == m_map.end() ? nullptr : at->second.array();
        if (!list || list->empty()) return malformed(key);
        std::set<AnyId> found;
        for (const auto &item : *list) {
            const auto id = item.bytes() ? AnyId::from(*item.bytes()) : fail(Code::BadFormat);
            if (!id || id->isNull() || !found.insert(*id).second) return malformed(key);
        }
        return found;
    }
    // `previous` of an epoch.
    [[nodiscard]] Result<Bytes> sealedPrevious() const;

private:
    [[nodiscard]] static tl::unexpected<Error> malformed(std::string_view key) {
        return fail(Code::BadFormat, "control event data: " + std::string(key));
    }
    const Value::Map &m_map;
};

// `cuts`: [{device, lastSeq}], each device once.
[[nodiscard]] Result<std::map<DeviceId, std::uint64_t>> cutsOf(const EventData &data);

// The wrap is a key sealed to `to` (by its length; whether it opens only its reader can tell).
[[nodiscard]] Result<> checkKeyWrap(const wire::Wrap &wrap, ByteView to);
// The wraps are keys sealed to exactly these readers, each once, in any order.
template <class Ids> [[nodiscard]] Result<> checkKeyWraps(std::span<const wire::Wrap> wraps, const Ids &readers) {
    auto missing = readers;
    for (const auto &wrap : wraps) {
        const auto to = Ids::key_type::from(wrap.to);
        if (!to || !missing.erase(*to)) return fail(Code::BadFormat, "a wrap for nobody who should read it");
        TP_CHECK(checkKeyWrap(wrap, to->view()));
    }
    if (!missing.empty()) return fail(Code::BadFormat, "a reader without its wrap");
    return {};
}

} // namespace tp::control
