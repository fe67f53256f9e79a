#pragma once
// A value a field can hold, and the tree every CBOR or JSON text of this project is read into: null, boolean, 64-bit integer, UTF-8 text,
// bytes, array, map with text keys. No floating point: nothing recorded here needs it, and it has no single binary form.
// Map order: RFC 8949 §4.2.1 order of the encoded keys (shorter first, then bytewise), kept by `Value::Map`.
#include "core/base/Bytes.h"

#include <map>
#include <string>
#include <variant>

namespace tp {

struct ShorterFirst {
    using is_transparent = void;
    bool operator()(std::string_view a, std::string_view b) const { return a.size() != b.size() ? a.size() < b.size() : a < b; }
};

class Value {
public:
    using Array = std::vector<Value>;
    using Map = std::map<std::string, Value, ShorterFirst>;

    Value() = default;
    Value(bool value) : m_data(value) {}
    Value(std::int64_t value) : m_data(value) {}
    Value(int value) : m_data(std::int64_t{value}) {}
    Value(std::uint64_t) = delete; // would lose its upper half in silence: cast on purpose
    Value(std::string value) : m_data(std::move(value)) {}
    Value(std::string_view value) : m_data(std::string(value)) {}
    Value(const char *value) : m_data(std::string(value)) {}
    Value(Bytes value) : m_data(std::move(value)) {}
    Value(Array value) : m_data(std::move(value)) {}
    Value(Map value) : m_data(std::move(value)) {}

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_data); }
    // Null pointer when the value is of another kind.
    [[nodiscard]] const bool *boolean() const { return std::get_if<bool>(&m_data); }
    [[nodiscard]] const std::int64_t *integer() const { return std::get_if<std::int64_t>(&m_data); }
    [[nodiscard]] const std::string *text() const { return std::get_if<std::string>(&m_data); }
    [[nodiscard]] const Bytes *bytes() const { return std::get_if<Bytes>(&m_data); }
    [[nodiscard]] const Array *array() const { return std::get_if<Array>(&m_data); }
    [[nodiscard]] const Map *map() const { return std::get_if<Map>(&m_data); }
    // The member of a map, or null when this is no map or has no such member.
    [[nodiscard]] const Value *find(std::string_view key) const {
        const auto *members = map();
        if (!members) return nullptr;
        const auto at = members->find(key);
        return at == members->end() ? nullptr : &at->second;
    }
    friend bool operator==(const Value &, const Value &) = default;

private:
    std::variant<std::monostate, bool, std::int64_t, std::string, Bytes, Array, Map> m_data;
};

} // namespace tp
