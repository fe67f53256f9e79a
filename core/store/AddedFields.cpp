#include "core/store/AddedFields.h"

#include "core/store/Catalogue.h"
#include "core/store/Judge.h"

#include <algorithm>

namespace tp::store {

Result<> leaveOutMisplaced(std::vector<Write> &writes, const schema::RecordType *type, Spaces &spaces) {
    if (!type || std::ranges::none_of(type->fields, [](const auto &field) { return field.is(schema::Custom); })) return {};
    for (auto &write : writes) {
        auto &set = write.body.set;
        for (auto at = set.begin(); at != set.end();) {
            const auto *field = type->field(at->first);
            bool counts = !field || !field->is(schema::Custom);
            if (!counts) {
                TP_TRY(const auto *space, spaces.find(write.space));
                counts = space && kindFor(field->audience) == space->kind && fits(field->kind, at->second.value);
            }
            at = counts ? std::next(at) : set.erase(at);
        }
    }
    return {};
}

std::vector<ChangedField> changedFields(const Catalogue &before, const Catalogue &now) {
    std::vector<ChangedField> out;
    for (const auto &type : before.types())
        for (const auto &field : type.fields) {
            if (!field.is(schema::Custom)) continue;
            const auto *present = now.find(type.name);
            const auto *same = present ? present->field(field.name) : nullptr;
            if (same && same->kind == field.kind && same->audience == field.audience) continue;
            out.push_back({type.name, field.name, field.kind, same ? std::optional(same->kind) : std::nullopt});
        }
    return out;
}

Result<> forgetProjected(Connection &db, const ChangedField &field) {
    const auto table = tableOf(field.type), column = columnOf(field.name);
    if (isMany(field.before)) TP_CHECK(db.script("DELETE FROM " + itemTableOf(field.type, field.name)));
    if (field.now && std::string_view(sqlType(*field.now)) != sqlType(field.before))
        return db.script("ALTER TABLE " + table + " DROP COLUMN " + column);
    return db.script("UPDATE " + table + " SET " + column + "=NULL WHERE " + column + " IS NOT NULL");
}

} // namespace tp::store
