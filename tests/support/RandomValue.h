#pragma once
// Random valid values of any field, derived from the schema: a new field is tested the day it is declared.
#include "core/base/Random.h"
#include "core/schema/Schema.h"

namespace tp::test {

// A normalised value that validate() accepts, never null. Accents, quotes, semicolons and line ends turn up in texts.
[[nodiscard]] Value randomValue(const schema::Field &field, SeededRandom &random);
// Every required field, and each other one with an even chance.
[[nodiscard]] std::map<std::string, Value> randomFields(const schema::RecordType &type, SeededRandom &random);

} // namespace tp::test
