#include "core/base/Crockford.h"

namespace tp {

namespace {
constexpr std::string_view symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U"; // the last five only as check symbols

int valueOf(char c) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O') c = '0';
    if (c == 'I' || c == 'L') c = '1';
    const auto at = symbols.find(c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

std::string withoutSeparators(std::string_view text) {
    std::string kept;
    for (char c : text)
        if (c != '-' && c != ' ' && c != '\t' && c != '\n' && c != '\r') kept.push_back(c);
    return kept;
}
} // namespace

std::string crockfordEncode(ByteView bytes) {
    std::string text;
    unsigned buffer = 0, bits = 0;
    for (auto byte : bytes) {
        buffer = (buffer << 8 | byte) & 0xffff;
        bits += 8;
        for (; bits >= 5; bits -= 5) text.push_back(symbols[buffer >> (bits - 5) & 31]);
    }
    if (bits) text.push_back(symbols[buffer << (5 - bits) & 31]);
    return text;
}

Result<Bytes> crockfordDecode(std::string_view text) {
    Bytes bytes;
    unsigned buffer = 0, bits = 0;
    for (char c : withoutSeparators(text)) {
        const int value = valueOf(c);
        if (value < 0 || value > 31) return fail(Code::Invalid, "not a Crockford base 32 character");
        buffer = (buffer << 5 | static_cast<unsigned>(value)) & 0xffff;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<std::uint8_t>(buffer >> bits));
        }
    }
    if (bits >= 5 || (buffer & ((1u << bits) - 1))) return fail(Code::Invalid, "base 32 text of a wrong length");
    return bytes;
}

char crockfordCheck(ByteView bytes) {
    unsigned remainder = 0;
    for (auto byte : bytes) remainder = (remainder * 256 + byte) % 37;
    return symbols[remainder];
}

Result<Bytes> crockfordDecodeChecked(std::string_view text) {
    const auto kept = withoutSeparators(text);
    if (kept.size() < 2) return fail(Code::Invalid, "too short");
    TP_TRY(auto bytes, crockfordDecode(std::string_view(kept).substr(0, kept.size() - 1)));
    if (valueOf(kept.back()) != valueOf(crockfordCheck(bytes))) return fail(Code::Invalid, "the check character does not fit");
    return bytes;
}

} // namespace tp
