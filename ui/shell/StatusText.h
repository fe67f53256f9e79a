#pragma once
// The state of the program in words, for the status line: what is not sent, what to read again, what to know. Pure.
#include "core/store/LongWork.h"
#include "core/store/Reader.h"
#include "core/sync/SyncState.h"
#include "ui/theme/Icons.h"

#include <QString>

namespace tp::ui {

struct StatusPart {
    QString id;   // stable: "sent", "pending", "offline", "conflicts", "problem", "clock", "kit", "quarantine", "later", "loading",
                  // "restored", "lease", "work", "stopLoading", "stopWork", "goOn"
    QString text; // Everything is sent
    QString more; // what is safe and what to do, where the text alone does not say it; empty: the text says all
    QString icon; // empty: none
    Tint tint = Tint::Muted;
    QString page;                                                                        // opened by a click; empty: none
    enum class Act : std::uint8_t { None, StopLoading, StopWork, GoOn } act = Act::None; // done by a click: it says nothing, it offers
    friend bool operator==(const StatusPart &, const StatusPart &) = default;
};
[[nodiscard]] QString wholeText(const StatusPart &part); // text and more
[[nodiscard]] std::vector<StatusPart> statusParts(const store::Status &store, const sync::SyncState &sync, bool needsRecoveryKit,
                                                  const store::Progress &work = {});
[[nodiscard]] QString lastSyncText(const store::Status &store, const sync::SyncState &sync,
                                   std::int64_t nowMs); // last synchronisation at 14:02

// All of it at once, for assistive technology: 3 encounters not yet sent · last synchronisation at 14:02
[[nodiscard]] QString statusSentence(const std::vector<StatusPart> &parts, const QString &lastSync);

} // namespace tp::ui
