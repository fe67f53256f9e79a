#pragma once
// CSV from the command line: French words and dates by default, codes and ISO dates for machines.
#include "core/store/Reader.h"

namespace tp::cli {

// `out`: a file, or "-" for standard output. Io or DiskFull when it cannot be written; a half-written file is removed.
[[nodiscard]] Result<> exportRecords(store::Reader &reader, const schema::RecordType &type, std::span<const store::Record> records,
                                     bool machine, const std::string &out);

} // namespace tp::cli
