#include "app/server/Serve.h"
#include "app/server/Instance.h"
#include "core/http/Certificate.h"
#include "core/http/HttpServer.h"

#include <pthread.h>
#include <signal.h>

#include <iostream>

namespace tp::app {

Result<> runServe(const ServeOptions &options) {
    TP_TRY(const auto name, http::parseServerName(options.listen));
    const Instance instance{options.folder};
    if (!std::filesystem::exists(instance.database()))
        return fail(Code::NotFound, "no server in " + instance.folder.string() + ": run init first");
    TP_TRY(const auto lock, InstanceLock::take(instance));
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
    http::HttpOptions http;
    http.address = name.host;
    http.port = name.port;
    http.certificate = instance.certificate();
    http.key = instance.key();
    const auto log = [&clock](std::string_view line) { std::cerr << timeText(clock.nowMs()) << ' ' << line << std::endl; };
    TP_TRY(auto server, http::HttpServer::start(*opened.store, opened.consortium, clock, random, http, log));
    std::cout << "listening on " << http::formatServerName({name.host, server->port()}) << std::endl;

    int signal = 0;
    sigwait(&ends, &signal);
    server->stop();
    return {};
}

} // namespace tp::app
