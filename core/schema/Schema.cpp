#include "core/schema/Schema.h"

#include <algorithm>

namespace tp::schema {
namespace {

template <class T> const T *named(std::span<const T> all, std::string_view name) {
    const auto at = std::find_if(all.begin(), all.end(), [&](const T &one) { return one.name == name; });
    return at == all.end() ? nullptr : &*at;
}

} // namespace

const Field *RecordType::field(std::string_view fieldName) const { return named(fields, fieldName); }

bool RecordType::isFormer(const Field &of) const {
    return std::any_of(fields.begin(), fields.end(),
                       [&](const Field &one) { return one.formerly && one.formerly == std::string_view(of.name); });
}

Audience RecordType::widest() const {
    return std::min_element(fields.begin(), fields.end(), [](const Field &a, const Field &b) { return a.audience < b.audience; })->audience;
}

std::map<std::string, Value> asSaidToday(const RecordType &type, std::map<std::string, Value> fields) {
    for (const auto &field : type.fields) {
        const auto former = field.formerly ? fields.find(field.formerly) : fields.end();
        if (former == fields.end()) continue;
        auto one = std::move(former->second);
        fields.erase(former);
        if (one.isNull()) continue;
        auto &several = fields[field.name];
        auto items = several.array() ? *several.array() : Value::Array();
        items.push_back(std::move(one));
        several = normalise(field, std::move(items));
    }
    return fields;
}

const Vocabulary *wordsOf(const Field &field) {
    if (field.kind != Kind::Choice && field.kind != Kind::Choices) return nullptr;
    return field.words ? field.words : field.of ? vocabulary(field.of) : nullptr;
}

const RecordType *recordType(std::string_view name) { return named(recordTypes(), name); }
const Vocabulary *vocabulary(std::string_view name) { return named(vocabularies(), name); }

const Term *Vocabulary::term(std::string_view code) const {
    const auto at = std::find_if(terms.begin(), terms.end(), [&](const Term &one) { return one.code == code; });
    return at == terms.end() ? nullptr : &*at;
}

} // namespace tp::schema
