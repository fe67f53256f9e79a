#pragma once
// An import that was written and can still be taken back, as a value: which records it made. Kept in the vault for some days, so that a
// lock or a new start does not end its undo:
//
//   draft := JSON {"type", "source", "at"} "\n" id*     -- 16 bytes each, in the order they were made
//
// The ids stand as they are: when somebody of it is erased the store drops the draft (core/store/Purge.cpp), and the page undoes it only as
// long as its window stands. Values know no thread; the others read on the window's.
#include "core/base/Bytes.h"
#include "core/base/Ids.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace tp::store {
class Reader;
}

namespace tp::ui {

struct PastImport {
    std::string type;
    QString source; // the table's name
    std::int64_t atMs = 0;
    std::vector<RecordId> created;
    friend bool operator==(const PastImport &, const PastImport &) = default;
};

inline constexpr int pastImportDays = 7;
inline constexpr const char *pastImports = "imported/"; // what their keys begin with: not "form/", nothing of them waits for anybody

[[nodiscard]] std::string pastImportKey(std::int64_t atMs, int number);
[[nodiscard]] bool isOver(const PastImport &past, std::int64_t nowMs);
[[nodiscard]] Bytes encodePast(const PastImport &past);
[[nodiscard]] std::optional<PastImport> decodePast(ByteView bytes);                                   // nothing: not ours
[[nodiscard]] std::vector<std::pair<std::string, PastImport>> keptPastImports(store::Reader &reader); // by key, the oldest first

} // namespace tp::ui
