#include "core/store/AccessLines.h"

#include "core/schema/Schema.h"
#include "core/store/Reader.h"
#include "core/wire/Cbor.h"

namespace tp::store {

namespace {

constexpr std::size_t maxToldValue = 40;

Value::Map mapOf(const Access &access) {
    Value::Map map{{"do", access.action}, {"type", access.type}};
    if (access.record) map["id"] = Bytes(access.record->bytes.begin(), access.record->bytes.end());
    if (access.count) map["n"] = *access.count;
    Value::Array filters;
    for (const auto &filter : access.filters) filters.emplace_back(filter);
    if (!filters.empty()) map["by"] = std::move(filters);
    return map;
}

Result<Access> accessFrom(const Value &line) {
    const auto textIn = [&](const char *key) -> const std::string * {
        const auto *value = line.find(key);
        return value ? value->text() : nullptr;
    };
    const auto *action = textIn("do");
    const auto *type = textIn("type");
    if (!action || !type) return fail(Code::BadFormat, "a line of an access log");
    Access access;
    access.action = *action;
    access.type = *type;
    if (const auto *id = line.find("id"); id && id->bytes()) { TP_TRY(access.record, RecordId::from(*id->bytes())); }
    if (const auto *count = line.find("n"); count && count->integer()) access.count = *count->integer();
    if (const auto *filters = line.find("by"); filters && filters->array())
        for (const auto &filter : *filters->array())
            if (filter.text()) access.filters.push_back(*filter.text());
    return access;
}

} // namespace

Access exportOf(const schema::Dictionary &dictionary, const Query &query, std::int64_t records) {
    Access access{accessExported, query.type, {}, {}, records};
    const auto *type = dictionary.type(query.type);
    if (!query.text.empty()) access.filters.emplace_back("text");
    for (const auto &filter : query.filters) {
        const auto *field = type ? type->field(filter.field) : nullptr;
        const bool tellable =
            field && (field->kind == schema::Kind::Choice || field->kind == schema::Kind::Choices || field->kind == schema::Kind::Date ||
                      field->kind == schema::Kind::DateTime || field->kind == schema::Kind::Commune);
        auto told = filter.field;
        if (tellable && filter.value.text() && filter.value.text()->size() <= maxToldValue)
            told += (filter.op == Filter::Op::AtLeast ? ">=" : filter.op == Filter::Op::Below ? "<" : "=") + *filter.value.text();
        access.filters.push_back(std::move(told));
    }
    if (query.withDeleted) access.filters.emplace_back("deleted");
    return access;
}

Bytes encodeAccess(const Access &access) { return wire::encodeCbor(mapOf(access)); }

Result<Access> decodeAccess(ByteView bytes) {
    TP_TRY(const auto line, wire::decodeCbor(bytes));
    return accessFrom(line);
}

Result<std::string> sealLines(const control::StructureKey &audit, std::span<const TimedAccess> lines, std::size_t &from) {
    Value::Array packed;
    std::size_t bytes = 0;
    for (; from < lines.size(); ++from) {
        auto line = mapOf(lines[from].access);
        line["at"] = lines[from].atMs;
        bytes += wire::encodeCbor(line).size();
        if (!packed.empty() && bytes > maxBoxPlain) break;
        packed.emplace_back(std::move(line));
    }
    auto plain = wire::encodeCbor(packed);
    const auto sealed = crypto::sealTo(audit.key, plain);
    crypto::wipe(plain.data(), plain.size());
    if (sealed.empty()) return fail(Code::Invalid, "the audit key is no key");
    Bytes box;
    appendU32(box, audit.number);
    append(box, sealed);
    return toHex(box);
}

Result<std::vector<TimedAccess>> openLines(const identity::Keyring &keyring, const StructureId &structure, std::string_view box) {
    TP_TRY(const auto bytes, fromHex(box));
    if (bytes.size() < 4) return fail(Code::BadFormat, "a box of an access log");
    const auto *key = keyring.auditKey(structure, readU32(bytes.data()));
    if (!key) return fail(Code::WrongKey, "an audit key that is not held");
    TP_TRY(const auto plain, crypto::openSealed(*key, ByteView(bytes).subspan(4)));
    TP_TRY(const auto packed, wire::decodeCbor(plain));
    if (!packed.array()) return fail(Code::BadFormat, "a box of an access log");
    std::vector<TimedAccess> lines;
    for (const auto &line : *packed.array()) {
        const auto *at = line.find("at");
        const auto *ms = at ? at->integer() : nullptr;
        if (!ms) return fail(Code::BadFormat, "a line of an access log");
        TP_TRY(auto access, accessFrom(line));
        lines.push_back({std::move(access), *ms});
    }
    return lines;
}

} // namespace tp::store
