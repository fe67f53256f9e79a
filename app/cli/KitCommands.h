#pragma once
// kit create, list, test: the recovery kits of a structure; passphrase: another one for this profile. After addNetCommands, which makes
// `kit` (and `kit restore`).
#include "app/cli/Context.h"

#include <CLI/CLI.hpp>

namespace tp::cli {

void addKitCommands(CLI::App &app, Context &context, Command &chosen);

} // namespace tp::cli
