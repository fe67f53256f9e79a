#include "app/desktop/OneWindow.h"

#include <QCryptographicHash>
#include <QLocalSocket>

namespace tp::desktop {
namespace {
constexpr int waitMs = 250;

QString nameOf(const std::filesystem::path &profile) { // of the folder alone: nothing is said of who it is
    std::error_code ignored;
    const auto folder = QByteArray::fromStdString(std::filesystem::weakly_canonical(profile, ignored).string());
    return QStringLiteral("territoires-partages-") +
           QString::fromLatin1(QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(24));
}
} // namespace

OneWindow::OneWindow(const std::filesystem::path &profile, QObject *parent) : QObject(parent) {
    const auto name = nameOf(profile);
    QLocalSocket first;
    first.connectToServer(name);
    if (first.waitForConnected(waitMs)) {
        m_second = true;
        first.disconnectFromServer();
        return;
    }
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(name)) { // left behind by one that was killed
        QLocalServer::removeServer(name);
        static_cast<void>(m_server.listen(name)); // in vain: two windows, of which the store's lock lets one in
    }
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (auto *caller = m_server.nextPendingConnection()) caller->deleteLater();
        emit asked();
    });
}

} // namespace tp::desktop
