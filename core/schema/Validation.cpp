#include "core/schema/Counts.h"
#include "core/schema/Schema.h"
#include "core/schema/Text.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace tp::schema {
namespace {

constexpr std::size_t greatestBytes = 60'000; // an entry's sealed body is at most 64 KiB

// Details name the field and the rule, never what was written: they go to logs.
Result<> refuse(const Field &field, const std::string &reason) { return fail(Code::Invalid, std::string(field.name) + ": " + reason); }

Result<> validateText(const Field &field, const Value &value) {
    const auto *text = value.text();
    if (!text) return refuse(field, "text expected");
    const auto characters = utf8Length(*text);
    if (!characters) return refuse(field, "not UTF-8");
    if (*characters > field.maxLength || text->size() > greatestBytes)
        return refuse(field, "longer than " + std::to_string(field.maxLength) + " characters or 60000 bytes");
    const bool lines = field.kind == Kind::LongText;
    const auto control = [lines](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && !(lines && (c == '\n' || c == '\t'))) || c == 0x7f;
    };
    if (std::any_of(text->begin(), text->end(), control)) return refuse(field, "control character");
    return {};
}

Result<> validatePhone(const Field &field, const Value &value) {
    TP_CHECK(validateText(field, value));
    const std::string_view text = value.text() ? std::string_view(*value.text()) : std::string_view();
    const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits < 3 || text.find_first_not_of("0123456789+ ./()-") != std::string::npos) return refuse(field, "not a phone number");
    return {};
}

Result<> validateCode(const Field &field, const Vocabulary *words, const Value &value) {
    const auto *code = value.text();
    if (code && words && words->term(*code)) return {};
    std::string codes;
    for (const auto &one : words ? words->terms : std::span<const Term>()) codes += (codes.empty() ? "" : ", ") + std::string(one.code);
    return refuse(field, "one of " + codes + " expected");
}

bool isCommune(const Value &value) { // five digits; 2A… and 2B… in Corsica
    const auto *code = value.text();
    if (!code || code->size() != 5) return false;
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const bool second = digit((*code)[1]) || ((*code)[0] == '2' && ((*code)[1] == 'A' || (*code)[1] == 'B'));
    return digit((*code)[0]) && second && std::all_of(code->begin() + 2, code->end(), digit);
}

template <class Check> Result<> validateSet(const Field &field, const Value &value, Check check) {
    const auto *items = value.array();
    if (!items) return refuse(field, "array expected");
    std::set<std::string_view> seen;
    for (const auto &item : *items) {
        TP_CHECK(check(item));
        const auto *code = item.text();
        if (!code || !seen.insert(*code).second) return refuse(field, "the same code twice");
    }
    return {};
}

Result<> validateIds(const Field &field, const Value &value) {
    const auto *items = value.array();
    if (!items) return refuse(field, "array expected");
    std::set<Bytes> seen;
    for (const auto &item : *items) {
        const auto *id = item.bytes();
        if (!id || id->size() != 16) return refuse(field, "identifiers expected");
        if (!seen.insert(*id).second) return refuse(field, "the same identifier twice");
    }
    return {};
}

struct Group {
    std::string gender, ageBand;
    std::int64_t count = 0;
};
// Nothing when the item does not fit.
std::optional<Group> groupOf(const Value &item) {
    const auto *members = item.map();
    const auto *gender = item.find("gender"), *ageBand = item.find("ageBand"), *count = item.find("count");
    if (!members || members->size() != 3 || !gender || !ageBand || !count) return {};
    const auto *genderCode = gender->text(), *ageCode = ageBand->text();
    const auto *number = count->integer();
    if (!genderCode || !ageCode || !number || *number < 0 || *number > greatestCount) return {};
    return Group{*genderCode, *ageCode, *number};
}

Result<> validateCounts(const Field &field, const Value &value) {
    const auto *items = value.array();
    if (!items) return refuse(field, "array expected");
    std::set<std::pair<std::string, std::string>> seen;
    for (const auto &item : *items) {
        const auto group = groupOf(item);
        if (!group || group->count < 1)
            return refuse(field, "items are {gender, ageBand, count from 1 to " + std::to_string(greatestCount) + "}");
        TP_CHECK(validateCode(field, vocabulary("gender"), group->gender));
        TP_CHECK(validateCode(field, vocabulary("age_band"), group->ageBand));
        if (!seen.emplace(group->gender, group->ageBand).second) return refuse(field, "the same gender and age band twice");
    }
    return {};
}

// An array with an item that does not fit stays as it is: validate says why.
Value normaliseCounts(const Value::Array &items) {
    std::map<std::pair<std::string, std::string>, std::int64_t> sums;
    for (const auto &item : items) {
        const auto group = groupOf(item);
        if (!group) return items;
        auto &sum = sums[{group->gender, group->ageBand}];
        sum = std::min(sum + group->count, greatestCount + 1);
    }
    Value::Array out;
    for (const auto &[pair, count] : sums) {
        if (count > 0) out.emplace_back(Value::Map{{"gender", pair.first}, {"ageBand", pair.second}, {"count", count}});
    }
    return out.empty() ? Value() : Value(std::move(out));
}

Value normaliseSet(const Value::Array &items) {
    std::set<std::string> codes;
    for (const auto &item : items) {
        const auto *code = item.text();
        if (!code) return items;
        codes.insert(*code);
    }
    Value::Array out(codes.begin(), codes.end());
    return out.empty() ? Value() : Value(std::move(out));
}

Value normaliseIds(const Value::Array &items) {
    std::set<Bytes> ids;
    for (const auto &item : items) {
        const auto *id = item.bytes();
        if (!id) return items;
        ids.insert(*id);
    }
    Value::Array out(ids.begin(), ids.end());
    return out.empty() ? Value() : Value(std::move(out));
}

} // namespace

Result<> validate(const Field &field, const Value &value) {
    if (value.isNull()) return {};
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        return validateText(field, value);
    case Kind::Phone:
        return validatePhone(field, value);
    case Kind::Choice:
        return validateCode(field, wordsOf(field), value);
    case Kind::Choices:
        return validateSet(field, value, [&](const Value &item) { return validateCode(field, wordsOf(field), item); });
    case Kind::Date:
        return value.text() && isDate(*value.text()) ? Result<>() : refuse(field, "date like 2026-03-02 expected");
    case Kind::DateTime:
        return value.text() && isDateTime(*value.text()) ? Result<>() : refuse(field, "date and time like 2026-03-02T14:30 expected");
    case Kind::Integer:
        return value.integer() ? Result<>() : refuse(field, "whole number expected");
    case Kind::Year:
        return value.integer() && *value.integer() >= 1900 && *value.integer() <= 2199 ? Result<>() : refuse(field, "year expected");
    case Kind::Boolean:
        return value.boolean() ? Result<>() : refuse(field, "true or false expected");
    case Kind::Commune:
        return isCommune(value) ? Result<>() : refuse(field, "INSEE code expected");
    case Kind::Communes:
        return validateSet(field, value,
                           [&](const Value &item) { return isCommune(item) ? Result<>() : refuse(field, "INSEE codes expected"); });
    case Kind::Counts:
        return validateCounts(field, value);
    case Kind::Reference:
    case Kind::Structure:
    case Kind::Member:
        return value.bytes() && value.bytes()->size() == 16 ? Result<>() : refuse(field, "identifier expected");
    case Kind::References:
        return validateIds(field, value);
    }
    return refuse(field, "unknown kind");
}

Result<> validateNew(const RecordType &type, const std::map<std::string, Value> &fields) {
    for (const auto &[name, value] : fields) {
        const auto *field = type.field(name);
        if (!field) return fail(Code::Invalid, "unknown field: " + name);
        TP_CHECK(validate(*field, value));
    }
    for (const auto &field : type.fields) {
        const auto at = fields.find(field.name);
        const bool given = at != fields.end() && !at->second.isNull();
        if (field.is(Required) && !given && !field.is(Automatic)) return refuse(field, "required");
    }
    return {};
}

Value normalise(const Field &field, Value value) {
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Phone:
        if (const auto *text = value.text()) {
            auto out = trimmed(*text);
            return out.empty() ? Value() : Value(std::move(out));
        }
        return value;
    case Kind::Choices:
    case Kind::Communes:
        return value.array() ? normaliseSet(*value.array()) : value;
    case Kind::References:
        return value.array() ? normaliseIds(*value.array()) : value;
    case Kind::Counts:
        return value.array() ? normaliseCounts(*value.array()) : value;
    default:
        return value;
    }
}

} // namespace tp::schema
