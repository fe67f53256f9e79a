#pragma once
// Which drafts are kept (Writer::saveDraft), by what their keys begin with: so that what was typed and not saved can be found again. Keys
// name records by id, never anybody.
#include "core/base/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace tp::store {

class Reader;

// What a Reader of Reader.h can tell as well: on the same connection, in the same thread, under the same lease.
class DraftKeysReader {
public:
    virtual ~DraftKeysReader() = default;
    [[nodiscard]] virtual Result<std::vector<std::string>> draftKeys(std::string_view prefix, std::size_t limit) = 0; // in order
};
[[nodiscard]] DraftKeysReader &draftKeysOf(Reader &reader);

} // namespace tp::store
