#pragma once
// CSV from the command line: French words and dates by default, English words on request (the dates and separators stay those of French
// Excel), codes and ISO dates for machines.
#include "core/store/Reader.h"

namespace tp::cli {

struct ExportForm {
    bool machine = false;
    std::string language = "fr";      // or "en": of headers and values, from the window's catalogues
    std::vector<std::string> columns; // field names and "id", in the order wanted; empty: all
};

// `out`: a file, or "-" for standard output. Io or DiskFull when it cannot be written; a half-written file is removed.
[[nodiscard]] Result<> exportRecords(store::Reader &reader, const schema::RecordType &type, std::span<const store::Record> records,
                                     const ExportForm &form, const std::string &out);

// Invalid when a column asked for is none of the type's: to be asked before anything is noted or read.
[[nodiscard]] Result<> knownColumns(const schema::RecordType &type, const ExportForm &form);

} // namespace tp::cli
