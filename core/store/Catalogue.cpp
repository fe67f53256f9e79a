#include "core/store/Catalogue.h"

#include <algorithm>

namespace tp::store {

using schema::Kind;

std::string Catalogue::fingerprint() const {
    std::string out;
    for (const auto &type : types()) {
        out += std::string("\n") + type.name + ':';
        for (const auto &field : type.fields)
            out += std::string(field.name) + '/' + std::to_string(static_cast<int>(field.kind)) + '/' +
                   std::to_string(static_cast<int>(field.audience)) + '/' + std::to_string(field.traits) + ' ';
    }
    return out;
}

std::string tableOf(std::string_view type) { return "t_" + std::string(type); }
std::string searchTableOf(std::string_view type) { return "s_" + std::string(type); }
std::string itemTableOf(std::string_view type, std::string_view field) { return "i_" + std::string(type) + "_" + std::string(field); }
std::string columnOf(std::string_view field) { return "f_" + std::string(field); }

std::string comparedOf(const schema::Field &field) {
    return columnOf(field.name) + (field.kind == Kind::Text ? std::string(" COLLATE ") + wordOrder : std::string());
}

bool isMany(Kind kind) { return kind == Kind::Choices || kind == Kind::Communes || kind == Kind::References; }

bool isSearched(const schema::RecordType &type) {
    return std::any_of(type.fields.begin(), type.fields.end(), [](const auto &field) { return field.is(schema::Searched); });
}

const char *sqlType(Kind kind) {
    switch (kind) {
    case Kind::Integer:
    case Kind::Year:
    case Kind::Boolean:
        return "INTEGER";
    case Kind::Choices:
    case Kind::Communes:
    case Kind::Counts:
    case Kind::Reference:
    case Kind::Structure:
    case Kind::Member:
    case Kind::References:
        return "BLOB";
    default:
        return "TEXT";
    }
}

bool fits(Kind kind, const Value &value) {
    if (value.isNull()) return true;
    const auto allTexts = [](const Value::Array &items) {
        return std::all_of(items.begin(), items.end(), [](const Value &item) { return item.text(); });
    };
    const auto isId = [](const Value &item) { return item.bytes() && item.bytes()->size() == 16; };
    switch (kind) {
    case Kind::Integer:
    case Kind::Year:
        return value.integer();
    case Kind::Boolean:
        return value.boolean();
    case Kind::Choices:
    case Kind::Communes:
        return value.array() && allTexts(*value.array());
    case Kind::Counts:
        return value.array();
    case Kind::Reference:
    case Kind::Structure:
    case Kind::Member:
        return isId(value);
    case Kind::References:
        return value.array() && std::all_of(value.array()->begin(), value.array()->end(), isId);
    default:
        return value.text();
    }
}

} // namespace tp::store
