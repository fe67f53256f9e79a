#pragma once
// Fields as rules read them: absent, null and of another kind are one.
#include "core/base/IdValue.h"
#include "core/domain/Pathway.h"

namespace tp::domain {

[[nodiscard]] inline const Value *findField(const Fields &fields, const char *name) {
    const auto at = fields.find(name);
    return at == fields.end() || at->second.isNull() ? nullptr : &at->second;
}
[[nodiscard]] inline bool hasField(const Fields &fields, const char *name) { return findField(fields, name); }
[[nodiscard]] inline std::string textIn(const Fields &fields, const char *name) {
    const auto *value = findField(fields, name);
    return value && value->text() ? *value->text() : std::string();
}
[[nodiscard]] inline std::optional<std::int64_t> integerIn(const Fields &fields, const char *name) {
    const auto *value = findField(fields, name);
    return value && value->integer() ? std::optional(*value->integer()) : std::nullopt;
}
template <class AnyId = RecordId> [[nodiscard]] std::optional<AnyId> idField(const Fields &fields, const char *name) {
    return idIn<AnyId>(findField(fields, name));
}

} // namespace tp::domain
