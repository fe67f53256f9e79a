#pragma once
// Failures as values. `Code` is closed: the window and the command line map each one to a sentence; `detail` is untranslated, for logs
// and support, and never holds a secret or anything a person wrote.
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tp {

enum class Code {
    // caller's input
    Invalid, // malformed value, JSON, argument; detail names the field or the place
    NotFound,
    Denied, // the role or the grant does not allow it
    TooLarge,
    // local store
    WrongPassphrase,
    StoreCorrupt,
    StoreForeign, // not one of our files
    StoreNewer,   // written by a newer version
    StoreBusy,    // another process holds the profile
    DiskFull,
    Io,
    // cryptography and formats
    BadSignature,
    BadFormat,
    WrongKey, // authentication of a sealed text failed, or a key does not match its commitment
    UnknownVersion,
    // control logs
    BrokenChain,
    NotAuthorised, // a signed event its author had no right to make
    LogConflict,   // the head moved: fetch, then redo
    // invitations
    InvitationMalformed,
    InvitationExpired,
    InvitationUsed,
    InvitationUnknown,
    // server answers
    Unauthenticated,
    NoGrant,
    DeviceRevoked,
    DeviceForked,
    StaleEpoch,
    HistoryChanged,
    HistoryForked, // two histories where one was promised: only a person decides what comes next
    LogsAwaited,   // after a restore: no new control event before an administrator's device has pushed its log again
    SpaceErased,
    MissingDeps,
    ClockAhead,
    UpgradeNeeded,
    TooManyRequests,
    ServerFull,
    // transport
    Unreachable,  // no network, name, route, or time-out
    NotOurServer, // certificate or body is not ours: captive portal, changed certificate
    ServerFault,
    Cancelled,
    // stores keep these numbers: add here
    DeviceUnknown, // after a restore: the log that stands there does not name this device, and will not
    Unanswered,    // somebody stopped waiting for the server: what was asked may have been done all the same
    Last = Unanswered
};

struct Error {
    Code code;
    std::string detail;
    friend bool operator==(const Error &, const Error &) = default;
};

// Stable ASCII name of a code ("wrong_passphrase"), used in the API, in JSON output and in logs.
[[nodiscard]] const char *codeName(Code code);
[[nodiscard]] std::optional<Code> codeNamed(std::string_view name); // empty for a name of a newer version

} // namespace tp
