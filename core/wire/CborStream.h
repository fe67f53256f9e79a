#pragma once
// Writing and reading deterministic CBOR (grammar in Cbor.h) without a tree in between: the decoders of entries, events and messages read
// straight into their structs, which is about twice as fast and bounds the memory a hostile text can make us take.
// Values, one thread each. The reader gives views into the bytes it was given: those must outlive them.
#include "core/wire/Cbor.h"

#include <array>
#include <cstring>

namespace tp::wire {

class CborWriter {
public:
    explicit CborWriter(Bytes &to) : m_to(to) {}
    void null() { m_to.push_back(0xf6); }
    void boolean(bool value) { m_to.push_back(value ? 0xf5 : 0xf4); }
    void integer(std::int64_t value);
    void text(std::string_view value); // valid UTF-8: a bug otherwise
    void bytes(ByteView value);
    void array(std::size_t items) { head(4, items); }   // then the items
    void map(std::size_t members) { head(5, members); } // then key, value …, keys shorter first, then bytewise
    void value(const Value &value);

private:
    void head(unsigned major, std::uint64_t argument);
    Bytes &m_to;
};

// Every call returns whether it succeeded; the first failure sticks, so a decoder may test once at the end of a straight stretch.
class CborReader {
public:
    enum class Kind { Null, Boolean, Integer, Text, Bytes, Array, Map, Bad };
    explicit CborReader(ByteView bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}

    [[nodiscard]] Kind peek() const;
    bool null();
    bool boolean(bool &value);
    bool integer(std::int64_t &value);
    bool natural(std::uint64_t &value); // an integer ≥ 0
    bool text(std::string_view &value); // checked UTF-8
    bool text(std::string &value);
    bool bytes(ByteView &value);
    bool bytes(Bytes &value);
    template <std::size_t N> bool bytes(std::array<std::uint8_t, N> &value) {
        ByteView view;
        if (!bytes(view)) return false;
        if (view.size() != N) return refuse("byte string of a wrong length");
        std::memcpy(value.data(), view.data(), N);
        return true;
    }

    // for (auto array = reader.enterArray(); reader.next(array);) …one item read…
    // for (auto map = reader.enterMap(); reader.next(map);) …one value read; map.key is its key…
    // Leaving the loop early is right only after a failure.
    struct Array {
        std::size_t left = 0;
        bool open = false;
    };
    struct Map {
        std::size_t left = 0;
        bool open = false, first = true;
        std::string_view key;
    };
    [[nodiscard]] Array enterArray();
    [[nodiscard]] Map enterMap();
    bool next(Array &array);
    bool next(Map &map); // also checks that keys are text and strictly increasing

    bool value(Value &value); // any item
    bool skip();              // any item, checked as strictly

    bool refuse(const char *why, Code code = Code::BadFormat); // always false; the first reason stays
    [[nodiscard]] bool ok() const { return !m_problem; }
    [[nodiscard]] bool finished() { return ok() && (m_at == m_end || refuse("bytes after the end")); }
    [[nodiscard]] Error error() const { return {m_code, m_problem ? m_problem : "malformed"}; }

private:
    bool head(unsigned major, std::uint64_t &argument);
    bool string(unsigned major, ByteView &value);
    bool enter(unsigned major, std::uint64_t &items);
    const std::uint8_t *m_at;
    const std::uint8_t *m_end;
    int m_depth = 0;
    const char *m_problem = nullptr;
    Code m_code = Code::BadFormat;
};

[[nodiscard]] bool isUtf8(std::string_view text); // no surrogates, no overlong forms, at most U+10FFFF

} // namespace tp::wire
