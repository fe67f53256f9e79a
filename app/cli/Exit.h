#pragma once
// How the command line ends: one line on standard error and a documented code.
#include "core/base/Result.h"

namespace tp::cli {

enum class Exit : int {
    Ok = 0,
    Other = 1,
    Invalid = 2,    // usage, malformed JSON, unknown field or type, value that does not fit, invitation mistyped
    Passphrase = 3, // missing or wrong
    NotFound = 4,
    Denied = 5,   // role, grant, revoked device, invitation expired or used
    Store = 6,    // damaged, foreign, of a newer version, or held by another process
    Network = 7,  // unreachable, not our server, or refused by it
    Disk = 8,     // full, or a read or write failed
    Findings = 9, // `check` found something
};

[[nodiscard]] Exit exitFor(Code code);
[[nodiscard]] const char *exitHelp(); // the table above, for --help
// "territoires-partages-cli: SENTENCE (code: detail)" on standard error.
Exit report(const Error &error);

} // namespace tp::cli
