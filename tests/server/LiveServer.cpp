#include "tests/server/LiveServer.h"

#include "core/http/Certificate.h"

#include <fstream>

namespace tp::test {

LiveServer::LiveServer(const http::HttpLimits &limits) {
    admin = world.found();
    other = world.join(admin, static_cast<RoleSet>(Role::Referent));
    const auto certificate = must(http::makeCertificate("127.0.0.1", wallClock.nowMs()));
    std::ofstream(world.dir.file("tls.crt")) << certificate.certificatePem;
    std::ofstream(world.dir.file("tls.key")) << certificate.keyPem;
    http::HttpOptions options;
    options.certificate = world.dir.file("tls.crt");
    options.key = world.dir.file("tls.key");
    options.limits = limits;
    server = must(http::HttpServer::start(*world.store, world.consortium, wallClock, entropy, options, [this](std::string_view line) {
        const std::lock_guard lock(m_lock);
        m_log += std::string(line) + '\n';
    }));
}

std::string LiveServer::token(const Member &member) {
    RawClient client(port());
    const auto challenge = must(wire::decode<wire::Challenge>(
        client.call("POST", "/v1/auth/challenge", wire::encode(wire::ChallengeRequest{member.device()})).body));
    const auto host = "127.0.0.1:" + std::to_string(port());
    const auto message = wire::authMessage(host, world.consortium.generation, challenge.nonce);
    const wire::TokenRequest request{member.device(), challenge.nonce, crypto::sign(member.keys->device().sign, message)};
    const auto token = must(wire::decode<wire::Token>(client.call("POST", "/v1/auth/token", wire::encode(request)).body));
    return "Authorization: Bearer " + toHex(token.token) + "\r\n";
}

std::string LiveServer::log() {
    const std::lock_guard lock(m_lock);
    return m_log;
}

} // namespace tp::test
