#pragma once
// One connection of HttpServer. Includes Asio and TLS: only HttpServer.cpp and HttpSession.cpp may include this.
#include "core/http/CommitSignal.h"
#include "core/http/HttpServer.h"
#include "core/http/RateLimit.h"
#include "core/http/WorkQueue.h"
#include "core/server/Api.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>

#include <atomic>

namespace tp::http {

// What all connections share. Outlives them.
struct Shared {
    server::Api &api;
    const Clock &clock;
    CommitSignal &commits;
    RateLimit &rate;
    WorkQueue &writer;
    WorkQueue &readers;
    const HttpLimits &limits;
    std::function<void(std::string_view)> log;
    boost::asio::ssl::context &tls;
    std::atomic<bool> stopping{false};
    std::mutex lock; // guards what follows
    std::condition_variable emptied{};
    std::size_t connections = 0;
    std::map<std::uint64_t, std::function<void()>> nudges{}; // tell each connection that the server stops
    std::uint64_t nextNudge = 1;
};

// Serves the connection until it ends; its executor is a strand. Counts itself in shared.connections.
void serveConnection(Shared &shared, boost::asio::ip::tcp::socket socket);

} // namespace tp::http
