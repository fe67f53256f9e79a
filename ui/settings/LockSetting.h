#pragma once
// After how many minutes of nobody the window locks; in the user's settings. Window's thread.
#include <QSettings>

#include <algorithm>

namespace tp::ui {

inline constexpr int lockChoices[] = {1, 2, 5, 10, 15, 30};
inline constexpr int lockMinutesAtFirst = 5;

[[nodiscard]] inline int lockMinutes() {
    return std::clamp(QSettings().value(QStringLiteral("lock/minutes"), lockMinutesAtFirst).toInt(), 1, 30); // never: not offered
}
inline void setLockMinutes(int minutes) { QSettings().setValue(QStringLiteral("lock/minutes"), minutes); }

} // namespace tp::ui
