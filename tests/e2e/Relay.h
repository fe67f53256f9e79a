#pragma once
// What lies between a laptop and its server: passes every byte on, keeps a copy of what it heard, and cuts, answers itself or refuses where
// the test says so. Lives in the thread of the test's event loop. The laptop dials port(); onward() names the server's.
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tp::test {

class Relay : public QObject {
public:
    Relay() {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (auto *near = m_server.nextPendingConnection()) take(near);
        });
    }
    [[nodiscard]] std::uint16_t port() const { return m_server.serverPort(); }
    void onward(std::uint16_t to) { m_to = to; }
    void hangUp() { // on whoever is connected
        for (const auto &near : m_connected)
            if (near) near->abort();
        m_connected.clear();
    }

    // Bytes of one connection after which it is cut, counted one way: what the laptop says, what the server answers.
    std::optional<std::size_t> cutAsking, cutAnswering;
    bool portal = false; // a welcome page instead of the server, in clear, as a hotel's
    int cuts = 0, welcomed = 0;
    std::string heard; // both ways

private:
    void take(QTcpSocket *near) {
        m_connected.emplace_back(near);
        connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
        if (portal) {
            connect(near, &QTcpSocket::readyRead, near, [this, near] {
                ++welcomed;
                near->write("HTTP/1.1 302 Found\r\nLocation: http://bienvenue.invalid/\r\nContent-Length: 0\r\n\r\n");
                near->disconnectFromHost();
            });
            return;
        }
        auto *far = new QTcpSocket(near);
        far->connectToHost(QHostAddress::LocalHost, m_to);
        pass(near, far, cutAsking, near);
        pass(far, near, cutAnswering, near);
    }
    void pass(QTcpSocket *from, QTcpSocket *onto, std::optional<std::size_t> left, QTcpSocket *near) {
        connect(from, &QTcpSocket::readyRead, onto, [this, from, onto, near, left]() mutable {
            auto bytes = from->readAll();
            heard.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
            if (!left || static_cast<std::size_t>(bytes.size()) <= *left) {
                if (left) *left -= static_cast<std::size_t>(bytes.size());
                onto->write(bytes);
                return;
            }
            ++cuts;
            onto->write(bytes.left(static_cast<qsizetype>(*left)));
            onto->flush();
            near->abort(); // takes the far side with it
        });
        connect(from, &QTcpSocket::disconnected, onto, &QTcpSocket::disconnectFromHost);
    }
    QTcpServer m_server;
    std::uint16_t m_to = 0;
    std::vector<QPointer<QTcpSocket>> m_connected;
};

} // namespace tp::test
