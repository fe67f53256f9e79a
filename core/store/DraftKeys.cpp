#include "core/store/DraftKeys.h"

#include "core/store/ReaderImpl.h"

namespace tp::store {

DraftKeysReader &draftKeysOf(Reader &reader) { return dynamic_cast<DraftKeysReader &>(reader); }

Result<std::vector<std::string>> ReaderImpl::draftKeys(std::string_view prefix, std::size_t limit) {
    std::vector<std::string> out;
    auto rows = m_db->query("SELECT key FROM draft WHERE substr(key,1,?)=? ORDER BY key LIMIT ?", static_cast<std::int64_t>(prefix.size()),
                            prefix, static_cast<std::int64_t>(limit));
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return out;
        out.push_back(rows.text(0));
    }
}

} // namespace tp::store
