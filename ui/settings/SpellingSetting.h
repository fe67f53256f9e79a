#pragma once
// Whether words the dictionary does not know are underlined while one writes; in the user's settings. Window's thread.
#include <QSettings>

namespace tp::ui {

[[nodiscard]] inline bool spellingOn() { return QSettings().value(QStringLiteral("spelling/on"), true).toBool(); }
inline void setSpellingOn(bool on) { QSettings().setValue(QStringLiteral("spelling/on"), on); }

} // namespace tp::ui
