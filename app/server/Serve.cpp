#include "app/server/Serve.h"
#include "app/server/Instance.h"
#include "core/server/Certificate.h"
#include "core/server/HttpServer.h"

#include <pthread.h>
#include <signal.h>

#include <ctime>
#include <iostream>

namespace tp::app {

namespace {

std::string timeStamp(std::int64_t nowMs) {
    const auto seconds = static_cast<std::time_t>(nowMs / 1000);
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ ", &utc);
    return text;
}

} // namespace

Result<> runServe(const ServeOptions &options) {
    TP_TRY(const auto name, server::parseServerName(options.listen));
    const Instance instance{options.folder};
    TP_TRY(auto opened, openInstance(instance));

    // Blocked before any thread starts, so that all inherit it; this thread waits for them below.
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    signal(SIGPIPE, SIG_IGN);

    const SystemClock clock;
    crypto::SystemRandom random;
    server::HttpOptions http;
    http.address = name.host;
    http.port = name.port;
    http.certificate = instance.certificate();
    http.key = instance.key();
    const auto log = [&clock](std::string_view line) { std::cerr << timeStamp(clock.nowMs()) << line << std::endl; };
    TP_TRY(auto server, server::HttpServer::start(*opened.store, opened.consortium, clock, random, http, log));
    std::cout << "listening on " << server::formatServerName({name.host, server->port()}) << std::endl;

    int signal = 0;
    sigwait(&ends, &signal);
    server->stop();
    return {};
}

} // namespace tp::app
