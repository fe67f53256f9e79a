#pragma once
// What commands that talk to the server share: running a job to its end, synchronising, an act on the consortium or on a file.
#include "app/cli/Context.h"
#include "core/net/Jobs.h"
#include "core/net/SyncRunner.h"

#include <QCoreApplication>
#include <QTimer>

namespace tp::cli {

// Starts the job and runs the event loop until it ends. Jobs and SyncRunner share the shape: completed or failed, once.
template <class Ending> Result<> wait(Ending &job, const std::function<void()> &start) {
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
[[nodiscard]] Result<> synchronise(Context &context);
// What an act leaves to send (a name) goes at once when it can; when not, it stays pending and `status` says so.
[[nodiscard]] Result<> sendWhatIsLeft(Context &context);

template <class T> Result<T> act(Context &context, std::function<sync::Task<Result<T>>(sync::ConsortiumActs &)> work) {
    TP_CHECK(context.open());
    net::ConsortiumJob<T> job(storeOf(context), net::dialHttps(), std::move(work));
    TP_CHECK(wait<net::Job>(job, [&job] { job.start(); }));
    return job.result();
}

// By name, code or id, without regard to case or accents.
[[nodiscard]] Result<StructureId> structureNamed(Context &context, const std::string &wanted);

} // namespace tp::cli
