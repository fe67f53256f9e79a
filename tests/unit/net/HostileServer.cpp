#include "tests/unit/net/HostileServer.h"

#include "core/base/Clock.h"
#include "core/http/Certificate.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace tp::test {

HostileServer::HostileServer() {
    const auto made = http::makeCertificate("127.0.0.1", SystemClock().nowMs());
    m_spki = http::spkiOf(made->certificatePem).value();
    QSslConfiguration tls;
    tls.setLocalCertificate(QSslCertificate(QByteArray::fromStdString(made->certificatePem)));
    tls.setPrivateKey(QSslKey(QByteArray::fromStdString(made->keyPem), QSsl::Ec));
    m_server.setSslConfiguration(tls);
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (auto *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            const auto read = [this, socket] {
                heard += socket->readAll();
                if (!heard.contains("\r\n\r\n") || answer.isEmpty()) return;
                socket->write(answer);
                socket->disconnectFromHost();
            };
            connect(socket, &QTcpSocket::readyRead, this, read);
            if (socket->bytesAvailable()) read();
        }
    });
}

std::string HostileServer::address() const { return "127.0.0.1:" + std::to_string(m_server.serverPort()); }

QByteArray HostileServer::http(int status, const QByteArray &type, const QByteArray &body, int missing) {
    return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size() + missing) + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace tp::test
