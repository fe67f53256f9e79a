#pragma once
// A TLS server that says to every request whatever the test planted, byte for byte, then closes the connection (unless told to hang).
#include "core/base/Ids.h"

#include <QByteArray>
#include <QSslServer>
#include <QStringList>

namespace tp::test {

class HostileServer : public QObject {
public:
    HostileServer(); // a new key and certificate on 127.0.0.1
    [[nodiscard]] std::string address() const;
    [[nodiscard]] const Hash &spki() const { return m_spki; } // as the product's server computes it

    QByteArray answer; // the whole HTTP answer; empty: none ever comes
    QByteArray heard;  // all requests

    static QByteArray http(int status, const QByteArray &type, const QByteArray &body, int missing = 0);

private:
    QSslServer m_server;
    Hash m_spki;
};

} // namespace tp::test
