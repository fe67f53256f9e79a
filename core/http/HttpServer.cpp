#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wnull-dereference" // GCC 12 sees an impossible path inside Asio's scheduler
#endif
#include "core/http/HttpServer.h"
#include "core/http/HttpSession.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

#include <thread>

namespace tp::http {

namespace {
namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

Result<> prepareTls(asio::ssl::context &tls, const HttpOptions &options) {
    auto *native = tls.native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
    SSL_CTX_set_options(native, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    error_code error;
    if (SSL_CTX_set_cipher_list(native, "ECDHE+AESGCM:ECDHE+CHACHA20") != 1) return fail(Code::Io, "tls: ciphers");
    tls.use_certificate_chain_file(options.certificate.string(), error);
    if (error) return fail(Code::Io, "tls: the certificate cannot be used: " + options.certificate.filename().string());
    tls.use_private_key_file(options.key.string(), asio::ssl::context::pem, error);
    if (error || SSL_CTX_check_private_key(native) != 1) {
        return fail(Code::Io, "tls: the key cannot be used, or is not the certificate's: " + options.key.filename().string());
    }
    return {};
}
} // namespace

struct HttpServer::Running {
    Running(const server::Consortium &consortium, const Clock &clock, Random &random, const HttpOptions &given, Log to)
        : options(given), log(std::move(to)), authenticator(consortium.generation, clock, random),
          rate(clock, {given.limits.burst, given.limits.perSecond}) {}

    void accept() {
        acceptor->async_accept(asio::make_strand(*io), [this](error_code error, tcp::socket socket) {
            if (shared->stopping || error == asio::error::operation_aborted) return;
            if (error) { // out of file descriptors: let some go first
                retry->expires_after(std::chrono::milliseconds(100));
                retry->async_wait([this](error_code cancelled) {
                    if (!cancelled) accept();
                });
                return;
            }
            bool room = false;
            {
                const std::lock_guard lock(shared->lock);
                room = shared->connections < options.limits.connections;
            }
            if (room) {
                socket.set_option(tcp::no_delay(true), error);
                serveConnection(*shared, std::move(socket));
            }
            accept();
        });
    }

    const HttpOptions options;
    const Log log;
    std::mutex logLock;
    CommitSignal commits;
    server::Authenticator authenticator;
    RateLimit rate;
    std::unique_ptr<server::SyncService> service;
    std::optional<server::Api> api;
    asio::ssl::context tls{asio::ssl::context::tls_server};
    std::unique_ptr<WorkQueue> writer, readers;
    std::unique_ptr<Shared> shared;
    std::unique_ptr<asio::io_context> io; // what it still holds refers to everything above
    // What is posted during a stop must still run, though nothing else is left to do.
    std::optional<asio::executor_work_guard<asio::io_context::executor_type>> work;
    std::optional<tcp::acceptor> acceptor;
    std::optional<asio::steady_timer> retry;
    std::vector<std::thread> threads;
    std::uint16_t port = 0;
};

HttpServer::HttpServer(std::unique_ptr<Running> running) : m_running(std::move(running)) {}
HttpServer::~HttpServer() { stop(); }
std::uint16_t HttpServer::port() const { return m_running->port; }
const server::SyncService &HttpServer::service() const { return *m_running->service; }

Result<std::unique_ptr<HttpServer>> HttpServer::start(server::ServerStore &store, const server::Consortium &consortium, const Clock &clock,
                                                      Random &random, const HttpOptions &options, Log log) {
    auto made = std::make_unique<Running>(consortium, clock, random, options, std::move(log));
    auto &it = *made;
    TP_CHECK(prepareTls(it.tls, options));
    TP_TRY(it.service, server::SyncService::open(store, consortium, clock, [&it] { it.commits.notify(); }));
    it.api.emplace(*it.service, it.authenticator, clock);
    it.io = std::make_unique<asio::io_context>(options.networkThreads);

    error_code error;
    tcp::resolver resolver(*it.io);
    const auto found = resolver.resolve(options.address, std::to_string(options.port), tcp::resolver::passive, error);
    if (error || found.empty()) return fail(Code::Io, "the address cannot be resolved: " + options.address);
    const auto endpoint = found.begin()->endpoint();
    it.acceptor.emplace(*it.io);
    it.retry.emplace(*it.io);
    it.acceptor->open(endpoint.protocol(), error);
    if (!error) it.acceptor->set_option(tcp::acceptor::reuse_address(true), error);
    if (!error) it.acceptor->bind(endpoint, error);
    if (!error) it.acceptor->listen(asio::socket_base::max_listen_connections, error);
    if (error) return fail(Code::Io, "cannot listen on " + options.address + ":" + std::to_string(options.port) + ": " + error.message());
    it.port = it.acceptor->local_endpoint(error).port();
    const auto colon = options.address.find(':') != std::string::npos;
    it.authenticator.addHost(consortium.address);
    it.authenticator.addHost((colon ? "[" + options.address + "]" : options.address) + ":" + std::to_string(it.port));

    it.writer = std::make_unique<WorkQueue>(1);
    it.readers = std::make_unique<WorkQueue>(options.readers);
    const auto safely = [&it](std::string_view line) {
        if (!it.log) return;
        const std::lock_guard lock(it.logLock);
        it.log(line);
    };
    it.shared.reset(new Shared{*it.api, clock, it.commits, it.rate, *it.writer, *it.readers, it.options.limits, safely, it.tls});
    it.work.emplace(it.io->get_executor());
    it.accept();
    for (int i = 0; i < options.networkThreads; ++i) {
        it.threads.emplace_back([&it] { it.io->run(); });
    }
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(made)));
}

void HttpServer::stop() {
    auto &it = *m_running;
    if (!it.shared || it.shared->stopping.exchange(true)) return;
    asio::post(*it.io, [&it] {
        error_code ignored;
        it.acceptor->close(ignored);
        it.retry->cancel();
    });
    {
        std::unique_lock lock(it.shared->lock);
        const auto nudges = it.shared->nudges;
        lock.unlock();
        for (const auto &[number, nudge] : nudges) nudge();
        lock.lock();
        it.shared->emptied.wait_for(lock, it.options.limits.shutdown, [&it] { return it.shared->connections == 0; });
    }
    it.io->stop();
    for (auto &thread : it.threads) thread.join();
    it.writer.reset(); // what is queued is finished, and answers nobody
    it.readers.reset();
    it.acceptor.reset();
    it.retry.reset();
    it.work.reset();
    it.io.reset();
}

} // namespace tp::http
