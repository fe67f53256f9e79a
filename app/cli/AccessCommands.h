#pragma once
// `log access`: the access log, for managers.
#include "app/cli/Context.h"

#include <CLI/CLI.hpp>

namespace tp::cli {

void addAccessCommands(CLI::App &app, Context &context, Command &chosen);

} // namespace tp::cli
