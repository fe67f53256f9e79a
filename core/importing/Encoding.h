#pragma once
// From the bytes of a text file to UTF-8: the encodings in which Excel, LibreOffice and the clipboard write tables. Pure.
#include "core/base/Bytes.h"

#include <string>
#include <string_view>

namespace tp::importing {

// Mixed: some lines are UTF-8, others Windows-1252 (a file that was put together from two): read line by line.
enum class Encoding : std::uint8_t { Utf8, Utf16Le, Utf16Be, Windows1252, Mixed };

struct Beginning {
    Encoding encoding = Encoding::Utf8; // of eight-bit text it is known only line by line
    std::size_t mark = 0;               // bytes of the byte order mark
};
[[nodiscard]] Beginning beginningOf(ByteView bytes); // by its mark, or by where the zeros of UTF-16 stand

[[nodiscard]] std::string fromWindows1252(std::string_view bytes); // the five bytes it leaves undefined become U+FFFD

// Takes UTF-16 in pieces that may end anywhere; a lone half of a pair becomes U+FFFD.
class Utf16 {
public:
    explicit Utf16(bool bigEndian) : m_bigEndian(bigEndian) {}
    void append(ByteView bytes, std::string &out);
    void finish(std::string &out);

private:
    void unit(char16_t unit, std::string &out);
    bool m_bigEndian;
    int m_half = -1;
    char16_t m_high = 0;
};

} // namespace tp::importing
