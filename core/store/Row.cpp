#include "core/store/Row.h"

#include "core/base/IdValue.h"
#include "core/domain/Text.h"
#include "core/wire/Cbor.h"

namespace tp::store {

Row rowOf(const schema::RecordType &type, const RecordState &state) {
    Row row{state.deleted, {}};
    row.values.reserve(type.fields.size());
    for (const auto &field : type.fields) {
        const auto *value = state.value(field.name);
        row.values.push_back(value ? *value : Value());
    }
    return row;
}

std::string searchTokensOf(const schema::RecordType &type, const Row &row) {
    std::string out;
    if (row.gone) return out;
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        const auto *text = row.values[i].text();
        if (!text || !type.fields[i].is(schema::Searched)) continue;
        for (const auto &token : domain::searchTokens(*text)) {
            if (!out.empty()) out += ' ';
            out += token;
        }
    }
    return out;
}

std::vector<std::string> itemsOf(const Value &value) {
    std::vector<std::string> out;
    if (const auto *items = value.array())
        for (const auto &item : *items) {
            if (const auto id = idIn<RecordId>(&item))
                out.push_back(toText(*id));
            else if (const auto *text = item.text())
                out.push_back(*text);
        }
    return out;
}

std::string columnList(const schema::RecordType &type, std::string_view prefix) {
    std::string out;
    for (const auto &field : type.fields) {
        if (!out.empty()) out += ", ";
        out += prefix;
        out += columnOf(field.name);
    }
    return out;
}

void bindValue(Statement &to, const Value &value) {
    if (const auto *text = value.text())
        to.bind(std::string_view(*text), false);
    else if (const auto *integer = value.integer())
        to.bind(*integer);
    else if (const auto *boolean = value.boolean())
        to.bind(std::int64_t{*boolean});
    else if (const auto *bytes = value.bytes())
        to.bind(ByteView(*bytes), false);
    else if (value.array())
        to.bind(ByteView(wire::encodeCbor(value)), true);
    else
        to.bindNull();
}

Value manyFrom(ByteView cbor) {
    auto value = wire::decodeCbor(cbor);
    return value ? std::move(*value) : Value();
}

Value valueAt(const Statement &row, int column, schema::Kind kind) {
    using schema::Kind;
    if (row.null(column)) return {};
    switch (kind) {
    case Kind::Integer:
    case Kind::Year:
        return row.integer(column);
    case Kind::Boolean:
        return row.integer(column) != 0;
    case Kind::Reference:
    case Kind::Structure:
    case Kind::Member:
        return row.bytes(column);
    case Kind::Choices:
    case Kind::Communes:
    case Kind::Counts:
    case Kind::References:
        return manyFrom(row.blob(column));
    default:
        return row.text(column);
    }
}

} // namespace tp::store
