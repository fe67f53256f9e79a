#pragma once
// The schema as JSON text, for `schema --format json`: [{type, label, plural, writer, fields: [{name, kind, audience, label, required,
// maxLength (texts), vocabulary and choices [{code, label}], refersTo}]}]. Labels are the English sources.
#include "core/schema/Schema.h"

namespace tp::domain {

[[nodiscard]] std::string describeSchema();
[[nodiscard]] const char *kindName(schema::Kind kind);             // "text", "longText", "choices", …
[[nodiscard]] const char *audienceName(schema::Audience audience); // "consortium", "structure", "file", "exchange", "access"

} // namespace tp::domain
