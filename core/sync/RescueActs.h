#pragma once
// Rescue files of an open profile. Local work: nothing here asks the server, so that a laptop it refuses can still write one.
#include "core/sync/Logs.h"

#include <filesystem>

namespace tp::sync {

// Everything of Writer::unsentWork, sealed to the structure and signed by this device. Returns how many entries; with none, no file is
// written. DiskFull, Io, Cancelled (somebody stopped it: no file), and those of Writer::unsentWork.
[[nodiscard]] Result<std::size_t> writeRescue(Store store, const std::filesystem::path &file);

// Opened and verified, to be reviewed and adopted by the Writer. Failures: those of openRescue and readRescueFile.
[[nodiscard]] Result<identity::RescueFile> readRescue(Store store, const std::filesystem::path &file);

} // namespace tp::sync
