#pragma once
// The worker thread's half of the program: the session, its one Writer and the synchronisation. Every member but post() and the
// constructor is called in the worker thread. Signals are emitted there; receivers in the window's thread hear them in theirs.
#include "core/crypto/Crypto.h"
#include "core/net/Jobs.h"
#include "core/net/SyncRunner.h"

#include <QObject>

#include <filesystem>

namespace tp::desktop {

class Engine final : public QObject {
    Q_OBJECT
public:
    Engine(std::filesystem::path folder, const Clock &clock, Random &random);
    ~Engine() override;

    template <class Work> void post(Work &&work) { QMetaObject::invokeMethod(this, std::forward<Work>(work), Qt::QueuedConnection); }

    using Done = std::function<void(Result<>)>;
    void unlock(std::string passphrase, const Done &done); // opens, or, already open, asks the vault only
    void unlockWithKit(const std::string &kit, const Done &done);
    void enrol(sync::Joining joining, Done done);
    void startSync();
    void close(); // sync, writer, session, in this order

    [[nodiscard]] store::Writer &writer() { return *m_writer; }
    [[nodiscard]] store::Session *session() { return m_session.get(); } // null until open; stays until close()
    void nudge();
    void syncNow();
    // One act on the consortium log; the answer comes in this thread.
    void act(net::ConsortiumJob<std::string>::Act work, std::function<void(Result<std::string>)> answer);

signals:
    void enrolling(const QString &step);
    void syncStateChanged(const tp::sync::SyncState &state);
    void received(const tp::store::ChangedTypes &what);
    void membershipChanged();

private:
    Result<> adopt(std::unique_ptr<store::Session> session, std::unique_ptr<store::Writer> writer);
    std::filesystem::path m_folder;
    const Clock &m_clock;
    Random &m_random;
    std::unique_ptr<store::Session> m_session;
    std::unique_ptr<store::Writer> m_writer;
    std::unique_ptr<net::SyncRunner> m_runner;
    std::unique_ptr<net::EnrolJob> m_enrolment;
};

} // namespace tp::desktop
