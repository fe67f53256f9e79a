#include "core/net/SyncRunner.h"

#include "core/net/HttpTransport.h"

namespace tp::net {

sync::Dial dialHttps() {
    return [](const std::string &server, const sync::Trust &trust) -> std::unique_ptr<sync::Transport> {
        return std::make_unique<HttpTransport>(server, trust);
    };
}

std::unique_ptr<sync::Transport> dialServerOf(const store::Session &session, const sync::Dial &dial) {
    return dial(session.server(), sync::Trust{sync::Trust::Kind::Pinned, session.spki()});
}

SyncRunner::SyncRunner(sync::Store store, const sync::Dial &dial, QObject *parent)
    : QObject(parent), m_transport(dialServerOf(store.session, dial)) {
    qRegisterMetaType<tp::sync::SyncState>();
    qRegisterMetaType<tp::store::ChangedTypes>();
    qRegisterMetaType<tp::Error>();
    sync::DriverHooks hooks;
    hooks.exchange.changed = [this](const store::ChangedTypes &what) { emit changed(what); };
    hooks.exchange.membershipChanged = [this] { emit membershipChanged(); };
    hooks.stateChanged = [this](const sync::SyncState &state) { emit stateChanged(state); };
    hooks.completed = [this](const Result<> &result) {
        const auto tell = [this, result] {
            if (result) {
                emit completed();
            } else {
                emit failed(result.error());
            }
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection); // a turn of its own: whoever hears it may delete us
    };
    m_driver = std::make_unique<sync::SyncDriver>(store, *m_transport, m_background, std::move(hooks));
}

SyncRunner::~SyncRunner() = default;

void SyncRunner::start() { m_driver->start(false); }
void SyncRunner::runOnce() { m_driver->start(true); }
void SyncRunner::nudge() { m_driver->nudge(); }
void SyncRunner::syncNow() { m_driver->syncNow(); }
void SyncRunner::stopLoading() { m_driver->stopLoading(); }
void SyncRunner::finish() { m_driver->finish(); }
const sync::SyncState &SyncRunner::state() const { return m_driver->state(); }

} // namespace tp::net
