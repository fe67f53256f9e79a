#pragma once
// Appending control events as an enrolled device: fetch the log, build on its head, append it whole expecting that head; redo when somebody
// was quicker. Failures: Denied (said before the server does), LogConflict (after five tries), what the server and the Writer say.
#include "core/identity/Acts.h"
#include "core/sync/Logs.h"

namespace tp::sync {

// How often an append is built anew on a log that somebody else was quicker in.
inline constexpr int appendRedos = 5;

// Once more when no answer came: it may have been lost, and the very same events again are a success if they have been taken.
[[nodiscard]] Task<Answered<wire::LogPage>> appendTwice(Client &client, SpaceId scope, wire::LogAppend events);

using LastSeqs = std::map<DeviceId, std::uint64_t>;
// The last accepted entry of each device, for cuts: what the server says, or more when this profile holds more (it was restored).
[[nodiscard]] Task<Answered<LastSeqs>> lastSequences(Client &client, Store store);

// What to append, built on the newest state; nothing: it is done. `last` is filled when the act asks for cuts.
struct Attempt {
    identity::Author author;
    const LastSeqs &last;
};
using Build = std::function<Result<std::vector<Bytes>>(const Attempt &)>;
using BuildInSpace = std::function<Result<std::vector<Bytes>>(const Attempt &, const control::SpaceLog &)>;
enum class Cuts : std::uint8_t { Without, With };
[[nodiscard]] Task<Result<bool>> appendToConsortium(Client &client, Store store, Build build, Cuts cuts = Cuts::Without);
// The log of a file or exchange, made on the server first if it was made offline. NoGrant: not readable (any more).
[[nodiscard]] Task<Result<bool>> appendToSpace(Client &client, Store store, SpaceId space, BuildInSpace build, Cuts cuts = Cuts::Without);

} // namespace tp::sync
