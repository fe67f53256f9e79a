#pragma once
// What coordinators added to the schema, read from the store: their records (types `custom_field` and `term`) make a Dictionary.
#include "core/schema/Dictionary.h"
#include "core/store/Connection.h"

namespace tp::store {

inline constexpr const char *customFieldType = "custom_field";
inline constexpr const char *termType = "term";

// One record for one word, whoever adds it or names it anew, wherever.
[[nodiscard]] RecordId termId(std::string_view vocabulary, std::string_view code);
// Deleted ones count as retired: what was recorded with them is there.
[[nodiscard]] Result<std::unique_ptr<const schema::Dictionary>> readDictionary(Connection &db, std::span<const schema::RecordType> shipped);

} // namespace tp::store
