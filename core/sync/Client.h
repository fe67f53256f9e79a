#pragma once
// The server's calls, typed, over a Transport: authenticates when needed (and once more when a token has expired), encodes and decodes.
// An answer that is not what the call promises is NotOurServer. One thread; every task must end or be destroyed before the client.
#include "core/base/Clock.h"
#include "core/identity/Keyring.h"
#include "core/sync/Transport.h"

namespace tp::sync {

struct Identity { // who asks, and of whom. `device` must outlive the client
    const identity::DeviceKeys &device;
    std::string server; // HOST:PORT, as signed in the authentication
    EventId consortium; // its genesis; null: not known yet (recovery kit)
};

class Client {
public:
    Client(Transport &transport, Identity identity, const Clock &clock);

    [[nodiscard]] Task<Answered<wire::Info>> info();
    [[nodiscard]] Task<Answered<wire::FeedPage>> feed(Bytes cursor, std::size_t limit, int waitSeconds);
    [[nodiscard]] Task<Answered<wire::FeedPage>> spaceEntries(SpaceId space, std::uint64_t after);
    [[nodiscard]] Task<Answered<wire::PushAnswer>> push(wire::Push push);
    [[nodiscard]] Task<Answered<wire::Have>> missing(wire::Have asked);
    [[nodiscard]] Task<Answered<wire::Digests>> digests();
    [[nodiscard]] Task<Answered<wire::Devices>> devices();
    [[nodiscard]] Task<Answered<wire::LogPage>> log(SpaceId scope, std::uint64_t from);
    [[nodiscard]] Task<Answered<wire::LogPage>> append(SpaceId scope, wire::LogAppend events);
    [[nodiscard]] Task<Answered<wire::LogPage>> pushAgain(SpaceId scope, wire::LogAppend events); // after a restore

    // To a restored server that does not know this device: without a token.
    [[nodiscard]] Task<Answered<wire::LogPage>> introduce(wire::LogAppend events);

    // The server's, as of the last authentication (taken or refused) or info().
    [[nodiscard]] const std::optional<wire::Generation> &generation() const { return m_generation; }
    // Server's clock minus ours in ms, as of the last authentication.
    [[nodiscard]] std::optional<std::int64_t> clockOffsetMs() const { return m_clockOffset; }

private:
    [[nodiscard]] Task<tl::expected<bool, wire::ErrorBody>> authenticate();
    [[nodiscard]] Task<Answered<wire::Token>> askToken(wire::Info info); // a challenge, and its answer signed
    [[nodiscard]] Task<Answer> call(std::string path, std::optional<Bytes> body, int waitSeconds = 0);

    Transport &m_transport;
    Identity m_identity;
    const Clock &m_clock;
    Bytes m_token;
    std::int64_t m_tokenUntil = 0; // monotonic ms
    std::optional<std::int64_t> m_clockOffset;
    std::optional<wire::Generation> m_generation;
};

// The two calls of somebody who has only an invitation: no token, nothing of this person's is sent.
[[nodiscard]] Task<Answered<wire::Info>> askInfo(Transport &transport);
[[nodiscard]] Task<Answered<wire::Invite>> askInvite(Transport &transport, Hash lookup);
[[nodiscard]] Task<Answered<wire::LogPage>> askInviteLog(Transport &transport, Hash lookup, std::uint64_t from);
[[nodiscard]] Task<Answered<wire::LogPage>> acceptInvite(Transport &transport, Hash lookup, wire::LogAppend events);

// Trying again later may help: no network, a busy or faulty server.
[[nodiscard]] bool isTemporary(Code code);
[[nodiscard]] bool stopsAll(Code code); // what comes next would meet with the same: the server or the disk is away, this device is removed
[[nodiscard]] bool needsPerson(Code code); // no later try will help

} // namespace tp::sync
