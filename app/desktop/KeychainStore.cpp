#include "app/desktop/KeychainStore.h"

#include <QMetaObject>
#include <qt6keychain/keychain.h>

#include <memory>

namespace tp::desktop {

namespace {

const auto service = QStringLiteral("org.territoires-partages");

// The detail is the library's own sentence: it holds no secret.
Result<> outcome(const QKeychain::Job &job) {
    const auto detail = job.errorString().toStdString();
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return fail(Code::NotFound, detail);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return fail(Code::Denied, detail);
    default: // no keychain at all, or one that is locked and nobody opened
        return fail(Code::Unreachable, detail);
    }
}

template <class Job, class Finished> void start(Job *job, const std::string &item, Finished finished) {
    job->setKey(QString::fromStdString(item));
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, finished] { finished(*job); });
    job->start(); // deletes itself when it has finished
}

} // namespace

void KeychainStore::read(const std::string &item, std::function<void(Result<crypto::Key>)> answer) {
    start(new QKeychain::ReadPasswordJob(service, this), item, [answer = std::move(answer)](const QKeychain::ReadPasswordJob &job) {
        if (const auto ended = outcome(job); !ended) return answer(fail(ended.error()));
        auto bytes = job.binaryData();
        auto key = crypto::Key::from({reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
        bytes.fill('\0');
        if (!key) return answer(fail(Code::NotFound, "the keychain holds something else under our name"));
        answer(std::move(key));
    });
}

void KeychainStore::write(const std::string &item, const crypto::Key &secret, std::function<void(Result<>)> answer) {
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setBinaryData(QByteArray(reinterpret_cast<const char *>(secret.view().data()), static_cast<qsizetype>(secret.view().size())));
    start(job, item, [answer = std::move(answer)](const QKeychain::Job &ended) { answer(outcome(ended)); });
}

void KeychainStore::remove(const std::string &item, std::function<void(Result<>)> answer) {
    start(new QKeychain::DeletePasswordJob(service, this), item, [answer = std::move(answer)](const QKeychain::Job &job) {
        const auto ended = outcome(job);
        answer(!ended && ended.error().code == Code::NotFound ? Result<>() : ended);
    });
}

void KeychainFromAfar::read(const std::string &item, std::function<void(Result<crypto::Key>)> answer) {
    QMetaObject::invokeMethod(&m_store, [this, item, answer = std::move(answer)] {
        m_store.read(item, [this, answer](Result<crypto::Key> secret) {
            const auto carried = std::make_shared<Result<crypto::Key>>(std::move(secret));
            QMetaObject::invokeMethod(&m_home, [answer, carried] { answer(std::move(*carried)); });
        });
    });
}

void KeychainFromAfar::write(const std::string &item, const crypto::Key &secret, std::function<void(Result<>)> answer) {
    const auto carried = std::make_shared<crypto::Key>(secret.clone());
    QMetaObject::invokeMethod(&m_store, [this, item, carried, answer = std::move(answer)] {
        m_store.write(item, *carried,
                      [this, answer](const Result<> &ended) { QMetaObject::invokeMethod(&m_home, [answer, ended] { answer(ended); }); });
    });
}

void KeychainFromAfar::remove(const std::string &item, std::function<void(Result<>)> answer) {
    QMetaObject::invokeMethod(&m_store, [this, item, answer = std::move(answer)] {
        m_store.remove(item,
                       [this, answer](const Result<> &ended) { QMetaObject::invokeMethod(&m_home, [answer, ended] { answer(ended); }); });
    });
}

} // namespace tp::desktop
