#include "core/net/HttpTransport.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslConfiguration>

#include <openssl/sha.h>
#include <openssl/x509.h>

namespace tp::net {

namespace {

constexpr qint64 maxAnswer = 16 << 20;
constexpr const char *notOurs = "tp_not_ours", *tooBig = "tp_too_big"; // why we aborted a reply
const QByteArray cborType = "application/cbor";

sync::Answer refusal(Code code, std::string detail) {
    return tl::unexpected<wire::ErrorBody>(wire::ErrorBody{Error{code, std::move(detail)}, 0, {}});
}

bool isCbor(const QNetworkReply *reply) { return reply->rawHeader("Content-Type").split(';').first().trimmed().toLower() == cborType; }

sync::Answer answerOf(QNetworkReply *reply) {
    if (reply->property(notOurs).toBool()) return refusal(Code::NotOurServer, "certificate");
    if (reply->property(tooBig).toBool()) return refusal(Code::NotOurServer, "an answer too long");
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = reply->error();
    if (error == QNetworkReply::SslHandshakeFailedError) return refusal(Code::NotOurServer, "TLS");
    // Up to the proxy's errors Qt speaks of the connection, not of the answer: among them a body shorter than announced.
    const bool broken = error != QNetworkReply::NoError && error <= QNetworkReply::UnknownProxyError;
    if (status == 0 || broken) return refusal(Code::Unreachable, reply->errorString().toStdString());
    if (!isCbor(reply)) {
        const auto words = "an answer of another kind, status " + std::to_string(status);
        return refusal(status >= 500 ? Code::ServerFault : Code::NotOurServer, words);
    }
    const QByteArray body = reply->readAll();
    const auto *begin = reinterpret_cast<const std::uint8_t *>(body.constData());
    Bytes bytes(begin, begin + body.size());
    if (status == 200) return bytes;
    auto said = wire::decode<wire::ErrorBody>(bytes);
    if (said) return tl::unexpected<wire::ErrorBody>(std::move(*said));
    return refusal(status >= 500 ? Code::ServerFault : Code::NotOurServer, "status " + std::to_string(status));
}

} // namespace

Hash spkiOf(const QSslCertificate &certificate) {
    const QByteArray der = certificate.toDer();
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    Hash hash;
    X509 *parsed = d2i_X509(nullptr, &at, static_cast<long>(der.size()));
    if (!parsed) return hash;
    unsigned char *spki = nullptr;
    if (const int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(parsed), &spki); length > 0) {
        SHA256(spki, static_cast<std::size_t>(length), hash.bytes.data());
    }
    OPENSSL_free(spki);
    X509_free(parsed);
    return hash;
}

HttpTransport::HttpTransport(const std::string &server, const sync::Trust &trust, HttpTimeouts timeouts)
    : m_server(server), m_trust(trust), m_timeouts(timeouts), m_network(new QNetworkAccessManager) {
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->setAutoDeleteReplies(false);
}

// An answer's receiver may destroy the transport: what is on the call stack then (the manager, its replies) goes with the next turn.
HttpTransport::~HttpTransport() {
    HttpTransport::abort();
    m_network->deleteLater();
}

void HttpTransport::judge(QNetworkReply *reply) {
    if (m_trust.kind != sync::Trust::Kind::Pinned) return;
    const auto spki = spkiOf(reply->sslConfiguration().peerCertificate());
    if (spki == m_trust.pin && !spki.isNull()) return;
    reply->setProperty(notOurs, true);
    reply->abort();
}

void HttpTransport::send(sync::Request request, std::function<void(sync::Answer)> answered) {
    QNetworkRequest http(QUrl(QString::fromStdString("https://" + m_server + request.path)));
    http.setTransferTimeout(m_timeouts.transferMs + request.waitSeconds * 1000);
    http.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    http.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    http.setHeader(QNetworkRequest::UserAgentHeader, "territoires-partages");
    http.setRawHeader("Accept", cborType);
    http.setRawHeader("Accept-Encoding", "identity");
    if (!request.token.empty()) http.setRawHeader("Authorization", QByteArray::fromStdString("Bearer " + toHex(request.token)));
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    // A pinned key is a stricter judge than any authority: judge() compares it before a byte of the request is sent.
    tls.setPeerVerifyMode(m_trust.kind == sync::Trust::Kind::SystemCa ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
    http.setSslConfiguration(tls);

    QNetworkReply *reply = nullptr;
    if (request.body) {
        http.setHeader(QNetworkRequest::ContentTypeHeader, cborType);
        const auto &body = *request.body;
        reply = m_network->post(http, QByteArray(reinterpret_cast<const char *>(body.data()), static_cast<qsizetype>(body.size())));
    } else {
        reply = m_network->get(http);
    }
    m_pending.insert(reply);
    connect(reply, &QNetworkReply::encrypted, this, [this, reply] { judge(reply); });
    connect(reply, &QNetworkReply::downloadProgress, this, [reply](qint64 received, qint64 total) {
        if (received <= maxAnswer && total <= maxAnswer) return;
        reply->setProperty(tooBig, true);
        reply->abort();
    });
    // Queued: an answer never comes before send has returned.
    const QPointer<HttpTransport> self(this);
    connect(
        reply, &QNetworkReply::finished, m_network,
        [self, reply, answered = std::move(answered)] {
            if (self) self->finished(reply, answered);
        },
        Qt::QueuedConnection);
}

void HttpTransport::finished(QNetworkReply *reply, const std::function<void(sync::Answer)> &answered) {
    if (!m_pending.erase(reply)) return; // aborted meanwhile
    reply->deleteLater();
    auto answer = answerOf(reply);
    const auto call = answered; // the receiver may destroy us
    call(std::move(answer));
}

void HttpTransport::abort() {
    const auto pending = std::exchange(m_pending, {});
    for (auto *reply : pending) {
        reply->disconnect(this);
        reply->disconnect(m_network);
        reply->abort();
        reply->deleteLater();
    }
}

} // namespace tp::net
