#pragma once
// `status`: what the server holds, in numbers. Works beside a running server.
#include "core/base/Result.h"

#include <string>

namespace tp::app {

[[nodiscard]] Result<> runStatus(const std::string &folder, bool json);

} // namespace tp::app
