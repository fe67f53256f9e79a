#pragma once
// erase: ask for the erasure of a person's file, confirm or withdraw it, see where it stands, read again what may still name the person,
// print the certificate.
#include "app/cli/Context.h"

#include <CLI/CLI.hpp>

namespace tp::cli {

void addErasureCommands(CLI::App &app, Context &context, Command &chosen);

} // namespace tp::cli
