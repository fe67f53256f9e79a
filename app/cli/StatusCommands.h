#pragma once
// status and check: what this profile holds and whether it is whole.
#include "app/cli/Context.h"

#include <CLI/CLI.hpp>

namespace tp::cli {

void addStatusCommands(CLI::App &app, Context &context, Command &chosen, Exit &ending);

} // namespace tp::cli
