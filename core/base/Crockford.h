#pragma once
// Crockford base 32 with its mod-37 check symbol (https://www.crockford.com/base32.html): read aloud, typed on cold fingers. Reading is
// case-blind, ignores hyphens and spaces, and takes O for 0, I and L for 1.
#include "core/base/Bytes.h"

namespace tp {

// 5 bits a character, most significant first; the number of bits must be a multiple of 5 (15 bytes = 24 characters).
[[nodiscard]] std::string crockfordEncode(ByteView bytes);
[[nodiscard]] Result<Bytes>
crockfordDecode(std::string_view text);            // Invalid: a character outside the alphabet, or a length that is no whole byte
[[nodiscard]] char crockfordCheck(ByteView bytes); // the whole as a number mod 37
[[nodiscard]] Result<Bytes> crockfordDecodeChecked(std::string_view text); // last character is the check; Invalid if it does not fit

} // namespace tp
