#pragma once
// Fetching control logs: what the server has beyond what is known here, verified and kept by the Writer as it comes.
#include "core/store/Writer.h"
#include "core/sync/Client.h"

namespace tp::sync {

struct Store { // an open profile, and its one Writer; both belong to this thread
    store::Session &session;
    store::Writer &writer;
};

// How a profile's own device shows itself to its server. Views into the session.
[[nodiscard]] Identity identityOf(const store::Session &session);

// Of the consortium (null scope), or of one file or exchange space. The Writer's failures (a log that does not verify: BadSignature,
// BrokenChain, NotAuthorised) come as an ErrorBody too.
// False: what the server shows ends before what is known here, or is another log. A log that leaves ours is LogConflict or BrokenChain.
[[nodiscard]] Task<Answered<bool>> fetchLog(Client &client, Store store, SpaceId scope);

// Appends the space creations made offline and not sent yet; one the server refuses for good is heard again with the saves that need it.
[[nodiscard]] Task<Answered<bool>> sendSpaceCreations(Client &client, Store store);
// What waits here and the server has all the same (its answer was lost) is acknowledged. Before anything is sealed again: under another id
// the same number would be this device's second.
[[nodiscard]] Task<Answered<bool>> acknowledgeTaken(Client &client, Store store);

// The server judges times by its own clock.
[[nodiscard]] inline std::int64_t serverNow(const Client &client, const Store &store) {
    return store.session.clock().nowMs() + client.clockOffsetMs().value_or(0);
}

[[nodiscard]] inline bool leavesOurs(Code code) { return code == Code::LogConflict || code == Code::BrokenChain; }

[[nodiscard]] inline tl::unexpected<wire::ErrorBody> because(const Error &error) {
    return tl::unexpected<wire::ErrorBody>(wire::ErrorBody{error, 0, {}});
}

} // namespace tp::sync
