#include "core/wire/CborStream.h"

#include <cassert>

namespace tp::wire {

void CborWriter::head(unsigned major, std::uint64_t argument) {
    const int bytes = argument < 24 ? 0 : argument <= 0xff ? 1 : argument <= 0xffff ? 2 : argument <= 0xffffffff ? 4 : 8;
    const unsigned info = bytes == 0 ? static_cast<unsigned>(argument) : bytes == 1 ? 24 : bytes == 2 ? 25 : bytes == 4 ? 26 : 27;
    m_to.push_back(static_cast<std::uint8_t>(major << 5 | info));
    for (int shift = 8 * bytes - 8; shift >= 0; shift -= 8) m_to.push_back(static_cast<std::uint8_t>(argument >> shift));
}

void CborWriter::integer(std::int64_t value) {
    if (value < 0)
        head(1, ~static_cast<std::uint64_t>(value));
    else
        head(0, static_cast<std::uint64_t>(value));
}
void CborWriter::text(std::string_view value) {
    assert(isUtf8(value));
    head(3, value.size());
    append(m_to, viewOf(value));
}
void CborWriter::bytes(ByteView value) {
    head(2, value.size());
    append(m_to, value);
}

void CborWriter::value(const Value &value) {
    if (const auto *truth = value.boolean())
        boolean(*truth);
    else if (const auto *number = value.integer())
        integer(*number);
    else if (const auto *string = value.text())
        text(*string);
    else if (const auto *octets = value.bytes())
        bytes(*octets);
    else if (const auto *items = value.array()) {
        array(items->size());
        for (const auto &item : *items) this->value(item);
    } else if (const auto *members = value.map()) {
        map(members->size());
        for (const auto &[key, member] : *members) {
            text(key);
            this->value(member);
        }
    } else
        null();
}

} // namespace tp::wire
