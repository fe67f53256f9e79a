#include "tests/server/RawClient.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <stdexcept>

namespace tp::test {

namespace {
// A server that hangs up while a hostile request is still being sent is what these tests ask for: the write fails, the program goes on.
[[maybe_unused]] const auto brokenPipe = std::signal(SIGPIPE, SIG_IGN);
} // namespace

struct RawClient::State {
    int socket = -1;
    SSL_CTX *context = nullptr;
    SSL *tls = nullptr;
    std::string received;
    ~State() {
        SSL_free(tls);
        SSL_CTX_free(context);
        if (socket >= 0) ::close(socket);
    }
    // False at the end, or after the time-out (`timedOut`).
    bool more(bool &timedOut) {
        char buffer[16 * 1024];
        const int count = SSL_read(tls, buffer, sizeof buffer);
        if (count > 0)
            received.append(buffer, static_cast<std::size_t>(count));
        else
            timedOut = SSL_get_error(tls, count) == SSL_ERROR_WANT_READ;
        return count > 0;
    }
};

RawClient::RawClient(std::uint16_t port, int timeoutMs) : m_state(std::make_unique<State>()) {
    auto &it = *m_state;
    it.socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const timeval timeout{timeoutMs / 1000, (timeoutMs % 1000) * 1000};
    setsockopt(it.socket, SOL_SOCKET, SO_RCVTIMEO, &timeout, sizeof timeout);
    setsockopt(it.socket, SOL_SOCKET, SO_SNDTIMEO, &timeout, sizeof timeout);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(it.socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) throw std::runtime_error("connect");
    it.context = SSL_CTX_new(TLS_client_method());
    it.tls = SSL_new(it.context);
    SSL_set_fd(it.tls, it.socket);
    if (SSL_connect(it.tls) != 1) throw std::runtime_error("handshake");
}

RawClient::~RawClient() = default;

std::string RawClient::tlsVersion() const { return SSL_get_version(m_state->tls); }

bool RawClient::send(std::string_view bytes) {
    return bytes.empty() || SSL_write(m_state->tls, bytes.data(), static_cast<int>(bytes.size())) > 0;
}

void RawClient::hangUp() { ::shutdown(m_state->socket, SHUT_RDWR); }

bool RawClient::closedByPeer() {
    bool timedOut = false;
    while (m_state->more(timedOut)) {}
    return !timedOut;
}

HttpReply RawClient::receive() {
    auto &in = m_state->received;
    bool timedOut = false;
    std::size_t end = 0;
    while ((end = in.find("\r\n\r\n")) == std::string::npos) {
        if (!m_state->more(timedOut)) return {};
    }
    HttpReply reply;
    reply.status = std::stoi(in.substr(9, 3));
    for (auto at = in.find("\r\n") + 2; at < end;) {
        const auto line = in.substr(at, in.find("\r\n", at) - at);
        at += line.size() + 2;
        const auto colon = line.find(": ");
        auto name = line.substr(0, colon);
        for (auto &letter : name) letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
        reply.headers[name] = line.substr(colon + 2);
    }
    const std::size_t length = reply.headers.contains("content-length") ? std::stoul(reply.headers["content-length"]) : 0;
    while (in.size() < end + 4 + length) {
        if (!m_state->more(timedOut)) return {};
    }
    const auto body = viewOf(std::string_view(in).substr(end + 4, length));
    reply.body.assign(body.begin(), body.end());
    in.erase(0, end + 4 + length);
    return reply;
}

HttpReply RawClient::call(std::string_view method, const std::string &target, ByteView body, const std::string &headers) {
    auto request = std::string(method) + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers;
    if (!body.empty()) request += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    request += "\r\n";
    request += textOf(body);
    return send(request) ? receive() : HttpReply{};
}

} // namespace tp::test
