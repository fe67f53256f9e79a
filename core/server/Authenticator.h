#pragma once
// Who is talking: a device proves its signing key over a nonce bound to this server's names and generation, and gets a 15-minute token.
// Tokens and nonces live in memory only: a restart asks everyone to prove themselves again, which clients do unseen. A token says which
// device it is, not that the device is still welcome: SyncService::admit() does, at every request. Thread-safe.
#include "core/base/Clock.h"
#include "core/control/Membership.h"
#include "core/wire/Messages.h"

#include <mutex>
#include <unordered_map>

namespace tp::server {

class Authenticator {
public:
    static constexpr std::int64_t nonceMs = 2 * 60 * 1000, tokenMs = 15 * 60 * 1000;
    static constexpr std::size_t maxNonces = 10'000, maxTokens = 100'000;

    // `clock` and `random` must outlive it.
    Authenticator(const wire::Generation &generation, const Clock &clock, Random &random)
        : m_generation(generation), m_clock(clock), m_random(random) {}

    // A name devices may dial, "HOST:PORT". A signature over any other name is refused: it was made for another server.
    void addHost(std::string host);

    void setGeneration(const wire::Generation &generation);

    // Says nothing about whether the device exists. TooManyRequests: too many nonces are out.
    [[nodiscard]] Result<wire::Challenge> challenge(const wire::ChallengeRequest &request);
    // Unauthenticated: unknown device, wrong signature or host, nonce unknown, used or expired. DeviceRevoked.
    [[nodiscard]] Result<wire::Token> token(const wire::TokenRequest &request, const control::Membership &membership);
    // Unauthenticated: unknown or expired token.
    [[nodiscard]] Result<DeviceId> deviceOf(ByteView token);

private:
    struct Pending {
        DeviceId device;
        std::int64_t expires; // monotonic
    };
    void forgetExpired(std::unordered_map<Hash, Pending> &from) const;

    wire::Generation m_generation; // under m_lock
    const Clock &m_clock;
    Random &m_random;
    std::mutex m_lock;
    std::vector<std::string> m_hosts;
    // Both by hash: a look-up then tells nothing by its duration.
    std::unordered_map<Hash, Pending> m_nonces, m_tokens;
};

} // namespace tp::server
