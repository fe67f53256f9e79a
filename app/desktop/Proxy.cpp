#include "app/desktop/Proxy.h"

#include <QNetworkProxy>

namespace tp::desktop {

void applyProxy(const ui::ProxySetting &proxy) {
    if (proxy.kind == ui::ProxySetting::Kind::System) return QNetworkProxyFactory::setUseSystemConfiguration(true);
    // This also takes the system's factory away.
    QNetworkProxy::setApplicationProxy(
        proxy.isManual() ? QNetworkProxy(proxy.kind == ui::ProxySetting::Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy,
                                         proxy.host, static_cast<quint16>(proxy.port))
                         : QNetworkProxy(QNetworkProxy::NoProxy));
}

} // namespace tp::desktop
