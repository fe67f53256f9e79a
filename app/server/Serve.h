#pragma once
// `serve`: answers until SIGTERM or SIGINT.
#include "core/base/Result.h"

#include <string>

namespace tp::app {

struct ServeOptions {
    std::string folder;
    std::string listen; // HOST:PORT to bind; port 0: any
};
// Prints "listening on HOST:PORT" on standard output once it answers; the log goes to standard error. Returns after a clean stop.
[[nodiscard]] Result<> runServe(const ServeOptions &options);

} // namespace tp::app
