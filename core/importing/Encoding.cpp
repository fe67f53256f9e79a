#include "core/importing/Encoding.h"

#include "core/domain/Text.h"

#include <algorithm>
#include <utility>

namespace tp::importing {
namespace {

using domain::appendUtf8;

constexpr char32_t replacement = 0xfffd;
constexpr std::size_t looked = 4096;

// Windows-1252 from 0x80 to 0x9f; the rest is Latin-1.
constexpr char16_t high[] = {0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
                             0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
                             0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

bool starts(ByteView bytes, std::initializer_list<std::uint8_t> with) {
    return bytes.size() >= with.size() && std::equal(with.begin(), with.end(), bytes.begin());
}

} // namespace

Beginning beginningOf(ByteView bytes) {
    if (starts(bytes, {0xef, 0xbb, 0xbf})) return {Encoding::Utf8, 3};
    if (starts(bytes, {0xff, 0xfe})) return {Encoding::Utf16Le, 2};
    if (starts(bytes, {0xfe, 0xff})) return {Encoding::Utf16Be, 2};
    std::size_t zeros[2] = {0, 0}; // at even and odd places
    const auto size = std::min(bytes.size(), looked);
    for (std::size_t at = 0; at < size; ++at) zeros[at % 2] += bytes[at] == 0;
    // Text of these languages leaves one byte of nearly every pair empty, and never the other.
    if (zeros[1] * 5 >= size * 2 && zeros[0] == 0 && size >= 4) return {Encoding::Utf16Le, 0};
    if (zeros[0] * 5 >= size * 2 && zeros[1] == 0 && size >= 4) return {Encoding::Utf16Be, 0};
    return {};
}

std::string fromWindows1252(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<std::uint8_t>(c);
        appendUtf8(out, byte >= 0x80 && byte < 0xa0 ? high[byte - 0x80] : char32_t{byte});
    }
    return out;
}

void Utf16::append(ByteView bytes, std::string &out) {
    for (const auto byte : bytes) {
        if (m_half < 0) {
            m_half = byte;
            continue;
        }
        const auto first = static_cast<unsigned>(std::exchange(m_half, -1));
        unit(static_cast<char16_t>(m_bigEndian ? (first << 8 | byte) : (unsigned{byte} << 8 | first)), out);
    }
}

void Utf16::unit(char16_t unit, std::string &out) {
    const bool low = unit >= 0xdc00 && unit < 0xe000;
    if (m_high) {
        const auto first = std::exchange(m_high, char16_t{0});
        if (low) return appendUtf8(out, 0x10000 + ((char32_t{first} - 0xd800) << 10) + (char32_t{unit} - 0xdc00));
        appendUtf8(out, replacement);
    }
    if (unit >= 0xd800 && unit < 0xdc00)
        m_high = unit;
    else
        appendUtf8(out, low ? replacement : char32_t{unit});
}

void Utf16::finish(std::string &out) {
    if (m_high || m_half >= 0) appendUtf8(out, replacement);
    m_high = 0;
    m_half = -1;
}

} // namespace tp::importing
