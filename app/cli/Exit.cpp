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
    case Code::DeviceUnknown:
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
    case Code::Unanswered:
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
    case Code::DeviceUnknown:
        return "the server was restored from before this device joined, and does not know it; `rescue write` what it holds, then ask for a "
               "new invitation";
    case Code::HistoryForked:
        return "the server shows two histories; the exchange is stopped, everything is kept here; see `status`";
    case Code::LogsAwaited:
        return "the server was restored; this has to wait until an administrator's device has connected";
    case Code::ServerFault:
        return "the server failed; everything is kept here and will be tried again";
    case Code::BadSignature:
        return "the signature is wrong; it is set aside, the rest arrives";
    case Code::BadFormat:
        return "this cannot be read";
    case Code::WrongKey:
        return "the key does not fit";
    case Code::UnknownVersion:
        return "a newer version wrote this; it is kept, update the program to read it";
    case Code::BrokenChain:
        return "a log does not follow from what was seen before; nothing of it was taken";
    case Code::LogConflict:
        return "somebody changed the consortium at the same moment; nothing was lost, try again";
    case Code::Unauthenticated:
        return "the server did not recognise this device; everything is kept here, try again";
    case Code::NoGrant:
        return "this file is not shared with your structure";
    case Code::StaleEpoch:
        return "the keys have changed; `sync`, then try again";
    case Code::HistoryChanged:
        return "the server was restored; `sync` exchanges everything again, nothing is lost";
    case Code::SpaceErased:
        return "this file was erased at the person's request; what was written to it is not kept";
    case Code::MissingDeps:
        return "the server misses something older; it is sent again at the next `sync`";
    case Code::ClockAhead:
        return "this computer's clock is ahead; set it right, then `sync`: nothing is lost";
    case Code::UpgradeNeeded:
        return "update the program to send; everything is kept here";
    case Code::TooManyRequests:
        return "the server is busy; everything is kept here, try again in a minute";
    case Code::ServerFull:
        return "the server has no space left; everything is kept here, tell the coordination";
    case Code::Cancelled:
        return "stopped; nothing was changed";
    case Code::Unanswered:
        return "stopped before the server had answered; it may have been done all the same: the next `sync` shows it";
    }
    return ""; // no other value exists: the compiler holds the list to be whole
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
