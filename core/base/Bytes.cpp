#include "core/base/Bytes.h"

namespace tp {

void appendU16(Bytes &to, std::uint16_t value) {
    to.push_back(static_cast<std::uint8_t>(value >> 8));
    to.push_back(static_cast<std::uint8_t>(value));
}
void appendU32(Bytes &to, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) to.push_back(static_cast<std::uint8_t>(value >> shift));
}
void appendU64(Bytes &to, std::uint64_t value) {
    for (int shift = 56; shift >= 0; shift -= 8) to.push_back(static_cast<std::uint8_t>(value >> shift));
}
std::uint32_t readU32(const std::uint8_t *at) {
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i) value = value << 8 | at[i];
    return value;
}
std::uint64_t readU64(const std::uint8_t *at) {
    std::uint64_t value = 0;
    for (int i = 0; i < 8; ++i) value = value << 8 | at[i];
    return value;
}

std::string toHex(ByteView bytes) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (auto byte : bytes) {
        hex.push_back(digits[byte >> 4]);
        hex.push_back(digits[byte & 15]);
    }
    return hex;
}

Result<Bytes> fromHex(std::string_view hex) {
    auto digit = [](char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    };
    if (hex.size() % 2) return fail(Code::Invalid, "hexadecimal text of odd length");
    Bytes bytes;
    bytes.reserve(hex.size() / 2);
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const int high = digit(hex[i]), low = digit(hex[i + 1]);
        if (high < 0 || low < 0) return fail(Code::Invalid, "not a hexadecimal digit");
        bytes.push_back(static_cast<std::uint8_t>(high << 4 | low));
    }
    return bytes;
}

} // namespace tp
