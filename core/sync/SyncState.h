#pragma once
// What the synchronisation is doing, for the status line and `status`. A plain value.
#include "core/base/Result.h"

#include <cstdint>
#include <optional>

namespace tp::sync {

struct SyncState {
    enum class Phase : std::uint8_t {
        Stopped,   // not started, or ended for good (problem says why: DeviceRevoked, HistoryChanged …)
        Syncing,   // exchanging now
        Live,      // everything exchanged, waiting on the server's long poll
        FirstLoad, // first synchronisation: done of total
        Paused,    // somebody stopped the first load at done of total: syncNow goes on; what is saved here is sent meanwhile
        Waiting,   // could not reach the server: problem says why, retryAtMs when it tries again
    };
    Phase phase = Phase::Stopped;
    std::optional<Error> problem;
    std::uint64_t done = 0, total = 0;      // entries, FirstLoad and Paused only; total 0 when not known
    std::optional<std::int64_t> lastSyncMs; // last complete exchange
    std::optional<std::int64_t> retryAtMs;
    std::optional<std::int64_t> clockOffsetMs; // server minus local, when beyond 10 minutes
    bool awaitingLogs = false; // the server was restored: no invitation, sharing or revocation until an administrator has connected
    friend bool operator==(const SyncState &, const SyncState &) = default;
};

} // namespace tp::sync
