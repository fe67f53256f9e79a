#pragma once
// Joining a consortium with an invitation, and coming back with a recovery kit. Nothing is stranded, whatever is lost on the way:
//   1. first contact reads only the sealed bundle; the bundle pins the server's key for everything after
//   2. the consortium's log is fetched (by the invitation's lookup: this device has no token yet) and verified whole: its genesis and the
//      head the bundle names
//   3. a note "FOLDER.enrolling" (lookup, event) is written, then the vault and the store, with this device's keys and its event already
//      in the log, and its first saves (the member's name) pending
//   4. the event is sent. Success: the note goes. A lost answer: note and store stay, and the same invitation and passphrase send the same
//      event again, which the server knows. A refusal for good: note and store go, nobody ever knew these keys
// So a folder with a note beside it is not a profile yet.
// Failures: InvitationMalformed, InvitationUnknown, InvitationUsed, InvitationExpired, NotOurServer, Unreachable, WrongPassphrase (of an
// unfinished enrolment), StoreForeign (the folder holds something else), Invalid (passphrase too weak), those of Session::create.
#include "core/sync/Logs.h"

namespace tp::sync {

struct Joining {
    std::filesystem::path folder; // missing, empty, or left by an unfinished enrolment
    std::string secret;           // the invitation; the kit, for restore
    std::string name;             // of the person; may be empty for a second device of a known member
    std::string passphrase;
    crypto::PasswordCost cost;
    store::StoreOptions options; // the program takes the defaults
};

struct Surroundings { // all of it must outlive the task
    Dial dial;
    Background &background;
    const Clock &clock;
    Random &random;
    std::function<void(const char *step)> progress; // "contact", "verify", "store", "join"; may be empty
};

struct Joined {
    std::unique_ptr<store::Session> session;
    std::unique_ptr<store::Writer> writer;
};

[[nodiscard]] bool enrolmentUnfinished(const std::filesystem::path &folder);

[[nodiscard]] Task<Result<Joined>> enrol(Joining joining, Surroundings with);
// A new device of the member the kit was made by: the kit invites it, then it joins like any other.
[[nodiscard]] Task<Result<Joined>> restoreWithKit(Joining joining, Surroundings with);

} // namespace tp::sync
