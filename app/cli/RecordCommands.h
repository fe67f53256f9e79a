#pragma once
// schema, add, edit, remove, restore, list, show, history, conflicts, resolve, export: everything on records. No network.
#include "app/cli/Context.h"

#include <CLI/CLI.hpp>

namespace tp::cli {

void addRecordCommands(CLI::App &app, Context &context, Command &chosen);

} // namespace tp::cli
