#pragma once
// How this computer reaches the network; in the user's settings, beside the profile: it holds for a place of work, and is no secret. A name
// and a password for the proxy are not asked: they would lie there in clear. Window's thread.
#include <QSettings>
#include <QString>

namespace tp::ui {

struct ProxySetting {
    enum class Kind { System, None, Socks5, Http };
    Kind kind = Kind::System;
    QString host; // of Socks5 and Http
    int port = 0;
    [[nodiscard]] bool isManual() const { return kind == Kind::Socks5 || kind == Kind::Http; }
    [[nodiscard]] bool isWhole() const { return !isManual() || (!host.isEmpty() && port > 0 && port < 65536); }
    friend bool operator==(const ProxySetting &, const ProxySetting &) = default;
};

inline constexpr const char *proxyKinds[] = {"system", "none", "socks5", "http"}; // in the order of Kind

[[nodiscard]] inline ProxySetting proxySetting() {
    const QSettings settings;
    ProxySetting proxy;
    const auto kind = settings.value(QStringLiteral("network/proxy")).toString();
    for (int at = 0; at < 4; ++at)
        if (kind == QLatin1String(proxyKinds[at])) proxy.kind = static_cast<ProxySetting::Kind>(at);
    proxy.host = settings.value(QStringLiteral("network/proxyHost")).toString();
    proxy.port = settings.value(QStringLiteral("network/proxyPort")).toInt();
    return proxy.isWhole() ? proxy : ProxySetting{};
}
inline void setProxySetting(const ProxySetting &proxy) {
    QSettings settings;
    settings.setValue(QStringLiteral("network/proxy"), QString::fromLatin1(proxyKinds[static_cast<int>(proxy.kind)]));
    settings.setValue(QStringLiteral("network/proxyHost"), proxy.host);
    settings.setValue(QStringLiteral("network/proxyPort"), proxy.port);
}

} // namespace tp::ui
