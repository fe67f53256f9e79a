#include "core/identity/PrintedCode.h"

#include <algorithm>

namespace tp::identity {

namespace {
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool isServer(std::string_view text) {
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos || colon == 0 || colon > 253) return false;
    const auto host = text.substr(0, colon), port = text.substr(colon + 1);
    if (port.empty() || port.size() > 5 || port[0] == '0') return false;
    int number = 0;
    for (char c : port) {
        if (c < '0' || c > '9') return false;
        number = number * 10 + (c - '0');
    }
    if (number > 65535) return false;
    const bool bracketed = host.front() == '[' && host.back() == ']' && host.size() > 2; // IPv6
    const auto name = bracketed ? host.substr(1, host.size() - 2) : host;
    return std::all_of(name.begin(), name.end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || (bracketed ? c == ':' : c == '-' || c == '_');
    });
}
} // namespace

std::string formatPrinted(std::string_view scheme, std::string_view server, ByteView secret, std::size_t group) {
    const auto code = crockfordEncode(secret) + crockfordCheck(secret);
    std::string text(scheme);
    text.append(server).push_back('/');
    for (std::size_t i = 0; i < code.size(); ++i) {
        // A last character alone stays with the group before it.
        if (i && i % group == 0 && i + 1 < code.size()) text.push_back('-');
        text.push_back(code[i]);
    }
    return text;
}

Result<PrintedCode> parsePrinted(std::string_view scheme, std::string_view text, std::size_t bytes) {
    std::string kept;
    for (char c : text)
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r') kept.push_back(c);
    const auto slash = kept.rfind('/');
    if (slash == std::string::npos) return fail(Code::InvitationMalformed, "no address");
    std::string before = kept.substr(0, slash);
    std::transform(before.begin(), before.end(), before.begin(), lower);
    if (!before.starts_with(scheme)) return fail(Code::InvitationMalformed, "does not begin as it should");
    PrintedCode code{before.substr(scheme.size()), {}};
    if (!isServer(code.server)) return fail(Code::InvitationMalformed, "the address is no HOST:PORT");
    auto secret = crockfordDecodeChecked(std::string_view(kept).substr(slash + 1));
    if (!secret || secret->size() != bytes) return fail(Code::InvitationMalformed, "the code is mistyped");
    code.secret = std::move(*secret);
    return code;
}

} // namespace tp::identity
