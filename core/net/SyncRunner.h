#pragma once
// Keeps an open profile synchronised with its server: a SyncDriver over HTTPS, with Qt's timers and signals. Lives in the Writer's thread;
// session and writer outlive it. Nothing here blocks but the Writer itself, a slice at a time.
#include "core/net/QtBackground.h"
#include "core/sync/SyncDriver.h"

#include <QObject>

namespace tp::net {

// An HttpTransport to the server, in the calling thread.
[[nodiscard]] sync::Dial dialHttps();
// To a profile's own server, whose key it has pinned since enrolment (or a later server.set).
[[nodiscard]] std::unique_ptr<sync::Transport> dialServerOf(const store::Session &session, const sync::Dial &dial);

class SyncRunner final : public QObject {
    Q_OBJECT
public:
    SyncRunner(sync::Store store, const sync::Dial &dial, QObject *parent = nullptr);
    ~SyncRunner() override;

    void start();       // until finish(): exchanges, then waits on the server's long poll
    void runOnce();     // until everything is exchanged, or the first failure: completed or failed
    void nudge();       // after a local save
    void syncNow();     // someone asked, or the network came back
    void stopLoading(); // the first load; syncNow goes on with it
    void finish();
    [[nodiscard]] const sync::SyncState &state() const;

signals:
    void stateChanged(const tp::sync::SyncState &state);
    void changed(const tp::store::ChangedTypes &what); // the store holds something new, received or acknowledged
    void membershipChanged();
    void completed();                      // of runOnce
    void failed(const tp::Error &problem); // of runOnce

private:
    std::unique_ptr<sync::Transport> m_transport;
    QtBackground m_background;
    std::unique_ptr<sync::SyncDriver> m_driver;
};

} // namespace tp::net
