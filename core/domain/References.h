#pragma once
// Which records say something of another: their type, and the field that names it. Taken from the schema, so that a type added there is
// known here. Pure.
#include "core/schema/Schema.h"

#include <vector>

namespace tp::domain {

struct ReferenceField {
    const schema::RecordType *type;
    const schema::Field *field;
};
// Of records of `type`; those that can be looked for alone (Indexed).
[[nodiscard]] std::vector<ReferenceField> referencesTo(std::string_view type);

} // namespace tp::domain
