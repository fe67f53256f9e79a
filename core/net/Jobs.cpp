#include "core/net/Jobs.h"

#include "core/net/SyncRunner.h"

namespace tp::net {

void Job::end(const Result<> &result) {
    const auto tell = [this, result] {
        if (m_aborted) return;
        if (result) {
            emit completed();
        } else {
            emit failed(result.error());
        }
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

EnrolJob::EnrolJob(With with, sync::Joining joining, sync::Dial dial, const Clock &clock, Random &random, QObject *parent)
    : Job(parent), m_with(with), m_joining(std::move(joining)), m_dial(std::move(dial)), m_clock(clock), m_random(random) {}

EnrolJob::~EnrolJob() { EnrolJob::abort(); }

void EnrolJob::start() {
    sync::Surroundings with{m_dial, m_background, m_clock, m_random,
                            [this](const char *step) { emit progress(QString::fromLatin1(step)); }};
    auto joining = m_joining;
    m_task =
        m_with == With::Kit ? sync::restoreWithKit(std::move(joining), std::move(with)) : sync::enrol(std::move(joining), std::move(with));
    m_task.begin([this](Result<sync::Joined> result) {
        m_over = true;
        if (result) m_joined = std::move(*result);
        end(result ? Result<>() : Result<>(fail(result.error())));
    });
}

void EnrolJob::abort() {
    m_aborted = true;
    m_background.abort();
    m_task = {}; // its transports go with it
}

ActLine::ActLine(const sync::Store &store, const sync::Dial &dial)
    : transport(dialServerOf(store.session, dial)), client(*transport, sync::identityOf(store.session), store.session.clock()) {}

} // namespace tp::net
