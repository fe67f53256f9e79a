#include "ui/settings/Diagnostics.h"

#include "core/store/Versions.h"
#include "translations/Translations.h"
#include "ui/settings/LockSetting.h"
#include "ui/settings/ProxySetting.h"
#include "ui/settings/SpellingSetting.h"
#include "ui/spelling/Dictionary.h"
#include "ui/text/Dates.h"
#include "ui/theme/Theme.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScreen>
#include <QSysInfo>

namespace tp::ui {
namespace {

QJsonValue number(std::uint64_t value) { return static_cast<qint64>(value); }
QJsonValue moment(const std::optional<std::int64_t> &ms) {
    return ms ? QJsonValue(parisTime(*ms).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm"))) : QJsonValue();
}
QJsonValue codeOf(const std::optional<Error> &error) { return error ? QJsonValue(QLatin1String(codeName(error->code))) : QJsonValue(); }

QJsonObject program() {
    const auto versions = store::versions();
    return {{"version", QCoreApplication::applicationVersion()},
            {"qt", QLatin1String(qVersion())},
            {"sqlcipher", QString::fromStdString(versions.sqlcipher)},
            {"sqlite", QString::fromStdString(versions.sqlite)},
            {"storeFormat", versions.storeFormat},
            {"frenchDictionary", !Dictionary::find().isEmpty()}};
}

QJsonObject computer() { // not its name
    QJsonArray screens;
    for (const auto *screen : QGuiApplication::screens()) {
        const auto size = screen->geometry().size();
        screens.append(QStringLiteral("%1x%2 @%3").arg(size.width()).arg(size.height()).arg(screen->devicePixelRatio()));
    }
    return {{"system", QSysInfo::productType() + QLatin1Char(' ') + QSysInfo::productVersion()},
            {"kernel", QSysInfo::kernelType()},
            {"processor", QSysInfo::currentCpuArchitecture()},
            {"windowSystem", QGuiApplication::platformName()},
            {"screens", screens}};
}

QJsonObject stored(store::Reader &reader) {
    QJsonObject counts;
    for (const auto &type : schema::recordTypes()) {
        store::Query query;
        query.type = type.name;
        const auto count = reader.count(query);
        counts.insert(QLatin1String(type.name), count ? number(*count) : QJsonValue(QLatin1String(codeName(count.error().code))));
    }
    QJsonObject out{{"records", counts}};
    const auto status = reader.status();
    if (!status) {
        out.insert("status", codeOf(status.error()));
        return out;
    }
    out.insert("pendingSaves", number(status->pendingSaves));
    out.insert("conflicts", number(status->conflicts));
    out.insert("setAside", number(status->quarantined));
    out.insert("ofNewerVersions", number(status->toReadLater));
    out.insert("withoutKey", number(status->unreadable));
    out.insert("shutOut", status->shutOut);
    out.insert("lastComparison", moment(status->lastCompareMs));
    QJsonArray reasons, warnings;
    if (const auto counted = reader.quarantineCounts())
        for (const auto &one : *counted)
            reasons.append(
                QJsonObject{{"reason", QLatin1String(codeName(one.reason))}, {"judged", one.judged}, {"count", number(one.count)}});
    if (const auto known = reader.warnings())
        for (const auto &one : *known)
            warnings.append(QJsonObject{{"kind", QLatin1String(store::warningName(one.kind))}, {"at", moment(one.atMs)}});
    out.insert("setAsideFor", reasons);
    out.insert("warnings", warnings);
    return out;
}

QJsonObject exchange(const Backend &backend) {
    static constexpr const char *phases[] = {"stopped", "syncing", "live", "first_load", "paused", "waiting"};
    static constexpr const char *leases[] = {"valid", "ending", "ended"};
    const auto sync = backend.syncState();
    const auto lease = backend.lease();
    return {{"phase", QLatin1String(phases[static_cast<int>(sync.phase)])},
            {"problem", codeOf(sync.problem)},
            {"lastSync", moment(sync.lastSyncMs)},
            {"retryAt", moment(sync.retryAtMs)},
            {"clockOffsetMs", sync.clockOffsetMs ? QJsonValue(static_cast<qint64>(*sync.clockOffsetMs)) : QJsonValue()},
            {"awaitingLogs", sync.awaitingLogs},
            {"lease", QLatin1String(leases[static_cast<int>(lease.state)])},
            {"clockJumped", lease.clockJumped}};
}

QJsonObject consortium(const Trust &trust) { // how many, not who
    QJsonObject out;
    trust.withMembership([&](const control::Membership &membership) {
        out = {{"devices", static_cast<int>(membership.devices().size())}, {"needsRecoveryKit", membership.needsRecoveryKit()}};
    });
    return out;
}

QJsonObject settings(const Trust &trust, const Theme &theme, const Translations &translations) {
    static constexpr const char *choices[] = {"system", "light", "dark"}, *quick[] = {"unavailable", "off", "on", "armed"};
    return {{"language", translations.language()},
            {"appearance", QLatin1String(choices[static_cast<int>(theme.choice())])},
            {"textSize", theme.textSize()},
            {"lockMinutes", lockMinutes()},
            {"quickUnlock", QLatin1String(quick[static_cast<int>(trust.quickUnlock())])},
            {"proxy", QLatin1String(proxyKinds[static_cast<int>(proxySetting().kind)])},
            {"spelling", spellingOn()}};
}

} // namespace

QByteArray diagnostics(Backend &backend, const Theme &theme, const Translations &translations) {
    return QJsonDocument(QJsonObject{{"madeAt", moment(backend.clock().nowMs())},
                                     {"program", program()},
                                     {"computer", computer()},
                                     {"store", stored(backend.reader())},
                                     {"exchange", exchange(backend)},
                                     {"consortium", consortium(backend.trust())},
                                     {"settings", settings(backend.trust(), theme, translations)}})
        .toJson(QJsonDocument::Indented);
}

} // namespace tp::ui
