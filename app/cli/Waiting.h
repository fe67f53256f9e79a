#pragma once
// What commands that speak to the server share: one job on the program's only event loop, and a synchronisation of what it leaves to send.
#include "app/cli/Context.h"
#include "core/net/Jobs.h"
#include "core/net/SyncRunner.h"

#include <QCoreApplication>
#include <QTimer>

namespace tp::cli {

// Starts the job and runs the event loop until it ends. Jobs and SyncRunner share the shape: completed or failed, once.
template <class Ending> [[nodiscard]] Result<> wait(Ending &job, const std::function<void()> &start) {
    Result<> result;
    QObject::connect(&job, &Ending::completed, &job, [] { QCoreApplication::quit(); });
    QObject::connect(&job, &Ending::failed, &job, [&result](const Error &problem) {
        result = fail(problem);
        QCoreApplication::quit();
    });
    QTimer::singleShot(0, &job, start);
    QCoreApplication::exec();
    return result;
}

[[nodiscard]] inline sync::Store storeOf(Context &context) { return {*context.session, *context.writer}; }

[[nodiscard]] inline Result<> synchronise(Context &context) {
    net::SyncRunner runner(storeOf(context), net::dialHttps());
    return wait(runner, [&runner] { runner.runOnce(); });
}

// What an act leaves to send (a name) goes at once when it can; when not, it stays pending and `status` says so.
[[nodiscard]] inline Result<> sendWhatIsLeft(Context &context) {
    if (auto sent = synchronise(context); !sent) report(sent.error());
    return {};
}

} // namespace tp::cli
