#pragma once
// What a field of a record says; null counts as absent. Internal to core/domain.
#include "core/base/IdValue.h"
#include "core/base/Value.h"

#include <map>
#include <optional>
#include <string>

namespace tp::domain {

[[nodiscard]] inline const Value *fieldIn(const std::map<std::string, Value> &fields, const char *name) {
    const auto at = fields.find(name);
    return at == fields.end() || at->second.isNull() ? nullptr : &at->second;
}
[[nodiscard]] inline std::string textIn(const std::map<std::string, Value> &fields, const char *name) {
    const auto *value = fieldIn(fields, name);
    return value && value->text() ? *value->text() : std::string();
}
[[nodiscard]] inline std::optional<std::int64_t> numberIn(const std::map<std::string, Value> &fields, const char *name) {
    const auto *value = fieldIn(fields, name);
    return value && value->integer() ? std::optional(*value->integer()) : std::nullopt;
}
[[nodiscard]] inline bool hasField(const std::map<std::string, Value> &fields, const char *name) { return fieldIn(fields, name); }
template <class AnyId = RecordId> [[nodiscard]] std::optional<AnyId> idField(const std::map<std::string, Value> &fields, const char *name) {
    return idIn<AnyId>(fieldIn(fields, name));
}

} // namespace tp::domain
