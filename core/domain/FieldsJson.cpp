// Fields of a record ↔ JSON (Drafts.h).
#include "core/base/IdValue.h"
#include "core/domain/Drafts.h"
#include "core/domain/Json.h"

namespace tp::domain {
namespace {

using schema::Kind;

bool holdsId(const schema::Field &field) {
    return field.kind == Kind::Reference || field.kind == Kind::Structure || field.kind == Kind::Member;
}

Result<Value> idFrom(const schema::Field &field, const std::string &text) {
    const auto id = parseUuid(text);
    if (!id) return fail(Code::Invalid, std::string(field.name) + ": UUID expected");
    return Value(Bytes(id->begin(), id->end()));
}

Result<Value> fit(const schema::Field &field, Value value) {
    if (const auto *text = value.text(); text && holdsId(field)) { TP_TRY(value, idFrom(field, std::string(*text))); }
    if (const auto *items = value.array(); items && field.kind == Kind::References) {
        Value::Array ids;
        for (const auto &item : *items) {
            if (!item.text()) return fail(Code::Invalid, std::string(field.name) + ": UUID expected");
            TP_TRY(auto id, idFrom(field, *item.text()));
            ids.push_back(std::move(id));
        }
        value = Value(std::move(ids));
    }
    value = schema::normalise(field, std::move(value));
    TP_CHECK(schema::validate(field, value));
    return value;
}

} // namespace

Result<std::map<std::string, Value>> fieldsFromJson(const schema::RecordType &type, std::string_view json) {
    TP_TRY(const auto parsed, parseJson(json));
    const auto *members = parsed.map();
    if (!members) return fail(Code::Invalid, "a JSON object expected: {\"field\": value, …}");
    std::map<std::string, Value> out;
    for (const auto &[name, value] : *members) {
        const auto *field = type.field(name);
        if (!field) return fail(Code::Invalid, "unknown field: " + name);
        TP_TRY(out[name], fit(*field, value));
    }
    return out;
}

Result<Value> valueFromJson(const schema::Field &field, std::string_view json) {
    TP_TRY(auto parsed, parseJson(json));
    return fit(field, std::move(parsed));
}

std::string toJson(const schema::RecordType &type, const std::map<std::string, Value> &fields) {
    std::string out = "{";
    for (const auto &field : type.fields) {
        const auto at = fields.find(field.name);
        if (at == fields.end()) continue;
        if (out.size() > 1) out += ',';
        out += '"' + std::string(field.name) + "\":" + valueToJson(field, at->second);
    }
    return out + '}';
}

std::string valueToJson(const schema::Field &field, const Value &value) {
    if (const auto *bytes = value.bytes(); bytes && holdsId(field) && bytes->size() == 16) {
        std::array<std::uint8_t, 16> id{};
        std::copy(bytes->begin(), bytes->end(), id.begin());
        return '"' + uuidText(id) + '"';
    }
    if (const auto *items = value.array(); items && field.kind == Kind::References) {
        Value::Array ids;
        for (const auto &item : *items) {
            const auto id = idIn<RecordId>(&item);
            ids.emplace_back(id ? toText(*id) : std::string());
        }
        return compact(toQt(Value(std::move(ids))));
    }
    return compact(toQt(value));
}

} // namespace tp::domain
