#pragma once
// The server over HTTPS, by Qt's network stack, in the thread it was made in. TLS 1.2 or later; the certificate is judged by Trust: a
// pinned key is compared with every connection's before anything is sent on it. No redirects, no cookies, no cache, no compression; the
// system's proxies when the program asked Qt for them. What is not CBOR from our server reads as a captive portal: NotOurServer. Bodies are
// never logged.
#include "core/sync/Transport.h"

#include <QObject>

#include <set>

class QNetworkAccessManager;
class QNetworkReply;
class QSslCertificate;

namespace tp::net {

struct HttpTimeouts {
    int transferMs = 30'000; // without a byte, beyond what the server was asked to wait
};

class HttpTransport final : public QObject, public sync::Transport {
    Q_OBJECT
public:
    // `server`: HOST:PORT.
    HttpTransport(const std::string &server, const sync::Trust &trust, HttpTimeouts timeouts = {});
    ~HttpTransport() override;

    void send(sync::Request request, std::function<void(sync::Answer)> answered) override;
    void abort() override;

private:
    void judge(QNetworkReply *reply); // its connection's certificate
    void finished(QNetworkReply *reply, const std::function<void(sync::Answer)> &answered);

    std::string m_server;
    sync::Trust m_trust;
    HttpTimeouts m_timeouts;
    QNetworkAccessManager *m_network;
    std::set<QNetworkReply *> m_pending;
};

// SHA-256 of the certificate's SubjectPublicKeyInfo; null when it cannot be read.
[[nodiscard]] Hash spkiOf(const QSslCertificate &certificate);

} // namespace tp::net
