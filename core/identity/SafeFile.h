#pragma once
// A small file that is always whole: what stands under its name is the old content or the new one, whenever the power fails. Internal to
// this folder. Failures: NotFound, DiskFull, Io, TooLarge.
#include "core/base/Bytes.h"

#include <filesystem>
#include <functional>

namespace tp::identity {

// Told how many bytes are done, now and then; false ends it with Cancelled. Empty: to the end.
using GoOn = std::function<bool(std::size_t bytes)>;
[[nodiscard]] Result<Bytes> readFile(const std::filesystem::path &file, std::size_t maxBytes, const GoOn &goOn = {});
// A new file in the same folder, readable by its owner alone, flushed, then renamed over the old one; the folder is flushed too. Ended
// before: nothing new stands there.
[[nodiscard]] Result<> replaceFile(const std::filesystem::path &file, ByteView content, const GoOn &goOn = {});

} // namespace tp::identity
