#pragma once
// An import that is not written yet, as a value: where its table came from, and what a person chose and corrected, kept in the vault (JSON)
// and taken up again when the same table is read. Values know no thread; keptImports reads on the window's.
#include "core/importing/Mapping.h"

#include <QString>

#include <map>

namespace tp::store {
class Reader;
}

namespace tp::ui {

enum class ImportChoice : std::uint8_t { Undecided, New, Same, LeftOut };

struct ImportDraft {
    struct Column { // where a column goes; without a field: not imported
        std::string field;
        importing::Digits digits = importing::Digits::Either;
        importing::Part part = importing::Part::Whole;
        friend bool operator==(const Column &, const Column &) = default;
    };
    struct Decision {
        ImportChoice choice = ImportChoice::Undecided;
        std::string against; // the record or the row it was compared with; empty: none
        friend bool operator==(const Decision &, const Decision &) = default;
    };
    std::string type;
    QString source, path; // the table's name; where it stood, empty: it was pasted
    std::int64_t atMs = 0;
    bool named = true;
    std::vector<std::string> names; // of the columns, as the first row has them
    std::vector<Column> columns;
    std::map<std::pair<std::size_t, std::size_t>, std::string> cells; // corrected: row, column
    std::map<std::size_t, Decision> decisions;                        // by row
    friend bool operator==(const ImportDraft &, const ImportDraft &) = default;
};

inline constexpr const char *importDrafts = "form/import/"; // what their keys begin with; the table's digest follows

[[nodiscard]] std::string importDraftKey(const std::string &type, const QByteArray &digest);
[[nodiscard]] std::string pastedTableKey(const std::string &draftKey); // under which what was pasted is kept beside it
[[nodiscard]] Bytes encodeImport(const ImportDraft &draft);
[[nodiscard]] std::optional<ImportDraft> decodeImport(ByteView bytes); // nothing: not ours
[[nodiscard]] std::optional<ImportDraft> keptImport(store::Reader &reader, const std::string &key);
[[nodiscard]] std::vector<std::pair<std::string, ImportDraft>> keptImports(store::Reader &reader); // by key

} // namespace tp::ui
