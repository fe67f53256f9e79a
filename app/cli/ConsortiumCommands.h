#pragma once
// members, devices, revoke, role, share, unshare, access, exchange, number: who belongs, and who reads which file.
#include "app/cli/Context.h"

#include <CLI/CLI.hpp>

namespace tp::cli {

void addConsortiumCommands(CLI::App &app, Context &context, Command &chosen);

} // namespace tp::cli
