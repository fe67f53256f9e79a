#include "ui/shell/StatusText.h"

#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"

#include <QCoreApplication>
#include <QLocale>

namespace tp::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::StatusLine)
};
using Phase = sync::SyncState::Phase;

StatusPart sending(const store::Status &store) {
    const auto icon = QStringLiteral("pending");
    if (store.pendingEncounters > 0)
        return {QStringLiteral("pending"), Words::tr("%n encounter(s) not yet sent", nullptr, static_cast<int>(store.pendingEncounters)),
                icon, Tint::Pending, QStringLiteral("encounters")};
    if (store.pendingSaves > 0)
        return {QStringLiteral("pending"),
                Words::tr("%n entry(ies) not yet sent", nullptr, static_cast<int>(store.pendingSaves)),
                icon,
                Tint::Pending,
                {}};
    return {QStringLiteral("sent"), Words::tr("Everything is sent"), QStringLiteral("check"), Tint::Sent, {}};
}

} // namespace

std::vector<StatusPart> statusParts(const store::Status &store, const sync::SyncState &sync, bool needsRecoveryKit) {
    std::vector<StatusPart> parts;
    if (store.conflicts > 0)
        parts.push_back({QStringLiteral("conflicts"), Words::tr("%n thing(s) to read again", nullptr, static_cast<int>(store.conflicts)),
                         QStringLiteral("conflict"), Tint::Conflict, QStringLiteral("conflicts")});
    parts.push_back(sending(store));
    if (sync.phase == Phase::FirstLoad) {
        const QLocale locale;
        const auto done = locale.toString(static_cast<qulonglong>(sync.done));
        parts.push_back({QStringLiteral("loading"),
                         sync.total ? Words::tr("First loading: %1 of %2").arg(done, locale.toString(static_cast<qulonglong>(sync.total)))
                                    : Words::tr("First loading: %1").arg(done),
                         {},
                         Tint::Muted,
                         {}});
    }
    if (sync.problem) {
        const bool offline = sync.problem->code == Code::Unreachable;
        // Its work leaves by the rescue file alone.
        const bool refused = sync.problem->code == Code::DeviceRevoked || sync.problem->code == Code::DeviceForked;
        parts.push_back({offline ? QStringLiteral("offline") : QStringLiteral("problem"),
                         offline ? Words::tr("No network: everything is kept on this computer") : sentence(*sync.problem),
                         offline ? QString() : QStringLiteral("clock"), offline ? Tint::Muted : Tint::Late,
                         refused ? QStringLiteral("rescue") : QString()});
    }
    if (sync.awaitingLogs)
        parts.push_back({QStringLiteral("restored"),
                         Words::tr("The server was restored: invitations, shares and removals wait for an administrator's laptop"),
                         QStringLiteral("pending"), Tint::Pending, QStringLiteral("consortium")});
    if (sync.clockOffsetMs)
        parts.push_back({QStringLiteral("clock"),
                         *sync.clockOffsetMs < 0 // the server's minus ours
                             ? sentence({Code::ClockAhead, {}})
                             : Words::tr("The clock of this computer is behind. Your entries leave all the same. Do set it right."),
                         QStringLiteral("clock"),
                         Tint::Late,
                         {}});
    if (needsRecoveryKit)
        parts.push_back({QStringLiteral("kit"), Words::tr("No recovery kit yet: print it"), QStringLiteral("clock"), Tint::Late,
                         QStringLiteral("kit")});
    if (store.quarantined > 0)
        parts.push_back({QStringLiteral("quarantine"),
                         Words::tr("%n unreadable item(s) set aside", nullptr, static_cast<int>(store.quarantined)),
                         {},
                         Tint::Muted,
                         {}});
    if (store.toReadLater > 0)
        parts.push_back({QStringLiteral("later"),
                         Words::tr("%n item(s) to read after an update", nullptr, static_cast<int>(store.toReadLater)),
                         {},
                         Tint::Muted,
                         {}});
    return parts;
}

QString lastSyncText(const store::Status &store, const sync::SyncState &sync, std::int64_t nowMs) {
    const auto last = std::max(store.lastSyncMs, sync.lastSyncMs);
    if (!last) return Words::tr("Not synchronised yet");
    const auto at = parisTime(*last);
    if (at.date() == parisTime(nowMs).date())
        return Words::tr("Last synchronisation at %1", "today").arg(at.toString(QStringLiteral("HH:mm")));
    return Words::tr("Last synchronisation %1", "a day and a time").arg(momentText(*last, nowMs));
}

QString statusSentence(const std::vector<StatusPart> &parts, const QString &lastSync) {
    QStringList said;
    for (const auto &part : parts) said << part.text;
    said << lastSync;
    for (qsizetype i = 1; i < said.size(); ++i) // one sentence, one capital
        if (!said[i].isEmpty()) said[i][0] = said[i][0].toLower();
    return said.join(QStringLiteral(" · "));
}

} // namespace tp::ui
