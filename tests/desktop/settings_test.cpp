// Settings where they take effect: the proxy in what speaks HTTPS, the language in a window made again, the place of a closed window.
#include "app/desktop/Proxy.h"
#include "core/net/HttpTransport.h"
#include "tests/desktop/Region.h"
#include "tests/e2e/Relay.h"
#include "ui/settings/SettingsPage.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QPointer>
#include <QSettings>
#include <QWindow>

using namespace tp;
using namespace tp::test;

namespace {

// An HTTP proxy: notes whom it was asked for, and leads to the one server there is, whatever its name.
class OneProxy : public QObject {
public:
    explicit OneProxy(std::uint16_t to) : m_to(to) {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (auto *near = m_server.nextPendingConnection()) take(near);
        });
    }
    [[nodiscard]] int port() const { return m_server.serverPort(); }
    QByteArray asked; // the last request line

private:
    void take(QTcpSocket *near) {
        connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
        connect(near, &QTcpSocket::readyRead, near, [this, near] {
            m_heard += near->readAll();
            if (!m_heard.contains("\r\n\r\n")) return;
            asked = m_heard.left(m_heard.indexOf("\r\n"));
            m_heard.clear();
            near->disconnect(SIGNAL(readyRead()));
            auto *far = new QTcpSocket(near);
            connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
            connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
            far->connectToHost(QHostAddress::LocalHost, m_to);
            near->write("HTTP/1.1 200 Connection established\r\n\r\n");
        });
    }
    QTcpServer m_server;
    std::uint16_t m_to;
    QByteArray m_heard;
};

struct ProxyGone {
    ~ProxyGone() { desktop::applyProxy({ui::ProxySetting::Kind::None, {}, 0}); } // as the tests began: the network is the loopback
};

// A laptop's server that takes the call and says nothing.
struct SilentServer {
    SilentServer() {
        must(alix.enrol(host.invitation()));
        alix.close();
        host.stop();
        REQUIRE(server.listen(QHostAddress::LocalHost, host.port())); // where it was
    }
    Host host;
    Laptop alix{"Alix Lemoine"};
    QTcpServer server;
};

} // namespace

TEST_CASE("the proxy of the settings carries what goes to the server, whose key is still looked at") {
    const ProxyGone gone;
    Host host;
    Laptop alix("Alix Lemoine");
    must(alix.enrol(host.invitation()));
    OneProxy proxy(host.port());
    const auto ask = [&](const Hash &pin) {
        net::HttpTransport transport("coffre.calvados.example:443", {sync::Trust::Kind::Pinned, pin});
        std::optional<sync::Answer> answer;
        transport.send(sync::Request("/v1/info"), [&](sync::Answer given) { answer.emplace(std::move(given)); });
        REQUIRE(until([&] { return answer.has_value(); }));
        return *answer;
    };
    const auto pin = alix.session->spki();
    desktop::applyProxy({ui::ProxySetting::Kind::Http, "127.0.0.1", proxy.port()});
    CHECK(ask(pin));
    CHECK(proxy.asked == "CONNECT coffre.calvados.example:443 HTTP/1.1");
    Hash other = pin;
    other.bytes[3] ^= 1;
    const auto refused = ask(other);
    REQUIRE(!refused);
    CHECK(refused.error().error.code == Code::NotOurServer);

    proxy.asked.clear();
    desktop::applyProxy({ui::ProxySetting::Kind::None, {}, 0});
    CHECK_FALSE(ask(pin)); // there is no such name
    CHECK(proxy.asked.isEmpty());
    desktop::applyProxy({ui::ProxySetting::Kind::Socks5, "127.0.0.1", proxy.port()});
    CHECK(QNetworkProxy::applicationProxy().type() == QNetworkProxy::Socks5Proxy);
}

TEST_CASE("the language is chosen, the window is made again in it at the same place, and the half-written card is still there") {
    Host host;
    Laptop alix("Alix Lemoine");
    must(alix.enrol(host.invitation()));
    alix.close();
    {
        Desktop desk(alix.folder());
        Desktop::unlock(alix.passphrase);
        Desktop::type(Desktop::find<QPlainTextEdit>("capture.note"), "Elle attend une");
        Desktop::window().open({"settings", {}});
        const auto place = Desktop::window().geometry();
        const QPointer<ui::MainWindow> before = &Desktop::window();
        Desktop::choose("settings.language", "English");
        REQUIRE(until([&] { return before.isNull(); }));
        CHECK(Desktop::window().currentPage() == "settings");
        CHECK(Desktop::says("page.settings", "Size of the text"));
        CHECK(Desktop::window().geometry() == place);
        CHECK(until([] { return Desktop::find<QComboBox>("settings.language").hasFocus(); }));
        Desktop::push("settings.tryConnection");
        CHECK(Desktop::says("settings.connection", "The server answers"));
        Desktop::picture("settings-english");
        Desktop::window().open({"today", {}});
        CHECK(Desktop::find<QPlainTextEdit>("capture.note").toPlainText() == "Elle attend une");

        // Closed: where it stood is remembered.
        QSettings().remove("window");
        auto &window = Desktop::window();
        window.setGeometry(20, 30, 700, 500);
        CHECK(!QSettings().contains("window/place"));
        window.close();
        const auto kept = QSettings().value("window/place").toRect();
        INFO(kept.x() << ' ' << kept.y() << ' ' << kept.width() << ' ' << kept.height());
        CHECK(kept == QRect(20, 30, 700, 500));
    }
    QSettings().remove("language");
    QSettings().remove("window");
}

TEST_CASE("a server that takes the call and says nothing is waited for as long as one likes: the wait is told, and stopped by a click") {
    SilentServer silent;
    Desktop desk(silent.alix.folder());
    Desktop::unlock(silent.alix.passphrase);
    Desktop::window().open({"settings", {}});
    QElapsedTimer waited;
    waited.start();
    Desktop::push("settings.tryConnection");
    CHECK(Desktop::says("settings.connection", QStringLiteral("Le serveur est interrogé")));
    Desktop::click("status.stopWork");
    CHECK(Desktop::says("settings.connection", QStringLiteral("Arrêté. Le serveur n'a pas répondu.")));
    CHECK(waited.elapsed() < net::HttpTimeouts{}.transferMs); // it has not given up by itself
    CHECK(until([] { return Desktop::look("status.stopWork") == nullptr; }));
}

TEST_CASE("locking ends what is waited for, and what is asked on nobody's behalf: the window closes at once, and opens again") {
    SilentServer silent;
    Desktop desk(silent.alix.folder());
    Desktop::unlock(silent.alix.passphrase);
    Desktop::window().open({"consortium", {}}); // when each laptop was seen last
    QElapsedTimer waited;
    waited.start();
    Desktop::window().open({"settings", {}});
    Desktop::push("settings.tryConnection");
    CHECK(Desktop::shows("status.stopWork"));
    Desktop::key(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(until([] { return Desktop::shown("unlock") != nullptr; }));
    CHECK(waited.elapsed() < net::HttpTimeouts{}.transferMs);
    Desktop::unlock(silent.alix.passphrase);
    CHECK(Desktop::window().currentPage() == "settings");
    CHECK_FALSE(Desktop::look("status.stopWork"));
}
