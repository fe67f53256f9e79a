#include "ui/shell/StatusText.h"

#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/WorkText.h"

#include <QCoreApplication>
#include <QLocale>

namespace tp::ui {
namespace {

struct StatusTextWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::StatusLine)
};
using Phase = sync::SyncState::Phase;

StatusPart sending(const store::Status &store) {
    const auto icon = QStringLiteral("pending");
    if (store.pendingEncounters > 0)
        return {.id = QStringLiteral("pending"),
                .text = StatusTextWords::tr("%n encounter(s) not yet sent", nullptr, static_cast<int>(store.pendingEncounters)),
                .icon = icon,
                .tint = Tint::Pending,
                .page = QStringLiteral("encounters")};
    if (store.pendingSaves > 0)
        return {.id = QStringLiteral("pending"),
                .text = StatusTextWords::tr("%n entry(ies) not yet sent", nullptr, static_cast<int>(store.pendingSaves)),
                .icon = icon,
                .tint = Tint::Pending};
    return {.id = QStringLiteral("sent"),
            .text = StatusTextWords::tr("Everything is sent"),
            .icon = QStringLiteral("check"),
            .tint = Tint::Sent};
}

// A sentence of three parts, as errors are told: what happened on the line, what is safe and what to do after it.
StatusPart told(const QString &id, const QString &sentence, const QString &icon, Tint tint) {
    const auto end = sentence.indexOf(QLatin1String(". "));
    if (end < 0) return {.id = id, .text = sentence, .icon = icon, .tint = tint};
    return {.id = id, .text = sentence.left(end), .more = sentence.mid(end + 2), .icon = icon, .tint = tint};
}

StatusPart problem(Code code) {
    if (code == Code::Unreachable)
        return {.id = QStringLiteral("offline"), .text = StatusTextWords::tr("No network: everything is kept on this computer")};
    auto part = told(QStringLiteral("problem"), sentence({code, {}}), QStringLiteral("clock"), Tint::Late);
    if (code == Code::DeviceRevoked || code == Code::DeviceForked || code == Code::DeviceUnknown)
        part.page = QStringLiteral("rescue"); // its work leaves by that file alone
    return part;
}

QString leaseSentence(const store::Lease &lease) {
    constexpr std::int64_t dayMs = 24ll * 3600 * 1000;
    switch (lease.state) {
    case store::Lease::State::Ended:
        return StatusTextWords::tr(
            "60 days without synchronising: what is here is hidden. Nothing is lost, and you can go on noting. Connect this "
            "computer to the network: everything shows again by itself.");
    case store::Lease::State::Ending:
        return StatusTextWords::tr(
            "Not synchronised for long. What is here stays to be seen for %n day(s) more. Connect this computer to the "
            "network.",
            nullptr, static_cast<int>((lease.leftMs + dayMs - 1) / dayMs));
    case store::Lease::State::Valid:
        break;
    }
    return lease.clockJumped
               ? StatusTextWords::tr("The clock of this computer cannot be right. Nothing is hidden or lost. Do set it right.")
               : QString();
}

// How far it is, and what can be done about it.
void addLoading(std::vector<StatusPart> &parts, const sync::SyncState &sync) {
    const QLocale locale;
    const auto done = locale.toString(static_cast<qulonglong>(sync.done)), total = locale.toString(static_cast<qulonglong>(sync.total));
    const bool stopped = sync.phase == Phase::Paused;
    const auto text = stopped ? (sync.total ? StatusTextWords::tr("First loading stopped at %1 of %2").arg(done, total)
                                            : StatusTextWords::tr("First loading stopped at %1").arg(done))
                              : (sync.total ? StatusTextWords::tr("First loading: %1 of %2").arg(done, total)
                                            : StatusTextWords::tr("First loading: %1").arg(done));
    parts.push_back({.id = QStringLiteral("loading"), .text = text});
    if (stopped) {
        parts.back().more =
            StatusTextWords::tr("What has come is here, and what you note is sent. The rest comes when you go on, or at the next "
                                "synchronisation.");
        parts.back().icon = QStringLiteral("pending");
        parts.back().tint = Tint::Pending;
        parts.push_back({.id = QStringLiteral("goOn"),
                         .text = StatusTextWords::tr("Go on loading"),
                         .icon = QStringLiteral("retry"),
                         .tint = Tint::Accent,
                         .act = StatusPart::Act::GoOn});
    } else {
        parts.push_back({.id = QStringLiteral("stopLoading"),
                         .text = StatusTextWords::tr("Stop loading"),
                         .icon = QStringLiteral("close"),
                         .tint = Tint::Accent,
                         .act = StatusPart::Act::StopLoading});
    }
}

void addWork(std::vector<StatusPart> &parts, const store::Progress &work) {
    parts.push_back({.id = QStringLiteral("work"), .text = workText(work)});
    if (!work.stoppable) return;
    parts.push_back({.id = QStringLiteral("stopWork"),
                     .text = stopText(work.of),
                     .icon = QStringLiteral("close"),
                     .tint = Tint::Accent,
                     .act = StatusPart::Act::StopWork});
}

} // namespace

QString wholeText(const StatusPart &part) { return part.more.isEmpty() ? part.text : part.text + QStringLiteral(". ") + part.more; }

std::vector<StatusPart> statusParts(const store::Status &store, const sync::SyncState &sync, bool needsRecoveryKit,
                                    const store::Progress &work) {
    std::vector<StatusPart> parts;
    if (store.conflicts > 0)
        parts.push_back({.id = QStringLiteral("conflicts"),
                         .text = StatusTextWords::tr("%n thing(s) to read again", nullptr, static_cast<int>(store.conflicts)),
                         .icon = QStringLiteral("conflict"),
                         .tint = Tint::Conflict,
                         .page = QStringLiteral("conflicts")});
    parts.push_back(sending(store));
    if (sync.phase == Phase::FirstLoad || sync.phase == Phase::Paused) addLoading(parts, sync);
    if (work.of != store::Progress::Of::Nothing) addWork(parts, work);
    if (sync.problem) parts.push_back(problem(sync.problem->code));
    if (sync.awaitingLogs) {
        parts.push_back(
            told(QStringLiteral("restored"),
                 StatusTextWords::tr("The server was restored. Invitations, shares and removals wait for an administrator's laptop."),
                 QStringLiteral("pending"), Tint::Pending));
        parts.back().page = QStringLiteral("consortium");
    }
    if (const auto said = leaseSentence(store.lease); !said.isEmpty())
        parts.push_back(told(QStringLiteral("lease"), said, QStringLiteral("clock"), Tint::Late));
    if (sync.clockOffsetMs)
        parts.push_back(
            told(QStringLiteral("clock"),
                 *sync.clockOffsetMs < 0 // the server's minus ours
                     ? sentence({Code::ClockAhead, {}})
                     : StatusTextWords::tr("The clock of this computer is behind. Your entries leave all the same. Do set it right."),
                 QStringLiteral("clock"), Tint::Late));
    if (needsRecoveryKit)
        parts.push_back({.id = QStringLiteral("kit"),
                         .text = StatusTextWords::tr("No recovery kit yet: print it"),
                         .icon = QStringLiteral("clock"),
                         .tint = Tint::Late,
                         .page = QStringLiteral("kit")});
    if (store.quarantined > 0)
        parts.push_back({.id = QStringLiteral("quarantine"),
                         .text = StatusTextWords::tr("%n unreadable item(s) set aside", nullptr, static_cast<int>(store.quarantined))});
    if (store.toReadLater > 0)
        parts.push_back({.id = QStringLiteral("later"),
                         .text = StatusTextWords::tr("%n item(s) to read after an update", nullptr, static_cast<int>(store.toReadLater))});
    return parts;
}

QString lastSyncText(const store::Status &store, const sync::SyncState &sync, std::int64_t nowMs) {
    const auto last = std::max(store.lastSyncMs, sync.lastSyncMs);
    if (!last) return StatusTextWords::tr("Not synchronised yet");
    const auto at = parisTime(*last);
    if (at.date() == parisTime(nowMs).date())
        return StatusTextWords::tr("Last synchronisation at %1", "today").arg(at.toString(QStringLiteral("HH:mm")));
    return StatusTextWords::tr("Last synchronisation %1", "a day and a time").arg(momentText(*last, nowMs));
}

QString statusSentence(const std::vector<StatusPart> &parts, const QString &lastSync) {
    QStringList said;
    for (const auto &part : parts)
        if (part.act == StatusPart::Act::None) said << wholeText(part);
    said << lastSync;
    for (qsizetype i = 1; i < said.size(); ++i) // one sentence, one capital
        if (!said[i].isEmpty()) said[i][0] = said[i][0].toLower();
    return said.join(QStringLiteral(" · "));
}

} // namespace tp::ui
