#include "core/control/EventData.h"

#include <algorithm>

namespace tp::control {

namespace {
const Value *at(const Value::Map &map, std::string_view key) {
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
}
} // namespace

Result<std::uint64_t> EventData::natural(std::string_view key) const {
    const auto *value = at(m_map, key);
    if (!value || !value->integer() || *value->integer() < 0) return malformed(key);
    return static_cast<std::uint64_t>(*value->integer());
}

Result<RoleSet> EventData::roles(std::string_view key) const {
    TP_TRY(const auto value, natural(key));
    if (value > 15) return malformed(key); // a role of a newer version: to guess it away would change who may do what
    return static_cast<RoleSet>(value);
}

Result<std::string> EventData::text(std::string_view key, std::size_t maxBytes) const {
    const auto *value = at(m_map, key);
    if (!value || !value->text() || value->text()->empty() || value->text()->size() > maxBytes) return malformed(key);
    return *value->text();
}

Result<Bytes> EventData::bytes(std::string_view key) const {
    const auto *value = at(m_map, key);
    if (!value || !value->bytes()) return malformed(key);
    return *value->bytes();
}

Result<EventData> EventData::map(std::string_view key) const {
    const auto *value = at(m_map, key);
    if (!value || !value->map()) return malformed(key);
    return EventData(*value->map());
}

Result<std::vector<EventData>> EventData::maps(std::string_view key) const {
    const auto *value = at(m_map, key);
    if (!value || !value->array()) return malformed(key);
    std::vector<EventData> maps;
    for (const auto &item : *value->array()) {
        if (!item.map()) return malformed(key);
        maps.emplace_back(*item.map());
    }
    return maps;
}

Result<Bytes> EventData::sealedPrevious() const {
    TP_TRY(auto sealed, bytes("previous"));
    if (sealed.size() != sealedPreviousBytes) return malformed("previous");
    return sealed;
}

Result<std::map<DeviceId, std::uint64_t>> cutsOf(const EventData &data) {
    TP_TRY(const auto items, data.maps("cuts"));
    std::map<DeviceId, std::uint64_t> cuts;
    for (const auto &item : items) {
        TP_TRY(const auto device, item.id<DeviceId>("device"));
        TP_TRY(const auto lastSeq, item.natural("lastSeq"));
        if (!cuts.emplace(device, lastSeq).second) return fail(Code::BadFormat, "control event data: a device cut twice");
    }
    return cuts;
}

Result<> checkKeyWrap(const wire::Wrap &wrap, ByteView to) {
    if (!std::ranges::equal(wrap.to, to)) return fail(Code::BadFormat, "a wrap for another reader");
    if (wrap.sealed.size() != sealedKeyBytes) return fail(Code::BadFormat, "a wrap that holds no key");
    return {};
}

} // namespace tp::control
