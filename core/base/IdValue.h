#pragma once
// Ids as fields hold them: 16 bytes.
#include "core/base/Ids.h"
#include "core/base/Value.h"

#include <optional>

namespace tp {

template <class AnyId> [[nodiscard]] Value idValue(const AnyId &id) { return Bytes(id.bytes.begin(), id.bytes.end()); }

// Absent: no value, or none that is an id.
template <class AnyId> [[nodiscard]] std::optional<AnyId> idIn(const Value *value) {
    const auto *bytes = value ? value->bytes() : nullptr;
    if (!bytes) return std::nullopt;
    const auto id = AnyId::from(*bytes);
    return id ? std::optional(*id) : std::nullopt;
}

} // namespace tp
