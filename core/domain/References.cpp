#include "core/domain/References.h"

namespace tp::domain {

std::vector<ReferenceField> referencesTo(std::string_view type) {
    std::vector<ReferenceField> out;
    for (const auto &one : schema::recordTypes())
        for (const auto &field : one.fields)
            if (field.kind == schema::Kind::Reference && field.of && field.of == type && field.is(schema::Indexed))
                out.push_back({&one, &field});
    return out;
}

} // namespace tp::domain
