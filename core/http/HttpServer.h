#pragma once
// HTTPS/1.1 over Boost.Beast: one strand per connection, the database on threads of its own (one writer, a few readers), the token checked
// after the header and before the body, long polls that hold no thread. TLS 1.2 or 1.3. Each request leaves one line for `log`: method,
// route pattern, status, milliseconds; never an id, an address or a token.
#include "core/server/SyncService.h"

#include <chrono>
#include <filesystem>

namespace tp::http {

struct HttpLimits {
    std::size_t connections = 1000;
    std::size_t headerBytes = 8 * 1024;
    std::chrono::milliseconds idle{75'000}; // until the first byte of a request
    std::chrono::milliseconds handshake{10'000};
    std::chrono::milliseconds header{10'000};
    std::chrono::milliseconds body{30'000}; // plus a second for each 32 KiB, both ways
    std::chrono::milliseconds shutdown{10'000};
    double burst = 120, perSecond = 4; // calls without a token, per address
};

struct HttpOptions {
    std::string address = "127.0.0.1"; // an IP address, or a name to resolve
    std::uint16_t port = 0;            // 0: any
    std::filesystem::path certificate; // PEM, a chain may follow
    std::filesystem::path key;         // PEM
    int networkThreads = 2;
    int readers = 2;
    HttpLimits limits;
};

class HttpServer {
public:
    using Log = std::function<void(std::string_view line)>; // called from several threads, one at a time
    // Opens the consortium of the store and starts answering. `store`, `clock` and `random` must outlive the server. Io: the address cannot
    // be bound, or the certificate cannot be used; or a failure of server::SyncService::open.
    [[nodiscard]] static Result<std::unique_ptr<HttpServer>> start(server::ServerStore &store, const server::Consortium &consortium,
                                                                   const Clock &clock, Random &random, const HttpOptions &options,
                                                                   Log log = {});
    ~HttpServer(); // stops

    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] const server::SyncService &service() const;
    // Stops accepting, answers long polls, finishes the busy, at most `limits.shutdown`. Idempotent; not from a server thread.
    void stop();

private:
    struct Running;
    explicit HttpServer(std::unique_ptr<Running> running);
    std::unique_ptr<Running> m_running;
};

} // namespace tp::http
