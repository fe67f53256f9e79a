#include "core/wire/CborStream.h"

#include <limits>

namespace tp::wire {

bool isUtf8(std::string_view text) {
    const auto *at = reinterpret_cast<const std::uint8_t *>(text.data());
    const auto *end = at + text.size();
    while (at != end) {
        if (end - at >= 8) { // mostly ASCII
            std::uint64_t eight;
            std::memcpy(&eight, at, 8);
            if (!(eight & 0x8080808080808080ull)) {
                at += 8;
                continue;
            }
        }
        const unsigned lead = *at++;
        if (lead < 0x80) continue;
        const int more = lead >= 0xc2 && lead <= 0xdf ? 1 : (lead & 0xf0) == 0xe0 ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
        if (!more || end - at < more) return false;
        // The second byte rules out overlong forms, surrogates and what lies past U+10FFFF (Unicode, table 3-7).
        const unsigned least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80, most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        if (at[0] < least || at[0] > most) return false;
        for (int i = 1; i < more; ++i)
            if ((at[i] & 0xc0) != 0x80) return false;
        at += more;
    }
    return true;
}

bool CborReader::refuse(const char *why, Code code) {
    if (!m_problem) {
        m_problem = why;
        m_code = code;
    }
    return false;
}

CborReader::Kind CborReader::peek() const {
    if (m_problem || m_at == m_end) return Kind::Bad;
    switch (*m_at >> 5) {
    case 0:
    case 1:
        return Kind::Integer;
    case 2:
        return Kind::Bytes;
    case 3:
        return Kind::Text;
    case 4:
        return Kind::Array;
    case 5:
        return Kind::Map;
    default:
        return *m_at == 0xf6 ? Kind::Null : *m_at == 0xf4 || *m_at == 0xf5 ? Kind::Boolean : Kind::Bad;
    }
}

bool CborReader::head(unsigned major, std::uint64_t &argument) {
    if (m_problem) return false;
    if (m_at == m_end) return refuse("cut short");
    if (*m_at >> 5 != major) return refuse("item of another kind");
    const unsigned info = *m_at & 31u;
    if (info < 24) {
        ++m_at;
        argument = info;
        return true;
    }
    if (info > 27) return refuse("indefinite length or reserved form");
    const int bytes = 1 << (info - 24);
    if (m_end - m_at <= bytes) return refuse("cut short");
    argument = 0;
    for (int i = 1; i <= bytes; ++i) argument = argument << 8 | m_at[i];
    const std::uint64_t shorter = bytes == 1 ? 24 : bytes == 2 ? 0x100 : bytes == 4 ? 0x10000 : 0x100000000;
    if (argument < shorter) return refuse("not the shortest form");
    m_at += bytes + 1;
    return true;
}

bool CborReader::string(unsigned major, ByteView &value) {
    std::uint64_t length = 0;
    if (!head(major, length)) return false;
    if (length > static_cast<std::uint64_t>(m_end - m_at)) return refuse("length past the end");
    value = {m_at, static_cast<std::size_t>(length)};
    m_at += length;
    return true;
}

bool CborReader::null() { return peek() == Kind::Null ? (++m_at, true) : refuse("null expected"); }
bool CborReader::boolean(bool &value) {
    if (peek() != Kind::Boolean) return refuse("boolean expected");
    value = *m_at++ == 0xf5;
    return true;
}
bool CborReader::integer(std::int64_t &value) {
    const unsigned major = peek() == Kind::Integer ? *m_at >> 5 : 0;
    std::uint64_t argument = 0;
    if (!head(major, argument)) return false;
    if (argument > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) return refuse("integer past 64 bits");
    value = major ? -1 - static_cast<std::int64_t>(argument) : static_cast<std::int64_t>(argument);
    return true;
}
bool CborReader::natural(std::uint64_t &value) {
    std::int64_t number = 0;
    if (!integer(number)) return false;
    if (number < 0) return refuse("negative number");
    value = static_cast<std::uint64_t>(number);
    return true;
}
bool CborReader::text(std::string_view &value) {
    ByteView view;
    if (!string(3, view)) return false;
    value = textOf(view);
    return isUtf8(value) || refuse("text is not UTF-8");
}
bool CborReader::text(std::string &value) {
    std::string_view view;
    if (!text(view)) return false;
    value.assign(view);
    return true;
}
bool CborReader::bytes(ByteView &value) { return string(2, value); }
bool CborReader::bytes(Bytes &value) {
    ByteView view;
    if (!bytes(view)) return false;
    value.assign(view.begin(), view.end());
    return true;
}

bool CborReader::enter(unsigned major, std::uint64_t &items) {
    if (!head(major, items)) return false;
    // An item takes a byte at least: a count that cannot fit is refused before anything is reserved for it.
    const std::uint64_t least = major == 5 ? 2 : 1;
    if (items > static_cast<std::uint64_t>(m_end - m_at) / least) return refuse("length past the end");
    return ++m_depth <= maxDepth || refuse("nested too deeply");
}
CborReader::Array CborReader::enterArray() {
    std::uint64_t items = 0;
    if (!enter(4, items)) return {};
    return {static_cast<std::size_t>(items), true};
}
CborReader::Map CborReader::enterMap() {
    std::uint64_t members = 0;
    if (!enter(5, members)) return {};
    return {static_cast<std::size_t>(members), true, true, {}};
}
bool CborReader::next(Array &array) {
    if (m_problem || !array.open) return false;
    if (array.left == 0) {
        --m_depth;
        return array.open = false;
    }
    --array.left;
    return true;
}
bool CborReader::next(Map &map) {
    if (m_problem || !map.open) return false;
    if (map.left == 0) {
        --m_depth;
        return map.open = false;
    }
    --map.left;
    std::string_view key;
    if (!text(key)) return false;
    if (!map.first && !ShorterFirst{}(map.key, key)) return refuse("keys out of order or repeated");
    map.first = false;
    map.key = key;
    return true;
}

bool CborReader::value(Value &value) {
    switch (peek()) {
    case Kind::Null:
        value = Value();
        return null();
    case Kind::Boolean: {
        bool truth = false;
        if (!boolean(truth)) return false;
        value = Value(truth);
        return true;
    }
    case Kind::Integer: {
        std::int64_t number = 0;
        if (!integer(number)) return false;
        value = Value(number);
        return true;
    }
    case Kind::Text: {
        std::string_view view;
        if (!text(view)) return false;
        value = Value(view);
        return true;
    }
    case Kind::Bytes: {
        ByteView view;
        if (!bytes(view)) return false;
        value = Value(Bytes(view.begin(), view.end()));
        return true;
    }
    case Kind::Array: {
        Value::Array items;
        for (auto array = enterArray(); next(array);)
            if (!this->value(items.emplace_back())) return false;
        value = Value(std::move(items));
        return ok();
    }
    case Kind::Map: {
        Value::Map members;
        for (auto map = enterMap(); next(map);)
            if (!this->value(members.emplace_hint(members.end(), map.key, Value())->second)) return false;
        value = Value(std::move(members));
        return ok();
    }
    case Kind::Bad:
        break;
    }
    return refuse(m_at == m_end ? "cut short" : "tag, float or unknown simple value");
}

bool CborReader::skip() {
    switch (peek()) {
    case Kind::Text: {
        std::string_view ignored;
        return text(ignored);
    }
    case Kind::Bytes: {
        ByteView ignored;
        return bytes(ignored);
    }
    case Kind::Array:
        for (auto array = enterArray(); next(array);)
            if (!skip()) return false;
        return ok();
    case Kind::Map:
        for (auto map = enterMap(); next(map);)
            if (!skip()) return false;
        return ok();
    default: {
        Value ignored;
        return value(ignored);
    }
    }
}

} // namespace tp::wire
