#pragma once
// What the access log tells of: somebody opened a person's file, or exported a list. Never a name nor a word somebody typed: a record by
// its id, a list by its type, by the fields it was filtered by, and by how many records it held.
#include "core/base/Ids.h"

#include <optional>
#include <string>
#include <vector>

namespace tp::store {

struct Access {
    std::string action;                // code of the vocabulary access_action: accessOpened, accessExported
    std::string type;                  // record type
    std::optional<RecordId> record;    // opened: which
    std::vector<std::string> filters;  // exported: fields filtered by ("text": a search), with the value where it is a code or a date:
                                       // "commune=14118"
    std::optional<std::int64_t> count; // exported: records
    friend bool operator==(const Access &, const Access &) = default;
};
inline constexpr const char *accessOpened = "opened";
inline constexpr const char *accessExported = "exported";

struct WaitingAccess { // lines to be written into one month's space
    StructureId structure;
    std::string month;
    std::int64_t oldestMs = 0;
};

} // namespace tp::store
