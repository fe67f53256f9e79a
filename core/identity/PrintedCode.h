#pragma once
// What invitation and recovery kit share: SCHEME:HOST:PORT/CODE, pasted or typed from paper, with spaces and line breaks anywhere.
// Internal to this folder.
#include "core/base/Crockford.h"

namespace tp::identity {

struct PrintedCode {
    std::string server; // HOST:PORT, lower case
    Bytes secret;
};
// Groups of `group` characters, hyphens between.
[[nodiscard]] std::string formatPrinted(std::string_view scheme, std::string_view server, ByteView secret, std::size_t group);
[[nodiscard]] Result<PrintedCode> parsePrinted(std::string_view scheme, std::string_view text, std::size_t bytes); // InvitationMalformed

} // namespace tp::identity
