#pragma once
// Drafts whose keys the store knows. All others are the window's own bytes under keys of its own.
#include "core/base/Ids.h"

#include <string>

namespace tp::store {

// Words somebody taught the spelling, a line each. The erasure of a person takes the lines that are part of a name of theirs; the others
// stay.
inline constexpr const char *wordsDraft = "spelling";

// What is chosen and typed where a field of a record has several versions: PREFIX TYPE "/" RECORD "/" FIELD, a draft a field. It goes in
// the transaction in which the field has several no more, whoever settled it.
inline constexpr const char *versionsDrafts = "form/versions/";
[[nodiscard]] inline std::string versionsDraftsOf(const std::string &type, const RecordId &record) {
    return versionsDrafts + type + '/' + toText(record) + '/';
}

} // namespace tp::store
