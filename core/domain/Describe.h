#pragma once
// The schema as JSON text, for `schema --format json`: [{type, label, plural, writers, fields: [{name, kind, audience, label, required,
// automatic, added and retired (where they are), maxLength (texts), vocabulary and choices [{code, label, retired}], refersTo}]}]. Labels
// are the English sources; of what coordinators named, their own.
#include "core/schema/Dictionary.h"

namespace tp::domain {

[[nodiscard]] std::string describeSchema(const schema::Dictionary &dictionary);
[[nodiscard]] const char *kindName(schema::Kind kind);             // "text", "longText", "choices", …
[[nodiscard]] const char *audienceName(schema::Audience audience); // "consortium", "structure", "file", "exchange", "access"

} // namespace tp::domain
