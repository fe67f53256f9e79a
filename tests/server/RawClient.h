#pragma once
// A TLS connection that sends exactly the bytes it is told to, however hostile, and reads what comes back. Blocking, over OpenSSL, with a
// time-out on every read. Trusts any certificate: what is tested is the server.
#include "core/base/Bytes.h"

#include <map>
#include <memory>
#include <optional>

namespace tp::test {

struct HttpReply {
    int status = 0;                             // 0: the connection ended without an answer
    std::map<std::string, std::string> headers; // names in lower case
    Bytes body;
};

class RawClient {
public:
    explicit RawClient(std::uint16_t port, int timeoutMs = 5000); // throws when the handshake fails
    ~RawClient();
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    bool send(std::string_view bytes); // false: the peer is gone
    HttpReply receive();
    bool closedByPeer(); // waits for the end of the connection; false when the time-out came first
    void hangUp();       // without a TLS goodbye
    [[nodiscard]] std::string tlsVersion() const;

    // One whole request on this connection.
    HttpReply call(std::string_view method, const std::string &target, ByteView body = {}, const std::string &headers = {});

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace tp::test
