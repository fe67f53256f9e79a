#pragma once
// A small file that is always whole: what stands under its name is the old content or the new one, whenever the power fails. Internal to
// this folder. Failures: NotFound, DiskFull, Io, TooLarge.
#include "core/base/Bytes.h"

#include <filesystem>

namespace tp::identity {

[[nodiscard]] Result<Bytes> readFile(const std::filesystem::path &file, std::size_t maxBytes);
// A new file in the same folder, readable by its owner alone, flushed, then renamed over the old one; the folder is flushed too.
[[nodiscard]] Result<> replaceFile(const std::filesystem::path &file, ByteView content);

} // namespace tp::identity
