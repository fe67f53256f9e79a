#pragma once
// enrol, structure, invite, kit, sync: what speaks to the server. Each runs one job on the program's only event loop.
#include "app/cli/Context.h"

#include <CLI/CLI.hpp>

namespace tp::cli {

void addNetCommands(CLI::App &app, Context &context, Command &chosen);

} // namespace tp::cli
