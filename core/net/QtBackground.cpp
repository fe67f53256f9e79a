#include "core/net/QtBackground.h"

#include <QPointer>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

namespace tp::net {

namespace {

// Made and used in one thread; the pool only posts to it, and it lives until that post has arrived.
struct Relay : QObject {
    QPointer<QObject> context;
    std::function<void()> done;
};

} // namespace

QtBackground::QtBackground() : m_context(std::make_unique<QObject>()) {}
QtBackground::~QtBackground() = default;

void QtBackground::run(std::function<void()> work, std::function<void()> done) {
    if (!work) {
        QTimer::singleShot(0, m_context.get(), std::move(done));
        return;
    }
    auto *relay = new Relay;
    relay->context = m_context.get();
    relay->done = std::move(done);
    QThreadPool::globalInstance()->start([work = std::move(work), relay] {
        work();
        const auto arrived = [relay] {
            relay->deleteLater();
            if (relay->context) relay->done();
        };
        QMetaObject::invokeMethod(relay, arrived, Qt::QueuedConnection);
    });
}

void QtBackground::after(int ms, std::function<void()> done) { QTimer::singleShot(ms, m_context.get(), std::move(done)); }

void QtBackground::abort() { m_context = std::make_unique<QObject>(); }

unsigned QtBackground::threads() const { return static_cast<unsigned>(std::max(1, QThread::idealThreadCount())); }

} // namespace tp::net
