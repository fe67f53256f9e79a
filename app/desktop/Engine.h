#pragma once
// The worker thread's half of the program: the session, its one Writer and the synchronisation. Every member but post(), stop() and the
// constructor is called in the worker thread. Signals are emitted there; receivers in the window's thread hear them in theirs.
#include "app/desktop/KeychainStore.h"
#include "core/crypto/Crypto.h"
#include "core/identity/QuickUnlock.h"
#include "core/net/Jobs.h"
#include "core/net/SyncRunner.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <map>

namespace tp::desktop {

class Engine final : public QObject {
    Q_OBJECT
public:
    Engine(std::filesystem::path folder, const Clock &clock, Random &random, KeychainStore &keychain);
    ~Engine() override;

    template <class Work> void post(Work &&work) { QMetaObject::invokeMethod(this, std::forward<Work>(work), Qt::QueuedConnection); }

    using Done = std::function<void(Result<>)>;
    void unlock(std::string passphrase, const Done &done); // opens, or, already open, asks the vault only
    void unlockWithKit(const std::string &kit, const Done &done);
    void enrol(sync::Joining joining, Done done);
    void stopEnrolling(); // what enrol answers then is Cancelled, unless it is done; asked again with the same code it goes on
    void startSync();
    void close(); // sync, writer, session, in this order: no key of this profile is left in memory

    // Locking closes. On purpose (Ctrl+L): quick unlock is over until the passphrase is typed. The window's reader is gone already.
    void lock(bool onPurpose, const Done &done);
    void unlockQuickly(const Done &done); // failures: those of QuickUnlock::open; the passphrase is always the way out
    [[nodiscard]] identity::QuickUnlock::State quickState() const { return m_quick.state(); }
    void setQuickUnlock(bool on, const Done &done);
    // `old`: the passphrase, or a recovery kit's code. WrongPassphrase, WrongKey (a kit of elsewhere), Invalid (the new one is too weak).
    void changePassphrase(std::string old, std::string fresh, const Done &done);

    [[nodiscard]] const Clock &clock() const { return m_clock; } // from any thread
    [[nodiscard]] store::Writer &writer() { return *m_writer; }
    [[nodiscard]] store::Session *session() { return m_session.get(); } // null until open; stays until close()
    void stop(store::Progress::Of what) { m_work.stop(what); }          // from any thread: this one may be busy with it
    void nudge();
    void syncNow();
    void stopLoading();
    // Somebody waits for the answer of the server to this job: answered once, then it is gone. Stopped, it ends as when the network goes,
    // and is answered Unanswered: the next exchange shows what was done all the same.
    void ask(net::Job *job, Done answered);
    void askQuietly(net::Job *job, Done answered); // the same of what nobody waits for: told to nobody, and ended by closing alone
    void stopAsking();                             // everything that was asked by ask()
    void stopAsking(net::Job *job);                // this alone, if it is not answered
    // One act on the consortium log; the answer comes in this thread.
    void act(net::ConsortiumJob<std::string>::Act work, std::function<void(Result<std::string>)> answer);

signals:
    void enrolling(const QString &step);
    void working(const tp::store::Progress &progress); // with what lasts, and that it is over
    void asking(bool waits);                           // somebody waits for an answer of the server, or nobody any more
    void syncStateChanged(const tp::sync::SyncState &state);
    void received(const tp::store::ChangedTypes &what);
    void membershipChanged();
    void leaseChanged(); // what Reader::status() says of it, to the day

private:
    using Asked = std::map<net::Job *, Done>; // and who is told the answer
    void begin(net::Job *job);
    void hear(net::Job *job, const Result<> &result);
    void endAsking();
    static void end(Asked asked);
    void look(); // at the clocks: lease and quick unlock
    [[nodiscard]] store::StoreOptions options();
    // Session and Writer, or neither.
    Result<> openWith(const std::function<Result<std::unique_ptr<store::Session>>()> &open);
    Result<> adopt(std::unique_ptr<store::Session> session, std::unique_ptr<store::Writer> writer);
    std::filesystem::path m_folder;
    const Clock &m_clock;
    Random &m_random;
    store::LongWork m_work;
    std::unique_ptr<store::Session> m_session;
    std::unique_ptr<store::Writer> m_writer;
    std::unique_ptr<net::SyncRunner> m_runner;
    std::unique_ptr<net::EnrolJob> m_enrolment;
    Asked m_asked, m_askedQuietly;
    Done m_enrolled; // asked by who waits for m_enrolment
    KeychainFromAfar m_keychain;
    identity::QuickUnlock m_quick;
    QTimer m_looks;
    std::int64_t m_synchronisedMs = 0;
    store::Lease m_lease; // as of the last look
};

} // namespace tp::desktop
