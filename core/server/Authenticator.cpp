#include "core/server/Authenticator.h"

#include <algorithm>

namespace tp::server {

void Authenticator::addHost(std::string host) {
    const std::lock_guard lock(m_lock);
    if (!host.empty() && std::ranges::find(m_hosts, host) == m_hosts.end()) m_hosts.push_back(std::move(host));
}

void Authenticator::setGeneration(const wire::Generation &generation) {
    const std::lock_guard lock(m_lock);
    m_generation = generation;
}

void Authenticator::forgetExpired(std::unordered_map<Hash, Pending> &from) const {
    const auto now = m_clock.monotonicMs();
    std::erase_if(from, [now](const auto &item) { return item.second.expires <= now; });
}

Result<wire::Challenge> Authenticator::challenge(const wire::ChallengeRequest &request) {
    const auto nonce = m_random.bytes<32>();
    const std::lock_guard lock(m_lock);
    if (m_nonces.size() >= maxNonces) forgetExpired(m_nonces);
    if (m_nonces.size() >= maxNonces) return fail(Code::TooManyRequests);
    m_nonces[crypto::hash({nonce})] = {request.device, m_clock.monotonicMs() + nonceMs};
    return wire::Challenge{Bytes(nonce.begin(), nonce.end())};
}

Result<wire::Token> Authenticator::token(const wire::TokenRequest &request, const control::Membership &membership) {
    std::vector<std::string> hosts;
    wire::Generation generation;
    {
        const std::lock_guard lock(m_lock);
        const auto found = m_nonces.find(crypto::hash({request.nonce}));
        if (found == m_nonces.end()) return fail(Code::Unauthenticated, "nonce");
        const auto pending = found->second;
        m_nonces.erase(found); // once, whatever comes of it
        if (pending.expires <= m_clock.monotonicMs() || pending.device != request.device) return fail(Code::Unauthenticated, "nonce");
        hosts = m_hosts;
        generation = m_generation;
    }
    if (membership.server()) hosts.push_back(membership.server()->address);
    const auto *device = membership.device(request.device);
    if (!device) return fail(Code::Unauthenticated, "unknown device");
    const bool proven = std::ranges::any_of(hosts, [&](const auto &host) {
        return crypto::verify(device->sign, wire::authMessage(host, generation, request.nonce), request.signature);
    });
    if (!proven) return fail(Code::Unauthenticated, "signature");
    if (device->revokedAt) return fail(Code::DeviceRevoked);

    const auto token = m_random.bytes<32>();
    const std::lock_guard lock(m_lock);
    if (m_tokens.size() >= maxTokens) forgetExpired(m_tokens);
    if (m_tokens.size() >= maxTokens) return fail(Code::TooManyRequests);
    m_tokens[crypto::hash({token})] = {request.device, m_clock.monotonicMs() + tokenMs};
    return wire::Token{Bytes(token.begin(), token.end()), m_clock.nowMs() + tokenMs};
}

Result<DeviceId> Authenticator::deviceOf(ByteView token) {
    const auto hashed = crypto::hash({token});
    const std::lock_guard lock(m_lock);
    const auto found = m_tokens.find(hashed);
    if (found == m_tokens.end() || !crypto::equalConstantTime(found->first.view(), hashed.view()))
        return fail(Code::Unauthenticated, "token");
    if (found->second.expires <= m_clock.monotonicMs()) {
        m_tokens.erase(found);
        return fail(Code::Unauthenticated, "token expired");
    }
    return found->second.device;
}

} // namespace tp::server
