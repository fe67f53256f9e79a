#pragma once
// Byte strings and their printable forms. Nothing here is for secrets: see core/crypto/Secret.h.
#include "core/base/Result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tp {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

[[nodiscard]] inline ByteView viewOf(std::string_view text) { return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()}; }
[[nodiscard]] inline std::string_view textOf(ByteView bytes) { return {reinterpret_cast<const char *>(bytes.data()), bytes.size()}; }
inline void append(Bytes &to, ByteView from) { to.insert(to.end(), from.begin(), from.end()); }

// Big-endian, as every integer on the wire.
void appendU16(Bytes &to, std::uint16_t value);
void appendU32(Bytes &to, std::uint32_t value);
void appendU64(Bytes &to, std::uint64_t value);
[[nodiscard]] std::uint32_t readU32(const std::uint8_t *at);
[[nodiscard]] std::uint64_t readU64(const std::uint8_t *at);

[[nodiscard]] std::string toHex(ByteView bytes);
[[nodiscard]] Result<Bytes> fromHex(std::string_view hex);

} // namespace tp
