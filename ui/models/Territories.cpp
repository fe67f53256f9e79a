#include "ui/models/Territories.h"

#include "core/base/IdValue.h"
#include "ui/text/RecordText.h"

namespace tp::ui {

std::optional<RecordId> territoryOf(store::Reader &reader, const std::string &commune) {
    if (commune.empty()) return std::nullopt;
    store::Query query;
    query.type = "territory";
    if (const auto territories = reader.list(query))
        for (const auto &territory : *territories) {
            if (const auto *retired = fieldValue(territory, "retired"); retired && *retired == Value(true)) continue;
            if (const auto *communes = fieldValue(territory, "communes"); communes && communes->array())
                for (const auto &code : *communes->array())
                    if (code.text() && *code.text() == commune) return territory.id;
        }
    return std::nullopt;
}

Value territoryFollowing(store::Reader &reader, const Value &territory, const std::string &before, const std::string &commune) {
    const auto valueOf = [&](const std::string &code) {
        const auto found = territoryOf(reader, code);
        return found ? idValue(*found) : Value();
    };
    return territory.isNull() || territory == valueOf(before) ? valueOf(commune) : territory;
}

} // namespace tp::ui
