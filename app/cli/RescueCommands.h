#pragma once
// rescue write, show, push: what this laptop could not send, and what another one could not.
#include "app/cli/Context.h"

#include <CLI/CLI.hpp>

namespace tp::cli {

void addRescueCommands(CLI::App &app, Context &context, Command &chosen);

} // namespace tp::cli
