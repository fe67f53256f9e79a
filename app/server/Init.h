#pragma once
// `init`: makes a server's data folder and the first administrator's invitation.
#include "core/base/Result.h"

#include <string>

namespace tp::app {

struct InitOptions {
    std::string folder;
    std::string name;   // of the consortium; only inside the sealed bundle
    std::string listen; // HOST:PORT as devices will dial it
};
// Prints what was made, then the invitation alone on the last line. The invitation is stored nowhere: only its lookup and the sealed
// bundle are. Invalid; StoreBusy when the folder holds anything already.
[[nodiscard]] Result<> runInit(const InitOptions &options);

} // namespace tp::app
