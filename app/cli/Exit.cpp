#include "app/cli/Exit.h"

#include <cstdio>

namespace tp::cli {

Exit exitFor(Code code) {
    switch (code) {
    case Code::Invalid:
    case Code::TooLarge:
    case Code::InvitationMalformed:
        return Exit::Invalid;
    case Code::WrongPassphrase:
        return Exit::Passphrase;
    case Code::NotFound:
    case Code::InvitationUnknown:
        return Exit::NotFound;
    case Code::Denied:
    case Code::NotAuthorised:
    case Code::NoGrant:
    case Code::DeviceRevoked:
    case Code::DeviceForked:
    case Code::InvitationExpired:
    case Code::InvitationUsed:
        return Exit::Denied;
    case Code::StoreCorrupt:
    case Code::StoreForeign:
    case Code::StoreNewer:
    case Code::StoreBusy:
        return Exit::Store;
    case Code::DiskFull:
    case Code::Io:
        return Exit::Disk;
    case Code::Unreachable:
    case Code::NotOurServer:
    case Code::ServerFault:
    case Code::ServerFull:
    case Code::TooManyRequests:
    case Code::Unauthenticated:
    case Code::UpgradeNeeded:
    case Code::HistoryChanged:
    case Code::HistoryForked:
    case Code::LogsAwaited:
    case Code::LogConflict:
        return Exit::Network;
    default:
        return Exit::Other;
    }
}

const char *exitHelp() {
    return "Exit codes: 0 done · 1 other failure · 2 invalid input or usage · 3 passphrase missing or wrong · 4 not found · 5 denied · "
           "6 store damaged, foreign, newer or in use · 7 network or server · 8 disk · 9 `check` found something";
}

namespace {
const char *sentence(Code code) {
    switch (code) {
    case Code::Invalid:
        return "the input is not valid";
    case Code::NotFound:
        return "not found";
    case Code::Denied:
    case Code::NotAuthorised:
        return "your role does not allow this";
    case Code::TooLarge:
        return "too large";
    case Code::WrongPassphrase:
        return "this passphrase does not open this profile; nothing was changed";
    case Code::StoreCorrupt:
        return "the store is damaged; keep the folder as it is and call the coordination";
    case Code::StoreForeign:
        return "this folder is not a profile of Territoires Partagés; nothing was changed";
    case Code::StoreNewer:
        return "this profile was written by a newer version; update the program, nothing was changed";
    case Code::StoreBusy:
        return "another program has this profile open";
    case Code::DiskFull:
        return "the disk is full; nothing of this save was kept, everything saved before is safe";
    case Code::Io:
        return "the disk refused a read or a write; everything saved before is safe";
    case Code::InvitationMalformed:
        return "this invitation is mistyped; check it letter by letter";
    case Code::InvitationExpired:
        return "this invitation has expired; ask for another";
    case Code::InvitationUsed:
        return "this invitation was used already; ask for another";
    case Code::InvitationUnknown:
        return "the server does not know this invitation";
    case Code::Unreachable:
        return "the server cannot be reached; everything is kept here and will go by itself";
    case Code::NotOurServer:
        return "what answered is not our server (captive portal, or its certificate changed); nothing was sent";
    case Code::DeviceRevoked:
        return "this device was withdrawn; it cannot send any more, what it holds is kept: `rescue write`";
    case Code::DeviceForked:
        return "a copy of this profile has written too: this one cannot send any more; `rescue write` what it holds, then ask for a new "
               "invitation";
    case Code::HistoryForked:
        return "the server shows two histories; the exchange is stopped, everything is kept here; see `status`";
    case Code::LogsAwaited:
        return "the server was restored; this has to wait until an administrator's device has connected";
    case Code::ServerFault:
        return "the server failed; everything is kept here and will be tried again";
    default:
        return "it did not work";
    }
}
} // namespace

Exit report(const Error &error) {
    std::string line = sentence(error.code);
    line += std::string(" (") + codeName(error.code) + (error.detail.empty() ? "" : ": " + error.detail) + ")";
    for (auto &c : line)
        if (c == '\n' || c == '\r') c = ' ';
    std::fprintf(stderr, "territoires-partages-cli: %s\n", line.c_str());
    return exitFor(error.code);
}

} // namespace tp::cli
