#pragma once
// A World behind real HTTPS on the loopback: the certificate, the threads and the limits of the product, on a port of the system's choice.
#include "core/http/HttpServer.h"
#include "core/server/Authenticator.h"
#include "tests/server/RawClient.h"
#include "tests/server/World.h"

#include <mutex>

namespace tp::test {

class LiveServer {
public:
    explicit LiveServer(const http::HttpLimits &limits = {});
    ~LiveServer() { server.reset(); }

    // A token for the device, by the real exchange; as the header line.
    std::string token(const Member &member);
    std::string log();
    [[nodiscard]] std::uint16_t port() const { return server->port(); }

    World world{SystemClock().nowMs()}; // its own service founds the consortium
    Member admin;
    Member other;
    SystemClock wallClock;
    crypto::SystemRandom entropy;
    std::unique_ptr<http::HttpServer> server;

private:
    std::mutex m_lock;
    std::string m_log;
};

} // namespace tp::test
